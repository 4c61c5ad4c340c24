"""Writing the form: a workbook that guides and protects, a CSV with the same cells, a JSON description."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any, Final

from ntm_rules.documents.form.form import Ask, Form, May
from ntm_rules.documents.form.prefill import Filled
from ntm_rules.documents.form.texts import AFTERWARDS, GUIDE, HOW, SHEETS, TABLES, say
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.text import clean, fold
from ntm_rules.office.workbook import (
    FONT,
    CellLooks,
    book_bytes,
    new_book,
    protect,
    put_text,
    set_paper,
    text_lines,
)

_INPUT, _HEAD, _CLOSED, _GROUP = "FFFFF2CC", "FFDDEBF7", "FFEDEDED", "FFF2F2F2"
_SPARE: Final = 40
"""Empty rows of the sheet of further evidence."""
_SPARE_PRINTED: Final = 24
"""How many of them are printed: they fill a page."""
_LINE: Final = 12.75
"""How high a line of a row is, in points."""
_SAME: Final = 0.7
"""From what likeness on the text of an indicator says no more than the label of its only figure."""
_MARGIN: Final = 0.25
_TOP_FOOT: Final = (0.3, 0.42, 0.18)
"""Margins of the printed tables in inches: the sides; above, below, and of the foot."""
_ALLOWED: Final = (
    *("sort", "autoFilter", "formatCells", "formatColumns", "formatRows"),
    *("insertColumns", "insertRows", "deleteRows"),
)
"""What people may do on a locked sheet."""

Row = dict[str, str]


class _Line:
    """One row of a table: its texts by column, which input columns serve, what may be chosen in them.

    ``above`` is the column whose text runs over all that follow: the title of the rows below.
    """

    def __init__(
        self,
        texts: Row,
        *,
        open_: Sequence[str] = (),
        choices: Mapping[str, Sequence[str]] | None = None,
        above: str = "",
        strong: bool = False,
    ) -> None:
        self.texts = {k: clean(v) for k, v in texts.items()}
        self.open = set(open_)
        self.choices = choices or {}
        self.above = above
        self.strong = strong


def _tables(form: Form, given: Filled) -> dict[str, list[_Line]]:
    lang, backed = form.lang, ("document", "issuer", "date", "note")
    yes, no = say("yes", lang), say("no", lang)
    unit = [
        _Line(
            {"what": r.label, "value": r.value, "hint": r.hint, "key": r.key},
            open_=("value",),
            choices={"value": r.choices} if r.choices else None,
        )
        for r in form.unit_rows
    ]
    facts: list[_Line] = []
    for group in form.groups:
        facts.append(_Line({"code": group.title}, above="code", strong=True))
        for above, ask in _with_titles(group.asks):
            if above:
                facts.append(_Line({"code": ask.code, "asked": ask.text}, above="asked"))
            texts = {
                "code": ask.code,
                "text": ask.text,
                "asked": ask.label,
                "level": ask.level,
                "how": HOW[ask.how].say(lang),
                "unit": ask.unit or (f"{yes}/{no}" if ask.how in {"yes_no", "yes_no_only"} else ""),
                "noun": ask.noun,
                "fact": ask.fact.id,
                **given.facts.get(ask.fact.id, {}),
            }
            numeric = ask.fact.kind not in {"yes_no", "grade"}
            columns = ["value", "period", *backed]
            columns += ["confirmed"] if numeric else []
            columns += ["count", "of"] if ask.fact.kind == "share" else []
            columns += ["male", "female"] if ask.fact.by_sex and numeric else []
            choices = {"value": ask.choices} if ask.choices else None
            facts.append(_Line(texts, open_=columns, choices=choices))
    asked = {ask.fact.id for ask in form.asks}
    facts += [_Line({"fact": n, **c}, open_=()) for n, c in given.facts.items() if n not in asked]
    conclusions: list[_Line] = []
    bodies_of = {may.key: _who(may, lang) for may in form.may}
    # What holds for most is told once.
    often = [who for who, count in Counter(bodies_of.values()).most_common(1) if count > 1]
    conclusions += [
        _Line({"text": say("may_usual", lang, usual)}, above="text", strong=True) for usual in often
    ]
    for may in form.may:
        who = bodies_of[may.key]
        if who not in often:
            conclusions.append(
                _Line({"text": say("may_here", lang, may.code or may.text, who)}, above="text")
            )
        given_cells = given.conclusions.get(may.key, {})
        bodies = tuple(dict.fromkeys((*may.not_met, *may.met)))
        conclusions.append(
            _Line(
                {
                    "code": may.code,
                    "text": may.text,
                    "key": may.key,
                    **given_cells,
                },
                open_=("met", "by", *backed),
                choices={"met": (say("met", lang), say("not_met", lang)), "by": bodies},
            )
        )
    every = [c.key for c in TABLES["evidence"]]
    evidence = [_Line(entry, open_=every) for entry in given.evidence]
    return {"unit": unit, "facts": facts, "conclusions": conclusions, "evidence": evidence}


def _with_titles(asks: Sequence[Ask]) -> Iterator[tuple[bool, Ask]]:
    """Each figure, and whether the text of its indicator stands above it: once, where it says more than the figure's label."""
    for (code, text), together in groupby(asks, lambda ask: (ask.code, ask.text)):
        of_indicator = list(together)
        first = of_indicator[0]
        says_more = bool(code) and (
            len(of_indicator) > 1 or not _says_the_same(fold(text), fold(first.label))
        )
        yield says_more, first
        yield from ((False, ask) for ask in of_indicator[1:])


def _says_the_same(text: str, label: str) -> bool:
    return label in text or text in label or SequenceMatcher(None, text, label).ratio() >= _SAME


def _who(may: May, lang: Lang) -> str:
    """Who may conclude, and what."""
    who = [say("may_both", lang, ", ".join(may.met))] if may.met else []
    only = [body for body in may.not_met if body not in may.met]
    who += [say("may_not", lang, ", ".join(only))] if only else []
    return "; ".join(who)


# ---- the workbook


def xlsx_bytes(form: Form, given: Filled | None = None) -> bytes:
    """The form as a workbook, filled in with what is given. The same input gives the same bytes.

    Raises:
        RequestError: where openpyxl is not installed.
    """
    book = new_book()
    book.remove(book.active)
    for name, lines in _tables(form, given or Filled()).items():
        if name == "evidence":
            every = [c.key for c in TABLES[name]]
            lines = [*lines, *(_Line({}, open_=every) for _ in range(_SPARE))]
        _sheet(book.create_sheet(SHEETS[name].say(form.lang)), name, lines, form)
    return book_bytes(book, say("title", form.lang, form.title))


def _guide(sheet: Any, form: Form, columns: int) -> int:
    """What the form is and how it is filled in, above the table of the unit; the number of rows it takes."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    texts = [("head", say("title", form.lang, form.title)), ("text", form.law)]
    texts += [(kind, words.say(form.lang)) for kind, words in GUIDE]
    wide = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(1, columns + 1))
    texts.append(("text", AFTERWARDS[form.command].say(form.lang)))
    for number, (kind, text) in enumerate(texts, 1):
        cell = sheet.cell(number, 1)
        put_text(cell, f"•  {text}" if kind == "item" else text)
        cell.font = Font(name=FONT, size=14 if kind == "head" else 11, bold=kind == "head")
        indent = 1 if kind == "item" else 0
        cell.alignment = Alignment(wrap_text=True, vertical="top", indent=indent)
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=columns)
        lines = text_lines(text, wide - 4)
        sheet.row_dimensions[number].height = 22 if kind == "head" else _LINE * lines + 4
    return len(texts)


def _looks() -> CellLooks:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    side = Side(style="thin", color="FFBFBFBF")
    edges = Border(left=side, right=side, top=side, bottom=side)
    bold = Font(name=FONT, size=11, bold=True)
    filled = {c: PatternFill("solid", fgColor=c) for c in (_INPUT, _HEAD, _CLOSED, _GROUP)}
    cell = {"border": edges, "alignment": Alignment(wrap_text=True, vertical="top")}
    # As text, whatever the language of the program: 35,9 stays 35,9 and 5/8 becomes no date.
    shown = {**cell, "number_format": "@", "font": Font(name=FONT, size=11)}
    return CellLooks(
        {
            "head": {**cell, "font": bold, "fill": filled[_HEAD]},
            "input head": {**cell, "font": bold, "fill": filled[_INPUT]},
            "shown": shown,
            "open": {**shown, "fill": filled[_INPUT], "protection": Protection(locked=False)},
            "closed": {**shown, "fill": filled[_CLOSED]},
            "aside": {**shown, "alignment": Alignment(vertical="top")},
            "above": {**shown, "fill": filled[_GROUP]},
            "group": {**shown, "font": bold, "fill": filled[_GROUP]},
        }
    )


def _sheet(sheet: Any, name: str, lines: Sequence[_Line], form: Form) -> None:
    from openpyxl.utils import get_column_letter

    columns = TABLES[name]
    looks = _looks()
    # The ids are for the way back, and what follows the notes is for the screen: paper has no need of them.
    keys = [column.key for column in columns]
    shown = keys.index("note") + 1 if "note" in keys else len(columns) - 1
    for place, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    top = 1 + (_guide(sheet, form, shown) if name == "unit" else 0)
    for place, column in enumerate(columns, 1):
        cell = sheet.cell(top, place)
        looks.dress(cell, "input head" if column.input else "head")
        put_text(cell, column.head.say(form.lang))
    sheet.row_dimensions[top].height = 40 if shown > 4 else 18
    choices: dict[tuple[str, ...], Any] = {}
    for number, line in enumerate(lines, top + 1):
        for place, column in enumerate(columns, 1):
            cell = sheet.cell(number, place)
            answer = ("open" if column.key in line.open else "closed") if column.input else "shown"
            answer = "aside" if place > shown and not column.input else answer
            looks.dress(cell, answer if not line.above else "group" if line.strong else "above")
            if text := line.texts.get(column.key, ""):
                put_text(cell, text)
            if column.key in line.choices:
                _choose(sheet, choices, tuple(line.choices[column.key]), cell.coordinate)
        widths = {c.key: float(c.width) for c in columns[:shown]}
        if line.above:
            start = keys.index(line.above) + 1
            sheet.merge_cells(
                start_row=number, end_row=number, start_column=start, end_column=shown
            )
            widths[line.above] = sum(c.width for c in columns[start - 1 : shown])
        most = max(text_lines(line.texts.get(key, ""), width) for key, width in widths.items())
        sheet.row_dimensions[number].height = _LINE * most + 0.5
    last = max(len(lines), 1) + top
    frozen = {"facts": "C", "conclusions": "C"}.get(name, "B")
    sheet.freeze_panes = f"{frozen}{top + 1}"
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(len(columns))}{last}"
    sheet.print_title_rows = f"{top}:{top}"
    set_paper(sheet, landscape=name != "unit", margin=_MARGIN)
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = _TOP_FOOT
    printed = last - (_SPARE - _SPARE_PRINTED) if name == "evidence" else last
    sheet.print_area = f"A1:{get_column_letter(shown)}{printed}"
    protect(sheet, *_ALLOWED)


def _choose(
    sheet: Any, known: dict[tuple[str, ...], Any], values: tuple[str, ...], at: str
) -> None:
    """A drop-down list. Lists that Excel cannot hold in a cell are left out: the cell then takes any text."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if not values or len(",".join(values)) > 250 or any(c in v for v in values for c in ',"'):
        return
    if values not in known:
        validation = DataValidation(type="list", formula1=f'"{",".join(values)}"', allow_blank=True)
        validation.errorTitle, validation.error = "ntm-rules", "; ".join(values)[:250]
        # It warns and lets pass: the words of people are read too, and wrong ones are told with their cell.
        validation.errorStyle, validation.showErrorMessage = "warning", True
        known[values] = validation
        sheet.add_data_validation(validation)
    known[values].add(at)


# ---- CSV and JSON


def csv_bytes(form: Form, given: Filled | None = None) -> bytes:
    """The same tables one below the other, as UTF-8 that spreadsheet programs recognise."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    for name, lines in _tables(form, given or Filled()).items():
        columns = TABLES[name]
        writer.writerow([c.head.say(form.lang) for c in columns])
        for line in lines:
            writer.writerow([_inert(line.texts.get(c.key, "")) for c in columns])
        writer.writerow([])
    return buffer.getvalue().encode("utf-8-sig")


def _inert(text: str) -> str:
    """A text that no spreadsheet program takes for a formula; the reader takes the mark off again."""
    return (
        f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r", "'"} and len(text) > 1 else text
    )


def json_text(form: Form) -> str:
    """What the form asks, for a program that makes its own: facts, how they are answered, levels, who concludes."""
    description = {
        "schema": "ntm-rules/template/1",
        "standard": form.standard,
        "name": form.title,
        "as_of": form.as_of.isoformat(),
        "province": form.province,
        "unit": [
            {"key": r.key, "label": r.label, "choices": list(r.choices)} for r in form.unit_rows
        ],
        "groups": [
            {
                "title": group.title,
                "facts": [
                    {
                        "code": a.code or None,
                        "indicator": a.text,
                        "fact": a.fact.id,
                        "label": a.label,
                        "kind": a.fact.kind,
                        "unit": a.fact.unit or None,
                        "counted_in": a.noun or None,
                        "by_sex": a.fact.by_sex,
                        "choices": list(a.choices),
                        "may_be_not_applicable": a.may_not_apply,
                        "level": a.level,
                    }
                    for a in group.asks
                ],
            }
            for group in form.groups
        ],
        "conclusions": [
            {"key": m.key, "text": m.text, "met": list(m.met), "not_met": list(m.not_met)}
            for m in form.may
        ],
        "bodies": dict(form.bodies),
    }
    return json.dumps(description, ensure_ascii=False, indent=2)

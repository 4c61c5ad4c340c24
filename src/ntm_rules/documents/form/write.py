"""Writing the form: a workbook that guides and protects, a CSV with the same cells, a JSON description."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ntm_rules.documents.form.form import Form, May
from ntm_rules.documents.form.prefill import Filled
from ntm_rules.documents.form.texts import GUIDE, HOW, SHEETS, TABLES, say
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.text import clean
from ntm_rules.office.workbook import (
    FONT,
    CellLooks,
    book_bytes,
    new_book,
    protect,
    put_text,
    set_paper,
)

_INPUT, _HEAD, _CLOSED, _GROUP = "FFFFF2CC", "FFDDEBF7", "FFEDEDED", "FFF2F2F2"
_SPARE: Final = 40
"""Empty rows of the sheet of further evidence."""
_SPARE_PRINTED: Final = 10
"""How many of them are printed."""
_LINE: Final = 13.5
"""How high a line of a row is, in points."""
_MARGIN: Final = 0.25
_TOP_FOOT: Final = (0.3, 0.45, 0.2)
"""Margins of the printed tables in inches: the sides; above, below, and of the foot."""
_ALLOWED: Final = (
    *("sort", "autoFilter", "formatCells", "formatColumns", "formatRows"),
    *("insertColumns", "insertRows", "deleteRows"),
)
"""What people may do on a locked sheet."""

Row = dict[str, str]


class _Line:
    """One row of a table: its texts by column, which input columns serve, what may be chosen in them."""

    def __init__(
        self,
        texts: Row,
        *,
        open_: Sequence[str] = (),
        choices: Mapping[str, Sequence[str]] | None = None,
        group: bool = False,
    ) -> None:
        self.texts = {k: clean(v) for k, v in texts.items()}
        self.open = set(open_)
        self.choices = choices or {}
        self.group = group


def _tables(form: Form, given: Filled) -> dict[str, list[_Line]]:
    lang, backed = form.lang, ("document", "issuer", "date", "note")
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
        facts.append(_Line({"text": group.title}, group=True))
        before = ""
        for ask in group.asks:
            shown, before = "" if ask.text == before else ask.text, ask.text
            texts = {
                "code": ask.code,
                "text": shown,
                "asked": ask.label,
                "level": ask.level,
                "how": HOW[ask.how].say(lang),
                "unit": ask.unit,
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
    usual, count = Counter(bodies_of.values()).most_common(1)[0] if bodies_of else ("", 0)
    if count > 1:
        conclusions.append(_Line({"text": say("may_usual", lang, usual)}, group=True))
    for may in form.may:
        who = bodies_of[may.key]
        given_cells = given.conclusions.get(may.key, {})
        bodies = tuple(dict.fromkeys((*may.not_met, *may.met)))
        conclusions.append(
            _Line(
                {
                    "code": may.code,
                    "text": may.text,
                    "who": "" if count > 1 and who == usual else who,
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
    _guide(book.active, form)
    for name, lines in _tables(form, given or Filled()).items():
        if name == "evidence":
            every = [c.key for c in TABLES[name]]
            lines = [*lines, *(_Line({}, open_=every) for _ in range(_SPARE))]
        _sheet(book.create_sheet(SHEETS[name].say(form.lang)), name, lines, form)
    book.active = 1
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is book.worksheets[1]
    return book_bytes(book, say("title", form.lang, form.title))


def _guide(sheet: Any, form: Form) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.title = SHEETS["guide"].say(form.lang)
    sheet.column_dimensions["A"].width = 82
    sheet.sheet_view.showGridLines = False
    texts = [("head", say("title", form.lang, form.title)), ("text", form.law)]
    texts += [(kind, words.say(form.lang)) for kind, words in GUIDE]
    for number, (kind, text) in enumerate(texts, 1):
        cell = sheet.cell(number, 1)
        put_text(cell, f"•  {text}" if kind == "item" else text)
        cell.font = Font(name=FONT, size=14 if kind == "head" else 12, bold=kind == "head")
        indent = 1 if kind == "item" else 0
        cell.alignment = Alignment(wrap_text=True, vertical="top", indent=indent)
        sheet.row_dimensions[number].height = 22 if kind == "head" else 17 * (1 + len(text) // 78)
    set_paper(sheet, landscape=False)
    protect(sheet)


def _looks() -> CellLooks:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    side = Side(style="thin", color="FFBFBFBF")
    edges = Border(left=side, right=side, top=side, bottom=side)
    bold = Font(name=FONT, size=11, bold=True)
    filled = {c: PatternFill("solid", fgColor=c) for c in (_INPUT, _HEAD, _CLOSED, _GROUP)}
    cell = {"border": edges, "alignment": Alignment(wrap_text=True, vertical="top")}
    # As text, whatever the language of the program: 35,9 stays 35,9 and 5/8 becomes no date.
    shown = {**cell, "number_format": "@", "font": Font(name=FONT, size=11)}
    over = Alignment(vertical="top")  # the title of a group runs over the empty cells
    return CellLooks(
        {
            "head": {**cell, "font": bold, "fill": filled[_HEAD]},
            "input head": {**cell, "font": bold, "fill": filled[_INPUT]},
            "shown": shown,
            "open": {**shown, "fill": filled[_INPUT], "protection": Protection(locked=False)},
            "closed": {**shown, "fill": filled[_CLOSED]},
            "group": {**shown, "font": bold, "alignment": over, "fill": filled[_GROUP]},
        }
    )


def _sheet(sheet: Any, name: str, lines: Sequence[_Line], form: Form) -> None:
    from openpyxl.utils import get_column_letter

    columns = TABLES[name]
    looks = _looks()
    for place, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        cell = sheet.cell(1, place)
        looks.dress(cell, "input head" if column.input else "head")
        put_text(cell, column.head.say(form.lang))
    sheet.row_dimensions[1].height = 46
    choices: dict[tuple[str, ...], Any] = {}
    for number, line in enumerate(lines, 2):
        for place, column in enumerate(columns, 1):
            cell = sheet.cell(number, place)
            answer = ("open" if column.key in line.open else "closed") if column.input else "shown"
            looks.dress(cell, "group" if line.group else answer)
            if text := line.texts.get(column.key, ""):
                put_text(cell, text)
            if column.key in line.choices:
                _choose(sheet, choices, tuple(line.choices[column.key]), cell.coordinate)
        texts = [line.texts.get(c.key, "") for c in columns]
        most = max(
            (-(-len(t) // max(int(c.width * 1.1), 1)) for t, c in zip(texts, columns, strict=True)),
            default=1,
        )
        sheet.row_dimensions[number].height = _LINE * max(1 if line.group else most, 1) + 3
    last = max(len(lines) + 1, 2)
    sheet.freeze_panes = {"facts": "D2", "conclusions": "C2"}.get(name, "B2")
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    sheet.print_title_rows = "1:1"
    set_paper(sheet, landscape=True, margin=_MARGIN)
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = _TOP_FOOT
    # The ids are for the way back, and spare rows for the screen: paper has no need of them.
    shown = len(columns) if columns[-1].key == "note" else len(columns) - 1
    printed = min(last, max(1, last - _SPARE) + _SPARE_PRINTED) if name == "evidence" else last
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

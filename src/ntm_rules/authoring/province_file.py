"""A province's own file: a new one that lists every delegated level, and levels put into it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.authoring.edit.write_levels import DocumentCheck, level_value
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap, emit, rule_file_text
from ntm_rules.authoring.worksheet.answers import Reading
from ntm_rules.authoring.worksheet.decisions import Decision
from ntm_rules.authoring.worksheet.entry import cell_problem
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.law.lint.located import KEYS
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.model.terms import LawDocument
from ntm_rules.law.resolve.in_force import find_base, find_province, resolve


def delegated_codes(book: Book, standard: str, day: dt.date) -> list[str]:
    """The indicators of which the province has to specify a level, on a day.

    Of what is asked of the province itself, nothing is its own to set.
    """
    resolved = resolve(book.library, standard, day)
    return [
        indicator.code
        for _, indicator in resolved.indicators()
        if resolved.base.unit != "tinh"
        and any(
            cell.left_to_province
            for leaf in leaves(indicator.require)
            for cell in leaf.level.cells.values()
        )
    ]


def overlay_file(book: Book, province: str, standard: str, document: str) -> RuleFile | None:
    """The province's file that rests on this document."""
    for file in book.files:
        overlay = file.model
        if (
            file.kind == "overlay"
            and (overlay.province, overlay.over) == (province, standard)
            and overlay.document == document
        ):
            return file
    return None


def first_day(book: Book, standard: str, document: LawDocument, since: dt.date | None) -> dt.date:
    """The first day of a province's document: the one given, that of its entry, or that of its issue."""
    base = find_base(book.library, standard)
    day = since or document.in_force or document.date
    if day is None:
        raise RequestError.of(
            vi=f"văn bản {document.id} chưa có ngày: ghi 'date' hoặc 'in_force' trong documents.yaml",
            en=f"the document {document.id} has no date: give date or in_force in documents.yaml",
            code="missing_key",
            found="{}",
            expected="date | in_force",
        )
    return max(day, base.since)


def overlay_text(
    book: Book,
    province: str,
    standard: str,
    document: LawDocument,
    *,
    since: dt.date,
    place: str | None = None,
    name: str | None = None,
) -> str:
    """A new file for a province. It lists every delegated level as not yet entered.

    Raises:
        RequestError: for an unknown standard or province, or one that is not there on ``since``.
    """
    base = find_base(book.library, standard)
    there = find_province(book.library, province, since)
    codes = delegated_codes(book, base.id, since)
    until = document.until or base.until
    head = YamlMap(
        {
            "overlay": name or f"{there.id}-{base.id}",
            "province": there.id,
            "over": base.id,
            "document": document.id,
            "place": place or "bảng tiêu chí (chưa đọc)",
        }
    )
    period = YamlMap({"from": since})
    if until is not None:
        period["until"] = until
    period["status"] = "recalled"
    own = document.in_force == since
    period["note"] = (
        "Ngày đầu theo documents.yaml"
        if own
        else "Ngày đầu lấy ngày ký hoặc ngày được nêu khi tạo tệp"
    ) + ("; ngày cuối của bộ tiêu chí, cần đối chiếu." if until else "; cần đối chiếu.")
    head["in_force"] = period
    if codes:
        head["unfilled"] = Raw("[" + ", ".join(f'"{code}"' for code in codes) + "]")
    head["notes"] = YamlList(["Tệp mới tạo; chưa đối chiếu với văn bản của tỉnh."])
    comment = (
        f"{there.name} over {base.name.en}: {' '.join(document.number.split())}.",
        "The indicators that the nation leaves to the province are listed as not yet entered: enter a",
        "level in `set` (or by `ntm-rules levels`) and take its code out of `unfilled`.",
    )
    return rule_file_text(comment, head)


def of_this_province(book: Book, document: LawDocument, province: str) -> None:
    """Check that no other province's levels rest on a document.

    Raises:
        RequestError: naming whose they are.
    """
    used = {
        layer.province
        for layers in book.library.layers.values()
        for layer in layers
        if layer.document == document.id and layer.province
    }
    if used and province not in used:
        owners = ", ".join(sorted(used))
        vi, en = (
            f"văn bản {document.id} là của {owners}",
            f"the document {document.id} is of {owners}",
        )
        raise RequestError.of(
            vi=vi, en=en, code="another_province", found=province, expected=owners
        )


def awaited_file(book: Book, province: str, standard: str) -> RuleFile | None:
    """The file that says that a province's decision on a standard is awaited; the decision takes its place."""
    for file in book.files:
        model = file.model
        if file.kind == "awaited" and (model.province, model.over) == (province, standard):
            return file
    return None


def may_be_written(book: Book, path: Path) -> bool:
    """Whether there is no file yet, or one that only says that a decision is awaited."""
    return not path.exists() or any(f.path == str(path) and f.kind == "awaited" for f in book.files)


# ---- levels into it


def set_levels(
    editor: Editor,
    model: Any,
    decisions: Sequence[Decision],
    check: DocumentCheck,
    path: Path,
    *,
    entered: Collection[str] = (),
) -> list[Problem]:
    """Put levels that a province sets into its file, and take their codes out of ``unfilled``, those ``entered`` too.

    ``model`` is the file as read, or None for a new one. Returns what cannot be put there.
    """
    groups: dict[tuple[str, str | None, str], list[Decision]] = {}
    for decision in decisions:
        # A grade is read against the scale of its fact, which is named then.
        named = decision.row.part_needed or decision.fact.kind == "grade"
        part = decision.leaf.fact if named else None
        groups.setdefault((decision.row.indicator.code, part, decision.leaf.operator), []).append(
            decision
        )
    problems: list[Problem] = []
    items: list[YamlMap] = []
    for key, some in groups.items():
        placed = _place_of(model, key)
        axes = {decision.row.by for decision in some}
        if placed is not None and not placed[1]:
            vi = f"tệp của tỉnh đã đặt mức của {key[0]}: xuất bảng mới để đối chiếu"
            en = f"the province's file sets {key[0]} already: export a new worksheet to check it"
            problems += [cell_problem(path, decision.sheet_cell, vi, en) for decision in some]
        elif len(axes) > 1 or (placed is not None and axes != {tuple(placed[1])}):
            vi = f"tệp của tỉnh đã đặt mức của {key[0]} theo trục khác: sửa trong tệp YAML"
            en = f"the province's file sets {key[0]} by other axes: correct the YAML file"
            problems += [cell_problem(path, decision.sheet_cell, vi, en) for decision in some]
        elif placed is not None:
            number, _ = placed
            level = ("set", number, _level_key(some[0]), "cells")
            editor.insert(level, [*_groups(some, check)])
        else:
            items.append(_item(key, some, check))
    if items:
        _append(editor, items)
    codes = {*entered, *(decision.row.indicator.code for decision in decisions)}
    take_out_of_unfilled(editor, codes if not problems else set())
    return problems


def declare_as_the_nation(editor: Editor, check: DocumentCheck, place: str) -> None:
    """Say in a province's file that the nation's levels are its own where it sets none."""
    source = _bare(check, place, "")
    if editor.has(("as_the_nation",)):
        editor.put((), "as_the_nation", Raw("all"))
        editor.put((), "as_the_nation_source", source)
        return
    editor.add_section("", f"as_the_nation: all\nas_the_nation_source:{emit(source, 0)}\n")


def _level_key(decision: Decision) -> str:
    return "is" if decision.leaf.yes_no else KEYS[decision.leaf.operator]


def _place_of(model: Any, key: tuple[str, str | None, str]) -> tuple[int, list[str]] | None:
    """The ``set`` that the file has for this comparison already: its number, its axes."""
    code, part, operator = key
    for number, entry in enumerate(model.set if model is not None else ()):
        if entry.code != code or (entry.part or part) != part:
            continue
        for name in (KEYS[operator], *(("is_",) if operator == "=" else ())):
            level = getattr(entry, name)
            if level is not None:
                return number, list(getattr(level, "by", []))
    return None


def _item(
    key: tuple[str, str | None, str], some: Sequence[Decision], check: DocumentCheck
) -> YamlMap:
    code, part, _ = key
    first = some[0]
    item = YamlMap({"code": Raw(f'"{code}"')})
    if part is not None:
        item["part"] = part
    if first.row.by:
        by = YamlList(first.row.by, flow=True)
        item[_level_key(first)] = YamlMap({"by": by, "cells": YamlList(_groups(some, check))})
    else:
        item[_level_key(first)] = level_value(first.value, first.fact, flag=True)
        item["source"] = _source(check, first)
    if any(
        decision.row.cell is None or not decision.row.cell.left_to_province for decision in some
    ):
        item["article"] = first.place
    return item


def _source(check: DocumentCheck, decision: Decision) -> YamlMap:
    source = _bare(check, decision.place, decision.remark, reading=decision.reading)
    if decision.words:
        source["words"] = decision.words
    return source


def _bare(check: DocumentCheck, place: str, remark: str, *, reading: Reading = "none") -> YamlMap:
    source = check.source(place, remark, reading=reading)
    del source["document"]
    return source


def _groups(some: Sequence[Decision], check: DocumentCheck) -> list[YamlMap]:
    """Groups of cells, one for each place in the document."""
    groups: dict[tuple[str, ...], YamlMap] = {}
    for decision in some:
        stated = decision.place, decision.remark, decision.words, decision.reading
        group = groups.get(stated)
        if group is None:
            group = groups[stated] = _source(check, decision)
            group["values"] = YamlMap(flow=len(decision.row.key) == 1)
        holder = group["values"]
        *outer, last = decision.row.key
        for name in outer:
            holder = holder.setdefault(name, YamlMap(flow=True))
        holder[last] = level_value(decision.value, decision.fact)
    return list(groups.values())


def _append(editor: Editor, items: Sequence[YamlMap]) -> None:
    if editor.has(("set",)):
        editor.insert(("set",), [*items])
        return
    text = "\n".join(f"- {emit(item, 0).lstrip(chr(10) + ' ')}\n" for item in items)
    before = next((key for key in ("replace", "add", "notes") if editor.has((key,))), "")
    editor.add_section(before, f"set:\n{text}")


def take_out_of_unfilled(editor: Editor, codes: Collection[str]) -> None:
    """Take codes out of the list of what is not yet entered."""
    if not codes or not editor.has(("unfilled",)):
        return
    codes_now = editor.draft(("unfilled",))
    left = [code for code in codes_now if str(code).strip("\"'") not in codes]
    if not left:
        editor.remove_section("unfilled")
    elif len(left) < len(codes_now):
        editor.put((), "unfilled", YamlList(left, flow=codes_now.flow))

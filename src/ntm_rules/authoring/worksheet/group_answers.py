"""What the sheet of groups says, checked: the decision that draws up the list, and the communes in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ntm_rules.authoring.worksheet.group_sheet import (
    ABOUT,
    FIRST_LINE,
    FilledGroups,
    group_digits,
    group_problem,
)
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.days import parse_day
from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import did_you_mean, fold, slug
from ntm_rules.law.model.group_list import near_lines, wrong_lines
from ntm_rules.law.model.place_names import same_place
from ntm_rules.law.model.terms import Columns, GroupedCommune, GroupList
from ntm_rules.office.sheets import cell_name

_CODE: Final = re.compile(r"\d{1,5}")
_NUMBER: Final = re.compile(r"\d+[A-Za-z]?\s*/\s*\S+")
"""How the number of a document begins: "12/QĐ-UBND"."""


@dataclass(frozen=True, slots=True)
class GroupAnswers:
    """The list as an officer gave it: ``since`` is None where only the date of issue is known."""

    number: str
    date: dt.date
    issuer: str
    title: str
    since: dt.date | None
    communes: tuple[GroupedCommune, ...]


def group_answers(
    path: Path, filled: FilledGroups, columns: Columns, current: GroupList | None
) -> tuple[GroupAnswers | None, list[Problem]]:
    """What the sheet says; None where nothing was filled in, or it says what the rules hold already."""
    problems: list[Problem] = []
    about = {key: filled.about[key].text if key in filled.about else "" for key in ABOUT}
    if not filled.rows and not any(about.values()):
        return None, []
    communes: list[GroupedCommune] = []
    lines: list[int] = []
    for line, entries in filled.rows:
        name, code, group = (entry.text for entry in entries)
        row = list(_row(path, line, (name, code, group), columns))
        problems += row
        if not row:
            communes.append(
                GroupedCommune(name, code.zfill(5) if code else None, _group(group, columns))
            )
            lines.append(line)
    for wrong in wrong_lines(communes, columns):
        vi, en = wrong.text.vi, wrong.text.en
        if wrong.before is not None:
            first = f"A{lines[wrong.before]}"
            vi, en = f"{vi} (xem {first})", f"{en} (see {first})"
        problems.append(group_problem(path, f"A{lines[wrong.number]}", vi, en))
    if not filled.rows:
        vi, en = "chưa có xã nào trong danh sách", "the list has no commune"
        problems.append(group_problem(path, f"A{FIRST_LINE}", vi, en))
    days = {key: parse_day(about[key]) if about[key] else None for key in ("date", "since")}
    problems += _decision(path, about, days)
    date, since = days["date"], days["since"]
    if problems or date is None:
        return None, problems
    answers = GroupAnswers(
        about["number"], date, about["issuer"], about["title"], since, tuple(communes)
    )
    return (None if current is not None and _same(answers, current) else answers), []


def new_names(answers: GroupAnswers, before: GroupList | None) -> Iterator[Problem]:
    """The communes that the list before did not have, where one of its names is near: told, for names do change."""
    for commune in answers.communes if before is not None else ():
        if before is None or any(same_place(commune.name, c.name) for c in before.communes):
            continue
        near = near_lines(commune.name, before.communes)
        if near:
            yield Problem(
                f"danh sách trước ({before.decision.number}) không có {commune.name!r}; gần nhất: {near[0].name!r}",
                f"the list before ({before.decision.number}) has no {commune.name!r}; nearest: {near[0].name!r}",
                code="unknown_name",
                found=commune.name,
                nearest=near[0].name,
            )


def _same(answers: GroupAnswers, current: GroupList) -> bool:
    decision = current.decision
    return (
        (answers.number, answers.date, answers.issuer)
        == (decision.number, decision.date, decision.issuer)
        and (answers.since or answers.date) == current.since
        and answers.communes == current.communes
    )


def _decision(
    path: Path, about: dict[str, str], days: dict[str, dt.date | None]
) -> Iterator[Problem]:
    needed = {
        "number": Words(
            "thiếu số quyết định, ví dụ 12/QĐ-UBND", "the decision's number is missing"
        ),
        "date": Words("thiếu ngày ban hành", "its date is missing"),
        "issuer": Words("thiếu cơ quan ban hành", "who issued it is missing"),
    }
    for key, lacking in needed.items():
        if not about[key]:
            yield group_problem(path, f"B{ABOUT[key][0]}", lacking.vi, lacking.en)
    if about["number"] and not _NUMBER.match(about["number"]):
        yield group_problem(
            path,
            f"B{ABOUT['number'][0]}",
            f"không phải số, ký hiệu của quyết định: {about['number']!r}; cần dạng 12/QĐ-UBND",
            f"not the number of a decision: {about['number']!r}; such as 12/QĐ-UBND is needed",
            code="wrong_cell",
            found=about["number"],
            expected="12/QĐ-UBND",
        )
    for key, day in days.items():
        if about[key] and day is None:
            yield group_problem(
                path,
                f"B{ABOUT[key][0]}",
                f"không phải một ngày: {about[key]!r}; cần dạng 31/12/2026",
                f"not a date: {about[key]!r}; such as 31/12/2026 is needed",
                code="wrong_cell",
                found=about[key],
                expected="31/12/2026",
            )


def _row(path: Path, line: int, texts: tuple[str, str, str], columns: Columns) -> Iterator[Problem]:
    name, code, group = texts
    if not name:
        vi, en = "thiếu tên xã", "the name of the commune is missing"
        yield group_problem(path, cell_name(line, 0), vi, en)
    if code and not _CODE.fullmatch(code):
        yield group_problem(
            path,
            cell_name(line, 1),
            f"mã {code!r} không phải mã đơn vị hành chính: cần 5 chữ số",
            f"{code!r} is no code of a unit: 5 digits are needed",
            code="wrong_cell",
            found=code,
            expected="00000",
        )
    if _group(group, columns):
        return
    digits = ", ".join(group_digits(columns).values())
    at = cell_name(line, 2)
    if not group:
        vi, en = f"thiếu nhóm: cần {digits}", f"the group is missing: one of {digits} is needed"
        yield group_problem(path, at, vi, en, expected=digits)
        return
    meant = _other(group, columns)
    yield group_problem(
        path,
        at,
        f"không có nhóm {group!r}: cần {digits}{meant.vi}",
        f"no such group: {group!r}; one of {digits} is needed{meant.en}",
        code="wrong_cell",
        found=group,
        expected=digits,
    )


def _group(text: str, columns: Columns) -> str:
    """The column that a text names: "1", "Nhóm 1", "nhom-1"; empty where it names none."""
    for name, digit in group_digits(columns).items():
        words = columns.columns[name]
        if fold(text) in {fold(t) for t in (name, digit, words.vi, words.en)}:
            return name
    return ""


def _other(text: str, columns: Columns) -> Words:
    """What a text means that looks like a group and is none: another list's name, a class of area."""
    key = slug(text)
    if key in columns.other_lists:
        other = columns.other_lists[key]
        return Words(f"; {other.vi}", f"; {other.en}")
    area = columns.classes.get(key)
    if area is not None:
        return Words(
            f"; {text!r} là loại khu vực, không phải nhóm",
            f"; {text!r} is a class of area, not a group",
        )
    return Words(*did_you_mean(text, [w.vi for w in columns.columns.values()]))

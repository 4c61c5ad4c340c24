"""NTM1xx: the form of a file. Most of these are found by the reader itself, before any rule is built."""

from __future__ import annotations

from dataclasses import replace

from ntm_rules.foundation.errors import Problem
from ntm_rules.law.lint.diagnostic import Diagnostic


class DuplicateKey(Diagnostic):
    """Khóa viết hai lần / A key given twice.

    What it says:
        khóa {key!r} viết hai lần (lần đầu ở dòng {first})
        key {key!r} given twice (first on line {first})

    Why:
        YAML readers keep the last of two equal keys and drop the first without a word: a level
        would be lost, and nobody would see which one counts.

    Example:
        require:
          fact: s.house
          at_least: 100
          at_least: 90

    Instead:
        require:
          fact: s.house
          at_least: 100
    """

    code = "NTM101"


class UnknownKey(Diagnostic):
    """Khóa lạ / An unknown key.

    What it says:
        khóa lạ {key!r}
        unknown key {key!r}

    Why:
        A misspelt key that is passed over takes what it says out of the law. Every key that is not
        known is refused, and the nearest known one is named.

    Example:
        require: {fact: s.house, at_leest: 100}

    Instead:
        require: {fact: s.house, at_least: 100}
    """

    code = "NTM102"


class MisplacedKey(Diagnostic):
    """Khóa đặt sai chỗ / A key in the wrong place.

    What it says:
        khóa {key!r} đặt sai chỗ; chỗ của nó: {homes}
        misplaced key {key!r}; its place is in: {homes}

    Why:
        The key exists, one level up or down from here. Where it stands it would say nothing.

    Example:
        seen_in: [page-a]
        wording: {status: secondary}

    Instead:
        wording: {status: secondary, seen_in: [page-a]}
    """

    code = "NTM103"


class WrongKind(Diagnostic):
    """Giá trị sai loại / A value of the wrong kind.

    What it says:
        {key}: {problem}
        {key}: {problem}

    Why:
        A number is written without quotes and with a decimal point, a date as 2024-12-31, a yes/no
        as true or false, and words from a closed list as the list has them. Nothing is guessed.

    Example:
        in_force: {from: 08/03/2022}

    Instead:
        in_force: {from: 2022-03-08}
    """

    code = "NTM104"


class MissingKey(Diagnostic):
    """Thiếu khóa / A key that is missing.

    What it says:
        {key}: thiếu khóa này
        {key}: this key is missing

    Why:
        Some keys are asked of every entry: an indicator's text in both languages, where its wording
        is from, when a document is in force.

    Example:
        name: {vi: Nhà văn hóa thôn}

    Instead:
        name: {vi: Nhà văn hóa thôn, en: Village culture houses}
    """

    code = "NTM105"


class Unreadable(Diagnostic):
    """Không đọc được tệp / A file that cannot be read.

    What it says:
        {problem}
        {problem}

    Why:
        The file is not UTF-8, not YAML, empty, larger than 5 MB, nested deeper than 40, or uses
        what rule files do not: several documents, anchors and aliases (`&`, `*`), tags (`!`).

    Example:
        require: {fact: s.house, at_least: &full 100}

    Instead:
        require: {fact: s.house, at_least: 100}
    """

    code = "NTM106"


class NotARuleFile(Diagnostic):
    """Không phải tệp quy tắc / Not a rule file.

    What it says:
        tệp quy tắc phải có một trong các khóa: {kinds}
        a rule file has one of the keys: {kinds}

    Why:
        One key says what kind of file it is: `standard`, `amendment`, `overlay`, `reform`,
        `columns`, `vocabulary`, `documents`, `provinces` or `terms`. The name of the file and the
        folder it lies in say nothing.

    Example:
        overley: lang-son

    Instead:
        overlay: lang-son
    """

    code = "NTM107"


def read_problems(problems: list[Problem]) -> list[Problem]:
    """What the reader found, each with its code and, where the message does not name it, its key."""
    return [_coded(problem) for problem in problems]


def _coded(problem: Problem) -> Problem:
    code = problem.code if problem.code.isupper() else Unreadable.code
    where = replace(problem.where, line=problem.where.line or 1, column=problem.where.column or 1)
    lead = f"{problem.key}: " if problem.key and code in {WrongKind.code, MissingKey.code} else ""
    vi, en = f"{lead}{problem.vi}", f"{lead}{problem.en}"
    return replace(problem, vi=vi, en=en, where=where, code=code)

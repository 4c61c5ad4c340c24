"""Two results of the same unit beside each other: two stages of an appraisal, or two years.

What was met and is now not met is *not kept*. A recognised unit has to keep what it achieved, so this is a result of
its own. What was met and is now open is another move: newly undecided.

Each side is a facts file, judged by the law of its own date, or a stored assessment, taken as it stands.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import TypeAdapter, ValidationError

from ntm_rules.analysis.texts import kind_vi
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import RequestError, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import file_text, read_file
from ntm_rules.foundation.text import fold
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.results.json_contract import AssessmentDocument
from ntm_rules.results.json_document import SCHEMA as ASSESSMENT

Move = Literal[
    "lost",  # met, and now it is not: not kept
    "undecided",  # decided, and now open
    "failed",  # open or not asked, and now not met
    "gained",  # met now
    "aside",  # not asked any more
    "added",  # only the law of the later side has it
    "removed",
    "still",  # not met, or open, on both sides
    "not_asked",  # on neither side
    "kept",  # met on both sides
]
MOVES: tuple[Move, ...] = get_args(Move)


@dataclass(frozen=True, slots=True)
class ComparedResult:
    """One of the two results. ``stored`` says that it was read from an assessment, not judged now."""

    name: str
    document: AssessmentDocument
    stored: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """One criterion, indicator or condition on both sides; a verdict is None where the law has none such.

    ``level`` and ``value`` hold what differs, before and after: the reason of a move that can be seen.
    """

    what: Literal["criterion", "indicator", "prerequisite", "condition", "standard", "recognition"]
    code: str
    name: str
    before: str | None
    after: str | None
    move: Move
    level: tuple[Any, Any] | None = None
    value: tuple[Any, Any] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A figure or a conclusion that is not the same on both sides; None where it was not given."""

    key: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs, and every verdict with how it moved."""

    before: ComparedResult
    after: ComparedResult
    values: tuple[Change, ...]
    conclusions: tuple[Change, ...]
    moves: tuple[Moved, ...]
    same_law: bool
    same_care: bool
    """Whether both were judged as strictly, and asked for evidence alike."""

    def of(self, what: str, move: Move) -> tuple[Moved, ...]:
        """The criteria (or indicators, conditions) that moved in one way."""
        return tuple(m for m in self.moves if m.what == what and m.move == move)

    @property
    def kept_all(self) -> bool:
        """Whether nothing that was met is now not met."""
        return not any(m.move == "lost" for m in self.moves)


# ---- reading the two sides


def read_result(
    book: RuleBook,
    path: str | os.PathLike[str],
    *,
    lang: Lang = "vi",
    standard: str | None = None,
    as_of: dt.date | None = None,
) -> ComparedResult:
    """A stored assessment as it stands, or a facts file judged now.

    Raises:
        InputError: where the file is neither, or cannot be judged.
    """
    file, name = os.fspath(path), Path(path).name
    if name.lower().endswith(".json") and _is_stored(file):
        return ComparedResult(name, _stored(file), stored=True)
    unit = read_facts(file)
    unit = unit if as_of is None else unit.at(as_of)
    judged = book.standard_for(unit, standard=standard).assess(unit)
    return ComparedResult(name, judged.to_dict(lang=lang), stored=False)


def _is_stored(file: str) -> bool:
    tree = read_file(file)
    return isinstance(tree, Mapping) and "schema" in tree


def _stored(file: str) -> AssessmentDocument:
    text = file_text(file)
    try:
        content = json.loads(text)
        if content.get("schema") != ASSESSMENT:
            raise ValueError(content.get("schema"))
        document: AssessmentDocument = TypeAdapter(AssessmentDocument).validate_python(content)
    except (ValueError, ValidationError, RecursionError, AttributeError):
        raise UnreadableError.of(
            vi=f"không phải số liệu, cũng không phải kết quả đánh giá ({ASSESSMENT})",
            en=f"neither facts nor an assessment ({ASSESSMENT})",
            where=Where(file),
        ) from None
    return document


# ---- comparing


def compare(before: ComparedResult, after: ComparedResult) -> Comparison:
    """How the verdicts moved from ``before`` to ``after``, and what of the facts differs.

    Raises:
        RequestError: where they are of two units, or by two standards.
    """
    a, b = before.document, after.document
    _same_unit(before, after)
    if a["standard"] != b["standard"]:
        first, second = a["standard"], b["standard"]
        raise _refused(
            f"hai bộ tiêu chí khác nhau: {first} và {second}; hãy chọn --standard",
            f"two standards: {first} and {second}; choose one with --standard",
            after,
        )
    given, later = a["input"], b["input"]
    conclusions = [
        replace(change, key=f"{section}.{change.key}")
        for section in ("indicators", "criteria")
        for change in _changes(given.get(section, {}), later.get(section, {}))
    ]
    return Comparison(
        before,
        after,
        values=tuple(_changes(given.get("facts", {}), later.get("facts", {}))),
        conclusions=tuple(conclusions),
        moves=tuple(_moves(a, b)),
        same_law=a["digest"]["standard"] == b["digest"]["standard"],
        same_care=all(a[k] == b[k] for k in ("strict", "require_evidence")),
    )


def _same_unit(before: ComparedResult, after: ComparedResult) -> None:
    a, b = before.document["unit"], after.document["unit"]
    codes = a.get("code"), b.get("code")
    if all(codes):
        same = codes[0] == codes[1]
    else:
        same = fold(str(a.get("name"))) == fold(str(b.get("name")))
    if not same or a.get("kind") != b.get("kind"):
        vi = " và ".join(f"{kind_vi(u.get('kind'))} {_unit(u)}" for u in (a, b))
        en = " and ".join(f"{u.get('kind')} {_unit(u)}" for u in (a, b))
        raise _refused(f"hai đơn vị khác nhau: {vi}", f"two units: {en}", after)


def _unit(unit: Mapping[str, Any]) -> str:
    code = f" ({unit['code']})" if unit.get("code") else ""
    return f"{unit.get('name')}{code}"


def _refused(vi: str, en: str, side: ComparedResult) -> RequestError:
    return RequestError.of(vi=vi, en=en, where=Where(side.name), code="cannot_compare")


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    """What differs in substance: a note or another document for the same figure is no change."""
    for key in sorted(before.keys() | after.keys()):
        first, second = _substance(before.get(key)), _substance(after.get(key))
        if first != second:
            yield Change(key, first, second)


_ASIDE = frozenset({"note", "evidence", "rests_on", "provisional_because", "period"})


def _substance(entry: Any) -> Any:
    if isinstance(entry, Mapping):
        return {k: v for k, v in entry.items() if k not in _ASIDE}
    return entry


def _moves(a: AssessmentDocument, b: AssessmentDocument) -> Iterator[Moved]:
    yield Moved("standard", "", "", a["verdict"], b["verdict"], move_of(a["verdict"], b["verdict"]))
    first, second = a["recognition"]["verdict"], b["recognition"]["verdict"]
    yield Moved("recognition", "", "", first, second, move_of(first, second))
    yield from _rows("criterion", a["criteria"], b["criteria"], "number")
    yield from _rows(
        "indicator",
        [i for c in a["criteria"] for i in c["indicators"]],
        [i for c in b["criteria"] for i in c["indicators"]],
    )
    yield from _rows("prerequisite", a["prerequisites"], b["prerequisites"])
    yield from _rows("condition", a["conditions"], b["conditions"])


def _rows(
    what: Any, before: Iterable[Any], after: Iterable[Any], key: str = "code"
) -> Iterator[Moved]:
    old = {row[key]: row for row in before}
    new = {row[key]: row for row in after}
    for code in dict.fromkeys((*new, *old)):  # in the order of the law that holds now
        first, second = old.get(code), new.get(code)
        verdicts = (first["verdict"] if first else None, second["verdict"] if second else None)
        name = (second or first or {}).get("name", "")
        level = _differs(_level(first), _level(second)) if first and second else None
        value = _differs(_value(first), _value(second)) if first and second else None
        yield Moved(what, code, name, *verdicts, move_of(*verdicts), level, value)


def _differs(first: Any, second: Any) -> tuple[Any, Any] | None:
    return None if first == second else (first, second)


def _level(row: Any) -> Any:
    level = row.get("level")
    if level is None:
        return None
    return {k: level[k] for k in ("comparator", "value", "unit")}


def _value(row: Any) -> Any:
    fact = row.get("fact")
    return None if fact is None else {k: fact[k] for k in ("value", "count", "of") if k in fact}


def move_of(before: str | None, after: str | None) -> Move:
    """How a verdict moved; None stands for what the law of that side does not have."""
    if before is None or after is None:
        return "added" if before is None else "removed"
    if before == after:
        same: dict[str, Move] = {"pass": "kept", "not_applicable": "not_asked"}
        return same.get(before, "still")
    if after == "pass":
        return "gained"
    if after == "unknown":
        return "undecided"
    if after == "not_applicable":
        return "aside"
    return "lost" if before == "pass" else "failed"

"""NTM3xx: where a level or a wording is from, and how well it is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.rules import Located, Path, Rules, StatedLevel

__all__: list[str] = []

_SOURCES = (schema.SourceEntry, schema.Cells, schema.LevelTable)
_OWNERS = (schema.IndicatorEntry, schema.Condition, schema.TitleState, schema.ReplaceEntry)


class LevelWithoutSource(Diagnostic):
    """Mức không có nguồn / A level without a source.

    What it says:
        mức này không có nguồn: cần status (ở mức, ở ô, hoặc ở source của chỉ tiêu)
        this level has no source: a status is needed (at the level, its cells, or the indicator)

    Why:
        Every level says how well it is known, and every result repeats it. A number of which
        nobody says where it is from is not law.

    Example:
        wording: {status: recalled}
        require: {fact: s.house, at_least: 100}

    Instead:
        wording: {status: recalled}
        require: {fact: s.house, at_least: {value: 100, status: recalled}}
    """

    code = "NTM301"
    name = "level-without-source"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels, yes/no rows, replacements and the rule on conclusions."""
        for one in rules.stated():
            if not _default(one.spot) and not _outer(one.spot):
                yield from (cls.at(one.spot.file, path) for path in _unsourced(one))
        for spot in rules.all(schema.CompareEntry):
            if spot.thing.is_ is None and _is_bare(spot, rules) and not _default(spot):
                yield cls.at(spot.file, (*spot.path, "fact"))
        for new in rules.all(schema.ReplaceEntry):
            said = (new.thing.source, new.thing.wording)
            if not any(s and s.status for s in said) and not _default(new):
                yield cls.at(new.file, (*new.path, "code"))
        for rule in rules.all(schema.Conclusions):
            if rule.thing.source.status is None:
                yield cls.at(rule.file, (*rule.path, "source"))


def _default(spot: Located[Any]) -> bool:
    """Whether the file states a source for all it says: only a reform does."""
    reform = spot.owner(schema.ReformFile)
    return reform is not None and (reform.source is None or reform.source.status is not None)


def _outer(spot: Located[Any]) -> bool:
    """Whether a status stands outside the level: at the comparison, the change or the indicator."""
    owner = spot.owner(*_OWNERS)
    sources = [spot.thing.source, owner.source if owner else None]
    if getattr(spot.thing, "is_", None) in (True, False):
        sources += [getattr(spot.thing, "wording", None), owner.wording if owner else None]
    return any(s is not None and s.status is not None for s in sources)


def _is_bare(spot: Located[schema.CompareEntry], rules: Rules) -> bool:
    """Whether it is a row without a level, "none" or a yes/no fact, that nothing gives a source."""
    found = spot.thing
    fact = rules.facts.get(found.fact)
    if _outer(spot) or fact is None:
        return False
    if found.none:
        return True
    owner = spot.owner(*_OWNERS)
    wordings = [found.wording, owner.wording if owner else None]
    return fact.kind == "yes_no" and not any(w is not None and w.status for w in wordings)


def _unsourced(one: StatedLevel) -> Iterator[Path]:
    level = one.level
    if not isinstance(level, schema.LevelTable):
        yield one.path
    elif not level.unknown and level.status is None:
        if not level.by:
            yield one.path
        for number, group in enumerate(level.cells):
            if group.status is None:
                yield (*one.path, "cells", number, "values")


class WordingWithoutSource(Diagnostic):
    """Câu chữ không có nguồn / A wording without a source.

    What it says:
        câu chữ này không có nguồn: cần status trong wording
        this wording has no source: wording needs a status

    Why:
        The text of an indicator decides as much as its number: "of villages" or "of households". How
        well it is known is said for it as for a level.

    Example:
        wording: {seen_in: [page-a]}

    Instead:
        wording: {status: secondary, seen_in: [page-a]}
    """

    code = "NTM302"
    name = "wording-without-source"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Wordings of indicators, conditions, overrides and a province's classes."""
        kinds = (*_OWNERS, schema.AddEntry, schema.Override, schema.ProvinceClass)
        for spot in rules.each(*kinds):
            wording = spot.thing.wording
            if wording is not None and wording.status is None and not _default(spot):
                yield cls.at(spot.file, (*spot.path, "wording"))


class VerifiedByNobody(Diagnostic):
    """verified mà không nói ai, ngày nào / Verified without who and when.

    What it says:
        status verified phải nói ai đọc và ngày nào: checked: {{by, on}}
        status verified needs who read it and when: checked: {{by, on}}

    Why:
        `verified` says that a person read the number in the decision's own text. A result that
        rests on it is not marked provisional, so somebody answers for it.

    Example:
        source: {status: verified}

    Instead:
        source: {status: verified, checked: {by: Lê Thị B, on: 2024-05-01}}
    """

    code = "NTM303"
    name = "verified-by-nobody"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources of all kinds."""
        for spot in rules.each(*_SOURCES):
            if spot.thing.status == "verified" and spot.thing.checked is None:
                yield cls.at(spot.file, (*spot.path, "status"))


class ProposedInLaw(Diagnostic):
    """proposed ngoài phương án / Proposed outside a reform.

    What it says:
        status proposed chỉ dùng trong phương án (reform)
        status proposed is for reforms only

    Why:
        A proposed level is not law. In a reform its results are marked as hypothetical; in a
        decision they would pass for enacted.

    Example:
        source: {status: proposed}

    Instead:
        source: {status: recalled}
    """

    code = "NTM304"
    name = "proposed-in-law"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources and periods."""
        for spot in rules.each(*_SOURCES, schema.Period):
            if spot.thing.status == "proposed" and spot.file.kind != "reform":
                yield cls.at(spot.file, (*spot.path, "status"))


class SeenNowhere(Diagnostic):
    """secondary mà không nói thấy ở đâu / Secondary, and seen nowhere.

    What it says:
        status secondary mà không có seen_in: đã thấy ở trang nào?
        status secondary without seen_in: on which page was it seen?

    Why:
        `secondary` says that another publication states it. Whoever checks it wants to open that
        page.

    Example:
        source: {status: secondary}

    Instead:
        source: {status: secondary, seen_in: [page-a]}
    """

    code = "NTM305"
    name = "seen-nowhere"
    severity = "information"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources of all kinds."""
        for spot in rules.each(*_SOURCES):
            if spot.thing.status == "secondary" and not spot.thing.seen_in:
                yield cls.at(spot.file, (*spot.path, "status"))


class CheckedTooEarly(Diagnostic):
    """Đối chiếu trước khi văn bản ban hành / Checked before the document was issued.

    What it says:
        đối chiếu ngày {on}, trước khi {document} ban hành ({date})
        checked on {on}, before {document} was issued ({date})

    Why:
        Nobody can have read a level in a decision that did not exist: one of the dates is wrong.

    Example:
        checked: {by: Lê Thị B, on: 2019-05-01}

    Instead:
        checked: {by: Lê Thị B, on: 2024-05-01}
    """

    code = "NTM306"
    name = "checked-too-early"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources that were checked, against the date of their document."""
        dates = {s.thing.id: s.thing.date for s in rules.all(schema.DocumentEntry)}
        for spot in rules.each(*_SOURCES):
            found: schema.SourceEntry = spot.thing
            if found.checked is None:
                continue
            outer = [getattr(one, "document", None) for one in (*spot.above, found)]
            document = next((name for name in reversed(outer) if name), None)
            issued = dates.get(document or "")
            if issued is not None and found.checked.on < issued:
                path = (*spot.path, "checked", "on")
                told = {"on": found.checked.on, "document": document, "date": issued}
                yield cls.at(spot.file, path, **told)

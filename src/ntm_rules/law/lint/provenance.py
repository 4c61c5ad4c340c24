"""NTM3xx: where a level or a wording is from, and how well it is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, Path, StatedLevel
from ntm_rules.law.lint.rules import Rules

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

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels, yes/no rows, replacements and the rule on conclusions."""
        for stated in rules.stated():
            if not _default(stated.item) and not _outer(stated.item):
                yield from (cls.at(stated.item.file, path) for path in _unsourced(stated))
        for item in rules.all(schema.CompareEntry):
            if item.model.is_ is None and _is_bare(item, rules) and not _default(item):
                yield cls.at(item.file, (*item.path, "fact"))
        for new in rules.all(schema.ReplaceEntry):
            sources = (new.model.source, new.model.wording)
            if not any(s and s.status for s in sources) and not _default(new):
                yield cls.at(new.file, (*new.path, "code"))
        for rule in rules.all(schema.Conclusions):
            if rule.model.source.status is None:
                yield cls.at(rule.file, (*rule.path, "source"))


def _default(item: Located[Any]) -> bool:
    """Whether the file states a source for all it says: only a reform does."""
    reform = item.owner(schema.ReformFile)
    return reform is not None and (reform.source is None or reform.source.status is not None)


def _outer(item: Located[Any]) -> bool:
    """Whether a status stands outside the level: at the comparison, the change or the indicator."""
    owner = item.owner(*_OWNERS)
    sources = [item.model.source, owner.source if owner else None]
    if getattr(item.model, "is_", None) in (True, False):
        sources += [getattr(item.model, "wording", None), owner.wording if owner else None]
    return any(s is not None and s.status is not None for s in sources)


def _is_bare(item: Located[schema.CompareEntry], rules: Rules) -> bool:
    """Whether it is a row without a level, "none" or a yes/no fact, that nothing gives a source."""
    entry = item.model
    fact = rules.facts.get(entry.fact)
    if _outer(item) or fact is None:
        return False
    if entry.none:
        return True
    owner = item.owner(*_OWNERS)
    wordings = [entry.wording, owner.wording if owner else None]
    return fact.kind == "yes_no" and not any(w is not None and w.status for w in wordings)


def _unsourced(stated: StatedLevel) -> Iterator[Path]:
    level = stated.level
    if not isinstance(level, schema.LevelTable):
        yield stated.path
    elif not level.unknown and level.status is None:
        if not level.by:
            yield stated.path
        for number, group in enumerate(level.cells):
            if group.status is None:
                yield (*stated.path, "cells", number, "values")


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

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Wordings of indicators, conditions, overrides and a province's classes."""
        kinds = (*_OWNERS, schema.AddEntry, schema.Override, schema.ProvinceClass)
        for item in rules.each(*kinds):
            wording = item.model.wording
            if wording is not None and wording.status is None and not _default(item):
                yield cls.at(item.file, (*item.path, "wording"))


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

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources of all kinds."""
        for item in rules.each(*_SOURCES):
            if item.model.status == "verified" and item.model.checked is None:
                yield cls.at(item.file, (*item.path, "status"))


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

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources and periods."""
        for item in rules.each(*_SOURCES, schema.Period):
            if item.model.status == "proposed" and item.file.kind != "reform":
                yield cls.at(item.file, (*item.path, "status"))


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
    severity = "information"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources of all kinds."""
        for item in rules.each(*_SOURCES):
            if item.model.status == "secondary" and not item.model.seen_in:
                yield cls.at(item.file, (*item.path, "status"))


class ReadInNoCopy(Diagnostic):
    """read mà không nói bản sao nào / Read, and no copy named.

    What it says:
        status read phải nói đã đọc ở bản sao nào: copy
        status read needs the copy in which it was read: copy

    Why:
        `read` says that the number was taken from the decision's own text. Whoever checks it
        opens the same copy, which is known by its digest.

    Example:
        source: {status: read, place: Phụ lục I}

    Instead:
        source: {status: read, place: Phụ lục I, copy: ban-sao-1}
    """

    code = "NTM307"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources of all kinds."""
        for item in rules.each(*_SOURCES):
            if item.model.status == "read" and item.model.copy_ is None:
                yield cls.at(item.file, (*item.path, "status"))


class CopyOfAnother(Diagnostic):
    """Bản sao của văn bản khác / A copy of another document.

    What it says:
        {copy} là bản sao của {other}, không phải của {document}
        {copy} is a copy of {other}, not of {document}

    Why:
        A level that was read in a copy stands in the document of which it is a copy. Otherwise
        the level or the copy is assigned to the wrong document.

    Example:
        source: {status: read, copy: ban-sao-2}

    Instead:
        source: {status: read, copy: ban-sao-1}
    """

    code = "NTM308"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources with a copy, against the document that they name or stand in."""
        copies = {s.model.id: s.model.of for s in rules.all(schema.CopyEntry)}
        for item in rules.each(*_SOURCES):
            other, document = copies.get(item.model.copy_ or ""), _document(item)
            if other is not None and document is not None and other != document:
                path = (*item.path, "copy")
                yield cls.at(item.file, path, copy=item.model.copy_, other=other, document=document)


def _document(item: Located[Any]) -> str | None:
    """The document that a source names, or that the nearest thing around it does."""
    around = [getattr(model, "document", None) for model in (*item.above, item.model)]
    return next((name for name in reversed(around) if name), None)


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

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Sources that were checked, against the date of their document."""
        dates = {s.model.id: s.model.date for s in rules.all(schema.DocumentEntry)}
        for item in rules.each(*_SOURCES):
            source: schema.SourceEntry = item.model
            if source.checked is None:
                continue
            document = _document(item)
            issued = dates.get(document or "")
            if issued is not None and source.checked.on < issued:
                path = (*item.path, "checked", "on")
                values = {"on": source.checked.on, "document": document, "date": issued}
                yield cls.at(item.file, path, **values)

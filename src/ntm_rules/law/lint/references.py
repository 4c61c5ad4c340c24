"""NTM2xx: names that nothing answers to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, Path
from ntm_rules.law.lint.rules import Rules

Name = tuple[Located[Any], Path, str, Collection[str]]
"""A name as it is used: where, and what it may be."""
_LAYERS = (schema.AmendmentFile, schema.GuideFile, schema.OverlayFile)
_SOURCES = (schema.SourceEntry, schema.Cells, schema.LevelTable)


class Reference(Diagnostic):
    """The base of those that look up a name."""

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Every name that is used: where, and what it may be."""
        raise NotImplementedError

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """The names that are not among the known ones."""
        for item, path, name, known in cls.names(rules):
            if name not in known:
                yield cls.at(item.file, path, did_you_mean(name, known), name=name)


def keyed(item: Located[Any], key: str) -> Iterator[tuple[Path, str]]:
    """The name or names under a key of a model."""
    value = getattr(item.model, key)
    if isinstance(value, str):
        yield (*item.path, key), value
    for number, name in enumerate(value if isinstance(value, list) else ()):
        yield (*item.path, key, number), name


class NoSuchDocument(Reference):
    """Không có văn bản này / No such document.

    What it says:
        không có văn bản {name!r}
        no such document: {name!r}

    Why:
        Every level rests on a document. Its number, issuer and dates stand once, in
        `documents.yaml`, and are printed with every result.

    Example:
        document: qd-318

    Instead:
        document: qd-1
    """

    code = "NTM201"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Documents of files, sources, guidance and amendments."""
        known = {s.model.id for s in rules.all(schema.DocumentEntry)}
        files = (
            *_LAYERS,
            schema.StandardFile,
            schema.ClassificationFile,
            schema.ColumnsFile,
        )
        guided = (schema.IndicatorEntry, schema.AddEntry, schema.ReplaceEntry)
        for kinds, key in (
            ((*files, *_SOURCES, schema.RecognitionEntry), "document"),
            (guided, "guidance"),
            (guided, "guides_not_read"),
            ((schema.DocumentEntry,), "amends"),
            ((schema.CopyEntry,), "of"),
        ):
            for item in rules.each(*kinds):
                yield from ((item, path, name, known) for path, name in keyed(item, key))


class NoSuchFact(Reference):
    """Không có số liệu này / No such fact.

    What it says:
        không có số liệu {name!r}
        no such fact: {name!r}

    Why:
        A rule reads facts by their id in the vocabulary, which says their label, unit and range.

    Example:
        require: {fact: s.hous, at_least: 100}

    Instead:
        require: {fact: s.house, at_least: 100}
    """

    code = "NTM202"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Facts of comparisons and the parts of ``set``; what a share of lower units is counted by."""
        for kind, key in (
            (schema.CompareEntry, "fact"),
            (schema.Set, "part"),
            (schema.CountsEntry, "title"),
            (schema.CountsEntry, "total"),
            (schema.SheetRowEntry, "fact"),
            (schema.PartOfEntry, "fact"),
        ):
            for item in rules.each(kind):
                yield from ((item, path, name, rules.facts) for path, name in keyed(item, key))


class NoSuchPublication(Reference):
    """Không có trang này / No such publication.

    What it says:
        không có trang {name!r} trong publications
        no such publication: {name!r}

    Why:
        `seen_in` names pages that somebody can open again; their addresses stand in
        `documents.yaml`. So do the names in [square brackets] in notes, which may be documents too.

    Example:
        wording: {status: secondary, seen_in: [page-x]}

    Instead:
        wording: {status: secondary, seen_in: [page-a]}
    """

    code = "NTM206"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Pages of sources and documents, and those that notes name in brackets."""
        known = {s.model.id for s in rules.all(schema.PublicationEntry)}
        for item in rules.each(*_SOURCES, schema.DocumentEntry):
            yield from ((item, path, name, known) for path, name in keyed(item, "seen_in"))
        noted_names = known | {s.model.id for s in rules.all(schema.DocumentEntry)}
        noted = (
            schema.IndicatorEntry,
            schema.AddEntry,
            schema.ReplaceEntry,
            schema.Set,
            schema.Condition,
            schema.TitleState,
            schema.Override,
        )
        files = (
            *_LAYERS,
            schema.StandardFile,
            schema.ClassificationFile,
            schema.ReformFile,
        )
        for item in rules.each(*noted, *files):
            for number, note in enumerate(item.model.notes):
                for name in re.findall(r"\[([a-z0-9]+(?:-[a-z0-9]+)+)\]", note):
                    yield item, (*item.path, "notes", number), name, noted_names


class NoSuchCopy(Reference):
    """Không có bản sao này / No such copy.

    What it says:
        không có bản sao {name!r} trong copies
        no such copy: {name!r}

    Why:
        `copy` names the copy of the text in which a level was read. `documents.yaml` says what it
        is and gives its digest, so that somebody else can read the same.

    Example:
        wording: {status: read, copy: ban-sao-x}

    Instead:
        wording: {status: read, copy: ban-sao-1}
    """

    code = "NTM216"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Copies of sources."""
        known = {s.model.id for s in rules.all(schema.CopyEntry)}
        for item in rules.each(*_SOURCES):
            if item.model.copy_ is not None:
                yield item, (*item.path, "copy"), item.model.copy_, known


class NoSuchBody(Reference):
    """Không có cơ quan này / No such body.

    What it says:
        không có cơ quan {name!r}
        no such body: {name!r}

    Why:
        An official conclusion counts only from a body that the rule names; a name that no facts
        file can use would shut everyone out.

    Example:
        may_be_concluded_by: {met: [ubnd-tnh]}

    Instead:
        may_be_concluded_by: {met: [ubnd-tinh]}
    """

    code = "NTM207"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Bodies that may conclude."""
        known = {s.model.id for s in rules.all(schema.BodyEntry)}
        for item in rules.all(schema.MayConclude):
            for key in ("met", "not_met"):
                yield from ((item, path, name, known) for path, name in keyed(item, key))


class NoSuchUnit(Reference):
    """Không có đơn vị đo này / No such unit of measure.

    What it says:
        không có đơn vị đo {name!r}
        no such unit of measure: {name!r}

    Why:
        Units of measure are a closed list, so that "triệu" and "triệu đồng" are not two units.

    Example:
        kind: number
        unit: diem

    Instead:
        kind: number
        unit: điểm
    """

    code = "NTM208"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Units of facts."""
        known = {s.model.id for s in rules.all(schema.UnitOfMeasure)}
        for item in rules.all(schema.FactEntry):
            yield from ((item, path, name, known) for path, name in keyed(item, "unit"))


class NoSuchStandard(Reference):
    """Không có bộ tiêu chí này / No such standard.

    What it says:
        không có bộ tiêu chí {name!r}
        no such standard: {name!r}

    Why:
        A change to a standard that is not there changes nothing.

    Example:
        over: thu-nghiem

    Instead:
        over: thu
    """

    code = "NTM209"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Standards of changes and overlays, prerequisites, relative levels and what is counted."""
        for kind, key in (
            (schema.StandardChange, "standard"),
            (schema.OverlayFile, "over"),
            (schema.StandardMetEntry, "standard_met"),
            (schema.LevelOf, "standard"),
            (schema.CountsEntry, "standard"),
        ):
            for item in rules.each(kind):
                known = rules.standards
                yield from ((item, path, name, known) for path, name in keyed(item, key))


class NoSuchColumns(Reference):
    """Không có bảng cột này / No such table of columns.

    What it says:
        không có bảng cột {name!r}
        no such columns: {name!r}

    Why:
        A standard names the file of its columns and classes; a change of the columns names the
        same.

    Example:
        columns: coat

    Instead:
        columns: cot
    """

    code = "NTM211"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Tables of standards and of changes."""
        for item in rules.each(
            schema.StandardFile, schema.ClassificationFile, schema.ColumnsChange
        ):
            known = rules.columns
            yield from ((item, path, name, known) for path, name in keyed(item, "columns"))


class NoSuchCriterion(Reference):
    """Không có tiêu chí này / No such criterion.

    What it says:
        không có tiêu chí {name!r}
        no such criterion: {name!r}

    Why:
        An added indicator belongs to a criterion of the standard, and so does every number in the
        official groups.

    Example:
        - criterion: "99"

    Instead:
        - criterion: "2"
    """

    code = "NTM212"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Criteria of added indicators and of groups."""
        for kind, key in ((schema.AddEntry, "criterion"), (schema.GroupEntry, "criteria")):
            for item in rules.each(kind):
                standard = rules.standard_of(item)
                if standard is not None:
                    known = [c.number for c in standard.criteria]
                    yield from ((item, path, name, known) for path, name in keyed(item, key))


class NoSuchHeadline(Reference):
    """headline không phải số liệu của chỉ tiêu / A headline that the indicator does not ask for.

    What it says:
        headline {name!r} không phải số liệu mà chỉ tiêu này hỏi
        the headline {name!r} is no fact that this indicator asks for

    Why:
        `headline` says which part of a composite a bare number means. It must be one of the parts.

    Example:
        headline: n.score

    Instead:
        headline: s.house
    """

    code = "NTM214"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Headlines of indicators."""
        for item in rules.each(schema.IndicatorEntry, schema.AddEntry, schema.ReplaceEntry):
            standard = rules.standard_of(item)
            if standard is not None:
                known = rules.asked_by.get((standard.standard, item.model.code), set())
                yield from ((item, path, name, known) for path, name in keyed(item, "headline"))

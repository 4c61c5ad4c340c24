"""Evidence: what no document backs, what only an old one backs, and whether the files of evidence are unchanged.

A figure or an official conclusion is *without evidence* where it names no document. Evidence is *older* where its
document is dated before the year of the figures. A document dated after the assessment, and a word that names none ("có", "-"), is
no evidence. All of this is shown, none of it decides. Only
``assess(require_evidence=True)`` makes the first count as not known.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from ntm_rules.engine.verdict import UNKNOWN
from ntm_rules.facts.unit_facts import Conclusion, UnitFacts, not_evidence
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import InputError, Problem
from ntm_rules.foundation.exact import show
from ntm_rules.foundation.system_reason import reason
from ntm_rules.law.model.requirement import StandardMet, VerdictOf
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.results.json_contract import (
    BackingDocument,
    EvidenceDocument,
    ImplausibleDocument,
    OtherYearDocument,
)
from ntm_rules.results.judgement import Judgement, withheld_conclusions
from ntm_rules.results.proof import deciding, rows_of, undecided_leaves

_CHUNK = 1 << 20
_MOST = 2_000_000_000
Source = FactValue | Conclusion


@dataclass(frozen=True, slots=True)
class Backing:
    """A figure (``fact``) or a conclusion (its place in the facts), and the verdicts that rest on it.

    Where evidence is required, those that stay open for want of it.
    """

    fact: str | None
    conclusion: str | None
    label: Words
    indicators: tuple[str, ...]
    criteria: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Older:
    """A document dated before the year of the figures, and what it backs."""

    backing: Backing
    document: str
    date: str


@dataclass(frozen=True, slots=True)
class NotCounted:
    """What was given as a document and is no evidence: ``why`` is ``no_document`` or ``later``."""

    backing: Backing
    document: str
    date: str | None
    why: str


@dataclass(slots=True)
class _Resting:
    source: Source
    label: Words
    indicators: list[str] = field(default_factory=list)
    criteria: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)

    def backing(self) -> Backing:
        fact = self.source.fact.id if isinstance(self.source, FactValue) else None
        conclusion = self.source.key if isinstance(self.source, Conclusion) else None
        lists = (dict.fromkeys(x) for x in (self.indicators, self.criteria, self.conditions))
        return Backing(fact, conclusion, self.label, *map(tuple, lists))


def evidence_of(judgement: Judgement) -> tuple[tuple[Backing, ...], tuple[Older, ...]]:
    """Two lists: what no document backs, and what an older document backs. Both in the order of the rules."""
    resting = _resting(judgement)
    facts = judgement.unit_facts
    without = tuple(item.backing() for item in resting if not facts.documents(item.source))
    year = facts.unit.period
    older = tuple(
        Older(item.backing(), document["document"], document["date"])
        for item in resting
        for document in facts.documents(item.source)
        if document.get("date", "9999") < f"{year}-01-01"
    )
    return without, older


def not_counted_of(judgement: Judgement) -> tuple[NotCounted, ...]:
    """What was given as evidence and is none, of everything that a verdict rests on."""
    as_of = judgement.unit_facts.as_of
    return tuple(
        NotCounted(item.backing(), document["document"], document.get("date"), why)
        for item in _resting(judgement)
        for document in item.source.evidence
        if (why := not_evidence(document, as_of)) is not None
    )


def other_years_of(judgement: Judgement) -> tuple[FactValue, ...]:
    """The figures of another year than the assessment, in their order."""
    facts = judgement.unit_facts
    return tuple(v for v in facts.values.values() if v.period not in (None, facts.unit.period))


def implausible_of(judgement: Judgement) -> tuple[FactValue, ...]:
    """The figures that are doubted and that nobody confirmed, in their order."""
    return tuple(v for v in judgement.unit_facts.values.values() if v.doubtful)


def _resting(judgement: Judgement) -> list[_Resting]:
    """Every figure and conclusion that a verdict rests on, with those verdicts."""
    resting: dict[str, _Resting] = {}

    def note(source: Source, label: Words) -> _Resting:
        fact = source.fact if isinstance(source, FactValue) else None
        key = f"facts.{fact.id}" if fact else source.key
        return resting.setdefault(key, _Resting(source, fact.label if fact else label))

    applied = judgement.applied
    withheld = withheld_conclusions(judgement.unit_facts, applied)
    aside = {id(row) for row in (*applied.prerequisites, *applied.conditions)}
    for criterion in applied.criteria:
        conclusion = judgement.conclusions.get(criterion.node) or withheld.get(criterion.node)
        if conclusion is not None:
            note(conclusion, criterion.rule.name).criteria.append(criterion.rule.number)
    for row in rows_of(judgement):
        for source in _sources(judgement, row):
            one_of = note(source, row.rule.name)
            kept = one_of.conditions if id(row) in aside else one_of.indicators
            kept.append(row.rule.code)
    return list(resting.values())


def _sources(judgement: Judgement, row: IndicatorRow) -> Iterator[Source]:
    if judgement.verdicts[row.node] is not UNKNOWN:
        yield from _below(judgement, row.node)
        return
    unit_facts = judgement.unit_facts
    if not unit_facts.require_evidence:
        return
    if withheld := withheld_conclusions(unit_facts, judgement.applied).get(row.node):
        yield withheld
    for leaf, _ in undecided_leaves(judgement, row.node):
        title = leaf.rule.title if isinstance(leaf.rule, StandardMet) else None
        value = judgement.value(leaf) if leaf.kind == "leaf" else None
        value = unit_facts.values.get(title) if title else value
        if value is not None and not unit_facts.backed(value):
            yield value


def _below(judgement: Judgement, number: int) -> Iterator[Source]:
    """The figures and conclusions that decided a node, through all that decided it."""
    node = judgement.applied.nodes[number]
    if number in judgement.conclusions:
        yield judgement.conclusions[number]
    elif number in judgement.other_standards:
        prior = judgement.other_standards[number]
        if prior.title is not None:
            yield prior.title
        elif prior.judged is not None:
            for row in rows_of(prior.judged):
                yield from _below(prior.judged, row.node)
    elif node.kind == "leaf":
        value = judgement.value(node)
        if value is not None and judgement.verdicts[number] is not UNKNOWN:
            yield value
    elif not isinstance(node.rule, VerdictOf):
        for child in deciding(judgement, number):
            yield from _below(judgement, child)


def evidence_json(judgement: Judgement, lang: str) -> EvidenceDocument:
    """:func:`evidence_of` as the JSON contract has it."""
    without, older = evidence_of(judgement)
    return {
        "without": [_backing_json(item, lang) for item in without],
        "older": [
            {**_backing_json(item.backing, lang), "document": item.document, "date": item.date}
            for item in older
        ],
        "not_counted": [
            {
                **_backing_json(item.backing, lang),
                "document": item.document,
                "date": item.date,
                "why": item.why,
            }
            for item in not_counted_of(judgement)
        ],
    }


def other_years_json(judgement: Judgement, lang: str) -> list[OtherYearDocument]:
    """:func:`other_years_of` as the JSON contract has it."""
    return [
        {
            "fact": value.fact.id,
            "label": value.fact.label.say(lang),
            "period": value.period or 0,
            "counts": judgement.unit_facts.timely(value),
        }
        for value in other_years_of(judgement)
    ]


def implausible_json(judgement: Judgement, lang: str) -> list[ImplausibleDocument]:
    """:func:`implausible_of` as the JSON contract has it."""
    return [_implausible_json(value, lang) for value in implausible_of(judgement)]


def _implausible_json(value: FactValue, lang: str) -> ImplausibleDocument:
    entry: ImplausibleDocument = {
        "fact": value.fact.id,
        "label": value.fact.label.say(lang),
        "key": value.key,
        "why": [*value.doubts()],
        "at_least": _end(value, 0),
        "at_most": _end(value, 1),
    }
    if place := str(replace(value.where, file="")):
        entry["place"] = place
    if value.previous is not None:
        entry["previous"] = value.previous.to_json()
    return entry


def _end(value: FactValue, side: int) -> str | None:
    end = value.fact.plausible[side] if value.fact.plausible is not None else None
    return None if end is None else show(end)


def _backing_json(backing: Backing, lang: str) -> BackingDocument:
    return {
        "fact": backing.fact,
        "conclusion": backing.conclusion,
        "label": backing.label.say(lang),
        "indicators": list(backing.indicators),
        "criteria": list(backing.criteria),
        "conditions": list(backing.conditions),
    }


def expected_documents(judgement: Judgement) -> Iterator[tuple[IndicatorRow, tuple[Words, ...]]]:
    """The indicators whose rule expects documents, while their facts name none."""
    unit_facts = judgement.unit_facts
    for row in rows_of(judgement):
        if not row.rule.evidence:
            continue
        conclusion = unit_facts.indicators.get(row.rule.code)
        facts = [judgement.value(judgement.applied.nodes[n]) for n in _leaves(judgement, row.parts)]
        given = [source for source in (*facts, conclusion) if source is not None]
        if not any(map(unit_facts.documents, given)):
            yield row, row.rule.evidence


def _leaves(judgement: Judgement, number: int) -> Iterator[int]:
    node = judgement.applied.nodes[number]
    if node.kind == "leaf":
        yield number
    for child in node.children:
        yield from _leaves(judgement, child)


# ---- files


def file_problems(unit_facts: UnitFacts) -> list[Problem]:
    """What is wrong with the files that the evidence names, each with its place in the facts file.

    A path is relative to the folder of the facts file and may not lead out of it, by ``..`` or by a link. Where the
    file is there, it must be a plain file, and have the digest that was written down. That it is not there is no
    problem: evidence may be kept elsewhere. Nothing is checked for facts that came from no file.
    """
    unit = unit_facts.unit
    if not unit.file:
        return []
    folder = Path(unit.file).resolve().parent
    problems: list[Problem] = []
    for source in _with_evidence(unit_facts):
        path = tuple(source.key.split(".", 1))
        for number, document in enumerate(source.evidence):
            name = document.get("file")
            problem = _wrong(folder, name, document.get("sha256")) if name else None
            if problem is not None:
                where = unit.where(*path, "evidence", number, "file")
                key = f"{source.key}.evidence.{number}.file"
                problems.append(Problem(problem.vi, problem.en, where, key, code="evidence_file"))
    return sorted(problems, key=lambda p: (p.where.line, p.where.column))


def _with_evidence(unit_facts: UnitFacts) -> Iterable[Source]:
    yield from unit_facts.values.values()
    for conclusions in unit_facts.conclusions().values():
        yield from conclusions.values()


def _wrong(folder: Path, name: str, sha256: str | None) -> Words | None:
    """What is wrong with one file of evidence; None where nothing is."""
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    if posix.is_absolute() or windows.drive or windows.root or ".." in windows.parts:
        return Words(
            f"{name!r}: đường dẫn phải nằm trong thư mục của tệp số liệu",
            f"{name!r}: the path must stay inside the folder of the facts file",
        )
    try:
        target = (folder / posix).resolve()
        if not target.is_relative_to(folder):
            return Words(
                f"{name!r}: liên kết dẫn ra ngoài thư mục của tệp số liệu",
                f"{name!r}: a link leads out of the folder of the facts file",
            )
        if not os.path.lexists(target):
            return None
        if not target.is_file():
            return Words(f"{name!r}: không phải một tệp", f"{name!r}: not a file")
        if sha256 is not None and (digest := _digest(target)) is None:
            size = _MOST // 10**6
            return Words(
                f"{name!r}: lớn hơn {size} MB, không kiểm tra sha256",
                f"{name!r}: larger than {size} MB, its sha256 is not checked",
            )
        if sha256 is not None and digest != sha256:
            return Words(
                f"{name!r}: nội dung không khớp sha256 đã ghi",
                f"{name!r}: the content does not match the sha256 that was written down",
            )
    except InputError:
        raise
    except (OSError, ValueError, RuntimeError) as problem:
        vi, en = reason(problem) if isinstance(problem, OSError) else ("tên tệp", "its name")
        return Words(f"{name!r}: không đọc được: {vi}", f"{name!r}: cannot be read: {en}")
    return None


def _digest(path: Path) -> str | None:
    """The digest of a file; None where it is larger than evidence is, or grows beyond that."""
    digest, read = hashlib.sha256(), 0
    with path.open("rb") as handle:
        while part := handle.read(_CHUNK):
            read += len(part)
            if read > _MOST or os.fstat(handle.fileno()).st_size > _MOST:
                return None
            digest.update(part)
    return digest.hexdigest()

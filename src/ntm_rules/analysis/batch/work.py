"""One unit of a batch: where it comes from, how it is judged, and its line in the summary."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from ntm_rules.analysis.batch.previous_year import digest_of, previous_of, previous_units
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN
from ntm_rules.facts.made_up import is_made_up
from ntm_rules.facts.unit import Unit, facts_files, other_files
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.bilingual import Lang, fill
from ntm_rules.foundation.errors import NtmError, Problem, UnreadableError
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.foundation.strict_yaml import plain
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.assessment_text import gap_warning
from ntm_rules.language.catalogue import TEXTS
from ntm_rules.language.group_text import group_lines
from ntm_rules.tables.units import check_units

FORMS: Final = ("html", "md", "json")
_MAX_BYTES: Final = 100_000_000
FIELDS: Final = (
    "code", "name", "kind", "district", "province", "period", "as_of", "standard",
    "verdict", "provisional", "recognition",
    "criteria_pass", "criteria_fail", "criteria_unknown", "criteria_not_applicable",
    "indicators_pass", "indicators_fail", "indicators_unknown", "indicators_not_applicable",
    "passed_criteria", "failed_criteria", "unknown_criteria", "not_applicable_criteria",
    "failed_indicators", "unknown_indicators", "page", "source", "problem", "left_out", "warning",
    "group_list",
)  # fmt: skip
"""The columns of the summary; the names are stable."""

CRITERIA_OF: Final = {
    "passed_criteria": PASS,
    "failed_criteria": FAIL,
    "unknown_criteria": UNKNOWN,
    "not_applicable_criteria": NOT_APPLICABLE,
}
Row = dict[str, str]
WHO: Final = ("code", "name", "kind", "district", "province", "period")
"""The columns that say which unit it is."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How every unit of a batch is judged and written."""

    form: str = "html"
    lang: Lang = "vi"
    standard: str | None = None
    as_of: str | None = None
    strict: bool = False
    require_evidence: bool = False
    previous: str | None = None
    """A folder or a table with the figures of an earlier year."""

    def to_json(self) -> dict[str, Any]:
        """As the manifest keeps them."""
        digest = digest_of(Path(self.previous)) if self.previous is not None else None
        return {**asdict(self), "previous": digest}


@dataclass(frozen=True, slots=True)
class UnitSource:
    """A unit to be judged: a file, or a row of a table that was read already.

    ``digest`` is of the file's bytes, or of the row; ``problem`` is what is wrong with it, so that it cannot be read.
    """

    key: str
    digest: str
    path: str = ""
    unit: Unit | None = None
    problem: tuple[str, str] | None = None
    is_unit: bool = True
    """False: a file or a sheet of which nothing is read; ``problem`` tells it."""


@dataclass(frozen=True, slots=True)
class UnitDone:
    """What came of one unit: its line and its page, or what is wrong with it in both languages."""

    source: UnitSource
    row: Row
    page: bytes = b""
    problem: tuple[str, str] | None = None
    left_out: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class JudgedSource:
    """One unit as it was judged, with its line; ``assessment`` is None where ``problem`` says what is wrong with it."""

    source: UnitSource
    row: Row
    assessment: Assessment | None = None
    problem: tuple[str, str] | None = None
    left_out: tuple[Problem, ...] = ()


# ---- where units come from


def sources(book: RuleBook, given: Path, output: Path | None = None) -> Iterator[UnitSource]:
    """Every unit of a folder (facts files, without those in ``output``), or of a table.

    Raises:
        RequestError: where there is no such folder or table.
        UnreadableError: where a table cannot be read at all.
    """
    check_units(given)
    if given.is_dir():
        inside = output.resolve() if output is not None else None
        for path in facts_files(given):
            if inside is None or not path.resolve().is_relative_to(inside):
                yield _file(path, path.relative_to(given).as_posix())
        for other in other_files(given):
            path = Path(other.where.file)
            if inside is None or not path.resolve().is_relative_to(inside):
                yield _left_out(path.relative_to(given).as_posix(), other)
        return
    yield from _table(book, given)


def _file(path: Path, key: str) -> UnitSource:
    try:
        digest = hashlib.sha256(read_bounded(path, _MAX_BYTES)).hexdigest()
    except UnreadableError as error:
        return UnitSource(key, "", str(path), problem=(error.vi, error.en))
    return UnitSource(key, digest, str(path))


def _left_out(key: str, problem: Problem) -> UnitSource:
    return UnitSource(key, "", problem=(problem.vi, problem.en), is_unit=False)


def _table(book: RuleBook, given: Path) -> Iterator[UnitSource]:
    from ntm_rules.analysis.population import read_population

    population = read_population(given, book)
    seen: dict[str, int] = {}
    for unit in population:
        name = f"{unit.code or unit.name}/{unit.period}"
        seen[name] = seen.get(name, 0) + 1
        key = name if seen[name] == 1 else f"{name}/{seen[name]}"
        content = json.dumps(plain(unit.tree), ensure_ascii=False, sort_keys=True, default=str)
        yield UnitSource(key, hashlib.sha256(content.encode()).hexdigest(), unit=unit)
    for other in population.left_out:
        yield _left_out(other.where.file, other)
    for bad in population.bad:
        vi, en = ("\n".join(p.say(lang) for p in bad.problems) for lang in ("vi", "en"))
        yield UnitSource(bad.where, "", problem=(vi, en))
    if more := population.bad_rows - len(population.bad):
        vi, en = (
            f"và {more} dòng nữa không dùng được",
            fill("and {} more row|rows cannot be used", more),
        )
        yield UnitSource(str(given), "", problem=(vi, en))


# ---- judging one, here or in a process of its own

_book: RuleBook | None = None


def start(rules: str | None) -> None:
    """Read the rules once for a process that judges many units."""
    global _book
    _book = RuleBook.load(rules)


def judge_here(source: UnitSource, settings: Settings) -> UnitDone:
    """:func:`judge` by the rules that :func:`start` read."""
    assert _book is not None  # noqa: S101  (start runs first)
    return judge(_book, source, settings)


def judge(book: RuleBook, source: UnitSource, settings: Settings) -> UnitDone:
    """Judge one unit and make its page. Whatever is wrong with it is told in the result, never raised."""
    judged = judge_source(book, source, settings)
    if judged.assessment is None:
        return UnitDone(source, judged.row, problem=judged.problem)
    try:
        page = _page(judged.assessment, settings)
    except Exception as error:  # one unit never stops the rest, whatever breaks
        return UnitDone(source, {"source": source.key}, problem=_problem_of(source, error))
    return UnitDone(source, judged.row, page, left_out=judged.left_out)


def judge_source(book: RuleBook, source: UnitSource, settings: Settings) -> JudgedSource:
    """Judge one unit. Whatever is wrong with it is told in the result, never raised."""
    row = {"source": source.key}
    try:
        if source.problem is not None:
            return JudgedSource(source, row, problem=source.problem)
        unit = source.unit if source.unit is not None else read_facts(source.path)
        row |= _who(unit)
        before: Unit | None = None
        untold: tuple[Problem, ...] = ()
        if settings.previous is not None:
            before, untold = previous_of(unit, previous_units(book, settings.previous))
        assessment = _assess(book, unit, settings, before)
        left_out = (*untold, *unit.left_out, *map(_with_place, assessment.doubts()))
        if left_out:
            lang = settings.lang
            row["left_out"] = " | ".join(p.vi if lang == "vi" else p.en for p in left_out)
        row |= _line(assessment, settings.lang)
        return JudgedSource(source, row, assessment, left_out=left_out)
    except Exception as error:  # one unit never stops the rest, whatever breaks
        return JudgedSource(source, row, problem=_problem_of(source, error))


def _problem_of(source: UnitSource, error: Exception) -> tuple[str, str]:
    if isinstance(error, NtmError):
        return error.vi, error.en
    fault = f"{source.key}: {type(error).__name__}: {error}"
    return f"lỗi của chương trình ({fault})", f"a fault of the program ({fault})"


def _with_place(problem: Problem) -> Problem:
    """``problem`` with its cell, or its line, in its text, which is all that a summary keeps."""
    place = str(replace(problem.where, file=Path(problem.where.file).name))
    return replace(problem, vi=f"{place}: {problem.vi}", en=f"{place}: {problem.en}")


def _assess(book: RuleBook, unit: Unit, settings: Settings, previous: Unit | None) -> Assessment:
    if settings.as_of is not None:
        unit = unit.at(as_date(settings.as_of))
    standard = book.standard_for(unit, standard=settings.standard)
    assessment = standard.assess(
        unit,
        strict=settings.strict,
        require_evidence=settings.require_evidence,
        previous=previous,
    )
    if settings.require_evidence and (wrong := assessment.evidence_problems()):
        raise UnreadableError(wrong)
    return assessment


def _who(unit: Unit) -> Row:
    return {key: str(getattr(unit, key) or "") for key in WHO}


def _warning(assessment: Assessment, lang: Lang) -> str:
    """What is to be known before the line is used: the law was not in force, the figures are made up."""
    invented = (
        TEXTS.text("made_up_unit", lang) if is_made_up(assessment.judgement.unit_facts.unit) else ""
    )
    return " ".join(filter(None, (gap_warning(assessment.standard.resolved, lang), invented)))


def _line(assessment: Assessment, lang: Lang) -> Row:
    row = {
        "warning": _warning(assessment, lang),
        "group_list": " | ".join(group_lines(assessment.teller(lang))),
        "as_of": assessment.standard.as_of.isoformat(),
        "standard": assessment.standard.id,
        "verdict": str(assessment.verdict),
        "provisional": "true" if assessment.provisional else "false",
        "recognition": str(assessment.recognition.verdict),
    }
    for what, counts in assessment.summary.items():
        row |= {f"{what}_{verdict}": str(n) for verdict, n in counts.items() if verdict != "total"}
    for key, verdict in (("failed_indicators", FAIL), ("unknown_indicators", UNKNOWN)):
        row[key] = " ".join(i.code for i in assessment.indicators if i.verdict is verdict)
    for key, verdict in CRITERIA_OF.items():
        row[key] = " ".join(c.number for c in assessment.criteria if c.verdict is verdict)
    return row


def _page(assessment: Assessment, settings: Settings) -> bytes:
    if settings.form == "json":
        return (assessment.to_json(lang=settings.lang) + "\n").encode()
    if settings.form == "md":
        return (assessment.markdown(lang=settings.lang) + "\n").encode()
    from ntm_rules.documents.report.files import report_bytes

    return report_bytes(assessment, settings.form, lang=settings.lang)

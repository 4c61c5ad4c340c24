"""One scenario while it runs: the law asked for, the unit as given so far, what was judged, what was checked.

Nothing here knows of Gherkin or of a test program. A scenario is a series of step functions on a :class:`ScenarioState`;
``steps_given.py`` and ``steps_then.py`` hold them, ``phrases.py`` the words that call them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from ntm_rules.analysis.title import OpenYear, Year
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.area import classes_written
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.arguments import chosen
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import InputError, NtmError, RequestError
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.indicator_result import CriterionResult, IndicatorResult, Recognition
from ntm_rules.judging.judge import EngineName
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.language.catalogue import say
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.model.library import Title
from ntm_rules.law.resolve.in_force import find_base, find_province
from ntm_rules.scenarios.result_names import condition_of, result_name, why
from ntm_rules.scenarios.vocabulary import named, request

if TYPE_CHECKING:
    from ntm_rules.analysis.classify.run import Classified
    from ntm_rules.analysis.rollup import ReformRollUp

Result = IndicatorResult | CriterionResult
NAMELESS = Words("", "")


@contextmanager
def about(key: str) -> Iterator[None]:
    """Errors inside are about the part of the facts file with that key."""
    try:
        yield
    except RequestError as error:
        raise RequestError([replace(p, key=p.key or key) for p in error.problems]) from None


class MismatchError(NtmError):
    """The result is not what the scenario expects."""


class ScenarioRun:
    """What all scenarios of a run share: the rule book, the engine, the names of the facts."""

    @door()
    def __init__(self, book: RuleBook, engine: EngineName | None = "direct") -> None:
        self.book = book
        self.engine = engine
        if engine is not None:
            chosen("engine", engine, get_args(EngineName))
        self._names: dict[str, str] = {}

    @property
    def facts(self) -> Mapping[str, str]:
        """The ids of the facts by their names, folded, in both languages."""
        if not self._names:
            known = self.book.library.facts.values()
            self._names |= {fold(name): f.id for f in known for name in (f.label.en, f.label.vi)}
        return self._names

    @property
    def provinces(self) -> list[str]:
        """The ids of all provinces."""
        return [p.id for p in self.book.library.provinces]

    @door()
    def with_book(self, book: RuleBook) -> ScenarioRun:
        """The same with another rule book of the same words."""
        other = ScenarioRun(book, self.engine)
        other._names = self._names
        return other


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict that the scenario checked: in which assessment, of what. ``code`` is empty for the whole."""

    assessment: Assessment
    kind: str
    code: str
    node: int


@dataclass(slots=True)
class ScenarioState:
    """The state of one scenario."""

    shared: ScenarioRun
    folder: Path = field(default_factory=Path)
    standard_id: str = ""
    as_of: dt.date | None = None
    period: int | None = None
    strict: bool = False
    unit: dict[str, Any] = field(default_factory=dict)
    entry: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    by_code: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {"indicators": {}, "criteria": {}, "conditions": {}}
    )
    """What is given by code or number: figures and official conclusions, by section of the facts file."""
    reforms: tuple[Reform, ...] = ()
    assessment: Assessment | None = None
    before: Assessment | None = None
    refusal: InputError | None = None
    impact: Any = None
    """What the reforms do to a file of communes, where a step asked for it."""
    rollup: ReformRollUp | None = None
    """The units of a folder counted upwards, where a step asked for it."""
    title: tuple[Title, Year | OpenYear] | None = None
    """The title that a step looked at, and what became of it, or that the law says nothing of it."""
    classified: Classified | None = None
    """Of which class the unit is, where a step asked for it."""
    titles: frozenset[str] = frozenset()
    """The ids of all titles that steps looked at."""
    subject: Result | Recognition | Assessment | None = None
    subject_name: Words = NAMELESS
    checked: list[Checked] = field(default_factory=list)
    read: set[str] = field(default_factory=set)
    """Indicator codes of which something other than the verdict was read."""
    judged_all: list[Assessment] = field(default_factory=list)
    line: int = 0
    """The line of the step, or of the row of its table, that is being done; 0 where it is not known."""
    rows: tuple[int, ...] = ()
    """The lines of the rows of the step's table, or the first line of the text below it."""
    lines: dict[str, int] = field(default_factory=dict)
    """The line that gave each part of the facts file, by its key."""
    late: int | None = None
    """The line of what was given after the judging, and so was not judged."""
    given: dict[str, int] = field(default_factory=dict)
    """The lines of what was given since the last judging: each once."""

    # ---- what is given

    def fact(self, name: str) -> tuple[str, str]:
        """The section and the key under which a figure is entered: by id, by Vietnamese or English name, by code.

        Raises:
            RequestError: naming the nearest fact.
        """
        library = self.shared.book.library
        if name in library.facts:
            return "facts", name
        if name in self.codes():
            return "indicators", name
        key = self.shared.facts.get(fold(name))
        if key is not None:
            return "facts", key
        near = did_you_mean(name, [*library.facts, *(f.label.vi for f in library.facts.values())])
        raise request(f"không có số liệu {name!r}{near[0]}", f"no such fact: {name!r}{near[1]}")

    def codes(self) -> set[str]:
        """The codes of the indicators of the standard."""
        return {i.code for _, i in self.law().resolved.indicators()} if self.standard_id else set()

    def enter(self, name: str, entry: Any) -> None:
        """Enter one figure."""
        section, key = self.fact(name)
        (self.facts if section == "facts" else self.by_code[section])[key] = entry
        self.note(f"{section}.{key}")

    def note(self, *keys: str) -> None:
        """Note that the line being done gives these parts of the facts file.

        Raises:
            RequestError: for a part that was given before, and would be lost.
        """
        again = next((key for key in keys if key in self.given), None)
        if again is not None:
            raise request(
                f"điều này đã được nêu ở dòng {self.given[again]}; trước khi đánh giá chỉ nêu một lần",
                f"this was given in line {self.given[again]}; before the judging it is given once",
            )
        self.given |= dict.fromkeys(keys, self.line)
        self.lines |= self.given

    def row(self, number: int) -> None:
        """Go on to a row of the step's table; the heading is row 0."""
        self.line = self.rows[number] if number < len(self.rows) else self.line

    def line_of(self, key: str) -> int:
        """The line that gave the part of the facts file with that key, or what it is in; 0 where none did."""
        while key and key not in self.lines:
            key = key.rpartition(".")[0]
        return self.lines.get(key, 0)

    def path(self, name: str) -> Path:
        """A file that the scenario names: beside its feature."""
        return self.folder / name

    def standard_named(self, name: str) -> str:
        """The id of a standard, by its id or its Vietnamese or English name."""
        known = self.shared.book.library.standards
        for lang in ("vi", "en"):
            names = {key: base.name.say(lang) for key, base in known.items()}
            wanted = fold(name)
            if name in names or wanted in map(fold, names.values()):
                return named(name, names, "bộ tiêu chí", "standard")
        return find_base(self.shared.book.library, name).id

    @property
    def day(self) -> dt.date:
        """The date whose law applies: as given, else the last day of the year of the figures."""
        if self.as_of is not None:
            return self.as_of
        if self.period is not None:
            return dt.date(self.period, 12, 31)
        raise request(
            'thiếu ngày: thêm bước như "Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024"',
            'no date: add a step such as "Given the standard "xa-ntm" on 2024-12-31"',
        )

    def _region(self, name: str) -> str:
        columns = self.law().resolved.columns
        known = {c: columns.columns[c].vi for c in columns.regions} if columns else {}
        return named(name, known, "vùng", "region") if known else name

    def _classes(self, names: list[str]) -> list[str]:
        columns = self.law().resolved.columns
        known = classes_written(columns) if columns else {}
        return [named(n, known, "loại khu vực", "area class") for n in names] if known else names

    def law(self, reforms: tuple[Reform, ...] = ()) -> Standard:
        """The standard of the scenario, in the unit's province.

        Raises:
            RequestError: where the scenario has not named it, or it is not in force.
        """
        if not self.standard_id:
            raise request(
                'chưa nêu bộ tiêu chí: thêm bước như "Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024"',
                'no standard named: add a step such as "Given the standard "xa-ntm" on 2024-12-31"',
            )
        place = self.unit.get("province")
        if place:
            with about("unit.province"):
                find_province(self.shared.book.library, place, self.day)
        with nullcontext() if reforms else about("as_of"):
            return self.shared.book.standard(
                self.standard_id, as_of=self.day, province=place, reforms=reforms
            )

    def unit_entry(self) -> dict[str, Any]:
        """The facts file that the steps amount to."""
        unit = {"name": "Ví Dụ", **self.unit}
        if unit.get("region") is not None:
            with about("unit.region"):
                unit["region"] = self._region(unit["region"])
        if unit.get("classes") is not None:
            with about("unit.classes"):
                unit["classes"] = self._classes(unit["classes"])
        unit.setdefault("kind", self.law().resolved.base.unit)
        entry: dict[str, Any] = {
            "unit": unit,
            "period": self.period if self.period is not None else self.day.year,
            "as_of": self.day.isoformat(),
            "facts": {**self.entry.get("facts", {}), **self.facts},
            **{
                section: {**self.entry.get(section, {}), **there}
                for section, there in self.by_code.items()
            },
        }
        if self.entry.get("standard") is not None:
            entry["standard"] = self.entry["standard"]
        return entry

    # ---- judging

    def judge(self) -> Assessment:
        """Judge the unit as given, under the reforms applied so far."""
        self.given.clear()
        entry, standard = self.unit_entry(), self.law(self.reforms)
        if self.reforms:  # what a reform repeals is asked no more, nor are its figures
            kept = {i.code for _, i in standard.resolved.indicators()}
            gone = self.codes() - kept
            there = entry["indicators"].items()
            entry["indicators"] = {code: given for code, given in there if code not in gone}
        assessment = standard.assess(
            Unit.from_dict(entry), engine=self.shared.engine, strict=self.strict
        )
        if self.assessment is not None:
            self.before = self.assessment
        self.assessment, self.subject, self.late = assessment, assessment, None
        self.subject_name = Words("kết quả chung", "the overall result")
        self.judged_all.append(assessment)
        return assessment

    @property
    def judged(self) -> Assessment:
        """The assessment, made now where no step asked for it."""
        return self.assessment if self.assessment is not None else self.judge()

    def compared(self) -> tuple[Assessment, Assessment]:
        """The assessments before and after.

        Raises:
            RequestError: where nothing changed between two assessments.
        """
        if self.before is None or self.assessment is None:
            raise request(
                "chưa có hai lần đánh giá để so sánh: thêm một phương án, hoặc đánh giá lại theo luật ngày khác",
                "there are no two assessments to compare: apply a reform, or judge again by the law of another date",
            )
        return self.before, self.assessment

    # ---- what is checked

    def look(
        self, assessment: Assessment, kind: str, code: str
    ) -> Result | Recognition | Assessment:
        """The result of that kind and code, noted as checked."""
        result: Result | Recognition | Assessment
        applied = assessment.judgement.applied
        if kind == "indicator":
            result = assessment.indicator(code)
        elif kind == "criterion":
            result = assessment.criterion(code)
        elif kind in {"condition", "prerequisite"}:
            result = condition_of(assessment, kind, code)
        elif kind == "recognition":
            result = assessment.recognition
        else:
            result = assessment
        if isinstance(result, IndicatorResult | CriterionResult):
            node = result.row.node
        else:
            node = applied.recognition if kind == "recognition" else applied.verdict
        self.checked.append(Checked(assessment, kind, code, node))
        return result

    @property
    def named_result(self) -> Result | Recognition | Assessment:
        """What the last "Thì" named, else the whole; an indicator is noted as read."""
        result = self.subject if self.subject is not None else self.judged
        if isinstance(result, IndicatorResult):
            self.read.add(result.code)
        return result

    @property
    def indicator(self) -> IndicatorResult:
        """The same, where it is an indicator.

        Raises:
            RequestError: where the last "Thì" named none.
        """
        result = self.named_result
        if not isinstance(result, IndicatorResult):
            raise request(
                'bước này nói về một chỉ tiêu: đặt nó sau một bước như "Thì chỉ tiêu "15.1" đạt"',
                'this step is about an indicator: put it after one such as "Then indicator "15.1" is met"',
            )
        return result

    def expect(self, holds: bool, vi: str, en: str) -> None:
        """Raise :class:`MismatchError` unless ``holds``."""
        if not holds:
            late = [r for r in self.reforms if r.since > self.day]
            for reform in late:
                vi += f"\nphương án chỉ có hiệu lực từ {reform.since:%d/%m/%Y}, sau ngày đánh giá {self.day:%d/%m/%Y}"
                en += f"\nthe reform takes effect only on {reform.since}, after the date of the assessment {self.day}"
            raise MismatchError(vi, en)

    def expect_verdict(self, kind: str, code: str, expected: Verdict) -> None:
        """Check one verdict; what follows is about it."""
        result = self.look(self.judged, kind, code)
        self.subject, self.subject_name = result, result_name(kind, code)
        if result.verdict == expected:
            return
        name = self.subject_name
        vi, en = why(self.judged, kind, code)
        self.expect(
            False,
            f"{name.vi}: mong đợi {say(expected, 'vi')}, kết quả là {say(result.verdict, 'vi')}{vi}",
            f"{name.en}: expected {say(expected, 'en')}, found {say(result.verdict, 'en')}{en}",
        )

    def refused(self) -> InputError:
        """Why the unit could not be judged.

        Raises:
            MismatchError: where it could.
        """
        if self.refusal is None:
            raise MismatchError("số liệu không bị từ chối", "the facts were not refused")
        return self.refusal

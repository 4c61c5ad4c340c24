"""The public door to the law: a rule book, a standard of it, and what it asks."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from ntm_rules.engine import definition
from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.bind import UnitFacts, bind, rebind
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import EngineError, FactsError, Problem, RequestError
from ntm_rules.foundation.text import fold
from ntm_rules.law.digest import standard_digest
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import StandardMet, weakest
from ntm_rules.law.resolve.in_force import Resolved, in_force, resolve
from ntm_rules.law.resolve.situation import FlatStandard, Situation, apply
from ntm_rules.results.judgement import Engine, OtherStandard, decide

if TYPE_CHECKING:
    from ntm_rules.judging.assessment import Assessment
    from ntm_rules.judging.session import Session
    from ntm_rules.law.load.library_files import Reform
    from ntm_rules.results.views import LevelView

__all__ = ["RuleBook", "Standard", "packaged_rules"]

EngineName = Literal["direct", "rete"]
FrameT = TypeVar("FrameT")
_CACHED_SITUATIONS = 256


def packaged_rules() -> Path:
    """The rules of this installation: a checkout's own folder, else the wheel's compiled rule book."""
    here = Path(__file__).resolve().parents[1]
    checkout = here.parent.parent / "rules"
    if (checkout / "documents.yaml").is_file() and (
        here.parent.parent / "pyproject.toml"
    ).is_file():
        return checkout
    compiled = here / "_rulebook.json"
    return compiled if compiled.is_file() else here / "_rules"


def placed(problem: Problem, unit: Unit, key: str) -> Problem:
    """``problem`` with the place in the unit's file that led to it, unless it has one."""
    if problem.where.line or not unit.file:
        return problem
    return replace(problem, where=unit.where(*key.split(".")), key=key)


def date_key(unit: Unit) -> str:
    """The key of a facts file that says which date's law applies."""
    return "as_of" if unit.tree and unit.tree.get("as_of") is not None else "period"


def as_date(day: dt.date | str) -> dt.date:
    """A date, or its ISO text."""
    if isinstance(day, dt.date):
        return day.date() if isinstance(day, dt.datetime) else day
    try:
        return dt.date.fromisoformat(day)
    except ValueError:
        raise RequestError.of(
            vi=f"{day!r} không phải một ngày, ví dụ 2024-12-31",
            en=f"{day!r} is not a date such as 2024-12-31",
        ) from None


class RuleBook:
    """All the law that was read. Load it once; it never changes and may be shared by threads."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @classmethod
    def load(cls, path: str | os.PathLike[str] | None = None) -> RuleBook:
        """The rules in the folder ``path`` or the compiled file ``path``, or those of the package.

        Raises:
            RulesError: where a rule file is wrong, naming file, line and key.
            UnreadableError: where a compiled rule book does not match its digest.
        """
        source = Path(path) if path is not None else packaged_rules()
        if source.is_file():
            from ntm_rules.law.bundle import load_bundle

            return cls(load_bundle(source))
        from ntm_rules.law.load.library_files import load_library

        return cls(load_library(source))

    def standard(
        self,
        standard: str,
        *,
        as_of: dt.date | str,
        province: str | None = None,
        reforms: Sequence[str | os.PathLike[str] | Reform] = (),
    ) -> Standard:
        """The standard as it holds on ``as_of``, with the province's rules where one is named.

        ``reforms`` are files of proposed changes, stacked in order; results are then hypothetical.

        Raises:
            RequestError: for an unknown standard or province, and for a date when it is not in force.
            RulesError: where a reform is wrong, or changes what is not there.
        """
        found = [self.reform(r) for r in reforms]
        layers = [layer for reform in found for layer in reform.layers]
        resolved = resolve(self.library, standard, as_date(as_of), province, layers)
        return Standard(self, resolved, tuple(found))

    def reform(self, reform: str | os.PathLike[str] | Reform) -> Reform:
        """A reform, read from its file where a path is given."""
        from ntm_rules.law.load.library_files import Reform, read_reform

        return reform if isinstance(reform, Reform) else read_reform(self.library, reform)

    def standard_for(self, unit: Unit, *, as_of: dt.date | str | None = None) -> Standard:
        """The standard in force for that kind of unit on its date.

        Raises:
            RequestError: where no standard of the rule book is in force for it.
        """
        day = as_date(as_of) if as_of is not None else unit.as_of
        province = self.province_of(unit, day)
        base = in_force(self.library, unit.kind, day, province)
        if base is None:
            known = [b for b in self.library.standards.values() if b.unit == unit.kind]
            told = "; ".join(f"{b.id}: {b.since} .. {b.until or ''}" for b in known)
            problem = Problem(
                vi=f"không có bộ tiêu chí cho {unit.kind!r} ngày {day:%d/%m/%Y}; có: {told or 'không'}",
                en=f"no standard for {unit.kind!r} on {day}; there are: {told or 'none'}",
            )
            raise RequestError(
                [placed(problem, unit, "unit.kind" if not known else date_key(unit))]
            )
        return self.standard(base.id, as_of=day, province=province)

    def province_of(self, unit: Unit, day: dt.date) -> str | None:
        """The id of the unit's province on ``day``; None where it is not stated, or there is none such."""
        known, said = self.library.provinces_on(day), unit.province
        if said is None or said in known:
            return said
        return next((p.id for p in known.values() if fold(p.name) == fold(said)), None)

    def __iter__(self) -> Iterator[str]:
        """The ids of the standards."""
        return iter(sorted(self.library.standards))


class Standard:
    """One standard on one date, ready to judge units. Immutable; may be shared by threads."""

    def __init__(
        self, book: RuleBook, resolved: Resolved, reforms: tuple[Reform, ...] = ()
    ) -> None:
        self.book = book
        self.resolved = resolved
        self.reforms = reforms
        self._applied: dict[Situation, FlatStandard] = {}
        self._memory: dict[tuple[Situation, str], dict[tuple[str, int], str]] = {}
        self._levels: dict[Situation, dict[int, LevelView | None]] = {}

    @property
    def id(self) -> str:
        """The standard's id."""
        return self.resolved.id

    @property
    def as_of(self) -> dt.date:
        """The date whose law this is."""
        return self.resolved.as_of

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything that decides under this standard."""
        return standard_digest(self.resolved)

    def bind(
        self, unit: Unit, *, strict: bool = False, require_evidence: bool = False
    ) -> UnitFacts:
        """``unit`` with every figure read and checked against this standard.

        Raises:
            FactsError: listing everything that is wrong with its facts.
        """
        codes = self.resolved
        if unit.standard is not None and unit.standard != self.id:
            try:
                codes = resolve(self.book.library, unit.standard, self.as_of)
            except RequestError as error:
                where = unit.where("standard")
                raise FactsError(
                    [replace(p, where=where, key="standard") for p in error.problems]
                ) from None
        return bind(
            unit,
            self.resolved,
            codes,
            self.book.library.bodies,
            strict=strict,
            require_evidence=require_evidence,
        )

    def apply(self, situation: Situation) -> FlatStandard:
        """This standard flat, in one situation; remembered."""
        found = self._applied.get(situation)
        if found is None:
            if len(self._applied) >= _CACHED_SITUATIONS:
                self._applied.clear()
                self._memory.clear()
                self._levels.clear()
            found = self._applied[situation] = apply(self.resolved, situation)
        return found

    def memory(self, situation: Situation, lang: str) -> dict[tuple[str, int], str]:
        """Where the words that are the same for every unit in ``situation`` are kept."""
        return self._memory.setdefault((situation, lang), {})

    def levels(self, situation: Situation) -> dict[int, LevelView | None]:
        """Where the levels are kept by the number of their node: they are the same for every unit in ``situation``."""
        return self._levels.setdefault(situation, {})

    def assess(
        self,
        unit: Unit | UnitFacts,
        *,
        engine: EngineName | None = None,
        strict: bool = False,
        require_evidence: bool = False,
    ) -> Assessment:
        """Judge ``unit``; the engine makes no difference to the result.

        With ``strict`` every level and wording below a secondary source counts as unknown. With
        ``require_evidence`` figures and conclusions that name no document count as not known. Neither changes
        what was bound already.

        Raises:
            FactsError: where the facts cannot be used, or contradict a conclusion.
        """
        from ntm_rules.judging.assessment import Assessment

        if isinstance(unit, UnitFacts):
            bound = unit
        else:
            bound = self.bind(unit, strict=strict, require_evidence=require_evidence)
        applied = self.apply(bound.situation)
        priors = {n: self._prior(n, bound, applied, engine) for n in applied.other_standard_nodes}
        return Assessment(self, decide(bound, applied, engine_named(engine), priors))

    def _prior(
        self, node: int, bound: UnitFacts, applied: FlatStandard, engine: EngineName | None
    ) -> OtherStandard:
        """What is known of another standard: by the title that the unit holds, else by judging it."""
        rule = applied.nodes[node].rule
        if not isinstance(rule, StandardMet):
            raise EngineError("nút sai loại", f"node {node} asks for no standard")
        title = bound.values.get(rule.title) if rule.title else None
        stated = title is not None and bound.backed(title)
        if stated and title and title.bounds is not None and title.bounds.exact is not None:
            verdict = Verdict.PASS if title.bounds.exact == 1 else Verdict.FAIL
            return OtherStandard(rule.standard, verdict, rule.wording.status, title=title)
        unit = replace(bound.unit, standard=bound.unit.standard or self.id)
        province = self.resolved.province.id if self.resolved.province else None
        try:
            other = self.book.standard(
                rule.standard, as_of=self.as_of, province=province, reforms=self.reforms
            )
        except RequestError:
            return OtherStandard(rule.standard, Verdict.UNKNOWN, None)  # not in force on this date
        read = other.bind(
            unit, strict=bound.situation.strict, require_evidence=bound.require_evidence
        )
        # In a live session the facts have moved on from what the unit's file says.
        names = bound.values.keys() | read.values.keys()
        moved = {n: bound.values.get(n) for n in names if bound.values.get(n) != read.values.get(n)}
        judged = other.assess(
            rebind(read, other.resolved, moved) if moved else read, engine=engine
        ).judgement
        met = judged.applied.met
        weaker = [s for s in (judged.rests_on(met), rule.wording.status) if s is not None]
        return OtherStandard(rule.standard, judged.verdicts[met], weakest(weaker), judged=judged)

    def assess_frame(self, frame: FrameT, **options: Any) -> FrameT:
        """Judge every row of ``frame``, eager or lazy, of any library that Narwhals knows; the result is of its kind.

        Columns and options are those of :func:`ntm_rules.judging.frames.assess_frame`. Needs the extra ``batch``.

        Raises:
            FactsError: for a column that is no fact of the standard, a wrong type, a place that there is not.
            RequestError: where Narwhals is not installed.
        """
        try:
            from ntm_rules.judging.frames import assess_frame
        except ModuleNotFoundError as error:
            raise RequestError.not_installed(error, "batch") from None

        found: FrameT = assess_frame(self, frame, **options)
        return found

    def session(
        self,
        unit: Unit,
        *,
        engine: EngineName | None = None,
        strict: bool = False,
        require_evidence: bool = False,
    ) -> Session:
        """A live assessment of ``unit``: change a fact, ask again.

        Raises:
            FactsError: where the facts cannot be used, or contradict a conclusion.
        """
        from ntm_rules.judging.session import Session

        return Session(self, unit, engine=engine, strict=strict, require_evidence=require_evidence)


def engine_named(name: EngineName | None) -> Engine:
    """The engine with that name; the default is the rules network, where durable-rules can be had.

    Raises:
        RequestError: for a name that is none.
    """
    if name == "direct":
        return definition.judge
    if name in (None, "rete"):
        from ntm_rules.engine.rete.judge import judge_or_direct

        return judge_or_direct
    raise RequestError.of(
        vi=f"không có bộ máy {name!r}; có: rete, direct",
        en=f"no engine {name!r}; known: rete, direct",
    )

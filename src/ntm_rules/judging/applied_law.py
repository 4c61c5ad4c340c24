"""One standard on one date, with what is computed from it once and used for every unit."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from ntm_rules.facts.bind import bind_what_can_be, figures_of
from ntm_rules.facts.previous import refuse_no_previous
from ntm_rules.facts.unit import Unit, a_unit
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.arguments import flag
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import FactsError, Problems, RequestError
from ntm_rules.foundation.forks import cached_property
from ntm_rules.foundation.internal import internal
from ntm_rules.law.digest import standard_digest
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.law.resolve.in_force import Resolved, in_force, resolve
from ntm_rules.law.resolve.level import Situation
from ntm_rules.law.resolve.situation import apply

if TYPE_CHECKING:
    from ntm_rules.law.load.library_files import Reform
    from ntm_rules.law.model.library import Library
    from ntm_rules.results.views import LevelView

_CACHED_SITUATIONS = 256


class AppliedLaw(ABC):
    """The law that an assessment, a session or a frame is judged by. Immutable; threads may share it.

    :class:`~ntm_rules.Standard` is the only kind of it that users meet.
    """

    @internal
    def __init__(
        self, library: Library, resolved: Resolved, reforms: tuple[Reform, ...] = ()
    ) -> None:
        self.library = library
        self.resolved = resolved
        self.reforms = reforms
        self._flat: dict[Situation, FlatStandard] = {}
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

    @property
    def province(self) -> str | None:
        """The id of the province whose rules are in it; None for the nation's law alone."""
        return self.resolved.province.id if self.resolved.province else None

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything that decides under this standard."""
        return standard_digest(self.resolved)

    @abstractmethod
    @internal
    def other(self, standard: str, *, as_of: dt.date, province: str | None) -> Self:
        """Another standard, date or province of the same rule book, with the same reforms.

        Raises:
            RequestError: where it is not in force then.
        """

    @door()
    def bind(
        self,
        unit: Unit,
        *,
        strict: bool = False,
        require_evidence: bool = False,
        previous: Unit | None = None,
    ) -> UnitFacts:
        """``unit`` with every figure read and checked against this standard; :meth:`Standard.assess` judges it.

        ``previous`` is the same unit in an earlier year: a figure that is ten times what it was, or a tenth, is
        doubted, and does not count until it is confirmed.

        Raises:
            FactsError: listing everything that is wrong with its facts; and where ``previous`` is of another unit.
        """
        facts, problems = bound(
            self, unit, strict=strict, require_evidence=require_evidence, previous=previous
        )
        if problems:
            raise FactsError(problems)
        return facts

    @internal
    def apply(self, situation: Situation) -> FlatStandard:
        """This standard flat, in one situation; remembered."""
        flat = self._flat.get(situation)
        if flat is None:
            if len(self._flat) >= _CACHED_SITUATIONS:
                self._flat.clear()
                self._memory.clear()
                self._levels.clear()
            flat = self._flat[situation] = apply(self.resolved, situation)
        return flat

    @internal
    def memory(self, situation: Situation, lang: str) -> dict[tuple[str, int], str]:
        """The texts that are the same for every unit in ``situation``, by what they say and of which node."""
        return self._memory.setdefault((situation, lang), {})

    @internal
    def level_views(self, situation: Situation) -> dict[int, LevelView | None]:
        """The levels by the number of their node: they are the same for every unit in ``situation``."""
        return self._levels.setdefault(situation, {})


def bound(
    law: AppliedLaw,
    unit: Unit,
    *,
    strict: bool,
    require_evidence: bool,
    previous: Unit | None,
) -> tuple[UnitFacts, Problems]:
    """As :meth:`AppliedLaw.bind`: what can be read of ``unit``, and everything that is wrong with it.

    Raises:
        FactsError: where its codes mean nothing, and where ``previous`` is of another unit.
    """
    flag("strict", strict), flag("require_evidence", require_evidence)
    for given in (unit,) if previous is None else (unit, previous):
        a_unit(given)
    codes = law.resolved
    if unit.standard is not None and unit.standard != law.id:
        try:
            codes = resolve(law.library, unit.standard, law.as_of)
        except RequestError as error:
            where = unit.where("standard")
            raise FactsError(
                [replace(p, where=where, key="standard") for p in error.problems]
            ) from None
    return bind_what_can_be(
        unit,
        law.resolved,
        codes,
        strict=strict,
        require_evidence=require_evidence,
        previous=None if previous is None else _figures_before(law, unit, previous),
    )


def _figures_before(law: AppliedLaw, unit: Unit, previous: Unit) -> dict[str, FactValue]:
    """The figures of an earlier year, read by the law of that year where there was one."""
    refuse_no_previous(unit, previous)
    base = in_force(law.library, previous.kind, previous.as_of)
    standard = previous.standard or (base.id if base is not None else law.id)
    try:
        codes = resolve(law.library, standard, previous.as_of)
    except RequestError:  # its codes are then those of this standard
        codes = law.resolved
    return figures_of(previous, codes)

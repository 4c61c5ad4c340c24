"""What a standard says, on its date and in its province: names, contents, facts, levels, and their history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from ntm_rules.foundation import arguments
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import UnknownNameError
from ntm_rules.foundation.forks import cached_property
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.law.resolve.history import Version, history
from ntm_rules.law.resolve.in_force import no_indicator

if TYPE_CHECKING:
    from ntm_rules.language.law_views import (
        CriterionInfo,
        FactInfo,
        IndicatorInfo,
        IndicatorVersion,
        LevelInfo,
    )

InfoT = TypeVar("InfoT")


class StandardLaw(AppliedLaw):
    """A standard as it holds on one date, to be read. Everything is made when it is first asked for, and kept."""

    @property
    def name(self) -> Words:
        """The law's own designation, in both languages."""
        return self.resolved.base.name

    @property
    def unit(self) -> str:
        """The kind of unit that it judges."""
        return self.resolved.base.unit

    @cached_property
    def criteria(self) -> tuple[CriterionInfo, ...]:
        """Every criterion, with its indicators, in the law's order."""
        from ntm_rules.language.law_views import criterion_info

        facts = self.resolved.facts
        return tuple(criterion_info(criterion, facts) for criterion in self.resolved.criteria)

    @property
    def indicators(self) -> tuple[IndicatorInfo, ...]:
        """Every indicator, in the law's order."""
        return tuple(i for criterion in self.criteria for i in criterion.indicators)

    @cached_property
    def conditions(self) -> tuple[IndicatorInfo, ...]:
        """The prerequisites and conditions of recognition."""
        from ntm_rules.language.law_views import indicator_info

        rules = (*self.resolved.prerequisites, *self.resolved.conditions)
        return tuple(indicator_info(rule, self.resolved.facts) for rule in rules)

    @cached_property
    def facts(self) -> tuple[FactInfo, ...]:
        """The facts that are asked for, in the order of the indicators, then of the conditions of recognition."""
        from ntm_rules.language.law_views import facts_asked

        return facts_asked(self.resolved, self.library.units)

    @property
    def levels(self) -> tuple[LevelInfo, ...]:
        """Every cell of every level: of indicators, then of conditions of recognition."""
        return tuple(x for rule in (*self.indicators, *self.conditions) for x in rule.levels)

    @door()
    def criterion(self, number: str) -> CriterionInfo:
        """The criterion with this number.

        Raises:
            UnknownNameError: naming the nearest number there is.
        """
        known = {c.number: c for c in self.criteria}
        return self._known(known, number, "tiêu chí", "criterion")

    @door()
    def indicator(self, code: str) -> IndicatorInfo:
        """The indicator with this code.

        Raises:
            UnknownNameError: naming the nearest code there is, or what repealed it.
        """
        for indicator in self.indicators:
            if indicator.code == str(code):
                return indicator
        raise UnknownNameError.of(
            *no_indicator(self.resolved, arguments.text("code", code)),
            code="unknown_indicator",
            expected=choices(i.code for i in self.indicators),
            found=code,
        )

    @door()
    def condition(self, code: str) -> IndicatorInfo:
        """The prerequisite or condition of recognition with this code.

        Raises:
            UnknownNameError: naming the nearest code there is.
        """
        known = {c.code: c for c in self.conditions}
        return self._known(known, code, "điều kiện công nhận", "condition of recognition")

    @door()
    def fact(self, name: str) -> FactInfo:
        """A fact that is asked for, by its id.

        Raises:
            UnknownNameError: naming the nearest one there is.
        """
        known = {f.id: f for f in self.facts}
        return self._known(known, name, "số liệu", "fact")

    def _known(self, known: Mapping[str, InfoT], name: str, vi: str, en: str) -> InfoT:
        if (info := known.get(arguments.text(en, name))) is not None:
            return info
        near = did_you_mean(name, known)
        raise UnknownNameError.of(
            vi=f"bộ tiêu chí {self.id} không có {vi} {name!r}{near[0]}",
            en=f"the standard {self.id} has no {en} {name!r}{near[1]}",
            code="unknown_name",
            expected=choices(known),
            found=name,
        )

    def __iter__(self) -> Iterator[IndicatorInfo]:
        """The indicators, in the law's order."""
        return iter(self.indicators)

    def __contains__(self, code: object) -> bool:
        """Whether it has an indicator or a criterion of this code."""
        return any(code in (c.number, *(i.code for i in c.indicators)) for c in self.criteria)

    def __bool__(self) -> bool:  # also where it asks nothing but another standard
        return True

    def __len__(self) -> int:
        return len(self.indicators)

    @cached_property
    def _history(self) -> dict[str, list[Version]]:
        return history(self.library, self.id, self.province)

    @door()
    def history(self, code: str) -> tuple[IndicatorVersion, ...]:
        """An indicator from its first day to its last, oldest first, also where it was repealed; without reforms.

        Raises:
            UnknownNameError: where the standard never had such an indicator, naming the nearest one.
        """
        from ntm_rules.language.law_views import version_info

        versions = self._history.get(arguments.text("code", code))
        if versions is None:
            raise UnknownNameError.of(
                *no_indicator(self.resolved, code),
                code="unknown_indicator",
                expected=choices(self._history),
                found=code,
            )
        return tuple(version_info(version, self.resolved.facts) for version in versions)

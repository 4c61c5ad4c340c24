"""Which law judges a unit: what its file names, else what is in force for its kind of unit, with its province's rules."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.foundation.internal import internal
from ntm_rules.judging.read_law import ReadLaw
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.provinces import province_named
from ntm_rules.law.resolve.in_force import find_base, in_force, neighbours


class ChoosesLaw(ReadLaw):
    """The law that was read, and which standard of it is that of a unit."""

    @internal
    def base_for(self, unit: Unit, *, as_of: dt.date | None = None) -> Base | None:
        """The standard that the unit's file names for its kind of unit, else the one in force for that kind.

        None where none is in force. One that the file names need not be in force.

        Raises:
            RequestError: where the file names one that there is not, with its place.
        """
        if unit.standard is not None:
            try:
                own = find_base(self.library, unit.standard)
            except RequestError as error:
                raise at_unit(unit, "standard", error) from None
            if unit.kind in (own.unit, *own.default_for):
                return own
        day = as_of or unit.as_of
        return in_force(self.library, unit.kind, day, self.province_of(unit, day))

    def _none_in_force(self, unit: Unit, day: dt.date) -> RequestError:
        gap = neighbours(self.library, unit.kind, day, self.province_of(unit, day))
        vi, en = gap.words(day)
        error = RequestError.of(
            vi=f"{unit.kind!r}: {vi}",
            en=f"{unit.kind!r}: {en}",
            code="not_in_force",
            expected=str(gap),
            found=day.isoformat(),
        )
        known = gap.before is not None or gap.after is not None
        return at_unit(unit, date_key(unit) if known else "unit.kind", error)

    def _sorts_only(self, base: Base) -> RequestError:
        return RequestError.of(
            vi=f"{base.id!r} xếp loại đơn vị, không đánh giá đạt hay không đạt: dùng 'ntm-rules classify'",
            en=f"{base.id!r} is a classification, nothing is met by it: use 'ntm-rules classify'",
            code="classification_only",
            found=base.id,
        )

    @internal
    def province_of(self, unit: Unit, day: dt.date) -> str | None:
        """The id of the unit's province on ``day``; None where it is not stated, or there is none such."""
        if unit.province is None:
            return None
        province = province_named(self.library.provinces_on(day).values(), unit.province)
        return province.id if province is not None else None


def at_unit(unit: Unit, key: str, error: RequestError) -> RequestError:
    """``error`` with the place in the unit's file that led to it, unless it has one."""

    def placed(problem: Problem) -> Problem:
        if problem.where.line or not unit.file:
            return problem
        path = tuple(key.split("."))
        return replace(problem, where=unit.where(*path), key=key, loc=path)

    return type(error)([placed(p) for p in error.problems])


def date_key(unit: Unit) -> str:
    """The key of a facts file that says which date's law applies."""
    return "as_of" if unit.tree and unit.tree.get("as_of") is not None else "period"

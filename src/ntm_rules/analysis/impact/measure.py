"""The question itself: what would reforms do to these units? And its answer, with every way to write it."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ntm_rules.analysis.impact.document import impact_document
from ntm_rules.analysis.impact.result import ImpactResult
from ntm_rules.analysis.impact.result_csv import csv_text
from ntm_rules.analysis.impact.result_json import to_dict
from ntm_rules.analysis.impact.sweep import SweepRequest
from ntm_rules.analysis.proposals import Proposals, read_proposals
from ntm_rules.documents.write import write
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.arguments import as_date, language
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.load.library_files import Reform
from ntm_rules.law.resolve.in_force import find_base, find_province
from ntm_rules.tables.units import Population

NEAREST: Final = 10
MOVERS: Final = 20
MAX_SWEEPS: Final = 50


@dataclass(frozen=True, slots=True)
class Impact(ImpactResult):
    """What reforms do to a population under one standard, ready to be written."""

    def to_dict(self, *, lang: Lang = "vi") -> dict[str, object]:
        """The impact as ``docs/impact.md`` describes it."""
        return to_dict(self, language(lang))

    def to_json(self, *, lang: Lang = "vi") -> str:
        """:meth:`to_dict` as text; the same input gives the same bytes."""
        return json.dumps(self.to_dict(lang=lang), ensure_ascii=False, indent=2)

    def csv(self, *, lang: Lang = "vi") -> str:
        """One flat table."""
        return csv_text(self, language(lang))

    def text(self, *, lang: Lang = "vi") -> str:
        """For a reader, in 80 columns."""
        return str(self.write("text", lang=lang))

    def html(self, *, lang: Lang = "vi") -> str:
        """One page that needs nothing else: no network, no script."""
        return str(self.write("html", lang=lang))

    @door()
    def write(self, form: str, *, lang: Lang = "vi") -> str | bytes:
        """As a document: ``text``, ``md``, ``html`` (str), ``docx``, ``xlsx`` (bytes).

        Raises:
            RequestError: for another format, and where the library that writes it is not installed.
        """
        return write(impact_document(self, language(lang)), form)


@door()
def impact(
    book: RuleBook,
    reform: ReformSource | Sequence[ReformSource],
    units: Iterable[Unit],
    *,
    standard: str | None = None,
    as_of: dt.date | str | None = None,
    province: str | None = None,
    sweeps: Sequence[SweepRequest] = (),
    nearest: int = NEAREST,
    strict: bool = False,
    movers: int | None = MOVERS,
    against: ReformSource | Sequence[ReformSource] | None = None,
    grid: bool = False,
) -> Impact:
    """What ``reform`` (one, or several stacked in order) does to ``units``.

    Each unit is judged by the law of ``as_of``, else of its own date, with its province's rules, and again with the
    reforms. A province's file among them (``overlay``) is tried as if it were enacted, in place of one with its id.
    ``standard`` is that which the reforms change, unless it is named. With ``province`` only its units
    count, and those that name none are taken for its own. A unit that cannot be used is listed and left out.

    ``movers`` are listed for each indicator (None: all, at most 100,000). ``against`` is another reform, whose impact on
    the same units is :attr:`~ImpactResult.against`. With ``grid`` every combination of the two ``sweeps`` is counted.

    A table (:func:`~ntm_rules.analysis.impact.read_population`) is judged in columns, a hundred times as quickly as
    unit by unit, with the same result. The counting needs Polars (``ntm-rules[batch]``).

    Raises:
        RequestError: where no unit at all could be judged, where the standard, province or sweep does not exist,
            and where Polars is not installed.
        RulesError: where a reform is wrong.
    """
    try:
        from ntm_rules.analysis.impact.laws import Laws
        from ntm_rules.analysis.impact.movers import ALL, Movers
        from ntm_rules.analysis.impact.nearest import Nearest
        from ntm_rules.analysis.impact.run import Run
        from ntm_rules.analysis.impact.sweep_grid import check_grid
        from ntm_rules.analysis.impact.tally import Tally
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "batch") from None
    if len(sweeps) > MAX_SWEEPS:
        raise RequestError.of(
            f"quá {MAX_SWEEPS} phép quét mức",
            f"more than {MAX_SWEEPS} sweeps",
            code="too_long",
            loc=("sweeps",),
            found=str(len(sweeps)),
            expected=f"..{MAX_SWEEPS}",
        )
    if grid:
        check_grid(sweeps)
    day = as_date(as_of) if as_of is not None else None
    if standard is not None:
        find_base(book.library, standard)
    if province is not None:
        find_province(book.library, province)
    if against is not None and not isinstance(units, Population):
        units = list(units)  # they are judged twice

    def result_of(
        proposals: Proposals, name: str | None, own_sweeps: Sequence[SweepRequest]
    ) -> Impact:
        laws = Laws(
            book=book,
            reforms=proposals.stacked,
            standard=name,
            day=day,
            province=province,
            strict=strict,
            proposed=proposals.every,
            drafted=proposals.book,
        )
        tally = Tally(Nearest(nearest), Movers(ALL if movers is None else movers))
        run = Run(laws, tally, tuple(own_sweeps), grid=grid and bool(own_sweeps))
        run.take(units)
        return run.result(Impact)

    proposals = read_proposals(book, _several(reform))
    if against is None:
        return result_of(proposals, standard, sweeps)
    others = read_proposals(book, _several(against))
    first = result_of(proposals, standard, sweeps)
    return replace(first, against=result_of(others, first.standard, ()))


def _several(reform: ReformSource | Sequence[ReformSource]) -> list[ReformSource]:
    """Reforms as they are given: one, or several."""
    if isinstance(reform, str | os.PathLike | Reform | bytes | Mapping):
        return [reform]
    return list(reform)

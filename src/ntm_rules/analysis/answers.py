"""What the commands classify, carry, plan, compare and diff answer, as the plain data that they print as JSON."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.arguments import as_date, language
from ntm_rules.foundation.arguments import path as as_path
from ntm_rules.foundation.doors import door
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.rulebook import RuleBook

if TYPE_CHECKING:
    from ntm_rules.analysis.compare.comparison import ComparedResult
    from ntm_rules.foundation.bilingual import Lang

__all__ = ["carry", "classify", "classify_units", "compare", "diff", "plan"]


@door()
def classify(
    book: RuleBook,
    unit: Unit,
    *,
    standard: str | None = None,
    as_of: dt.date | str | None = None,
    lang: Lang = "vi",
) -> dict[str, Any]:
    """Of which area a unit is, by its figures, and whether the class that it states follows from them.

    ``standard`` is a classification; without one that which is in force for this kind of unit.

    Raises:
        RequestError: where there is no such classification, or it is not in force.
        FactsError: where the figures cannot be used.
    """
    from ntm_rules.analysis.classify import classify as classified
    from ntm_rules.analysis.classify.result_json import classified_json

    lang = language(lang)
    return classified_json(classified(book, unit, standard, _day(as_of)), lang)


@door()
def classify_units(
    book: RuleBook,
    path: str | os.PathLike[str],
    *,
    standard: str | None = None,
    as_of: dt.date | str | None = None,
    lang: Lang = "vi",
) -> dict[str, Any]:
    """The same of each unit of a table or a folder of facts files.

    A unit that cannot be used is no error: it stands under ``bad``, with its place and what is wrong.

    Raises:
        RequestError: where there is no such classification, table or folder.
        UnreadableError: where a table cannot be read at all.
    """
    from pathlib import Path

    from ntm_rules.analysis.classify.many import classify_units as classified
    from ntm_rules.analysis.classify.result_json import classified_units_json

    lang = language(lang)
    return classified_units_json(classified(book, Path(as_path(path)), standard, _day(as_of)), lang)


@door()
def carry(
    book: RuleBook,
    unit: Unit,
    to: str,
    *,
    as_of: dt.date | str | None = None,
    lang: Lang = "vi",
) -> dict[str, Any]:
    """The facts of a unit under another standard: which mean the same there, which are measured otherwise, which are new.

    Raises:
        RequestError: for a standard that there is not, or that is not in force on ``as_of`` (its first day).
        FactsError: where the unit's own figures are wrong.
    """
    from ntm_rules.analysis.carry.compare_facts import carry as carried
    from ntm_rules.analysis.carry.result_json import carry_json

    lang = language(lang)
    return carry_json(carried(book, unit, to, _day(as_of)), lang)


@door()
def plan(
    book: RuleBook, unit: Unit, plan: str | os.PathLike[str], *, lang: Lang = "vi"
) -> dict[str, Any]:
    """A plan (the name of its file) against the law and the facts of its unit.

    Raises:
        UnreadableError: where the file cannot be read.
        FactsError: where the plan is wrong or another unit's, or a target names what is not there.
        RequestError: where a standard is not in force on the day of a target.
    """
    from ntm_rules.analysis.plan.check_targets import check_plan
    from ntm_rules.analysis.plan.file import read_plan
    from ntm_rules.analysis.plan.result_json import plan_json

    lang = language(lang)
    return plan_json(check_plan(book, unit, read_plan(plan)), lang)


@door()
def compare(
    book: RuleBook,
    before: Assessment[Any] | str | os.PathLike[str],
    after: Assessment[Any] | str | os.PathLike[str],
    *,
    lang: Lang = "vi",
) -> dict[str, Any]:
    """Two results of one unit: what moved, and why. Each is an assessment, or the file of one, or a facts file.

    Raises:
        InputError: where a file is neither, or cannot be judged.
        RequestError: where the two are not of one unit, or by standards that cannot be compared.
    """
    from ntm_rules.analysis.compare.comparison import ComparedResult, read_result
    from ntm_rules.analysis.compare.comparison import compare as compared
    from ntm_rules.analysis.compare.result_json import comparison_json

    lang = language(lang)

    def side(given: Assessment[Any] | str | os.PathLike[str]) -> ComparedResult:
        if isinstance(given, Assessment):
            return ComparedResult(
                given.judgement.unit_facts.unit.name, given.to_dict(lang=lang), stored=False
            )
        return read_result(book, as_path(given), lang=lang)

    return comparison_json(compared(side(before), side(after)))


@door()
def diff(
    book: RuleBook,
    standard: str,
    since: dt.date | str,
    until: dt.date | str,
    *,
    province: str | None = None,
    reforms: Sequence[ReformSource] = (),
    lang: Lang = "vi",
) -> dict[str, Any]:
    """What changed in a standard between two days, with the rules of a province; ``reforms`` stand at the second.

    Raises:
        RequestError: for a standard or province that there is not, and where it is not in force on one of the days.
        RulesError: where a reform is wrong.
    """
    from ntm_rules.language.law_json import diff_json
    from ntm_rules.law.resolve.differences import changes

    lang = language(lang)
    before = book.standard(standard, as_of=since, province=province).resolved
    after = book.standard(standard, as_of=until, province=province, reforms=reforms).resolved
    return diff_json(before, after, list(changes(before, after)), lang)


def _day(as_of: dt.date | str | None) -> dt.date | None:
    return None if as_of is None else as_date(as_of)

"""A plan of a unit as a file: what is to be reached, by when, by whom, and where the plan says so.

A target names its aim in exactly one way: a criterion; an indicator, with a value or without one (to be met); facts
with their values; or one of the two that are no target for the law. ``unclear``: nobody can tell which indicator is
meant. ``outside``: it is no criterion of any standard. Nothing is ever mapped by guessing.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ntm_rules.facts.unit import FactEntry
from ntm_rules.foundation.errors import FactsError, Problem, Where
from ntm_rules.foundation.scalars import Date, Text, Whole
from ntm_rules.foundation.schema_errors import problems_of
from ntm_rules.foundation.strict_yaml import locate, read_file
from ntm_rules.foundation.text import written

MAX_TARGETS = 1000
AIMS = ("criterion", "indicator", "facts", "unclear", "outside")


class _PlanModel(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)


class PlanUnit(_PlanModel):
    """Whose plan it is; the code counts, the name where there is none."""

    kind: Text
    name: Text
    code: Text | None = None


class TargetEntry(_PlanModel):
    """One target, with the words and the line of the plan."""

    id: Text
    text: Text
    line: Annotated[Whole, Field(ge=1, le=10_000_000)] | None = None
    standard: Text | None = None
    criterion: Text | None = None
    indicator: Text | None = None
    value: FactEntry = None
    facts: dict[Text, FactEntry] = {}
    unclear: Text | None = None
    may_mean: list[Text] = []
    outside: Text | None = None
    by: Date | None = None
    person: Text | None = None
    note: Text | None = None


class PlanFile(_PlanModel):
    """A plan: the unit, the standard that it is written for, the date by which targets are due, the targets."""

    plan: Text
    document: Text | None = None
    issuer: Text | None = None
    date: Date | None = None
    unit: PlanUnit
    standard: Text | None = None
    by: Date
    note: Text | None = None
    targets: Annotated[list[TargetEntry], Field(min_length=1, max_length=MAX_TARGETS)]


@dataclass(frozen=True, slots=True)
class PlanTarget:
    """One target. ``aim`` says in which way it names what it aims at (one of :data:`AIMS`).

    ``code`` is that of the criterion or indicator; ``value`` and ``facts`` are as written, read when the plan is
    carried out; ``why`` says why it is unclear or outside. ``person`` is None where the plan names nobody.
    """

    number: int
    id: str
    text: str
    aim: str
    line: int | None = None
    standard: str | None = None
    code: str = ""
    value: Any = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    may_mean: tuple[str, ...] = ()
    by: dt.date | None = None
    person: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as read. ``by`` is the date for targets that name none of their own."""

    title: str
    kind: str
    name: str
    code: str | None
    by: dt.date
    targets: tuple[PlanTarget, ...]
    standard: str | None = None
    document: str | None = None
    issuer: str | None = None
    date: dt.date | None = None
    file: str = ""
    tree: Any = None

    def where(self, *path: str | int) -> Where:
        """The place of an entry in the file."""
        where = locate(self.tree, path)
        return where if where.line else Where(self.file)


def is_plan(tree: Any) -> bool:
    """Whether what was read from a file is a plan, by its first key."""
    return isinstance(tree, Mapping) and "plan" in tree


def read_plan(path: str | os.PathLike[str]) -> Plan:
    """The plan in a YAML or JSON file.

    Raises:
        UnreadableError: where the file cannot be read.
        FactsError: listing everything that is wrong with its structure, by file and line.
    """
    return plan_from(read_file(path), os.fspath(path))


def plan_from(tree: Any, file: str = "") -> Plan:
    """A plan from what was read.

    Raises:
        FactsError: see :func:`read_plan`.
    """
    if not isinstance(tree, Mapping):
        raise FactsError.of(
            vi="ở ngoài cùng phải là các khóa ('plan', 'unit', 'by', 'targets' ...)",
            en="the top level must hold keys (plan, unit, by, targets ...)",
            where=getattr(tree, "where", Where(file)),
            code="wrong_type",
            found=written(tree),
            expected="plan, unit, by, targets",
        )
    try:
        entry = PlanFile.model_validate(tree)
    except ValidationError as error:
        raise FactsError(problems_of(error, tree, PlanFile, file)) from None
    problems = list(_problems(entry, tree, file))
    if problems:
        raise FactsError(problems)
    return Plan(
        title=entry.plan,
        kind=entry.unit.kind,
        name=entry.unit.name,
        code=entry.unit.code,
        by=entry.by,
        targets=tuple(_target(n, target) for n, target in enumerate(entry.targets)),
        standard=entry.standard,
        document=entry.document,
        issuer=entry.issuer,
        date=entry.date,
        file=file,
        tree=tree,
    )


def _problems(plan: PlanFile, tree: Any, file: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for number, target in enumerate(plan.targets):

        def wrong(vi: str, en: str, *key: str, at: int = number) -> Problem:
            path: tuple[str | int, ...] = ("targets", at, *key)
            where = locate(tree, path)
            return Problem(
                vi,
                en,
                where if where.line else Where(file),
                ".".join(map(str, path)),
                code="wrong_target",
            )

        if target.id in seen:
            yield wrong(f"mục tiêu {target.id!r} viết hai lần", f"target {target.id!r} twice", "id")
        seen[target.id] = number
        aims = _aims(target)
        if len(aims) != 1:
            listed = ", ".join(AIMS)
            given = ", ".join(aims) or "-"
            yield wrong(
                f"mục tiêu cần đúng một trong: {listed}; ở đây: {given}",
                f"a target holds exactly one of: {listed}; here: {given}",
            )
            continue
        if target.value is not None and aims != ["indicator"]:
            yield wrong(
                "'value' chỉ đi cùng 'indicator'", "value goes with indicator only", "value"
            )
        if target.may_mean and aims != ["unclear"]:
            yield wrong(
                "'may_mean' chỉ đi cùng 'unclear'", "may_mean goes with unclear only", "may_mean"
            )


def _aims(entry: TargetEntry) -> list[str]:
    return [name for name in AIMS if getattr(entry, name)]


def _target(number: int, entry: TargetEntry) -> PlanTarget:
    (aim,) = _aims(entry)
    return PlanTarget(
        number=number,
        id=entry.id,
        text=entry.text,
        aim=aim,
        line=entry.line,
        standard=entry.standard,
        code=entry.criterion or entry.indicator or "",
        value=entry.value,
        facts=entry.facts,
        why=entry.unclear or entry.outside or "",
        may_mean=tuple(entry.may_mean),
        by=entry.by,
        person=entry.person or None,
        note=entry.note,
    )

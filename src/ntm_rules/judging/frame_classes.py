"""The classes that the units of a frame have: by the titles that they hold, and by their provinces' lists of groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import narwhals as nw

from ntm_rules.engine.columnar.spark import SparkNamespace
from ntm_rules.facts.typed_columns import classes_after_titles
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.frame_law import UnitLaw
from ntm_rules.tables.typed.listed_groups import (
    may_be_listed,
    situations_listed,
    with_listed_groups,
)

if TYPE_CHECKING:
    from ntm_rules.judging.applied_law import AppliedLaw

Situations = Iterable[Mapping[str, Any]] | None


def with_classes(
    law: UnitLaw, given: Any, situations: Situations, period: int | None
) -> tuple[Any, Situations]:
    """``given`` with the classes that its units have by titles and by lists, and the situations that these make.

    Raises:
        RequestError: for a lazy frame whose units a list may name: their names are not compared in its engine.
    """
    given, situations = _with_titles(law.standard, given, situations)
    if not may_be_listed(law, given.collect_schema().names()):
        return given, situations
    if not isinstance(given, nw.DataFrame):
        raise RequestError.of(
            "danh sách nhóm xã của tỉnh đọc theo tên và mã xã: khung dữ liệu lười phải được tính trước ('collect')",
            "a province's list of groups goes by names and codes: collect the lazy frame first",
            code="lazy_frame",
        )
    if situations is not None:
        situations = list(situations_listed(situations, law))
    return with_listed_groups(given, law, period), situations


def _with_titles(
    standard: AppliedLaw, given: Any, situations: Situations
) -> tuple[Any, Situations]:
    """``given`` with the classes that its units have by the titles that they hold; with the situations that these make."""
    names = list(given.collect_schema())
    spark = given.implementation.is_spark_like()
    ns = SparkNamespace(names) if spark else nw
    classes = classes_after_titles(standard.resolved, names, ns)
    if classes is None:
        return given, situations
    if spark:
        changed = nw.from_native(ns.change(nw.to_native(given), {"classes": classes}))
    else:
        changed = given.with_columns(classes.alias("classes"))
    if situations is None:
        return changed, None
    return changed, [*(both := list(situations)), *(_after_title(standard, s) for s in both)]


def _after_title(standard: AppliedLaw, situation: Mapping[str, Any]) -> Mapping[str, Any]:
    """A situation as it is once a title is held, its classes written as in the frame."""
    columns, stated = standard.resolved.columns, situation.get("classes")
    if columns is None or not stated:
        return situation
    for name, area in columns.classes.items():
        if area.after_title is not None:
            stated = re.sub(rf"\b{name}\b", area.after_title.id, str(stated))
    return {**situation, "classes": stated}

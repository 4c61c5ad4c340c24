"""NTM203-NTM205: classes, provinces and columns that are not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_rules.law import schema
from ntm_rules.law.lint.located import Located, Path, cells_of
from ntm_rules.law.lint.references import Name, Reference, keyed
from ntm_rules.law.lint.rules import Rules


class NoSuchClass(Reference):
    """Không có loại khu vực này / No such area class.

    What it says:
        không có loại khu vực {name!r}
        no such area class: {name!r}

    Why:
        Classes stand in the list of the columns, or in a province's overlay that makes its own. A
        class that nobody can have would leave its levels unused.

    Example:
        require:
          applies_when: {class: dao-xa}
          then: {fact: s.house, at_least: 100}

    Instead:
        require:
          applies_when: {class: dao}
          then: {fact: s.house, at_least: 100}
    """

    code = "NTM203"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Classes of guards, overrides, exclusions and tables."""
        for item in rules.each(schema.ClassIsEntry, schema.Override, schema.AreaClassEntry):
            key, rule = _class_rule(item.model)
            known = rules.classes_of(item)
            for path, name in _class_names(rule, (*item.path, key)):
                yield item, path, name, known
        for item, path, key in _table_keys(rules, "class"):
            yield item, path, key, {*rules.classes_of(item), "others"}


def _class_rule(
    model: schema.ClassIsEntry | schema.Override | schema.AreaClassEntry,
) -> tuple[str, Any]:
    if isinstance(model, schema.ClassIsEntry):
        return "class", model.class_
    return (
        ("when", model.when) if isinstance(model, schema.Override) else ("excludes", model.excludes)
    )


def _class_names(rule: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(rule, str):
        yield path, rule
    elif isinstance(rule, list):
        for number, part in enumerate(rule):
            yield from _class_names(part, (*path, number))
    elif isinstance(rule, schema.ClassAll):
        yield from _class_names(rule.all_, (*path, "all"))
    elif isinstance(rule, schema.ClassAny):
        yield from _class_names(rule.any_, (*path, "any"))


def _table_keys(rules: Rules, axis: str) -> Iterator[tuple[Located[Any], Path, str]]:
    """The keys of one axis of every table of levels, each group's once."""
    for item in rules.all(schema.LevelTable):
        if axis not in item.model.by:
            continue
        index = item.model.by.index(axis)
        seen: set[Path] = set()
        for key, _, path in cells_of(item.model, item.path):
            # cells / number / values come before the keys
            here = path[: len(item.path) + 4 + index]
            if len(key) == len(item.model.by) and here not in seen:
                seen.add(here)
                yield item, here, key[index]


class NoSuchProvince(Reference):
    """Không có tỉnh này / No such province.

    What it says:
        không có tỉnh {name!r}
        no such province: {name!r}

    Why:
        Provinces are known by dated lists: 63 until 30/6/2025, 34 since.

    Example:
        province: nuii

    Instead:
        province: nui
    """

    code = "NTM204"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Provinces of overlays and of mergers."""
        for kind, key in (
            (schema.OverlayFile, "province"),
            (schema.StandardFile, "province"),
            (schema.ProvinceEntry, "merges"),
        ):
            for item in rules.each(kind):
                yield from ((item, path, name, rules.regions) for path, name in keyed(item, key))


class NoSuchColumn(Reference):
    """Không có cột này / No such column.

    What it says:
        không có cột {name!r}
        no such column: {name!r}

    Why:
        A level in a column that no commune takes is never used.

    Example:
        values: {common: 90, MN: 80, DB: 100, DBSH: 95}

    Instead:
        values: {common: 90, MN: 80, DB: 100}
    """

    code = "NTM205"

    @classmethod
    def names(cls, rules: Rules) -> Iterator[Name]:
        """Columns of guards, overrides, provinces and tables."""
        for kind, key in ((schema.ColumnIsEntry, "column"), (schema.Override, "use")):
            for item in rules.each(kind):
                table = rules.columns_of(item)
                known = {c.id for c in table.list_} if table else set()
                yield from ((item, path, name, known) for path, name in keyed(item, key))
        for item, path, name in _table_keys(rules, "column"):
            table = rules.columns_of(item)
            yield item, path, name, {c.id for c in table.list_} if table else set()
        regions = {c.id for t in rules.columns.values() for c in t.list_ if c.region}
        for item in rules.all(schema.ProvinceEntry):
            yield from ((item, path, name, regions) for path, name in keyed(item, "regions"))

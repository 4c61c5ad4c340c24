"""NTM108-NTM110: what the models cannot refuse by themselves: one level, whole branches, every id once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic, place
from ntm_rules.law.lint.located import KEYS, Located
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.levels import levels_of


class NotOneLevel(Diagnostic):
    """Không phải đúng một mức / Not exactly one level.

    What it says:
        cần đúng một mức, ở đây có: {levels}
        exactly one level is needed, here there are: {levels}

    Why:
        A comparison has one level (`at_least`, `at_most`, `above`, `below`, `equals`, `none`; `is`
        for yes/no). A level is one number, or has exactly one of `value` (with `floor: true` where it
        is a floor), `delegated_to`, `left_open`, `not_regulated`, `unknown` or `by` with `cells`. A
        cell that is delegated, left open or not regulated has no number; a floor has one, and a
        comparison with a direction.

    Example:
        require: {fact: s.house, at_least: 70, at_most: 100}

    Instead:
        require:
          all:
          - {fact: s.house, at_least: 70}
          - {fact: s.house, at_most: 95}
    """

    code = "NTM108"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Comparisons, ``set`` and level tables."""
        for item in rules.each(schema.CompareEntry, schema.Set):
            given = [key for key, _ in _levels(item.model)]
            fact = rules.facts.get(getattr(item.model, "fact", ""))
            if len(given) > 1 or (not given and not (fact and fact.kind == "yes_no")):
                if not given and isinstance(item.model, schema.CompareEntry) and fact is None:
                    continue  # an unknown fact: told as that
                yield cls.at(item.file, item.path, levels=_listed(given))
        for table in rules.all(schema.LevelTable):
            forms = [
                k
                for k in ("value", *_WITHOUT_NUMBER, "unknown", "by", "times")
                if getattr(table.model, k)
            ]
            if table.model.value is not None and "value" not in forms:
                forms.append("value")
            if table.model.floor and table.model.value is None:
                forms.append("floor")
            if len(forms) != 1 or bool(table.model.by) != bool(table.model.cells):
                forms += ["cells"] if table.model.cells else []
                yield cls.at(table.file, table.path, levels=_listed(forms))
        for cells in rules.all(schema.Cells):
            values = [v is not None for v in _values(cells.model)]
            forms = [k for k in _WITHOUT_NUMBER if getattr(cells.model, k)]
            if cells.model.floor and (forms or not all(values)):
                yield cls.at(cells.file, (*cells.path, "floor"), levels=_listed(["floor", *forms]))
            elif len(forms) > 1 or (forms and any(values)):
                forms += ["values"] if any(values) else []
                yield cls.at(cells.file, (*cells.path, forms[0]), levels=_listed(forms))
        for stated in rules.stated():
            if stated.operator == "=" and isinstance(stated.level, schema.LevelTable):
                tables: list[schema.LevelTable | schema.Cells] = [stated.level, *stated.level.cells]
                if any(table.floor for table in tables):
                    yield cls.at(stated.item.file, stated.path, levels="=, floor")


_WITHOUT_NUMBER = ("delegated_to", "left_open", "not_regulated")


def _levels(entry: schema.CompareEntry | schema.Set) -> list[tuple[str, Any]]:
    given: list[tuple[str, Any]] = [(KEYS[sign], level) for sign, level in levels_of(entry)]
    if entry.is_ is not None:
        given.append(("is", entry.is_))
    if isinstance(entry, schema.CompareEntry) and entry.none:
        given.append(("none", True))
    return given


def _values(cells: schema.Cells) -> Iterator[Any]:
    for value in cells.values.values():
        yield from value.values() if isinstance(value, dict) else [value]


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "0"


class BranchForm(Diagnostic):
    """Nhánh của choose sai dạng / A branch of choose in the wrong form.

    What it says:
        mỗi nhánh của choose có when và then; nhánh cuối chỉ có else
        each branch of choose has when and then; the last one has else alone

    Why:
        The guards of `choose` leave nothing open: what none of them takes goes to `else`, the last
        branch. Where the law says nothing for the rest, `else` says so with `not_encoded`.

    Example:
        choose:
        - when: {column: [MN]}
          then: {fact: s.house, at_least: 80}
        - when: {column: [DB]}
          then: {fact: s.house, at_least: 100}

    Instead:
        choose:
        - when: {column: [MN]}
          then: {fact: s.house, at_least: 80}
        - else: {fact: s.house, at_least: 100}
    """

    code = "NTM109"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Branches without guard or requirement, and a last one that is not ``else``."""
        for item in rules.all(schema.ChooseEntry):
            last = len(item.model.choose) - 1
            for number, branch in enumerate(item.model.choose):
                given = (branch.when is not None, branch.then is not None, branch.else_ is not None)
                wanted = (False, False, True) if number == last else (True, True, False)
                if given != wanted:
                    yield cls.at(item.file, (*item.path, "choose", number))


class DefinedTwice(Diagnostic):
    """Định nghĩa hai lần / Defined twice.

    What it says:
        {what}: {name!r} đã có ở {first}
        {what}: {name!r} is there already, at {first}

    Why:
        Everything is defined once: documents, pages, classes, columns, provinces of one list,
        bodies, units of measure, standards, amendments, and the indicators of a standard. Of two
        definitions one would be dropped without a word.

    Example:
        - {id: qd-900, number: 900/QĐ-TTg, issuer: TTg, title: Quyết định 900}
        - {id: qd-900, number: 900/QĐ-TTg, issuer: TTg, title: Quyết định 900}

    Instead:
        - {id: qd-900, number: 900/QĐ-TTg, issuer: TTg, title: Quyết định 900}
    """

    code = "NTM110"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Ids that stand twice in their list, or in the rule book."""
        seen: dict[tuple[Any, ...], Located[Any]] = {}
        for kind, (key, scope) in _IDS.items():
            for item in rules.all(kind):
                name = getattr(item.model, key)
                first = seen.setdefault((kind, scope(item), name), item)
                if first is not item:
                    line = place(first.file.tree, (*first.path, key)).line
                    first_place = f"{first.file.path}:{line}"
                    yield cls.at(
                        item.file, (*item.path, key), what=key, name=name, first=first_place
                    )


def _everywhere(_: Located[Any]) -> object:
    return None


def _of_file(item: Located[Any]) -> object:
    return item.file.path


_IDS: dict[type[schema.FileModel], tuple[str, Callable[[Located[Any]], object]]] = {
    schema.DocumentEntry: ("id", _everywhere),
    schema.PublicationEntry: ("id", _everywhere),
    schema.UnitOfMeasure: ("id", _everywhere),
    schema.BodyEntry: ("id", _everywhere),
    schema.StandardFile: ("standard", _everywhere),
    schema.ClassificationFile: ("classification", _everywhere),
    schema.UnitClassEntry: ("id", _of_file),
    schema.AmendmentFile: ("amendment", _everywhere),
    schema.GuideFile: ("guide", _everywhere),
    schema.OverlayFile: ("overlay", _everywhere),
    schema.AwaitedFile: ("awaited", _everywhere),
    schema.GroupListFile: ("group_list", _everywhere),
    schema.ColumnsFile: ("columns", _everywhere),
    schema.ProvincesFile: ("provinces", _everywhere),
    schema.ColumnEntry: ("id", _of_file),
    schema.AreaClassEntry: ("id", _of_file),
    schema.ProvinceClass: ("id", _of_file),
    schema.ProvinceEntry: ("id", _of_file),
    schema.GroupEntry: ("id", _of_file),
    schema.CriterionEntry: ("number", _of_file),
    schema.IndicatorEntry: ("code", _of_file),
}

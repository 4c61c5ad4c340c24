"""NTM8xx: what a province may do over the nation's standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import KEYS, last_day
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.lint.steps import LayerStep, indicator, target
from ntm_rules.law.model.layers import SetLevel
from ntm_rules.law.model.requirement import (
    Choose,
    ColumnIs,
    Level,
    LevelCell,
    NotRegulated,
    columns_left_out,
    is_weak,
)
from ntm_rules.law.model.terms import OverrideRule
from ntm_rules.law.resolve.level import ResolvedLevel, Situation, lookup


@dataclass(frozen=True, slots=True)
class Meeting:
    """A province's cell, and the nation's level for the same communes in one year, by column."""

    step: LayerStep
    change: SetLevel
    key: tuple[str, ...]
    cell: LevelCell
    nation: dict[str, ResolvedLevel]
    moved: frozenset[str]
    """The columns that an override gives to some communes of the cell's class."""

    def weaker(self, column: str) -> bool:
        """Whether the province asks less than this column of the nation does."""
        there = self.nation[column].value
        if self.cell.value is None or there is None or self.change.operator == "=":
            return False
        if self.change.lower_article is not None:
            return False
        less = self.cell.value < there
        return less if self.change.operator in {">=", ">"} else self.cell.value > there

    def not_asked(self) -> bool:
        """Whether the nation does not ask it of any commune that the cell is for."""
        return all(level.form == "not_regulated" for level in self.nation.values())

    def sure(self) -> bool:
        """Whether it is weaker than every column, and all levels were at least seen somewhere."""
        cells = [self.cell.provenance.status, *(level.status for level in self.nation.values())]
        return not any(map(is_weak, cells)) and all(map(self.weaker, self.nation))

    def doubtful(self) -> bool:
        """Whether it is weaker than some column, and does not write out what an override gives."""
        spelt_out = any(c in self.nation and not self.weaker(c) for c in self.moved)
        return not self.sure() and not spelt_out and any(map(self.weaker, self.nation))


def _meetings(rules: Rules) -> Iterator[Meeting]:
    """Every cell that an overlay sets, with the nation's level there."""
    for step in rules.layer_steps:
        if step.layer.kind != "overlay" or not isinstance(step.change, SetLevel) or step.misfit:
            continue
        rule = indicator(step.before, step.change.code)
        leaf = target(rule, step.change.operator, step.change.part)
        left_out = columns_left_out(rule.require) if rule is not None else None
        for key, cell in step.change.level.cells.items():
            axes = dict(zip(step.change.level.by, key, strict=True))
            if leaf is not None:
                for meeting in _of_cell(rules, step, step.change, leaf.level, key, cell, axes):
                    yield _without(meeting, left_out) if left_out is not None else meeting


def _without(meeting: Meeting, left_out: Choose) -> Meeting:
    """The meeting, where the nation does not ask the whole indicator in some columns."""
    guard, aside = left_out.branches[0]
    if not isinstance(guard, ColumnIs) or not isinstance(aside, NotRegulated):
        return meeting
    source = aside.provenance
    none = ResolvedLevel(None, source.status, None, (source,), form="not_regulated")
    nation = {c: none if c in guard.columns else n for c, n in meeting.nation.items()}
    return replace(meeting, nation=nation)


def _of_cell(
    rules: Rules,
    step: LayerStep,
    change: SetLevel,
    nation: Level,
    key: tuple[str, ...],
    cell: LevelCell,
    axes: dict[str, str],
) -> Iterator[Meeting]:
    """One cell in every year that it is for."""
    columns = [axes["column"]] if "column" in axes else _columns(rules, step)
    classes = frozenset({axes.get("class", "others")} - {"others"})
    moved = frozenset(r.use for r in _overrides(rules, step) if classes & r.when.names())
    for year in _years(axes, nation, step) if columns else ():
        nation_levels = {c: lookup(nation, Situation((c,), year, classes)) for c in columns}
        yield Meeting(step, change, key, cell, nation_levels, moved)


def _columns(rules: Rules, step: LayerStep) -> list[str]:
    """The columns that communes of the province can take: its regions', and that of the override; or every group."""
    table = rules.library.columns.get(rules.library.standards[step.layer.standard].columns or "")
    if table is not None and table.chosen_by:
        groups = [rule.use for rule in table.chosen_by]
        return [*groups, *([table.otherwise] if table.otherwise else [])]
    province = rules.library.provinces_on(step.day).get(step.layer.province or "")
    columns = list(province.regions) if province else []
    return list(dict.fromkeys([*columns, *(rule.use for rule in _overrides(rules, step))]))


def _overrides(rules: Rules, step: LayerStep) -> list[OverrideRule]:
    """Which classes take another column on that day: the nation's rule, and the province's own."""
    base = rules.library.standards[step.layer.standard]
    table = rules.library.columns.get(base.columns or "")
    national = table.override_on(step.day) if table else None
    return [rule for rule in (national, step.layer.override) if rule is not None]


def _years(axes: dict[str, str], nation: Level, step: LayerStep) -> list[int]:
    if "year" in axes:
        return [int(axes["year"])]
    if "year" not in nation.by:
        return [step.day.year]
    place = nation.by.index("year")
    years = sorted({int(key[place]) for key in nation.cells})
    until = step.layer.until.year if step.layer.until else years[-1]
    return [y for y in years if step.layer.since.year <= y <= until]


def _at(kind: type[Diagnostic], meeting: Meeting) -> Problem:
    weaker = [c for c in meeting.nation if meeting.weaker(c)]
    nation = ", ".join(f"{c} {_shown(meeting.nation[c].value)}" for c in weaker)
    province = "/".join(meeting.key)
    return kind.at(
        meeting.step.file,
        (*meeting.step.path, KEYS[meeting.change.operator]),
        code=meeting.change.code,
        province=f"{province} {_shown(meeting.cell.value)}".strip(),
        nation=nation,
    )


def _shown(value: Fraction | None) -> str:
    return "~" if value is None else show(value)


class WeakerThanNation(Diagnostic):
    """Mức của tỉnh thấp hơn trung ương / A province's level weaker than the nation's.

    What it says:
        chỉ tiêu {code}: mức của tỉnh ({province}) yếu hơn mọi mức trung ương ({nation})
        indicator {code}: the province's level ({province}) is weaker than the nation's ({nation})

    Why:
        A province may fill what the nation left to it, or ask for more; not for less. It is an
        error only where it is below every column that the province's communes can take, and where
        all these levels were at least seen in a publication. The nation's level then holds, unless
        `lower_article` names the article that lets the province ask less.

    Example:
        - {code: "1.3", at_most: 20, article: Điều 2, source: {status: secondary, seen_in: [page-a]}}

    Instead:
        - {code: "1.3", at_most: 5, article: Điều 2, source: {status: secondary, seen_in: [page-a]}}
    """

    code = "NTM801"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that overlays set."""
        for meeting in _meetings(rules):
            if meeting.sure():
                yield _at(cls, meeting)


class MaybeWeaker(Diagnostic):
    """Mức của tỉnh có thể thấp hơn trung ương / A province's level that may be weaker.

    What it says:
        chỉ tiêu {code}: mức của tỉnh ({province}) có thể yếu hơn trung ương ({nation})
        indicator {code}: the province's level ({province}) may be weaker than the nation's ({nation})

    Why:
        The province's number is below one of the columns that its communes can take, or below a
        level that nobody has checked. Either of the two numbers may be wrong, or the columns do not
        meet: somebody should look. The level of a class that is the one of the column which the
        nation gives to that class is not told.

    Example:
        - {code: "1.1", at_least: 70, article: Điều 2, source: {status: secondary, seen_in: [page-a]}}

    Instead:
        - {code: "1.1", at_least: 90, article: Điều 2, source: {status: secondary, seen_in: [page-a]}}
    """

    code = "NTM802"
    severity = "information"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that overlays set."""
        for meeting in _meetings(rules):
            if meeting.doubtful():
                yield _at(cls, meeting)


class NotDelegated(Diagnostic):
    """Tỉnh đặt mức không được giao mà không nêu điều khoản / Not delegated, and no article named.

    What it says:
        trung ương không giao mức của chỉ tiêu {code} cho tỉnh; cần article: điều khoản cho phép
        the nation does not leave the level of {code} to the province; article must name what lets it

    Why:
        A province sets what the nation delegated, left open, or gave a floor for. Anything else it
        may only ask more strictly, and names the article that lets it.

    Example:
        - {code: "1.1", at_least: 95, source: {status: recalled}}

    Instead:
        - {code: "1.1", at_least: 95, article: Điều 1 khoản 3, source: {status: recalled}}
    """

    code = "NTM803"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that overlays set where the nation gives a level of its own, or leaves it to a ministry."""
        for meeting in _meetings(rules):
            levels = meeting.nation.values()
            own = any(
                (n.value is not None and n.form is None) or n.delegated_to == "ministry"
                for n in levels
            )
            if own and not meeting.change.article:
                path = (*meeting.step.path, "code")
                yield cls.at(meeting.step.file, path, code=meeting.change.code)


class NotRegulatedByNation(Diagnostic):
    """Tỉnh đặt mức cho điều trung ương không quy định / A level where the nation asks nothing.

    What it says:
        chỉ tiêu {code}: trung ương không quy định ở đây ({columns}), tỉnh không đặt mức được
        indicator {code}: the nation does not regulate it here ({columns}); a province sets no level

    Why:
        "Không quy định" says that the content is not asked of these communes. A province may
        tighten, fill or declare the nation's level as its own; it may not ask what the nation
        leaves out. Its level has no effect there.

    Example:
        - {code: "1.4", at_least: 90, source: {status: secondary, seen_in: [page-a]}}

    Instead:
        - {code: "1.3", at_most: 5, article: Điều 2, source: {status: secondary, seen_in: [page-a]}}
    """

    code = "NTM806"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that overlays set."""
        for meeting in _meetings(rules):
            if meeting.not_asked():
                path = (*meeting.step.path, KEYS[meeting.change.operator])
                columns = ", ".join(meeting.nation)
                yield cls.at(meeting.step.file, path, code=meeting.change.code, columns=columns)


class ContentAdded(Diagnostic):
    """Tỉnh thêm nội dung / A province that adds a content.

    What it says:
        tỉnh không thêm được chỉ tiêu {code} vào bộ tiêu chí của trung ương
        a province cannot add the indicator {code} to the nation's standard

    Why:
        A province says how much is asked, not what. A content of its own belongs to a standard of
        its own (`standard` with `province`).

    Example:
        add:
        - criterion: "1"
          code: "1.9"
          name: {vi: Thêm, en: One more}
          wording: {status: secondary, seen_in: [page-a]}
          require: {fact: y.plan}

    Instead:
        set:
        - {code: "1.4", at_least: 90, source: {status: secondary, seen_in: [page-a]}}
    """

    code = "NTM807"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Indicators that overlays add."""
        for item in rules.all(schema.AddEntry):
            if item.owner(schema.OverlayFile) is not None:
                yield cls.at(item.file, (*item.path, "code"), code=item.model.code)


class ProvinceNotThere(Diagnostic):
    """Tỉnh không có vào ngày đó / A province that is not there on the day.

    What it says:
        ngày {since} không có tỉnh {province!r}
        on {since} there is no province {province!r}

    Why:
        Provinces were merged on 01/7/2025. A document of a province that had become part of another
        on its first day, or did not exist yet, has a wrong date or a wrong name.

    Example:
        province: bien
        over: thu
        document: qd-2
        place: Điều 1
        in_force: {from: 2025-08-01}

    Instead:
        province: nui
        over: thu
        document: qd-2
        place: Điều 1
        in_force: {from: 2025-08-01}
    """

    code = "NTM804"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Overlays on their first day."""
        lists = rules.all(schema.ProvincesFile)
        for item in rules.all(schema.OverlayFile):
            since = item.model.in_force.from_
            there = {
                p.id
                for provinces in lists
                if provinces.model.in_force.from_ <= since <= last_day(provinces.model.in_force)
                for p in provinces.model.list_
            }
            if item.model.province in rules.regions and item.model.province not in there:
                values = {"since": since, "province": item.model.province}
                yield cls.at(item.file, ("province",), **values)


class SetAndUnfilled(Diagnostic):
    """Vừa đặt mức vừa ghi chưa có / Set, and said to be unfilled.

    What it says:
        chỉ tiêu {code} có trong unfilled, và cũng được đặt mức trong tệp này
        indicator {code} is in unfilled, and this file sets its level too

    Why:
        `unfilled` lists the indicators whose level is known to stand in the document and was not
        entered yet. Once it is entered it leaves the list.

    Example:
        unfilled: ["1.4"]
        set:
        - {code: "1.4", at_least: 90, source: {status: recalled}}

    Instead:
        set:
        - {code: "1.4", at_least: 90, source: {status: recalled}}
    """

    code = "NTM805"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Codes in both lists."""
        for item in rules.all(schema.OverlayFile):
            done = {s.code for s in item.model.set} | {r.code for r in item.model.replace}
            for number, code in enumerate(item.model.unfilled):
                if code in done:
                    yield cls.at(item.file, ("unfilled", number), code=code)

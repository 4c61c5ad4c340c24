"""A first feature file for an indicator or a criterion: the cases at the edge of its levels, filled in from the rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date as dated
from ntm_rules.language.format import wrap
from ntm_rules.law.model.requirement import (
    Choose,
    ColumnIs,
    Compare,
    Indicator,
    leaves,
    whole_guard,
)
from ntm_rules.law.resolve.history import Version, history
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.scenarios.boundary import Edge, UnitPlace, edges, judged
from ntm_rules.scenarios.vocabulary import KIND_NAMES, request, written_scenario


def find_codes(book: RuleBook, standard: str, wanted: str) -> list[str]:
    """The codes that a code, a criterion's number, or a name means, in the law's order.

    Raises:
        RequestError: naming the nearest one.
    """
    base = find_base(book.library, standard)
    standard = base.id
    there = history(book.library, standard)
    names: dict[str, list[str]] = {}
    for criterion in base.criteria:
        inside = [i.code for i in criterion.indicators]
        added = [c for c in there if c not in inside and c.partition(".")[0] == criterion.number]
        whole = [*inside, *added]
        number = f"tiêu chí {criterion.number}"
        names |= {number: whole, fold(criterion.name.vi): whole, fold(criterion.name.en): whole}
        names.setdefault(criterion.number, whole)
    for code, versions in there.items():
        for version in versions:
            names[fold(version.indicator.name.vi)] = [code]
            names[fold(version.indicator.name.en)] = [code]
        names.setdefault(code, [code])
    for key in (wanted, fold(wanted)):
        if key in names:
            return names[key]
    inside_names = {tuple(codes) for name, codes in names.items() if fold(wanted) in name}
    if len(inside_names) == 1:
        return list(inside_names.pop())
    vi, en = did_you_mean(wanted, names)
    raise request(
        f"bộ tiêu chí {standard} không có chỉ tiêu hay tiêu chí {wanted!r}{vi}",
        f"the standard {standard} has no indicator or criterion {wanted!r}{en}",
    )


def new_feature(book: RuleBook, standard: str, wanted: str) -> str:
    """The text of a feature file that passes as written.

    Raises:
        RequestError: for a name that is none.
    """
    base = find_base(book.library, standard)
    standard = base.id
    codes = find_codes(book, standard, wanted)
    criterion = next(
        (c for c in base.criteria if c.number == codes[0].partition(".")[0]), base.criteria[0]
    )
    single = len(codes) == 1 and codes[0] != criterion.number
    title = (
        f"Chỉ tiêu {codes[0]}" if single else f"Tiêu chí {criterion.number}. {criterion.name.vi}"
    )
    lines = ["# language: vi", f"Tính năng: {title} ({base.name.vi})", ""]
    there = history(book.library, standard)
    lines += [*_about(book, [v for code in codes for v in there[code]]), ""]
    for code in codes:
        versions = there[code]
        for version in versions:
            day = _day(base.since, version)
            applied = book.standard(standard, as_of=day)
            lines += _FeatureWriter(applied, version, versions).write()
    return "\n".join(lines).rstrip() + "\n"


def _about(book: RuleBook, versions: Sequence[Version]) -> list[str]:
    """What the file is about, for a reader: the documents, and how the tables are to be read."""
    known = book.library.documents
    ids = dict.fromkeys(p.document for v in versions for p in v.indicator.lineage)
    numbers = ", ".join(known[document].number for document in ids if document in known)
    text = (
        f"Căn cứ: {numbers}. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng vùng có mức. "
        "Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ."
    )
    return wrap(text, "  ", "  ", 100).split("\n")


def _day(since: dt.date, version: Version) -> dt.date:
    """A date to judge on: the last day of a version that was changed, else the end of 2024, or of its first year."""
    until = version.until
    usual = dt.date(2024, 12, 31)
    if version.since <= usual and (until is None or usual <= until):
        return usual
    if until is not None and until < usual:
        return until
    return (
        dt.date(version.since.year, 12, 31)
        if until is None
        else min(until, dt.date(version.since.year, 12, 31))
    )


class _FeatureWriter:
    """Writes one version of one indicator."""

    def __init__(self, standard: Standard, version: Version, versions: Sequence[Version]) -> None:
        self.standard = standard
        self.version = version
        self.rule: Indicator = version.indicator
        self.code = self.rule.code
        self.several = len(versions) > 1
        self.facts = standard.library.facts
        self.compares = list(leaves(self.rule.require))
        columns = standard.resolved.columns
        self.regions: tuple[str | None, ...] = (
            columns.regions if columns and columns.regions else (None,)
        )
        self.kind = KIND_NAMES[standard.resolved.base.unit]
        self.single = len({x.fact for x in self.compares}) == 1

    # ---- places

    def places(self) -> list[UnitPlace]:
        """Every region, and every year that a level depends on."""
        by = {axis for leaf in self.compares for axis in leaf.level.by}
        years = [self.standard.as_of.year]
        if "year" in by:
            place = [
                (leaf.level.by.index("year"), leaf.level)
                for leaf in self.compares
                if "year" in leaf.level.by
            ]
            years = sorted({int(key[n]) for n, level in place for key in level.cells})
        columned = "column" in by or any(self.columned())
        regions = self.regions if columned else self.regions[:1]
        return [UnitPlace(region, year) for year in years for region in regions]

    def columned(self) -> Iterator[bool]:
        """Whether a guard asks for the column: some regions then give another verdict with the same figures."""
        tree = self.rule.require
        if isinstance(tree, Choose):
            yield any(isinstance(guard, ColumnIs) for guard, _ in tree.branches)

    # ---- text

    def write(self) -> list[str]:
        """The rule block of this version."""
        places = self.places()
        cases = [edge for place in places for edge in edges(self.standard, self.code, place)]
        body: list[str] = []
        for number, leaf in enumerate(self.compares):
            there = [e for e in cases if e.leaf == number]
            if there:
                body += self.outline(number, leaf, there)
        body += self.not_asked(places[0])
        body += self.unknown(places)
        body += self.no_figure(places[0])
        if not body:
            return []
        return [f"  Quy tắc: {self.head()}", "", *body]

    def head(self) -> str:
        """What the rule block is called."""
        name = " ".join(self.rule.name.vi.split())
        if not self.several:
            return f"{self.code} {name}"
        since, until = self.version.since, self.version.until
        base = self.standard.resolved.base
        if until is not None and until != base.until:
            return f"{self.code} {name} (đến hết ngày {dated(until, 'vi')})"
        return f"{self.code} {name} (từ ngày {dated(since, 'vi')})"

    def given(self, place: UnitPlace, *varied: str) -> list[str]:
        """The steps on the law and the unit; what is ``varied`` ("vùng", "năm") stands in a table below."""
        region = "<vùng>" if "vùng" in varied else place.region
        where = f' thuộc vùng "{region}"' if place.region is not None else ""
        steps = [
            f'Cho bộ tiêu chí "{self.standard.id}" ngày {dated(self.standard.as_of, "vi")}',
            f"Và một {self.kind}{where}",
            f"Và {self.kind} không thuộc loại khu vực nào",
        ]
        if "năm" in varied or place.year != self.standard.as_of.year:
            steps.append(f"Và số liệu của năm {'<năm>' if 'năm' in varied else place.year}")
        return steps

    def figure(self, name: str, value: str) -> str:
        """The step on one figure."""
        return f'Và số liệu "{self.facts[name].label.vi}" là {value}'

    def outline(self, number: int, leaf: Compare, there: list[Edge]) -> list[str]:
        """One outline for a comparison; one for each way in which the other parts must stand."""
        lines: list[str] = []
        groups: dict[tuple[tuple[str, str], ...], list[Edge]] = {}
        for edge in there:
            others = tuple(sorted((k, v) for k, v in edge.figures.items() if k != leaf.fact))
            groups.setdefault(others, []).append(edge)
        for others, rows in groups.items():
            lines += self.table(leaf, dict(others), rows)
        return lines

    def table(self, leaf: Compare, others: dict[str, str], rows: list[Edge]) -> list[str]:
        """One outline with its table."""
        fact = self.facts[leaf.fact]
        places = [edge.place for edge in rows]
        varied = _varied(places)
        cells = [
            [*_cells(edge.place, varied), edge.figures[leaf.fact], say(edge.verdict, "vi")]
            for edge in rows
        ]
        title = "Có hay không" if fact.kind == "yes_no" else "Sát mức"
        steps = [
            *self.given(places[0], *varied),
            *(self.figure(name, value) for name, value in others.items()),
            self.figure(leaf.fact, "<số liệu>"),
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" <kết quả>',
        ]
        title += "" if self.single else f": {fact.label.vi}"
        return written_scenario(title, steps, [[*varied, "số liệu", "kết quả"], *cells])

    def not_asked(self, place: UnitPlace) -> list[str]:
        """Where a guard does not hold, the indicator is not asked."""
        guard = whole_guard(self.rule.require)
        if not isinstance(guard, Compare) or not guard.yes_no:
            return []
        cell = next(iter(guard.level.cells.values()))
        steps = [
            *self.given(place),
            self.figure(guard.fact, "không" if cell.value == 1 else "có"),
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" không áp dụng',
        ]
        return written_scenario("Không phải xét", steps)

    def unknown(self, places: list[UnitPlace]) -> list[str]:
        """Where the level is not known or left to the province, no figure decides."""
        best = {x.fact: self.best(x) for x in self.compares}
        rows: dict[tuple[str, ...], list[UnitPlace]] = {}
        for place in places:
            result = judged(self.standard, place, best, self.code)
            if result.verdict is Verdict.UNKNOWN:
                rows.setdefault(result.reasons, []).append(place)
        lines: list[str] = []
        for reasons, there in rows.items():
            varied = _varied(there)
            steps = [
                *self.given(there[0], *varied),
                *(self.figure(name, value) for name, value in best.items()),
                *self.open(reasons),
            ]
            title = f"Số liệu tốt đến mấy cũng chưa kết luận được: {', '.join(say(r, 'vi') for r in reasons)}"
            table = [varied, *(_cells(place, varied) for place in there)] if varied else []
            lines += written_scenario(title, steps, table)
        return lines

    def open(self, reasons: Sequence[str]) -> list[str]:
        """The steps that check that nothing is decided, and why."""
        quoted = ", ".join(f'"{say(reason, "vi")}"' for reason in reasons)
        return [
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" chưa đủ căn cứ',
            f"Và lý do là {quoted}",
        ]

    def best(self, leaf: Compare) -> str:
        """The best figure there can be."""
        fact = self.facts[leaf.fact]
        upward = leaf.operator in {">=", ">"}
        if fact.kind == "yes_no":
            return "có"
        if fact.kind == "grade":
            return f'"{fact.scale[-1 if upward else 0]}"'
        usual = fact.plausible[1] if fact.plausible is not None else None
        high = fact.high if usual is None else usual
        top = "1000" if high is None else str(int(high))
        text = top if upward else "0"
        return f"nam {text}; nữ {text}" if leaf.sexes else text

    def no_figure(self, place: UnitPlace) -> list[str]:
        """Without figures nothing is decided."""
        result = judged(self.standard, place, {}, self.code)
        if result.verdict is not Verdict.UNKNOWN or "fact_missing" not in result.reasons:
            return []
        return written_scenario("Chưa có số liệu", [*self.given(place), *self.open(result.reasons)])


def _varied(places: Sequence[UnitPlace]) -> list[str]:
    """The heads of what is not the same in all places."""
    regions, years = ({getattr(p, key) for p in places} for key in ("region", "year"))
    return [*(["vùng"] if len(regions) > 1 else []), *(["năm"] if len(years) > 1 else [])]


def _cells(place: UnitPlace, varied: Sequence[str]) -> list[str]:
    return [str(place.region if head == "vùng" else place.year) for head in varied]

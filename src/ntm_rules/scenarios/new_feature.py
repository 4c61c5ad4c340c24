"""A first feature file for an indicator or a criterion: the cases at the edge of its levels, filled in from the rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date as dated
from ntm_rules.language.format import wrap
from ntm_rules.law.model.requirement import Compare, Indicator, leaves
from ntm_rules.law.resolve.in_force import Version, history
from ntm_rules.scenarios.boundary import Edge, UnitPlace, edges, judged
from ntm_rules.scenarios.vocabulary import request

KIND_NAMES = {
    "xa": "xã",
    "huyen": "huyện",
    "thon": "thôn",
    "khu-dan-cu": "khu dân cư",
    "tinh": "tỉnh",
    "thi-xa": "thị xã",
    "thanh-pho": "thành phố",
}


def find_codes(book: RuleBook, standard: str, wanted: str) -> list[str]:
    """The codes that a code, a criterion's number, or a name means, in the law's order.

    Raises:
        RequestError: naming the nearest one.
    """
    base = book.library.standards[standard]
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
    codes = find_codes(book, standard, wanted)
    base = book.library.standards[standard]
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


@dataclass(frozen=True)
class _Shape:
    """What an outline varies; rows of one shape stand in one table."""

    regions: bool
    years: bool


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
        from ntm_rules.law.model.requirement import Choose, ColumnIs

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

    def law(self) -> str:
        """The first step."""
        return f'Cho bộ tiêu chí "{self.standard.id}" ngày {dated(self.standard.as_of, "vi")}'

    def given(self, place: UnitPlace, *, region: str, year: str) -> list[str]:
        """The steps on the unit."""
        where = f' thuộc vùng "{region}"' if place.region is not None else ""
        steps = [f"Và một {self.kind}{where}", f"Và {self.kind} không thuộc loại khu vực nào"]
        if year != str(self.standard.as_of.year):
            steps.append(f"Và số liệu của năm {year}")
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
        regions = len({e.place.region for e in rows}) > 1
        years = len({e.place.year for e in rows}) > 1
        first = rows[0].place
        given = self.given(
            first,
            region="<vùng>" if regions else str(first.region),
            year="<năm>" if years else str(first.year),
        )
        label = self.facts[leaf.fact].label.vi
        heads = [*(["vùng"] if regions else []), *(["năm"] if years else []), "số liệu", "kết quả"]
        cells = [
            [
                *([str(e.place.region)] if regions else []),
                *([str(e.place.year)] if years else []),
                e.figures[leaf.fact],
                say(e.verdict, "vi"),
            ]
            for e in rows
        ]
        yes_no = self.facts[leaf.fact].kind == "yes_no"
        title = ("Có hay không" if yes_no else "Sát mức") + ("" if self.single else f": {label}")
        steps = [
            self.law(),
            *given,
            *(self.figure(name, value) for name, value in others.items()),
            self.figure(leaf.fact, "<số liệu>"),
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" <kết quả>',
        ]
        return _outline(title, steps, heads, cells)

    def not_asked(self, place: UnitPlace) -> list[str]:
        """Where a guard does not hold, the indicator is not asked."""
        from ntm_rules.law.model.requirement import Applies

        tree = self.rule.require
        if (
            not isinstance(tree, Applies)
            or not isinstance(tree.when, Compare)
            or not tree.when.yes_no
        ):
            return []
        cell = next(iter(tree.when.level.cells.values()))
        value = "không" if cell.value == 1 else "có"
        steps = [
            self.law(),
            *self.given(place, region=str(place.region), year=str(place.year)),
            self.figure(tree.when.fact, value),
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" không áp dụng',
        ]
        return _scenario("Không phải xét", steps)

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
            regions = len({p.region for p in there}) > 1
            years = len({p.year for p in there}) > 1
            quoted = ", ".join(f'"{say(r, "vi")}"' for r in reasons)
            steps = [
                self.law(),
                *self.given(
                    there[0],
                    region="<vùng>" if regions else str(there[0].region),
                    year="<năm>" if years else str(there[0].year),
                ),
                *(self.figure(name, value) for name, value in best.items()),
                "Khi đánh giá",
                f'Thì chỉ tiêu "{self.code}" chưa đủ căn cứ',
                f"Và lý do là {quoted}",
            ]
            title = f"Số liệu tốt đến mấy cũng chưa kết luận được: {', '.join(say(r, 'vi') for r in reasons)}"
            heads = [*(["vùng"] if regions else []), *(["năm"] if years else [])]
            cells = [
                [*([str(p.region)] if regions else []), *([str(p.year)] if years else [])]
                for p in there
            ]
            lines += _outline(title, steps, heads, cells) if heads else _scenario(title, steps)
        return lines

    def best(self, leaf: Compare) -> str:
        """The best figure there can be."""
        fact = self.facts[leaf.fact]
        upward = leaf.operator in {">=", ">"}
        if fact.kind == "yes_no":
            return "có"
        if fact.kind == "grade":
            return f'"{fact.scale[-1 if upward else 0]}"'
        if not upward:
            text = "0"
        else:
            text = (
                "100"
                if fact.kind == "share"
                else "1000"
                if fact.high is None
                else str(int(fact.high))
            )
        return f"nam {text}; nữ {text}" if leaf.sexes else text

    def no_figure(self, place: UnitPlace) -> list[str]:
        """Without figures nothing is decided."""
        result = judged(self.standard, place, {}, self.code)
        if result.verdict is not Verdict.UNKNOWN or "fact_missing" not in result.reasons:
            return []
        steps = [
            self.law(),
            *self.given(place, region=str(place.region), year=str(place.year)),
            "Khi đánh giá",
            f'Thì chỉ tiêu "{self.code}" chưa đủ căn cứ',
            "Và lý do là " + ", ".join(f'"{say(r, "vi")}"' for r in result.reasons),
        ]
        return _scenario("Chưa có số liệu", steps)


def _scenario(title: str, steps: Sequence[str]) -> list[str]:
    return [f"    Tình huống: {title}", *(f"      {step}" for step in steps), ""]


def _outline(
    title: str, steps: Sequence[str], heads: list[str], cells: list[list[str]]
) -> list[str]:
    widths = [max(len(row[n]) for row in [heads, *cells]) for n in range(len(heads))]
    table = [
        "        | " + " | ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) + " |"
        for row in [heads, *cells]
    ]
    return [
        f"    Khung tình huống: {title}",
        *(f"      {step}" for step in steps),
        "",
        "      Dữ liệu:",
        *table,
        "",
    ]

"""Where a unit lies and what classes it has, and hence which columns of levels it may take."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Lang, Words
from ntm_rules.foundation.text import choices, did_you_mean, fold, slug
from ntm_rules.law.model.group_list import Listing, list_on, listing_of
from ntm_rules.law.model.place_names import same_place
from ntm_rules.law.model.provinces import province_named, unknown_province
from ntm_rules.law.model.requirement import Status, weakest
from ntm_rules.law.model.terms import Columns, GroupList, Province
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import Situation

OPEN = "?"
"""Behind the name of a class: it is not known whether the unit has it."""


def classes_written(columns: Columns) -> dict[str, str]:
    """What may be written as a class, by its id: a class, one that is open, a name that means something else."""
    known = {name: name for name in columns.other_lists}
    for end in ("", OPEN):
        known |= {c.id + end: c.name.vi + end for c in columns.classes.values()}
    return known


class AreaReader:
    """Reads a unit's province, region and classes; ``wrong`` is told of what is wrong with them."""

    def __init__(
        self,
        unit: Unit,
        resolved: Resolved,
        wrong: Callable[..., None],
        near: Callable[..., tuple[str, str]] = did_you_mean,
    ) -> None:
        self.unit = unit
        self.resolved = resolved
        self.wrong = wrong
        self.near = near

    def province(self) -> Province | None:
        """The unit's province on the date, by id or by name."""
        wanted, resolved = self.unit.province, self.resolved
        if wanted is None:
            return resolved.province
        province = province_named(resolved.provinces.values(), wanted)
        if province is None:
            vi, en = unknown_province(resolved.provinces, wanted, resolved.as_of)
            self.wrong(
                vi,
                en,
                "unit",
                "province",
                code="unknown_province",
                expected=choices(resolved.provinces),
                found=wanted,
            )
            return None
        if resolved.province is not None and province.id != resolved.province.id:
            self.wrong(
                f"đơn vị thuộc tỉnh {province.id!r}, bộ tiêu chí là của tỉnh {resolved.province.id!r}",
                f"the unit is in {province.id!r}, the standard is that of {resolved.province.id!r}",
                "unit",
                "province",
                code="wrong_province",
                found=province.id,
                expected=resolved.province.id,
            )
        return province

    def region(self, province: Province | None) -> tuple[str | None, tuple[str, ...]]:
        """The unit's region where it is known, and the regions that it may lie in."""
        columns, region = self.resolved.columns, self.unit.region
        if columns is None or not columns.regions:
            return region, ()
        if region is not None and region not in columns.regions:
            vi, en = did_you_mean(region, columns.regions)
            self.wrong(
                f"không có vùng {region!r}; có: {', '.join(columns.regions)}{vi}",
                f"no region {region!r}; known: {', '.join(columns.regions)}{en}",
                "unit",
                "region",
                code="unknown_region",
                found=region,
                expected=" | ".join(columns.regions),
            )
            return None, columns.regions
        if region is not None and province is not None and region not in province.regions:
            self.wrong(
                f"vùng {region} trái với tỉnh {province.id} ({', '.join(province.regions)})",
                f"region {region} contradicts the province {province.id} ({', '.join(province.regions)})",
                "unit",
                "region",
                code="wrong_region",
                found=region,
                expected=" | ".join(province.regions),
            )
        if region is not None:
            return region, (region,)
        possible = province.regions if province is not None else columns.regions
        return (possible[0] if len(possible) == 1 else None), possible

    @property
    def open_classes(self) -> frozenset[str]:
        """The classes of which the unit says that it is not known whether it has them."""
        names = self.unit.classes or ()
        return frozenset(name.removesuffix(OPEN) for name in names if name.endswith(OPEN))

    def classes(self, columns: Columns | None) -> frozenset[str] | None:
        """The unit's area classes, None where they were not stated; without those that are open."""
        names = self.unit.classes
        if names is None:
            return None
        known = columns.classes if columns is not None else {}
        before: set[str] = set()
        for number, stated in enumerate(names):
            name = stated.removesuffix(OPEN)
            if columns is not None and name not in known:
                other = columns.other_lists.get(name) or columns.other_lists.get(slug(name))
                called = [*((c.id, c.name) for c in known.values()), *columns.columns.items()]
                named = [c for c, words in called if c in known and fold(name) in map(fold, words)]
                vi, en = self.near(named[0] if named else name, known)
                if other is not None:
                    vi, en = f": {other.vi}", f": {other.en}"
                elif not named and (like := _groups_like(name, columns)):
                    vi, en = f": nhóm ghi là {like}", f": groups are {like}"
                self.wrong(
                    f"không có loại khu vực {name!r}{vi}",
                    f"no area class {name!r}{en}",
                    "unit",
                    "classes",
                    number,
                    code="unknown_class",
                    expected=choices(known),
                    found=name,
                )
                continue
            if stated != name:
                if name in names:
                    self.wrong(
                        f"{name!r} vừa ghi là có, vừa ghi là chưa rõ",
                        f"{name!r} is stated, and said to be not known",
                        "unit",
                        "classes",
                        number,
                        code="given_twice",
                        found=stated,
                        expected=name,
                    )
                continue
            clash = [o for o in (known[name].excludes if name in known else ()) if o in before]
            before.add(name)
            if clash:
                self.wrong(
                    f"{name!r} và {clash[0]!r} không đi cùng nhau",
                    f"{name!r} and {clash[0]!r} exclude one another",
                    "unit",
                    "classes",
                    number,
                    code="classes_exclude_one_another",
                    expected=" | ".join((name, clash[0])),
                    found=name,
                )
        return frozenset(name for name in names if not name.endswith(OPEN))

    def with_implied(self, classes: frozenset[str] | None) -> frozenset[str] | None:
        """``classes`` with those that they imply by law."""
        table = self.resolved.columns
        if classes is None or table is None:
            return classes
        implied = {o.id for c in classes if c in table.classes for o in table.classes[c].implies}
        return classes | implied

    def after_title(self, classes: frozenset[str] | None) -> tuple[str, frozenset[str]] | None:
        """The title that changes ``classes``, and what they are once it is held; None where none does."""
        table = self.resolved.columns
        for name in sorted(classes or ()):
            other = table.classes[name].after_title if table and name in table.classes else None
            if classes is not None and other is not None and other.title is not None:
                return other.title, (classes - {name}) | {other.id}
        return None

    def situation(
        self, regions: tuple[str, ...], classes: frozenset[str] | None, *, strict: bool
    ) -> Situation:
        """The columns the unit may take: its region's, or that of an override for its classes."""
        all_classes, known, by_district = self.with_districts(self.with_implied(classes))
        all_classes, known, by_list = self.as_listed(all_classes, known)
        columns: tuple[str, ...] = regions
        status: Status | None = None
        table = self.resolved.columns
        if table is not None and table.chosen_by:
            columns, status = _chosen(table, all_classes, known)
            if status is not None and by_list is not None:
                status = weakest([status, by_list])
        if self.resolved.base.as_column is not None:
            columns, status = (self.resolved.base.as_column,), None
        undecided: list[str] = []
        two_readings = False
        for override in self.resolved.overrides:
            taken = override.takes(all_classes, known)
            if taken:
                columns = tuple(dict.fromkeys((*undecided, override.use)))
                statuses = [status for name, status in by_district if name in override.when.names()]
                status = weakest([override.provenance.status, *statuses])
                break
            if taken is None:
                undecided.append(override.use)
                two_readings = two_readings or override.depends_on_reading(all_classes, known)
        else:
            columns = tuple(dict.fromkeys((*columns, *undecided)))
        return Situation(
            columns=columns,
            year=self.unit.period,
            classes=all_classes,
            known=known,
            district=by_district,
            column_status=status,
            missing=""
            if len(columns) < 2
            else "several_groups"
            if table is not None and table.chosen_by and classes is not None
            else "region_missing"
            if len(regions) > 1
            else "several_groups"
            if two_readings
            else "class_missing",
            strict=strict,
        )

    def with_districts(
        self, classes: frozenset[str] | None
    ) -> tuple[frozenset[str], frozenset[str] | None, tuple[tuple[str, Status], ...]]:
        """The unit's classes with those that a province makes of its district; which classes are known; those of the district.

        ``known`` is None where all are.
        """
        defined = [c for layer in self.resolved.layers for c in layer.classes]
        district = self.unit.district
        names = frozenset(c.id for c in defined)
        within = [
            c for c in defined if district and any(same_place(district, d) for d in c.districts)
        ]
        by_district = tuple((c.id, c.provenance.status) for c in within)
        all_classes = (classes or frozenset()) | {c.id for c in within}
        if classes is None:
            return all_classes, names if district else frozenset(), by_district
        open_classes = self.open_classes
        if open_classes or (names and not district):
            table = self.resolved.columns
            stated = frozenset(table.classes if table else ()) - open_classes
            return all_classes, stated | (names if district else frozenset()), by_district
        return all_classes, None, by_district

    def listing(self) -> tuple[GroupList, Listing] | None:
        """The list of its province that says of which group the unit is, and what it says; None where there is none."""
        lists, unit = self.resolved.group_lists, self.unit
        if not lists or unit.kind != "xa":
            return None
        province = self.resolved.province
        if province is None and unit.province is not None:
            province = province_named(self.resolved.provinces.values(), unit.province)
        if province is None:
            return None
        group_list = list_on(lists, province.id, self.resolved.as_of)
        if group_list is None:
            return None
        return group_list, listing_of(group_list, unit.name, unit.code)

    def as_listed(
        self, classes: frozenset[str], known: frozenset[str] | None
    ) -> tuple[frozenset[str], frozenset[str] | None, Status | None]:
        """``classes`` with the group that the province's list gives, whatever the unit states; and how well that is known."""
        listing, table = self.listing(), self.resolved.columns
        if listing is None or table is None or table.listed is None:
            return classes, known, None
        group_list, line = listing
        if line.commune is None:
            return classes, known, None
        groups = frozenset(table.listed.columns)
        decided = (classes - groups) | {line.commune.group}
        return (
            decided,
            None if known is None else known | groups,
            group_list.provenance.status,
        )


def _groups_like(name: str, columns: Columns) -> str:
    """The columns of a list, where a name begins as theirs do and is none of them; empty where it does not."""
    listed = columns.listed.columns if columns.listed is not None else ()
    stems = {column.rpartition("-")[0] for column in listed}
    return ", ".join(listed) if any(slug(name).startswith(s) for s in stems if s) else ""


def list_against_tests(table: Columns | None, classes: frozenset[str]) -> Words | None:
    """That the list which decides says otherwise than the tests that the unit meets; None where it does not."""
    if table is None or table.listed is None:
        return None
    named = [c for c in table.listed.columns if c in classes]
    fitting = [rule for rule in table.chosen_by if rule.when.holds(classes, None)]
    if not named or not fitting or any(rule.use in named for rule in fitting):
        return None
    classes_met = [
        table.classes[n].name for rule in fitting for n in sorted(rule.when.names() & classes)
    ]
    others = [table.columns[rule.use] for rule in fitting]
    listed = table.columns[named[0]]

    def joined(names: Sequence[Words], lang: Lang) -> str:
        return ", ".join(name.say(lang) for name in names)

    return Words(
        f"danh sách của tỉnh xếp vào {listed.vi}; loại khu vực đã ghi ({joined(classes_met, 'vi')}) lại là"
        f" {joined(others, 'vi')}; danh sách quyết định",
        f"the province's list says {listed.en}; the classes stated ({joined(classes_met, 'en')}) say"
        f" {joined(others, 'en')}; the list decides",
    )


def _chosen(
    table: Columns, classes: frozenset[str], known: frozenset[str] | None
) -> tuple[tuple[str, ...], Status | None]:
    """The column that the list names; else those whose rules the unit's classes fit, or may fit, or the one left."""
    if table.listed is not None:
        named = tuple(c for c in table.listed.columns if c in classes)
        if named:
            return named, table.listed.provenance.status
    rules = [(rule, rule.when.holds(classes, known)) for rule in table.chosen_by]
    sure = [rule for rule, fits in rules if fits]
    if len(sure) == 1 and not any(fits is None for _, fits in rules):
        return (sure[0].use,), sure[0].provenance.status
    possible = [rule.use for rule, fits in rules if fits is not False]
    if not sure and table.otherwise is not None:
        possible.append(table.otherwise)
    # Of a unit that no rule fits, where none is left over, the law says nothing: any column may be.
    return tuple(possible) or tuple(table.columns), None

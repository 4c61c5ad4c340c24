"""The words rules are written in: facts, units of measure, bodies, documents, provinces, columns."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import LEAST, MOST
from ntm_rules.law.model.requirement import ClassRule, Provenance, Status
from ntm_rules.office.signatures.signature import Signature


@dataclass(frozen=True, slots=True)
class CountsDef:
    """What a share of lower units counts: units of ``kind`` that meet ``standard``."""

    kind: str
    standard: str
    title: str | None
    total: str | None
    only_where: str | None = None
    """A yes/no fact of the lower unit: one of which it does not hold is not counted."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a score sheet: ``points`` in full, from ``full_at`` per cent on; ``whole``: no part of them."""

    fact: str
    points: Fraction
    full_at: Fraction
    whole: bool


@dataclass(frozen=True, slots=True)
class SheetDef:
    """The rows that make a total, and where the law has them; ``best``: the best of them is it."""

    place: str
    rows: tuple[SheetRow, ...]
    best: bool = False


@dataclass(frozen=True, slots=True)
class RatedItem:
    """What each thing is rated by: ``points`` at the most, ``least`` that it must have."""

    label: Words
    points: Fraction
    least: Fraction


@dataclass(frozen=True, slots=True)
class RatedDef:
    """How each of the things that a share counts is rated: it counts from ``least`` points on."""

    place: str
    least: Fraction
    items: tuple[RatedItem, ...]


@dataclass(frozen=True, slots=True)
class FactDef:
    """A fact of the vocabulary. A share is in percent, from 0 to 100; a count is whole and not negative."""

    id: str
    label: Words
    kind: str
    unit: str
    low: Fraction | None
    high: Fraction | None
    by_sex: bool
    of: Words | None
    scale: tuple[str, ...]
    supplied_by: Words | None = None
    """Who has the figure; None where no text says so."""
    notes: tuple[str, ...] = ()
    counts: CountsDef | None = None
    ratio: bool = False
    """A number in % that may be given as two amounts."""
    indices: str | None = None
    """A growth that may be given by yearly indices: their "geometric" mean, or "either" mean."""
    years: tuple[str, tuple[int, ...]] | None = None
    """The fact that holds the year of consideration, and how many years before it this one is for."""
    differs_from: tuple[tuple[str, Words], ...] = ()
    """Facts that this one is near to and no substitute for, and in what they differ."""
    sheet: SheetDef | None = None
    """The rows that make this total; a yes/no fact holds where all of its rows do."""
    each: RatedDef | None = None
    """How each of the things counted is rated, where the share may be given by their points."""
    row_of: str | None = None
    """Where the law has the sheet that it is a row of."""
    part_of: tuple[str, str] | None = None
    """The fact that it is a part of and never above, and where the law says so."""
    span: tuple[int, int] = (LEAST, MOST)
    """The ends of the range as an engine compares them."""
    plausible: tuple[Fraction | None, Fraction | None] | None = None
    """The ends of what it usually is. Beyond them a figure counts only where it is confirmed."""


@dataclass(frozen=True, slots=True)
class UnitDef:
    """A unit of measure. ``difference`` names a difference of two values in JSON; ``singular`` is its English name behind 1."""

    id: str
    name: Words
    difference: str
    singular: str | None = None

    def of(self, amount: Fraction | None, lang: str) -> str:
        """Its name behind an amount: "1 household", "2 households"."""
        return (
            self.name.vi
            if lang == "vi"
            else (self.singular if amount == 1 else None) or self.name.en
        )


@dataclass(frozen=True, slots=True)
class BodyTask:
    """A task that another body does since one ended: what, which body, the article."""

    name: Words
    by: Words
    place: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body that can conclude or appraise. ``until`` is its last day; None where it exists still.

    ``taken_over`` are the tasks of which it is known who does them afterwards.
    """

    id: str
    name: Words
    level: str | None = None
    until: dt.date | None = None
    taken_over: tuple[BodyTask, ...] = ()

    def successor(self) -> Words:
        """Who concludes in its place: no text says it, and which tasks alone were given to others."""
        vi, en = (
            "văn bản nào giao ai kết luận thay thì chưa biết",
            "who concludes in its place is not known",
        )
        if self.taken_over:
            tasks_vi, tasks_en = (
                "; ".join(
                    f"{t.name.say(lang)}: {t.by.say(lang)} ({t.place})" for t in self.taken_over
                )
                for lang in ("vi", "en")
            )
            vi += f", mới biết ai làm các việc: {tasks_vi}"
            en += f", only who does these tasks: {tasks_en}"
        return Words(vi, en)

    def exists_on(self, day: dt.date) -> bool:
        """Whether there is such a body on ``day``."""
        return self.until is None or day <= self.until

    @property
    def rank(self) -> int:
        """How high it stands; a body of no level is the centre's."""
        return _RANKS.get(self.level or "", len(_RANKS))

    def is_of(self, kind: str) -> bool:
        """Whether it belongs to units of this kind, so that their figures are its own."""
        return self.level is not None and self.level == _LEVELS.get(kind, kind)


_RANKS = {"xa": 0, "huyen": 1, "tinh": 2}
_LEVELS = {"thi-xa": "huyen", "thanh-pho": "huyen"}
"""The level of a kind of unit, where it is not named after it."""


@dataclass(frozen=True, slots=True)
class LawDocument:
    """A văn bản. ``date`` is when it was issued, ``in_force`` and ``until`` when it holds."""

    id: str
    number: str
    issuer: str
    date: dt.date | None
    title: str
    kind: str
    in_force: dt.date | None
    until: dt.date | None
    until_status: Status | None
    amends: tuple[str, ...]
    seen_in: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """A page in which a text or a level was seen."""

    id: str
    title: str
    url: str
    read: str


@dataclass(frozen=True, slots=True)
class DocumentCopy:
    """A copy of a document's text that was read: ``what`` it is, the SHA-256 of the file, and its signatures."""

    id: str
    document: str
    sha256: str
    what: str
    seen_on: dt.date | None = None
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class Province:
    """A province as it is between two dates; its communes lie in ``regions``."""

    id: str
    name: str
    regions: tuple[str, ...]
    merges: tuple[str, ...]
    since: dt.date
    until: dt.date | None
    city: bool = False
    """Whether it is a city that the centre runs."""


@dataclass(frozen=True, slots=True)
class OtherClass:
    """A class that comes with another, or takes its place once the unit holds ``title``; and where the law says so."""

    id: str
    provenance: Provenance
    title: str | None = None


@dataclass(frozen=True, slots=True)
class AreaList:
    """A list of communes with their classes; ``text`` is read by :mod:`ntm_rules.law.model.area_list` when first asked."""

    id: str
    provenance: Provenance
    since: dt.date
    until: dt.date | None
    columns: str
    classes: dict[str, str]
    not_in_copy: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class GroupedCommune:
    """A commune of a province's list of groups; ``group`` is a column, and the class of the same id."""

    name: str
    code: str | None
    group: str


@dataclass(frozen=True, slots=True)
class GroupList:
    """A province's list of its communes by group; see :mod:`ntm_rules.law.model.group_list`."""

    id: str
    province: str
    columns: str
    decision: LawDocument
    provenance: Provenance
    since: dt.date
    until: dt.date | None
    communes: tuple[GroupedCommune, ...]


@dataclass(frozen=True, slots=True)
class AreaClass:
    """A class of area."""

    id: str
    name: Words
    excludes: tuple[str, ...]
    implies: tuple[OtherClass, ...] = ()
    after_title: OtherClass | None = None


@dataclass(frozen=True, slots=True)
class OverrideRule:
    """From ``since`` on, units whose classes fit ``when`` take the column ``use``."""

    use: str
    when: ClassRule
    text: str | None
    provenance: Provenance
    since: dt.date
    notes: tuple[str, ...] = ()
    until: dt.date | None = None
    or_read: ClassRule | None = None
    """Another reading of the same text: where the two do not agree, both columns stay possible."""

    def takes(self, classes: frozenset[str], known: frozenset[str] | None) -> bool | None:
        """Whether a unit with these classes takes the column; None where that is not known, or is read both ways."""
        taken = self.when.holds(classes, known)
        other = taken if self.or_read is None else self.or_read.holds(classes, known)
        return taken if taken is other else None

    def depends_on_reading(self, classes: frozenset[str], known: frozenset[str] | None) -> bool:
        """Whether one reading of the text gives the column and the other does not."""
        if self.or_read is None:
            return False
        return {self.when.holds(classes, known), self.or_read.holds(classes, known)} == {
            True,
            False,
        }


@dataclass(frozen=True, slots=True)
class Listed:
    """The list that says which unit takes which of ``columns``, by classes of the same ids; ``fact`` names the list."""

    columns: tuple[str, ...]
    fact: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table of levels and the rule by which a unit takes one."""

    id: str
    columns: dict[str, Words]
    regions: tuple[str, ...]
    classes: dict[str, AreaClass]
    overrides: tuple[OverrideRule, ...]
    chosen_by: tuple[OverrideRule, ...] = ()
    otherwise: str | None = None
    listed: Listed | None = None
    other_lists: dict[str, Words] = field(default_factory=dict)
    """Names that look like those of the classes, and what they mean instead."""

    def override_on(self, day: dt.date) -> OverrideRule | None:
        """The override in force on ``day``."""
        rules = [
            rule
            for rule in self.overrides
            if rule.since <= day and (rule.until is None or day <= rule.until)
        ]
        return rules[-1] if rules else None

"""NTM601-NTM606: periods that overlap, leave gaps, or come in the wrong order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, Path, last_day
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.cycles import cycle_from

_DAY = dt.timedelta(days=1)
_Timed = tuple[schema.Period, Located[Any], Path, str]


def _neighbours(rules: Rules) -> Iterator[tuple[_Timed, _Timed]]:
    """Each thing that follows others in time, with the earlier one that ends last."""
    lists: list[_Timed] = [
        (s.model.in_force, s, ("in_force",), s.model.provinces)
        for s in rules.all(schema.ProvincesFile)
    ]
    by_kind: dict[tuple[str, str | None], list[_Timed]] = {}
    for item in rules.all(schema.StandardFile):
        for number, kind in enumerate(item.model.default_for):
            timed = (item.model.in_force, item, ("default_for", number), item.model.standard)
            by_kind.setdefault((kind, item.model.province), []).append(timed)
    for series in (lists, *by_kind.values()):
        series.sort(key=lambda timed: (timed[0].from_, timed[3]))
        for number, later in enumerate(series[1:], 1):
            yield max(series[:number], key=lambda timed: last_day(timed[0])), later


class Overlap(Diagnostic):
    """Hiệu lực chồng nhau / Periods that overlap.

    What it says:
        {later} (từ {since}) chồng lên {earlier} (đến {until})
        {later} (from {since}) overlaps {earlier} (until {until})

    Why:
        On each day one list of provinces holds, and one standard is the default of a kind of unit.
        Where two do, which of them judges a commune would be chance.

    Example:
        in_force: {from: 2025-06-01}
        default_for: [xa]

    Instead:
        in_force: {from: 2026-01-01}
        default_for: [xa]
    """

    code = "NTM601"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of provinces, and standards that are the default of one kind of unit."""
        for before, (period, item, path, name) in _neighbours(rules):
            if period.from_ <= last_day(before[0]):
                until = before[0].until or "..."
                values = {"since": period.from_, "earlier": before[3], "until": until}
                yield cls.at(item.file, path, later=name, **values)


class PeriodGap(Diagnostic):
    """Hiệu lực bị hở / A gap between periods.

    What it says:
        {earlier} hết ngày {until}, {later} bắt đầu ngày {since}: giữa hai ngày không có gì
        {earlier} ends on {until} and {later} begins on {since}: nothing holds between

    Why:
        A commune is judged on a day; on a day between two periods there would be no law at all. An
        end is the last day on which something holds, so the next begins on the day after.

    Example:
        in_force: {from: 2026-03-01}
        default_for: [xa]

    Instead:
        in_force: {from: 2026-01-01}
        default_for: [xa]
    """

    code = "NTM602"
    name = "gap"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of provinces, and standards that are the default of one kind of unit."""
        for before, (period, item, path, name) in _neighbours(rules):
            end = last_day(before[0])
            # An end that is only recalled is not known well enough to speak of a gap.
            surely = before[0].status != "recalled"
            if surely and end < dt.date.max and end + _DAY < period.from_:
                values = {"since": period.from_, "earlier": before[3], "until": end}
                yield cls.at(item.file, path, later=name, **values)


class SameDay(Diagnostic):
    """Hai văn bản cùng ngày sửa cùng một chỗ / Two documents change the same on one day.

    What it says:
        {other} cũng sửa {code} của {standard} từ ngày {since}: không rõ cái nào sau
        {other} changes {code} of {standard} from {since} too: which comes last is not clear

    Why:
        The later change holds. Between two of one day there is no later one; what holds would
        depend on the names of the files.

    Example:
        in_force: {from: 2023-01-01}
        changes:
        - standard: thu
          set:
          - {code: "1.1", at_least: 90, source: {status: recalled}}

    Instead:
        in_force: {from: 2023-02-01}
        changes:
        - standard: thu
          set:
          - {code: "1.1", at_least: 90, source: {status: recalled}}
    """

    code = "NTM603"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Amendments and guides, and overlays of one province, by standard, code, part and first day."""
        seen: dict[tuple[Any, ...], tuple[Located[Any], str]] = {}
        for item in rules.each(schema.AmendmentFile, schema.GuideFile, schema.OverlayFile):
            file: schema.NationalLayer | schema.OverlayFile = item.model
            mine = getattr(file, item.file.kind)
            for standard, path, code, part in _changed(item):
                province = getattr(file, "province", None)
                key = (province, standard, code, part, file.in_force.from_)
                first, name = seen.setdefault(key, (item, mine))
                if first is not item:
                    values = {"code": code, "standard": standard, "since": file.in_force.from_}
                    yield cls.at(item.file, path, other=name, **values)


def _changed(item: Located[Any]) -> Iterator[tuple[str, Path, str, str | None]]:
    """What a file changes: the standard, the place, the code of the indicator, the part."""
    file = item.model
    changes: list[tuple[str, Path, Any]] = (
        [(file.over, (), file)]
        if item.file.kind == "overlay"
        else [
            (change.standard, ("changes", number), change)
            for number, change in enumerate(file.changes)
            if isinstance(change, schema.StandardChange)
        ]
    )
    for standard, path, change in changes:
        for key in ("set", "replace", "add"):
            for number, entry in enumerate(getattr(change, key)):
                yield (
                    standard,
                    (*path, key, number, "code"),
                    entry.code,
                    getattr(entry, "part", None),
                )


class OutsideItsBase(Diagnostic):
    """Sửa đổi ngoài hiệu lực của bộ tiêu chí / A change outside the life of its standard.

    What it says:
        hiệu lực từ {since} nằm ngoài hiệu lực của {standard} ({first} đến {last})
        in force from {since}, outside the life of {standard} ({first} to {last})

    Why:
        A change before the standard's first day, or after its last, changes nothing: one of the
        dates is wrong, or it belongs to another standard.

    Example:
        in_force: {from: 2026-06-01}

    Instead:
        in_force: {from: 2023-01-01}
    """

    code = "NTM604"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Amendments, overlays and reforms."""
        for item in rules.each(schema.StandardChange, schema.OverlayFile):
            overlay = isinstance(item.model, schema.OverlayFile)
            base = rules.standards.get(item.model.over if overlay else item.model.standard)
            period: schema.Period = item.file.model.in_force
            if base is None or base.in_force.from_ <= period.from_ <= last_day(base.in_force):
                continue
            values = {"first": base.in_force.from_, "last": base.in_force.until or "..."}
            path = ("in_force", "from")
            yield cls.at(item.file, path, since=period.from_, standard=base.standard, **values)


class PeriodReversed(Diagnostic):
    """Kết thúc trước khi bắt đầu / A period that ends before it begins.

    What it says:
        hết hiệu lực ngày {until}, trước ngày bắt đầu {since}
        ends on {until}, before it begins on {since}

    Why:
        Such a period holds on no day at all.

    Example:
        in_force: {from: 2024-03-01, until: 2023-12-31}

    Instead:
        in_force: {from: 2024-03-01, until: 2024-12-31}
    """

    code = "NTM605"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Periods of all kinds."""
        for item in rules.all(schema.Period):
            if item.model.until is not None and item.model.until < item.model.from_:
                values = {"until": item.model.until, "since": item.model.from_}
                yield cls.at(item.file, (*item.path, "until"), **values)


class AmendsInACircle(Diagnostic):
    """Văn bản sửa đổi lẫn nhau thành vòng / Documents that amend one another in a circle.

    What it says:
        amends đi thành vòng: {way}
        amends goes round in a circle: {way}

    Why:
        A document amends earlier ones. In a circle none of them is earlier, and the lineage of a
        level has no end.

    Example:
        - {id: qd-8, number: 8/QĐ-TTg, issuer: TTg, title: Quyết định 8, amends: [qd-9]}
        - {id: qd-9, number: 9/QĐ-TTg, issuer: TTg, title: Quyết định 9, amends: [qd-8]}

    Instead:
        - {id: qd-8, number: 8/QĐ-TTg, issuer: TTg, title: Quyết định 8}
        - {id: qd-9, number: 9/QĐ-TTg, issuer: TTg, title: Quyết định 9, amends: [qd-8]}
    """

    code = "NTM606"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Documents; a circle is told once, at the first of them."""
        leads_to = {s.model.id: s.model.amends for s in rules.all(schema.DocumentEntry)}
        reported: set[str] = set()
        for item in rules.all(schema.DocumentEntry):
            way = cycle_from(item.model.id, leads_to)
            if way and not reported & set(way):
                reported |= set(way)
                yield cls.at(item.file, (*item.path, "amends"), way=" > ".join(way))

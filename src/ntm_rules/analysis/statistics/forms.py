"""The forms in which provinces and communes report from 2026 on: Biểu 05, 06 and 10, in Vietnamese.

Their heads are known from a reporting program alone, which every form says below it. The plan for the rest of the
year is the office's to fill in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ntm_rules.analysis.batch.previous_year import is_same_unit
from ntm_rules.analysis.statistics.cells import OPEN, count_cell
from ntm_rules.analysis.statistics.result import PlaceStatistics, StandardStatistics
from ntm_rules.analysis.statistics.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.documents.report.build import report_of
from ntm_rules.documents.report.model import Line, Report
from ntm_rules.judging.assessment import Assessment
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.results.json_document import own_leaf

_CRITERIA: Final = "Kết quả thực hiện bộ tiêu chí quốc gia về nông thôn mới {}"
_PROGRAMME: Final = "Kết quả thực hiện chương trình {}"


class _Period:
    """The heads of the three columns of a form."""

    def __init__(self, year: int, days: Sequence[dt.date]) -> None:
        half = max(days) <= dt.date(year, 6, 30)
        self.text = f"6 tháng năm {year}" if half else f"năm {year}"
        self.before = f"KQ đến 31/12/{year - 1}"
        self.now = f"TH {self.text}"
        self.plan = f"KH 6T cuối năm {year}"


def province_forms(entry: StandardStatistics) -> Iterator[doc.Section]:
    """Biểu 05 and Biểu 06 of a province."""
    period = _Period(entry.period, entry.days)
    last_year = entry.before_period == entry.period - 1
    yield _form_05(entry, period, last_year=last_year)
    yield _form_06(entry, period, last_year=last_year)


def _section(number: str, title: str, table: doc.Table) -> doc.Section:
    note = doc.Paragraph(TEXTS.text("form_note", "vi"), "small")
    return doc.Section(f"Biểu {number}. {title}", (table, note), key=f"bieu-{number}", plain=True)


def _form_05(entry: StandardStatistics, period: _Period, *, last_year: bool) -> doc.Section:
    groups = entry.groups
    heads = ["TT", "Nội dung", "ĐVT"]
    above: list[tuple[str, int]] = [("", 1), ("", 1), ("", 1)]
    for group in groups:
        name = group.name.vi
        above.append((f"Xã {name[:1].lower()}{name[1:]}" if group.key else "Chưa rõ nhóm", 3))
        heads += [period.before, period.now, period.plan]
    rows = []
    for place, criterion in enumerate(entry.whole.criteria):
        cells: list[doc.Cell] = [criterion.code, criterion.name.vi, "Xã"]
        for group in groups:
            cells += [
                _before(group, place, last_year=last_year),
                count_cell(group.criteria[place].met),
                OPEN,
            ]
        rows.append((*cells, ""))
    table = doc.Table(
        (*heads, "Ghi chú"),
        tuple(rows),
        numbers=tuple(range(3, len(heads))),
        row_head=1,
        widths=(4, 20, 5, *([7] * (len(heads) - 3)), 8),
        groups=(*above, ("", 1)),
        sheet="Biểu 05",
    )
    return _section("05", _CRITERIA.format(period.text), table)


def _before(group: PlaceStatistics, place: int, *, last_year: bool) -> doc.Cell:
    if group.before is None or not last_year:
        return OPEN
    return count_cell(group.before.criteria[place].met)


def _form_06(entry: StandardStatistics, period: _Period, *, last_year: bool) -> doc.Section:
    whole = entry.whole
    before = whole.before if last_year else None
    criteria = len(whole.criteria)
    rows: list[tuple[doc.Cell, ...]] = [
        ("I", "Kết quả thực hiện xây dựng NTM cấp xã", "", "", "", ""),
        (
            "1",
            "Tổng số xã thực hiện XD NTM",
            before.units if before else OPEN,
            whole.units,
            OPEN,
            "",
        ),
    ]
    for number, band in enumerate(whole.bands, 2):
        if band.lowest == criteria:
            name = f"Số xã đạt {criteria} tiêu chí"
        elif band.lowest:
            name = f"Số xã đạt từ {band.lowest} - {band.highest} tiêu chí"
        else:
            name = f"Số xã đạt dưới {band.highest + 1} tiêu chí"
        earlier = count_cell(before.bands[number - 2].units) if before else OPEN
        rows.append((str(number), name, earlier, count_cell(band.units), OPEN, ""))
    table = doc.Table(
        ("TT", "Nội dung", period.before, period.now, period.plan, "Ghi chú"),
        tuple(rows),
        numbers=(2, 3, 4),
        row_head=1,
        widths=(5, 41, 14, 14, 14, 12),
        strong=(0,),
        sheet="Biểu 06",
    )
    return _section("06", _PROGRAMME.format(period.text), table)


# ---- one commune


def commune_forms(
    assessments: Sequence[Assessment[Any]], before: Sequence[Assessment[Any]] = ()
) -> doc.Document:
    """Biểu 10 for each unit; the result of the year before where it is there by the same standard."""
    title = "Biểu 10"
    sections = tuple(_form_10(assessment, before) for assessment in assessments)
    return doc.Document("vi", title.upper(), sections=sections, subject=title, wide=True)


def _form_10(assessment: Assessment[Any], before: Sequence[Assessment[Any]]) -> doc.Section:
    unit = assessment.judgement.unit_facts.unit
    texts = assessment.teller("vi")
    report = report_of(assessment, "vi")
    same = [
        other
        for other in before
        if other.standard.id == assessment.standard.id
        and other.judgement.unit_facts.unit.period == unit.period - 1
        and is_same_unit(unit, other.judgement.unit_facts.unit)
    ]
    earlier = report_of(same[0], "vi") if len(same) == 1 else None
    period = _Period(unit.period, [assessment.standard.as_of])
    rows = tuple(_rows(texts, report, earlier))
    table = doc.Table(
        ("TT", "Nội dung", "ĐVT", *(["Kết quả", "Đánh giá"] * 3), "Ghi chú"),
        rows,
        row_head=1,
        widths=(5, 25, 9, 13, 8, 13, 8, 6, 6, 7),
        groups=(
            ("", 1), ("", 1), ("", 1),
            (period.before, 2), (period.now, 2), (period.plan, 2), ("", 1),
        ),
        strong=tuple(place for place, row in enumerate(rows) if row[2] == ""),
        sheet=report.unit_name,
    )  # fmt: skip
    title = f"{_CRITERIA.format(period.text)}: {report.unit}"
    section = _section("10", title, table)
    return doc.Section(section.title, section.blocks, plain=True)


def _rows(
    texts: AssessmentText, report: Report, earlier: Report | None
) -> Iterator[tuple[doc.Cell, ...]]:
    """A row for each criterion and each of its indicators."""
    rows = {r.rule.code: r for c in texts.judgement.applied.criteria for r in c.rows}
    criteria = {part.number: part for part in earlier.blocks} if earlier is not None else {}
    lines = {line.id: line for line in earlier.lines} if earlier is not None else {}
    for part in report.blocks:
        old = criteria.get(part.number)
        verdict = old.mark.text.capitalize() if old is not None else OPEN
        now = part.mark.text.capitalize()
        yield (part.number, part.name, "", "", verdict, part.conclusion, now, OPEN, OPEN, "")
        for line in part.lines:
            before = lines.get(line.id)
            cells = _result(before) if before is not None else (OPEN, OPEN)
            measure = _measure(texts, rows[line.id])
            yield (line.code, line.name, measure, *cells, *_result(line), OPEN, OPEN, "")


def _result(line: Line) -> tuple[doc.Cell, doc.Cell]:
    _, result = line.lettered()
    return result, line.mark.text.capitalize()


def _measure(texts: AssessmentText, row: IndicatorRow) -> str:
    """The measure of an indicator that asks one thing."""
    leaf = own_leaf(texts.judgement, row)
    if leaf is None or not isinstance(leaf.rule, Compare):
        return "–"
    return texts.unit(texts.facts[leaf.rule.fact]) or "–"

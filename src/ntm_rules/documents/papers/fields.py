"""What is filled into a form: who the unit is, which title, how much of it is met."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from ntm_rules.documents.report.model import Report
from ntm_rules.language.format import number
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.language.unit_names import district_name, named, province_name

BLANK: Final = "……"
_NO_DISTRICTS: Final = dt.date(2025, 7, 1)
"""From this day on there are no districts (Law 72/2025/QH15, from 01/7/2025)."""
_TITLES: Final = {
    "xa-ntm": "nông thôn mới",
    "xa-ntm-nang-cao": "nông thôn mới nâng cao",
    "xa-ntm-kieu-mau": "nông thôn mới kiểu mẫu",
    "huyen-ntm": "nông thôn mới",
    "huyen-ntm-dac-thu": "nông thôn mới",
    "huyen-ntm-nang-cao": "nông thôn mới nâng cao",
}
"""What the forms call the title; a standard that is not here completes its task instead."""
_COMPLETES: Final = "hoàn thành nhiệm vụ xây dựng nông thôn mới"


def fields_of(texts: AssessmentText, report: Report) -> Mapping[str, str]:
    """What stands for the words in braces. What the facts do not say is a line of dots."""
    facts = texts.judgement.unit_facts
    unit, province = facts.unit, facts.province
    kind = texts.say(unit.kind).lower()
    name = named(kind, unit.name)
    base = texts.judgement.applied.resolved.base
    title = _TITLES.get(base.id, "nông thôn mới")
    attains = f"đạt chuẩn {title}" if base.id in _TITLES else _COMPLETES
    standard = base.name.say("vi")
    counts = report.criteria_counts
    total = counts.total - counts.not_applicable
    return {
        "unit": name,
        "Unit": name[:1].upper() + name[1:],
        "UNIT": name.upper(),
        "unit_kind": kind,
        "district": _district(
            texts.say, unit.district, unit.kind, texts.judgement.applied.resolved.as_of
        ),
        "district_kind": "huyện",
        "province": _province(texts, name),
        "province_kind": "thành phố" if province is not None and province.city else "tỉnh",
        "year": str(unit.period),
        "title": title,
        "attains": attains,
        "aim": f"{kind} {title}" if base.id in _TITLES else f"{kind} {_COMPLETES}",
        "candidate": f"{name} {attains}",
        "standard": standard[:1].lower() + standard[1:],
        "met": str(counts.passed),
        "failed": str(counts.failed),
        "total": str(total),
        "share": _share(counts.passed, total),
        "failed_share": _share(counts.failed, total),
    }


def _province(texts: AssessmentText, name: str) -> str:
    """The province with its kind; the unit itself where it is one."""
    facts = texts.judgement.unit_facts
    if facts.unit.kind == "tinh":
        return name
    return province_name(texts.say, facts.province) if facts.province else f"tỉnh {BLANK}"


def _district(say: Callable[..., str], district: str | None, kind: str, day: dt.date) -> str:
    """The district with its kind; "" where there is none: from 01/7/2025, and for what is no commune."""
    if kind in {"huyen", "thi-xa", "thanh-pho", "tinh"}:
        return ""
    if district:
        return district_name(say, district)
    return "" if day >= _NO_DISTRICTS else f"huyện {BLANK}"


def _share(part: int, total: int) -> str:
    return number(Fraction(100 * part, total), "vi", places=2) if total else BLANK


def fill(text: str, fields: Mapping[str, str]) -> str:
    """A line of a form with its fields. A place that is empty takes its comma with it.

    A province lies in no other: where it is the unit itself, it is not said twice.
    """
    if fields.get("unit") == fields["province"]:
        text = re.sub(r", ?\{province\}", "", text)
    if not fields["district"]:
        text = re.sub(r",? ?\{district\}(?:, (?=\{))?", _around, text)
    filled = re.sub(r"\{(\w+)\}", lambda field: fields[field[1]], text)
    # A field may begin a line, and is written small inside one.
    return filled[:1].upper() + filled[1:] if text.startswith("{") else filled


def _around(place: re.Match[str]) -> str:
    return ", " if place[0].startswith(",") and place[0].endswith(", ") else ""

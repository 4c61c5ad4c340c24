"""A drafted standard as rule files: the standard, its columns, its facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap
from ntm_rules.law.model.terms import Columns


@dataclass(frozen=True, slots=True)
class Head:
    """What a drafted standard says before its criteria."""

    id: str
    title: str
    unit: str
    document: str
    place: str
    since: dt.date
    given: bool
    """Whether somebody named the first day; else it is that of the document."""
    province: str | None = None


def in_force(head: Head) -> YamlMap:
    """From which day it holds, and how that is known."""
    note = (
        "Ngày đầu do người soạn nêu; cần đối chiếu."
        if head.given
        else "Ngày đầu lấy ngày ký; cần đối chiếu điều khoản hiệu lực."
    )
    return YamlMap({"from": head.since, "status": "recalled", "note": note})


def standard_file(
    head: Head,
    columns: str | None,
    criteria: Mapping[str, str],
    indicators: Mapping[str, YamlMap],
) -> YamlMap:
    """The file of a standard; ``criteria`` are the names by number."""
    content = YamlMap({"standard": head.id})
    if head.province is not None:
        content["province"] = head.province
    content["unit"] = head.unit
    content["name"] = YamlMap(
        {"vi": head.title, "en": f"Set of criteria {head.id} (not translated)"}
    )
    content |= {"document": head.document, "place": head.place, "in_force": in_force(head)}
    if columns is not None:
        content["columns"] = columns
    content["indicators_in_law"] = len(indicators)
    by_number: dict[str, list[YamlMap]] = {}
    for code, entry in indicators.items():
        by_number.setdefault(code.partition(".")[0], []).append(entry)
    content["criteria"] = YamlList(
        criterion(number, criteria.get(number, ""), some) for number, some in by_number.items()
    )
    content["notes"] = YamlList(
        ["Tệp do chương trình soạn từ bảng của văn bản; chưa ai đối chiếu."]
    )
    return content


def criterion(number: str, name: str, indicators: Sequence[YamlMap]) -> YamlMap:
    """A criterion with its indicators."""
    words = YamlMap(
        {"vi": name or f"Tiêu chí {number}", "en": f"Criterion {number} (not translated)"}
    )
    return YamlMap(
        {"number": Raw(f'"{number}"'), "name": words, "indicators": YamlList(indicators)}
    )


def columns_file(head: Head, columns: Columns, copy: str) -> YamlMap:
    """The file of drafted columns: a unit takes the one whose class it states."""
    read = {"status": "read", "copy": copy}
    ours = {
        "vi": "đầu bảng chỉ ghi tên cột; đơn vị thuộc cột nào là do người nhập nêu",
        "en": "the heading only names the column; which one a unit takes is what its file says",
    }
    content = YamlMap({"columns": columns.id, "document": head.document, "place": head.place})
    content["in_force"] = YamlMap({"from": head.since, "status": "recalled"}, flow=True)
    content["list"] = YamlList(
        YamlMap({"id": name, "name": YamlMap(words._asdict(), flow=True), "region": False})
        for name, words in columns.columns.items()
    )
    content["classes"] = YamlList(
        YamlMap(
            {
                "id": each.id,
                "name": YamlMap(each.name._asdict(), flow=True),
                "excludes": YamlList(each.excludes, flow=True),
            }
        )
        for each in columns.classes.values()
    )
    content["chosen_by"] = YamlList(
        YamlMap(
            {
                "column": name,
                "when": name,
                "wording": YamlMap({**read, "our_reading": YamlMap(ours)}),
            }
        )
        for name in columns.columns
    )
    return content

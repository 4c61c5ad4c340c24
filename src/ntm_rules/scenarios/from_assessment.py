"""An assessment turned into a feature file that pins it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ntm_rules.documents.facts_file import read_facts
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import Conclusion
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.exact import decimal_places, show
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date as dated
from ntm_rules.scenarios.vocabulary import KIND_NAMES, table_rows, written_scenario

_KINDS = {"indicators": "chỉ tiêu", "criteria": "tiêu chí", "conditions": "điều kiện"}
"""What an official conclusion is of, as a scenario says it."""


def pinned(book: RuleBook, facts: str | os.PathLike[str], standard: str | None = None) -> str:
    """A feature file with the figures of a facts file and every verdict that the rules give it today.

    Raises:
        InputError: where the unit cannot be judged.
    """
    unit = read_facts(facts)
    judged = book.standard_for(unit, standard=standard).assess(unit, engine="direct")
    kind = KIND_NAMES[unit.kind]
    lines = [
        "# language: vi",
        f"Tính năng: {kind.capitalize()} {unit.name}, số liệu năm {unit.period}",
        "",
        f"  Ghi lại kết quả đánh giá từ tệp {Path(facts).name}: nếu bộ quy tắc đổi, kịch bản này báo.",
        "",
    ]
    steps = [*_unit(judged, unit, kind), *_figures(judged), "Khi đánh giá", *_results(judged)]
    return "\n".join([*lines, *written_scenario("Kết quả đánh giá", steps)]).rstrip() + "\n"


def _unit(judged: Assessment, unit: Unit, kind: str) -> list[str]:
    unit_facts = judged.judgement.unit_facts
    steps = [f'Cho bộ tiêu chí "{judged.standard.id}" ngày {dated(judged.standard.as_of, "vi")}']
    if unit_facts.province is not None:
        steps.append(f'Và một {kind} thuộc tỉnh "{unit_facts.province.name}"')
        if unit.region is not None:
            steps.append(f'Và một {kind} thuộc vùng "{unit.region}"')
    elif unit.region is not None:
        steps.append(f'Và một {kind} thuộc vùng "{unit.region}"')
    else:
        steps.append(f"Và một {kind}")
    steps.append(f'Và {kind} tên "{unit.name}"')
    if unit.district:
        steps.append(f'Và {kind} thuộc huyện "{unit.district}"')
    if unit.classes is not None:
        names = ", ".join(unit.classes)
        steps.append(
            f'Và {kind} thuộc loại khu vực "{names}"'
            if names
            else f"Và {kind} không thuộc loại khu vực nào"
        )
    if unit.period != judged.standard.as_of.year:
        steps.append(f"Và số liệu của năm {unit.period}")
    return steps


def _figures(judged: Assessment) -> list[str]:
    unit_facts = judged.judgement.unit_facts
    steps: list[str] = []
    own_year = [v for v in unit_facts.values.values() if v.period is not None]
    rows = [
        (value.fact.label.vi.replace("|", "\\|"), _confirmed(value))
        for value in unit_facts.values.values()
        if value.period is None
    ]
    if rows:
        steps += [
            "Và các số liệu sau:",
            *(f"  {row}" for row in table_rows([("số liệu", "giá trị"), *rows])),
        ]
    steps += [
        f'Và số liệu "{v.fact.label.vi}" của năm {v.period} là {_confirmed(v)}' for v in own_year
    ]
    for section, there in unit_facts.conclusions().items():
        kind = _KINDS[section]
        steps += [_concluded(kind, conclusion) for conclusion in there.values()]
    return steps


def _confirmed(value: FactValue) -> str:
    return f"{written(value)} (đã xác nhận)" if value.confirmed else written(value)


def _concluded(kind: str, conclusion: Conclusion) -> str:
    documents = [e["document"] for e in conclusion.evidence if '"' not in e.get("document", '"')]
    on = f' theo "{documents[0]}"' if documents else ""
    why = f' vì "{conclusion.note}"' if conclusion.note and '"' not in conclusion.note else ""
    met = "đạt" if conclusion.met else "chưa đạt"
    return f'Và {kind} "{conclusion.code}" được "{conclusion.by}" kết luận {met}{on}{why}'


def _results(judged: Assessment) -> list[str]:
    rows = [(i.code, say(i.verdict, "vi")) for i in judged.indicators]
    rows += [(f"tiêu chí {c.number}", say(c.verdict, "vi")) for c in judged.criteria]
    recognition = judged.recognition
    rows += [(f"điều kiện trước {p.code}", say(p.verdict, "vi")) for p in recognition.prerequisites]
    rows += [(f"điều kiện {c.code}", say(c.verdict, "vi")) for c in recognition.conditions]
    return [
        "Thì kết quả như sau:",
        *(f"  {row}" for row in table_rows([("chỉ tiêu", "kết quả"), *rows])),
        f"Và kết quả chung là {say(judged.verdict, 'vi')}",
        f"Và kết quả xét công nhận là {say(recognition.verdict, 'vi')}",
    ]


def written(value: FactValue) -> str:
    """A figure as a scenario writes it."""
    if value.male is not None and value.female is not None:
        return f"nam {written(value.male)}; nữ {written(value.female)}"
    if value.male is not None:
        return f"nam {written(value.male)}"
    if value.female is not None:
        return f"nữ {written(value.female)}"
    exact: Any = value.bounds.exact if value.bounds is not None else None
    if value.fact.kind == "yes_no":
        return "có" if exact == 1 else "không"
    if value.fact.kind == "grade":
        return f'"{value.fact.scale[int(exact)]}"'
    if value.count is not None and value.of is not None and value.count.exact is not None:
        return f"{show(value.count.exact)}/{show(value.of)}"
    return _bounds(value.bounds) if value.bounds is not None else "0/0"


def _bounds(bounds: Bounds) -> str:
    if bounds.exact is not None:
        return _number(bounds.exact)
    low, high = bounds.low, bounds.high
    if low is not None and high is not None:
        return f"từ {_number(low)} đến {_number(high)}"
    if low is not None:
        return f"{'hơn' if bounds.low_open else 'từ'} {_number(low)}"
    return f"{'dưới' if bounds.high_open else 'không quá'} {_number(high)}"


def _number(x: Any) -> str:
    places = decimal_places(x)
    return show(x, 6 if places is None else max(places, 6)).replace(".", ",")

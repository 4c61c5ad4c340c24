"""What the steps under "Cho" and "Khi" do: the law, the unit, its figures; judging; reforms."""

from __future__ import annotations

from typing import Any

from ntm_rules.analysis.population import read_population
from ntm_rules.foundation.errors import InputError
from ntm_rules.foundation.strict_yaml import read_file
from ntm_rules.law.model.bodies import body_named
from ntm_rules.scenarios import reforms
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.vocabulary import (
    KINDS,
    RESULT_KINDS,
    day,
    figure,
    is_nothing,
    named,
    quoted,
    request,
    table_pairs,
    verdict,
)

LAW = PhraseSection("law")
UNIT = PhraseSection("unit")
FACTS = PhraseSection("facts")
JUDGE = PhraseSection("judge")
REFORM = PhraseSection("reform")

Table = list[list[str]]

_NOT_APPLICABLE = "not_applicable"


# ---- the law


@LAW.step("""
    bộ tiêu chí "Qstandard=" ngày Ddate=  ->  Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    the standard "Qstandard=" on Ddate=  ->  Given the standard "xa-ntm" on 2024-12-31
""")
def law(state: ScenarioState, standard: str, date: str) -> None:
    """The standard, as it holds on a date."""
    state.standard_id, state.as_of = state.standard_named(standard), day(date)
    state.note("standard", "as_of")


@LAW.step("""
    bộ tiêu chí "Qstandard="  ->  Cho bộ tiêu chí "Xã nông thôn mới"
    the standard "Qstandard="  ->  Given the standard "New rural commune"
""")
def standard(state: ScenarioState, standard: str) -> None:
    """The standard alone."""
    state.standard_id = state.standard_named(standard)
    state.note("standard")


@LAW.step("""
    luật ngày Ddate=  ->  Và luật ngày 31/12/2024
    the law of Ddate=  ->  And the law of 2024-12-31
""")
def date(state: ScenarioState, date: str) -> None:
    """The date whose law applies."""
    state.as_of = day(date)
    state.note("as_of")


@LAW.step(r"""
    số liệu (?:của )?năm (?P<year>\d{4})  ->  Và số liệu của năm 2023
    figures of (?P<year>\d{4})  ->  And figures of 2023
""")
def period(state: ScenarioState, year: str) -> None:
    """The year that the figures are for."""
    state.period = int(year)
    state.note("period")


# ---- the unit


@UNIT.step("""
    một KINDkind= thuộc tỉnh "Qname="  ->  Và một xã thuộc tỉnh "Lạng Sơn"
    a KINDkind= in the province "Qname="  ->  And a commune in the province "Lạng Sơn"
""")
def unit_in_province(state: ScenarioState, kind: str, name: str) -> None:
    """A unit in a province."""
    state.unit |= {"kind": KINDS[kind], "province": name}
    state.note("unit.province")
    state.lines["unit.kind"] = state.line


@UNIT.step("""
    một KINDkind= thuộc vùng "Qname="  ->  Và một xã thuộc vùng "TDMNPB"
    a KINDkind= in the region "Qname="  ->  And a commune in the region "TDMNPB"
""")
def unit_in_region(state: ScenarioState, kind: str, name: str) -> None:
    """A unit in a region; no province, so the nation's levels alone."""
    state.unit |= {"kind": KINDS[kind], "region": name}
    state.note("unit.region")
    state.lines["unit.kind"] = state.line


@UNIT.step("""
    một KINDkind=  ->  Và một xã
    a KINDkind=  ->  And a commune
""")
def unit(state: ScenarioState, kind: str) -> None:
    """A unit of a kind, nothing else known."""
    state.unit["kind"] = KINDS[kind]
    state.lines["unit.kind"] = state.line


@UNIT.step("""
    UNIT thuộc huyện "Qname="  ->  Và xã thuộc huyện "Minh Hóa"
    the UNIT is in the district "Qname="  ->  And the commune is in the district "Minh Hóa"
""")
def in_district(state: ScenarioState, name: str) -> None:
    """The unit's district."""
    state.unit["district"] = name
    state.note("unit.district")


@UNIT.step("""
    UNIT tên "Qname="  ->  Và xã tên "Hòa Cư"
    the UNIT is called "Qname="  ->  And the commune is called "Hòa Cư"
""")
def name_of_unit(state: ScenarioState, name: str) -> None:
    """The unit's name."""
    state.unit["name"] = name
    state.note("unit.name")


@UNIT.step("""
    UNIT thuộc loại khu vực "Qnames="  ->  Và xã thuộc loại khu vực "khu-vuc-iii, dbkk"
    the UNIT has the area classes "Qnames="  ->  And the commune has the area classes "khu-vuc-iii, dbkk"
""")
def classes(state: ScenarioState, names: str) -> None:
    """The area classes that the unit has, by id or by name, between commas."""
    state.unit["classes"] = [name.strip() for name in names.split(",") if name.strip()]
    state.note("unit.classes")


@UNIT.step("""
    UNIT không thuộc loại khu vực nào  ->  Và xã không thuộc loại khu vực nào
    the UNIT has no area class  ->  And the commune has no area class
""")
def no_class(state: ScenarioState) -> None:
    """The unit has no area class, which is not the same as their not being known."""
    state.unit["classes"] = []
    state.note("unit.classes")


# ---- what is known of it


@FACTS.step(r"""
    số liệu của chỉ tiêu "Qcode="(?: của năm (?P<year>\d{4}))? là (?P<value>.+)  ->  Và số liệu của chỉ tiêu "15.1" là nam 93,5; nữ 91
    the figure of indicator "Qcode="(?: of (?P<year>\d{4}))? is (?P<value>.+)  ->  And the figure of indicator "15.1" is male 93,5; female 91
""")
def fact_of_indicator(state: ScenarioState, code: str, value: str, year: str | None = None) -> None:
    """One figure, by the code of the indicator that asks for it; of another year than the rest where it is named."""
    if not is_nothing(value):
        state.by_code["indicators"][code] = _of_year(figure(value), year)
        state.note(f"indicators.{code}")


@FACTS.step(r"""
    số liệu "(?P<fact>.+)"(?: của năm (?P<year>\d{4}))? là (?P<value>.+)  ->  Và số liệu "culture.village_house_share" là 5/8
    the fact "Qfact="(?: of (?P<year>\d{4}))? is (?!(?:not )?missing$)(?P<value>.+)  ->  And the fact "culture.village_house_share" is 5/8
""")
def fact(state: ScenarioState, fact: str, value: str, year: str | None = None) -> None:
    """One figure, by the fact's id or name; of another year than the rest where it is named."""
    if not is_nothing(value):
        state.enter(fact, _of_year(figure(value), year))


def _of_year(entry: Any, year: str | None) -> Any:
    """A figure as a facts file holds it, with its own year."""
    if year is None:
        return entry
    return {**(entry if isinstance(entry, dict) else {"value": entry}), "period": int(year)}


@FACTS.step_with_table("""
    các số liệu(?: sau)?:?  ->  Và các số liệu sau:
    the facts:?  ->  And the facts:
""")
def facts(state: ScenarioState, table: Table) -> None:
    """A table of figures."""
    state.row(0)
    pairs = table_pairs(table, ("số liệu", "fact"), ("giá trị", "value"))
    for number, (name, value) in enumerate(pairs, 1):
        state.row(number)
        fact(state, name, value)


@FACTS.step("""
    số liệu trong tệp "Qname="  ->  Cho số liệu trong tệp "../fixtures/vi-du.yaml"
    the facts in the file "Qname="  ->  Given the facts in the file "../fixtures/vi-du.yaml"
""")
def file(state: ScenarioState, name: str) -> None:
    """A facts file beside the feature; later steps add to it."""
    entry: Any = read_file(state.path(name))
    state.note("file")
    state.lines |= dict.fromkeys(("facts", *state.by_code, "unit", "period", "as_of"), state.line)
    state.entry = dict(entry)
    state.unit = {**dict(entry.get("unit", {})), **state.unit}
    state.period = (
        int(entry["period"]) if "period" in entry and state.period is None else state.period
    )
    if state.as_of is None and entry.get("as_of") is not None:
        state.as_of = day(str(entry["as_of"]))
    if not state.standard_id and entry.get("standard") is not None:
        state.standard_id = state.standard_named(str(entry["standard"]))


@FACTS.step("""
    UNIT không phải xét chỉ tiêu "Qcode="  ->  Và xã không phải xét chỉ tiêu "13.4"
    indicator "Qcode=" is not asked  ->  And indicator "13.4" is not asked
""")
def not_applicable(state: ScenarioState, code: str) -> None:
    """The law does not ask this indicator of the unit ("nếu có")."""
    state.by_code["indicators"][code] = _NOT_APPLICABLE
    state.note(f"indicators.{code}")


_SECTIONS = {"indicator": "indicators", "criterion": "criteria", "condition": "conditions"}
"""Where a conclusion stands in a facts file."""


@FACTS.step("""
    (?P<kind>chỉ tiêu|tiêu chí|điều kiện) (?P<names>"[^"]+"(?:, "[^"]+")*) được "Qbody=" kết luận (?P<verdict_>đạt|chưa đạt)(?: theo "Qdocument=")?(?: vì "Qreason=")?  ->  Và chỉ tiêu "6.1" được "UBND cấp huyện" kết luận đạt theo "BC 12/BC-UBND"
    (?P<kind>indicator|criterion|condition) (?P<names>"[^"]+"(?:, "[^"]+")*) was concluded (?P<verdict_>met|not met) by "Qbody="(?: on "Qdocument=")?(?: because "Qreason=")?  ->  And indicator "6.1" was concluded met by "ubnd-huyen" on "BC 12/BC-UBND"
""")
def concluded(
    state: ScenarioState,
    kind: str,
    names: str,
    body: str,
    verdict_: str,
    document: str | None = None,
    reason: str | None = None,
) -> None:
    """An official conclusion on one or several, by a body (id or name), with its document and its reason."""
    bodies = state.shared.book.library.bodies
    known = {key: b.name.vi for key, b in bodies.items()}
    entry: dict[str, Any] = {
        "concluded": verdict(verdict_) == "pass",
        "by": body_named(bodies, body) or named(body, known, "cơ quan", "body"),
    }
    if document:
        entry["evidence"] = [{"document": document}]
    if reason:
        entry["note"] = reason
    section = _SECTIONS[RESULT_KINDS[kind]]
    for code in quoted(names):
        state.by_code[section][code] = entry
        state.note(f"{section}.{code}")


# ---- judging


@JUDGE.step("""
    đánh giá  ->  Khi đánh giá
    it is judged  ->  When it is judged
""")
def judge(state: ScenarioState) -> None:
    """Judge the unit."""
    state.judge()


@JUDGE.step("""
    đánh giá chặt chẽ  ->  Khi đánh giá chặt chẽ
    it is judged strictly  ->  When it is judged strictly
""")
def judge_strictly(state: ScenarioState) -> None:
    """Judge it with every level below a secondary source counted as unknown."""
    state.strict = True
    state.judge()


@JUDGE.step("""
    đánh giá lại theo luật ngày Ddate=  ->  Và đánh giá lại theo luật ngày 01/03/2024
    it is judged again by the law of Ddate=  ->  And it is judged again by the law of 2024-03-01
""")
def judge_again(state: ScenarioState, date: str) -> None:
    """Judge the same unit by the law of another date; what follows may compare the two."""
    _ = state.judged
    state.period = state.period if state.period is not None else state.day.year
    state.as_of = day(date)
    state.judge()


@JUDGE.step("""
    thử đánh giá  ->  Khi thử đánh giá
    judging is tried  ->  When judging is tried
""")
def try_to_judge(state: ScenarioState) -> None:
    """Judge figures that ought to be refused."""
    try:
        state.judge()
    except InputError as error:
        state.refusal = error


# ---- reforms


@REFORM.step("""
    áp dụng phương án trong tệp "Qname="  ->  Khi áp dụng phương án trong tệp "../fixtures/reforms/nang-15.1.yaml"
    the reform in the file "Qname=" is applied  ->  When the reform in the file "../fixtures/reforms/nang-15.1.yaml" is applied
""")
def reform_file(state: ScenarioState, name: str) -> None:
    """A reform from a file beside the feature."""
    reforms.apply(state, state.shared.book.reform(state.path(name)))


@REFORM.step_with_text("""
    áp dụng phương án(?: sau)?:?  ->  Khi áp dụng phương án sau:
    the reform is applied:?  ->  When the reform is applied:
""")
def reform_text(state: ScenarioState, text: str) -> None:
    """A reform written in the scenario, in the form of its file."""
    reforms.apply(state, reforms.from_text(state, text))


@REFORM.step("""
    (?P<how>nâng|hạ|đặt) mức (?:phần "Qpart=" của )?chỉ tiêu "Qcode=" (?:lên|xuống|là) (?P<value>.+?)(?: từ ngày Ddate=)?  ->  Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2025
    the level of (?:the part "Qpart=" of )?indicator "Qcode=" is (?P<how>raised|lowered|set) to (?P<value>.+?)(?: from Ddate=)?  ->  When the level of indicator "15.1" is raised to 95% from 2025-01-01
""")
def move_level(
    state: ScenarioState,
    how: str,
    code: str,
    value: str,
    date: str | None = None,
    part: str | None = None,
) -> None:
    """Raise, lower or set a level; for an indicator of several parts, of one part."""
    reforms.apply(state, reforms.moved(state, how, code, value, date, part))


@REFORM.step("""
    bãi bỏ chỉ tiêu "Qcode="(?: từ ngày Ddate=)?  ->  Khi bãi bỏ chỉ tiêu "15.4" từ ngày 01/01/2025
    indicator "Qcode=" is repealed(?: from Ddate=)?  ->  When indicator "15.4" is repealed from 2025-01-01
""")
def repeal(state: ScenarioState, code: str, date: str | None = None) -> None:
    """No longer ask an indicator."""
    reforms.apply(state, reforms.repealed(state, code, date))


@REFORM.step("""
    áp cho các xã trong tệp "Qname="  ->  Và áp cho các xã trong tệp "xa.csv"
    it is applied to the communes in the file "Qname="  ->  And it is applied to the communes in the file "xa.csv"
""")
def population(state: ScenarioState, name: str) -> None:
    """The reforms over a file of communes, where the part that measures impact is there."""
    if not state.reforms:
        raise request(
            "chưa có phương án: thêm bước như 'Khi nâng mức chỉ tiêu ...' trước bước này",
            "no reform yet: put a step such as 'When the level of indicator ...' before this one",
        )
    from ntm_rules.analysis.impact.measure import impact  # needs much that few scenarios ask for

    book = state.shared.book
    units = read_population(state.path(name), book)
    state.impact = impact(
        book, state.reforms, units, standard=state.standard_id, as_of=state.day, strict=state.strict
    )

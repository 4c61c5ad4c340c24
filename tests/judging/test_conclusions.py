"""Official conclusions: on conditions of recognition too, by bodies that exist, also against the unit's own figures."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ntm_rules import Assessment, FactsError, RuleBook, Standard, Unit, read_facts
from ntm_rules.analysis.nearest.document import nearest_document
from ntm_rules.analysis.nearest.search import nearest_way
from ntm_rules.documents.form.prefill import filled
from ntm_rules.documents.form.write import xlsx_bytes
from ntm_rules.documents.text import text
from ntm_rules.facts.unit_facts import not_evidence
from ntm_rules.frames import VERDICT_NAMES
from ntm_rules.judging.forms import form_of
from ntm_rules.judging.replay import replay
from ntm_rules.tables.typed.from_units import columns_of

HUYEN = {"concluded": True, "by": "ubnd-huyen"}
COUNCIL = "hoi-dong-tham-dinh-tinh"


@pytest.fixture(scope="module")
def law() -> RuleBook:
    return RuleBook.load()


@pytest.fixture(scope="module")
def xa(law: RuleBook) -> Standard:
    return law.standard("xa-ntm", as_of="2024-12-31")


def unit(period: int = 2024, **sections: Any) -> Unit:
    where = {"kind": "xa", "name": "Ví Dụ", "province": "lang-son", "classes": []}
    return Unit.from_dict({"unit": where, "period": period, **sections})


def recognised(**conditions: Any) -> Unit:
    """A commune of which everything is given: all criteria concluded, all conditions met."""
    return unit(
        criteria={str(n): HUYEN for n in range(1, 20)},
        facts={"debt.no_construction_arrears": True, "security.safe_standard_met": True},
        conditions={"satisfaction": {**HUYEN, "by": "ubnd-tinh"}, **conditions},
    )


def refused(standard: Standard, given: Unit) -> str:
    with pytest.raises(FactsError) as caught:
        standard.assess(given)
    return "\n".join(f"{p.key}: {p.en}" for p in caught.value.problems)


# ---- recognition can be met


@pytest.mark.parametrize("standard", ["xa-ntm"])
def test_recognition_is_met_where_everything_is_given(law: RuleBook, standard: str) -> None:
    judged = law.standard(standard, as_of="2024-12-31").assess(recognised())
    assert judged.verdict == "pass"
    assert judged.recognition == "pass"
    assert nearest_way(judged).met


@pytest.mark.parametrize("fact", ["debt.no_construction_arrears", "security.safe_standard_met"])
def test_recognition_fails_where_one_condition_does(xa: Standard, fact: str) -> None:
    given = recognised()
    tree = {**(given.tree or {}), "facts": {**given.entries("facts"), fact: False}}
    judged = xa.assess(Unit.from_dict(tree))
    assert judged.verdict == "pass"
    assert judged.recognition == "fail"


def test_no_share_of_satisfied_residents_decides_by_itself(xa: Standard) -> None:
    """The law names no number; all of them satisfied is no number either."""
    given = recognised()
    tree = {**(given.tree or {}), "conditions": {}}
    tree["facts"] = {**given.entries("facts"), "satisfaction.residents_share": "99.9"}
    judged = xa.assess(Unit.from_dict(tree))
    assert judged.recognition == "unknown"
    (task,) = nearest_way(judged).tasks
    assert (task.kind, task.code) == ("conclusion", "satisfaction")


def test_what_the_nearest_way_advises_can_be_entered(xa: Standard) -> None:
    given = recognised()
    tree = dict(given.tree or {})
    del tree["conditions"]
    for task in nearest_way(xa.assess(Unit.from_dict(tree))).tasks:
        assert task.kind == "conclusion"
        tree.setdefault("conditions", {})[task.code] = HUYEN
    assert xa.assess(Unit.from_dict(tree)).recognition == "pass"


def test_a_condition_is_not_met_by_conclusion(xa: Standard) -> None:
    judged = xa.assess(recognised(satisfaction={"concluded": False, "by": "ubnd-xa"}))
    assert judged.recognition == "fail"
    assert judged.indicator("satisfaction").conclusion is not None


def test_conditions_that_there_are_not_and_bodies_that_may_not_are_refused(xa: Standard) -> None:
    wrong = unit(
        conditions={"satisfactoin": HUYEN, "security": True, "arrears": {**HUYEN, "by": "ubnd-xa"}}
    )
    problem = refused(xa, wrong)
    assert "conditions.satisfactoin" in problem
    assert "did you mean 'satisfaction'" in problem
    assert "conditions.security: a condition of recognition takes a conclusion only" in problem
    assert "conditions.arrears.by: 'ubnd-xa' may not conclude" in problem


@pytest.mark.parametrize(
    "by",
    [
        "ubnd-tinh",
        "Ủy ban nhân dân tỉnh",
        "Uỷ ban nhân dân TỈNH",
        "UBND tỉnh",
        unicodedata.normalize("NFD", "UBND tỉnh"),
        "Provincial People's Committee",
    ],
)
def test_a_body_is_named_as_people_name_it(xa: Standard, by: str) -> None:
    given = {"concluded": True, "by": by}
    judged = xa.assess(recognised(satisfaction=given))
    conclusion = judged.indicator("satisfaction").conclusion
    assert conclusion is not None
    assert conclusion.by == "ubnd-tinh"
    wrong = refused(xa, unit(conditions={"satisfaction": {**given, "by": by[:-2]}}))
    assert "Provincial People's Committee" in wrong


def test_a_form_takes_conclusions_on_conditions(
    law: RuleBook, xa: Standard, tmp_path: Path
) -> None:
    given = recognised()
    form = form_of(law, "xa-ntm", as_of=dt.date(2024, 12, 31), unit=given)
    assert "conditions.satisfaction" in {may.key for may in form.may}
    assert "conditions.criteria" not in {may.key for may in form.may}
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(xlsx_bytes(form, filled(form, xa.bind(given))))
    again = xa.assess(read_facts(path))
    assert again.recognition == "pass"
    assert again.to_dict()["input"] == xa.assess(given).to_dict()["input"]


def test_a_conclusion_on_a_condition_is_replayed(
    law: RuleBook, xa: Standard, tmp_path: Path
) -> None:
    path = tmp_path / "kq.json"
    path.write_text(xa.assess(recognised()).to_json(), encoding="utf-8")
    assert replay(path, law).same
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["input"]["conditions"]["satisfaction"]["concluded"] = False
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert not replay(path, law).same


# ---- two sides


def figures(note: str | None = "đếm lại còn 7/8", by: str = COUNCIL) -> Unit:
    entry = {"concluded": False, "by": by, **({"note": note} if note else {})}
    return unit(
        facts={"culture.village_house_share": {"count": 8, "of": 8}}, indicators={"6.3": entry}
    )


@pytest.mark.parametrize("engine", ["direct", "rete"])
def test_a_body_above_decides_against_the_figures_and_says_why(xa: Standard, engine: Any) -> None:
    judged = xa.assess(figures(), engine=engine)
    assert judged["6.3"].verdict == "fail"
    rows = [i for c in judged.to_dict()["criteria"] for i in c["indicators"]]
    document: dict[str, Any] = next({**i} for i in rows if i["code"] == "6.3")
    assert document["by_figures"] == "pass"
    assert document["conclusion"]["note"] == "đếm lại còn 7/8"
    (child,) = document["tree"]["children"]
    assert (child["verdict"], child["fact"]["count"]) == ("pass", 8)
    proof = judged.explain("6.3", lang="vi")
    for part in ("Hội đồng thẩm định cấp tỉnh", "khác số liệu", "đếm lại còn 7/8", "8/8 thôn"):
        assert part in " ".join(proof.split())


def test_it_may_also_conclude_that_it_is_met(xa: Standard) -> None:
    given = unit(
        facts={"culture.village_house_share": {"count": 7, "of": 8}},
        indicators={"6.3": {"concluded": True, "by": COUNCIL, "note": "thôn 8 đã nhập vào thôn 7"}},
    )
    assert xa.assess(given)["6.3"].verdict == "pass"


def test_without_a_reason_it_is_refused(xa: Standard) -> None:
    problem = refused(xa, figures(note=None))
    assert "by the facts 6.3 is met" in problem
    assert "give the body's reason (note)" in problem


def test_the_commune_may_not_contradict_itself(xa: Standard) -> None:
    assert "the conclusion contradicts the facts" in refused(xa, figures(by="ubnd-xa"))


def test_a_body_may_not_contradict_itself(xa: Standard) -> None:
    no = {"concluded": False, "by": "ubnd-huyen", "note": "chưa đủ"}
    parts = unit(criteria={"6": {**HUYEN, "note": "đủ"}}, indicators={"6.3": no})
    assert "contradicts the same body at indicators.6.3" in refused(xa, parts)
    every = dict.fromkeys(("6.1", "6.2", "6.3"), HUYEN)
    assert "the same body" in refused(xa, unit(criteria={"6": no}, indicators=every))
    higher = {"6": {"concluded": False, "by": COUNCIL, "note": "chưa đủ"}}
    assert xa.assess(unit(criteria=higher, indicators=every)).criterion("6").verdict == "fail"


def test_a_contradiction_is_told_together_with_wrong_figures(xa: Standard) -> None:
    wrong = unit(
        facts={"culture.village_house_share": {"count": 8, "of": 8}, "school.count": "x"},
        indicators={"6.3": {"concluded": False, "by": "ubnd-xa"}},
    )
    problem = refused(xa, wrong)
    assert "the conclusion contradicts the facts" in problem
    assert "a number is needed, not 'x'" in problem
    # Where the law itself is in doubt, so is what the figures say.
    elsewhere = Unit.from_dict(
        wrong.to_dict() | {"unit": {**wrong.to_dict()["unit"], "region": "X"}}
    )
    assert "contradicts" not in refused(xa, elsewhere)


def test_a_lower_body_may_not_overrule_a_higher_one_on_a_part(xa: Standard) -> None:
    council = {"6.3": {"concluded": False, "by": COUNCIL, "note": "chưa bàn giao"}}
    problem = refused(xa, unit(criteria={"6": {**HUYEN, "note": "đủ"}}, indicators=council))
    assert "contradicts a higher body at indicators.6.3" in problem


def test_a_session_keeps_both_sides(xa: Standard) -> None:
    live = xa.session(unit(indicators={"6.3": figures().entries("indicators")["6.3"]}))
    live.set("culture.village_house_share", {"count": 8, "of": 8})
    assert live.assessment["6.3"].verdict == "fail"
    with pytest.raises(FactsError):
        xa.session(figures(note=None))


def test_columns_give_the_verdicts_of_the_definition(xa: Standard) -> None:
    """Conditions, both sides and years that do not count: a frame says the same as one unit after the other."""
    old = unit(facts={"poverty.multidimensional_share": {"value": 5, "period": 2015}})
    units = [recognised(), figures(), old, unit(facts={"road.commune_paved_share": 100})]
    bound = [xa.bind(u) for u in units]
    frame = xa.assess_frame(pl.DataFrame(columns_of(bound)))
    for row, facts in zip(frame.iter_rows(named=True), bound, strict=True):
        judged: Assessment = xa.assess(facts, engine="direct")
        pairs = [(f"indicator_{i.code}", i) for i in judged.indicators]
        pairs += [(f"condition_{c.code}", c) for c in judged.recognition.conditions]
        for name, result in pairs:
            assert VERDICT_NAMES[row[f"{name}__verdict"]] == result.verdict, name
        assert VERDICT_NAMES[row["recognition__verdict"]] == judged.recognition.verdict


# ---- bodies by date


def concluded_by_district(date: str | None, period: int = 2025) -> Unit:
    paper = {"document": "BB 07", **({"date": date} if date else {})}
    return unit(period, indicators={"6.1": {**HUYEN, "evidence": [paper]}})


def test_a_district_concludes_until_its_last_day(law: RuleBook) -> None:
    xa = law.standard("xa-ntm", as_of="2025-12-31")
    assert xa.assess(concluded_by_district("2025-06-30"))["6.1"].verdict == "pass"
    assert "cannot have concluded on 2025-07-01" in refused(xa, concluded_by_district("2025-07-01"))
    assert "give the dated document" in refused(xa, concluded_by_district(None))


@pytest.mark.parametrize("day", ["2025-07-01", None])
def test_who_took_over_from_a_body_is_told_where_it_is_known(
    law: RuleBook, day: str | None
) -> None:
    """The tasks of 131/2025, and that of conclusions on contents nobody knows it."""
    xa = law.standard("xa-ntm", as_of="2025-12-31")
    with pytest.raises(FactsError) as caught:
        xa.assess(concluded_by_district(day))
    assert "giao ai kết luận thay thì chưa biết, mới biết ai làm các việc: " in caught.value.vi
    for article, body in (("42", "nhân dân cấp tỉnh"), ("43", "Chủ tịch"), ("44", "cấp xã")):
        (task,) = (t for t in caught.value.vi.split("; ") if f"Điều {article} khoản 1" in t)
        assert body in task
    assert "who concludes in its place is not known, only who does these tasks: " in (
        caught.value.en
    )


def test_of_another_body_that_ended_nobody_knows_who_took_over(law: RuleBook) -> None:
    body = law.library.bodies["cong-an-huyen"]
    assert body.successor() == (
        "văn bản nào giao ai kết luận thay thì chưa biết",
        "who concludes in its place is not known",
    )


def test_while_districts_exist_no_date_is_needed(law: RuleBook) -> None:
    day = dt.date(2025, 6, 30)
    xa = law.standard("xa-ntm", as_of=day)
    assert xa.assess(concluded_by_district(None).at(day))["6.1"].verdict == "pass"


def test_the_nearest_way_names_only_bodies_that_exist(law: RuleBook) -> None:
    def advice(period: int) -> str:
        judged = law.standard("xa-ntm", as_of=f"{period}-12-31").assess(unit(period))
        return text(nearest_document(judged.teller("vi"), nearest_way(judged)))

    assert "Ủy ban nhân dân huyện" in advice(2024)
    assert "Ủy ban nhân dân huyện" not in advice(2025)
    assert "Ủy ban nhân dân tỉnh" in advice(2025)


# ---- evidence that is none, figures of another year


@pytest.mark.parametrize("name", ["-", "có", "Có", "…", "x", "đã có", "CÓ RỒI", "n/a"])
def test_a_word_that_names_no_document_is_no_evidence(xa: Standard, name: str) -> None:
    paper = [{"document": name}]
    given = unit(facts={"planning.commune_plan_published": {"value": True, "evidence": paper}})
    judged = xa.assess(given)
    evidence = judged.to_dict()["evidence"]
    assert [e["fact"] for e in evidence["without"]] == ["planning.commune_plan_published"]
    assert [(e["document"], e["why"]) for e in evidence["not_counted"]] == [(name, "no_document")]
    strict = xa.assess(given, require_evidence=True).to_dict()
    assert strict["evidence"]["without"]


def test_a_document_of_after_the_assessment_is_no_evidence(xa: Standard) -> None:
    def verdict(date: str) -> tuple[str, str | None]:
        paper = {"document": "BC 12/BC-UBND", "date": date}
        given = unit(facts={"culture.village_house_share": {"value": "62.5", "evidence": [paper]}})
        judged = xa.assess(given, require_evidence=True)
        return str(judged["6.3"].verdict), not_evidence(paper, dt.date(2024, 12, 31))

    assert verdict("2024-12-31") == ("fail", None)
    assert verdict("2025-01-01") == ("unknown", "later")


@pytest.mark.parametrize(
    ("year", "verdict"), [(2024, "fail"), (2023, "fail"), (2022, "unknown"), (2031, "unknown")]
)
def test_a_figure_of_another_year_is_told_and_counts_only_where_the_law_takes_it(
    xa: Standard, year: int, verdict: str
) -> None:
    """Decision 18/2022 takes the year of assessment and the one before."""
    given = unit(facts={"culture.village_house_share": {"value": "62.5", "period": year}})
    judged = xa.assess(given)
    assert judged["6.3"].verdict == verdict
    assert judged["6.3"].reason == (None if verdict == "fail" else "fact_missing")
    told = judged.to_dict().get("other_years", [])
    assert [(t["period"], t["counts"]) for t in told] == (
        [] if year == 2024 else [(year, year == 2023)]
    )

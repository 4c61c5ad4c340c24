"""Plans: read strictly, held against the level of their day, and never guessed at."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import ntm_rules as ntm
from ntm_rules.analysis.plan.check_targets import check_plan
from ntm_rules.analysis.plan.document import plan_document
from ntm_rules.analysis.plan.file import is_plan, plan_from, read_plan
from ntm_rules.analysis.plan.result import PlanResult
from ntm_rules.cli import main
from ntm_rules.cli.context import Context
from ntm_rules.documents.model import Facts, Items, ListItem, Notice
from ntm_rules.documents.write import write
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.strict_yaml import read_file, read_text
from tests.helpers import small
from tests.helpers.schemas import validate

ROOT = Path(__file__).parents[2] / "fixtures" / "lang-son"
FACTS = ROOT / "hoa-cu-2024.yaml"
PLAN = ROOT / "hoa-cu-plan-2024.yaml"
A = {"fact": "s.a", "at_least": 98}
B = {"fact": "s.b", "at_most": 10}
X = {"fact": "x.a", "at_least": 50, "for": ["male", "female"]}


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@cache
def hoa_cu() -> PlanResult:
    return check_plan(book(), ntm.read_facts(FACTS), read_plan(PLAN))


@cache
def small_book() -> ntm.RuleBook:
    raised = {
        "standard": "t",
        "set": [{"code": "1.1", "at_least": 99, "source": {"status": "secondary"}}],
    }
    composite = {"all": [{"fact": "s.c", "at_least": 5}, {"fact": "y.a", "is": True}]}
    return small.book(
        small.standard_file(A, B, X, composite, {"not_encoded": small.words("phần này")}),
        small.amendment("2", "2025-06-01", raised),
    )


def plan(*targets: dict[str, Any], by: str = "2024-12-31", **more: Any) -> dict[str, Any]:
    made = [{"id": f"M{n}", "text": "mục tiêu", **t} for n, t in enumerate(targets, 1)]
    return {
        "plan": "Kế hoạch",
        "unit": {"kind": "xa", "name": "Thử"},
        "by": by,
        "targets": made,
        **more,
    }


def carried(facts: dict[str, Any], *targets: dict[str, Any], **more: Any) -> PlanResult:
    given = more.pop("given", {})
    unit = ntm.Unit.from_dict(small.entry(facts, **given))
    return check_plan(
        small_book(), unit, plan_from(read_text(yaml.safe_dump(plan(*targets, **more))))
    )


def kinds(found: PlanResult, number: int = 0) -> list[str]:
    return [f.kind for f in found.targets[number].findings]


def wrong(*targets: dict[str, Any], facts: dict[str, Any] | None = None, **more: Any) -> list[Any]:
    with pytest.raises(ntm.InputError) as caught:
        carried(facts or {}, *targets, **more)
    return list(caught.value.problems)


# ---- a target against the level of its day


def test_a_target_below_the_level_is_told() -> None:
    found = carried({}, {"indicator": "1.1", "value": 97})
    assert kinds(found) == ["below"]
    assert found.then["1.1"].verdict == "fail"


def test_the_level_is_that_of_the_day_by_which_it_is_due() -> None:
    one = {"indicator": "1.1", "value": 98.5}
    assert kinds(carried({}, one)) == ["above"]
    assert kinds(carried({}, one, by="2025-12-31")) == ["below"]
    assert kinds(carried({}, {**one, "by": "2025-06-01"})) == ["below"]


def test_a_target_at_the_level_is_enough_and_one_beyond_it_asks_more() -> None:
    assert kinds(carried({}, {"indicator": "1.1", "value": 98})) == ["enough"]
    assert kinds(carried({}, {"indicator": "2.1", "value": 9})) == ["above"]


def test_what_is_met_already_is_told() -> None:
    found = carried({"s.a": 99}, {"indicator": "1.1", "value": 98}, {"indicator": "1.1"})
    assert kinds(found) == ["already", "reached", "enough"]
    assert kinds(found, 1) == ["already", "assumed"]


def test_a_target_worse_than_today_takes_nothing_away() -> None:
    found = carried({"s.a": 99}, {"indicator": "1.1", "value": 97})
    assert "reached" in kinds(found)
    assert found.then["1.1"].verdict == "pass"
    low = carried({"s.b": 5}, {"indicator": "2.1", "value": 12})
    assert low.then["2.1"].verdict == "pass"


def test_a_total_where_both_sexes_are_asked_decides_nothing() -> None:
    found = carried({}, {"indicator": "3.1", "value": 70})
    assert kinds(found) == ["undecided"]
    assert found.targets[0].findings[0].reasons == ("sexes_needed",)
    both = {"male": 70, "female": 60}
    assert kinds(carried({}, {"indicator": "3.1", "value": both})) == ["above"]


def test_a_composite_takes_its_facts() -> None:
    found = carried({}, {"facts": {"s.c": 5, "y.a": True}})
    assert kinds(found) == ["enough", "enough"]
    assert found.targets[0].indicators == ("4.1",)
    assert found.gained == ("4",)


# ---- the whole


def test_targets_take_the_place_of_figures() -> None:
    found = carried({"s.a": 90, "s.b": 30}, {"indicator": "1.1", "value": 98})
    assert (found.now["1.1"].verdict, found.then["1.1"].verdict) == ("fail", "pass")
    assert (found.now["2.1"].verdict, found.then["2.1"].verdict) == ("fail", "fail")
    assert found.gained == ("1",)
    assert [o.number for o in found.open] == ["2", "3", "4", "5"]
    assert found.open[0].failed == ("2.1",)


def test_a_criterion_that_is_to_be_met_is_assumed_and_what_it_takes_is_told() -> None:
    found = carried({"s.a": 90}, {"criterion": "1"})
    assert kinds(found) == ["assumed"]
    assert found.then.criterion("1").verdict == "pass"
    (step,) = found.targets[0].tasks
    assert (step.code, step.fact) == ("1.1", "s.a")


def test_what_no_figure_can_decide_stays_open_whatever_is_done() -> None:
    found = carried({}, *({"criterion": n} for n in "1234"))
    (left,) = found.open
    assert (left.number, left.stuck, left.blocked) == ("5", ("5.1",), ())


def test_a_conclusion_of_today_does_not_stand_against_its_target() -> None:
    given = {
        "indicators": {"1.1": {"concluded": False, "by": "ubnd-xa"}},
        "criteria": {"1": {"concluded": False, "by": "ubnd-xa"}},
    }
    found = carried({}, {"indicator": "1.1", "value": 100}, given=given)
    assert found.now.criterion("1").verdict == "fail"
    assert found.then.criterion("1").verdict == "pass"


def test_a_figure_given_by_code_gives_way() -> None:
    found = carried({}, {"indicator": "1.1", "value": 99}, given={"indicators": {"1.1": 80}})
    assert found.then["1.1"].verdict == "pass"


def test_work_is_listed_by_person() -> None:
    found = carried(
        {},
        {"criterion": "1", "person": "An"},
        {"criterion": "2"},
        {"criterion": "3", "person": "An"},
    )
    listed = {p: [r.target.id for r in held] for p, held in found.by_person().items()}
    assert listed == {"An": ["M1", "M3"], None: ["M2"]}


def test_a_plan_for_a_standard_that_comes_later_is_held_against_that() -> None:
    later = {"in_force": {"from": "2025-01-01"}, "standard": "t2", "default_for": []}
    both = small.book(small.standard_file(A), {**small.standard_file(A), **later})
    content = plan({"criterion": "1"}, by="2025-12-31", standard="t2")
    unit = ntm.Unit.from_dict(small.entry({"s.a": 99}))
    found = check_plan(both, unit, plan_from(read_text(yaml.safe_dump(content))))
    assert (found.now.standard.id, str(found.now.standard.as_of)) == ("t2", "2025-12-31")
    assert kinds(found) == ["already", "assumed"]


# ---- what is refused


@pytest.mark.parametrize(
    ("target", "key", "told"),
    [
        ({"indicator": "1.2"}, "targets.0.indicator", "there is no '1.2'"),
        ({"criterion": "9"}, "targets.0.criterion", "there is no '9'"),
        ({"indicator": "1.1", "value": 120}, "targets.0.value", "outside 0..100"),
        ({"indicator": "1.1", "value": "x"}, "targets.0.value", "a number is needed"),
        ({"indicator": "4.1", "value": 5}, "targets.0.value", "several parts"),
        ({"facts": {"s.q": 1}}, "targets.0.facts.s.q", "there is no 's.q'"),
        ({"unclear": "x", "may_mean": ["7.7"]}, "targets.0.may_mean.0", "there is no '7.7'"),
        ({}, "targets.0", "exactly one of"),
        ({"criterion": "1", "indicator": "1.1"}, "targets.0", "exactly one of"),
        ({"criterion": "1", "value": 5}, "targets.0.value", "goes with indicator only"),
        ({"outside": "x", "may_mean": ["1.1"]}, "targets.0.may_mean", "goes with unclear only"),
        ({"criterion": "1", "who": "An"}, "targets.0.who", "unknown key"),
        ({"criterion": "1", "by": "31/12/2024"}, "targets.0.by", "a date such as"),
        ({"criterion": "1", "line": 0}, "targets.0.line", "at least 1"),
        ({"indicator": "1.1", "standard": "q"}, "targets.0.standard", "q"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(target: Any, key: str, told: str) -> None:
    (problem, *_) = wrong(target)
    assert problem.key == key
    assert told in problem.en
    assert problem.where.line > 0


def test_everything_wrong_is_told_at_once() -> None:
    assert len(wrong({"indicator": "1.2"}, {"criterion": "9"})) == 2


def test_a_target_given_twice_is_refused() -> None:
    (problem,) = wrong({"criterion": "1", "id": "T"}, {"criterion": "2", "id": "T"})
    assert problem.key == "targets.1.id"


def test_a_plan_of_another_unit_is_refused() -> None:
    (problem,) = wrong({"criterion": "1"}, unit={"kind": "xa", "name": "Khác"})
    assert (problem.key, "the plan is of xa Khác" in problem.en) == ("unit", True)


def test_a_day_on_which_the_standard_is_not_in_force_is_refused_at_its_place() -> None:
    (problem,) = wrong({"criterion": "1", "by": "2027-01-01"})
    assert problem.key == "targets.0.by"
    (problem,) = wrong({"criterion": "1"}, by="2027-01-01")
    assert problem.key == "by"


@pytest.mark.parametrize("content", ["[]", "x", "plan: x", "plan: x\nplan: y", "plan: &a x"])
def test_what_is_no_plan_is_refused(content: str, tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(ntm.InputError) as caught:
        read_plan(path)
    assert str(path) in str(caught.value)


# ---- Hòa Cư


def test_the_plan_of_hoa_cu_follows_the_schema() -> None:
    assert is_plan(read_file(PLAN))
    content = yaml.load(PLAN.read_text("utf-8"), Loader=yaml.BaseLoader)  # texts only
    for target in content["targets"]:
        target.update({"line": int(target["line"])})
    validate(content, "plan")
    with pytest.raises(jsonschema.ValidationError):
        validate({**content, "aims": []}, "plan")


def test_the_lines_of_the_plan_are_kept() -> None:
    lines = {r.target.id: r.target.line for r in hoa_cu().targets}
    assert lines == {
        "T1": 39, "T2": 41, "T3": 47, "T4": 77, "T5": 131, "T6": 75, "T7": 73, "T8": 83, "T9": 115,
    }  # fmt: skip


def test_what_the_plan_of_hoa_cu_comes_to() -> None:
    found = hoa_cu()
    assert {r.target.id: [f.kind for f in r.findings] for r in found.targets} == {
        "T1": ["assumed"],
        "T2": ["assumed"],
        "T3": ["unclear"],
        "T4": ["above"],
        "T5": ["undecided"],
        "T6": ["enough", "above", "above", "enough"],
        "T7": ["outside"],
        "T8": ["assumed", "alone"],
        "T9": ["outside"],
    }
    assert found.gained == ("12",)
    assert found.then.verdict == "unknown"


def test_the_unclear_target_is_never_mapped() -> None:
    found = hoa_cu()
    (unclear,) = (r for r in found.targets if r.target.id == "T3")
    assert unclear.indicators == ()
    assert unclear.judged is None
    assert found.then["2.1"].verdict == "unknown"
    assert found.then.judgement.unit_facts.values.get("road.commune_paved_share") is None


def test_what_is_left_for_criterion_12_and_indicator_6_3_is_told() -> None:
    steps = {r.target.id: [s.code for s in r.tasks] for r in hoa_cu().targets}
    assert steps["T1"] == ["12.1", "12.2"]
    assert steps["T2"] == ["6.3"]
    assert steps["T8"] == ["15.1", "15.2", "15.3"]


def test_nobody_is_named_in_the_plan() -> None:
    assert list(hoa_cu().by_person()) == [None]


def test_a_criterion_of_the_advanced_standard_is_judged_alone() -> None:
    (one,) = (r for r in hoa_cu().targets if r.target.id == "T8")
    assert one.judged is not None
    assert one.judged.standard.id == "xa-ntm-nang-cao"
    assert hoa_cu().then.standard.id == "xa-ntm"


# ---- the command

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(Context, "book", property(lambda _: book()))

    def ran(*args: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main([str(a) for a in args])
        assert isinstance(end.value.code, int)
        return end.value.code, *capsys.readouterr()

    return ran


def test_the_text_says_that_it_is_hypothetical(run: Run) -> None:
    status, out, err = run("plan", FACTS, PLAN)
    assert (status, err) == (0, "")
    assert "GIẢ ĐỊNH" in out
    assert "KHÔNG RÕ chỉ tiêu nào" in out
    assert "kế hoạch không nêu người phụ trách" in out
    assert max(map(len, out.splitlines())) <= 80
    english = run("plan", FACTS, PLAN, "--lang", "en", "--format", "md")[1]
    assert "not named in the plan" in english
    assert "UNCLEAR which indicator" in english


def test_the_json_is_marked_hypothetical(run: Run) -> None:
    told = json.loads(run("plan", FACTS, PLAN, "--format", "json")[1])
    assert (told["schema"], told["hypothetical"]) == ("ntm-rules/plan-result/1", True)
    unclear = told["targets"][2]
    assert (unclear["aim"], unclear["may_mean"], unclear["code"]) == (
        "unclear",
        ["2.1", "2.2"],
        None,
    )
    assert told["then"]["criteria"]["12"] == "pass"
    assert told["work"] == [{"person": None, "targets": [t["id"] for t in told["targets"]]}]


def test_facts_are_no_plan_and_a_plan_is_no_facts(run: Run) -> None:
    for pair in ((FACTS, FACTS), (PLAN, PLAN)):
        status, out, err = run("plan", *pair)
        assert (status, out) == (2, "")
        assert "khóa" in err


def written(lang: Lang, form: str, folder: Path) -> Path:
    """The example in a format; the same plan gives the same bytes."""
    content = write(plan_document(hoa_cu(), lang), form)
    assert isinstance(content, bytes)
    assert content == write(plan_document(hoa_cu(), lang), form)
    path = folder / f"plan.{form}"
    path.write_bytes(content)
    return path


def texts_of(item: ListItem) -> Iterator[str]:
    yield item.lead
    yield from map(str, item.lines)
    for part in item.below:
        yield from texts_of(part)


def plan_texts(lang: Lang) -> Iterator[str]:
    """Everything that the document of the example says."""
    document = plan_document(hoa_cu(), lang)
    notice, facts = document.blocks
    assert isinstance(notice, Notice)
    assert isinstance(facts, Facts)
    yield notice.text
    for row in facts.rows:
        yield from map(str, row)
    for section in document.sections:
        (items,) = section.blocks
        assert isinstance(items, Items)
        for item in items.entries:
            yield from texts_of(item)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_workbook_of_a_plan_holds_what_its_text_holds(lang: Lang, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(written(lang, "xlsx", tmp_path))
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value]
    assert all(c.data_type == "s" for c in cells)
    said = "\n".join(str(c.value) for c in cells)
    assert [text for text in plan_texts(lang) if text not in said] == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_document_of_a_plan_holds_what_its_text_holds(lang: Lang, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document(str(written(lang, "docx", tmp_path)))
    paragraphs = [p.text for p in document.paragraphs]
    paragraphs += [
        p.text for t in document.tables for row in t.rows for c in row.cells for p in c.paragraphs
    ]
    said = "\n".join(paragraphs)
    assert [text for text in plan_texts(lang) if text not in said] == []
    assert {s.title for s in plan_document(hoa_cu(), lang).sections} <= set(paragraphs)


def test_the_ending_of_the_file_decides_its_form(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "ke-hoach.docx"
    assert run("plan", FACTS, PLAN, "-o", target) == (0, "", "")
    assert target.read_bytes() == write(plan_document(hoa_cu(), "vi"), "docx")
    status, out, err = run("plan", FACTS, PLAN, "--format", "xlsx")
    assert (status, out) == (2, "")
    assert "-o TỆP.xlsx" in err

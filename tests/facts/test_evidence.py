"""What no document backs: told, and with --require-evidence not known; and files that must be what they were."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.analysis.json_schema import SCHEMAS
from ntm_rules.cli import main
from ntm_rules.cli.context import Context
from ntm_rules.engine.rete import judge
from ntm_rules.judging.replay import replay
from tests.helpers import small

ROOT = Path(__file__).parents[2]


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@pytest.fixture(autouse=True)
def _one_book(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program reads the packaged rules once for all tests."""
    monkeypatch.delenv("NTM_RULES", raising=False)
    monkeypatch.setattr(Context, "book", property(lambda _: book()))


EXAMPLE = ROOT / "fixtures" / "vi-du.yaml"
A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}
DOC = [{"document": "BC 1", "date": "2024-05-01"}]
OLD = [{"document": "BC cũ", "date": "2023-12-31"}]
ENGINES = ["direct", *(["rete"] if judge.AVAILABLE else [])]


def judged(facts: dict[str, Any], *criteria: Any, required: bool = False, **more: Any) -> Any:
    standard = small.standard(*(criteria or (A, B)))
    unit = ntm.Unit.from_dict(small.entry(facts, **more))
    return standard.assess(unit, require_evidence=required)


# ---- what is told


def test_a_verdict_that_rests_on_a_bare_figure_is_told() -> None:
    found = judged({"s.a": 60, "s.b": {"value": 60, "evidence": DOC}})
    (bare,) = found.evidence
    assert (bare.fact, bare.indicators) == ("s.a", ("1.1",))
    assert found.verdict == "pass"


def test_only_what_decided_is_told() -> None:
    either = {"any": [A, B]}
    found = judged({"s.a": 60, "s.b": 10}, either)
    assert [b.fact for b in found.evidence] == ["s.a"]


def test_an_undecided_indicator_rests_on_nothing() -> None:
    both = {"all": [A, B]}
    assert judged({"s.a": 60}, both).evidence == ()


def test_evidence_older_than_the_figures_is_told_and_decides_nothing() -> None:
    found = judged({"s.a": {"value": 60, "evidence": [*OLD, *DOC]}})
    (old,) = found.older_evidence
    assert (old.backing.fact, old.document, old.date) == ("s.a", "BC cũ", "2023-12-31")
    assert found.evidence == ()
    assert found["1.1"].verdict == "pass"


def test_a_document_of_new_years_day_is_not_older() -> None:
    evidence = [{"document": "x", "date": "2024-01-01"}]
    assert judged({"s.a": {"value": 60, "evidence": evidence}}).older_evidence == ()


def test_a_conclusion_without_a_document_is_told_with_its_place() -> None:
    found = judged({}, criteria={"1": {"concluded": False, "by": "ubnd-xa"}})
    (bare,) = found.evidence
    assert (bare.fact, bare.conclusion, bare.criteria) == (None, "criteria.1", ("1",))


def test_text_json_and_markdown_tell_it() -> None:
    found = judged({"s.a": 60, "s.b": {"value": 60, "evidence": OLD}})
    told = json.loads(found.to_json(lang="en"))["evidence"]
    assert [e["fact"] for e in told["without"]] == ["s.a"]
    assert [(e["fact"], e["document"]) for e in told["older"]] == [("s.b", "BC cũ")]
    assert "Không có minh chứng (1 số liệu, kết luận): 1.1" in found.text()
    assert "Evidence older than 2024: 2.1: BC cũ, 2023-12-31" in found.markdown(lang="en")


def test_the_schema_has_it() -> None:
    held = SCHEMAS["assessment"]()
    assert {"evidence", "require_evidence"} <= set(held["required"])


# ---- required


@pytest.mark.parametrize("engine", ENGINES)
def test_a_bare_figure_counts_as_not_known(engine: Any) -> None:
    standard = small.standard(A, B)
    unit = ntm.Unit.from_dict(small.entry({"s.a": 10, "s.b": {"value": 60, "evidence": DOC}}))
    found = standard.assess(unit, engine=engine, require_evidence=True)
    assert found["1.1"].verdict == "unknown"
    assert found["1.1"].reasons == ("evidence_missing",)
    assert found["2.1"].verdict == "pass"
    assert found.indicator("1.1").fact is not None  # it is shown, and decides nothing
    (one,) = found.missing
    assert (one.fact, one.why) == ("s.a", ("evidence_missing",))


def test_a_bare_guard_leaves_open_whether_it_applies() -> None:
    guarded = {"require": A, "applies_when": {"fact": "y.a", "is": True}}
    backed = {"s.a": {"value": 60, "evidence": DOC}, "y.a": False}
    assert judged(backed, guarded)["1.1"].verdict == "not_applicable"
    open_ = judged(backed, guarded, required=True)["1.1"]
    assert open_.verdict == "unknown"
    assert set(open_.reasons) == {"applicability_unknown", "evidence_missing"}


def test_a_bare_conclusion_decides_nothing() -> None:
    concluded = {"concluded": True, "by": "ubnd-huyen"}
    bare = judged({}, indicators={"1.1": concluded}, required=True)
    assert bare["1.1"].verdict == "unknown"
    assert bare["1.1"].reasons == ("fact_missing", "evidence_missing")
    assert bare["1.1"].conclusion is None
    backed = judged({}, indicators={"1.1": {**concluded, "evidence": DOC}}, required=True)
    assert backed["1.1"].verdict == "pass"


def test_without_the_option_nothing_changes() -> None:
    assert judged({"s.a": 60})["1.1"].verdict == "pass"
    assert "evidence_missing" not in judged({}).to_json()


def test_a_live_session_keeps_to_it() -> None:
    live = small.standard(A, B).session(ntm.Unit.from_dict(small.entry()), require_evidence=True)
    live.set("s.a", 60)
    assert live.assessment["1.1"].reasons == ("evidence_missing",)
    live.set("s.a", {"value": 60, "evidence": DOC})
    assert live.assessment["1.1"].verdict == "pass"


@pytest.mark.skipif(not judge.AVAILABLE, reason="durable-rules does not load here")
def test_both_engines_give_the_same_bytes_on_the_example() -> None:
    unit = ntm.read_facts(EXAMPLE)
    standard = book().standard_for(unit)
    one, other = (
        standard.assess(unit, engine=e, require_evidence=True).to_json() for e in ("rete", "direct")
    )
    assert one == other
    assert json.loads(one)["summary"]["indicators"]["unknown"] > 50


def test_replay_repeats_it(tmp_path: Path) -> None:
    unit = ntm.read_facts(EXAMPLE)
    stored = tmp_path / "a.json"
    stored.write_text(
        book().standard_for(unit).assess(unit, require_evidence=True).to_json(), "utf-8"
    )
    assert replay(stored, book()).same
    changed = json.loads(stored.read_text("utf-8"))
    changed["require_evidence"] = False
    stored.write_text(json.dumps(changed), "utf-8")
    assert not replay(stored, book()).same


TITLE = "title.xa_ntm"


@pytest.mark.parametrize("engine", ENGINES)
def test_a_title_without_its_decision_is_not_known(engine: Any) -> None:
    standard = book().standard("xa-ntm-nang-cao", as_of="2024-12-31", province="lang-son")

    def prior(title: Any) -> ntm.IndicatorResult:
        entry = {"unit": {"kind": "xa", "name": "Thử", "province": "lang-son"}, "period": 2024}
        unit = ntm.Unit.from_dict({**entry, "facts": {TITLE: title}})
        found = standard.assess(unit, engine=engine, require_evidence=True)
        (one,) = found.recognition.prerequisites
        return one

    assert prior({"value": True, "evidence": DOC}).verdict == "pass"
    assert prior(True).verdict == "unknown"
    assert prior(True).reasons == ("prerequisite_unknown", "evidence_missing")


# ---- expected documents


def test_gaps_name_the_documents_that_a_rule_expects() -> None:
    expected = [{"vi": "Quyết định phê duyệt quy hoạch", "en": "the decision on the plan"}]
    rule = {"require": A, "evidence": expected}
    assert "Documents expected: the decision on the plan" in judged({"s.a": 60}, rule).gaps(
        lang="en"
    )
    backed = {"s.a": {"value": 60, "evidence": DOC}}
    assert "Documents expected" not in judged(backed, rule).gaps(lang="en")


# ---- files

Write = Callable[..., Path]


@pytest.fixture
def facts(tmp_path: Path) -> Write:
    """A facts file whose one figure names a file as evidence."""

    def write(file: str, content: bytes | None = None) -> Path:
        digest = "" if content is None else f", sha256: {hashlib.sha256(content).hexdigest()}"
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        text = (
            "unit: {kind: xa, name: Thử, province: lang-son, classes: []}\nperiod: 2024\nfacts:\n"
            "  planning.commune_plan_published:\n    value: true\n    evidence:\n"
            f"    - {{document: QĐ 1, file: {file!r}{digest}}}\n"
        )
        path = folder / "xa.yaml"
        path.write_text(text, "utf-8")
        return path

    return write


def problems(path: Path) -> list[str]:
    unit = ntm.read_facts(path)
    found = book().standard_for(unit).assess(unit).evidence_problems()
    assert all(p.where.line == 7 for p in found)
    return [p.en for p in found]


def test_a_file_that_is_what_it_was(facts: Write) -> None:
    path = facts("qd 1.pdf", b"pdf")
    (path.parent / "qd 1.pdf").write_bytes(b"pdf")
    assert problems(path) == []


def test_a_file_that_is_kept_elsewhere(facts: Write) -> None:
    assert problems(facts("kho/qd-1.pdf", b"pdf")) == []


def test_a_file_that_was_changed(facts: Write) -> None:
    path = facts("qd.pdf", b"pdf")
    (path.parent / "qd.pdf").write_bytes(b"pdF")
    (told,) = problems(path)
    assert "does not match the sha256" in told


@pytest.mark.parametrize(
    "name", ["../x.pdf", "/etc/passwd", "a/../../x.pdf", "C:\\x.pdf", "..\\x.pdf", "\\\\host\\x"]
)
def test_a_path_may_not_lead_out_of_the_folder(facts: Write, name: str) -> None:
    (told,) = problems(facts(name))
    assert "must stay inside" in told


def test_a_link_may_not_lead_out_of_the_folder(facts: Write, tmp_path: Path) -> None:
    path = facts("qd.pdf", b"pdf")
    (tmp_path / "outside.pdf").write_bytes(b"pdf")
    (path.parent / "qd.pdf").symlink_to(tmp_path / "outside.pdf")
    (told,) = problems(path)
    assert "a link leads out" in told


def test_a_folder_is_no_evidence(facts: Write) -> None:
    path = facts("qd")
    (path.parent / "qd").mkdir()
    assert problems(path) == ["'qd': not a file"]


def test_a_link_in_a_circle_is_told(facts: Write) -> None:
    path = facts("qd")
    (path.parent / "qd").symlink_to(path.parent / "qd")
    assert len(problems(path)) == 1


def run(capsys: pytest.CaptureFixture[str], *args: str | Path) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as end:
        main([str(a) for a in args])
    assert isinstance(end.value.code, int)
    return end.value.code, *capsys.readouterr()


def test_the_program_tells_a_changed_file_and_goes_on(
    facts: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    path = facts("../x.pdf")
    status, out, err = run(capsys, "assess", path, "--format", "json", "--lang", "en")
    assert status == 0
    assert json.loads(out)["verdict"] == "unknown"
    assert f"{path}:7:" in err
    assert "must stay inside" in err
    assert run(capsys, "assess", path, "--quiet", "--format", "json")[2] == ""


def test_required_evidence_must_be_right(facts: Write, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "assess", facts("../x.pdf"), "--require-evidence")
    assert (status, out) == (2, "")
    assert "facts.planning.commune_plan_published.evidence.0.file" in err


def test_the_program_requires_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("assess", "gaps"):
        status, out, _ = run(capsys, command, EXAMPLE, "--require-evidence")
        assert status == 0
        assert "thiếu minh chứng" in out
    assert "thiếu minh chứng" in run(capsys, "explain", EXAMPLE, "6.3", "--require-evidence")[1]

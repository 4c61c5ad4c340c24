"""Two results beside each other: what was kept, gained, lost, and what of the facts differs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

import ntm_rules as ntm
from ntm_rules.analysis.compare.comparison import Comparison, compare, move_of, read_result
from ntm_rules.cli import main
from ntm_rules.cli.context import Context
from tests.helpers import small

A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}


class Desk(NamedTuple):
    """A small rule book, and a folder for facts files."""

    book: ntm.RuleBook
    folder: Path

    def facts(self, name: str, facts: dict[str, Any], /, **more: Any) -> Path:
        path = self.folder / f"{name}.yaml"
        path.write_text(yaml.safe_dump(small.entry(facts, **more), allow_unicode=True), "utf-8")
        return path

    def stored(self, name: str, facts: dict[str, Any], /, **more: Any) -> Path:
        unit = ntm.Unit.from_dict(small.entry(facts, **more))
        path = self.folder / f"{name}.json"
        path.write_text(self.book.standard_for(unit).assess(unit).to_json(), "utf-8")
        return path

    def compare(self, *paths: Path) -> Comparison:
        return compare(*(read_result(self.book, p, lang="en") for p in paths))


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    changed = {
        "standard": "t",
        "set": [{"code": "1.1", "at_least": 70, "source": {"status": "secondary"}}],
    }
    return small.book(
        small.standard_file([A, B], {"fact": "s.c", "at_least": 50}),
        small.amendment("2", "2025-01-01", changed),
    )


@pytest.fixture
def desk(book: ntm.RuleBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(Context, "book", property(lambda _: book))
    return Desk(book, tmp_path)


def moves(found: Comparison, what: str = "indicator") -> dict[str, str]:
    return {m.code: m.move for m in found.moves if m.what == what}


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        ("pass", "pass", "kept"),
        ("pass", "fail", "lost"),
        ("pass", "unknown", "undecided"),
        ("pass", "not_applicable", "aside"),
        ("fail", "pass", "gained"),
        ("unknown", "pass", "gained"),
        ("not_applicable", "pass", "gained"),
        ("fail", "unknown", "undecided"),
        ("unknown", "fail", "failed"),
        ("not_applicable", "fail", "failed"),
        ("fail", "fail", "still"),
        ("unknown", "unknown", "still"),
        ("not_applicable", "not_applicable", "not_asked"),
        (None, "pass", "added"),
        ("pass", None, "removed"),
    ],
)
def test_every_move_has_a_name(before: str | None, after: str | None, move: str) -> None:
    assert move_of(before, after) == move


def test_what_was_met_and_is_not_was_not_kept(desk: Desk) -> None:
    found = desk.compare(
        desk.facts("tu-danh-gia", {"s.a": 60, "s.b": 60, "s.c": 10}),
        desk.facts("tham-dinh", {"s.a": 60, "s.b": 49, "s.c": 55}),
    )
    assert moves(found) == {"1.1": "kept", "1.2": "lost", "2.1": "gained"}
    assert moves(found, "criterion") == {"1": "lost", "2": "gained"}
    assert not found.kept_all
    assert [(c.key, c.before, c.after) for c in found.values] == [
        ("s.b", {"value": "60"}, {"value": "49"}),
        ("s.c", {"value": "10"}, {"value": "55"}),
    ]


def test_a_figure_that_is_gone_leaves_it_open(desk: Desk) -> None:
    found = desk.compare(desk.facts("a", {"s.a": 60}), desk.facts("b", {}))
    assert moves(found)["1.1"] == "undecided"
    assert found.kept_all  # nothing is known to be lost
    assert [(c.before, c.after) for c in found.values] == [({"value": "60"}, None)]


def test_another_document_for_the_same_figure_is_no_change(desk: Desk) -> None:
    backed = {"s.a": {"value": 60, "note": "x", "evidence": [{"document": "BC 2"}]}}
    assert desk.compare(desk.facts("a", {"s.a": 60}), desk.facts("b", backed)).values == ()


def test_conclusions_that_differ_are_told(desk: Desk) -> None:
    def by(body: str, *, met: bool) -> dict[str, Any]:
        return {"1.1": {"concluded": met, "by": body}}

    found = desk.compare(
        desk.facts("a", {}, indicators=by("ubnd-huyen", met=True)),
        desk.facts("b", {}, indicators=by("ubnd-xa", met=False)),
    )
    (change,) = found.conclusions
    assert change.key == "indicators.1.1"
    assert (change.before["by"], change.after["by"]) == ("ubnd-huyen", "ubnd-xa")
    assert moves(found)["1.1"] == "lost"


def test_two_years_by_two_laws_tell_the_level_that_changed(desk: Desk) -> None:
    figures = {"s.a": 60, "s.b": 60}
    found = desk.compare(desk.facts("2024", figures), desk.facts("2025", figures, period=2025))
    assert not found.same_law
    (lost,) = found.of("indicator", "lost")
    assert lost.code == "1.1"
    assert lost.value is None
    assert lost.level is not None
    assert [level["value"] for level in lost.level] == ["50", "70"]


def test_a_stored_assessment_is_taken_as_it_stands(desk: Desk) -> None:
    one = desk.stored("a", {"s.a": 60})
    found = desk.compare(one, desk.facts("b", {"s.a": 60}))
    assert (found.before.stored, found.after.stored) == (True, False)
    assert found.same_law
    assert set(moves(found).values()) == {"kept", "still"}


def test_a_result_that_asked_for_evidence_is_told_apart(desk: Desk) -> None:
    unit = ntm.Unit.from_dict(small.entry({"s.a": 60}))
    stored = desk.folder / "strict.json"
    standard = desk.book.standard_for(unit)
    stored.write_text(standard.assess(unit, require_evidence=True).to_json(), "utf-8")
    assert not desk.compare(stored, desk.facts("b", {"s.a": 60})).same_care


@pytest.mark.parametrize("other", [{"name": "Khác"}, {"code": "00002"}])
def test_two_units_are_refused(desk: Desk, other: dict[str, Any]) -> None:
    one = desk.facts("a", {}, code="00001")
    with pytest.raises(ntm.RequestError, match="two units"):
        desk.compare(one, desk.facts("b", {}, **other))


def test_the_same_code_is_the_same_unit_whatever_it_is_called(desk: Desk) -> None:
    one = desk.facts("a", {}, code="00001", name="Hòa Cư")
    assert desk.compare(one, desk.facts("b", {}, code="00001", name="Hoà Cư (mới)")).kept_all


def test_a_name_written_otherwise_is_the_same_unit(desk: Desk) -> None:
    one = desk.facts("a", {}, name="Hòa Cư")
    assert desk.compare(one, desk.facts("b", {}, name="hoà  cư")).kept_all


@pytest.mark.parametrize(
    "content", ['{"schema": "x"}', '{"schema": "ntm-rules/assessment/1"}', '{"schema": []}']
)
def test_what_is_neither_is_refused(desk: Desk, content: str) -> None:
    path = desk.folder / "x.json"
    path.write_text(content, "utf-8")
    with pytest.raises(ntm.UnreadableError, match="neither facts nor an assessment"):
        read_result(desk.book, path)


# ---- the command

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*args: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main([str(a) for a in args])
        assert isinstance(end.value.code, int)
        return end.value.code, *capsys.readouterr()

    return ran


def test_the_text_begins_with_what_was_not_kept(desk: Desk, run: Run) -> None:
    paths = desk.facts("a", {"s.a": 60, "s.b": 60}), desk.facts("b", {"s.a": 60, "s.b": 49})
    status, out, err = run("compare", *paths)
    assert (status, err) == (0, "")
    assert "KHÔNG GIỮ ĐƯỢC (2)" in out
    assert "đạt → chưa đạt; số liệu đổi: 60 thành 49" in out
    english = run("compare", *paths, "--lang", "en", "--format", "md")[1]
    assert "## Not kept (2)" in english


def test_nothing_lost_is_said_too(desk: Desk, run: Run) -> None:
    one = desk.facts("a", {"s.a": 60})
    assert "NOT KEPT (0)" in run("compare", one, one, "--lang", "en")[1]


def test_the_json_holds_everything(desk: Desk, run: Run) -> None:
    paths = desk.stored("a", {"s.a": 60}), desk.facts("b", {"s.a": 40})
    told = json.loads(run("compare", *paths, "--format", "json")[1])
    assert told["schema"] == "ntm-rules/comparison/1"
    assert told["kept_all"] is False
    assert told["summary"]["indicator"]["lost"] == 1
    assert told["before"]["stored"] is True
    assert len([v for v in told["verdicts"] if v["what"] == "indicator"]) == 3


def test_two_standards_or_files_that_are_not_there_exit_2(desk: Desk, run: Run) -> None:
    one = desk.facts("a", {})
    status, out, err = run("compare", one, desk.folder / "none.yaml")
    assert (status, out) == (2, "")
    assert "none.yaml" in err

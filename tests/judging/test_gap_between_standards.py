"""A date on which no standard of a kind is in force: refused with both neighbours, decided where one is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ntm_rules import RequestError, RuleBook
from tests.helpers import small
from tests.helpers.terminal import ran

LEVEL = {"fact": "s.a", "at_least": 50}
OLD = {"in_force": {"from": "2020-01-01", "until": "2025-12-31"}}
NEW = {"standard": "u", "in_force": {"from": "2026-02-15"}}
DAY = "2026-01-20"
LATE = small.amendment(
    "2",
    "2025-06-01",
    {"standard": "t", "set": [{"code": "1.1", "at_least": 60, "source": {"status": "secondary"}}]},
)
FILES = (small.standard_file(LEVEL, **OLD), small.standard_file(LEVEL, **NEW), LATE)
NEIGHBOURS = "the one before: t, until 2025-12-31; the one after: u, from 2026-02-15"
FACTS = """
unit: {kind: xa, name: Thử, region: MN, classes: []}
period: 2025
as_of: 2026-01-20
facts: {s.a: 55}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gap")
    (folder / "xa.yaml").write_text(FACTS, "utf-8")
    small.write(folder / "rules", *FILES)
    return folder


def test_it_is_refused_and_both_neighbours_are_named() -> None:
    book = small.book(*FILES)
    unit = small.unit({"s.a": 55}, as_of=DAY, period=2025)
    with pytest.raises(RequestError) as caught:
        book.standard_for(unit)
    assert NEIGHBOURS in str(caught.value)
    assert "bộ trước: t, đến hết 31/12/2025; bộ sau: u, từ 15/02/2026" in caught.value.vi
    with pytest.raises(RequestError, match="the one before: t"):
        book.standard("t", as_of=DAY)
    with pytest.raises(RequestError, match="the one before: t"):
        book.standard_for(unit, standard="t", in_gap=False)


def test_a_standard_that_is_named_decides_with_a_warning_by_its_last_day() -> None:
    std = small.book(*FILES).standard_for(small.unit(as_of=DAY, period=2025), standard="t")
    result = std.assess(small.unit({"s.a": 55}, as_of=DAY, period=2025))
    assert (result["1.1"].verdict, result.indicator("1.1").level.value) == ("fail", 60)  # type: ignore[union-attr]
    (warning,) = json.loads(result.to_json())["warnings"]
    assert {k: warning[k] for k in ("kind", "before", "until", "after", "from")} == {
        "kind": "no_standard_in_force",
        "before": "t",
        "until": "2025-12-31",
        "after": "u",
        "from": "2026-02-15",
    }
    for text in (result.text(), result.explain()):
        head = " ".join(text.split())[:400]
        assert "CẢNH BÁO: ngày 20/01/2026 không có bộ tiêu chí nào có hiệu lực" in head


def test_the_one_after_decides_by_its_first_day() -> None:
    std = small.book(*FILES).standard("u", as_of=DAY, in_gap=True)
    assert std.assess(small.unit({"s.a": 55}, as_of=DAY, period=2025)).verdict == "pass"


@pytest.mark.parametrize(
    ("day", "standard"),
    [("2019-01-01", "t"), ("2019-01-01", "u"), ("2026-03-01", "t"), ("2024-01-01", "u")],
)
def test_outside_a_gap_nothing_decides(day: str, standard: str) -> None:
    with pytest.raises(RequestError, match="not in force"):
        small.book(*FILES).standard(standard, as_of=day, in_gap=True)


def test_within_its_period_nothing_is_warned_of() -> None:
    result = (
        small.book(*FILES)
        .standard("t", as_of=small.DAY, in_gap=True)
        .assess(small.unit({"s.a": 55}))
    )
    assert json.loads(result.to_json())["warnings"] == []


def test_commands(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules, facts = ("--rules", folder / "rules"), folder / "xa.yaml"
    for command in ("assess", "explain", "gaps"):
        done = ran(capsys, *rules, command, facts, "--lang", "en")
        assert (done.status, NEIGHBOURS in done.err) == (2, True), done.err
        named = ran(capsys, *rules, command, facts, "--standard", "t", "--lang", "en")
        assert named.status == 0, named.err
        assert "WARNING: no standard is in force on 2026-01-20" in " ".join(named.out.split())
    for form in ("md", "html"):
        page = ran(capsys, *rules, "assess", facts, "--standard", "t", "--format", form).out
        head = " ".join(page.split()).partition("<body")[2 if form == "html" else 0][:3000]
        assert "không có bộ tiêu chí nào có hiệu lực" in head
    done = ran(capsys, *rules, "diff", "t", "--from", "2025-12-31", "--to", DAY, "--lang", "en")
    assert (done.status, NEIGHBOURS in done.err) == (2, True)


def test_replay_decides_it_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = ("--rules", folder / "rules")
    out = folder / "result.json"
    shown = ran(capsys, *rules, "assess", folder / "xa.yaml", "--standard", "t", "--format", "json")
    out.write_text(shown.out, "utf-8")
    assert ran(capsys, *rules, "replay", out).status == 0
    out.write_text(shown.out.replace("no_standard_in_force", "other"), "utf-8")
    assert ran(capsys, *rules, "replay", out).status == 1


def test_the_bundle_of_a_gap_is_the_same(tmp_path: Path) -> None:
    from ntm_rules.law.bundle import bundle_bytes

    book, path = small.book(*FILES), tmp_path / "law.json"
    path.write_bytes(bundle_bytes(book.library))
    again = RuleBook.load(path).standard("t", as_of=DAY, in_gap=True)
    assert again.digest == book.standard("t", as_of=DAY, in_gap=True).digest


def test_a_batch_by_a_named_standard_decides_and_warns(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules, units = ("--rules", folder / "rules", "--lang", "en"), tmp_path / "units"
    units.mkdir()
    (units / "xa.yaml").write_text(FACTS, "utf-8")
    plain = ran(capsys, *rules, "batch", units, "-o", tmp_path / "none")
    assert (plain.status, NEIGHBOURS in plain.err) == (2, True), plain.err
    pages = tmp_path / "pages"
    done = ran(capsys, *rules, "batch", units, "-o", pages, "--standard", "t", "--format", "md")
    assert done.status == 0, done.err
    warned = "WARNING: no standard is in force on 2026-01-20"
    for name in ("xa-thu.md", "summary.txt", "summary.csv", "summary.html"):
        path = (
            next(pages.glob(name)) if name.startswith("summary") else next(pages.glob("*thu*.md"))
        )
        assert warned in " ".join(path.read_text("utf-8").split())[:8000], path


def test_a_table_by_a_named_standard_decides_and_warns(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = ("--rules", folder / "rules", "--lang", "en")
    table, out = tmp_path / "xa.csv", tmp_path / "out.parquet"
    table.write_text(
        "code,name,unit.region,unit.classes,period,s.a\n00001,A,MN,[],2025,55\n", "utf-8"
    )
    asked = ("batch", table, "-o", out, "--as-of", DAY)
    refused = ran(capsys, *rules, *asked)
    assert (refused.status, NEIGHBOURS in refused.err) == (2, True), refused.err
    done = ran(capsys, *rules, *asked, "--standard", "t")
    assert (done.status, "WARNING: no standard is in force" in done.err) == (0, True), done.err
    assert "1 unit judged" in done.out

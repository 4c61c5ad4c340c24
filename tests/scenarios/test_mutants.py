"""Coverage and mutants: what scenarios see of the law, and which change of it nobody would notice."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import main
from ntm_rules.law.model.library import Library
from ntm_rules.law.resolve.in_force import resolve
from ntm_rules.scenarios.coverage import cover
from ntm_rules.scenarios.equivalent_mutants import read_equivalents, reason_of
from ntm_rules.scenarios.mutation import Mutant, MutatedBook, judge_mutants, mutants, touches
from ntm_rules.scenarios.read import Scenario, read_feature, read_features
from ntm_rules.scenarios.read_levels import Touch, touch_of
from ntm_rules.scenarios.run import ScenarioOutcome, holds, run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from tests.helpers import small as small_law

ROOT = Path(__file__).parents[2]
FEATURES = ROOT / "features"
BASE = ROOT / "tests" / "law" / "bad_rules" / "base"
HEAD = "# language: vi\nTính năng: Thử\n  Tình huống: Một\n"
GIVEN = '    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n    Và một xã thuộc vùng "TDMNPB"\n'
LOOSE = '    Và số liệu của chỉ tiêu "17.6" là 99\n    Khi đánh giá\n    Thì chỉ tiêu "17.6" đạt\n'

Pairs = list[tuple[Scenario, Touch]]


@pytest.fixture(scope="module")
def shelf() -> ScenarioRun:
    return ScenarioRun(ntm.RuleBook.load())


def pairs_of(shelf: ScenarioRun, *paths: Path) -> Pairs:
    outcomes = run_all(read_features(paths), shelf)
    assert {o.state for o in outcomes} == {"passed"}
    return [(o.scenario, touch_of(o)) for o in outcomes]


def survivors(shelf: ScenarioRun, there: list[Mutant], pairs: Pairs) -> list[str]:
    excused = read_equivalents(FEATURES / "equivalent.yaml")
    alive = [r.mutant for r in judge_mutants(shelf, there, pairs) if r.killer is None]
    return [m.name for m in alive if reason_of(m, excused) is None]


def played_alone(shelf: ScenarioRun, text: str) -> ScenarioOutcome:
    (outcome,) = run_all(read_feature("thử.feature", text), shelf)
    return outcome


# ---- what is tried


def test_a_boundary_that_no_scenario_tests_is_seen(shelf: ScenarioRun) -> None:
    outcome = played_alone(shelf, HEAD + GIVEN + LOOSE)
    there = [m for m in mutants(shelf.book.library, "xa-ntm") if m.name.startswith("17.6 ")]
    results = judge_mutants(shelf, there, [(outcome.scenario, touch_of(outcome))])
    assert {"up", "down", "comparator"} <= {r.mutant.kind for r in results if not r.killer}


MN = '    Cho bộ tiêu chí "t" ngày 31/12/2024\n    Và một xã thuộc vùng "MN"\n'
OF_EACH_FORM = [
    ("1.1", "s.a", "79,9", "chưa đạt"),
    ("1.1", "s.a", "80", "chưa đủ căn cứ"),
    ("1.2", "y.a", "không", "chưa đạt"),
    ("1.2", "y.a", "có", "chưa đủ căn cứ"),
    ("1.3", "s.b", "50", "không áp dụng"),
    ("1.4", "s.c", "50", "chưa đủ căn cứ"),
]


def test_floors_what_is_left_open_and_what_is_not_regulated_are_cells_to_be_tested() -> None:
    source = {"status": "secondary"}
    book = small_law.book(
        small_law.standard_file(
            [
                {"fact": "s.a", "at_least": {"value": 80, "floor": True, **source}},
                {"fact": "y.a", "is": {"left_open": True, **source}},
                {"fact": "s.b", "at_least": {"not_regulated": True, **source}},
                {"fact": "s.c", "at_least": {"left_open": True, **source}},
            ]
        )
    )
    shelf = ScenarioRun(book)

    def lacking(outcomes: list[ScenarioOutcome]) -> dict[str, tuple[str, ...]]:
        assert [o.message.vi for o in outcomes if o.state != "passed"] == []
        return {c.site.code: c.lacking for c in cover(book.library, "t", outcomes) if c.lacking}

    def alive(outcomes: list[ScenarioOutcome]) -> list[tuple[str, str]]:
        pairs = [(o.scenario, touch_of(o)) for o in outcomes]
        there = [m for m in mutants(book.library, "t") if m.kind != "structure"]
        results = judge_mutants(shelf, there, pairs)
        assert any(r.mutant.kind == "form" for r in results)
        return [(r.mutant.kind, r.mutant.name) for r in results if r.killer is None]

    played = [
        played_alone(
            shelf,
            f'{HEAD}{MN}    Và số liệu "{fact}" là {value}\n    Khi đánh giá\n'
            f'    Thì chỉ tiêu "{code}" {verdict}\n',
        )
        for code, fact, value, verdict in OF_EACH_FORM
    ]
    assert lacking(played) == {}
    assert alive(played) == []
    # What each of them is needed for.
    assert lacking(played[1:]) == {"1.1": ("fail", "edge_fail")}
    assert lacking(played[:1] + played[2:]) == {"1.1": ("unknown", "edge_unknown")}
    assert lacking(played[:2] + played[3:]) == {"1.2": ("fail",)}
    assert lacking(played[:3] + played[4:]) == {"1.2": ("unknown",)}
    assert lacking(played[:4] + played[5:]) == {"1.3": ("not_applicable",)}
    assert {kind for kind, _ in alive(played[:1] + played[2:])} >= {"form", "up"}
    assert {kind for kind, _ in alive(played[:4] + played[5:])} == {"form"}


STRUCTURE = {
    "1.2 mọi phần -> một phần",
    "1.2 bỏ phần 1",
    "1.4 x.insured không đòi cả nam và nữ",
    "1.5 ít nhất 1 -> 2 phần",
    "1.5 một phần -> mọi phần",
    "1.6 bỏ điều kiện áp dụng",
    "1.6 s.poor bỏ cách tính khi không có gì để tính",
    "1.6 s.poor chưa đủ căn cứ khi không có gì để tính",
    "1.7 bỏ trường hợp 1",
    "1.7 đổi trường hợp 1 với trường hợp còn lại",
    "1.7 bỏ cột MN khỏi điều kiện",
    "1.8 loại khu vực: mọi -> một",
    "1.8 bỏ loại khu vực dao khỏi điều kiện",
    "1.3 s.poor bỏ cột MN",
    "1.3 s.poor đổi cột MN với DB",
    "1.9 x.insured đòi cả nam và nữ",
    "1.9 s.house bỏ loại khu vực kv-3",
    "1.9 bu: bỏ danh hiệu",
    "bỏ điều kiện trước truoc",
    "bỏ điều kiện criteria từ 2021-01-01",
    "điều kiện công nhận: ngày đầu 2021-01-01 sớm hơn một ngày",
    "ngày đầu 2020-01-01 muộn hơn một ngày",
    "ngày cuối 2025-12-31 sớm hơn một ngày",
    "ubnd-tinh không được kết luận đạt",
    "bỏ qd-2",
    "bỏ việc đổi 1.2 [qd-2]",
    "ngày đầu 2023-01-01 muộn hơn một ngày [qd-2]",
    "1.3 bỏ cột MN [tinh]",
    "bỏ loại huyen-a [tinh]",
    "bỏ cột khác của tinh",
    "cột khác: bỏ loại khu vực kv-2 khỏi điều kiện [tinh]",
    "bỏ cột khác từ 2020-01-01",
    "cột khác: loại khu vực: mọi -> một [2020-01-01]",
}

STANDARD = """\
standard: {name}
unit: xa
name: {{vi: Bộ {name}, en: Set {name}}}
document: qd-1
place: Phụ lục
in_force: {{from: 2020-01-01, until: 2025-12-31}}
columns: cot
"""
TREES = {
    "1.2": "{all: [{fact: s.poor, at_most: 5}, {fact: y.market}]}",
    "1.3": "{fact: s.poor, at_most: {by: [column], cells: [{status: recalled, values:"
    " {common: 5, MN: 13, DB: 4}}]}}",
    "1.4": "{fact: x.insured, for: [male, female], at_least: 90}",
    "1.5": "{all: [{at_least_n_of: {n: 1, of: [{fact: y.plan}, {fact: y.market}]}},"
    " {any: [{fact: y.plan}, {fact: y.market}]}]}",
    "1.6": "{applies_when: {fact: y.plan}, then: {fact: s.poor, at_most: 5, when_none: not_applicable}}",
    "1.7": "{choose: [{when: {column: [MN, DB]}, then: {fact: y.plan}}, {else: {fact: y.market}}]}",
    "1.8": "{applies_when: {class: {all: [dao, kho]}}, then: {fact: y.plan}}",
    "1.9": "{all: [{fact: x.insured, at_least: 80}, {fact: s.house, at_least: {by: [class], cells:"
    " [{status: recalled, values: {kv-3: 50, others: 60}}]}}, {standard_met: bu, title: y.market}]}",
}
RECOGNITION = """\
conclusions: {may_be_concluded_by: {met: [ubnd-tinh], not_met: [ubnd-tinh]}, source: {status: recalled}}
prerequisites:
- {id: truoc, name: {vi: A, en: A}, wording: {status: recalled}, require: {fact: y.plan}}
recognition:
- document: qd-1
  place: Điều 2
  in_force: {from: 2021-01-01}
  conditions:
  - {id: criteria, name: {vi: A, en: A}, wording: {status: recalled}, require: {verdict_of: criteria}}
"""
AMENDMENT = """\
amendment: qd-2
document: qd-2
place: Điều 1
in_force: {from: 2023-01-01}
changes:
- standard: thu
  replace:
  - {code: "1.2", require: {fact: y.market}, wording: {status: recalled}}
  repeal: ["1.8"]
"""
OVERLAY = """\
overlay: tinh
province: nui
over: thu
document: qd-2
place: Điều 1
in_force: {from: 2023-01-01}
classes:
- {id: huyen-a, name: {vi: A, en: A}, districts: [A], wording: {status: recalled}}
override: {use: MN, when: {any: [huyen-a, kv-2]}, wording: {status: recalled}}
set:
- code: "1.3"
  article: Điều 2
  at_most: {by: [column], cells: [{status: recalled, values: {MN: 12, DB: 3}}]}
"""


def whole(name: str, trees: dict[str, str], more: str = "") -> str:
    rules = "".join(
        f'  - {{code: "{code}", name: {{vi: A, en: A}}, wording: {{status: recalled}},'
        f" source: {{status: recalled}}, require: {tree}}}\n"
        for code, tree in trees.items()
    )
    head = STANDARD.format(name=name)
    criteria = f'criteria:\n- number: "1"\n  name: {{vi: A, en: A}}\n  indicators:\n{rules}'
    return head + criteria + more


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A standard that holds every form of a rule, an amendment and an overlay."""
    folder = tmp_path_factory.mktemp("rules")
    for file in BASE.glob("*.yaml"):
        if not file.name.startswith("standard"):
            (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
    texts = {
        "thu": whole("thu", TREES, RECOGNITION),
        "bu": whole("bu", {"1.1": "{fact: y.plan}"}),
        "qd-2": AMENDMENT,
        "tinh": OVERLAY,
    }
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return ntm.RuleBook.load(folder).library


def test_every_kind_of_structure_is_changed(small: Library) -> None:
    names = [m.name for m in mutants(small, "thu")]
    assert set(names) >= STRUCTURE, STRUCTURE - set(names)
    assert len(set(names)) == len(names), "each has a name of its own"


@pytest.mark.parametrize("standard", ["small", *sorted(ntm.RuleBook.load())])
def test_no_mutant_is_the_law_itself(shelf: ScenarioRun, small: Library, standard: str) -> None:
    library, name = (small, "thu") if standard == "small" else (shelf.book.library, standard)
    for mutant in mutants(library, name):
        if mutant.variant is not None:
            assert mutant.variant.change(library) != library, mutant.name


def test_a_change_names_the_columns_in_which_it_can_be_noticed(small: Library) -> None:
    """Of what stands under a guard those of the guard, of what is left the others."""
    columns = {m.name: m.columns for m in mutants(small, "thu")}
    every = frozenset(small.columns["cot"].columns)
    assert columns["1.3 s.poor <= MN: +0,1"] == {"MN"}
    assert columns["1.3 s.poor đổi cột MN với DB"] == {"MN", "DB"}
    assert columns["1.7 y.plan =: đảo có/không"] == {"MN", "DB"}
    assert columns["1.7 y.market =: đảo có/không"] == every - {"MN", "DB"}
    assert columns["1.7 bỏ trường hợp 1"] == {"MN", "DB"}
    assert columns["1.4 x.insured không đòi cả nam và nữ"] == set()
    assert columns["1.4 x.insured >= -> >"] == set()


def test_how_much_of_the_contents_is_asked_is_changed(shelf: ScenarioRun) -> None:
    names = [m.name for m in mutants(shelf.book.library, "phuong-ntm-2026")]
    assert {"32 nội dung là đủ, không phải 33", "34 nội dung là đủ, không phải 33"} <= set(names)
    dropped = [name for name in names if name.endswith("không phải có trong đó")]
    assert len(dropped) == 6


def test_the_years_of_figures_are_changed(shelf: ScenarioRun) -> None:
    names = [m.name for m in mutants(shelf.book.library, "huyen-ntm")]
    years = "lấy số liệu của"
    assert {n for n in names if n.startswith(years)} == {
        f"{years} 0 năm trước, không phải 1",
        f"{years} 2 năm trước, không phải 1",
        f"{years} mọi năm",
    }
    assert not any(m.name.startswith(years) for m in mutants(shelf.book.library, "xa-ntm-2026"))


def test_the_rules_that_choose_a_column_are_changed(shelf: ScenarioRun) -> None:
    """Of groups, of what is left over, and of the second reading; not where all units take one column."""
    library = shelf.book.library
    assert {m.name for m in mutants(library, "xa-ntm-2026")} >= {
        "nhom-1: bỏ cách chọn theo loại khu vực",
        "nhom-3: loại khu vực ấy thành nhom-2",
        "nhom-1: loại khu vực: một -> mọi",
        "nhom-3: bỏ loại khu vực khu-vuc-ii khỏi điều kiện",
        "còn lại là nhom-1",
        "còn lại là nhom-3",
    }
    assert "cột khác: bỏ cách hiểu thứ hai [2022-03-08]" in {
        m.name for m in mutants(library, "xa-ntm")
    }
    there = [m.name for m in mutants(library, "phuong-ntm-2026")]
    assert not any(name.startswith(("nhom-", "còn lại là")) for name in there)


def test_years_and_groups_of_the_shipped_law_are_noticed(shelf: ScenarioRun) -> None:
    chung = FEATURES / "chung"
    pairs = pairs_of(
        shelf,
        chung / "nam-cua-so-lieu.feature",
        chung / "xa-2026-nhom-xa.feature",
        FEATURES / "xa-ntm-hien-dai-2026" / "01-nhom-xa.feature",
    )
    for standard in shelf.book.library.standards:
        there = [m for m in mutants(shelf.book.library, standard) if m.variant is not None]
        years = [m for m in there if m.variant and m.variant.by == "years"]
        groups = [m for m in there if m.name.startswith(("nhom-", "còn lại là"))]
        assert survivors(shelf, years + groups, pairs) == [], standard


def test_a_multiple_of_a_level_is_changed(shelf: ScenarioRun) -> None:
    names = {m.name for m in mutants(shelf.book.library, "xa-ntm-kieu-mau")}
    assert {f"2 income.per_capita {word} 0,01 lần" for word in ("thêm", "bớt")} <= names


def test_titles_are_changed_and_the_scenarios_notice(shelf: ScenarioRun) -> None:
    pairs = pairs_of(shelf, FEATURES / "chung" / "danh-hieu.feature")
    library = shelf.book.library
    there = [m for s in library.standards for m in mutants(library, s) if "danh hiệu" in m.name]
    of_titles = [m for m in there if m.variant is not None and m.variant.title is not None]
    assert {m.variant.title for m in of_titles if m.variant} == set(library.titles)
    assert len({m.name for m in of_titles}) == len(of_titles), "each has a name of its own"
    names = {m.name.removeprefix("danh hiệu xa-ntm: ") for m in of_titles}
    assert names >= {
        "bỏ tình trạng “thuộc diện xét thu hồi”",
        "“thuộc diện xét thu hồi” một phần -> mọi phần",
        "“thuộc diện xét thu hồi” criteria.unmet_share >= 30: thêm một tiêu chí",
        "“thuộc diện xét thu hồi” criteria.unmet_share >= 50 -> >",
        "tiêu chí 17 không được nêu",
        "tiêu chí 1 cũng được nêu",
        "ngày đầu 2022-08-02 sớm hơn một ngày",
        "công nhận trước 2021-01-01: muộn hơn một ngày",
        "được xét sau 2024-08-02: sớm hơn một ngày",
    }
    assert survivors(shelf, of_titles[::3], pairs) == []


@pytest.mark.parametrize("day", [dt.date(2022, 6, 1), dt.date(2024, 6, 1)])
def test_a_changed_law_is_whole(small: Library, day: dt.date) -> None:
    """It resolves as the law does; what is changed by nobody's step is the law's own."""
    book = ntm.RuleBook(small)
    law = resolve(small, "thu", day, "nui")
    for mutant in mutants(small, "thu"):
        changed = MutatedBook(book, mutant).standard("thu", as_of=day, province="nui").resolved
        assert changed.base.id == law.base.id
        other = [c.number for c in changed.criteria]
        assert other == [c.number for c in law.criteria], mutant.name


def test_whoever_is_not_touched_notices_nothing(shelf: ScenarioRun) -> None:
    """Mutants are judged by the scenarios that they touch alone: the others must hold, whatever the mutant."""
    pairs = pairs_of(shelf, FEATURES / "tinh", FEATURES / "chung" / "hieu-luc.feature")
    for standard in ("xa-ntm", "thon-ntm-kieu-mau"):
        for mutant in mutants(shelf.book.library, standard)[::60]:
            changed = shelf.with_book(MutatedBook(shelf.book, mutant))
            for scenario, touch in pairs:
                assert touches(mutant, touch) or holds(scenario, changed), mutant.name


# ---- the shipped law


@pytest.mark.parametrize(
    ("standard", "every"),
    [
        ("huyen-ntm", 6),
        ("huyen-ntm-nang-cao", 6),
        ("huyen-ntm-dac-thu", 1),
        ("thi-xa-thanh-pho-hoan-thanh", 1),
        ("tinh-hoan-thanh", 1),
        ("thon-ntm-kieu-mau", 1),
        ("khu-dan-cu-ntm-kieu-mau", 1),
        ("xa-ntm-kieu-mau", 12),
        ("phuong-ntm-2026", 16),
        ("dac-khu-ntm-2026", 16),
    ],
)
def test_the_shipped_scenarios_notice_changes_of_the_law(
    shelf: ScenarioRun, standard: str, every: int
) -> None:
    """A fixed part of the mutants; ``make mutants`` tries all of all standards."""
    chung = FEATURES / "chung"
    common = [chung / f"{n}.feature" for n in ("hieu-luc", "ai-duoc-ket-luan", "nam-cua-so-lieu")]
    common += [*chung.glob("dieu-kien-*.feature"), chung / "cot-muc-theo-loai-khu-vuc.feature"]
    common += [chung / "phuong-va-dac-khu-2026.feature", chung / "danh-hieu.feature"]
    pairs = pairs_of(shelf, FEATURES / standard, *common)
    assert survivors(shelf, mutants(shelf.book.library, standard)[::every], pairs) == []


# ---- the command


def program(*args: str) -> int:
    with pytest.raises(SystemExit) as end:
        main([*args])
    assert isinstance(end.value.code, int)
    return end.value.code


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("vi", "thon: {}% ô đã thấy đủ, dưới 90%"),
        ("en", "thon: {}% of cells covered, below 90%"),
    ],
)
def test_coverage_below_a_threshold(
    tmp_path: Path, lang: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    feature = tmp_path / "a.feature"
    feature.write_text(HEAD + GIVEN + LOOSE, "utf-8")
    test = ("--lang", lang, "--quiet", "test", str(feature), "--coverage")
    assert program(*test) == 0
    assert program(*test, "--threshold", "0") == 0
    capfd.readouterr()
    assert program(*test, "--threshold", "90") == 1
    last = capfd.readouterr().out.strip().split("\n")[-1]
    assert last.startswith("xa-ntm: 0")
    assert last.endswith(words.partition(" % ")[2])
    assert program(*test, "--threshold", "90", "--format", "json") == 1
    report = json.loads(capfd.readouterr().out)
    assert report["threshold"] == 90
    assert report["below_threshold"] == ["xa-ntm"]
    (covered,) = report["coverage"]
    assert float(covered["percent"]) < 1
    assert covered["tested"] < covered["reachable"] <= len(covered["cells"])


def test_a_threshold_is_of_the_coverage(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    feature = tmp_path / "a.feature"
    feature.write_text(HEAD + GIVEN + LOOSE, "utf-8")
    assert program("test", str(feature), "--threshold", "90") == 2
    assert "--coverage" in capfd.readouterr().err


def test_equivalent_mutants_are_those_of_mutants(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    feature = tmp_path / "a.feature"
    feature.write_text(HEAD + GIVEN + LOOSE, "utf-8")
    assert program("test", str(feature), "--equivalent", str(feature)) == 2
    assert "--mutate" in capfd.readouterr().err


def test_without_a_path_every_standard_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "a.feature").write_text(HEAD + GIVEN + LOOSE, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert program("--quiet", "test", "--coverage", "--format", "json") == 0
    report = json.loads(capfd.readouterr().out)
    assert [c["standard"] for c in report["coverage"]] == sorted(ntm.RuleBook.load())
    assert program("--quiet", "test", str(folder), "--coverage", "--format", "json") == 0
    report = json.loads(capfd.readouterr().out)
    assert [c["standard"] for c in report["coverage"]] == ["xa-ntm"]


def test_an_entry_that_excuses_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "a.feature").write_text(HEAD + GIVEN + LOOSE, "utf-8")
    entries = "equivalent:\n- {mutant: '17.6 *', reason: một}\n"
    entries += "- {mutant: 99.9 *, standard: [xa-ntm, huyen-ntm], reason: hai}\n"
    (folder / "equivalent.yaml").write_text(entries, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert program("--lang", "en", "test", "--mutate", "--format", "json") == 1
    printed = capfd.readouterr()
    assert (
        "the entry «99.9 * xa-ntm huyen-ntm» of the list excuses no mutant any more: hai"
        in printed.err
    )
    assert "17.6 *" not in printed.err
    report = json.loads(printed.out)
    assert {m["standard"] for m in report["mutation"]} == set(ntm.RuleBook.load())
    (own,) = (m for m in report["mutation"] if m["standard"] == "xa-ntm")
    assert {e["reason"] for e in own["equivalent"]} == {"một"}
    assert any("[lang-son-xa-ntm]" in name for name in own["survived"]), "overlays too"

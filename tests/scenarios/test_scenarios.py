"""The policy lab: steps, errors in plain words, starting files, pins, coverage, mutants, the plugin in a host project."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import main
from ntm_rules.foundation.errors import InputError
from ntm_rules.scenarios.from_assessment import pinned
from ntm_rules.scenarios.new_feature import new_feature
from ntm_rules.scenarios.phrases import PHRASES, match
from ntm_rules.scenarios.read import read_feature, read_features, unknown_steps
from ntm_rules.scenarios.run import ScenarioOutcome, run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from ntm_rules.scenarios.vocabulary import figure

ROOT = Path(__file__).parents[2]
HEAD = "# language: vi\nTính năng: Thử\n  Tình huống: Một\n"
GIVEN = '    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n    Và một xã thuộc vùng "TDMNPB"\n'


@pytest.fixture(scope="module")
def shelf() -> ScenarioRun:
    return ScenarioRun(ntm.RuleBook.load())


def play(shelf: ScenarioRun, steps: str) -> ScenarioOutcome:
    (outcome,) = run_all(read_feature("thử.feature", HEAD + steps), shelf)
    return outcome


def program(*args: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(list(args))
    return int(end.value.code or 0)


# ---- steps


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("phrase", PHRASES, ids=lambda p: p.example.en)
def test_every_example_is_its_own_step_and_no_other(phrase: object, lang: str) -> None:
    example = phrase.example.say(lang)  # type: ignore[attr-defined]
    found = match(example.partition(" ")[2])
    assert found is not None
    assert found.phrase is phrase
    assert found.lang == lang


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("35,9", "35,9"),
        ("95%", "95"),
        ("5/8", {"count": "5", "of": "8"}),
        ("5 trên 8", {"count": "5", "of": "8"}),
        ("nam 93,5; nữ 91", {"male": "93,5", "female": "91"}),
        ("nam 4/5 và nữ hơn 70", {"male": {"count": "4", "of": "5"}, "female": {"above": "70"}}),
        ("từ 70", {"at_least": "70"}),
        ("từ 70 trở lên", {"at_least": "70"}),
        ("hơn 70", {"above": "70"}),
        ("từ 93,5 đến 96", {"between": ["93,5", "96"]}),
        ("không quá 13", {"at_most": "13"}),
        ("có", True),
        ("không", False),
        ('"mức độ 2"', "mức độ 2"),
        ("720 (đã xác nhận)", {"value": "720", "confirmed": True}),
        ("5/8 (confirmed)", {"count": "5", "of": "8", "confirmed": True}),
    ],
)
def test_figures_are_read(text: str, entry: object) -> None:
    assert figure(text) == entry


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (
            GIVEN + '    Và số liệu "health.insurance_shar" là 5\n    Khi đánh giá\n',
            "health.insurance_share",
        ),
        (GIVEN + '    Khi đánh giá\n    Thì chỉ tiêu "15.9" đạt\n', "không có chỉ tiêu '15.9'"),
        (GIVEN + '    Khi đánh giá\n    Thì tiêu chí "191" đạt\n', "'19'"),
        ('    Cho bộ tiêu chí "xa-nmt" ngày 31/12/2024\n', "xa-ntm"),
        (GIVEN + "    Và các số liệu sau:\n", "bảng"),
        (GIVEN + '    Khi nâng mức chỉ tiêu "15.1" lên 80\n', "ngược chiều"),
        ("    Khi đánh giá\n", "chưa nêu bộ tiêu chí"),
    ],
)
def test_what_is_not_there_is_told_with_the_nearest(
    shelf: ScenarioRun, steps: str, told: str
) -> None:
    outcome = play(shelf, steps)
    assert outcome.state == "wrong"
    assert told in outcome.message.vi
    assert outcome.where.line > 3


def test_a_wrong_expectation_is_told_with_the_proof(shelf: ScenarioRun) -> None:
    steps = (
        '    Và số liệu của chỉ tiêu "6.3" là 5/8\n    Khi đánh giá\n    Thì chỉ tiêu "6.3" đạt\n'
    )
    outcome = play(shelf, GIVEN + steps)
    assert outcome.state == "failed"
    assert "mong đợi đạt, kết quả là chưa đạt" in outcome.message.vi
    assert "5/8 thôn" in outcome.message.vi


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (
            "# language: vi\nTính năng: a\n  Tình huống: b\n    Cho một xã\n    Gia su có\n",
            5,
            "Gia su có",
        ),
        ("# language: vn\nTính năng: a\n", 1, "'vn'"),
        ("# language: vi\nTinh năng: a\n", 2, "Tính năng:"),
        (
            "# language: vi\nTính năng: a\n  Khung tình huống: b\n    Cho <a>\n    Dữ liệu:\n      | a | b |\n      | 1 |\n",
            7,
            "số ô",
        ),
    ],
)
def test_gherkin_errors_are_told_in_plain_words(text: str, line: int, told: str) -> None:
    with pytest.raises(InputError) as error:
        read_feature("x.feature", text)
    assert f"x.feature:{line}" in error.value.vi
    assert told in error.value.vi


def test_an_unknown_step_names_the_nearest_its_file_and_line() -> None:
    (scenario,) = read_feature("x.feature", HEAD + '    Thì chỉ tiêu "15.1" khong dat\n')
    (problem,) = unknown_steps(scenario)
    assert problem.say("vi").startswith("x.feature:4: không có bước")
    assert "gần nhất" in problem.vi


def test_a_scenario_that_could_not_fail_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    for steps, told in (
        ("    Gia su có\n", "a.feature:3: tình huống 'Một' không kiểm tra gì"),
        (GIVEN + "    Khi đánh giá\n", "không kiểm tra gì"),
        (
            '    Chp bộ tiêu chí "xa-ntm" ngày 31/12/2024\n    Thì kết quả chung là đạt\n',
            "a.feature:4: dòng 'Chp bộ",
        ),
    ):
        path.write_text(HEAD + steps, encoding="utf-8")
        with pytest.raises(InputError) as error:
            read_features([path])
        assert told in error.value.vi


# ---- starting files and pins


@pytest.mark.parametrize("standard", ["xa-ntm", "xa-ntm-nang-cao"])
@pytest.mark.parametrize("wanted", ["5", "10", "15.1", "Trường học", "tiêu chí 14"])
def test_a_starting_file_passes_as_written(shelf: ScenarioRun, standard: str, wanted: str) -> None:
    try:
        text = new_feature(shelf.book, standard, wanted)
    except InputError:
        assert (standard, wanted) == ("xa-ntm-nang-cao", "Trường học")
        return
    outcomes = run_all(read_feature("x.feature", text), shelf)
    assert len(outcomes) > 1
    assert {o.state for o in outcomes} == {"passed"}


@pytest.mark.parametrize("path", sorted(ROOT.glob("fixtures/**/*.yaml")), ids=lambda p: p.stem)
def test_every_fixture_can_be_pinned(path: Path, shelf: ScenarioRun) -> None:
    if (
        path.parent.name in {"reforms", "nam"}
        or "-plan-" in path.name
        or "unit:" not in path.read_text(encoding="utf-8")
    ):
        pytest.skip("no unit")
    outcomes = run_all(read_feature("x.feature", pinned(shelf.book, path)), shelf)
    assert [o.message.vi for o in outcomes if o.state != "passed"] == []


# ---- the commands


def test_the_command_tells_by_criterion_and_by_status(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "a.feature"
    steps = (
        GIVEN
        + '    Và số liệu của chỉ tiêu "6.3" là 5/8\n    Khi đánh giá\n    Thì chỉ tiêu "6.3" chưa đạt\n'
    )
    good.write_text(HEAD + steps, encoding="utf-8")
    junit = tmp_path / "out.xml"
    assert program("test", str(good), "--junit", str(junit)) == 0
    printed = capfd.readouterr()
    assert "Tiêu chí 6. Cơ sở vật chất văn hóa" in printed.out
    assert ET.parse(junit).getroot().find("testsuite").get("tests") == "1"  # type: ignore[union-attr]
    good.write_text(HEAD + steps.replace("chưa đạt", "đạt"), encoding="utf-8")
    assert program("test", str(good), "--format", "json", "--lang", "en") == 1
    printed = capfd.readouterr()
    assert json.loads(printed.out)["summary"] == {"passed": 0, "failed": 1, "wrong": 0, "total": 1}
    assert "expected met, found not met" in printed.err
    good.write_text("lạ", encoding="utf-8")
    assert program("test", str(good)) == 2
    assert program("test", str(tmp_path / "no.feature")) == 2


def test_the_network_runs_the_same_scenarios(capfd: pytest.CaptureFixture[str]) -> None:
    assert (
        program(
            "test",
            str(ROOT / "features" / "chung" / "ca-nam-va-nu.feature"),
            "--engine",
            "rete",
            "--quiet",
        )
        == 0
    )
    assert "sai" not in capfd.readouterr().out


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_steps_are_listed(lang: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert program("steps", "--lang", lang) == 0
    printed = capfd.readouterr().out
    assert all(phrase.example.say(lang) in printed for phrase in PHRASES)


def test_a_figure_has_a_year_of_its_own_and_is_confirmed(
    tmp_path: Path, shelf: ScenarioRun
) -> None:
    """What a pinned assessment said of a figure stands in its scenario too."""
    facts = {
        "income.per_capita": {"value": 35900, "period": 2023, "confirmed": True},
        "culture.village_house_share": {"count": 8, "of": 8, "period": 2022},
        "housing.temporary_households": 0,
    }
    unit = {"kind": "xa", "name": "Thử", "region": "TDMNPB"}
    content = {"unit": unit, "period": 2024, "facts": facts}
    judged = shelf.book.standard("xa-ntm", as_of="2024-12-31").assess(ntm.Unit.from_dict(content))
    path = tmp_path / "thu.yaml"
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    text = pinned(shelf.book, path)
    assert '"Thu nhập bình quân đầu người" của năm 2023 là 35900 (đã xác nhận)' in text
    assert "của năm 2022 là 8/8" in text
    (outcome,) = run_all(read_feature("thử.feature", text), shelf)
    assert outcome.state == "passed", outcome.message.vi
    again = outcome.final.judged
    for code in ("6.3", "9.1", "10"):
        assert again.indicator(code).verdict is judged.indicator(code).verdict
    assert judged.indicator("10").verdict is ntm.Verdict.PASS
    assert judged.indicator("6.3").verdict is ntm.Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("year", "verdict"), [("2023", "met"), ("2022", "not decided"), ("2025", "not decided")]
)
def test_a_figure_of_another_year_in_english(shelf: ScenarioRun, year: str, verdict: str) -> None:
    text = 'Feature: Try\n  Scenario: One\n    Given the standard "xa-ntm" on 2024-12-31\n    And a commune\n'
    text += (
        f'    And the fact "culture.village_house_share" of {year} is 8/8\n    When it is judged\n'
    )
    text += f'    Then indicator "6.3" is {verdict}\n'
    (outcome,) = run_all(read_feature("try.feature", text), shelf)
    assert outcome.state == "passed", outcome.message.en


# ---- the plugin in a project of somebody else


@pytest.fixture
def host(tmp_path: Path) -> Callable[..., str]:
    """A project that is not ours; runs pytest in it, and returns what it printed."""

    def run(*args: str, status: int = 0, **files: str) -> str:
        for name, text in files.items():
            (tmp_path / name.replace("__", ".")).write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *args]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout

    return run


FEATURE = (
    HEAD
    + GIVEN
    + '    Và số liệu của chỉ tiêu "6.3" là 5/8\n    Khi đánh giá\n    Thì chỉ tiêu "6.3" chưa đạt\n'
)


@pytest.mark.slow
def test_a_host_never_notices_the_plugin(host: Callable[..., str]) -> None:
    own = (
        "import sys\ndef test_own():\n    assert 'ntm_rules.judging.rulebook' not in sys.modules\n"
    )
    assert "1 passed" in host(test_own__py=own, a__feature=FEATURE)


@pytest.mark.slow
def test_a_host_uses_the_steps_without_a_conftest(host: Callable[..., str]) -> None:
    own = "from pytest_bdd import scenarios\nscenarios('a.feature')\nscenarios('b.feature')\n"
    wrong = FEATURE.replace("    Khi đánh giá", "    Khi đanh giá").replace("Một", "Hai")
    printed = host(status=1, test_own__py=own, a__feature=FEATURE, b__feature=wrong)
    assert "1 failed, 1 passed" in printed
    assert "gần nhất: Khi đánh giá" in printed


@pytest.mark.slow
def test_a_host_runs_feature_files_with_no_python_at_all(host: Callable[..., str]) -> None:
    broken = FEATURE.replace('"6.3" chưa đạt', '"6.3" đạt')
    printed = host("--ntm-features", status=1, a__feature=FEATURE, b__feature=broken)
    assert "1 failed, 1 passed" in printed
    assert "mong đợi đạt" in printed


# ---- titles, several at once, yes/no levels

ALL = ", ".join(f'"{n}"' for n in range(1, 20))
TITLE = '    Cho luật ngày 31/12/2025\n    Và xã được công nhận danh hiệu "xa-ntm" theo "QĐ 1" ngày 01/06/2022\n'


def test_a_title_is_looked_at_in_either_language(shelf: ScenarioRun) -> None:
    steps = (
        f'    Và tiêu chí {ALL} được "UBND tỉnh" kết luận đạt\n'
        '    Khi xét danh hiệu "Danh hiệu xã đạt chuẩn nông thôn mới"\n'
    )
    assert play(shelf, f'{TITLE}{steps}    Thì danh hiệu là "duy trì"\n').state == "passed"
    english = (
        "Feature: Title\n  Scenario: One\n    Given the law of 2025-12-31\n"
        '    And the commune got the title "The title of new rural commune" by "QĐ 1" on 2022-06-01\n'
        f'    And criterion {ALL} was concluded met by "ubnd-tinh"\n'
        '    When the title "xa-ntm" is looked at\n    Then the title is "maintained"\n'
        "    And revocation may or may not be considered until 2025-02-02\n"
    )
    (outcome,) = run_all(read_feature("title.feature", english), shelf)
    assert outcome.message.en == ""
    assert outcome.state == "passed"


@pytest.mark.parametrize(
    ("then", "told"),
    [
        (
            'danh hiệu là "thuộc diện xét thu hồi"',
            'mong đợi "thuộc diện xét thu hồi", kết quả là "',
        ),
        ('danh hiệu là "duy tri"', "không có tình trạng 'duy tri'; có phải là 'duy trì'?"),
        ("việc thu hồi được xét", "kết quả là chưa rõ có được xét cho đến hết ngày 02/02/2025"),
    ],
)
def test_a_title_that_is_otherwise_is_told(shelf: ScenarioRun, then: str, told: str) -> None:
    outcome = play(shelf, f'{TITLE}    Khi xét danh hiệu "xa-ntm"\n    Thì {then}\n')
    assert outcome.state != "passed"
    assert told in outcome.message.vi


def test_a_step_about_a_title_comes_after_looking_at_it(shelf: ScenarioRun) -> None:
    outcome = play(shelf, f'{TITLE}    Thì danh hiệu là "duy trì"\n')
    assert outcome.state == "wrong"
    assert "chưa xét danh hiệu" in outcome.message.vi


AFTER = TITLE.replace("31/12/2025", "31/12/2026") + '    Khi xét danh hiệu "xa-ntm"\n'


@pytest.mark.parametrize(
    ("then", "state", "told"),
    [
        ('danh hiệu là "pháp luật chưa quy định"', "passed", ""),
        ('danh hiệu là "duy trì"', "failed", 'kết quả là "pháp luật chưa quy định"'),
        ("việc thu hồi được xét", "wrong", "năm 2026 pháp luật chưa quy định"),
        ("kết quả chung là chưa đủ căn cứ", "wrong", "không có hiệu lực ngày 31/12/2026"),
    ],
)
def test_a_title_after_its_standard_is_not_regulated(
    shelf: ScenarioRun, then: str, state: str, told: str
) -> None:
    outcome = play(shelf, f"{AFTER}    Thì {then}\n")
    assert (outcome.state, told in outcome.message.vi) == (state, True)


def test_a_title_within_its_standard_is_regulated(shelf: ScenarioRun) -> None:
    steps = '    Khi xét danh hiệu "xa-ntm"\n    Thì danh hiệu là "pháp luật chưa quy định"\n'
    assert play(shelf, TITLE + steps).state == "failed"
    english = (
        "Feature: Title\n  Scenario: One\n    Given the law of 2026-12-31\n    And a commune\n"
        '    When the title "xa-ntm" is looked at\n    Then the title is "not regulated"\n'
    )
    (outcome,) = run_all(read_feature("title.feature", english), shelf)
    assert (outcome.state, outcome.message.en) == ("passed", "")


def test_what_is_given_after_a_title_that_is_not_regulated_is_too_late(shelf: ScenarioRun) -> None:
    outcome = play(shelf, f'{AFTER}    Và một xã\n    Thì danh hiệu là "pháp luật chưa quy định"\n')
    assert (outcome.state, "đến sau khi đã đánh giá" in outcome.message.vi) == ("wrong", True)


OPEN_PARTS = (
    '    Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026\n    Và một phường\n'
    '    Và số liệu "landscape.green_clean_safe" là có\n'
    '    Và số liệu "landscape.restoration_model" là không\n    Khi đánh giá\n'
)


def test_a_yes_no_level_can_be_set(shelf: ScenarioRun) -> None:
    """Two parts set by the same words are two reforms."""
    green = 'Và đặt mức phần "landscape.green_clean_safe" của chỉ tiêu "8.5" là có'
    model = 'Và đặt mức phần "landscape.restoration_model" của chỉ tiêu "8.5" là'
    for value, verdict in (("có", "chưa đạt"), ("không", "đạt")):
        steps = f'    {green}\n    {model} {value}\n    Thì chỉ tiêu "8.5" {verdict}\n'
        assert play(shelf, OPEN_PARTS + steps).state == "passed"
    outcome = play(shelf, f'{OPEN_PARTS}    {model} 50\n    Thì chỉ tiêu "8.5" đạt\n')
    assert (outcome.state, outcome.where.line) == ("wrong", 9)
    assert "chỉ đặt được là có hoặc không" in outcome.message.vi


def test_in_an_outline_the_step_that_went_wrong_is_named(shelf: ScenarioRun) -> None:
    text = (
        "# language: vi\nTính năng: Thử\n  Khung tình huống: Một\n" + GIVEN + "    Khi đánh giá\n"
        '    Thì chỉ tiêu "<mã>" đạt\n    Dữ liệu:\n      | mã |\n      | 99.9 |\n'
    )
    (outcome,) = run_all(read_feature("thử.feature", text), shelf)
    assert outcome.where.line == 10
    assert outcome.step == 'chỉ tiêu "99.9" đạt'

"""Feature files as people write them: each fault is told at its line, and nothing is left out in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import main
from ntm_rules.foundation.errors import InputError
from ntm_rules.scenarios.phrases import PHRASES, nearest
from ntm_rules.scenarios.read import read_features
from ntm_rules.scenarios.run import ScenarioOutcome, run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from ntm_rules.scenarios.step_list import forms_of, steps_listed

CASES = Path(__file__).parent
BROKEN = CASES / "36-broken-and-hostile"
LANG = "# language: vi\n"
HEAD = LANG + "Tính năng: Thử\n"
SCENARIO = "  Tình huống: Một\n"
GIVEN = '    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n    Và một xã thuộc tỉnh "Lạng Sơn"\n'
FIGURE = '    Và số liệu của chỉ tiêu "6.3" là 7/8\n'
CHECK = '    Khi đánh giá\n    Thì chỉ tiêu "6.3" chưa đạt\n'
WHOLE = SCENARIO + GIVEN + FIGURE + CHECK


@pytest.fixture(scope="module")
def shared() -> ScenarioRun:
    return ScenarioRun(ntm.RuleBook.load())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.feature"


def status(*args: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(list(args))
    return int(end.value.code or 0)


def refusal(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_features([path])
    assert error.value.en
    return error.value.vi


def played(path: Path, text: str, shared: ScenarioRun) -> ScenarioOutcome:
    path.write_text(text, encoding="utf-8")
    return run_all(read_features([path]), shared)[-1]


# ---- what is no scenario


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (HEAD + "  Tinh huống: Hai\n" + GIVEN + FIGURE + CHECK + WHOLE, 3, "Tình huống:"),
        (
            HEAD + "  Quy tắc: Q\n  tình hình: a\n  Tinh huong: Hai\n" + CHECK + WHOLE,
            5,
            "Tình huống:",
        ),
        (HEAD + "\n\n  Khung tình huông: Hai\n" + GIVEN + CHECK + WHOLE, 5, "Khung tình huống:"),
        (HEAD + "  Scenario: Hai\n" + GIVEN + CHECK + WHOLE, 3, "Tình huống:"),
        ("Feature: a\n  Tình huống: Hai\n  Scenario: b\n    Given a commune\n", 2, "Scenario:"),
        (HEAD + "  Tình huống Hai\n" + GIVEN + CHECK + WHOLE, 4, "nằm ngoài mọi tình huống"),
        (HEAD + "  | a | b |\n" + WHOLE, 3, "không thuộc bước nào"),
        (HEAD, 2, "không có tình huống nào"),
        (HEAD + "  Bối cảnh:\n    Cho một xã\n", 2, "không có tình huống nào"),
        (HEAD + WHOLE + "  Quy tắc: Q\n", 9, "quy tắc 'Q' không có tình huống nào"),
        (HEAD + WHOLE.replace("Tình", "Khung tình"), 3, "không có bảng Dữ liệu"),
        (HEAD + WHOLE.replace("Tình", "Khung tình") + "    Dữ liệu:\n", 9, "không có dòng nào"),
        (HEAD + WHOLE + "    Dữ liệu:\n      | a |\n", 9, "không có dòng nào"),
        (HEAD + WHOLE.replace("7/8", "<a>"), 6, "<a> không được thay"),
        (
            HEAD
            + WHOLE.replace("7/8", "<số lieu>")
            + "    Dữ liệu:\n      | số liệu |\n      | 7/8 |\n",
            6,
            "thiếu cột 'số lieu'; có phải là 'số liệu'?",
        ),
        (
            HEAD
            + WHOLE.replace("7/8", "<a>")
            + "    Dữ liệu:\n      | a | a |\n      | 7/8 | 8/8 |\n",
            10,
            "cột 'a' có 2 lần",
        ),
        (
            HEAD
            + SCENARIO
            + GIVEN
            + "    Và các số liệu sau:\n      | số liệu | giá trị |\n"
            + CHECK,
            7,
            "tiêu đề",
        ),
        (
            HEAD + SCENARIO + GIVEN + FIGURE + "      | a |\n      | b |\n" + CHECK,
            7,
            "không đọc bảng nào",
        ),
        (HEAD + WHOLE + '    Và giải thích nêu " "\n', 9, "không có chữ hay số nào"),
        (HEAD + WHOLE + '    Và giải thích nêu "   "\n', 9, "không có chữ hay số nào"),
        (HEAD + WHOLE + '    Và giải thích nêu "-"\n', 9, "không có chữ hay số nào"),
        (HEAD + WHOLE + '    Và giải thích nêu " -  . "\n', 9, "không có chữ hay số nào"),
        (HEAD + WHOLE + "    Và giải thích nêu “ ”\n", 9, "không có chữ hay số nào"),
    ],
)
def test_what_would_not_be_run_is_refused_at_its_line(
    path: Path, text: str, line: int, message: str
) -> None:
    told = refusal(path, text)
    assert f"a.feature:{line}: " in told
    assert message in told


def test_prose_stays_prose(path: Path) -> None:
    prose = "  Khi một xã sáp nhập, số liệu cộng lại.\n  Ghi chú: theo báo cáo.\n  Tình huống này hiếm.\n"
    path.write_text(HEAD + prose + WHOLE, encoding="utf-8")
    assert len(read_features([path])) == 1


def test_no_scenario_run_is_no_success(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path.write_text(HEAD, encoding="utf-8")
    assert status("test", str(path)) == 2
    assert "không có tình huống nào" in capfd.readouterr().err


# ---- the file


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Tính năng: a\n" + WHOLE, 1, "dòng đầu phải là '# language: vi'"),
        ("\n# lời đầu\nKịch bản: a\n", 1, "dòng đầu phải là '# language: vi'"),
        ("#language vi\nTính năng: a\n" + WHOLE, 1, "'#language vi' phải là '# language: vi'"),
        ("# đầu\n# ngôn ngữ: vi\nTính năng: a\n" + WHOLE, 2, "phải là '# language: vi'"),
        (LANG + "Feature: a\n" + WHOLE, 2, "có phải là 'Tính năng:'?"),
    ],
)
def test_the_language_that_is_not_stated_is_told(
    path: Path, text: str, line: int, message: str
) -> None:
    told = refusal(path, text)
    assert f"a.feature:{line}: " in told
    assert message in told


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1258"])
def test_another_encoding_is_told(path: Path, encoding: str) -> None:
    text = HEAD + WHOLE if encoding != "cp1258" else "# language: vi\nTính năng: Đ\n"
    path.write_bytes(text.encode(encoding, errors="replace"))
    with pytest.raises(InputError) as error:
        read_features([path])
    assert "UTF-8" in error.value.vi


def test_quotes_of_a_word_processor_are_quotes(path: Path, shared: ScenarioRun) -> None:
    outcomes = run_all(read_features([CASES / "13-curly-quotes-from-word"]), shared)
    assert [o.state for o in outcomes] == ["passed"]
    reform = (
        "    Khi áp dụng phương án sau:\n      “””\n      reform: x\n      name: {vi: a, en: b}\n"
        "      in_force: {from: 2024-01-01}\n      changes:\n      - standard: xa-ntm\n"
        '        set: [{code: "6.3", at_least: 80}]\n      ”””\n    Thì chỉ tiêu «6.3» đạt\n'
    )
    assert played(path, HEAD + SCENARIO + GIVEN + FIGURE + reform, shared).state == "passed"


# ---- columns of an outline


@pytest.mark.parametrize("name", ["outline.feature", "outline2.feature"])
def test_a_column_is_a_name_and_no_pattern(name: str, shared: ScenarioRun) -> None:
    (scenario,) = read_features([BROKEN / name])
    assert not any("<" in step.text for step in scenario.steps)
    outcome = run_all([scenario], shared)[0]
    assert outcome.state == ("wrong" if name == "outline.feature" else "failed")


@pytest.mark.parametrize("column", ["(a+)+", "a(", "[", "Tỷ lệ (%)", "\\", "a|b", "*", "x{9}"])
def test_every_column_is_filled_in(path: Path, column: str, shared: ScenarioRun) -> None:
    cell = column.replace("\\", "\\\\").replace("|", "\\|")
    table = f"    Dữ liệu:\n      | {cell} |\n      | 7/8 |\n"
    text = (
        HEAD + WHOLE.replace("7/8", f"<{column}>").replace("Một", "Một <" + "a" * 60 + "!") + table
    )
    assert played(path, text, shared).state == "passed"


def test_a_heading_that_is_a_slow_pattern_ends_at_once(capfd: pytest.CaptureFixture[str]) -> None:
    assert status("test", str(BROKEN / "redos.feature")) == 2
    assert "redos.feature:7: không bước nào dùng cột" in capfd.readouterr().err


# ---- errors stand where they were made

OUTLINE = SCENARIO.replace("Tình", "Khung tình") + GIVEN


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (SCENARIO + GIVEN + FIGURE.replace("7/8", "120") + CHECK, 6, "120"),
        (SCENARIO + GIVEN.replace("Lạng Sơn", "Lạng Son La") + FIGURE + CHECK, 5, "Lạng Son La"),
        (SCENARIO + GIVEN + '    Và xã thuộc loại khu vực "xx"\n' + CHECK, 6, "xx"),
        (
            SCENARIO
            + GIVEN
            + "    Và các số liệu sau:\n      | số liệu | giá trị |\n      | 6.3 | 7/8 |\n"
            + "      | 17.6 | 120 |\n"
            + CHECK,
            9,
            "120",
        ),
        (
            SCENARIO
            + GIVEN
            + "    Và các số liệu sau:\n      | số liệu | trị |\n      | 6.3 | 7/8 |\n"
            + CHECK,
            7,
            "| giá trị |; có: | số liệu | trị |",
        ),
        (
            SCENARIO
            + GIVEN
            + "    Và các số liệu sau:\n      | số liệu | giá trị | năm |\n      | 6.3 | 7/8 | 2023 |\n"
            + CHECK,
            7,
            "không đọc cột | năm |",
        ),
        (
            SCENARIO
            + GIVEN
            + FIGURE
            + "    Khi đánh giá\n    Thì kết quả như sau:\n      | chỉ tiêu | kết quả |\n"
            + "      | 6.3 | chưa đạt |\n      | 15.1 | đạt |\n",
            11,
            "mong đợi đạt",
        ),
        (
            OUTLINE
            + FIGURE.replace("7/8", "<a>")
            + CHECK
            + "    Dữ liệu:\n      | a |\n      | 7/8 |\n      | 9/8 |\n",
            12,
            "9",
        ),
        (
            OUTLINE
            + FIGURE
            + CHECK.replace("chưa đạt", "<a>")
            + "    Dữ liệu:\n      | a |\n      | chưa đạt |\n      | đạt |\n",
            12,
            "mong đợi đạt",
        ),
        (WHOLE + '    Và số liệu của chỉ tiêu "15.4" là 3\n', 9, "đến sau khi đã đánh giá"),
        (
            SCENARIO
            + GIVEN
            + FIGURE
            + '    Khi đánh giá\n    Và xã thuộc huyện "A"\n'
            + CHECK[17:],
            8,
            "đến sau khi đã đánh giá",
        ),
    ],
)
def test_an_error_stands_where_it_was_made(
    path: Path, text: str, line: int, message: str, shared: ScenarioRun
) -> None:
    outcome = played(path, HEAD + text, shared)
    assert outcome.state != "passed"
    assert outcome.where.line == line
    assert message in outcome.message.vi


def test_a_figure_may_come_before_another_judging(path: Path, shared: ScenarioRun) -> None:
    again = (
        '    Và số liệu của chỉ tiêu "6.3" là 8/8\n    Khi đánh giá\n    Thì chỉ tiêu "6.3" đạt\n'
    )
    assert played(path, HEAD + WHOLE + again, shared).state == "passed"


def test_a_reform_in_a_scenario_is_told_by_its_line(path: Path, shared: ScenarioRun) -> None:
    text = (
        '    Khi áp dụng phương án sau:\n      """\n      reform: x\n      name: {vi: a, en: b}\n'
        "      in_force: {from: 2024-01-01}\n      changes:\n      - standard: xa-ntm\n"
        '        set: [{code: "6.3", at_leas: 80}]\n      """\n    Thì chỉ tiêu "6.3" đạt\n'
    )
    outcome = played(path, HEAD + SCENARIO + GIVEN + FIGURE + text, shared)
    assert outcome.where.line == 14
    assert "at_leas" in outcome.message.vi


def test_a_row_with_an_unknown_step_is_told_by_its_line(path: Path) -> None:
    table = "    Dữ liệu:\n      | a |\n      | chưa đạt |\n      | chua dat |\n"
    text = HEAD + OUTLINE + FIGURE + CHECK.replace("chưa đạt", "<a>") + table
    assert "a.feature:12: không có bước" in refusal(path, text)


def test_a_repealed_indicator_is_told_so(path: Path, shared: ScenarioRun) -> None:
    repeal = '    Khi bãi bỏ chỉ tiêu "6.3"\n    Thì chỉ tiêu "6.3" đạt\n'
    outcome = played(path, HEAD + SCENARIO + GIVEN + FIGURE + repeal, shared)
    assert outcome.state == "wrong"
    assert "đã bị bãi bỏ" in outcome.message.vi
    assert "repealed" in outcome.message.en


def test_the_document_of_a_reform_is_no_fault_of_the_program(
    path: Path, shared: ScenarioRun
) -> None:
    reform = '    Khi đặt mức chỉ tiêu "6.3" là 80\n    Thì chỉ tiêu "6.3" đạt\n    Và căn cứ là "318/QĐ-TTg"\n'
    outcome = played(path, HEAD + SCENARIO + GIVEN + FIGURE + reform, shared)
    assert outcome.state == "failed"
    assert outcome.where.line == 9


# ---- steps


@pytest.mark.parametrize(
    ("step", "lang", "meant"),
    [
        ('chỉ tiêu "6.3" không đạt', "vi", 'chỉ tiêu "15.1" chưa đạt'),
        ('xã ở tỉnh "Lạng Sơn"', "vi", "một xã thuộc tỉnh"),
        ('tăng mức chỉ tiêu "15.1" lên 95%', "vi", "nâng mức chỉ tiêu"),
        ('bỏ chỉ tiêu "15.4"', "vi", "bãi bỏ chỉ tiêu"),
        ("chấm điểm", "vi", "đánh giá"),
        ('vì "thiếu số liệu"', "vi", "lý do là"),
        ("thiếu 3 thôn", "vi", "khoảng thiếu là"),
        ('indicator "6.3" failed', "en", "is not met"),
        ('indicator "6.3" is removed', "en", "is repealed"),
        ("the commune is assessed", "en", "it is judged"),
    ],
)
def test_the_nearest_step_is_nearest_by_meaning(step: str, lang: str, meant: str) -> None:
    phrase = nearest(step, lang)
    assert phrase is not None
    assert meant in phrase.example.say(lang)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_form_of_every_step_is_listed(lang: str) -> None:
    listed = steps_listed(lang)
    forms = [form for phrase in PHRASES if (form := forms_of(phrase, lang)) is not None]
    assert all(form in listed for form in forms)
    assert not any(sign in form for form in forms for sign in ("?P", "\\", "{", "}", "[^"))
    wanted = "(nâng|hạ|đặt) mức" if lang == "vi" else "(raised|lowered|set)"
    assert wanted in listed
    assert ("không phải) giả định" if lang == "vi" else "[not ]hypothetical") in listed


@pytest.mark.parametrize("more", [["--mutate"], ["--coverage"], ["--new", "15.1"]])
def test_an_unknown_standard_is_told(
    path: Path, more: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    path.write_text(HEAD + WHOLE, encoding="utf-8")
    assert status("test", str(path), "--standard", "xa-nmt", *more) == 2
    told = capfd.readouterr().err
    assert "xa-ntm" in told
    assert "KeyError" not in told


# ---- reforms that cannot be meant

REFORM = """reform: {name}
name: {{vi: Phương án, en: A reform}}
in_force: {{from: {day}}}
changes:
- standard: xa-ntm
  set: [{{code: "{code}", at_least: {level}}}]
"""


def reform(folder: Path, name: str, level: str, day: str = "2024-01-01", code: str = "6.3") -> str:
    path = folder / f"{name}.yaml"
    path.write_text(REFORM.format(name=name, level=level, day=day, code=code), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("levels", "message"),
    [
        (["120"], "NTM401"),
        (["0.95"], "NTM421"),
    ],
)
def test_a_reform_that_cannot_be_meant_is_refused_everywhere(
    tmp_path: Path,
    levels: list[str],
    message: str,
    shared: ScenarioRun,
    capfd: pytest.CaptureFixture[str],
) -> None:
    files = [reform(tmp_path, f"x{n}", level) for n, level in enumerate(levels)]
    with pytest.raises(InputError) as error:
        shared.book.standard("xa-ntm", as_of="2024-12-31", reforms=files)
    assert message in error.value.vi
    assert error.value.problems[0].where.line == 6
    steps = "".join(f'    Khi áp dụng phương án trong tệp "{file}"\n' for file in files)
    text = HEAD + SCENARIO + GIVEN + FIGURE + steps + '    Thì chỉ tiêu "6.3" đạt\n'
    outcome = played(tmp_path / "a.feature", text, shared)
    assert outcome.state == "wrong"
    assert message in outcome.message.vi
    facts = str(CASES.parents[1] / "fixtures" / "vi-du.yaml")
    options = [option for file in files for option in ("--reform", file)]
    assert status("assess", facts, "--as-of", "2024-12-31", *options) == 2
    assert message in capfd.readouterr().err
    population = CASES.parents[1] / "features" / "chung" / "xa-vi-du.csv"
    assert status("impact", *files, str(population)) == 2
    assert message in capfd.readouterr().err


def test_a_reform_given_twice_is_refused(tmp_path: Path, shared: ScenarioRun) -> None:
    file = reform(tmp_path, "x", "80")
    with pytest.raises(InputError, match="given 2 times"):
        shared.book.standard("xa-ntm", as_of="2024-12-31", reforms=[file, file])


def test_reforms_that_follow_one_another_are_stacked(tmp_path: Path, shared: ScenarioRun) -> None:
    files = [reform(tmp_path, "x", "80"), reform(tmp_path, "y", "85", day="2024-07-01")]
    assert shared.book.standard("xa-ntm", as_of="2024-12-31", reforms=files).reforms


def test_a_reform_that_is_not_in_force_is_told(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    late = '    Khi hạ mức chỉ tiêu "6.3" xuống 80 từ ngày 01/01/2025\n    Thì chỉ tiêu "6.3" vẫn chưa đạt\n'
    path.write_text(HEAD + WHOLE + late, encoding="utf-8")
    assert status("test", str(path)) == 0
    assert "chỉ có hiệu lực từ 01/01/2025" in capfd.readouterr().err

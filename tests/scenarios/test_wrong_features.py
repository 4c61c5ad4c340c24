"""Feature files as people get them wrong: each is told in plain words, at the line where it was made."""

from __future__ import annotations

from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.errors import InputError
from ntm_rules.scenarios.lab import Bench
from ntm_rules.scenarios.read import read_feature
from ntm_rules.scenarios.run import ScenarioOutcome, run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun

HEAD = "# language: vi\nTính năng: Thử\n"
ONE = HEAD + "  Tình huống: Một\n"
OUTLINE = HEAD + "  Khung tình huống: Một\n"
GIVEN = '    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n    Và một xã thuộc vùng "TDMNPB"\n'
FIGURE = '    Và số liệu của chỉ tiêu "6.3" là 7/8\n'
JUDGED = "    Khi đánh giá\n"
THEN = '    Thì chỉ tiêu "6.3" chưa đạt\n'
REST = GIVEN + FIGURE + JUDGED + THEN
ROWS = "    Dữ liệu:\n      | a |\n"
FILLED = GIVEN + FIGURE.replace("7/8", "<a>") + JUDGED + THEN
REFORM = (
    '    Khi áp dụng phương án sau:\n      """\n      reform: x\n      name: {vi: a, en: b}\n'
    "      in_force: {from: 2024-01-01}\n      changes:\n      - standard: xa-ntm\n"
)
FENCE = '      """\n'


def said(code: str, *values: str) -> str:
    """Figures of one indicator, one after the other."""
    return "".join(f'    Và số liệu của chỉ tiêu "{code}" là {value}\n' for value in values)


@pytest.fixture(scope="module")
def shelf() -> ScenarioRun:
    return ScenarioRun(ntm.RuleBook.load())


def played(shelf: ScenarioRun, text: str) -> ScenarioOutcome:
    (outcome,) = run_all(read_feature("a.feature", text), shelf)
    return outcome


# ---- what cannot be read


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# language: vi\n", 1, "tệp không có tính năng nào"),
        ("# language: vi\n# gì đó\n\n", 1, "tệp không có tính năng nào"),
        ("# language: fr\n" + HEAD.partition("\n")[2] + REST, 1, "không có ngôn ngữ 'fr'; dùng vi"),
        (HEAD + "<<<<<<< HEAD\n  Tình huống: Một\n" + REST, 3, "hai bản chưa ghép xong"),
        (ONE + GIVEN + "=======\n" + FIGURE + JUDGED + THEN, 6, "hai bản chưa ghép xong"),
        (ONE + REST + "Tính năng: Hai\n", 9, "một tệp chỉ có một tính năng"),
        (
            OUTLINE + FILLED + ROWS + "      | 7/8 |\n    Và kết quả là tạm thời\n",
            12,
            "một bước đứng dưới tên của tình huống, trước bảng Dữ liệu",
        ),
        (ONE + GIVEN + FIGURE + "    When it is judged\n" + THEN, 7, "có phải là 'Khi'?"),
        ("Feature: a\n  Scenario: b\n" + REST, 3, "dòng đầu của tệp phải là '# language: vi'"),
        (ONE + "    Given the law of 2024-12-31\n" + REST, 4, "viết bằng tiếng Anh"),
        (ONE + REST.replace("    Cho", "    - Cho"), 4, "bỏ dấu đầu dòng"),
        (ONE + REST.replace("    Cho", "    1. Cho"), 4, "bỏ dấu đầu dòng"),
        (ONE + REST.replace("    Cho", "    • Cho"), 4, "bỏ dấu đầu dòng"),
        (ONE + REST.replace("Và một", "Vá một"), 5, "có phải là 'Và'?"),
        (HEAD + "  Bối cảnhh:\n" + GIVEN, 3, "có phải là 'Bối cảnh:'?"),
        (HEAD + "  Quy tăc: x\n  Tình huống: Một\n" + REST, 3, "có phải là 'Quy tắc:'?"),
        ("# language: vi\nTính năng Thử\n" + REST, 2, "có phải là 'Tính năng:'?"),
        (ONE + REST + '      """\n      abc\n', 11, 'thiếu """ đóng?'),
        (ONE + REST.replace('"6.3" chưa', '"6.3\u202e" chưa'), 8, "U+202E"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(InputError) as error:
        read_feature("a.feature", text)
    assert f"a.feature:{line}: " in error.value.vi
    assert message in error.value.vi


# ---- outlines


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (OUTLINE + REST + ROWS + "      | 7/8 |\n", 10, "không bước nào dùng cột 'a'"),
        (OUTLINE + FILLED + ROWS + "      | 7/8 |\n      | 7/8 |\n", 12, "đã có ở dòng 11"),
        (
            OUTLINE
            + FILLED
            + ROWS
            + "      | 7/8 |\n    Dữ liệu: Thêm\n      | a |\n      | 7/8 |\n",
            14,
            "đã có ở dòng 11",
        ),
        (OUTLINE + FILLED.replace("<a>", "<b>") + ROWS + "      | 7/8 |\n", 6, "thiếu cột 'b'"),
        (OUTLINE + FILLED + ROWS, 9, "không có dòng nào"),
        (ONE + FILLED, 6, "<a> không được thay"),
    ],
)
def test_a_table_of_an_outline_is_used_whole_and_once(text: str, line: int, message: str) -> None:
    with pytest.raises(InputError) as error:
        read_feature("a.feature", text)
    assert f"a.feature:{line}: " in error.value.vi
    assert message in error.value.vi


def test_a_column_of_remarks_is_not_read(shelf: ScenarioRun) -> None:
    rows = "    Dữ liệu:\n      | a | ghi chú |\n      | 7/8 | thiếu một thôn |\n"
    assert played(shelf, OUTLINE + FILLED + rows).state == "passed"


# ---- what is given


@pytest.mark.parametrize(
    ("steps", "line", "message"),
    [
        # Twice: the first would be lost.
        (GIVEN + said("6.3", "7/8", "8/8"), 7, "đã được nêu ở dòng 6"),
        (
            GIVEN + "    Và các số liệu sau:\n      | số liệu | giá trị |\n"
            "      | 6.3 | 7/8 |\n      | 6.3 | 8/8 |\n",
            9,
            "đã được nêu ở dòng 8",
        ),
        (GIVEN + "    Và luật ngày 30/12/2024\n", 6, "đã được nêu ở dòng 4"),
        (GIVEN + '    Và bộ tiêu chí "huyen-ntm"\n', 6, "đã được nêu ở dòng 4"),
        (
            GIVEN + '    Và xã thuộc loại khu vực "dbkk"\n    Và xã không thuộc loại khu vực nào\n',
            7,
            "đã được nêu ở dòng 6",
        ),
        (
            GIVEN + '    Và chỉ tiêu "6.1", "6.1" được "UBND huyện" kết luận đạt\n',
            6,
            "đã được nêu ở dòng 6",
        ),
        (
            GIVEN + '    Và chỉ tiêu "6.1" được "UBND huyện" kết luận đạt\n'
            '    Và chỉ tiêu "6.1" được "UBND huyện" kết luận chưa đạt\n',
            7,
            "đã được nêu ở dòng 6",
        ),
        # Bad numbers.
        (GIVEN + said("15.1", "9O"), 6, "cần một số"),
        (GIVEN + said("15.1", "9,5,1"), 6, "cần một số"),
        (GIVEN + said("15.1", "101"), 6, "ngoài khoảng"),
        (GIVEN + said("15.1", "-5"), 6, "ngoài khoảng"),
        (GIVEN + said("15.1", "từ 96 đến 93"), 6, "khoảng rỗng"),
        (GIVEN + said("6.3", "9/8"), 6, "không nằm trong 0..8"),
        # Names and dates.
        (GIVEN.replace("31/12/2024", "31/11/2024"), 4, "không phải một ngày"),
        (GIVEN.replace("31/12/2024", "31/12/2019"), 4, "không có hiệu lực ngày 31/12/2019"),
        (GIVEN.replace("TDMNPB", "TDMNPP"), 5, "có phải là 'TDMNPB'?"),
        (GIVEN + '    Và xã thuộc loại khu vực "khu-vuc-ii, khu-vuc-iii"\n', 6, "không đi cùng"),
        (GIVEN + '    Và chỉ tiêu "66.1" được "UBND huyện" kết luận đạt\n', 6, "có phải là '6.1'?"),
        (GIVEN + '    Và xã không phải xét chỉ tiêu "6.3"\n', 6, "không thể không áp dụng"),
    ],
)
def test_what_is_given_wrong_is_told_where_it_was_given(
    shelf: ScenarioRun, steps: str, line: int, message: str
) -> None:
    outcome = played(shelf, ONE + steps + JUDGED + "    Thì kết quả chung là chưa đủ căn cứ\n")
    assert (outcome.state, outcome.where.line) == ("wrong", line)
    assert message in outcome.message.vi


def test_after_the_judging_a_figure_may_be_given_anew(shelf: ScenarioRun) -> None:
    steps = GIVEN + FIGURE + JUDGED + THEN + said("6.3", "8/8").replace("Và", "Cho") + JUDGED
    assert played(shelf, ONE + steps + '    Thì chỉ tiêu "6.3" đạt\n').state == "passed"


# ---- reforms


@pytest.mark.parametrize(
    ("steps", "line", "message"),
    [
        ('    Khi bãi bỏ chỉ tiêu "6.3"\n    Và bãi bỏ chỉ tiêu "6.3"\n', 9, "đã bị bãi bỏ"),
        (
            '    Khi bãi bỏ chỉ tiêu "6.3"\n    Và hạ mức chỉ tiêu "6.3" xuống 80\n',
            9,
            "đã bị bãi bỏ",
        ),
        ('    Khi bãi bỏ chỉ tiêu "6.3"\n    Thì chỉ tiêu "6.3" đạt\n', 9, "đã bị bãi bỏ"),
        ('    Khi nâng mức chỉ tiêu "15.1" lên 120%\n', 8, "không thể đạt"),
        ('    Khi hạ mức chỉ tiêu "15.1" xuống -5%\n', 8, "không thể đạt"),
        ('    Khi đặt mức chỉ tiêu "15.1" là 0,95\n', 8, "có phải là 95?"),
        ('    Khi nâng mức chỉ tiêu "15.1" lên cao\n', 8, "không phải một số"),
        ('    Khi hạ mức chỉ tiêu "15.1" xuống 99\n', 8, "ngược chiều"),
        ('    Khi bãi bỏ chỉ tiêu "6.9"\n', 8, "có phải là '6.3'?"),
        ('    Khi đặt mức phần "a.b" của chỉ tiêu "17.1" là 80%\n', 8, "không rõ phần nào"),
        (
            REFORM
            + '        repeal: ["6.3"]\n        set: [{code: "6.3", at_least: 80}]\n'
            + FENCE,
            16,
            "vừa được sửa (ở khóa set) vừa bị bãi bỏ",
        ),
        (
            REFORM + '        set:\n        - {code: "6.3", at_least: 80}\n'
            '        - {code: "6.3", at_least: 90}\n' + FENCE,
            17,
            "đã đặt ở trên",
        ),
        (
            REFORM + '        set: [{code: "6.3", at_lest: 80}]\n' + FENCE,
            15,
            "có phải là 'at_least'?",
        ),
        (REFORM + '        set: [{code: "6.3", at_least: 120}]\n' + FENCE, 15, "không thể đạt"),
    ],
)
def test_a_reform_that_cannot_be_meant_is_told_at_its_line(
    shelf: ScenarioRun, steps: str, line: int, message: str
) -> None:
    then = "    Thì kết quả chung là chưa đủ căn cứ\n"
    outcome = played(shelf, ONE + GIVEN + FIGURE + JUDGED + steps + then)
    assert (outcome.state, outcome.where.line) == ("wrong", line)
    assert message in outcome.message.vi


def test_what_is_repealed_is_asked_no_more(shelf: ScenarioRun) -> None:
    """The figure given by the code of what is repealed does not stand in the way."""
    steps = '    Khi bãi bỏ chỉ tiêu "6.3"\n    Thì chỉ tiêu "6.1" vẫn chưa đủ căn cứ\n'
    assert played(shelf, ONE + GIVEN + FIGURE + JUDGED + steps).state == "passed"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("vi", "phương án «a» không đổi bộ tiêu chí nào được xét ở đây"),
        ("en", "the reform 'b' changes no standard that is judged here"),
    ],
)
def test_a_reform_of_another_standard_is_told(
    tmp_path: Path, lang: str, told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    other = REFORM.replace("xa-ntm", "huyen-ntm") + '        repeal: ["4.1"]\n' + FENCE
    file = tmp_path / "a.feature"
    file.write_text(ONE + GIVEN + FIGURE + JUDGED + other + THEN, encoding="utf-8")
    bench = Bench(ntm.RuleBook.load(), lang)
    assert {o.state for o in bench.run([str(file)])} == {"passed"}
    assert f"a.feature:3: {told}" in capfd.readouterr().err


# ---- the nearest step, the result that is told


@pytest.mark.parametrize(
    ("step", "nearest"),
    [
        ("Cho một xã ở Lạng Sơn", 'một xã thuộc tỉnh "Lạng Sơn"'),
        ("Khi chấm điểm xã", "Khi đánh giá"),
        ("Thì xã thiếu 1 thôn", "khoảng thiếu là"),
        ("Thì tiêu chuẩn 6.3 không đáp ứng", 'chỉ tiêu "15.1" chưa đạt'),
        ("Khi bỏ chỉ tiêu 6.3", 'bãi bỏ chỉ tiêu "15.4"'),
        ("Thì danh hiệu bị thu hồi", 'danh hiệu là "thuộc diện xét thu hồi"'),
    ],
)
def test_the_nearest_step_is_the_one_that_means_the_same(
    shelf: ScenarioRun, step: str, nearest: str
) -> None:
    outcome = played(shelf, f"{ONE}    {step}\n")
    assert (outcome.state, outcome.where.line) == ("wrong", 4)
    assert nearest in outcome.message.vi.partition("gần nhất")[2]


def test_a_gap_is_told_in_one_language(shelf: ScenarioRun) -> None:
    outcome = played(shelf, ONE + REST + "    Và khoảng thiếu là 3 thôn\n")
    first = outcome.message.vi.split("\n")[0]
    assert first == "khoảng thiếu: mong đợi 3 thôn, thiếu 1 thôn; 12,5 điểm phần trăm"
    assert "found villages: 1; percentage points: 12.5" in outcome.message.en
    outcome = played(shelf, ONE + REST + "    Và không có khoảng thiếu\n")
    assert outcome.message.vi.startswith("mong đợi không thiếu gì, thiếu 1 thôn; 12,5 điểm")

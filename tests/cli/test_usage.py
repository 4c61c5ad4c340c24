"""A wrong call is told in the language of the user: what, what was given, what is needed, the nearest name."""

from __future__ import annotations

import re

import pytest

from tests.helpers.terminal import ran

Capsys = pytest.CaptureFixture[str]
WRONG = [
    (["batch"], "thiếu INPUT", "INPUT is missing"),
    (["batch", "x"], "thiếu tùy chọn -o / --output", "the option -o / --output is missing"),
    (["assess", "x", "--fromat", "text"], "không có tùy chọn --fromat; có phải là '--format'?", "no such option: --fromat; did you mean '--format'?"),
    (["assess", "x", "--format", "htm"], "--format: không nhận 'htm'; có: text, json, md, html, docx, pdf, xlsx; có phải là 'html'?", "--format: not 'htm', but one of text, json, md, html, docx, pdf, xlsx; did you mean 'html'?"),
    (["schema", "fact"], "WHAT: không nhận 'fact'", "WHAT: not 'fact'"),
    (["assess", "x", "--format"], "tùy chọn --format cần một giá trị", "the option --format needs a value"),
    (["assess", "x", "--strict=1"], "tùy chọn --strict không kèm giá trị", "the option --strict takes no value"),
    (["assess", "x", "y", "z"], "thừa: y z", "too many arguments: y z"),
    (["batch", "x", "-o", "y", "--jobs", "0"], "--jobs: cần số nguyên từ 1 đến 64, không phải 0", "--jobs: a whole number from 1 to 64 is needed, not 0"),
    (["batch", "x", "-o", "y", "--jobs", "a"], "không phải 'a'", "not 'a'"),
    (["population", "synth", "--seed", "x", "-o", "a.csv"], "--seed: cần số nguyên, không phải 'x'", "--seed: a whole number is needed, not 'x'"),
    (["asess"], "không có lệnh 'asess'; có phải là 'assess'?", "no such command: asess; did you mean 'assess'?"),
    (["levels", "exprt"], "không có lệnh 'exprt'; có phải là 'export'?", "no such command: exprt; did you mean 'export'?"),
    (["--quiet"], "thiếu lệnh; có: assess, ", "a command is missing; there are: assess, "),
    (["assess", "x", "--as-of", "2024-13-01"], "--as-of: '2024-13-01' không phải một ngày", "--as-of: '2024-13-01' is not a date"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "vi", "en"), WRONG, ids=[" ".join(c) for c, _, _ in WRONG])
def test_a_wrong_call_is_told_in_both_languages(
    capsys: Capsys, call: list[str], vi: str, en: str
) -> None:
    for lang, text in (("vi", vi), ("en", en)):
        result = ran(capsys, "--lang", lang, *call)
        assert (result.status, result.out) == (2, "")
        assert text in result.err.splitlines()[0]
        if lang == "vi":
            assert not re.search(
                r"\b(Usage|Error|Missing|Try|Invalid|OPTIONS|COMMAND)\b", result.err
            )


def test_a_wrong_call_says_how_it_is_called(capsys: Capsys) -> None:
    assert ran(capsys, "batch").err.splitlines()[1:] == [
        "cách gọi: ntm-rules batch [TÙY CHỌN] INPUT",
        "xem: ntm-rules batch --help",
    ]
    assert ran(capsys, "levels", "x", "--lang", "en").err.splitlines()[1:] == [
        "usage: ntm-rules levels [OPTIONS] COMMAND [ARGS]...",
        "see: ntm-rules levels --help",
    ]


def test_a_call_holds_no_odd_character(capsys: Capsys) -> None:
    result = ran(capsys, "assess", "a", "\x1b[31m", "b\u202e")
    assert result.err.splitlines()[0] == "thừa: \ufffd[31m b\ufffd"

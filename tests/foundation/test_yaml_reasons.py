"""Why a text is no YAML is told in our words, in both languages, whichever parser reads it."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ntm_rules import UnreadableError
from ntm_rules.foundation import strict_yaml
from ntm_rules.foundation.yaml_reasons import yaml_reason

UNKNOWN = "here, or just before"


@pytest.fixture(params=["libyaml", "PyYAML's own"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "libyaml":
        assert strict_yaml._Parser is not None
    else:
        monkeypatch.setattr(strict_yaml, "_Parser", None)


def refused(text: str) -> Any:
    with pytest.raises(UnreadableError) as error:
        strict_yaml.read_text(text, "a.yaml")
    (problem,) = error.value.problems
    return problem


@pytest.mark.parametrize(
    ("text", "line", "vi", "en"),
    [
        ("unit:\n\tkind: xa\n", 2, "thụt dòng bằng phím Tab", "a tab indents this line"),
        ("unit: a: b\n", 1, "dấu hai chấm ở đây không đúng chỗ", "a colon cannot stand here"),
        ("a: 1\n  b: 2\n", 2, "thụt dòng sai", "the indentation is wrong"),
        ("unit: {kind: xa\n\n", 3, "ngoặc mở ra mà không đóng, hoặc thiếu dấu phẩy (phần này bắt đầu ở dòng 1)", "a bracket is not closed, or a comma is missing (begun on line 1)"),
        ('unit: "abc\n\n', 3, "ngoặc kép hoặc ngoặc đơn mở ra mà không đóng (phần này bắt đầu ở dòng 1)", "a quote is not closed (begun on line 1)"),
        ("name: @abc\n", 1, "không được bắt đầu bằng ký tự '@'", "nothing may begin with this character '@'"),
        ("tên: %abc\n", 1, "không được bắt đầu bằng ký tự '%'", "nothing may begin with this character '%'"),
        ("- a\nb: c\n", 2, "thụt dòng không khớp", "the indentation does not match"),
        ('a: "b" c\n', 1, "còn chữ sau một giá trị", "text after the end of a value"),
        ('a: "C:\\qua"\n', 1, "muốn viết dấu \\ thì viết hai lần", "write \\ twice"),
        ('a: "\\U99999999"\n', 0, "muốn viết dấu \\ thì viết hai lần", "write \\ twice"),
        ("a: b\nc\n", 3, "thiếu dấu hai chấm sau khóa", "a key has no colon behind it"),
        ("a: [1,,2]\n", 1, "thiếu một giá trị ở đây", "a value is missing here"),
        ("a: |z\n b\n", 1, "sau dấu | hoặc >", "after | or >"),
        ("a: - b\n", 1, "dấu gạch đầu dòng", "a dash cannot stand here"),
        ("a: 1\n...\nb: 2\n", 3, "còn chữ sau khi nội dung đã hết", "a file holds one document"),
        ("%YAML 9.9\n---\na: 1\n", 1, "dòng bắt đầu bằng dấu %", "a line that begins with %"),
        ("a: *\n", 1, "bí danh (*) không được dùng", "aliases (*) are not used"),
        ("a: !<x y> b\n", 1, "thẻ (!)", "tags (!)"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("parser")
def test_the_reason_stands_in_both_languages(text: str, line: int, vi: str, en: str) -> None:
    problem = refused(text)
    assert problem.vi.startswith("YAML hoặc JSON sai cú pháp: ")
    assert vi in problem.vi
    assert en in problem.en
    assert not line or problem.where.line == line


def _kinds() -> list[tuple[str, str]]:
    """Context and problem of every error that PyYAML's own parser raises, from its source."""
    kinds = []
    for module in (yaml.scanner, yaml.parser):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "")[-5:] == "Error":
                texts = [
                    [c.value for c in ast.walk(part) if isinstance(c, ast.Constant)]
                    for part in (node.args[0], node.args[2])
                ]
                kinds.append(tuple(" ".join(map(str, t)) for t in texts))
    return sorted(set(kinds))  # type: ignore[arg-type]


def test_every_kind_of_error_of_the_parser_has_a_reason() -> None:
    kinds = _kinds()
    assert len(kinds) > 30
    mark: Any = yaml.error.Mark("a", 0, 0, 0, None, 0)
    for context, words in kinds:
        context = context.replace("%s", "tag")  # or "directive": PyYAML has one function for both
        error = yaml.scanner.ScannerError(context, mark, words, mark)
        assert yaml_reason(error, "@"), (context, words)


@given(st.text(st.sampled_from("ab1 \n\t:-?[]{},&*!|>'\"%@`\\#~x."), max_size=25))
@pytest.mark.usefixtures("parser")
def test_whatever_is_written_is_read_or_has_a_reason(text: str) -> None:
    reason = ""
    try:
        strict_yaml.read_text(text)
    except UnreadableError as error:
        reason = str(error)
    assert UNKNOWN not in reason


def test_what_no_parser_says_has_no_reason() -> None:
    assert yaml_reason(yaml.YAMLError("?")) is None

"""The strict reader: text with its place, and nothing that a careless or hostile file could make of it."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_rules import UnreadableError
from ntm_rules.foundation.strict_yaml import MarkedMapping, Scalar, locate, read_file, read_text
from ntm_rules.foundation.text import nfc, odd_character


@pytest.mark.parametrize(
    "text", ["06223", "2024-12-31", "no", "1.50", "1e3", "true", "0x10", ".nan"]
)
def test_a_scalar_stays_the_text_that_was_written(text: str) -> None:
    found = read_text(f"a: {text}\n")["a"]
    assert (found, found.quoted) == (text, False)


@pytest.mark.parametrize("text", ['"35,9"', "'35,9'", "|-\n  35,9"])
def test_quoted_text_is_marked_as_text(text: str) -> None:
    found = read_text(f"a: {text}\n")["a"]
    assert (found, found.quoted) == ("35,9", True)


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_nothing_is_none(text: str) -> None:
    assert read_text(f"a: {text}\nb: 1\n")["a"] is None


def test_every_value_knows_its_place() -> None:
    tree = read_text("unit:\n  kind: xa\nfacts:\n- 1\n- {b: 2}\n", "f.yaml")
    assert str(locate(tree, ("unit", "kind"))) == "f.yaml:2:3"
    assert str(tree["unit"]["kind"].where) == "f.yaml:2:9"
    assert str(locate(tree, ("facts", 1, "b"))) == "f.yaml:5:4"
    assert str(locate(tree, ("unit", "name"))) == "f.yaml:1:1"


def test_decomposed_text_is_composed() -> None:
    assert read_text("a: La\u0323ng So\u031bn") == {"a": "Lạng Sơn"}


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes("\ufeffa: 1\n".encode())
    assert read_file(path) == {"a": "1"}


JSON = st.recursive(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]).filter(
            lambda c: odd_character(c) is None
        ),
        max_size=8,
    )
    | st.integers(-99, 99),
    lambda x: (
        st.lists(x, max_size=3)
        | st.dictionaries(st.text("abà\U0001f600", min_size=1), x, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(st.just("k"), JSON, min_size=1), st.booleans(), st.sampled_from([None, 1, "\t"])
)
def test_json_reads_like_json(
    content: dict[str, object], ascii_: bool, indent: int | str | None
) -> None:
    def text_only(x: object) -> object:
        if isinstance(x, dict):
            return {k.replace("\t", " "): text_only(v) for k, v in x.items()}
        return [text_only(v) for v in x] if isinstance(x, list) else nfc(str(x))

    text = json.dumps(content, ensure_ascii=ascii_, indent=indent)
    assert read_text(text, is_json=True) == text_only(content)


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "twice (first on line 1)", 3),
        ("a: &x 1\nb: *x\n", "anchors", 1),
        ("a: !!python/object/apply:os.system [ls]\n", "tags", 1),
        ("a: !eigen 1\n", "tags", 1),
        ("a: !!str 1\n", "tags", 1),
        ("a: 1\n---\nb: 2\n", "one YAML document", 2),
        ("? [1, 2]\n: 3\n", "a key must be a word", 1),
        ("a: [1\n", "not valid YAML", 2),
        ("a: 1\n\tb: 2\n", "not valid YAML", 2),
        ("a: {" * 60, "nested deeper than 40", 1),
        ("", "empty", 0),
        ("# nothing\n", "empty", 0),
        ("~\n", "empty", 0),
        ("a: b\0c", "not text", 0),
    ],
)
def test_what_is_not_used_is_refused_with_its_line(text: str, said: str, line: int) -> None:
    with pytest.raises(UnreadableError, match=r"f\.yaml") as caught:
        read_text(text, "f.yaml")
    assert said in str(caught.value)
    assert caught.value.problems[0].where.line == line


def test_a_duplicate_key_of_rules_has_its_code() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text("a: 1\na: 2\n")
    assert caught.value.problems[0].code == "NTM101"


@given(st.binary(max_size=200))
def test_rubbish_is_read_or_refused_and_never_crashes(raw: bytes) -> None:
    with contextlib.suppress(UnreadableError):
        read_text(raw.decode("latin-1"))


def test_values_are_text_and_mappings_as_python_knows_them() -> None:
    tree = read_text("a: {b: c}")
    assert isinstance(tree, MarkedMapping)
    assert isinstance(tree["a"]["b"], Scalar)
    assert tree == {"a": {"b": "c"}}

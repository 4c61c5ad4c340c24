"""What a stranger sends is refused after work that is bounded by count: values, marks, searches, problems."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules.facts.written import MAX_VALUES
from ntm_rules.foundation.text import MOST_MARKS, fold, nfc, odd_character
from tests.helpers.work import counted

UNIT: dict[str, Any] = {"kind": "xa", "name": "Ví Dụ", "classes": []}
SMALL = 64 * 1024


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    book = ntm.RuleBook.load()
    unit = ntm.Unit.from_dict({"unit": UNIT, "period": 2024})
    book.standard_for(unit).assess(unit)  # what is remembered, is
    return book


def refused(book: ntm.RuleBook, body: bytes) -> ntm.InputError:
    try:
        unit = ntm.Unit.from_json(body)
        book.standard_for(unit).assess(unit)
    except ntm.InputError as error:
        return error
    raise AssertionError("it was taken")


keys = st.sampled_from(["facts", "indicators", "criteria", "conditions", "note", "unit", "zzz"])
items = st.sampled_from(
    ["1", '"x"', "null", "[]", "{}", '{"x": 1}', '{"concluded": true}', '"a\u0301\u0323"', "9" * 50]
)


@settings(max_examples=15)
@given(keys, items, st.booleans(), st.sampled_from(["income.per_capita", "6.3", "q"]), st.data())
def test_sixty_four_kilobytes_of_anything_take_bounded_work(
    book: ntm.RuleBook, section: str, item: str, in_a_list: bool, name: str, data: st.DataObject
) -> None:
    """The same thing again and again, as a list or as keys, in each part of a file."""
    stem = data.draw(st.sampled_from(["", "6.", "income.per_capit", "\u0111\u1ed3ng_"]))
    count = SMALL // (len(item) + (1 if in_a_list else len(stem) + 8))
    if in_a_list:
        entry = f'{{"{name}": {{"value": 36, "evidence": [{",".join([item] * count)}]}}}}'
    else:
        entry = "{" + ",".join(f'"{stem}{n}": {item}' for n in range(count)) + "}"
    if section in {"unit", "note"}:
        entry = entry[1:-1].join("{}") if section == "unit" else entry
    whole = {"unit": UNIT, "period": 2024} if section != "unit" else {"period": 2024}
    body = json.dumps(whole, ensure_ascii=False)[:-1] + f', "{section}": {entry}}}'
    # A call is a tenth of a microsecond to a microsecond: this is less than what takes 50 ms.
    for door in (lambda: refused(book, body.encode()), lambda: book.check(body.encode())):
        with counted(450_000):
            assert door()


def test_what_is_wrong_beyond_a_thousand_is_counted_and_not_made(book: ntm.RuleBook) -> None:
    facts = {f"no.such{n}": 1 for n in range(3_000)}
    evidence = {"value": 36, "evidence": [{"x": 1}] * 750}
    for content, count in (
        ({"facts": facts}, 3_000),
        ({"indicators": {f"9{n}.1": 1 for n in range(3_000)}}, 3_000),
        ({"criteria": {f"9{n}": 1 for n in range(3_000)}}, 3_000),
        # each of the documents has an unknown key and lacks its own
        ({"facts": dict.fromkeys(("income.per_capita", "road.lane_clean_share"), evidence)}, 3_000),
        ({f"key{n}": 1 for n in range(3_000)}, 3_000),
    ):
        error = refused(book, json.dumps({"unit": UNIT, "period": 2024, **content}).encode())
        assert len(error.problems) == 1_000
        assert error.en.splitlines()[-1] == f"(and {count - 100} more)"
        assert error.vi.splitlines()[-1] == f"(và {count - 100} lỗi nữa)"


@pytest.mark.parametrize(
    ("section", "name", "entry"),
    [
        ("facts", "income.per_capita", {"value": 36}),
        ("indicators", "15.1", {"concluded": True, "by": "ubnd-huyen"}),
        ("criteria", "12", {"concluded": True, "by": "ubnd-huyen"}),
    ],
)
def test_a_figure_or_conclusion_has_at_most_a_thousand_documents(
    book: ntm.RuleBook, section: str, name: str, entry: dict[str, Any]
) -> None:
    for evidence, code in (([{"document": "a"}] * 1_001, "too_long"), (5, "wrong_type")):
        whole = {"unit": UNIT, "period": 2024, section: {name: entry | {"evidence": evidence}}}
        (problem,) = refused(book, json.dumps(whole).encode()).problems
        assert (problem.code, problem.loc) == (code, (section, name, "evidence"))


@pytest.mark.parametrize("door", ["bytes", "dictionary"])
def test_a_file_holds_so_many_values_and_no_more(book: ntm.RuleBook, door: str) -> None:
    """What is taken from Python can be written and read again."""

    def content(values: int) -> dict[str, Any]:
        # The whole, "unit" with three keys, "period", "facts" with one: 19 values, keys counted, beside those of the list.
        listed = {"value": 36, "evidence": [{"document": "a"}] * values}
        return {"unit": UNIT, "period": 2024, "facts": {"income.per_capita": listed}}

    def read(values: int) -> ntm.Unit:
        if door == "bytes":
            return ntm.Unit.from_json(json.dumps(content(values)))
        return ntm.Unit.from_dict(content(values))

    most = (MAX_VALUES - 19) // 3
    unit = read(most)
    assert ntm.Unit.from_json(json.dumps(content(most))) == unit
    with pytest.raises(ntm.InputError, match=f"more than {MAX_VALUES} values") as caught:
        read(most + 1)
    assert caught.value.problems[0].code == "too_many_values"


@pytest.mark.parametrize(
    "text",
    ["a" + "\u0301\u0323" * 5_000, "a" + ("\u0323" * 20 + "\u200b\u034f") * 2, "\u0301" * 31],
)
def test_a_letter_with_too_many_marks_is_refused_at_every_door(
    book: ntm.RuleBook, text: str
) -> None:
    content = {"unit": UNIT | {"name": text}, "period": 2024}
    shown, escaped = json.dumps(content, ensure_ascii=False), json.dumps(content)
    doors: list[Callable[[], object]] = [
        lambda: ntm.Unit.from_json(shown),
        lambda: ntm.Unit.from_json(escaped),
        lambda: ntm.Unit.from_dict(content),
        lambda: book.standard("xa-ntm", as_of="2024-12-31", province=text[:400]),
    ]
    for door in doors:
        with pytest.raises(
            ntm.InputError, match=r"letter with more than 30 marks \(U\+03"
        ) as caught:
            door()
        assert caught.value.problems[0].code == "odd_character"
    assert len(fold(text)) == len(nfc(text))  # what meets no door stays as it is, in no time


@given(st.text(alphabet=st.sampled_from("aeoĐđ\u0301\u0323\u0302\u0309 \u200b—…"), max_size=200))
def test_as_many_marks_as_letters_have_are_taken(text: str) -> None:
    runs = re.findall("[\u0301\u0323\u0302\u0309\u200b]+", text)
    most = max((len(run.replace("\u200b", "")) for run in runs), default=0)
    assert (odd_character(text) is None) == (most <= MOST_MARKS)
    if most <= MOST_MARKS:
        assert nfc(text) == unicodedata.normalize("NFC", text.replace("\u200b", ""))


def test_no_mark_is_a_letter_to_python() -> None:
    """What looks for many marks at once looks between letters."""
    marks = [chr(n) for n in range(0x110000) if unicodedata.combining(chr(n))]
    assert len(marks) > 800
    assert [m for m in marks if re.fullmatch(r"[\w\x00-\u02ff]", m)] == []

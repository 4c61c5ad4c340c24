"""An assessment in its forms: small and whole, as a page, in a notebook; gone through and asked for its codes."""

from __future__ import annotations

import pytest

import ntm_rules as ntm
from tests.helpers import small
from tests.helpers.schemas import validate


@pytest.fixture(scope="module")
def judged() -> ntm.Assessment[ntm.Standard]:
    std = small.standard([{"fact": "s.a", "at_least": 50}, {"fact": "s.b", "at_least": 50}])
    unit = small.entry({"s.a": 40}, name="<b>Ví Dụ</b> & xã")
    return std.assess(ntm.Unit.from_dict(unit))


def test_the_small_form_says_what_the_whole_says(judged: ntm.Assessment[ntm.Standard]) -> None:
    whole, brief = judged.to_dict(), judged.to_dict(detail="summary")
    validate(brief, "summary")
    validate(whole, "assessment")
    assert brief["digest"] == whole["digest"]
    assert brief["summary"] == whole["summary"]
    for small_criterion, criterion in zip(brief["criteria"], whole["criteria"], strict=True):
        assert small_criterion["verdict"] == criterion["verdict"]
        for brief_row, row in zip(
            small_criterion["indicators"], criterion["indicators"], strict=True
        ):
            assert {k: row[k] for k in brief_row} == brief_row  # type: ignore[literal-required]
    assert len(judged.to_json(detail="summary")) < len(judged.to_json())


def test_the_small_form_cannot_be_read_back(judged: ntm.Assessment[ntm.Standard]) -> None:
    with pytest.raises(ntm.UnreadableError):
        ntm.replay(judged.to_json(detail="summary").encode(), judged.standard.book)
    with pytest.raises(ntm.RequestError, match="'full' or 'summary'"):
        judged.to_dict(detail="tiny")  # type: ignore[call-overload]


def test_a_file_made_before_there_was_a_version_still_holds(
    judged: ntm.Assessment[ntm.Standard],
) -> None:
    stored = dict(judged.to_dict())
    del stored["version"]
    assert ntm.replay(stored, judged.standard.book).same


def test_what_a_notebook_and_a_page_show_is_escaped(judged: ntm.Assessment[ntm.Standard]) -> None:
    for page in (judged._repr_html_(), judged.html(), judged.html(lang="en")):
        assert "<b>ví dụ" not in page.lower()
        assert "&lt;b&gt;ví dụ" in page.lower()


def test_it_can_be_gone_through(judged: ntm.Assessment[ntm.Standard]) -> None:
    assert [result.code for result in judged] == ["1.1", "1.2"]
    assert len(judged) == 2
    assert "1.1" in judged
    assert "1" in judged
    assert "1.3" not in judged
    criterion = judged.criterion("1")
    assert [result.code for result in criterion] == ["1.1", "1.2"]
    assert "1.2" in criterion


def test_a_code_that_is_not_there_is_a_key_error(judged: ntm.Assessment[ntm.Standard]) -> None:
    for ask in (judged.indicator, judged.criterion, judged.condition, judged.__getitem__):
        with pytest.raises(KeyError) as caught:
            ask("1.9")
        assert isinstance(caught.value, ntm.UnknownNameError)
        assert isinstance(caught.value, ValueError)
        assert "1.9" in caught.value.vi

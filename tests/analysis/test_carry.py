"""The facts of a unit under another standard: nothing is carried over, and what is asked is whole."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.analysis.carry.compare_facts import Carry, carry
from ntm_rules.analysis.carry.document import carry_document
from ntm_rules.analysis.carry.result_json import carry_json
from ntm_rules.documents.text import text
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.law.model.requirement import facts_asked
from tests.helpers.terminal import ran

HOA_CU = Path(__file__).parents[2] / "fixtures/lang-son/hoa-cu-2024.yaml"


@cache
def hoa_cu() -> Carry:
    return carry(ntm.RuleBook.load(), ntm.read_facts(HOA_CU), "xa-ntm-2026")


def test_every_fact_that_is_asked_stands_in_one_list() -> None:
    got = hoa_cu()
    asked = {f for _, i in got.new.resolved.indicators() for f in facts_asked(i.require)}
    listed = [c.fact.id for group in (got.same, got.otherwise, got.anew) for c in group]
    assert sorted(listed) == sorted(set(listed))
    assert set(listed) == asked


def test_every_fact_that_is_known_keeps_its_figure() -> None:
    got = hoa_cu()
    shown = [c.value for group in (got.same, got.otherwise, got.dropped) for c in group if c.value]
    known = got.assessment.judgement.unit_facts.values
    assert {v.fact.id for v in shown} == set(known)


def test_what_is_measured_otherwise_says_in_what() -> None:
    pairs = {c.fact.id: c.old.id for c in hoa_cu().otherwise if c.old}
    assert pairs["income.growth"] == "income.per_capita"
    assert pairs["water.regulation_households_share"] == "environment.clean_water_share"
    assert all(c.how for c in hoa_cu().otherwise)
    assert pairs["electricity.reliable_supply_share"] == "electricity.safe_supply_share"


@pytest.mark.parametrize(
    ("lang", "words"), [("vi", "Không chép số liệu nào"), ("en", "Nothing is carried over")]
)
def test_it_says_that_nothing_is_carried_over(lang: Lang, words: str) -> None:
    told = text(carry_document(hoa_cu(), lang))
    assert words in told
    assert "2024" in told


def test_json_and_command_say_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    done = ran(capsys, "carry", HOA_CU, "--to", "xa-ntm-2026", "--format", "json")
    got = json.loads(done.out)
    assert got == json.loads(json.dumps(carry_json(hoa_cu(), "vi"), default=str))
    assert got["to"] == {"standard": "xa-ntm-2026", "as_of": "2026-02-15"}


def test_a_standard_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    done = ran(capsys, "carry", HOA_CU, "--to", "xa-ntm-2027", "--lang", "en")
    assert done.status == 2
    assert "did you mean 'xa-ntm-2026'" in done.err

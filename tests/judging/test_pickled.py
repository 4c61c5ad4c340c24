"""What goes through pickle and copy comes out equal, in the same process and in another."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.scenarios.mutation import MutatedBook, mutants
from tests.conftest import ROOT

HOA_CU = ROOT / "fixtures/lang-son/hoa-cu-2024.yaml"
REFORM = ROOT / "fixtures/reforms/nang-15.1.yaml"
WRONG: dict[str, Any] = {"unit": {"kind": "xa", "nmae": "Ví Dụ"}, "period": "x", "more": 1}


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@pytest.fixture(scope="module")
def assessments(book: ntm.RuleBook) -> list[ntm.Assessment[Any]]:
    unit = ntm.read_facts(HOA_CU)
    plain, reformed = book.standard_for(unit), book.standard_for(unit, reforms=[REFORM])
    session = plain.session(unit)
    session.set("6.3", {"count": 5, "of": 8})
    session.unset("15.1")
    return [
        plain.assess(unit),
        plain.assess(unit, engine="direct", strict=True, require_evidence=True),
        reformed.assess(unit),
        session.assessment,
    ]


def through(thing: Any) -> list[Any]:
    pickled = [pickle.loads(pickle.dumps(thing, p)) for p in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    return [*pickled, copy.copy(thing), copy.deepcopy(thing)]


def errors() -> list[ntm.NtmError]:
    raised: list[ntm.NtmError] = []
    book = ntm.RuleBook.load()
    for call in (
        lambda: ntm.Unit.from_dict(WRONG),
        lambda: ntm.read_facts("khong-co.yaml"),
        lambda: book.standard("xa-ntn", as_of="2024-12-31"),
        lambda: ntm.RuleBook.load(""),
    ):
        with pytest.raises(ntm.NtmError) as caught:
            call()
        raised.append(caught.value)
    return [*raised, ntm.EngineError("hỏng", "broken"), ntm.RulesError.of("sai", "wrong")]


def test_errors_come_out_equal() -> None:
    for error in errors():
        error.add_note("a note")
        for again in through(error):
            assert type(again) is type(error)
            assert (again.vi, again.en, str(again)) == (error.vi, error.en, str(error))
            assert getattr(again, "problems", None) == getattr(error, "problems", None)
            assert again.__notes__ == ["a note"]


def test_units_standards_and_verdicts_come_out_equal(book: ntm.RuleBook) -> None:
    unit = ntm.read_facts(HOA_CU)
    standard = book.standard_for(unit, reforms=[REFORM])
    for again in through((unit, standard, ntm.Verdict.FAIL)):
        assert again == (unit, standard, ntm.Verdict.FAIL)
        assert again[2] is ntm.Verdict.FAIL
        assert again[1].reforms[0].content == standard.reforms[0].content


def test_assessments_come_out_equal_and_are_small(assessments: list[ntm.Assessment[Any]]) -> None:
    for assessment in assessments:
        for again in through(assessment):
            assert again == assessment
            assert hash(again) == hash(assessment)
            assert again.to_json() == assessment.to_json()
            assert again.fired == assessment.fired
        facts = len(pickle.dumps(assessment.judgement.unit_facts.unit))
        reforms = len(pickle.dumps(tuple(r.content for r in assessment.standard.reforms)))
        assert len(pickle.dumps(assessment)) < facts + reforms + 4_000


def test_assessments_that_differ_are_not_equal(assessments: list[ntm.Assessment[Any]]) -> None:
    assert len({*assessments}) == len(assessments)
    assert assessments[0] != "xa-ntm"
    assert assessments[0].standard != assessments[2].standard


def test_another_process_judges_the_same(
    assessments: list[ntm.Assessment[Any]], tmp_path: Path
) -> None:
    """A process that has read nothing: the rule book is read where the pickle says."""
    file = tmp_path / "assessments"
    file.write_bytes(pickle.dumps(assessments))
    program = (
        "import pickle, sys\n"
        "assessments = pickle.load(open(sys.argv[1], 'rb'))\n"
        "assert len({id(a.standard.book) for a in assessments}) == 1\n"
        "for a in assessments: sys.stdout.buffer.write(a.to_json(indent=None).encode() + b'\\n')\n"
    )
    output = subprocess.run([sys.executable, "-c", program, file], capture_output=True, check=True)
    lines = output.stdout.decode().splitlines()
    assert lines == [a.to_json(indent=None) for a in assessments]


def _fails(entry: dict[str, Any]) -> None:
    ntm.Unit.from_dict(entry)


def _judges(standard: ntm.Standard, unit: ntm.Unit) -> ntm.Assessment[ntm.Standard]:
    return standard.assess(unit)


def test_a_pool_passes_standards_assessments_and_errors(book: ntm.RuleBook) -> None:
    unit = ntm.read_facts(HOA_CU)
    standard = book.standard_for(unit)
    with ProcessPoolExecutor(2) as pool:
        judged = [pool.submit(_judges, standard, unit) for _ in range(4)]
        failed = pool.submit(_fails, WRONG)
        assert [a.result() for a in judged] == [standard.assess(unit)] * 4
        with pytest.raises(ntm.FactsError) as caught:
            failed.result()
    with pytest.raises(ntm.FactsError) as here:
        _fails(WRONG)
    assert caught.value.problems == here.value.problems


def test_a_rule_book_that_is_not_there_is_named(tmp_path: Path, book: ntm.RuleBook) -> None:
    digest = "sha256:" + "0" * 64
    pickled = pickle.dumps(book).replace(book.digest.encode(), digest.encode())
    with pytest.raises(ntm.RequestError) as caught:
        pickle.loads(pickled)
    assert digest in caught.value.vi
    assert digest in caught.value.en


def test_law_that_is_in_no_rule_book_is_not_pickled(book: ntm.RuleBook) -> None:
    unit = ntm.read_facts(HOA_CU)
    mutant = next(m for m in mutants(book.library, "xa-ntm") if m.name == "bỏ qd-211-2024")
    changed = MutatedBook(book, mutant).standard_for(unit)
    assert changed != book.standard_for(unit)
    standard = ntm.Standard(book, changed.resolved)
    with pytest.raises(ntm.RequestError):
        pickle.dumps(standard)


def test_the_results_inside_come_out_equal(assessments: list[ntm.Assessment[Any]]) -> None:
    a = assessments[0]
    for result in (a.indicator("6.3"), a.criterion("6"), a.condition("arrears"), a.recognition):
        for again in through(result):
            assert again == result
            assert hash(again) == hash(result)
    assert a.indicator("6.3") == a["6.3"] != a.indicator("6.2")
    assert a.indicator("6.3") != assessments[2].indicator("6.3")  # by another law
    assert a.indicator("1.1") != a.criterion("1")


@pytest.mark.parametrize("options", [{}, {"engine": "direct", "strict": True}])
def test_a_session_that_is_copied_goes_on_by_itself(
    book: ntm.RuleBook, options: dict[str, Any]
) -> None:
    unit = ntm.read_facts(HOA_CU)
    session = book.standard_for(unit).session(unit, **options)
    heard: list[ntm.Event] = []
    session.subscribe(heard.append)
    session.set("6.3", {"count": 5, "of": 8})
    before, steps = session.assessment.to_json(), len(heard)
    for again in through(session):
        assert again.assessment == session.assessment
        assert again.assessment.to_json() == before
        again.set("6.3", {"count": 4, "of": 8})
        assert again.assessment.to_json() != session.assessment.to_json() == before
    assert len(heard) == steps

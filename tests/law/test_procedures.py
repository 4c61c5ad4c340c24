"""How titles are recognised and revoked: the steps of Decision 18/2022, their limits and votes, who does them on a day."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from ntm_rules import RuleBook
from ntm_rules.documents.law.procedure import procedures_on
from ntm_rules.law.bundle import bundle_bytes, load_bundle
from ntm_rules.law.model.procedures import Procedure
from tests.helpers.terminal import ran

OLD, NEW = dt.date(2025, 6, 30), dt.date(2025, 7, 1)


@pytest.fixture(scope="module")
def law() -> RuleBook:
    return RuleBook.load()


def of(law: RuleBook, name: str) -> Procedure:
    return law.library.procedures[name]


@pytest.mark.parametrize(
    ("standard", "names"),
    [
        ("xa-ntm", ["cong-nhan-xa", "thu-hoi-xa"]),
        ("xa-ntm-kieu-mau", ["cong-nhan-xa", "thu-hoi-xa"]),
        ("huyen-ntm-nang-cao", ["cong-nhan-huyen", "thu-hoi-huyen"]),
        ("thi-xa-thanh-pho-hoan-thanh", ["cong-nhan-huyen", "thu-hoi-huyen"]),
        ("tinh-hoan-thanh", ["cong-nhan-tinh", "thu-hoi-tinh"]),
        ("xa-ntm-2026", []),
    ],
)
def test_each_title_has_its_procedures(law: RuleBook, standard: str, names: list[str]) -> None:
    assert [p.id for p in procedures_on(law.library, standard, OLD)] == names
    assert procedures_on(law.library, standard, dt.date(2022, 8, 1)) == []


@pytest.mark.parametrize("name", ["cong-nhan-xa", "cong-nhan-huyen", "cong-nhan-tinh"])
def test_every_vote_is_ninety_percent_and_only_councils_have_a_quorum(
    law: RuleBook, name: str
) -> None:
    votes = [(s.vote.share, s.vote.quorum, s.who.en) for s in of(law, name).steps if s.vote]
    assert {share for share, _, _ in votes} == {90}
    assert [quorum for _, quorum, who in votes if "council" in who] == [70]
    assert {quorum for _, quorum, who in votes if "council" not in who} == {None}


def test_a_revocation_has_no_vote(law: RuleBook) -> None:
    for name in ("thu-hoi-xa", "thu-hoi-huyen", "thu-hoi-tinh"):
        assert [s for s in of(law, name).steps if s.vote] == []


@pytest.mark.parametrize(
    ("name", "place", "within", "working"),
    [
        ("cong-nhan-xa", "Điều 5 khoản 1", 15, False),
        ("cong-nhan-xa", "Điều 7 khoản 1", 10, True),
        ("cong-nhan-xa", "Điều 9 khoản 1", 10, True),
        ("cong-nhan-xa", "Điều 10 khoản 2", 45, False),
        ("thu-hoi-xa", "Điều 23 khoản 1", 15, False),
        ("thu-hoi-xa", "Điều 25 khoản 1", 10, True),
        ("cong-nhan-huyen", "Điều 15 khoản 3 và 4", 20, True),
        ("cong-nhan-tinh", "Điều 19 khoản 3 và 4", 20, False),  # plain days, as printed
        ("thu-hoi-huyen", "Điều 28 khoản 2", 30, True),
        ("thu-hoi-tinh", "Điều 31 khoản 2", 10, True),
    ],
)
def test_the_limits_are_those_of_the_decision(
    law: RuleBook, name: str, place: str, within: int, working: bool
) -> None:
    limits = [(s.within, s.working_days) for s in of(law, name).steps if s.place == place]
    assert (within, working) in limits


def test_three_tasks_of_the_districts_were_taken_over_and_the_rest_is_open(law: RuleBook) -> None:
    steps = [*of(law, "cong-nhan-xa").steps, *of(law, "thu-hoi-xa").steps]
    district = [s for s in steps if s.who.en.startswith(("District", "Chairman of the district"))]
    assert all(s.who_on(OLD) == s.who for s in district)
    taken = {
        (s.taken_over.provenance.place, now.en)
        for s in district
        if s.taken_over is not None and (now := s.who_on(NEW)) is not None
    }
    assert taken == {
        ("Điều 42 khoản 1", "Provincial committee"),
        ("Điều 43 khoản 1", "Chairman of the province"),
        ("Điều 44 khoản 1", "Commune committee"),
    }
    assert {s.place for s in district if s.who_on(NEW) is None} == {
        "Điều 7 khoản 1",
        "Điều 7 khoản 2",
        "Điều 7 khoản 3",
        "Điều 8 khoản 1",
        "Điều 8 khoản 2 và 3",
    }
    assert all(s.taken_over is not None or s.open_since is not None for s in district)


def test_a_bundle_holds_them(law: RuleBook, tmp_path: Path) -> None:
    path = tmp_path / "rulebook.json"
    path.write_bytes(bundle_bytes(law.library))
    again = load_bundle(path)
    assert again.procedures == dict(sorted(law.library.procedures.items()))
    assert again.areas == law.library.areas


def test_show_prints_them(capsys: pytest.CaptureFixture[str]) -> None:
    printed = ran(capsys, "show", "xa-ntm", "--procedure", "--as-of", "2025-08-01")
    assert printed.status == 0
    assert "chưa rõ cơ quan nào làm thay (UBND cấp huyện)" in " ".join(printed.out.split())
    assert "thay Chủ tịch UBND cấp huyện, theo 131/2025/NĐ-CP, Điều 43 khoản 1" in printed.out
    as_json = ran(capsys, "show", "xa-ntm", "--procedure", "--format", "json")
    told = json.loads(as_json.out)
    assert told["procedures"][0]["steps"][3]["vote"] == {
        "share": 90,
        "of": "đại biểu dự họp",
        "quorum": None,
    }
    none = ran(capsys, "show", "xa-ntm-2026", "--procedure", "--lang", "en")
    assert "no procedure" in none.out

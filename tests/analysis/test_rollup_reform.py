"""A reform rolled up: the districts that count communes under it, against rolling up by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import RuleBook, Unit
from ntm_rules.analysis.rollup import (
    ReformRollUp,
    roll_up,
    roll_up_folder,
    roll_up_folder_reform,
    roll_up_reform,
)
from ntm_rules.analysis.rollup.reform_document import reform_rollup_document
from ntm_rules.analysis.rollup.result_json import rollup_json
from ntm_rules.documents.write import write
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from tests.helpers.terminal import compiled, law, ran

ROOT = Path(__file__).parents[2]
VI_DU = ROOT / "fixtures/rollup/vi-du"
RAISE = ROOT / "fixtures/reforms/nang-15.1.yaml"


def result() -> ReformRollUp:
    return roll_up_folder_reform(law(), VI_DU, [RAISE])


def test_before_is_the_roll_up_by_the_law() -> None:
    both = result()
    by_law = rollup_json(roll_up_folder(law(), VI_DU), "vi")
    assert rollup_json(both.before, "vi") == by_law
    assert rollup_json(roll_up_folder_reform(law(), VI_DU, []).after, "vi") == by_law


def test_who_moves_and_how_many_are_left() -> None:
    (district,) = result().upper()
    (move, _) = district.counted()
    counts = [
        tuple(len(side.those(v)) for v in (PASS, FAIL, UNKNOWN))
        for side in (move.before, move.after)
    ]
    assert counts == [(7, 3, 2), (5, 4, 3)]
    assert move.by_title == 5
    moved = {
        m.before.unit.name: (m.before.verdict, m.after.verdict) for m in move.members() if m.moved
    }
    assert moved == {
        "Ví Dụ Sáu (minh họa)": (PASS, UNKNOWN),  # a conclusion under the old rule
        "Ví Dụ Bảy (minh họa)": (PASS, UNKNOWN),
        "Ví Dụ Mười Một (minh họa)": (UNKNOWN, FAIL),
    }
    after = district.after.assessment
    assert after is not None
    assert after.hypothetical


def commune(name: str, share: float, province: str = "thai-binh") -> dict[str, Any]:
    return {
        "unit": {
            "kind": "xa",
            "name": name,
            "province": province,
            "district": "Thử",
            "classes": [],
        },
        "period": 2024,
        "facts": {"health.insurance_share": {"male": str(share), "female": str(share)}},
    }


def test_a_draft_rolled_up_is_the_overlay_enacted() -> None:
    """A made-up draft of a province."""
    draft = {
        "overlay": "thu-xa-ntm",
        "province": "thai-binh",
        "over": "xa-ntm",
        "document": "qd-318-2022",
        "place": "dự thảo bịa ra để thử",
        "in_force": {"from": "2022-09-01", "until": "2025-12-31", "status": "recalled"},
        "set": [
            {
                "code": "15.1",
                "at_least": 97,
                "source": {"status": "recalled"},
                "article": "Điều 2 (bịa ra)",
            }
        ],
    }
    units = [Unit.from_dict(commune(f"X{n}", 90 + n)) for n in range(10)]
    district = {"unit": {"kind": "huyen", "name": "Thử", "province": "thai-binh"}, "period": 2024}
    units.append(Unit.from_dict(district | {"facts": {"communes.count": 10}}))
    tried = roll_up_reform(law(), units, [draft])
    enacted = roll_up(law().with_rules({"du-thao.yaml": draft}), units)
    for unit, other in zip(tried.after.units, enacted.units, strict=True):
        assert unit.unit.name == other.unit.name
        assert (unit.assessment is None) == (other.assessment is None)
        if unit.assessment is not None and other.assessment is not None:
            verdicts = [i.verdict for i in unit.assessment.indicators]
            assert verdicts == [i.verdict for i in other.assessment.indicators]
            assert unit.assessment.recognition.verdict is other.assessment.recognition.verdict
        assert [c.entry() for c in unit.counted] == [c.entry() for c in other.counted]


@pytest.mark.parametrize("form", ["text", "md", "html", "docx", "pdf", "xlsx"])
def test_every_format(form: str) -> None:
    content = write(reform_rollup_document(result(), "vi"), form)
    if isinstance(content, str):
        for part in (
            "GIẢ ĐỊNH",
            "7 đạt, 3 chưa đạt",
            "5 đạt, 4 chưa đạt",
            "Ví Dụ Sáu",
            "danh hiệu",
        ):
            assert part in content, part
        for name in ("xa-ntm", "huyen-ntm", "nang-bao-hiem-y-te", "communes.recognised"):
            assert name not in content
    english = write(reform_rollup_document(result(), "en"), "text")
    assert isinstance(english, str)
    assert "HYPOTHETICAL" in english
    assert max(map(len, english.splitlines())) <= 80


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with compiled(tmp_path):
        done = ran(capsys, "rollup", VI_DU, "--reform", RAISE, "--format", "json")
        plain = ran(capsys, "rollup", VI_DU, "--format", "json")
        wrong = ran(capsys, "rollup", VI_DU, "--reform", tmp_path / "none.yaml")
    told, by_law = json.loads(done.out), json.loads(plain.out)
    assert told["schema"] == by_law["schema"]
    assert told["hypothetical"] is True
    assert told["before"]["units"] == by_law["units"]
    assert told["moves"] == []
    assert [m["name"] for m in told["member_moves"]] == [
        "Ví Dụ Sáu (minh họa)",
        "Ví Dụ Bảy (minh họa)",
        "Ví Dụ Mười Một (minh họa)",
    ]
    assert "hypothetical" not in by_law
    assert wrong.status == 2


def test_a_district_that_moves_stands_in_the_summary() -> None:
    """Two of two communes meet a small made-up standard; under the reform none does."""
    from tests.analysis.test_rollup import levels

    book: RuleBook = levels()
    units = [
        Unit.from_dict(
            {
                "unit": {"kind": "xa", "name": f"Xã {n}", "district": "H"},
                "period": 2024,
                "facts": {"y.a": True},
            }
        )
        for n in range(2)
    ]
    units.append(
        Unit.from_dict(
            {
                "unit": {"kind": "huyen", "name": "H"},
                "period": 2024,
                "facts": {"communes.count": 2},
            }
        )
    )
    reform = {
        "reform": "thu",
        "name": {"vi": "Thử", "en": "A trial"},
        "in_force": {"from": "2024-01-01"},
        "changes": [{"standard": "t", "set": [{"code": "1.1", "is": False}]}],
    }
    both = roll_up_reform(book, units, [reform])
    (district,) = both.upper()
    assert district.moved
    text = write(reform_rollup_document(both, "vi"), "text")
    assert isinstance(text, str)
    assert "→ chưa đạt" in text

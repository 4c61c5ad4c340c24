"""Levels that were read in a copy of the decision: where they stand among the others, and what is shown of the copy."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import Assessment, RuleBook, RulesError
from ntm_rules.law.bundle import bundle_bytes
from ntm_rules.law.lint import lint
from ntm_rules.law.lint.cell_words import figures
from ntm_rules.law.model.requirement import STRENGTH
from tests.helpers import small
from tests.helpers.terminal import ran

SHA = "a" * 64
COPIES = {
    "documents": [],
    "copies": [{"id": "ban-sao", "of": "qd-1", "sha256": SHA, "what": "bản sao để thử"}],
}
READ = {"status": "read", "copy": "ban-sao"}
TABLE = {
    "by": ["column"],
    "cells": [
        {
            **READ,
            "row": 13,
            "values": {"common": 60, "MN": 50, "DB": 70},
            "words": {"common": "≥60%", "MN": "≥50%", "DB": "≥70%"},
            "our_reading": {"vi": "tính cả năm", "en": "over the year"},
        }
    ],
}


def rules(**indicator: Any) -> tuple[dict[str, Any], ...]:
    entry = {"wording": READ, "require": {"fact": "s.a", "at_least": TABLE}, **indicator}
    return (COPIES, small.standard_file(entry))


def judged(share: float = 50, *, strict: bool = False, **indicator: Any) -> Assessment:
    standard = small.book(*rules(**indicator)).standard("t", as_of=small.DAY)
    return standard.assess(small.unit({"s.a": int(share)}), strict=strict)


def test_read_stands_between_secondary_and_verified() -> None:
    order = sorted(STRENGTH, key=lambda status: STRENGTH[status])
    assert order == ["unknown", "recalled", "secondary", "read", "verified", "proposed"]


def test_a_level_that_was_read_gives_no_mark_and_counts_when_strict() -> None:
    for strict in (False, True):
        result = judged(strict=strict)
        assert (result.verdict, result.rests_on) == ("pass", "read")
        assert result.provisional_because == ("our_reading",)  # not: recalled


def test_the_weakest_status_counts() -> None:
    verified = {"status": "verified", "checked": {"by": "A", "on": "2024-01-01"}}
    assert judged(source=verified).rests_on == "read"
    weaker = {"fact": "s.a", "at_least": {"value": 50, "status": "secondary"}}
    assert judged(require=weaker).rests_on == "secondary"


def test_a_proof_and_a_report_name_row_column_and_words() -> None:
    result = judged(40)
    assert "Phụ lục, 1.1, dòng 13 “≥50%”; cột mức MN; đọc từ bản sao văn bản" in " ".join(
        result.explain("1.1").split()
    )
    assert "1 đọc từ bản sao văn bản" in " ".join(result.text().split())
    assert "1 mức đọc từ bản sao văn bản; chưa mức nào được người chịu trách nhiệm" in " ".join(
        result.text().split()
    )


def test_words_of_a_wording_are_those_of_the_unit_s_column() -> None:
    wording = {**READ, "words": {"MN": "Đạt", "DB": "Tỉnh quy định"}}
    entry = {"wording": wording, "source": None, "require": {"fact": "y.a"}}
    standard = small.book(COPIES, small.standard_file(entry)).standard("t", as_of=small.DAY)
    assert "“Đạt”" in standard.assess(small.unit({"y.a": False})).explain("1.1")
    nowhere = standard.assess(small.unit({"y.a": False}, region=None)).explain("1.1")
    assert "MN “Đạt”; DB “Tỉnh quy định”" in " ".join(nowhere.split())


def test_json_holds_the_words_and_the_digest_of_the_copy() -> None:
    content = json.loads(judged().to_json())
    lineage = content["criteria"][0]["indicators"][0]["level"]["lineage"]
    assert lineage == [
        {
            "document": "qd-1",
            "place": "Phụ lục, 1.1",
            "status": "read",
            "copy": "ban-sao",
            "row": 13,
            "words": "≥50%",
            "our_reading": {"vi": "tính cả năm", "en": "over the year"},
        }
    ]
    assert content["rules"]["copies"] == {"ban-sao": SHA}


def test_show_gives_every_cell_with_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(small.write(tmp_path, *rules()))
    shown = " ".join(ran(capsys, "--rules", folder, "show", "t", "1.1", "--lang", "en").out.split())
    assert "MN at least 50% “≥50%”; DB at least 70% “≥70%”" in shown
    assert (
        "Phụ lục, 1.1, row 13; read in a copy; copy with digest aaaaaaaaaaaa…; our reading: over the year"
        in shown
    )
    content = json.loads(ran(capsys, "--rules", folder, "show", "t", "--format", "json").out)
    assert content["copies"] == {"ban-sao": SHA}
    cells = content["indicators"][0]["versions"][0]["levels"]
    assert [(c["column"], c["status"], c["source"]["words"]) for c in cells] == [
        ("common", "read", "≥60%"),
        ("MN", "read", "≥50%"),
        ("DB", "read", "≥70%"),
    ]
    listed = ran(capsys, "--rules", folder, "standards", "--lang", "en").out
    assert "3 cells: 0 verified, 3 read, 0 secondary" in " ".join(listed.split())


def test_the_copy_is_a_part_of_what_the_digest_names(tmp_path: Path) -> None:
    plain = small.book(*rules()).standard("t", as_of=small.DAY).digest
    other = json.loads(json.dumps(rules()[0]))
    other["copies"][0]["sha256"] = "b" * 64
    assert plain != small.book(other, rules()[1]).standard("t", as_of=small.DAY).digest
    bundle = tmp_path / "law.json"
    bundle.write_bytes(bundle_bytes(small.book(*rules()).library))
    assert RuleBook.load(bundle).standard("t", as_of=small.DAY).digest == plain


def test_read_without_a_copy_is_refused() -> None:
    with pytest.raises(RulesError, match="copy"):
        small.book(*rules(wording={"status": "read"}))


@pytest.mark.parametrize("sha", ["", "a" * 63, "A" * 64, "g" * 64])
def test_a_digest_has_64_letters(sha: str) -> None:
    copies = {"documents": [], "copies": [{"id": "x", "of": "qd-1", "sha256": sha, "what": "x"}]}
    with pytest.raises(RulesError, match="sha256"):
        small.book(copies)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("≥98%", [(">=", {98})]),
        ("100%", [("", {100})]),
        ("<3%", [("<", {3})]),
        ("≤ 13%", [("<=", {13})]),
        ("≥35,9 triệu đồng", [(">=", {Fraction("35.9")})]),
        ("≥1.234", [(">=", {Fraction("1.234"), 1234})]),
        ("≥4 m2/người", [(">=", {4})]),
        ("≥55% (≥25% từ hệ thống cấp nước tập trung)", [(">=", {55}), (">=", {25})]),
        ("Đạt", []),
    ],
)
def test_the_numbers_in_the_words_of_a_cell(words: str, expected: Any) -> None:
    assert list(figures(words)) == expected


@pytest.mark.parametrize(
    ("level", "contradicts"),
    [
        ({"value": 97, "words": "≥98%"}, True),
        ({"value": 98, "words": ">98%"}, True),
        ({"value": 98, "words": "≥98%"}, False),
        ({"value": 98, "words": "98%"}, False),
        ({"value": 98, "words": "Đạt"}, False),
        ({"value": 25, "words": "≥55% (≥25% tập trung)"}, False),
        (
            {
                "by": ["column"],
                "cells": [{"values": {"MN": 50, "DB": 71}, "words": {"DB": "≥70%"}}],
            },
            True,
        ),
        (
            {
                "by": ["column"],
                "cells": [{"values": {"MN": 50, "DB": 70}}],
                "words": {"MN": "≥49%"},
            },
            True,
        ),
    ],
)
def test_words_that_contradict_the_level_are_an_error(
    level: dict[str, Any], contradicts: bool, tmp_path: Path
) -> None:
    entry = {"wording": READ, "source": READ, "require": {"fact": "s.a", "at_least": level}}
    folder = small.write(tmp_path, COPIES, small.standard_file(entry))
    assert ("NTM409" in {problem.code for problem in lint([folder], folder)}) is contradicts

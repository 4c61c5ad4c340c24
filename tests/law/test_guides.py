"""Guides: dated layers between the decision and the provinces."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import RuleBook, RulesError, Standard
from ntm_rules.law.bundle import bundle_bytes
from ntm_rules.law.lint import lint
from ntm_rules.law.resolve.differences import changes
from ntm_rules.law.resolve.guiding import guiding_bodies
from ntm_rules.law.resolve.history import history
from tests.helpers import small
from tests.helpers.terminal import ran

SOURCE = {"status": "secondary"}
MINISTRY = {"fact": "s.a", "at_least": {"delegated_to": "ministry"}}
OWN = {"fact": "s.b", "at_least": 50}


def guide(*changes: dict[str, Any], since: str = "2022-06-01", number: str = "2") -> dict[str, Any]:
    return {
        "guide": f"hd-{number}",
        "document": f"qd-{number}",
        "place": "Chương I",
        "in_force": {"from": since},
        "changes": [{"standard": "t", **change} for change in changes],
    }


def overlay(since: str, level: int) -> dict[str, Any]:
    return {
        "overlay": "ls",
        "province": "lang-son",
        "over": "t",
        "document": "qd-3",
        "place": "Bảng",
        "in_force": {"from": since},
        "set": [{"code": "1.1", "at_least": level, "source": SOURCE}],
    }


def at(code: str, level: Any, **more: Any) -> dict[str, Any]:
    return {"code": code, "at_least": level, "source": SOURCE, **more}


def on(day: str, *layers: dict[str, Any], province: str | None = None) -> Standard:
    book = small.book(small.standard_file([MINISTRY, OWN]), *layers)
    return book.standard("t", as_of=day, province=province)


def asked(std: Standard, code: str = "1.1") -> Any:
    level = (
        std.assess(small.unit({"s.a": 70, "s.b": 70}, province="lang-son")).indicator(code).level
    )
    return level.value if level else None


@pytest.mark.parametrize(("day", "expected"), [("2022-05-31", None), ("2022-06-01", 60)])
def test_before_its_day_the_decision_alone_decides(day: str, expected: Any) -> None:
    assert asked(on(day, guide({"set": [at("1.1", 60)]}))) == expected


def test_a_later_decision_goes_over_an_earlier_guide_and_the_other_way_round() -> None:
    first = guide({"set": [at("1.2", 60)]}, since="2022-06-01")
    later = small.amendment("3", "2023-01-01", {"standard": "t", "set": [at("1.2", 55)]})
    assert asked(on(small.DAY, first, later), "1.2") == 55
    late = guide({"set": [at("1.2", 60)]}, since="2024-01-01")
    assert asked(on(small.DAY, late, later), "1.2") == 60


@pytest.mark.parametrize(("level", "since"), [(55, "2022-01-01"), (55, "2023-01-01")])
def test_a_guide_that_asks_more_overtakes_a_province(level: int, since: str) -> None:
    std = on(small.DAY, guide({"set": [at("1.1", 60)]}), overlay(since, level), province="lang-son")
    result = std.assess(small.unit({"s.a": 57}, province="lang-son")).indicator("1.1")
    assert result.level is not None
    assert result.verdict == "fail"
    assert result.level.value == 60
    text = " ".join(std.assess(small.unit({"s.a": 57}, province="lang-son")).explain("1.1").split())
    assert "qd-2, Chương I, 1.1" in text
    assert "qd-3, Bảng, 1.1" in text
    assert "cảnh báo: mức của tỉnh là 55" in text


def test_a_province_that_asks_more_than_the_guide_holds() -> None:
    std = on(
        small.DAY, guide({"set": [at("1.1", 60)]}), overlay("2022-01-01", 65), province="lang-son"
    )
    assert asked(std) == 65


def test_a_guide_gives_parts_and_the_evidence_that_is_asked() -> None:
    parts = {"all": [{"fact": "s.a", "at_least": 60}, {"fact": "y.a"}]}
    paper = {"vi": "Báo cáo tài chính", "en": "financial statements"}
    new = {
        "code": "1.1",
        "wording": SOURCE,
        "source": SOURCE,
        "require": parts,
        "evidence": [paper],
    }
    std = on(small.DAY, guide({"replace": [new]}))
    rule = next(i for _, i in std.resolved.indicators() if i.code == "1.1")
    assert [text.vi for text in rule.evidence] == ["Báo cáo tài chính"]
    result = std.assess(small.unit({"s.a": 60, "y.a": True}))
    assert result["1.1"].verdict == "pass"  # a paper that is absent is told, and decides nothing
    assert std.assess(small.unit({"s.a": 60, "y.a": False}))["1.1"].verdict == "fail"


def test_a_guide_says_when_it_is_not_considered() -> None:
    new = {"code": "1.2", "source": SOURCE, "applies_when": {"fact": "y.a"}}
    std = on(small.DAY, guide({"replace": [new]}))
    assert std.assess(small.unit({"s.b": 10, "y.a": False}))["1.2"].verdict == "not_applicable"
    assert std.assess(small.unit({"s.b": 10, "y.a": True}))["1.2"].verdict == "fail"
    assert std.assess(small.unit({"s.b": 60}))["1.2"].reason == "fact_missing"
    before = on("2022-05-31", guide({"replace": [new]}))
    assert before.assess(small.unit({"s.b": 10, "y.a": False}))["1.2"].verdict == "fail"


def test_diff_says_what_the_guide_brought_and_by_which_document() -> None:
    book = small.book(small.standard_file([MINISTRY, OWN]), guide({"set": [at("1.1", 60)]}))
    before, after = (book.standard("t", as_of=d).resolved for d in ("2022-05-31", "2022-06-01"))
    assert [(c.code, c.kind, c.document) for c in changes(before, after)] == [
        ("1.1", "level", "qd-2")
    ]


def test_a_guide_that_changes_nothing_that_is_there_is_an_error() -> None:
    with pytest.raises(RulesError, match=r"1\.9"):
        on(small.DAY, guide({"set": [at("1.9", 60)]}))


def test_lint_looks_at_guides_as_at_amendments(tmp_path: Path) -> None:
    twice = [guide({"set": [at("1.2", 60)]}), guide({"set": [at("1.2", 61)]}, number="3")]
    folder = small.write(tmp_path / "a", small.standard_file([MINISTRY, OWN]), *twice)
    assert "NTM603" in {p.code for p in lint([folder], folder)}
    unknown = guide({"set": [at("1.2", 60)]}) | {"document": "qd-9"}
    folder = small.write(tmp_path / "b", small.standard_file([MINISTRY, OWN]), unknown)
    assert "NTM201" in {p.code for p in lint([folder], folder)}


def test_a_bundle_keeps_guides(tmp_path: Path) -> None:
    book = small.book(small.standard_file([MINISTRY, OWN]), guide({"set": [at("1.1", 60)]}))
    path = tmp_path / "law.json"
    path.write_bytes(bundle_bytes(book.library))
    again = RuleBook.load(path).standard("t", as_of=small.DAY)
    assert again.digest == book.standard("t", as_of=small.DAY).digest
    assert [y.kind for y in again.resolved.layers] == ["guide"]


# ---- which bodies have guided


DOCUMENTS = {
    "documents": [
        {"id": f"hd-{n}", "number": f"{n}/HD", "issuer": issuer, "title": "x", "kind": "guidance"}
        for n, issuer in (
            (1, "Bộ Xây dựng"),
            (2, "Bộ Nông nghiệp và Phát triển nông thôn"),
            (3, "Bộ Y tế"),
            (4, "Bộ Công an"),
        )
    ],
    "copies": [{"id": "bs-1", "of": "hd-1", "sha256": "0" * 64, "what": "bản sao"}],
}


def guided(tmp_path: Path) -> Path:
    rows = [
        {"require": OWN, "ministry": "Bộ Xây dựng", "guidance": ["hd-1"]},
        {"require": OWN, "ministry": "Bộ Nông nghiệp và PTNT", "guides_not_read": ["hd-2"]},
        {
            "require": OWN,
            "ministry": "Bộ Y tế, Bộ Văn hóa, Thể thao và Du lịch",
            "guidance": ["hd-1"],
        },
        {"require": MINISTRY, "ministry": "Bộ Công an"},
    ]
    read = guide({"set": [at("1.1", 60)]}) | {"document": "hd-1"}
    stated = guide({"set": [at("4.1", 60)]}, number="4") | {"document": "hd-4"}
    return small.write(tmp_path, DOCUMENTS, small.standard_file(*rows), read, stated)


def test_the_bodies_that_must_guide(tmp_path: Path) -> None:
    library = RuleBook.load(guided(tmp_path)).library
    assert [
        (b.name, b.read, b.second_hand, b.by_title)
        for b in guiding_bodies(library, library.standards["t"])
    ] == [
        ("Bộ Xây dựng", ("hd-1",), (), ()),
        ("Bộ Nông nghiệp và PTNT", (), (), ("hd-2",)),
        ("Bộ Y tế", (), (), ()),
        ("Bộ Văn hóa, Thể thao và Du lịch", (), (), ()),
        ("Bộ Công an", (), ("hd-4",), ()),
    ]


def test_standards_tells_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = guided(tmp_path)
    shown = " ".join(ran(capsys, "--rules", folder, "standards", "--lang", "en").out.split())
    assert (
        "5 bodies must guide: 1 read (Bộ Xây dựng: 1/HD), 1 known second hand (Bộ Công an: 4/HD), "
        "1 known by title (Bộ Nông nghiệp và PTNT: 2/HD), 2 not known" in shown
    )
    content = json.loads(ran(capsys, "--rules", folder, "standards", "--format", "json").out)
    assert content[0]["guides"][0] == {
        "body": "Bộ Xây dựng",
        "read": ["hd-1"],
        "second_hand": [],
        "by_title": [],
    }


def test_the_day_of_a_guide_is_a_day_of_change() -> None:
    from ntm_rules.law.resolve.history import change_dates

    book = small.book(small.standard_file([MINISTRY, OWN]), guide({"set": [at("1.1", 60)]}))
    assert dt.date(2022, 6, 1) in change_dates(book.library, "t")


# ---- guides that nobody read


@pytest.mark.parametrize(
    ("day", "there"),
    [
        ("2022-05-31", ()),  # before the first of them
        ("2022-06-01", ("hd-5",)),
        ("2024-03-31", ("hd-5",)),
        ("2024-04-01", ("hd-6",)),  # it took the place of the other
    ],
)
def test_a_guide_that_nobody_read_counts_on_its_days_alone(
    tmp_path: Path, day: str, there: tuple[str, ...]
) -> None:
    documents = {
        "documents": [
            {
                "id": f"hd-{n}",
                "number": f"{n}/HD",
                "issuer": "Bộ Y tế",
                "title": "x",
                "kind": "guidance",
                **period,
            }
            for n, period in (
                (5, {"in_force": {"from": "2022-06-01", "until": "2024-03-31"}}),
                (6, {"date": "2024-04-01"}),
            )
        ]
    }
    row = {"require": {"fact": "s.a", "at_least": 80}, "guides_not_read": ["hd-5", "hd-6"]}
    book = RuleBook.load(small.write(tmp_path, documents, small.standard_file([row])))
    std = book.standard("t", as_of=dt.date.fromisoformat(day))
    result = std.assess(small.unit({"s.a": 80}))["1.1"]
    assert std.resolved.criteria[0].indicators[0].guides_not_read == there
    assert result.provisional_because == (("guide_not_read",) if there else ())


def test_a_guide_that_nobody_read_is_no_change_of_the_law_and_is_shown(tmp_path: Path) -> None:
    row = {"require": OWN, "guides_not_read": ["hd-2"]}
    late = {"documents": [{**DOCUMENTS["documents"][1], "date": "2024-04-01"}]}
    folder = small.write(tmp_path, late, small.standard_file([row]))
    book = RuleBook.load(folder)
    before, after = (book.standard("t", as_of=dt.date(2024, m, 1)).resolved for m in (3, 5))
    assert not list(changes(before, after))
    versions = history(book.library, "t")["1.1"]
    assert [v.indicator.guides_not_read for v in versions] == [("hd-2",)]


def test_a_guide_may_repeat_a_level_that_was_known_less_well(tmp_path: Path) -> None:
    def refused(kind: str, known: str, *, name: str) -> bool:
        row = {"fact": "s.b", "at_least": {"value": 50, "status": known}}
        change = guide({"set": [at("1.1", 50)]})
        if kind == "amendment":
            change["amendment"] = change.pop("guide")
        folder = small.write(tmp_path / name, small.standard_file([row]), change)
        return "NTM607" in {p.code for p in lint([folder], folder)}

    assert not refused("guide", "recalled", name="a")
    assert refused("guide", "secondary", name="b")
    assert refused("amendment", "recalled", name="c")

"""The law as data: reading rule folders, dated changes, history, the digest, and slips named for their writer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import RequestError, RuleBook, RulesError, Standard, UnreadableError
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.resolve.differences import changes
from ntm_rules.law.resolve.history import Version, change_dates, history
from tests.helpers import small

A = {"fact": "s.a", "at_least": 50}
B = {"fact": "s.b", "at_least": 50}
SECONDARY = {"status": "secondary"}
TABLE = {
    "fact": "s.a",
    "at_least": {"by": ["column"], "cells": [{"values": {"MN": 50, "DB": 70}, **SECONDARY}]},
}


def change(**what: Any) -> dict[str, Any]:
    return {"standard": "t", **what}


def to(level: Any, code: str = "1.1", **more: Any) -> dict[str, Any]:
    return {"code": code, "at_least": level, "source": SECONDARY, **more}


def on(day: str, *criteria: Any, amendments: Any = (), **more: Any) -> Standard:
    return small.standard(*criteria, amendments=amendments, as_of=day, **more)


def level(std: Standard, code: str = "1.1", **unit: Any) -> Any:
    found = std.assess(small.unit({"s.a": 0}, **unit)).indicator(code).level
    return found and found.value


# ---- amendments

SET = small.amendment("2", "2024-03-01", change(set=[to(60)]))


@pytest.mark.parametrize(
    ("day", "expected"), [("2024-02-29", 50), ("2024-03-01", 60), ("2024-12-31", 60)]
)
def test_a_dated_change_holds_from_its_date_on(day: str, expected: int) -> None:
    assert level(on(day, A, amendments=[SET])) == expected


@pytest.mark.parametrize(
    ("day", "expected"), [("2024-03-01", 60), ("2024-06-30", 60), ("2024-07-01", 50)]
)
def test_a_change_with_an_end_holds_to_its_last_day(day: str, expected: int) -> None:
    ending = small.amendment("2", "2024-03-01", change(set=[to(60)]), until="2024-06-30")
    assert level(on(day, A, amendments=[ending])) == expected


def test_later_changes_lie_over_earlier_ones_whatever_the_order_of_the_files() -> None:
    later = small.amendment("3", "2024-06-01", change(set=[to(65)]))
    for files in ([SET, later], [later, SET]):
        assert level(on("2024-05-31", A, amendments=files)) == 60
        assert level(on("2024-06-01", A, amendments=files)) == 65


def test_a_set_level_keeps_its_lineage() -> None:
    found = on("2024-12-31", A, amendments=[SET]).assess(small.unit({"s.a": 55}))
    told = found.indicator("1.1").level
    assert told is not None
    assert [p.document for p in told.lineage] == ["qd-1", "qd-2"]
    assert found["1.1"].verdict == "fail"


def test_a_set_table_leaves_the_cells_that_it_does_not_name() -> None:
    part = {"by": ["column"], "cells": [{"values": {"DB": 80}, **SECONDARY}]}
    std = on(
        "2024-12-31", TABLE, amendments=[small.amendment("2", "2024-03-01", change(set=[to(part)]))]
    )
    assert (level(std, region="MN"), level(std, region="DB")) == (50, 80)


def test_set_says_which_part_where_there_are_several() -> None:
    both = {"all": [A, B]}
    named = small.amendment("2", "2024-03-01", change(set=[to(60, part="s.b")]))
    std = on("2024-12-31", both, amendments=[named])
    assert [
        leaf.level.cells[()].value
        for _, i in std.resolved.indicators()
        for leaf in leaves(i.require)
    ] == [50, 60]
    with pytest.raises(RulesError, match=r"use part"):
        on("2024-12-31", both, amendments=[SET])


def test_replace_changes_what_it_says_and_nothing_else() -> None:
    new = {"code": "1.1", "require": {"fact": "y.a"}, "wording": {"status": "recalled"}}
    replaced = small.amendment("2", "2024-03-01", change(replace=[new]))
    before, after = (on(d, A, amendments=[replaced]).resolved for d in ("2024-02-29", "2024-03-01"))
    (old,), (now,) = ([i for _, i in r.indicators()] for r in (before, after))
    assert [leaf.fact for leaf in leaves(now.require)] == ["y.a"]
    assert (now.name, now.concluders) == (old.name, old.concluders)
    assert (old.wording.status, now.wording.status) == ("secondary", "recalled")
    assert [p.document for p in now.lineage] == ["qd-1", "qd-2"]


def test_add_and_repeal_change_the_list_of_indicators() -> None:
    added = {"criterion": "1", **small.indicator("1.2", B)}
    files = [
        small.amendment("2", "2024-03-01", change(add=[added])),
        small.amendment("3", "2024-06-01", change(repeal=["1.1"])),
    ]

    def codes(day: str) -> list[str]:
        return [i.code for _, i in on(day, A, amendments=files).resolved.indicators()]

    assert codes("2024-02-29") == ["1.1"]
    assert codes("2024-03-01") == ["1.1", "1.2"]
    assert codes("2024-06-01") == ["1.2"]


def test_an_override_of_columns_is_dated() -> None:
    override = {"use": "MN", "when": "kv-3", "wording": SECONDARY}
    file = small.amendment("2", "2024-03-01", {"columns": "cols", "override": override})
    units = {"kv-3": ["kv-3"], "both": ["dao", "kho"]}

    def at(day: str) -> dict[str, Any]:
        std = on(day, TABLE, amendments=[file])
        return {k: level(std, region="DB", classes=c) for k, c in units.items()}

    assert at("2024-02-29") == {"kv-3": 70, "both": 50}
    assert at("2024-03-01") == {"kv-3": 50, "both": 70}


def test_conditions_of_recognition_are_restated_whole() -> None:
    def asked(since: str, *facts: str) -> dict[str, Any]:
        conditions = [
            {"id": f, "name": small.words(f), "wording": SECONDARY, "require": {"fact": f}}
            for f in facts
        ]
        period = {"from": since}
        return {"document": "qd-1", "place": "Đ4", "in_force": period, "conditions": conditions}

    file = small.amendment("2", "2024-03-01", change(recognition=[asked("2024-03-01", "y.b")]))
    first = [asked("2022-01-01", "y.a", "y.b")]
    for day, codes in (("2021-12-31", []), ("2022-01-01", ["y.a", "y.b"]), ("2024-03-01", ["y.b"])):
        std = on(day, A, amendments=[file], recognition=first)
        assert [c.code for c in std.resolved.conditions] == codes


# ---- resolving


def test_the_standard_for_a_unit_is_the_one_in_force_for_its_kind() -> None:
    old = small.standard_file(
        A, standard="u", in_force={"from": "2016-01-01", "until": "2019-12-31"}
    )
    law = small.book(old, small.standard_file(A))
    assert law.standard_for(small.unit(as_of="2018-01-01", period=2018)).id == "u"
    assert law.standard_for(small.unit()).id == "t"
    with pytest.raises(
        RequestError, match=r"'t' is not in force on 2018-01-01 .*the one in force is 'u'"
    ):
        law.standard("t", as_of="2018-01-01")
    with pytest.raises(RequestError, match="'xa': no standard is in force on 2030-01-01"):
        law.standard_for(small.unit(as_of="2030-01-01"))
    assert sorted(law) == ["t", "u"]


@pytest.mark.parametrize(
    ("day", "held"),
    [("2019-12-31", False), ("2020-01-01", True), ("2025-12-31", True), ("2026-01-01", False)],
)
def test_both_ends_of_a_period_belong_to_it(day: str, held: bool) -> None:
    law = small.book(small.standard_file(A))
    if held:
        assert law.standard("t", as_of=day).as_of == dt.date.fromisoformat(day)
    else:
        with pytest.raises(RequestError, match="not in force"):
            law.standard("t", as_of=day)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"standard": "tt", "as_of": small.DAY}, "did you mean 't'"),
        ({"standard": "t", "as_of": "2024-13-01"}, "not a date"),
        ({"standard": "t", "as_of": "hôm nay"}, "not a date"),
        ({"standard": "t", "as_of": small.DAY, "province": "langson"}, "did you mean 'lang-son'"),
        ({"standard": "t", "as_of": "2025-08-01", "province": "ven-bien"}, "part of 'hai-vung'"),
    ],
)
def test_what_does_not_exist_is_refused_with_the_nearest_name(asked: Any, said: str) -> None:
    with pytest.raises(RequestError) as caught:
        small.book(small.standard_file(A)).standard(**asked)
    assert said in str(caught.value)
    assert caught.value.say("vi") != caught.value.say("en")


def test_a_date_with_a_time_is_a_date() -> None:
    law = small.book(small.standard_file(A))
    noon = dt.datetime(2024, 12, 31, 12, tzinfo=dt.UTC)
    assert level(law.standard("t", as_of=noon)) == 50


# ---- history, differences, digest


def test_history_names_every_version_and_its_document() -> None:
    law = small.book(
        small.standard_file([A, B]), SET, small.amendment("3", "2024-06-01", change(repeal=["1.2"]))
    ).library
    found = {
        code: [(str(v.since), str(v.until), v.document) for v in versions]
        for code, versions in history(law, "t").items()
    }
    assert found == {
        "1.1": [("2020-01-01", "2024-02-29", "qd-1"), ("2024-03-01", "2025-12-31", "qd-2")],
        "1.2": [("2020-01-01", "2024-05-31", "qd-1")],
    }
    assert [str(d) for d in change_dates(law, "t")] == ["2020-01-01", "2024-03-01", "2024-06-01"]


def test_differences_between_two_dates_are_typed() -> None:
    files = [
        small.amendment(
            "2",
            "2024-03-01",
            change(
                set=[to(60)],
                replace=[{"code": "1.2", "require": {"fact": "y.a"}, "wording": SECONDARY}],
                add=[{"criterion": "1", **small.indicator("1.4", B)}],
                repeal=["1.3"],
            ),
        )
    ]
    three = [A, B, {"fact": "y.b"}]
    before, after = (on(d, three, amendments=files).resolved for d in ("2024-02-29", "2024-03-01"))
    every = list(changes(before, after))
    assert {c.document for c in every} == {"qd-2"}
    found = {c.code: c.kind for c in every}
    assert found == {"1.1": "level", "1.2": "replaced", "1.3": "repealed", "1.4": "added"}
    assert list(changes(after, after)) == []


def test_the_digest_is_that_of_what_decides() -> None:
    first = small.standard(A).digest
    assert small.standard(A).digest == first
    assert small.standard({**A, "at_least": 51}).digest != first
    assert small.standard(A, as_of="2024-12-30").digest != first
    assert small.standard(A, province="lang-son").digest != first
    assert small.standard({"require": A, "wording": {"status": "recalled"}}).digest != first
    assert on(small.DAY, A, amendments=[SET]).digest != first


def test_the_digest_does_not_depend_on_where_or_in_which_order_the_files_lie(
    tmp_path: Path,
) -> None:
    small.write(tmp_path / "a", small.standard_file(A), SET)
    small.write(tmp_path / "b" / "deep", SET, small.standard_file(A))
    digests = {
        RuleBook.load(tmp_path / name).standard("t", as_of=small.DAY).digest for name in ("a", "b")
    }
    assert len(digests) == 1


def test_the_real_law_reads() -> None:
    law = RuleBook.load()
    std = law.standard("xa-ntm", as_of="2024-12-31")
    assert len(std.resolved.criteria) == 19
    assert len(list(std.resolved.indicators())) == std.resolved.base.indicators_in_law == 57
    there = history(law.library, "xa-ntm")
    changed = {
        version.indicator.lineage[-1].document: code
        for code, versions in there.items()
        for version in versions[1:]
    }
    amended = [c for c, v in there.items() if any("qd-211-2024" in _documents(x) for x in v)]
    assert amended == ["13.1", "15.4", "17.1", "18.4"]
    # What a ministry publishes or guides is a layer with its own day.
    assert {"qd-1680-bnn-2022", "qd-932-bgtvt-2022", "qd-1127-btttt-2022"} < changed.keys()


def _documents(version: Version) -> list[str]:
    return [p.document for p in version.indicator.lineage]


# ---- every form of a rule


@pytest.mark.parametrize(
    ("require", "facts", "verdict"),
    [
        ({"fact": "s.a", "at_least": 50}, {"s.a": 50}, "pass"),
        ({"fact": "s.a", "at_most": 50}, {"s.a": 50}, "pass"),
        ({"fact": "s.a", "above": 50}, {"s.a": 50}, "fail"),
        ({"fact": "s.a", "below": 50}, {"s.a": 50}, "fail"),
        ({"fact": "s.a", "equals": 50}, {"s.a": 50}, "pass"),
        ({"fact": "c.a", "none": True}, {"c.a": 0}, "pass"),
        ({"fact": "y.a"}, {"y.a": True}, "pass"),
        ({"fact": "y.a", "is": False}, {"y.a": True}, "fail"),
        ({"fact": "y.a", "is": {"delegated_to": "province"}}, {"y.a": True}, "unknown"),
        ({"fact": "s.a", "at_least": {"value": 50}}, {"s.a": 50}, "pass"),
        ({"fact": "s.a", "at_least": {"value": 50, "status": "recalled"}}, {"s.a": 50}, "pass"),
        ({"all": [A, B]}, {"s.a": 50, "s.b": 50}, "pass"),
        ({"any": [A, B]}, {"s.a": 0, "s.b": 50}, "pass"),
        ({"at_least_n_of": {"n": 2, "of": [A, B, {"fact": "y.a"}]}}, {"s.a": 50, "y.a": True}, "pass"),
        ({"at_least_n_of": {"n": 2, "of": [A, B, {"fact": "y.a"}]}}, {"s.a": 0, "y.a": False}, "fail"),
        ({"choose": [{"when": {"column": ["MN"]}, "then": A}, {"else": B}]}, {"s.a": 50}, "pass"),
        ({"choose": [{"when": {"class": "dao"}, "then": A}, {"else": B}]}, {"s.b": 0}, "fail"),
        (
            {"choose": [{"when": {"fact": "c.a", "above": 3}, "then": A}, {"when": {"fact": "c.a", "above": 1}, "then": B}, {"else": {"fact": "y.a"}}]},
            {"c.a": 2, "s.b": 50},
            "pass",
        ),
        ({"applies_when": {"fact": "y.a"}, "then": A}, {"y.a": False}, "not_applicable"),
        ({"require": A, "applies_when": {"fact": "y.a"}}, {"y.a": False}, "not_applicable"),
        ({"not_encoded": small.words("?")}, {}, "unknown"),
        ({"fact": "s.a", "at_least": {"by": ["year", "column"], "cells": [{"values": {"2024": {"MN": 50}}, **SECONDARY}]}}, {"s.a": 50}, "pass"),
    ],
)  # fmt: skip
def test_every_form_of_a_requirement_decides(require: Any, facts: Any, verdict: str) -> None:
    assert small.judge(require, facts)["1.1"].verdict == verdict


def test_a_part_inherits_the_source_of_its_indicator() -> None:
    std = small.standard(
        {"require": {"all": [A, {**B, "source": {"status": "recalled", "place": "PL 2"}}]}}
    )
    (indicator,) = (i for _, i in std.resolved.indicators())
    first, second = (leaf.level.cells[()].provenance for leaf in leaves(indicator.require))
    assert (first.document, first.place, first.status) == ("qd-1", "Phụ lục, 1.1", "secondary")
    assert (second.document, second.place, second.status) == ("qd-1", "PL 2", "recalled")


# ---- slips in rule files

STANDARD = """\
standard: t
unit: xa
name: {vi: thử, en: trial}
document: qd-1
place: Phụ lục
in_force: {from: 2020-01-01}
columns: cols
indicators_in_law: 1
criteria:
- number: "1"
  name: {vi: tc, en: c}
  indicators:
  - code: "1.1"
    name: {vi: ct, en: i}
    wording: {status: secondary}
    source: {status: secondary}
    require:
      fact: s.a
      at_least: 50
"""
AMENDMENT = """\
amendment: qd-2
document: qd-2
place: Điều 1
in_force: {from: 2024-03-01}
changes:
- standard: t
  set:
  - code: "1.1"
    at_least: 60
    source: {status: secondary}
"""
Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Write:
    """Writes a rules folder whose last files are these texts: ``standard.yaml``, ``amendment.yaml``."""

    def written(standard: str = STANDARD, amendment: str = AMENDMENT) -> Path:
        small.write(tmp_path)
        (tmp_path / "standard.yaml").write_text(standard, "utf-8")
        (tmp_path / "amendment.yaml").write_text(amendment, "utf-8")
        return tmp_path

    return written


def test_the_texts_that_the_slips_are_made_in_are_right(folder: Write) -> None:
    law = RuleBook.load(folder())
    assert level(law.standard("t", as_of=small.DAY)) == 60


SLIPS: list[tuple[str, str, int, str, str]] = [
    # replace this, by this; line; key; what is said
    ("unit: xa", "unit: xax", 2, "unit", ""),
    ("place: Phụ lục\n", "", 1, "place", "missing"),
    ("place: Phụ lục", "place: Phụ lục\nplaec: x", 6, "plaec", "did you mean 'place'"),
    ("in_force: {from: 2020-01-01}", "in_force: {from: 2020-13-01}", 6, "in_force.from", "a date"),
    ("in_force: {from: 2020-01-01}", "in_force: {form: 2020-01-01}", 6, "in_force.form", "'from'"),
    ("columns: cols", "columns: colz", 7, "columns", "cols"),
    ("indicators_in_law: 1", "indicators_in_law: 1.5", 8, "indicators_in_law", "whole number"),
    ("at_least: 50", "at_leats: 50", 19, "at_leats", "did you mean 'at_least'"),
    ("at_least: 50", 'at_least: "50"', 19, "criteria.0.indicators.0", "number"),
    ("at_least: 50", "at_least: NaN", 19, "criteria.0.indicators.0", "number"),
    ("fact: s.a", "fact: s.aa", 18, "criteria.0.indicators.0", "did you mean 's.a'"),
    ("fact: s.a", "fact: y.a", 18, "criteria.0.indicators.0", "yes/no"),
    ("      at_least: 50\n", "", 18, "criteria.0.indicators.0", "needs a level"),
    ("at_least: 50", "at_least: 50\n      above: 40", 18, "criteria.0.indicators.0", "one level"),
    ("at_least: 50", "at_least: 50\n      for: [male]", 18, "criteria.0.indicators.0", "by_sex"),
    ("wording: {status: secondary}", "wording: {status: sure}", 15, "wording.status", "secondary"),
    ("wording: {status: secondary}", "wording: {status: verified}", 15, "criteria.0.indicators.0", "checked"),
    ("source: {status: secondary}", "source: {place: x}", 16, "criteria.0.indicators.0", "status"),
    ("indicators:", "indicatros:", 12, "criteria.0.indicatros", "did you mean 'indicators'"),
    ("    require:\n      fact: s.a\n      at_least: 50\n", "    require: {fcat: s.a}\n", 17, "criteria.0.indicators.0.require", "one of: fact"),
    ("    require:\n      fact: s.a\n      at_least: 50\n", "    require: {all: []}\n", 17, "require.all", ""),
    ("    require:\n      fact: s.a\n      at_least: 50\n", "    require: {at_least_n_of: {n: 2, of: [{fact: y.a}]}}\n", 17, "criteria.0.indicators.0", "never be met"),
    ("    require:\n      fact: s.a\n      at_least: 50\n", "    require: {choose: [{when: {fact: y.a}, then: {fact: y.b}}, {when: {fact: y.c}, then: {fact: y.d}}]}\n", 17, "criteria.0.indicators.0", "else"),
    ("at_least: 50", "at_least: {by: [column], cells: [{values: {MN: {x: 1}}, status: secondary}]}", 19, "criteria.0.indicators.0", "does not follow by"),
    ("at_least: 50", "at_least: {value: 50, unknown: true}", 19, "criteria.0.indicators.0", "exactly one of"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "key", "said"), SLIPS)
def test_a_slip_in_a_standard_names_file_line_and_key(
    folder: Write, old: str, new: str, line: int, key: str, said: str
) -> None:
    assert old in STANDARD
    root = folder(STANDARD.replace(old, new, 1))
    with pytest.raises(RulesError) as caught:
        RuleBook.load(root)
    problem = next(p for p in caught.value.problems if key in p.key and said in p.en)
    # Inside an indicator a line of the indicator is near enough; elsewhere it is that of the key.
    lines = range(13, 20) if key.startswith("criteria.0.indicators.0") else {line}
    assert problem.where.file == str(root / "standard.yaml")
    assert problem.where.line in lines
    assert problem.vi != problem.en


AMENDMENT_SLIPS: list[tuple[str, str, int, str, str]] = [
    ("standard: t", "standard: tt", 6, "changes.0", "did you mean 't'"),
    ('code: "1.1"', 'code: "1.11"', 8, "changes.0.set.0", "did you mean '1.1'"),
    ("at_least: 60", "at_most: 60", 8, "changes.0.set.0", "which level is set"),
    ("at_least: 60", "at_least: 60\n    part: s.b", 8, "changes.0.set.0", "which level is set"),
    ("at_least: 60", "at_leats: 60", 9, "changes.0.set.0.at_leats", "did you mean 'at_least'"),
    ("    at_least: 60\n", "", 8, "changes.0.set.0", "one level"),
    ("  set:", "  sett:", 7, "changes.0.sett", "did you mean 'set'"),
    ("- standard: t\n", "- columns: colz\n", 6, "changes.0", ""),
    (AMENDMENT[AMENDMENT.index("  set:"):], "  repeal: ['1.2']\n", 7, "changes.0.repeal", "no such indicator: '1.2'"),
    (AMENDMENT[AMENDMENT.index("  set:"):], "  replace:\n  - code: '1.1'\n    wording: {status: secondary}\n    require: {fact: s.aa, at_least: 1}\n", 8, "changes.0.replace.0", "did you mean 's.a'"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "key", "said"), AMENDMENT_SLIPS)
def test_a_slip_in_an_amendment_names_file_line_and_key(
    folder: Write, old: str, new: str, line: int, key: str, said: str
) -> None:
    assert old in AMENDMENT
    root = folder(amendment=AMENDMENT.replace(old, new, 1))
    with pytest.raises(RulesError) as caught:
        RuleBook.load(root).standard("t", as_of=small.DAY)
    (problem, *_) = caught.value.problems
    assert problem.where.file == str(root / "amendment.yaml")
    assert problem.where.line in {line, line + 1}
    assert key in problem.key
    assert said in problem.en


def test_every_slip_of_every_file_is_told_at_once(folder: Write) -> None:
    root = folder(STANDARD.replace("unit: xa", "unit: xax"), AMENDMENT.replace("set:", "sett:"))
    with pytest.raises(RulesError) as caught:
        RuleBook.load(root)
    assert {Path(p.where.file).name for p in caught.value.problems} == {
        "standard.yaml",
        "amendment.yaml",
    }


@pytest.mark.parametrize(
    ("text", "error", "said"),
    [
        ("standart: t\n", RulesError, "one of the keys"),
        ("- a\n", RulesError, "one of the keys"),
        ("a: 1\na: 2\n", UnreadableError, "NTM101"),
        ("a: [1\n", UnreadableError, "not valid YAML"),
        ("", UnreadableError, "empty"),
    ],
)
def test_a_file_that_is_no_rule_file(
    folder: Write, text: str, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        RuleBook.load(folder(text))
    assert "standard.yaml" in str(caught.value)


def test_a_folder_that_is_not_there_or_empty(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match="no such folder"):
        RuleBook.load(tmp_path / "none")
    with pytest.raises(RulesError, match="no rule files"):
        RuleBook.load(tmp_path)


@pytest.mark.parametrize(
    "fact",
    [
        {"id": "s.a", "kind": "share"},
        {"id": "q.a", "kind": "number", "unit": "mét"},
        {"id": "q.a", "kind": "grade"},
        {"id": "q.a", "kind": "share", "scale": ["a"]},
        {"id": "q.a", "kind": "shares"},
    ],
)
def test_a_wrong_entry_of_the_vocabulary_is_refused(fact: dict[str, Any]) -> None:
    entry = {"label": small.words("x"), "supplied_by": small.words("x"), **fact}
    with pytest.raises(RulesError, match="facts"):
        small.book({"vocabulary": "more", "facts": [entry]}, small.standard_file(A))

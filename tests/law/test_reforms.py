"""Proposed changes: stacked in order, dated, marked wherever they are shown; and what changed, typed."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import Assessment, IndicatorResult, RuleBook, RulesError, Standard, read_facts
from ntm_rules.law.resolve.differences import changes
from tests.helpers import small
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "fixtures" / "vi-du.yaml"
RAISE = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
SECONDARY = {"status": "secondary"}
BY_COLUMN = {
    "by": ["column"],
    "cells": [{"values": {"common": 50, "MN": 40, "DB": 80}, **SECONDARY}],
}

Write = Callable[..., Path]


pytestmark = pytest.mark.usefixtures("compiled_law")


@cache
def nation() -> RuleBook:
    """1.1 by column, 1.2 a yes/no; 2.1 a level, and a later amendment of it."""
    first: list[Any] = [{"fact": "s.a", "at_least": BY_COLUMN}, {"fact": "y.a"}]
    second = {"fact": "s.b", "at_least": 50, "source": SECONDARY}
    change = {"standard": "t", "set": [{"code": "2.1", "at_least": 60, "source": SECONDARY}]}
    return small.book(
        small.standard_file(first, second), small.amendment("2", "2024-03-01", change)
    )


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a reform of the small standard."""

    def written(name: str = "r", *changed: dict[str, Any], **more: Any) -> Path:
        path = tmp_path / f"{name}.yaml"
        content = {
            "reform": name,
            "name": {"vi": f"Phương án {name}", "en": f"Reform {name}"},
            "in_force": {"from": "2024-01-01"},
            "changes": list(changed),
            **more,
        }
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
        return path

    return written


def sets(at_least: Any, code: str = "2.1", **more: Any) -> dict[str, Any]:
    return {"standard": "t", "set": [{"code": code, "at_least": at_least, **more}]}


def reformed(*reforms: Path, as_of: str = small.DAY) -> Standard:
    return nation().standard("t", as_of=as_of, reforms=reforms)


def judged(*reforms: Path, as_of: str = small.DAY, **said: Any) -> Assessment:
    facts = said.pop("facts", {"s.a": 60, "y.a": True, "s.b": 60})
    return reformed(*reforms, as_of=as_of).assess(small.unit(facts, **said))


def one(assessment: Assessment, code: str) -> IndicatorResult:
    found = assessment[code]
    assert isinstance(found, IndicatorResult)
    return found


def level(assessment: Assessment, code: str = "2.1") -> str:
    found = one(assessment, code).level
    assert found is not None
    return str(found.value)


# ---- order and dates


def test_reforms_stack_in_the_order_given(write: Write) -> None:
    a, b = write("a", sets(70)), write("b", sets(80))
    assert [level(judged(*r)) for r in ([], [a], [a, b], [b, a])] == ["60", "70", "80", "70"]


def test_every_layer_of_a_level_is_in_its_lineage(write: Write) -> None:
    found = one(judged(write("a", sets(70)), write("b", sets(80))), "2.1").level
    assert found is not None
    assert [(p.document, p.status) for p in found.lineage] == [
        ("qd-1", "secondary"),
        ("qd-2", "secondary"),
        ("a", "proposed"),
        ("b", "proposed"),
    ]


def test_a_later_reform_may_change_what_an_earlier_one_added(write: Write) -> None:
    new = {"criterion": "2", **small.indicator("2.2", {"fact": "s.c", "at_least": 10})}
    a = write("a", {"standard": "t", "add": [new]})
    b = write("b", sets(20, "2.2"))
    made = judged(a, b, facts={"s.c": 15})
    assert (level(made, "2.2"), one(made, "2.2").verdict) == ("20", "fail")
    with pytest.raises(RulesError, match=r"b\.yaml:.*'2\.2'"):
        judged(b, a)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2024-05-31", "60"), ("2024-06-01", "75"), ("2024-07-31", "75"), ("2024-08-01", "60")],
)
def test_a_reform_holds_from_its_first_day_to_its_last(
    write: Write, as_of: str, expected: str
) -> None:
    dated = write("a", sets(75), in_force={"from": "2024-06-01", "until": "2024-07-31"})
    assert level(judged(dated, as_of=as_of)) == expected


def test_a_reform_lies_over_a_later_amendment(write: Write) -> None:
    early = write("a", sets(55), in_force={"from": "2023-01-01"})
    assert [level(judged(early, as_of=d)) for d in ("2024-02-29", "2024-03-01")] == ["55", "55"]


# ---- what it may do


def test_a_reform_may_set_below_the_law(write: Write) -> None:
    assert one(judged(write("a", sets(1)), facts={"s.b": 2}), "2.1").verdict == "pass"


def test_a_reform_may_add(write: Write) -> None:
    new = {"criterion": "1", **small.indicator("1.3", {"fact": "y.b"})}
    del new["wording"], new["source"]
    new["wording"] = {}
    made = judged(write("a", {"standard": "t", "add": [new]}))
    assert [i.code for i in made.indicators] == ["1.1", "1.2", "1.3", "2.1"]
    assert one(made, "1.3").reason == "fact_missing"


def test_a_reform_may_replace(write: Write) -> None:
    new = {"code": "1.2", "name": small.words("mới"), "wording": {}, "require": {"fact": "y.b"}}
    made = judged(write("a", {"standard": "t", "replace": [new]}), facts={"y.b": True})
    assert (one(made, "1.2").name, one(made, "1.2").verdict) == ("mới", "pass")


def test_a_reform_may_repeal(write: Write) -> None:
    made = judged(write("a", {"standard": "t", "repeal": ["1.1"]}), facts={"y.a": True, "s.b": 60})
    assert [i.code for i in made.indicators] == ["1.2", "2.1"]
    assert made.verdict == "pass"


def test_a_criterion_of_which_all_was_repealed_is_not_applicable(write: Write) -> None:
    made = judged(write("a", {"standard": "t", "repeal": ["2.1"]}), facts={"s.a": 60, "y.a": True})
    assert (made.criterion("2").verdict, made.verdict) == ("not_applicable", "pass")


@pytest.mark.parametrize(
    ("classes", "column"), [([], "MN"), (["kv-2"], "DB"), (["dao", "kho"], "MN"), (None, None)]
)
def test_a_reform_may_change_who_takes_which_column(
    write: Write, classes: Any, column: str | None
) -> None:
    rule = {"use": "DB", "when": "kv-2", "wording": {}}
    made = judged(write("a", {"columns": "cols", "override": rule}), classes=classes)
    assert made.to_dict()["unit"]["column"] == column
    assert one(made, "1.1").verdict == {"MN": "pass", "DB": "fail", None: "unknown"}[column]


def test_of_two_reforms_of_the_columns_the_later_one_holds(write: Write) -> None:
    a, b = (
        write(name, {"columns": "cols", "override": {"use": use, "when": "kv-2", "wording": {}}})
        for name, use in (("a", "DB"), ("b", "MN"))
    )
    found = [
        r.to_dict()["unit"]["column"]
        for r in (judged(*x, classes=["kv-2"]) for x in ([a, b], [b, a]))
    ]
    assert found == ["MN", "DB"]
    # Dated like every other change.
    late = write(
        "c",
        {"columns": "cols", "override": {"use": "DB", "when": "kv-2", "wording": {}}},
        in_force={"from": "2025-01-01"},
    )
    assert judged(late, classes=["kv-2"]).to_dict()["unit"]["column"] == "MN"


@pytest.mark.parametrize(
    ("as_of", "column"),
    [("2024-01-01", "DB"), ("2024-06-30", "DB"), ("2024-07-01", "MN"), ("2023-12-31", "MN")],
)
def test_an_amendment_of_the_columns_holds_to_its_last_day(as_of: str, column: str) -> None:
    rule = {"use": "DB", "when": "kv-2", "wording": SECONDARY}
    change = {"columns": "cols", "override": rule}
    dated = small.amendment("2", "2024-01-01", change, until="2024-06-30")
    book = small.book(small.standard_file({"fact": "s.a", "at_least": BY_COLUMN}), dated)
    made = book.standard("t", as_of=as_of).assess(small.unit({"s.a": 60}, classes=["kv-2"]))
    assert made.to_dict()["unit"]["column"] == column


def test_a_reform_of_another_standard_changes_nothing_here(write: Write) -> None:
    other = {
        **small.standard_file({"fact": "s.b", "at_least": 50}),
        "standard": "u",
        "default_for": [],
    }
    book = small.book(small.standard_file({"fact": "s.a", "at_least": 50}), other)
    path = write("a", {"standard": "u", "set": [{"code": "1.1", "at_least": 90}]})
    unit = small.unit({"s.a": 60, "s.b": 60})
    told = {
        name: book.standard(name, as_of=small.DAY, reforms=[path]).assess(unit).verdict
        for name in "tu"
    }
    assert told == {"t": "pass", "u": "fail"}


# ---- how well it is known


def test_what_a_reform_proposes_is_never_provisional(write: Write) -> None:
    made = judged(write("a", sets(70)), facts={"s.b": 90})
    told = json.loads(made.to_json())["criteria"][1]["indicators"][0]
    assert (told["verdict"], told["provisional"], told["rests_on"]) == ("pass", False, None)
    assert told["level"]["status"] == "proposed"
    # The rest still is what it was.
    assert one(judged(write("a", sets(70))), "1.1").rests_on == "secondary"


def test_what_a_reform_proposes_is_known_even_when_strict(write: Write) -> None:
    made = reformed(write("a", sets(70))).assess(small.unit({"s.b": 90}), strict=True)
    assert one(made, "2.1").verdict == "pass"


# ---- the mark


def test_the_file_says_that_it_is_hypothetical_and_holds_the_reforms(write: Write) -> None:
    paths = [write("a", sets(70.5)), write("b", sets(80), in_force={"from": "2024-02-01"})]
    made = judged(*paths)
    told = json.loads(made.to_json(lang="en"))
    assert made.hypothetical
    assert told["hypothetical"] is True
    assert [(r["id"], r["name"], r["from"]) for r in told["reforms"]] == [
        ("a", "Reform a", "2024-01-01"),
        ("b", "Reform b", "2024-02-01"),
    ]
    # Numbers are the text of exact decimals, as everywhere in the file.
    wrote = [json.loads(p.read_text("utf-8"), parse_float=str, parse_int=str) for p in paths]
    assert [r["content"] for r in told["reforms"]] == wrote
    assert {"a", "b"} < set(told["rules"]["documents"])


def test_without_reforms_it_is_the_law() -> None:
    told = json.loads(judged().to_json())
    assert (told["hypothetical"], told["reforms"]) == (False, [])
    assert "GIẢ ĐỊNH" not in judged().text()


@pytest.mark.parametrize(
    ("lang", "mark", "not_law"),
    [("vi", "GIẢ ĐỊNH", "chưa phải luật"), ("en", "HYPOTHETICAL", "not law")],
)
@pytest.mark.parametrize("form", ["text", "md"])
def test_the_mark_stands_in_every_form_and_language(
    capsys: pytest.CaptureFixture[str], lang: str, mark: str, not_law: str, form: str
) -> None:
    done = ran(capsys, "assess", EXAMPLE, "--reform", RAISE, "--format", form, "--lang", lang)
    assert (done.status, done.err) == (0, "")
    assert mark in done.out
    assert not_law in " ".join(done.out.split())
    name = {"vi": "Nâng tỷ lệ tham gia bảo hiểm y tế", "en": "Raise health insurance to 95%"}
    assert name[lang] in done.out


@pytest.mark.parametrize("command", [["explain", "15.1"], ["explain"], ["gaps"]])
def test_what_is_explained_under_a_reform_is_marked_too(
    capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    done = ran(capsys, command[0], EXAMPLE, *command[1:], "--reform", RAISE)
    assert done.status == 0
    assert "GIẢ ĐỊNH" in done.out


def test_the_example_reform_decides_an_indicator_of_the_example() -> None:
    unit = read_facts(EXAMPLE)
    with_it, without = (
        law().standard("xa-ntm", as_of=unit.as_of, province="lang-son", reforms=r).assess(unit)
        for r in ([RAISE], [])
    )
    assert (one(with_it, "15.1").verdict, one(without, "15.1").verdict) == ("fail", "pass")
    assert level(with_it, "15.1") == "95"
    differ = {i.code for i in without.indicators if i.verdict != one(with_it, i.code).verdict}
    assert differ == {"15.1"}


def test_the_digest_tells_reforms_apart(write: Write) -> None:
    a, b = write("a", sets(70)), write("b", sets(70))
    found = [reformed(*r).digest for r in ([], [a], [b], [a, b], [b, a])]
    assert len(set(found)) == 5


# ---- what is wrong with it


@pytest.mark.parametrize(
    ("changed", "key", "said"),
    [
        ({"standard": "t", "set": [{"code": "2.9", "at_least": 1}]}, "changes.0.set.0", "'2.9'"),
        ({"standard": "t", "repeal": ["9"]}, "changes.0.repeal.0", "'9'"),
        ({"standard": "t", "replace": [{"code": "3.1"}]}, "changes.0.replace.0", "'3.1'"),
        (
            {
                "standard": "t",
                "add": [{"criterion": "7", **small.indicator("7.1", {"fact": "y.a"})}],
            },
            "changes.0.add.0",
            "'7'",
        ),
        (
            {
                "standard": "t",
                "add": [{"criterion": "1", **small.indicator("1.1", {"fact": "y.a"})}],
            },
            "changes.0.add.0",
            "'1.1'",
        ),
        ({"standard": "t", "set": [{"code": "2.1", "at_most": 1}]}, "changes.0.set.0", "s.b >="),
        ({"standard": "s", "set": [{"code": "2.1", "at_least": 1}]}, "changes.0", "'s'"),
        (
            {"columns": "c", "override": {"use": "MN", "when": "kv-2", "wording": {}}},
            "changes.0",
            "'c'",
        ),
        ({"standard": "t", "set": [{"code": "2.1", "atleast": 1}]}, "changes.0.set.0", "at_least"),
        (
            {"standard": "t", "set": [{"code": "2.1", "part": "s.z", "at_least": 1}]},
            "changes.0.set.0",
            "s.z",
        ),
    ],
)
def test_a_slip_names_file_line_and_key(
    write: Write, changed: dict[str, Any], key: str, said: str
) -> None:
    path = write("a", {"standard": "t", "repeal": []}, changed)
    with pytest.raises(RulesError) as caught:
        judged(path)
    problem = caught.value.problems[0]
    assert problem.where.file == str(path)
    assert problem.where.line > 1
    assert problem.key.startswith(key.replace("changes.0", "changes.1"))
    assert said in problem.en
    assert said in problem.vi


def test_a_file_that_is_no_reform_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    missing, empty, words = (tmp_path / n for n in ("missing.yaml", "empty.yaml", "words.yaml"))
    empty.write_text("")
    words.write_text("hello: there\n")
    amendment = ROOT / "rules/national/2021-2025/amendments/qd-211-2024.yaml"
    for path in (missing, empty, words, amendment, EXAMPLE, tmp_path):
        done = ran(capsys, "assess", EXAMPLE, "--reform", path, "--lang", "en")
        assert (done.status, done.out) == (2, "")
        assert str(path) in done.err
        assert "fault of the program" not in done.err
    assert "reform" in ran(capsys, "assess", EXAMPLE, "--reform", amendment, "--lang", "en").err


def test_a_refused_reform_leaves_the_rule_book_as_it_was(write: Write) -> None:
    before = reformed().digest
    rule = {"columns": "cols", "override": {"use": "DB", "when": "kv-2", "wording": {}}}
    for path in (write("a", rule, sets(70)), write("b", sets(70), sets(1, "9.9"))):
        with contextlib.suppress(RulesError):
            judged(path)
        assert reformed().digest == before


# ---- what changed


def told(before: Standard, after: Standard) -> list[tuple[str, str, str]]:
    return [(c.kind, c.code, c.document) for c in changes(before.resolved, after.resolved)]


ALL = {"all": [{"fact": "y.a"}, {"fact": "y.b"}]}
ANY = {"any": [{"fact": "y.a"}, {"fact": "y.b"}]}
SOURCES = {"wording": SECONDARY, "source": SECONDARY}


def replaces(**more: Any) -> dict[str, Any]:
    return {"standard": "t", "replace": [{"code": "1.1", **SOURCES, **more}]}


@pytest.mark.parametrize(
    ("require", "change", "expected"),
    [
        (
            {"fact": "s.a", "at_least": 50},
            {"standard": "t", "set": [{"code": "1.1", "at_least": 60, "source": SECONDARY}]},
            ("level", "1.1"),
        ),
        (
            {"fact": "s.a", "at_least": BY_COLUMN},
            {
                "standard": "t",
                "set": [
                    {
                        "code": "1.1",
                        "at_least": {
                            "by": ["column"],
                            "cells": [{"values": {"MN": 41}, **SECONDARY}],
                        },
                    }
                ],
            },
            ("level", "1.1"),
        ),
        (ALL, replaces(name=small.words("mới")), ("wording", "1.1")),
        (ALL, replaces(require={"fact": "y.c"}), ("replaced", "1.1")),
        (ALL, replaces(require=ANY), ("replaced", "1.1")),
        (ALL, replaces(require=ANY, name=small.words("mới")), ("replaced", "1.1")),
        (
            {"fact": "s.a", "at_least": 50},
            replaces(require={"fact": "s.a", "at_most": 50}),
            ("replaced", "1.1"),
        ),
        (ALL, {"standard": "t", "repeal": ["1.1"]}, ("repealed", "1.1")),
        (
            ALL,
            {
                "standard": "t",
                "add": [{"criterion": "1", **small.indicator("1.2", {"fact": "y.c"})}],
            },
            ("added", "1.2"),
        ),
        (
            ALL,
            {"columns": "cols", "override": {"use": "DB", "when": "dao", "wording": SECONDARY}},
            ("override", ""),
        ),
        (
            ALL,
            {
                "standard": "t",
                "recognition": [
                    {
                        "document": "qd-2",
                        "place": "Điều 4",
                        "in_force": {"from": "2024-01-01"},
                        "conditions": [
                            {
                                "id": "k",
                                "name": small.words("k"),
                                "wording": SECONDARY,
                                "source": SECONDARY,
                                "require": {"fact": "y.d"},
                            }
                        ],
                    }
                ],
            },
            ("condition", "k"),
        ),
    ],
)
def test_a_change_is_of_one_kind(
    require: dict[str, Any], change: dict[str, Any], expected: tuple[str, str]
) -> None:
    book = small.book(small.standard_file(require), small.amendment("2", "2024-01-01", change))
    before, after = (book.standard("t", as_of=d) for d in ("2023-12-31", "2024-01-01"))
    assert told(before, after) == [(*expected, "qd-2")]
    assert told(after, after) == []
    assert [kind for kind, *_ in told(after, before)] == [
        {"added": "repealed", "repealed": "added"}.get(expected[0], expected[0])
    ]


def test_a_level_changed_beneath_a_provinces_own_is_a_change_of_the_level() -> None:
    over = {
        "overlay": "o",
        "province": "lang-son",
        "over": "t",
        "document": "qd-3",
        "place": "b",
        "in_force": {"from": "2020-01-01"},
        "set": [
            {
                "code": "1.1",
                "at_least": {"by": ["class"], "cells": [{"values": {"dao": 70}, **SECONDARY}]},
            }
        ],
    }
    change = {"standard": "t", "set": [{"code": "1.1", "at_least": 60, "source": SECONDARY}]}
    book = small.book(
        small.standard_file({"fact": "s.a", "at_least": 50}),
        small.amendment("2", "2024-01-01", change),
        over,
    )
    before, after = (
        book.standard("t", as_of=d, province="lang-son") for d in ("2023-12-31", "2024-01-01")
    )
    assert [kind for kind, *_ in told(before, after)] == ["level"]


DIFF = ["diff", "xa-ntm", "--from", "2024-12-31", "--to", "2024-12-31"]


def test_diff_with_a_reform(capsys: pytest.CaptureFixture[str]) -> None:
    done = ran(capsys, *DIFF, "--reform", RAISE, "--format", "json")
    found = json.loads(done.out)
    assert (done.status, done.err) == (0, "")
    assert (found["hypothetical"], found["reforms"]) == (True, ["nang-bao-hiem-y-te"])
    (change,) = found["changes"]
    assert (change["kind"], change["code"], change["document"]) == (
        "level",
        "15.1",
        "nang-bao-hiem-y-te",
    )
    assert {x["value"] for x in change["after"]["levels"]} == {"95"}
    assert {x["status"] for x in change["after"]["levels"]} == {"proposed"}
    for lang, mark in (("vi", "GIẢ ĐỊNH"), ("en", "HYPOTHETICAL")):
        text = ran(capsys, *DIFF, "--reform", RAISE, "--lang", lang).out
        assert mark in text
        assert "15.1" in text


def test_diff_without_a_change(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(ran(capsys, *DIFF, "--format", "json").out)
    assert (found["changes"], found["hypothetical"], found["reforms"]) == ([], False, [])


@pytest.mark.parametrize(
    ("province", "since", "until", "kinds"),
    [
        (
            "binh-phuoc",
            "2022-07-27",
            "2022-07-28",
            {"2.1": "level", "2.2": "level", "2.3": "level", "2.4": "level", "10": "level"},
        ),
        (
            "quang-binh",
            "2022-08-31",
            "2022-09-01",
            {"2.1": "level", "9.2": "level", None: "override"},
        ),
        ("quang-binh", "2024-05-15", "2024-05-16", {None: "override"}),
        # A document that nobody has entered yet changes no level, wording or requirement.
        ("lang-son", "2022-09-13", "2022-09-14", {}),
        (
            None,
            "2024-02-29",
            "2024-03-01",
            {
                "13.1": "replaced",
                "15.4": "replaced",
                "17.1": "replaced",
                "18.4": "replaced",
                None: "override",
            },
        ),
    ],
)
def test_diff_of_the_real_law(
    capsys: pytest.CaptureFixture[str],
    province: str | None,
    since: str,
    until: str,
    kinds: dict[str | None, str],
) -> None:
    place = ["--province", province] if province else []
    args = ["diff", "xa-ntm", "--from", since, "--to", until, *place]
    found = json.loads(ran(capsys, *args, "--format", "json").out)
    assert {c["code"]: c["kind"] for c in found["changes"]} == kinds
    assert len(found["changes"]) == len(kinds)
    for lang in ("vi", "en"):
        done = ran(capsys, *args, "--lang", lang)
        assert (done.status, done.err) == (0, "")
        assert all(code in done.out for code in kinds if code)

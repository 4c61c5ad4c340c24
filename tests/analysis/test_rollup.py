"""Lower units counted upwards: bounds, what they decide, whose they are, and what is refused."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import unicodedata
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from ntm_rules import FactsError, RequestError, RuleBook, Unit, read_facts
from ntm_rules.analysis.rollup import (
    CountedFact,
    RolledUp,
    RollUp,
    read_folder,
    roll_up,
    roll_up_folder,
    roll_up_folder_reform,
)
from ntm_rules.law.lint import lint
from tests.helpers.small import Tree, _fact, book, indicator, standard_file, words, write
from tests.helpers.terminal import compiled, law, ran

FIXTURES = Path(__file__).parents[2] / "fixtures"
VI_DU = FIXTURES / "rollup/vi-du"

# ---- four levels: villages make communes, communes districts, districts provinces


def counts(kind: str, standard: str, title: str | None = None, total: str | None = None) -> Tree:
    found = {"kind": kind, "standard": standard, "title": title, "total": total}
    return {"counts": {k: v for k, v in found.items() if v}}


UP: Tree = {
    "vocabulary": "up",
    "facts": [
        _fact("title.xa", "yes_no"),
        _fact("villages.count", "count", unit="hộ"),
        _fact("communes.count", "count", unit="hộ"),
        _fact("districts.count", "count", unit="hộ"),
        _fact(
            "villages.met",
            "share",
            of=words("thôn"),
            **counts("thon", "lang", total="villages.count"),
        ),
        _fact(
            "communes.met",
            "share",
            of=words("xã"),
            **counts("xa", "t", "title.xa", "communes.count"),
        ),
        _fact(
            "districts.met",
            "share",
            of=words("huyện"),
            **counts("huyen", "h", total="districts.count"),
        ),
    ],
}


def of_kind(name: str, kind: str, *requires: Tree, **more: Any) -> Tree:
    made = standard_file(*requires, **more)
    for key in ("columns", "conclusions"):
        del made[key]
    return made | {"standard": name, "unit": kind, "default_for": [kind]}


@cache
def levels(share: int = 100) -> RuleBook:
    """Villages and communes need y.a, a district and a province a share of theirs that do."""
    return book(
        UP,
        of_kind("lang", "thon", {"fact": "y.a"}),
        of_kind("t", "xa", {"fact": "y.a"}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": share}, {"fact": "y.b"}),
        of_kind("p", "tinh", {"fact": "districts.met", "at_least": share}),
    )


@cache
def with_villages() -> RuleBook:
    return book(
        UP,
        of_kind("lang", "thon", {"fact": "y.a"}),
        of_kind("t", "xa", {"fact": "villages.met", "at_least": 100}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}),
        of_kind("p", "tinh", {"fact": "districts.met", "at_least": 100}),
    )


def unit(kind: str, name: str, facts: Tree | None = None, **more: Any) -> Unit:
    period = more.pop("period", 2024)
    top: Tree = {k: more.pop(k) for k in ("standard", "as_of", "indicators") if k in more}
    said = {"kind": kind, "name": name, **more}
    return Unit.from_dict(
        {"unit": said, "period": period, "facts": facts or {}, **top}, file=f"{name}.yaml"
    )


def xa(name: str, met: bool | None = True, *, district: str | None = "D", **more: Any) -> Unit:
    """A commune that passes, fails or (None) is not decided."""
    facts = {} if met is None else {"y.a": met}
    where = {} if district is None else {"district": district}
    return unit("xa", name, {**facts, **more.pop("facts", {})}, **where, **more)


def communes(met: int, unknown: int, failed: int) -> list[Unit]:
    verdicts = [True] * met + [None] * unknown + [False] * failed
    return [xa(f"X{n:02}", verdict) for n, verdict in enumerate(verdicts, 1)]


def huyen(total: Any = None, name: str = "D", **more: Any) -> Unit:
    facts = {} if total is None else {"communes.count": total}
    return unit("huyen", name, {**facts, **more.pop("facts", {})}, **more)


def up(*units: Unit, share: int = 100, **options: Any) -> RollUp:
    return roll_up(levels(share), units, engine="direct", **options)


def top(*units: Unit, **options: Any) -> RolledUp:
    (one,) = up(*units, **options).upper
    return one


def counted(one: RolledUp) -> CountedFact:
    (found,) = one.counted
    return found


def first(one: RolledUp) -> str:
    """The verdict of the criterion that reads the count."""
    assert one.assessment is not None
    return str(one.assessment.criterion("1").verdict)


def bare(one: RolledUp) -> Tree:
    """The fact that was made, without its evidence."""
    found = counted(one).entry() or {}
    return {k: v for k, v in found.items() if k not in ("evidence", "rests_on")}


# ---- bounds, and what they decide


def test_units_that_are_not_decided_make_bounds() -> None:
    one = top(huyen(12), *communes(7, 2, 3))
    assert bare(one) == {"count": {"at_least": 7, "at_most": 9}, "of": 12}
    assert one.assessment is not None
    (shown,) = one.assessment.to_dict()["criteria"][0]["indicators"]
    assert shown["fact"] is not None
    assert shown["fact"]["count"] == {"at_least": "7", "at_most": "9"}
    assert shown["fact"]["value"] == {"at_least": "58.333333", "at_most": "75"}


def test_units_without_a_file_are_not_decided_either() -> None:
    one = top(huyen(12), *communes(7, 0, 3))
    assert bare(one) == {"count": {"at_least": 7, "at_most": 9}, "of": 12}
    assert counted(one).absent == 2


def test_all_decided_is_an_exact_count() -> None:
    assert bare(top(huyen(5), *communes(3, 0, 2))) == {"count": 3, "of": 5}


@pytest.mark.parametrize(
    ("met", "unknown", "failed", "share", "verdict"),
    [
        (11, 0, 1, 100, "fail"),
        (0, 11, 1, 100, "fail"),  # one failing commune decides 100 %
        (11, 1, 0, 100, "unknown"),
        (12, 0, 0, 100, "pass"),
        (2, 10, 0, 10, "pass"),  # 16.7 % already
        (1, 11, 0, 10, "unknown"),  # 8.3 % so far
        (1, 0, 11, 10, "fail"),
        (6, 3, 3, 50, "pass"),  # a tie: exactly 50 %
        (5, 1, 6, 50, "unknown"),  # exactly 50 % at the most
        (5, 0, 7, 50, "fail"),
    ],
)
def test_a_district_is_decided_as_soon_as_the_bounds_allow(
    met: int, unknown: int, failed: int, share: int, verdict: str
) -> None:
    assert first(top(huyen(12), *communes(met, unknown, failed), share=share)) == verdict


def test_deciding_one_more_commune_never_changes_what_was_decided() -> None:
    for share, met, unknown, failed in itertools.product((10, 50, 100), (0, 2), (1, 2), (0, 1)):
        total = met + unknown + failed
        before = first(top(huyen(total), *communes(met, unknown, failed), share=share))
        for more in (0, 1):
            after = first(
                top(
                    huyen(total),
                    *communes(met + more, unknown - 1, failed + 1 - more),
                    share=share,
                )
            )
            assert before in ("unknown", after), (share, met, unknown, failed, more)


def test_a_file_more_never_changes_what_was_decided() -> None:
    """Also where the total is not known: then files may be lacking, and nothing passes."""
    everything = [*communes(3, 1, 1)]
    for total, share in itertools.product((None, 5), (10, 60, 100)):
        decided: set[str] = set()
        for n in range(1, 6):
            verdict = first(top(huyen(total), *everything[:n], share=share))
            assert not decided or decided == {verdict}
            decided |= {verdict} - {"unknown"}


# ---- how many there are


@pytest.mark.parametrize(
    ("units", "share", "verdict"),
    [
        (communes(3, 0, 0), {"above": 0, "at_most": 100}, "unknown"),
        (communes(3, 0, 1), {"above": 0, "below": 100}, "fail"),
        (communes(0, 0, 1), {"at_least": 0, "below": 100}, "fail"),
        (communes(0, 2, 0), {}, "unknown"),
    ],
)
def test_files_at_hand_are_not_taken_for_all_there_are(
    units: list[Unit], share: Tree, verdict: str
) -> None:
    one = top(huyen(), *units)
    assert counted(one).total is None
    assert bare(one) == share
    assert first(one) == verdict


def test_the_caller_may_say_that_they_are_all() -> None:
    one = top(huyen(), *communes(3, 0, 0), complete=True)
    assert (counted(one).total, first(one)) == (3, "pass")
    # What the unit itself says comes first.
    one = top(huyen(4), *communes(3, 0, 0), complete=True)
    assert (counted(one).total, first(one)) == (4, "unknown")


def test_a_total_may_have_evidence_and_bounds_leave_it_open() -> None:
    said = {"value": 3, "evidence": [{"document": "NQ 1"}]}
    assert first(top(huyen(said), *communes(3, 0, 0))) == "pass"
    assert counted(top(huyen({"at_least": 3}), *communes(3, 0, 0))).total is None


def test_more_files_than_there_are_units_is_refused() -> None:
    with pytest.raises(FactsError) as caught:
        up(huyen(2), *communes(3, 0, 0))
    assert "says 2, but there are files of 3 units (xa)" in caught.value.say("en")
    assert "D.yaml" in caught.value.say("en")


def test_the_total_is_not_told_as_unused() -> None:
    one = top(huyen(3), *communes(3, 0, 0))
    assert one.assessment is not None
    assert one.assessment.to_dict()["input"]["unused"] == []


# ---- a figure that the unit itself states


def test_a_stated_figure_stands_where_it_is_possible() -> None:
    stated = {"communes.met": {"count": 3, "of": 3}}
    one = top(huyen(3, facts=stated), *communes(2, 1, 0))
    assert counted(one).stated
    assert first(one) == "pass"


@pytest.mark.parametrize(
    ("stated", "units", "told"),
    [
        ({"count": 3, "of": 3}, communes(2, 0, 1), "X03 (D): t fail (1.1)"),
        ({"count": 1, "of": 3}, communes(2, 1, 0), "X01 (D): t pass; X02 (D): t pass"),
        (100, communes(0, 0, 1), "X01 (D): t fail (1.1)"),
    ],
)
def test_a_stated_figure_that_its_communes_contradict_is_refused(
    stated: Any, units: list[Unit], told: str
) -> None:
    with pytest.raises(FactsError) as caught:
        up(huyen(3, facts={"communes.met": stated}), *units)
    assert f"the figure contradicts the units that are counted: {told}" in caught.value.say("en")


# ---- titles and years


def test_a_commune_is_counted_by_its_title_or_by_being_judged() -> None:
    one = top(
        huyen(4),
        xa("A", None, facts={"title.xa": {"value": True, "evidence": [{"document": "QĐ 7"}]}}),
        xa("B", True, facts={"title.xa": False}),
        xa("C", True),
        xa("D", None),
    )
    found = {m.unit.name: (m.by, str(m.verdict)) for m in counted(one).members}
    assert found == {
        "A": ("title", "pass"),
        "B": ("title", "fail"),
        "C": ("assessment", "pass"),
        "D": ("assessment", "unknown"),
    }
    documents = [e["document"] for e in (counted(one).entry() or {})["evidence"]]
    assert documents == [
        "A (D): t pass, danh hiệu (QĐ 7)",
        "B (D): t fail, danh hiệu",
        "C (D): t pass",
        "D (D): t unknown",
    ]


def test_a_year_counts_its_own_figures_only() -> None:
    """A commune with a file of another year is there, and not decided, title or not."""
    one = top(
        huyen(3), xa("A"), xa("B", period=2023), xa("C", facts={"title.xa": True}, period=2025)
    )
    assert bare(one) == {"count": {"at_least": 1, "at_most": 3}, "of": 3}
    whys = {m.unit.name: m.why.en if m.why else None for m in counted(one).members}
    assert whys == {"A": None, "B": "figures of 2023", "C": "figures of 2025"}


def test_of_several_years_a_district_takes_its_own() -> None:
    years = [xa("A", met, period=period) for met, period in ((False, 2022), (True, 2023))]
    found = up(huyen(1, period=2022), huyen(1, period=2023), *years)
    assert [(r.unit.period, first(r)) for r in found.upper] == [(2022, "fail"), (2023, "pass")]


def test_a_district_made_from_names_is_of_the_latest_year() -> None:
    one = top(xa("A", period=2022), xa("A", period=2023, as_of="2024-05-31"), xa("B", period=2022))
    assert (one.unit.period, one.unit.as_of) == (2023, dt.date(2024, 5, 31))
    assert [(m.unit.name, str(m.verdict)) for m in counted(one).members] == [
        ("A", "pass"),
        ("B", "unknown"),
    ]


def test_a_unit_given_twice_for_a_year_is_refused() -> None:
    with pytest.raises(FactsError) as caught:
        up(huyen(3), xa("Hòa Cư"), xa("Hoà Cư"))
    assert "has two files for 2024; the other: Ho" in caught.value.say("en")


def test_parts_are_judged_by_the_law_of_the_unit_above() -> None:
    amended = book(
        UP,
        of_kind("t", "xa", {"fact": "s.a", "at_least": 50}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}),
        {
            "amendment": "a",
            "document": "qd-2",
            "place": "1",
            "in_force": {"from": "2024-06-01"},
            "changes": [
                {
                    "standard": "t",
                    "set": [{"code": "1.1", "at_least": 90, "source": {"status": "secondary"}}],
                }
            ],
        },
    )
    commune = xa("A", None, facts={"s.a": 60}, as_of="2024-01-31")
    early, late = (
        roll_up(amended, [commune, huyen(1, as_of=day)]) for day in ("2024-05-31", "2024-12-31")
    )
    assert [first(r.upper[0]) for r in (early, late)] == ["pass", "fail"]
    both = roll_up(amended, [commune, huyen(1)], as_of=dt.date(2024, 3, 1))
    assert first(both.upper[0]) == "pass"


def test_a_standard_that_is_not_in_force_leaves_its_units_open() -> None:
    ended = book(
        UP,
        of_kind("t", "xa", {"fact": "y.a"}, in_force={"from": "2020-01-01", "until": "2024-06-30"}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}),
    )
    (one,) = roll_up(ended, [huyen(1), xa("A")]).upper
    (member,) = counted(one).members
    assert (str(member.verdict), member.by) == ("unknown", None)
    assert member.why is not None
    assert member.why.en == "the standard is not in force"
    assert first(one) == "unknown"


def test_codes_are_read_as_the_commune_means_them() -> None:
    """CountedFact by another standard, an indicator code stays that of the commune's own."""
    own = of_kind("own", "xa", {"fact": "s.a", "at_least": 50})
    other = of_kind("t", "xa", {"fact": "s.b", "at_least": 50}) | {"default_for": []}
    two = book(UP, own, other, of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}))
    (one,) = roll_up(two, [huyen(1), xa("A", None, indicators={"1.1": 10})]).upper
    assert counted(one).members[0].verdict == "unknown"  # not a fail of t's 1.1


# ---- who lies in whom


def test_villages_make_communes_make_districts_make_provinces() -> None:
    units = [
        unit("tinh", "Lạng Sơn", {"districts.count": 2}),
        unit("huyen", "Một", {"communes.count": 1}, province="lang-son"),
        unit("huyen", "Hai", {"communes.count": 1}, province="lang-son"),
    ]
    for n, (district, met) in enumerate([("Một", [True, True]), ("Hai", [True, False])]):
        commune = {"district": district, "province": "Lạng Sơn"}
        units.append(unit("xa", f"X{n}", {"villages.count": 2}, **commune))
        units += [
            unit("thon", f"T{k}", {"y.a": v}, commune=f"X{n}", **commune) for k, v in enumerate(met)
        ]
    found = roll_up(with_villages(), units)
    verdicts = {r.unit.name: str(r.assessment.verdict) for r in found.upper if r.assessment}
    assert verdicts == {
        "X0": "pass",
        "X1": "fail",
        "Một": "pass",
        "Hai": "fail",
        "Lạng Sơn": "fail",
    }
    assert not found.uncounted
    # The order of the files makes no difference.
    again = roll_up(with_villages(), units[::-1])
    assert [a.assessment.to_json() for a in found.upper if a.assessment] == [
        a.assessment.to_json() for a in again.upper if a.assessment
    ]


@pytest.mark.parametrize(
    "named",
    [
        "Hòa Bình",
        "Hoà Bình",
        unicodedata.normalize("NFD", "Hòa Bình"),
        "HÒA  BÌNH",
        "huyện Hòa Bình",
        "Huyện Hoà Bình",
    ],
)
def test_a_district_may_be_named_in_several_ways(named: str) -> None:
    one = top(huyen(1, "Hòa Bình"), xa("A", district=named))
    assert (one.unit.name, one.has_file, first(one)) == ("Hòa Bình", True, "pass")


def test_districts_without_a_file_are_made_from_names() -> None:
    found = up(xa("A", district="Một"), xa("B", False, district="Hai"), xa("C", district="một"))
    assert [(r.unit.kind, r.unit.name, not r.has_file) for r in found.upper] == [
        ("huyen", "Hai", True),
        ("huyen", "Một", True),
    ]
    assert [len(counted(r).members) for r in found.upper] == [1, 2]
    assert [first(r) for r in found.upper] == ["fail", "unknown"]


def test_districts_of_one_name_in_two_provinces_are_two() -> None:
    units = [xa("A", district="Châu Thành", province=p) for p in ("lang-son", "hoa-binh")]
    assert len(up(*units).upper) == 2
    with pytest.raises(FactsError) as caught:
        up(*units, xa("B", district="Châu Thành"))
    assert "it is not clear which unit" in caught.value.say("en")


def test_a_town_and_a_district_of_one_name_are_told_apart_or_asked_about() -> None:
    both = [huyen(1, "Kỳ Anh"), unit("thi-xa", "Kỳ Anh")]
    one = up(*both, xa("A", district="huyện Kỳ Anh")).upper
    assert [r.unit.kind for r in one] == ["huyen"]
    town = up(*both, xa("A", district="thị xã Kỳ Anh")).upper
    assert [(r.unit.kind, r.assessment) for r in town] == [("thi-xa", None)]
    with pytest.raises(FactsError) as caught:
        up(*both, xa("A", district="Kỳ Anh"))
    assert "A.yaml: unit.district: " in caught.value.say("en")
    (made,) = up(xa("A", district="Thị xã Kỳ Anh")).upper
    assert made.unit.kind == "thi-xa"


def test_villages_of_one_commune_name_go_by_district() -> None:
    units = [
        unit("xa", "Tân Lập", {"villages.count": 1}, district=d, province="lang-son")
        for d in ("Một", "Hai")
    ]
    units += [
        unit("thon", "T", {"y.a": met}, commune="Tân Lập", district=d, province="lang-son")
        for d, met in (("Một", True), ("Hai", False))
    ]
    found = roll_up(with_villages(), units)
    verdicts = [
        str(r.assessment.verdict) for r in found.units if r.unit.kind == "xa" and r.assessment
    ]
    assert sorted(verdicts) == ["fail", "pass"]


def test_a_commune_is_in_the_province_of_its_district() -> None:
    per_province = book(
        UP,
        of_kind("t", "xa", {"fact": "y.a"}),
        of_kind("h", "huyen", {"fact": "y.b"}),
        of_kind("p", "tinh", {"fact": "communes.met", "at_least": 100}),
    )
    units = [
        unit("tinh", "Lạng Sơn", {"communes.count": 1}),
        huyen(1, "Một", province="lang-son"),
        xa("A", district="Một"),
    ]
    found = roll_up(per_province, units)
    assert [str(r.assessment.verdict) for r in found.upper if r.assessment] == ["unknown", "pass"]


def test_a_unit_that_lies_nowhere_is_named() -> None:
    found = up(huyen(1), xa("A"), xa("Lạc", district=None))
    assert [u.name for u in found.uncounted] == ["Lạc"]
    assert not up(xa("A", district=None)).upper


# ---- what is refused


def test_everything_that_is_wrong_is_told_at_once_and_nothing_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, rules, output = tmp_path / "f", tmp_path / "r", tmp_path / "out.json"
    (folder / "sub").mkdir(parents=True)
    write(
        rules,
        UP,
        of_kind("t", "xa", {"fact": "y.a"}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}),
    )
    good = "unit: {kind: xa, name: A, district: D}\nperiod: 2024\nfacts: {y.a: true}\n"
    (folder / "good.yaml").write_text(good, encoding="utf-8")
    (folder / "broken.yaml").write_text("unit: [", encoding="utf-8")
    (folder / "form.yaml").write_text("unit: {kind: xa, name: B, district: D}\n", encoding="utf-8")
    wrong = good.replace("name: A", "name: C").replace("y.a: true", "y.z: true")
    (folder / "sub/figure.yaml").write_text(wrong, encoding="utf-8")
    (folder / "standard.yaml").write_text(
        "standard: tt\n" + good.replace("name: A", "name: E"), encoding="utf-8"
    )
    output.write_text("before", encoding="utf-8")
    found = ran(capsys, "--rules", rules, "rollup", folder, "-o", output, "--lang", "en")
    assert found.status == 2
    for name in ("broken.yaml", "form.yaml", "sub/figure.yaml", "standard.yaml"):
        assert f"{folder / name}:" in found.err
    assert "did you mean 't'?" in found.err
    assert "good.yaml" not in found.err
    assert found.out == ""
    assert output.read_text(encoding="utf-8") == "before"
    for name in ("broken.yaml", "form.yaml", "sub/figure.yaml", "standard.yaml"):
        (folder / name).unlink()
    assert ran(capsys, "--rules", rules, "rollup", folder, "-o", output, "--force").status == 0
    assert output.read_text(encoding="utf-8") != "before"


def test_what_is_wrong_below_is_told_once_and_does_not_blame_the_unit_above() -> None:
    stated = {"communes.met": {"count": 2, "of": 2}}
    with pytest.raises(FactsError) as caught:
        up(huyen(2, facts={**stated, "y.zz": 1}), xa("A"), xa("B", facts={"y.q": 1}))
    told = caught.value.say("en").splitlines()
    assert len(told) == 2
    assert told[0].startswith("B.yaml")
    assert told[1].startswith("D.yaml")


def test_an_engine_or_a_day_that_is_none_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text("nothing", "utf-8")
    every: list[dict[str, Any]] = [{"engine": "no"}, {"as_of": "no"}]
    for options in every:
        for call in (roll_up_folder, partial(roll_up_folder_reform, reforms=[])):
            with pytest.raises(RequestError) as caught:
                call(law(), folder=tmp_path, **options)
            assert [p.found for p in caught.value.problems] == ["'no'"]


def test_a_folder_that_is_not_there_or_holds_nothing(tmp_path: Path) -> None:
    from ntm_rules import InputError

    for folder, told in ((tmp_path / "x", "no such folder"), (tmp_path, "holds no facts files")):
        with pytest.raises(InputError, match=told):
            read_folder(folder)


def test_lint_knows_what_is_counted(tmp_path: Path) -> None:
    wrong: Tree = {
        "vocabulary": "w",
        "facts": [_fact("w", "share", **counts("xa", "tt", "title.xaa", "communes.countt"))],
    }
    rules = write(
        tmp_path / "r",
        UP,
        of_kind("t", "xa", indicator("1.1", {"fact": "w", "at_least": 1})),
        wrong,
    )
    found = [p.say("en") for p in lint((str(rules),), str(rules)) if p.code in ("NTM202", "NTM209")]
    told = "\n".join(found)
    for name in ("'tt'", "'title.xaa'", "'communes.countt'"):
        assert name in told


# ---- the made-up district, by the law as it is


@cache
def vi_du() -> RolledUp:
    (one,) = roll_up_folder(law(), VI_DU, engine="direct").upper
    return one


def test_vi_du_counts_seven_to_nine_of_twelve() -> None:
    found = {c.fact.id: c for c in vi_du().counted}
    entry = found["communes.recognised"].entry() or {}
    assert (entry["count"], entry["of"]) == ({"at_least": 7, "at_most": 9}, 12)
    by = [m.by for m in found["communes.recognised"].those(_verdict("pass"))]
    assert (by.count("title"), by.count("assessment")) == (5, 2)


def _verdict(name: str) -> Any:
    from ntm_rules import Verdict

    return Verdict(name)


def test_vi_du_is_decided_in_two_respects_and_open_in_the_rest() -> None:
    assessment = vi_du().assessment
    assert assessment is not None
    found = {p.code: str(p.verdict) for p in assessment.recognition.prerequisites}
    assert found == {"I": "fail", "II": "pass", "III": "pass", "IV": "unknown"}
    assert assessment.verdict == "unknown"
    assert assessment.recognition.verdict == "fail"


def test_vi_du_is_proved_down_to_the_indicator_of_a_commune() -> None:
    recognised = next(c for c in vi_du().counted if c.fact.id == "communes.recognised")
    failing = {m.unit.code: m.failing() for m in recognised.those(_verdict("fail"))}
    assert failing == {"99908": ("6.3",), "99909": ("9.1", "15.1"), "99910": ("12",)}
    assessment = vi_du().assessment
    assert assessment is not None
    told = assessment.explain("I")
    assert "xa-ntm fail (6.3)" in " ".join(told.split())


def test_the_digest_in_the_evidence_is_that_of_the_commune_s_own_result() -> None:
    unit_ = read_facts(VI_DU / "08-tam.yaml")
    own = law().standard_for(unit_).assess(unit_).to_dict()["digest"]["facts"]
    recognised = next(c for c in vi_du().counted if c.fact.id == "communes.recognised")
    (entry,) = [
        e for e in (recognised.entry() or {})["evidence"] if e["document"].startswith("Ví Dụ Tám")
    ]
    assert f"sha256:{entry['sha256']}" == own


def test_vi_du_is_the_same_for_both_engines_and_can_be_decided_again(tmp_path: Path) -> None:
    from ntm_rules.judging.replay import replay

    (fired,) = roll_up_folder(law(), VI_DU, engine="rete").upper
    walked = vi_du().assessment
    assert fired.assessment is not None
    assert walked is not None
    text = fired.assessment.to_json()
    assert text == walked.to_json()
    path = tmp_path / "huyen.json"
    path.write_text(text, encoding="utf-8")
    assert replay(path, law()).same


def test_vi_du_is_marked_as_made_up() -> None:
    for path in VI_DU.glob("*.yaml"):
        head, *_ = path.read_text(encoding="utf-8").splitlines()
        assert "BỊA" in head
        assert "minh họa" in read_facts(path).name


def test_the_published_communes_are_counted_into_districts_made_from_their_names() -> None:
    found = roll_up_folder(law(), FIXTURES / "published", engine="direct")
    made = {r.unit.name: r for r in found.upper}
    assert not any(r.has_file for r in made.values())
    assert "Bắc Quang" in made
    # Hữu Sản has files of two years: the district is that of the later one, and counts it once.
    north = next(c for c in made["Bắc Quang"].counted if c.fact.id == "communes.recognised")
    assert [(m.unit.name, m.unit.period) for m in north.members] == [("Hữu Sản", 2023)]
    # How many communes there are is published nowhere: no district passes, a failing commune decides.
    for one in made.values():
        assert one.assessment is not None
        (first_, *_) = one.assessment.recognition.prerequisites
        failed = any(m.verdict == "fail" for m in one.counted[0].members)
        assert first_.verdict == ("fail" if failed else "unknown")


# ---- the command


def test_the_command_tells_it_in_80_columns_and_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with compiled(tmp_path):
        told = {
            (lang, full): ran(capsys, "rollup", VI_DU, "--lang", lang, *full).out
            for lang in ("vi", "en")
            for full in ((), ("--full",))
        }
        as_json = ran(capsys, "rollup", VI_DU, "--format", "json", "--lang", "en")
        strict = ran(capsys, "rollup", VI_DU, "--format", "json", "--strict")
        of_day = ran(capsys, "rollup", VI_DU, "--as-of", "2019-01-01", "--lang", "en")
    for text in told.values():
        assert max(map(len, text.splitlines())) <= 80
    short = told["vi", ()]
    assert "đạt (7)" in short
    assert "Ví Dụ Tám (minh họa): 6.3" in " ".join(short.split())
    assert len(short.splitlines()) < 40 < len(told["vi", ("--full",)].splitlines())
    found = json.loads(as_json.out)
    assert found["schema"] == "ntm-rules/rollup/1"
    (one,) = found["units"]
    counted_ = one["counted"]["communes.recognised"]
    assert {k: counted_[k] for k in ("pass", "fail", "unknown", "absent", "total")} == {
        "pass": 7,
        "fail": 3,
        "unknown": 2,
        "absent": 0,
        "total": 12,
    }
    assert one["assessment"]["recognition"]["verdict"] == "fail"
    assert strict.status == 0
    assert of_day.status == 2
    assert "xa-ntm' is not in force on 2019-01-01" in of_day.err


def test_a_long_list_is_cut_and_given_in_full_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    rules = write(
        tmp_path / "r",
        UP,
        of_kind("t", "xa", {"fact": "y.a"}),
        of_kind("h", "huyen", {"fact": "communes.met", "at_least": 100}),
    )
    for n in range(30):
        text = (
            f"unit: {{kind: xa, name: X{n:02}, district: D}}\nperiod: 2024\nfacts: {{y.a: true}}\n"
        )
        (folder / f"{n:02}.yaml").write_text(text, encoding="utf-8")
    (folder / "lac.yaml").write_text(
        "unit: {kind: xa, name: Lạc}\nperiod: 2024\n", encoding="utf-8"
    )
    short = ran(capsys, "--rules", rules, "rollup", folder, "--lang", "en").out
    full = ran(capsys, "--rules", rules, "rollup", folder, "--lang", "en", "--full").out
    assert "... (+6)" in short
    assert "X29" not in short
    assert "X29" in full
    assert "In no unit above: Lạc" in short
    assert "state communes.count in the unit's file" in " ".join(short.split())
    done = ran(capsys, "--rules", rules, "rollup", folder, "--lang", "en", "--complete").out
    assert "RESULT      : MET" in done


def test_two_hundred_communes_are_judged_in_no_time() -> None:
    units = [xa(f"X{n:03}", n % 7 != 0, district=f"D{n % 10}") for n in range(200)]
    units += [huyen(20, f"D{n}") for n in range(10)]
    assert len(up(*units).upper) == 10

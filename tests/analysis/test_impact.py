"""What a reform does to many units, against a loop that judges them one by one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.errors import RequestError
from ntm_rules.impact import Impact, Moves, impact, parse_sweep, synthetic
from tests.helpers.impacts import RAISE, VILLAGE, both, insured, reform, unit
from tests.helpers.terminal import law


def loop(units: list[ntm.Unit], one: Any, key: str) -> Counter[tuple[str, str]]:
    """The same counts, by judging each unit twice and looking."""
    found: Counter[tuple[str, str]] = Counter()
    for each in units:
        sides = []
        for reforms in ([], [one]):
            standard = law().standard(
                "xa-ntm", as_of="2024-12-31", province=each.province, reforms=reforms
            )
            a = standard.assess(each, engine="direct")
            sides.append(str(a.verdict if key == "" else a[key].verdict))
        found[sides[0], sides[1]] += 1
    return found


def items(found: Impact) -> dict[str, Moves]:
    return {i.code: i.moves for i in (*found.criteria, *found.indicators)}


def test_counts_are_those_of_a_loop() -> None:
    found = impact(law(), RAISE, VILLAGE)
    assert found.units == len(VILLAGE)
    assert found.total.counts == loop(VILLAGE, RAISE, "")
    for code in ("15", "15.1", "9.1", "9", "11"):
        assert items(found)[code].counts == loop(VILLAGE, RAISE, code), code
    moves = items(found)["15.1"]
    # 90, 94.999999, one sex at 94, and 379 of 400 (94.75 %) no longer meet it; a total of 93 now fails.
    assert moves.counts["pass", "fail"] == 4
    assert moves.counts["unknown", "fail"] == 1
    assert (moves.gained, moves.lost, moves.moved) == (0, 4, 5)
    assert (moves.before("unknown"), moves.after("unknown")) == (3, 2)
    assert found.moved_units == 5
    assert [i.code for i in found.indicators if i.changed] == ["15.1"]
    assert found.hypothetical


def test_places_add_up() -> None:
    found = impact(law(), RAISE, VILLAGE)
    for groups in (found.regions, found.provinces):
        assert sum(g.units for g in groups) == found.units
        assert sum(g.moved_units for g in groups) == found.moved_units
        for code, whole in items(found).items():
            parts: Counter[tuple[str, str]] = Counter()
            for group in groups:
                for item in (*group.criteria, *group.indicators):
                    if item.code == code:
                        parts.update(item.moves.counts)
            assert parts == whole.counts or whole.stands_still
    assert [(g.id, g.units) for g in found.provinces] == [("lang-son", 8), ("thai-binh", 2)]
    assert [g.id for g in found.regions] == ["TDMNPB", "DBSH"]
    for counts in (found.criteria_met_before, found.criteria_met_after):
        assert sum(counts) == found.units
    met = sum(n * count for n, count in enumerate(found.criteria_met_after))
    assert met == sum(g.criteria_met[1] for g in found.provinces)


def test_the_nearest_are_those_that_lack_least() -> None:
    found = impact(law(), RAISE, VILLAGE, nearest=3)
    near = [(n.unit_code, n.amount, n.natural and n.natural[:2]) for n in found.nearest]
    assert near == [
        ("00002", Fraction("0.000001"), None),
        ("00008", Fraction("0.25"), (1, 400)),
        ("00005", Fraction(1), None),
    ]
    assert found.nearest[1].sex == "female"
    assert impact(law(), RAISE, VILLAGE, nearest=0).nearest == ()


def test_a_sweep_at_the_levels_in_force_is_the_table() -> None:
    found = impact(law(), RAISE, VILLAGE, sweeps=[parse_sweep("15.1=85..100:0.25")])
    (curve,) = found.sweeps
    at = {p.level: p for p in curve.points}
    for code, side in (("15.1", "indicator"), ("15", "criterion")):
        moves = items(found)[code]
        for level, told in ((Fraction(90), moves.before), (Fraction(95), moves.after)):
            counts = getattr(at[level], side)
            for state in ("pass", "fail", "unknown", "not_applicable"):
                assert counts.get(state, 0) == told(state), (code, level, state)
    passing = [p.indicator.get("pass", 0) for p in curve.points]
    failing = [p.indicator.get("fail", 0) for p in curve.points]
    assert passing == sorted(passing, reverse=True)
    assert failing == sorted(failing)
    # A tie meets "at least"; a quarter of a point more does not.
    assert at[Fraction(95)].indicator["pass"] - at[Fraction("95.25")].indicator["pass"] == 1
    assert curve.levels_before == {Fraction(90): 10}
    assert curve.levels_after == {Fraction(95): 10}


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("15.1=80..100:5", "at_least"),
        ("11=1..20:4.75", "at_most"),
        ("14.2[DBSH]=50..90:20", "at_least"),
    ],
)
def test_a_sweep_is_many_reforms(text: str, operator: str) -> None:
    request = parse_sweep(text)
    units = [
        unit(
            f"{n:05}",
            province="thai-binh" if n % 2 else "lang-son",
            health__insurance_share=both(str(78 + 2 * n)),
            poverty__multidimensional_share={"count": n, "of": 100} if n % 3 else {"at_least": n},
            education__lower_secondary_continuing_share=both(str(45 + 5 * n)),
        )
        for n in range(1, 12)
    ]
    (curve,) = impact(law(), [], units, sweeps=[request], standard="xa-ntm").sweeps
    counted = [u for u in units if request.column is None or u.province == "thai-binh"]
    for point in curve.points:
        level = {"code": request.code, operator: str(float(point.level))}
        wanted = loop(counted, reform(level), request.code)
        after: Counter[str] = Counter()
        for (_, now), n in wanted.items():
            after[now] += n
        assert dict(after) == {s: n for s, n in point.indicator.items() if n}, point.level
    assert curve.units == len(counted)


@pytest.mark.parametrize(
    "text", ["9.2=78..90:1", "2.1=90..100:5", "2.2=70..90:5", "9.2[BTB]=82..88:3"]
)
def test_a_sweep_keeps_what_a_province_sets(text: str) -> None:
    """It moves the nation's level, as a reform does: a province that asks more still asks more."""
    request = parse_sweep(text)
    places: list[dict[str, Any]] = [
        {"province": "quang-binh", "classes": [], "district": "Bố Trạch"},
        {"province": "quang-binh"},
        {"province": "binh-phuoc", "classes": ["dbkk"]},
        {"province": "binh-phuoc", "classes": []},
        {"province": "binh-phuoc"},
        {"province": "thai-binh", "classes": []},
    ]
    figures = [77, 80, 82, 84, 85, 86, 91, 100]
    asked = ("housing.solid_share", "road.commune_paved_share", "road.village_hardened_share")
    units = [
        ntm.Unit.from_dict(
            {
                "unit": {"kind": "xa", "name": f"X{n}", "code": f"{n:05}", **place},
                "period": 2024,
                "facts": dict.fromkeys(asked, figure),
            }
        )
        for n, (place, figure) in enumerate((p, f) for p in places for f in figures)
    ]
    (curve,) = impact(law(), [], units, sweeps=[request], standard="xa-ntm").sweeps
    counted = [u for u in units if request.column is None or u.district == "Bố Trạch"]
    levels = set()
    for point in curve.points:
        change = {"code": request.code, "at_least": str(float(point.level))}
        after: Counter[str] = Counter()
        for (_, now), n in loop(counted, reform(change), request.code).items():
            after[now] += n
        wanted = {s: n for s, n in point.indicator.items() if n}
        assert dict(after) == wanted, point.level
        levels.add(tuple(sorted(wanted.items())))
    assert len(levels) > 1, "the level matters"


def test_several_changes_and_what_is_no_longer_asked() -> None:
    more = reform({"code": "15.1", "at_least": 85}, repeal=["9.1"])
    found = impact(law(), more, VILLAGE)
    told = items(found)
    assert told["15.1"].gained == 1
    assert told["9.1"].rows() == [("fail", "not_asked", 1), ("unknown", "not_asked", 9)]
    assert (told["9.1"].gained, told["9.1"].lost, told["9.1"].moved) == (0, 0, 0)
    assert "không có trong bộ" in found.text()


def test_a_conclusion_under_the_old_rule_is_set_aside() -> None:
    concluded = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "K", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {"health.insurance_share": both("92")},
            "criteria": {"15": {"concluded": False, "by": "ubnd-xa"}},
        }
    )
    found = impact(law(), RAISE, [concluded, *VILLAGE[:2]])
    assert found.set_aside == 1
    assert items(found)["15"].counts["fail", "fail"] == 1
    other = impact(law(), reform({"code": "9.2", "at_least": 50}), [concluded])
    assert other.set_aside == 0
    assert items(other)["15"].counts == {("fail", "fail"): 1}


def test_a_reform_that_is_not_yet_in_force_changes_nothing_and_says_so() -> None:
    late = reform({"code": "15.1", "at_least": 95}, since="2025-06-01")
    found = impact(law(), late, VILLAGE)
    assert found.moved_units == 0
    assert found.not_yet
    assert "2025-06-01" in found.text(lang="en")
    assert impact(law(), late, VILLAGE, as_of="2025-06-01").moved_units


def test_bad_units_are_listed_and_the_rest_goes_on() -> None:
    bad = [
        insured("00020", 101),
        insured("00001", both("90")),  # a second time
        unit("00021", nothing=1),
        ntm.Unit.from_dict({"unit": {"kind": "huyen", "name": "H"}, "period": 2024}),
        ntm.Unit.from_dict({"unit": {"kind": "xa", "name": "Sớm"}, "period": 2001}),
    ]
    found = impact(law(), RAISE, [*VILLAGE, *bad])
    assert found.units == len(VILLAGE)
    assert found.bad_units == len(bad) == len(found.bad)
    told = " ".join(p.say("en") for b in found.bad for p in b.problems)
    for part in (
        "outside 0..100",
        "was given before",
        "no such fact",
        "is not for 'huyen'",
        "not in force",
    ):
        assert part in told
    with pytest.raises(RequestError, match="not one unit"):
        impact(law(), RAISE, bad[:1])


def test_one_province_only() -> None:
    found = impact(law(), RAISE, VILLAGE, province="thai-binh")
    assert (found.units, found.elsewhere) == (2, 8)
    assert impact(law(), RAISE, VILLAGE, province="Thái Bình").units == 2
    with pytest.raises(RequestError, match="lang-son"):
        impact(law(), RAISE, VILLAGE, province="lang-sn")


@pytest.mark.parametrize(
    "text",
    [
        "15.1",
        "15.1=90",
        "15.1=95..90:1",
        "15.1=90..95:0",
        "15.1=0..100:0.0000001",
        "15.1=0..100:0.01",
        "15.1=a..b:1",
        "=1..2:1",
        "15.1[]=1..2:1",
    ],
)
def test_a_sweep_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(RequestError):
        parse_sweep(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("15.9=1..2:1", "no such indicator"),
        ("15.1[TDMNBP]=1..2:1", "TDMNPB"),
        ("15.1=90..110:5", "outside the range"),
        ("5=1..2:1", "name the fact"),
        ("1.1=1..2:1", "no level that is a number"),
    ],
)
def test_a_sweep_of_what_is_not_there_is_refused(text: str, part: str) -> None:
    with pytest.raises(RequestError, match=part):
        impact(law(), RAISE, VILLAGE, sweeps=[parse_sweep(text)])


def test_texts_say_what_they_are_and_hold_no_markup_of_others() -> None:
    evil = "<img src=x onerror=alert(1)>"
    risky = ntm.Unit.from_dict(
        {
            "unit": {
                "kind": "xa",
                "name": f"=HYPERLINK(1){evil}",
                "code": "+1",
                "province": "lang-son",
                "classes": [],
            },
            "period": 2024,
            "note": "số liệu mô phỏng",
            "facts": {"health.insurance_share": both("94")},
        }
    )
    risky = replace(risky, name=f"{risky.name}\x1b[31m")  # no door lets this in
    found = impact(
        law(),
        reform({"code": "15.1", "at_least": 95}),
        [*VILLAGE, risky],
        sweeps=[parse_sweep("15.1=90..95:1")],
    )
    assert found.made_up == 1
    text, page, table = found.text(), found.html(), found.csv()
    for told in (text, page, table, found.to_json()):
        assert "GIẢ ĐỊNH" in told
        assert "mô phỏng" in told
    assert max(map(len, text.splitlines())) <= 80
    assert max(map(len, found.text(lang="en").splitlines())) <= 80
    assert "\x1b" not in text + page
    assert "<img" not in page
    assert "<script" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", "")
    assert page.count("<svg") == page.count("<desc") >= 4
    assert "'=HYPERLINK" in table
    for line in table.splitlines():
        assert not line.startswith(("=", "+", "-", "@"))
        assert not any(f"{mark}{risk}" in line for mark in (",", ',"') for risk in "=+@")
    assert "HYPOTHETICAL" in found.html(lang="en")


def test_json_is_stable() -> None:
    found = impact(law(), RAISE, VILLAGE, sweeps=[parse_sweep("15.1=90..95:5")])
    told = json.loads(found.to_json())
    assert told["schema"] == "ntm-rules/impact/1"
    assert told["hypothetical"] is True
    (row,) = [i for i in told["indicators"] if i["code"] == "15.1"]
    assert row["rule_changed"]
    assert row["lost"] == 4
    assert {"before": "pass", "after": "fail", "units": 4} in row["moves"]
    assert told["sweeps"][0]["points"][1]["level"] == "95"
    assert told["nearest"][0]["gap"]["amount"] == "0.000001"
    assert (
        found.to_json()
        == impact(law(), RAISE, iter(VILLAGE), sweeps=[parse_sweep("15.1=90..95:5")]).to_json()
    )


def test_made_up_communes() -> None:
    one = list(synthetic(law(), 3, province="lang-son", size=20))
    assert one == list(synthetic(law(), 3, province="lang-son", size=20))
    assert one != list(synthetic(law(), 4, province="lang-son", size=20))
    everywhere = {u["unit"]["code"]: u for u in synthetic(law(), 3, province="Lạng Sơn")}
    assert all(everywhere[u["unit"]["code"]] == u for u in one)
    assert "06223" in everywhere  # Hòa Cư
    assert everywhere["06223"]["unit"]["district"] == "Cao Lộc"
    assert everywhere["05986"]["unit"]["district"] == "thành phố Lạng Sơn"
    for tree in one:
        assert "SỐ LIỆU MÔ PHỎNG" in tree["note"]
        assert tree["unit"]["name"].endswith("(mô phỏng)")
    found = impact(law(), RAISE, [ntm.Unit.from_dict(u) for u in one])
    assert (found.units, found.made_up, found.bad_units) == (20, 20, 0)
    for size in (0, 100_000):
        with pytest.raises(RequestError, match="--size"):
            synthetic(law(), 3, province="lang-son", size=size)
    with pytest.raises(RequestError, match="lang-son"):
        synthetic(law(), 3, province="lang-sn")


def test_made_up_figures_follow_one_development() -> None:
    """Communes that do well in one thing do well in another."""
    pairs = []
    for tree in synthetic(law(), 11, province="nghe-an"):
        unit_, a = tree["facts"].get("income.per_capita"), tree["facts"].get("housing.solid_share")
        if unit_ is not None and isinstance(a, Decimal):
            pairs.append((float(unit_), float(a)))
    n = len(pairs)
    mx, my = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    sxy = sum((x - mx) * (y - my) for x, y in pairs)
    sxx, syy = sum((x - mx) ** 2 for x, _ in pairs), sum((y - my) ** 2 for _, y in pairs)
    assert sxy / (sxx * syy) ** 0.5 > 0.15


def test_without_the_list_of_communes(monkeypatch: pytest.MonkeyPatch) -> None:
    from ntm_rules.analysis.impact import communes

    def absent(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(communes, "files", absent)
    communes._table.cache_clear()
    with pytest.raises(RequestError, match=r"ntm-rules\[population\]"):
        synthetic(law(), 1)


def test_without_polars() -> None:
    """The library can be imported; the question is answered in one line."""
    program = """
import sys
sys.modules["polars"] = None
import ntm_rules as ntm
from ntm_rules.impact import impact
try:
    impact(ntm.RuleBook.load(), [], [])
except ntm.NtmError as error:
    print(error.en)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "polars is missing: pip install 'ntm-rules[batch]'\n"


@pytest.mark.parametrize("form", ["text", "md", "html", "docx", "xlsx"])
def test_every_format(form: str) -> None:
    found = impact(law(), RAISE, VILLAGE, sweeps=[parse_sweep("15.1=90..95:5")], nearest=1)
    content = found.write(form)
    assert content == found.write(form)
    if isinstance(content, str):
        assert "GIẢ ĐỊNH" in content
        assert "Lạng Sơn" in content
        for id_ in ("xa-ntm", "nang-bao-hiem-y-te", "lang-son"):
            assert id_ not in content
    else:
        assert content.startswith(b"PK")

"""Areas I-III: the list of 2021, what the law makes of a class, and what a recognition makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest

from ntm_rules import RuleBook, RulesError, Standard, Unit
from ntm_rules.frames import VERDICT_NAMES, run_parquet, situations_of
from ntm_rules.law.model.area_list import communes_named
from ntm_rules.results.area_check import area_check, other_classes
from ntm_rules.tables.typed.from_units import columns_of

ROOT = Path(__file__).parents[2]
LIST = "qd-861-2021"


@pytest.fixture(scope="module")
def law() -> RuleBook:
    return RuleBook.load()


def unit(name: str = "Hòa Cư", *, period: int = 2023, facts: Any = None, **about: Any) -> Unit:
    where = {"kind": "xa", "name": name, "province": "lang-son", **about}
    return Unit.from_dict({"unit": where, "period": period, "facts": facts or {}})


def on(law: RuleBook, day: str = "2023-12-31", standard: str = "xa-ntm") -> Standard:
    return law.standard(standard, as_of=day)


# ---- the list


def test_the_list_has_every_commune_once(law: RuleBook) -> None:
    """3,427 units: 1,666 of area I, 210 of II, 1,551 of III; those of Ninh Bình are missing in the copy."""
    listed = law.library.areas[LIST]
    counted = {"I": 0, "II": 0, "III": 0}
    lines: list[str] = []
    for line in listed.text.splitlines():
        if line.startswith("    "):
            lines[-1] += f" {line.strip()}"
        elif line.startswith(" "):
            lines.append(line.strip())
    for line in lines:
        _, area, communes = line.split(" | ")
        counted[area] += len(communes.split(", "))
    assert counted == {"I": 1666, "II": 210, "III": 1551}
    assert listed.not_in_copy == ("ninh-binh",)


@pytest.mark.parametrize(
    ("province", "name", "district", "areas"),
    [
        ("lang-son", "Hòa Cư", "Cao Lộc", ["III"]),
        ("lang-son", "Xã Hòa Cư", "huyện Cao Lộc", ["III"]),
        ("lang-son", "hoa cu", None, ["III"]),
        ("lang-son", "Tân Thành", None, ["III", "I", "I"]),
        ("lang-son", "Tân Thành", "H. Hữu Lũng", ["I"]),
        ("lang-son", "Tân Thành", "Lộc Bình", []),
        ("an-giang", "Tri Tôn", "Tri Tôn", []),  # a township, no commune
        ("ha-nam", "Hòa Cư", None, []),
    ],
)
def test_a_commune_is_found_by_its_names(
    law: RuleBook, province: str, name: str, district: str | None, areas: list[str]
) -> None:
    found = communes_named(law.library.areas[LIST], province, name, district)
    assert [c.area for c in found] == areas


@pytest.mark.parametrize(
    ("about", "finding", "listed"),
    [
        ({"district": "Cao Lộc"}, "proposed", "khu-vuc-iii"),
        ({"district": "Cao Lộc", "classes": ["khu-vuc-iii"]}, "same", "khu-vuc-iii"),
        ({"district": "Cao Lộc", "classes": ["khu-vuc-ii"]}, "differs", "khu-vuc-iii"),
        ({"district": "Cao Lộc", "classes": []}, "differs", "khu-vuc-iii"),
        ({"name": "Tân Thành"}, "several", None),
        ({"name": "Tân Thành", "district": "Hữu Lũng"}, "proposed", "khu-vuc-i"),
        ({"name": "Không Có", "classes": ["khu-vuc-ii"]}, "not_listed", None),
    ],
)
def test_a_stated_class_is_checked_and_an_absent_one_proposed(
    law: RuleBook, about: dict[str, Any], finding: str, listed: str | None
) -> None:
    standard = on(law)
    judged = standard.assess(unit(**about))
    area = judged.to_dict()["area"]
    assert area is not None
    assert (area["finding"], area["listed"]) == (finding, listed)
    assert (area["document"], area["place"]) == (LIST, "danh sách kèm theo")


def test_what_is_proposed_is_never_taken(law: RuleBook) -> None:
    """17.1 depends on the region's column alone; the situation has no class, and what depends on one is unknown."""
    bound = on(law).bind(unit(district="Cao Lộc"))
    assert bound.situation.classes == frozenset()
    assert bound.situation.known == frozenset()


def test_nothing_is_said_of_a_commune_of_the_lowlands(law: RuleBook) -> None:
    there = unit("Nhân Chính", province="ha-nam", classes=[])
    assert on(law).assess(there).to_dict()["area"] is None
    missing = unit("Cúc Phương", province="ninh-binh", classes=["khu-vuc-i"])
    assert on(law).assess(missing).to_dict()["area"] is None


def test_the_list_is_not_followed_through_the_mergers_of_2025(law: RuleBook) -> None:
    standard = on(law, "2025-12-31")
    check = area_check(standard.bind(unit(period=2025)), standard.resolved)
    assert check is not None
    assert (check.finding, check.listed) == ("not_followed", None)
    stated = standard.bind(unit(period=2025, classes=["khu-vuc-i"]))
    later = area_check(stated, standard.resolved)
    assert later is not None
    assert (later.finding, later.stated) == ("not_followed", "khu-vuc-i")
    none = standard.bind(unit(period=2025, classes=[]))
    assert area_check(none, standard.resolved) is None


def test_the_report_says_so_in_vietnamese(law: RuleBook) -> None:
    from ntm_rules.language.assessment_text import area_lines

    (line,) = area_lines(on(law).assess(unit(district="Cao Lộc")).teller("vi"))
    assert line.startswith(
        "Khu vực chưa nêu; theo 861/QĐ-TTg, danh sách kèm theo là Xã khu vực III"
    )


# ---- what the law makes of a class


def test_area_three_is_of_special_difficulty_by_law(law: RuleBook) -> None:
    standard = on(law)
    bound = standard.bind(unit(classes=["khu-vuc-iii"]))
    assert bound.situation.classes == {"khu-vuc-iii", "dbkk"}
    ((name, other),) = other_classes(bound, standard.resolved)
    assert (name, other.id) == ("khu-vuc-iii", "dbkk")
    assert (other.provenance.document, other.provenance.place) == ("qd-33-2020", "Điều 3")
    assert bound.unit.classes == ("khu-vuc-iii",)


@pytest.mark.parametrize("name", ["khu-vuc-i", "khu-vuc-ii", "atk"])
def test_no_other_class_implies_it(law: RuleBook, name: str) -> None:
    assert on(law).bind(unit(classes=[name])).situation.classes == {name}


@pytest.mark.parametrize(
    ("classes", "columns"),
    [
        (["dbkk"], ("TN", "TDMNPB")),  # by one reading alone
        (["khu-vuc-iii"], ("TN", "TDMNPB")),
        (["dbkk", "huyen-ngheo"], ("TDMNPB",)),  # by both
        (["atk", "huyen-ngheo"], ("TDMNPB",)),
        (["atk"], ("TN",)),  # by neither
        (["khu-vuc-ii"], ("TN",)),
    ],
)
def test_both_readings_of_article_one_are_kept(
    law: RuleBook, classes: list[str], columns: tuple[str, ...]
) -> None:
    there = unit(province="gia-lai", classes=classes)
    situation = on(law).bind(there).situation
    assert situation.columns == columns
    assert situation.missing == ("several_groups" if len(columns) > 1 else "")


def test_where_the_readings_differ_levels_that_agree_decide(law: RuleBook) -> None:
    def verdict(share: int) -> tuple[str, str | None]:
        facts = {"poverty.multidimensional_share": share}
        result = on(law).assess(unit(province="gia-lai", classes=["dbkk"], facts=facts))["11"]
        return str(result.verdict), result.reason

    assert [verdict(share) for share in (5, 20, 10)] == [
        ("pass", None),
        ("fail", None),
        ("unknown", "several_groups"),
    ]


# ---- what a recognition makes of it


def titled(*, date: str | None = None, held: bool = True, **about: Any) -> Unit:
    paper = [{"document": "QĐ 12/QĐ-UBND", "date": date}] if date else []
    return unit(
        facts={"title.xa_ntm": {"value": held, "evidence": paper}},
        classes=["khu-vuc-iii"],
        **about,
    )


@pytest.mark.parametrize(
    ("date", "held", "classes"),
    [
        (None, True, {"khu-vuc-i"}),
        ("2023-12-31", True, {"khu-vuc-i"}),
        ("2024-01-01", True, {"khu-vuc-iii", "dbkk"}),
        (None, False, {"khu-vuc-iii", "dbkk"}),
    ],
)
def test_from_the_day_of_recognition_area_three_is_area_one(
    law: RuleBook, date: str | None, held: bool, classes: set[str]
) -> None:
    standard = on(law)
    bound = standard.bind(titled(date=date, held=held))
    assert bound.situation.classes == classes
    others = {other.id for _, other in other_classes(bound, standard.resolved)}
    assert others == ({"khu-vuc-i"} if classes == {"khu-vuc-i"} else {"dbkk"})


def test_area_one_of_a_recognised_commune_does_not_differ_from_the_list(law: RuleBook) -> None:
    def finding(**facts: Any) -> str | None:
        there = unit(district="Cao Lộc", classes=["khu-vuc-i"], facts=facts)
        area = on(law).assess(there).to_dict()["area"]
        return area["finding"] if area else None

    assert finding() == "differs"
    assert finding(**{"title.xa_ntm": True}) == "same"


def test_a_session_moves_with_the_title(law: RuleBook) -> None:
    live = on(law).session(unit(province="gia-lai", classes=["khu-vuc-iii"]))

    def now() -> tuple[str, ...]:
        assessment = live.assessment
        return (*assessment.judgement.applied.situation.columns, str(assessment["11"].verdict))

    assert now() == ("TN", "TDMNPB", "unknown")
    live.set("title.xa_ntm", True)
    live.set("poverty.multidimensional_share", 10)
    assert now() == ("TN", "fail")
    live.unset("title.xa_ntm")
    assert now() == ("TN", "TDMNPB", "unknown")


@pytest.mark.parametrize("backend", ["units", "polars", "duckdb", "parquet"])
def test_frames_know_it_too(law: RuleBook, backend: str, tmp_path: Path) -> None:
    standard = on(law, "2024-12-31")
    units = [
        unit(
            f"Xã {n}",
            period=2024,
            code=f"9{n:04}",
            province="gia-lai",
            classes=classes,
            facts={"poverty.multidimensional_share": 10, **facts},
        )
        for n, (classes, facts) in enumerate(
            [
                (["khu-vuc-iii"], {}),
                (["khu-vuc-iii"], {"title.xa_ntm": True}),
                (["khu-vuc-ii"], {"title.xa_ntm": True}),
                (["khu-vuc-ii"], {"title.xa_ntm": False}),
                (["khu-vuc-i"], {"title.xa_ntm": True}),
                (["atk", "khu-vuc-iii"], {"title.xa_ntm": True}),
            ]
        )
    ]
    bound = [standard.bind(u) for u in units]
    expected = [
        {i.code: str(i.verdict) for i in standard.assess(b, engine="direct").indicators}
        for b in bound
    ]
    columns = columns_of(bound)
    if backend != "units":
        columns["classes"] = [",".join(u.classes or ()) for u in units]
    frame = pl.DataFrame(columns)
    if backend == "duckdb":
        lazy = duckdb.from_arrow(frame.to_arrow())
        judged = standard.assess_frame(lazy, situations=situations_of(lazy)).pl()
    elif backend == "parquet":
        frame.with_columns(pl.lit("gia-lai").alias("province")).write_parquet(
            tmp_path / "a.parquet"
        )
        run_parquet(standard, tmp_path / "a.parquet", tmp_path / "b.parquet")
        judged = pl.read_parquet(tmp_path / "b.parquet")
    else:
        judged = standard.assess_frame(frame)
    for row, verdicts in zip(judged.iter_rows(named=True), expected, strict=True):
        told = {code: VERDICT_NAMES[row[f"indicator_{code}__verdict"]] for code in verdicts}
        assert told == verdicts


# ---- a list that is wrong


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("lang-son\n Cao Lộc | IV | Hòa Cư", "no such area: 'IV'"),
        ("lang-son\n Cao Lộc | III", "district | area | communes is needed"),
        ("lang-sn\n Cao Lộc | III | Hòa Cư", "no such province: 'lang-sn'"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused(tmp_path: Path, text: str, what: str) -> None:
    for path in (ROOT / "rules").rglob("*.yaml"):
        target = tmp_path / path.relative_to(ROOT / "rules")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8"), "utf-8")
    path = tmp_path / "national/2021-2025/areas-861.yaml"
    head = path.read_text("utf-8").partition("list: |\n")[0]
    lines = "\n".join(f"  {line}" for line in text.splitlines())
    path.write_text(f"{head}list: |\n{lines}\n", "utf-8")
    with pytest.raises(RulesError) as caught:
        RuleBook.load(tmp_path)
    (problem,) = caught.value.problems
    assert what in problem.en
    assert problem.key == "list"

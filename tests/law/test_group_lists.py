"""A province's list of its communes by group: which list holds, which commune it means, what is told; by every engine."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import ntm_rules as ntm
from ntm_rules.analysis.batch.document import batch_document
from ntm_rules.analysis.batch.work import Settings, UnitSource, judge
from ntm_rules.documents.write import write
from ntm_rules.frames import VERDICT_NAMES, run_parquet, situations_of
from ntm_rules.law.bundle import bundle_bytes, load_bundle
from ntm_rules.tables.typed.from_units import columns_of
from tests.helpers.columns import difference, expected

DOCUMENTS = """
documents:
- id: qd-1-lang-son-2026
  number: 1/QĐ-UBND (bịa ra)
  issuer: UBND tỉnh Lạng Sơn
  date: 2026-03-01
  title: Bịa ra
- id: qd-2-lang-son-2026
  number: 2/QĐ-UBND (bịa ra)
  issuer: UBND tỉnh Lạng Sơn
  date: 2026-08-01
  title: Bịa ra
"""
HEAD = """
group_list: {id}
province: lang-son
columns: groups-2026-2030
document: {document}
place: Danh sách
in_force: {{from: {since}, status: secondary}}
source: {{status: secondary}}
communes:
"""
FIRST = """
- {name: Xã Vân Nham, code: "06001", group: nhom-3}
- {name: Đồng Mỏ, group: nhom-1}
- {name: Tân Thành, code: "06002", group: nhom-1}
- {name: Tân Thành, code: "06003", group: nhom-2}
"""


def list_file(communes: str = FIRST, *, number: int = 1, since: str = "2026-03-01") -> str:
    document = f"qd-{number}-lang-son-2026"
    return HEAD.format(id=f"lang-son-{number}", document=document, since=since) + communes


@pytest.fixture(scope="module")
def law() -> ntm.RuleBook:
    return ntm.RuleBook.load().with_rules(
        {"van-ban.yaml": DOCUMENTS, "danh-sach.yaml": list_file()}
    )


def unit(
    name: str = "Vân Nham", *classes: str, stated: bool = True, facts: Any = None, **about: Any
) -> ntm.Unit:
    where: dict[str, Any] = {"kind": "xa", "name": name, "province": "lang-son"} | about
    if stated:
        where["classes"] = list(classes)
    return ntm.Unit.from_dict({"unit": where, "period": 2026, "facts": facts or {}})


def told(law: ntm.RuleBook, it: ntm.Unit, lang: ntm.Lang = "vi") -> str:
    return " ".join(law.standard_for(it).assess(it).text(lang=lang).split())


def check(law: ntm.RuleBook, it: ntm.Unit, **options: Any) -> dict[str, Any]:
    """The check of the list in the JSON; all engines agree, and the decision can be replayed."""
    std = law.standard_for(it, **options)
    direct, rete = (std.assess(it, engine=engine) for engine in ("direct", "rete"))
    assert direct.to_dict() == rete.to_dict()
    (row,) = std.assess_frame(pl.DataFrame(columns_of([std.bind(it)]))).to_dicts()
    assert difference(row, expected(direct)) == {}
    document = direct.to_dict()
    assert ntm.replay(document, law).same
    return {**document.get("group_list", {}), "column": document["unit"]["column"]}


# ---- the list decides


@pytest.mark.parametrize("stated", [True, False])
def test_the_list_gives_the_group(law: ntm.RuleBook, stated: bool) -> None:
    result = check(law, unit(stated=stated, facts={"poverty.multidimensional_2026_share": 13}))
    assert result == {
        "finding": "given",
        "listed": "nhom-3",
        "stated": None,
        "near": [],
        "id": "lang-son-1",
        "document": "qd-1-lang-son-2026",
        "number": "1/QĐ-UBND (bịa ra)",
        "date": "2026-03-01",
        "issuer": "UBND tỉnh Lạng Sơn",
        "place": "Danh sách",
        "status": "secondary",
        "column": "nhom-3",
    }


def test_a_group_that_the_facts_state_otherwise_is_told_with_both(law: ntm.RuleBook) -> None:
    it = unit("Vân Nham", "nhom-1", facts={"poverty.multidimensional_2026_share": 13})
    assert check(law, it)["finding"] == "differs"
    assert law.standard_for(it).assess(it)["6.1"].verdict == "pass"
    assert (
        "danh sách của tỉnh (1/QĐ-UBND (bịa ra), 01/03/2026) xếp xã này vào Nhóm 3; số liệu ghi Nhóm 1;"
        " danh sách quyết định"
    ) in told(law, it)
    assert "says Group 3; the facts say Group 1; the list decides" in told(law, it, "en")


def test_the_summary_of_a_batch_tells_it_too(law: ntm.RuleBook) -> None:
    units = (unit("Vân Nham", "nhom-1"), unit("Đồng Mỏ", "nhom-1"), unit("Không Có", "nhom-2"))
    sources = [UnitSource(it.name, "", unit=it) for it in units]
    both: dict[ntm.Lang, str] = {"vi": "số liệu ghi Nhóm 1", "en": "the facts say Group 1"}
    for lang, words in both.items():
        settings = Settings(form="json", lang=lang)
        rows = [judge(law, source, settings).row for source in sources]
        assert [bool(row["group_list"]) for row in rows] == [True, False, True]
        page = str(write(batch_document(rows, law, settings), "html"))
        section = re.search(r'<section[^>]*id="groups".*?</section>', page, re.S)
        assert section is not None
        assert words in section[0]
        told_of = re.findall(r"(Vân Nham|Đồng Mỏ|Không Có), 2026", section[0])
        assert told_of == ["Vân Nham", "Không Có"]
    agreed = [judge(law, sources[1], Settings()).row]
    assert 'id="groups"' not in str(write(batch_document(agreed, law, Settings()), "html"))


def test_the_tests_of_the_decision_contradict_and_do_not_overrule(law: ntm.RuleBook) -> None:
    it = unit("Đồng Mỏ", "khu-vuc-iii")
    assert check(law, it)["column"] == "nhom-1"
    assert "lại là Nhóm 3; danh sách quyết định" in told(law, it)


def test_the_source_of_the_group_is_the_decision(law: ntm.RuleBook) -> None:
    text = told(law, unit())
    assert "cột mức: Nhóm 3 (danh sách của tỉnh: 1/QĐ-UBND (bịa ra), 01/03/2026)" in text
    assert (
        "qd-1-lang-son-2026"
        in law.standard_for(unit()).assess(unit()).to_dict()["rules"]["documents"]
    )
    page = law.standard_for(unit()).assess(unit()).html()
    assert "1/QĐ-UBND (bịa ra)" in page


def test_a_list_that_the_facts_name_otherwise_is_told(law: ntm.RuleBook) -> None:
    evidence = {"commune.group_listed": {"value": True, "evidence": [{"document": "7/QĐ-UBND"}]}}
    it = unit("Vân Nham", "nhom-3", facts=evidence)
    assert check(law, it)["other_list"] == "7/QĐ-UBND"
    assert "số liệu nêu danh sách 7/QĐ-UBND; danh sách đang có hiệu lực là 1/QĐ-UBND" in told(
        law, it
    )
    evidence["commune.group_listed"]["evidence"] = [{"document": "QĐ 1/QĐ-UBND (bịa ra)"}]
    assert "other_list" not in check(law, unit("Vân Nham", "nhom-3", facts=evidence))


# ---- which commune it means


@pytest.mark.parametrize(
    ("name", "code", "finding", "column"),
    [
        ("VÂN NHAM", None, "given", "nhom-3"),
        ("Van Nham", None, "given", "nhom-3"),
        ("Xã Đồng Mỏ", "06999", "given", "nhom-1"),  # its line has no code
        ("Tân Thành", "06003", "given", "nhom-2"),
        ("Tân Thành", None, "several", None),
        ("Tân Thành", "06777", "other_code", None),
        ("Đồng Mỏ", "06001", "other_code", None),  # the code is that of Vân Nham
        ("Vân Nhan", None, "not_listed", None),
    ],
)
def test_a_commune_is_known_by_code_and_name(
    law: ntm.RuleBook, name: str, code: str | None, finding: str, column: str | None
) -> None:
    it = unit(name, stated=False, **({"code": code} if code else {}))
    result = check(law, it)
    assert (result["finding"], result["column"]) == (finding, column)


def test_a_commune_that_is_not_listed_keeps_the_group_of_its_facts_and_near_names_are_told(
    law: ntm.RuleBook,
) -> None:
    it = unit("Vân Nhan", "nhom-2")
    assert check(law, it)["column"] == "nhom-2"
    assert (
        "không có xã này; gần nhất: Xã Vân Nham (06001, Nhóm 3); nhóm lấy theo số liệu: Nhóm 2"
    ) in told(law, it)


def test_other_provinces_and_dates_before_the_list_have_none(law: ntm.RuleBook) -> None:
    assert "finding" not in check(law, unit(province="cao-bang"))
    assert "finding" not in check(law, unit(), as_of="2026-02-28")
    assert "finding" in check(law, unit(), as_of="2026-03-01")


def test_a_later_list_takes_the_place_of_the_earlier_one_from_its_day_on(law: ntm.RuleBook) -> None:
    second = list_file("- {name: Vân Nham, group: nhom-2}\n", number=2, since="2026-08-01")
    both = law.with_rules({"hai.yaml": second})
    days = {day: check(both, unit(), as_of=day)["column"] for day in ("2026-07-31", "2026-08-01")}
    assert days == {"2026-07-31": "nhom-3", "2026-08-01": "nhom-2"}


# ---- many at once


def test_a_frame_takes_the_groups_of_the_list(law: ntm.RuleBook, tmp_path: Path) -> None:
    """Also where it states none, or has no column of classes; a lazy frame is told to be collected."""
    std = law.standard("xa-ntm-2026", as_of="2026-12-31")
    frame = pl.DataFrame(
        {
            "code": ["06001", "06002", "06003", "06004"],
            "name": ["Vân Nham", "Tân Thành", "Tân Thành", "Không có"],
            "province": ["lang-son"] * 4,
            "period": [2026] * 4,
            "poverty.multidimensional_2026_share__exact": [2 * 4_000_000] * 4,
        }
    )
    wanted = ["pass", "fail", "pass", "unknown"]  # 4 %: at most 13, 2 and 5
    judged = std.assess_frame(frame)
    assert [VERDICT_NAMES[v] for v in judged["indicator_6.1__verdict"]] == wanted
    source, target = tmp_path / "xa.parquet", tmp_path / "kq.parquet"
    frame.write_parquet(source)
    run_parquet(std, source, target, unit="code", rows=2)
    column = pl.read_parquet(target)["indicator_6.1__verdict"]
    assert column.to_list() == judged["indicator_6.1__verdict"].to_list()
    with pytest.raises(ntm.NtmError, match=r"list of groups|danh sách nhóm xã"):
        std.assess_frame(frame.lazy(), situations=situations_of(frame))


def test_a_table_takes_the_groups_of_the_list(law: ntm.RuleBook, tmp_path: Path) -> None:
    from ntm_rules.analysis.batch.columns import run_columns

    table = tmp_path / "xa.csv"
    table.write_text(
        "unit.code,unit.name,unit.province,period,poverty.multidimensional_2026_share\n"
        "06001,Vân Nham,Lạng Sơn,2026,13\n06003,Tân Thành,Lạng Sơn,2026,13\n",
        encoding="utf-8",
    )
    run_columns(law, table, tmp_path / "kq.parquet", standard="xa-ntm-2026")
    column = pl.read_parquet(tmp_path / "kq.parquet")["indicator_6.1__verdict"]
    assert [VERDICT_NAMES[v] for v in column] == ["pass", "fail"]


# ---- the file


def test_the_list_is_in_the_bundle_and_in_the_digest(law: ntm.RuleBook, tmp_path: Path) -> None:
    path = tmp_path / "rules.json"
    path.write_bytes(bundle_bytes(law.library))
    assert load_bundle(path).group_lists == law.library.group_lists
    without = ntm.RuleBook.load()
    standards = [b.standard("xa-ntm-2026", as_of="2026-12-31") for b in (law, without)]
    assert standards[0].digest != standards[1].digest
    early = [b.standard("xa-ntm-2026", as_of="2026-02-20") for b in (law, without)]
    assert early[0].digest == early[1].digest
    elsewhere = [
        b.standard("xa-ntm-2026", as_of="2026-12-31", province="cao-bang") for b in (law, without)
    ]
    assert elsewhere[0].digest == elsewhere[1].digest


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (list_file("- {name: A, group: nhom-4}\n"), "no such group: 'nhom-4'; did you mean"),
        (
            list_file("- {name: A, group: nhom-1}\n- {name: Xã A, group: nhom-2}\n"),
            "is listed twice",
        ),
        (list_file('- {name: A, code: "1", group: nhom-1}\n'), "communes.0.code"),
        (list_file("- {name: Phường A, group: nhom-1}\n"), "is no commune"),
        (list_file("  []\n"), "communes"),
        (list_file().replace("province: lang-son", "province: lang-sn"), "did you mean 'lang-son'"),
        (list_file().replace("groups-2026-2030", "regions-2021-2025"), "columns"),
        (list_file().replace("qd-1-lang-son-2026", "qd-9"), "no such document: 'qd-9'"),
    ],
)
def test_a_list_that_cannot_be_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(ntm.RulesError) as error:
        ntm.RuleBook.load().with_rules({"van-ban.yaml": DOCUMENTS, "danh-sach.yaml": text})
    assert message in str(error.value)
    assert "danh-sach.yaml:" in str(error.value)


def test_two_lists_from_one_day_are_refused(law: ntm.RuleBook) -> None:
    again = list_file(number=2)
    with pytest.raises(ntm.RulesError, match="has a list from this day already"):
        law.with_rules({"hai.yaml": again})


def test_the_check_is_in_the_schema_of_assessments() -> None:
    schema = json.dumps(ntm.json_schema("assessment"))
    assert "GroupDocument" in schema

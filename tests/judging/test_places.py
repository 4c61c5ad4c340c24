"""One province, however it is written, through every door: commands, steps, files, tables, frames, the library."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ntm_rules import FactsError, RequestError, Unit
from ntm_rules.analysis.rollup import roll_up
from ntm_rules.authoring.worksheet.levels import export_levels
from ntm_rules.frames import assess_frame, read_long, read_wide
from ntm_rules.impact import impact, read_population, synthetic
from ntm_rules.law.model.provinces import place_key, province_named
from ntm_rules.law.model.terms import Province
from ntm_rules.scenarios.read import read_feature
from ntm_rules.scenarios.run import run_all
from ntm_rules.scenarios.scenario_state import ScenarioRun
from tests.helpers.terminal import law, ran

ROOT = Path(__file__).parents[2]
SPELLINGS = (
    "lang-son",
    "Lạng Sơn",
    "tỉnh Lạng Sơn",
    "Tỉnh  LẠNG SƠN ",
    "lang son",
    "TINH LANG SON",
    unicodedata.normalize("NFD", "Lạng Sơn"),
)
# An overlay of the province sets the level of 2.2; without it the level is left to the province.
FACTS = {"road.village_hardened_share": "86.5", "culture.village_house_share": "62.5"}


pytestmark = pytest.mark.usefixtures("compiled_law")


def entry(province: str | None) -> dict[str, Any]:
    unit = {"kind": "xa", "name": "Ví Dụ", "code": "06001", "classes": []}
    if province is not None:
        unit["province"] = province
    return {"unit": unit, "period": 2024, "facts": FACTS}


def commune(province: str | None) -> Unit:
    return Unit.from_dict(entry(province))


def written(folder: Path, province: str | None) -> Path:
    path = folder / "xa.json"
    path.write_text(json.dumps(entry(province)), "utf-8")
    return path


def table(folder: Path, province: str) -> Path:
    path = folder / "bang.csv"
    heads = ["code", "name", "province", "classes", "period", *FACTS]
    cells = ["06001", "Ví Dụ", f'"{province}"', "", "2024", *FACTS.values()]
    path.write_text(f"{','.join(heads)}\n{','.join(cells)}\n", "utf-8")
    return path


# ---- the doors: each gives what comes out, with the province as it was written


Out = Callable[..., str]


def book_standard(folder: Path, place: str, out: Out) -> Any:
    standard = law().standard("xa-ntm", as_of="2024-12-31", province=place)
    return standard.digest, standard.assess(commune(None)).to_json()


def standard_for(folder: Path, place: str, out: Out) -> Any:
    return law().standard_for(commune(None), province=place).assess(commune(None)).to_json()


def from_dict(folder: Path, place: str, out: Out) -> Any:
    unit = commune(place)
    return law().standard_for(unit).assess(unit).text()


def facts_file(folder: Path, place: str, out: Out) -> Any:
    return out("assess", written(folder, place))


def assess_option(folder: Path, place: str, out: Out) -> Any:
    return out("assess", written(folder, None), "--province", place, "--format", "json")


def explain_option(folder: Path, place: str, out: Out) -> Any:
    return out("explain", written(folder, None), "2.2", "--province", place)


def show(folder: Path, place: str, out: Out) -> Any:
    return out("show", "xa-ntm", "2.2", "--province", place)


def show_json(folder: Path, place: str, out: Out) -> Any:
    return out("show", "xa-ntm", "--province", place, "--format", "json")


def diff(folder: Path, place: str, out: Out) -> Any:
    return out("diff", "xa-ntm", "--from", "2023-01-01", "--to", "2024-12-31", "--province", place)


def levels_export(folder: Path, place: str, out: Out) -> Any:
    return export_levels(ROOT / "rules", "xa-ntm", province=place)


def template(folder: Path, place: str, out: Out) -> Any:
    path = folder / "bieu.json"
    out("template", "xa-ntm", "--as-of", "2024-12-31", "--province", place, "-o", path)
    return path.read_bytes()


def batch_pages(folder: Path, place: str, out: Out) -> Any:
    out("batch", table(folder, place), "-o", folder / "ra", "--format", "md")
    return [p.read_bytes() for p in sorted((folder / "ra").rglob("*.md"))]


def batch_columns(folder: Path, place: str, out: Out) -> Any:
    out("batch", table(folder, place), "-o", folder / "ra.parquet")
    return pl.read_parquet(folder / "ra.parquet").to_dicts()


def impact_table(folder: Path, place: str, out: Out) -> Any:
    reform = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
    return impact(law(), reform, read_population(table(folder, place), law())).to_json()


def impact_units(folder: Path, place: str, out: Out) -> Any:
    reform = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
    return impact(law(), reform, [commune(place)]).to_json()


def impact_option(folder: Path, place: str, out: Out) -> Any:
    reform = ROOT / "fixtures" / "reforms" / "nang-15.1.yaml"
    units = [commune("lang-son"), commune("thai-binh"), commune(None)]
    return impact(law(), reform, units, province=place).to_json()


def population_synth(folder: Path, place: str, out: Out) -> Any:
    return list(synthetic(law(), 1, province=place, size=5))


def rollup(folder: Path, place: str, out: Out) -> Any:
    above = {"unit": {"kind": "tinh", "name": "Tỉnh Lạng Sơn"}, "period": 2024, "facts": {}}
    result = roll_up(law(), [commune(place), Unit.from_dict(above)])
    return [(r.unit.name, [len(c.members) for c in r.counted]) for r in result.units]


def steps_vi(folder: Path, place: str, out: Out) -> Any:
    return played(
        "# language: vi\nTính năng: Thử\n  Tình huống: Một\n"
        '    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024\n'
        f'    Và một xã thuộc tỉnh "{place.strip()}"\n'
        "    Và xã không thuộc loại khu vực nào\n"
        "    Khi đánh giá\n"
    )


def steps_en(folder: Path, place: str, out: Out) -> Any:
    return played(
        "Feature: Try\n  Scenario: One\n"
        '    Given the standard "xa-ntm" on 2024-12-31\n'
        f'    And a commune in the province "{place.strip()}"\n'
        "    When it is judged\n"
    )


def played(text: str) -> str:
    (outcome,) = run_all(read_feature("thử.feature", text), ScenarioRun(law()))
    return str(outcome.final.judged.text())


def frame(place: str) -> pl.DataFrame:
    return pl.DataFrame(
        {"code": ["06001"], "province": [place], "classes": [""], "period": [2024]}
        | {name: [value] for name, value in FACTS.items()}
    )


def frame_column(folder: Path, place: str, out: Out) -> Any:
    standard = law().standard("xa-ntm", as_of="2024-12-31")
    given = frame(place).drop(*FACTS)
    judged = assess_frame(standard, given, overlays=True, own_dates=True)
    return judged.drop("province").to_dicts()


def frame_wide(folder: Path, place: str, out: Out) -> Any:
    standard = law().standard("xa-ntm", as_of="2024-12-31")
    judged = assess_frame(standard, read_wide(standard, frame(place)), overlays=True)
    return judged.drop("province").to_dicts()


def frame_long(folder: Path, place: str, out: Out) -> Any:
    standard = law().standard("xa-ntm", as_of="2024-12-31")
    facts = pl.DataFrame(
        {"code": ["06001"] * len(FACTS), "fact": list(FACTS), "value": list(FACTS.values())}
    )
    given = read_long(standard, facts, units=frame(place).drop(*FACTS), period=2024)
    return assess_frame(standard, given, overlays=True).drop("province").to_dicts()


DOORS = (
    book_standard,
    standard_for,
    from_dict,
    facts_file,
    assess_option,
    explain_option,
    show,
    show_json,
    diff,
    levels_export,
    template,
    batch_pages,
    batch_columns,
    impact_table,
    impact_units,
    impact_option,
    population_synth,
    rollup,
    steps_vi,
    steps_en,
    frame_column,
    frame_wide,
    frame_long,
)
SLOW = (batch_columns, batch_pages, levels_export)


@pytest.mark.parametrize("door", DOORS, ids=lambda d: d.__name__)
def test_a_province_means_the_same_however_it_is_written(
    door: Callable[[Path, str, Out], Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def out(*args: str | Path) -> str:
        done = ran(capsys, *args)
        assert done.status == 0, done.err
        return done.out

    first: Any = None
    spellings = SPELLINGS[::3] if door in SLOW else SPELLINGS
    for number, place in enumerate(spellings):
        folder = tmp_path / str(number)
        folder.mkdir()
        result = door(folder, place, out)
        first = first if number else result
        assert result == first, place
    assert first


@cache
def known(day: str) -> dict[str, Province]:
    return dict(law().library.provinces_on(dt.date.fromisoformat(day)))


@pytest.mark.parametrize("day", ["2024-12-31", "2025-07-01"])
def test_every_province_of_a_date_is_found_by_each_of_its_spellings(day: str) -> None:
    provinces = known(day)
    assert len(provinces) == (63 if day < "2025-07" else 34)
    keys = {place_key(p.name) for p in provinces.values()}
    assert len(keys) == len(provinces)
    for province in provinces.values():
        bare = province.name.removeprefix("Thành phố ")
        for text in (province.id, province.name, f"tỉnh {bare}", f"TP. {bare}", f"T.P. {bare}"):
            for form in (text, text.upper(), unicodedata.normalize("NFD", f"Tp {bare}")):
                assert province_named(provinces.values(), form) is province, form


@pytest.mark.parametrize(
    "text", ["", "tỉnh", "TP", "Lạng", "langson", "Lạng Sơn 2", "京 Lạng Sơn", "Sơn Lạng"]
)
def test_what_is_no_name_of_a_province_means_none(text: str) -> None:
    assert province_named(known("2024-12-31").values(), text) is None


def test_an_unknown_province_is_refused_with_the_nearest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(RequestError, match="did you mean 'lang-son'"):
        law().standard("xa-ntm", as_of="2024-12-31", province="tỉnh Lạng Sn")
    with pytest.raises(RequestError, match="did you mean 'lang-son'"):
        law().standard_for(commune(None), province="Lang Sonn")
    with pytest.raises(FactsError, match="did you mean 'lang-son'"):
        law().standard_for(commune("Lạng Sôn 1")).assess(commune("Lạng Sôn 1"))
    with pytest.raises(RequestError, match="did you mean 'lang-son'"):
        export_levels(ROOT / "rules", "xa-ntm", province="lang-sn")
    done = ran(capsys, "--lang", "en", "show", "xa-ntm", "--province", "lang-sn")
    assert (done.status, "did you mean 'lang-son'" in done.err) == (2, True), done.err


def test_a_former_province_is_refused_with_what_it_is_part_of_by_any_spelling() -> None:
    for text in ("bac-giang", "Bắc Giang", "tỉnh Bắc Giang"):
        with pytest.raises(RequestError, match="it is part of 'bac-ninh' since 2025-07-01"):
            law().standard("xa-ntm", as_of="2025-12-31", province=text)

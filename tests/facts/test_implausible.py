"""A figure beyond what is usual counts only where it is confirmed; one that cannot be is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import ntm_rules as ntm
from ntm_rules import Assessment, FactsError, Unit
from ntm_rules.documents.form.prefill import filled
from ntm_rules.documents.form.write import xlsx_bytes
from ntm_rules.impact import read_population
from ntm_rules.judging.forms import form_of
from tests.helpers.columns import arrow, difference, expected, judged
from tests.helpers.terminal import law

INCOME = "income.per_capita"


def commune(income: Any) -> Unit:
    return Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Mẫu", "province": "lang-son", "classes": []},
            "period": 2024,
            "facts": {INCOME: income},
        }
    )


def told(income: Any) -> Assessment:
    unit = commune(income)
    std = law().standard_for(unit)
    one, other = (std.assess(unit, engine=engine) for engine in ("direct", "rete"))
    assert one.to_json() == other.to_json()
    return one


@pytest.mark.parametrize(
    "income",
    [35900, "35900,5", {"value": 35900}, {"at_least": 2000}, {"between": [1001, 5000]}],
)
def test_income_in_thousands_is_doubted_and_does_not_count(income: Any) -> None:
    found = told(income)
    indicator = found.indicator("10")
    assert (indicator.verdict, indicator.reasons) == ("unknown", ("fact_missing",))
    (doubt,) = found.to_dict()["implausible"]
    assert (doubt["fact"], doubt["at_most"], doubt["at_least"]) == (INCOME, "1000", None)
    assert doubt["key"] == f"facts.{INCOME}"
    for document in (found.text(), found.markdown()):
        assert "Số liệu khác thường" in document
    for document in (found.text(lang="en"), found.markdown(lang="en")):
        assert "An unlikely figure" in document
    assert "Số liệu khác thường" in found.explain("10")


def test_a_confirmed_figure_counts_and_stays_confirmed() -> None:
    found = told({"value": 35900, "confirmed": True})
    assert found.indicator("10").verdict == "pass"
    assert "implausible" not in found.to_dict()
    assert found.to_dict()["input"]["facts"][INCOME] == {"value": "35900", "confirmed": True}
    assert told({"value": 35900, "confirmed": False}).indicator("10").verdict == "unknown"


@pytest.mark.parametrize("income", [1000, 35.9, {"at_least": 35}, {"at_most": 2000}])
def test_what_may_be_usual_is_not_doubted(income: Any) -> None:
    if isinstance(income, float):
        income = str(income).replace(".", ",")
    assert "implausible" not in told(income).to_dict()


@pytest.mark.parametrize("income", [35_900_000, 100_001])
def test_what_cannot_be_is_refused(income: int) -> None:
    with pytest.raises(FactsError) as error:
        told(income)
    assert "income.per_capita" in str(error.value)


def test_confirmed_is_a_yes_or_a_no() -> None:
    with pytest.raises(FactsError) as error:
        told({"value": 35900, "confirmed": "có lẽ"})
    assert "confirmed" in str(error.value)


def test_a_file_names_the_place(tmp_path: Path) -> None:
    """As a file of đồng in thousands: 35,900 is not 35.9 million."""
    path = tmp_path / "nghin.yaml"
    path.write_text(
        "unit: {kind: xa, name: Mẫu, province: lang-son, classes: []}\nperiod: 2024\n"
        "facts:\n  income.per_capita: 35900\n",
        "utf-8",
    )
    unit = ntm.read_facts(path)
    found = law().standard_for(unit).assess(unit)
    assert "nghin.yaml:4" in found.text()


def test_a_frame_does_not_count_it_either() -> None:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    units = [std.bind(commune(x)) for x in (35900, {"value": 35900, "confirmed": True}, 30, 60)]
    for unit, row in zip(units, judged(std, arrow(units), "polars"), strict=True):
        assert difference(row, expected(std.assess(unit, engine="direct"))) == {}


# ---- tables and forms

HEAD = "code,name,period,province,classes,income.per_capita,income.per_capita.confirmed"
ROWS = ["99990,A,2024,lang-son,-,35900,", "99991,B,2024,lang-son,-,35900,có", "99992,C,2024,lang-son,-,30,"]  # fmt: skip


def test_a_table_doubts_and_confirms_as_a_file_does(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("\n".join([HEAD, *ROWS, ""]), "utf-8")
    units = list(read_population(path, law()))
    verdicts = [law().standard_for(u).assess(u).indicator("10").verdict for u in units]
    assert verdicts == ["unknown", "pass", "fail"]


def test_a_form_asks_whether_an_unlikely_figure_is_right(tmp_path: Path) -> None:
    """A form that is filled from facts and read again says the same."""
    std = law().standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    for income, verdict in ((35900, "unknown"), ({"value": 35900, "confirmed": True}, "pass")):
        path = tmp_path / f"{verdict}.xlsx"
        form = form_of(law(), "xa-ntm", as_of=std.as_of, unit=commune(income))
        path.write_bytes(xlsx_bytes(form, filled(form, std.bind(commune(income)))))
        unit = ntm.read_facts(path)
        found = std.assess(unit)
        assert found.indicator("10").verdict == verdict
        if verdict == "unknown":
            assert "unknown.xlsx" in found.text()


def test_every_quantity_of_the_vocabulary_says_what_is_usual() -> None:
    """A share lies between 0 and 100; a score and a year have both ends of their range."""
    facts = law().library.facts.values()
    quantities = [f for f in facts if f.kind in {"number", "count"}]
    silent = [f.id for f in quantities if f.plausible is None and None in (f.low, f.high)]
    assert silent == []

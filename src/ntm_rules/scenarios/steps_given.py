"""What the steps under "Cho" and "Khi" do: the law, the unit, its figures; judging; reforms."""

from __future__ import annotations

from typing import Any

from ntm_rules.documents.facts_file import read_population
from ntm_rules.foundation.errors import InputError
from ntm_rules.foundation.strict_yaml import read_file
from ntm_rules.foundation.text import fold
from ntm_rules.scenarios import reforms
from ntm_rules.scenarios.scenario_state import Case
from ntm_rules.scenarios.vocabulary import KINDS, day, figure, is_nothing, named, request, verdict

__all__: list[str] = []

Table = list[list[str]]

_NOT_APPLICABLE = "not_applicable"


# ---- the law


def law(case: Case, standard: str, date: str) -> None:
    """The standard, as it holds on a date."""
    case.standard_id, case.as_of = case.standard_named(standard), day(date)


def standard(case: Case, standard: str) -> None:
    """The standard alone."""
    case.standard_id = case.standard_named(standard)


def date(case: Case, date: str) -> None:
    """The date whose law applies."""
    case.as_of = day(date)


def period(case: Case, year: str) -> None:
    """The year that the figures are for."""
    case.period = int(year)


# ---- the unit


def unit(case: Case, kind: str) -> None:
    """A unit of a kind, nothing else known."""
    case.unit["kind"] = KINDS[kind]


def unit_in_province(case: Case, kind: str, name: str) -> None:
    """A unit in a province."""
    case.unit |= {"kind": KINDS[kind], "province": name}


def unit_in_region(case: Case, kind: str, name: str) -> None:
    """A unit in a region; no province, so the nation's levels alone."""
    case.unit |= {"kind": KINDS[kind], "region": name}


def in_district(case: Case, name: str) -> None:
    """The unit's district."""
    case.unit["district"] = name


def name_of_unit(case: Case, name: str) -> None:
    """The unit's name."""
    case.unit["name"] = name


def classes(case: Case, names: str) -> None:
    """The area classes that the unit has, by id or by name, between commas."""
    case.unit["classes"] = [one.strip() for one in names.split(",") if one.strip()]


def no_class(case: Case) -> None:
    """The unit has no area class, which is not the same as their not being known."""
    case.unit["classes"] = []


# ---- what is known of it


def fact(case: Case, fact: str, value: str) -> None:
    """One figure, by the fact's id or name."""
    if not is_nothing(value):
        case.enter(fact, figure(value))


def fact_of_indicator(case: Case, code: str, value: str) -> None:
    """One figure, by the code of the indicator that asks for it."""
    if not is_nothing(value):
        case.indicators[code] = figure(value)


def facts(case: Case, table: Table) -> None:
    """A table of figures."""
    for name, value in _pairs(table, ("số liệu", "fact"), ("giá trị", "value")):
        fact(case, name, value)


def file(case: Case, name: str) -> None:
    """A facts file beside the feature; later steps add to it."""
    entry: Any = read_file(case.path(name))
    case.entry = dict(entry)
    case.unit = {**dict(entry.get("unit", {})), **case.unit}
    case.period = int(entry["period"]) if "period" in entry and case.period is None else case.period
    if case.as_of is None and entry.get("as_of") is not None:
        case.as_of = day(str(entry["as_of"]))
    if not case.standard_id and entry.get("standard") is not None:
        case.standard_id = case.standard_named(str(entry["standard"]))


def not_applicable(case: Case, code: str) -> None:
    """The law does not ask this indicator of the unit ("nếu có")."""
    case.indicators[code] = _NOT_APPLICABLE


def concluded(
    case: Case, kind: str, code: str, body: str, verdict_: str, document: str | None = None
) -> None:
    """An official conclusion, by a body (id or name), with its document."""
    known = {key: words.vi for key, words in case.shelf.book.library.bodies.items()}
    short = {key: name.replace("Ủy ban nhân dân", "UBND") for key, name in known.items()}
    wanted = next((key for key, name in short.items() if fold(name) == fold(body)), body)
    entry: dict[str, Any] = {
        "concluded": verdict(verdict_) == "pass",
        "by": named(wanted, known, "cơ quan", "body"),
    }
    if document:
        entry["evidence"] = [{"document": document}]
    section = case.criteria if kind in {"tiêu chí", "criterion"} else case.indicators
    section[code] = entry


def _pairs(table: Table, first: tuple[str, ...], second: tuple[str, ...]) -> list[tuple[str, str]]:
    """Two columns of a table, by their heads.

    Raises:
        RequestError: where a head is missing.
    """
    heads = [fold(cell) for cell in table[0]] if table else []
    try:
        a = next(n for n, head in enumerate(heads) if head in first)
        b = next(n for n, head in enumerate(heads) if head in second)
    except StopIteration:
        raise request(
            f"bảng cần hai cột: | {first[0]} | {second[0]} |",
            f"the table needs two columns: | {first[-1]} | {second[-1]} |",
        ) from None
    return [(row[a], row[b]) for row in table[1:]]


# ---- judging


def judge(case: Case) -> None:
    """Judge the unit."""
    case.judge()


def judge_strictly(case: Case) -> None:
    """Judge it with every level below a secondary source counted as unknown."""
    case.strict = True
    case.judge()


def judge_again(case: Case, date: str) -> None:
    """Judge the same unit by the law of another date; what follows may compare the two."""
    _ = case.judged
    case.period = case.period if case.period is not None else case.day.year
    case.as_of = day(date)
    case.judge()


def try_to_judge(case: Case) -> None:
    """Judge figures that ought to be refused."""
    try:
        case.judge()
    except InputError as error:
        case.refusal = error


# ---- reforms


def reform_file(case: Case, name: str) -> None:
    """A reform from a file beside the feature."""
    reforms.apply(case, case.shelf.book.reform(case.path(name)))


def reform_text(case: Case, text: str) -> None:
    """A reform written in the scenario, in the form of its file."""
    reforms.apply(case, reforms.from_text(case, text))


def move_level(
    case: Case, how: str, code: str, value: str, date: str | None = None, part: str | None = None
) -> None:
    """Raise, lower or set a level; for an indicator of several parts, of one part."""
    reforms.apply(case, reforms.moved(case, how, code, value, date, part))


def repeal(case: Case, code: str, date: str | None = None) -> None:
    """No longer ask an indicator."""
    reforms.apply(case, reforms.repealed(case, code, date))


def population(case: Case, name: str) -> None:
    """The reforms over a file of communes, where the part that measures impact is there."""
    if not case.reforms:
        raise request(
            "chưa có phương án: thêm bước như 'Khi nâng mức chỉ tiêu ...' trước bước này",
            "no reform yet: put a step such as 'When the level of indicator ...' before this one",
        )
    from ntm_rules.analysis.impact import impact  # needs much that few scenarios ask for

    book = case.shelf.book
    units = read_population(case.path(name), book)
    case.impact = impact(
        book, case.reforms, units, standard=case.standard_id, as_of=case.day, strict=case.strict
    )

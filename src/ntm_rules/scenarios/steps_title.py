"""The steps about a title: who has it, its state after a year, and whether its revocation may be considered."""

from __future__ import annotations

from ntm_rules.analysis.texts import TEXTS
from ntm_rules.analysis.title import OpenYear, Year, followed
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import InputError
from ntm_rules.law.model.library import Title
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState, about
from ntm_rules.scenarios.steps_given import FACTS, JUDGE
from ntm_rules.scenarios.vocabulary import day, named_in_either, quoted, request

TITLE = PhraseSection("title")

NOT_REGULATED = Words(*(TEXTS.text("title_open", lang).lower() for lang in ("vi", "en")))
"""What stands for the state of a title in a year that the law leaves open, as ``ntm-rules title`` prints it."""

_OPEN = "not-regulated"


@FACTS.step("""
    UNIT được công nhận danh hiệu "Qtitle=" theo "Qdocument=" ngày Ddate=  ->  Và xã được công nhận danh hiệu "xa-ntm" theo "QĐ 12/QĐ-UBND" ngày 01/03/2022
    the UNIT got the title "Qtitle=" by "Qdocument=" on Ddate=  ->  And the commune got the title "xa-ntm" by "QĐ 12/QĐ-UBND" on 2022-03-01
""")
def recognised(state: ScenarioState, title: str, document: str, date: str) -> None:
    """The unit has a title, by a decision of a day."""
    entry = {"document": document, "date": day(date).isoformat()}
    _, rule = _title(state, title)
    state.enter(rule.recognised_by, {"value": True, "evidence": [entry]})


@FACTS.step("""
    UNIT chưa được công nhận danh hiệu "Qtitle="  ->  Và xã chưa được công nhận danh hiệu "xa-ntm"
    the UNIT has no title "Qtitle="  ->  And the commune has no title "xa-ntm"
""")
def not_recognised(state: ScenarioState, title: str) -> None:
    """The unit does not have a title."""
    _, rule = _title(state, title)
    state.enter(rule.recognised_by, False)


@JUDGE.step("""
    xét danh hiệu "Qtitle="  ->  Khi xét danh hiệu "xa-ntm"
    the title "Qtitle=" is looked at  ->  When the title "xa-ntm" is looked at
""")
def look_at(state: ScenarioState, title: str) -> None:
    """Judge the unit by the standard of a title (id or name), and see what becomes of the title."""
    title_id, rule = _title(state, title)
    state.standard_id, state.titles = rule.standard, state.titles | {title_id}
    state.given.clear()
    unit = _unit(state, rule)
    with about("as_of"):
        years, after = followed(
            state.shared.book, title_id, [unit], engine=state.shared.engine, strict=state.strict
        )
    state.title = (rule, years[0] if years else after[0])
    assessments = [year.assessment for year in years]  # none of a year that the law leaves open
    assessment = assessments[0] if assessments else None
    state.assessment, state.subject, state.late = assessment, assessment, None
    state.judged_all += assessments


@JUDGE.step("""
    thử xét danh hiệu "Qtitle="  ->  Khi thử xét danh hiệu "xa-ntm"
    looking at the title "Qtitle=" is tried  ->  When looking at the title "xa-ntm" is tried
""")
def try_to_look_at(state: ScenarioState, title: str) -> None:
    """Look at a title where that ought to be refused."""
    try:
        look_at(state, title)
    except InputError as error:
        state.refusal = error


@TITLE.step("""
    danh hiệu là (?P<names>".+")  ->  Thì danh hiệu là "thuộc diện xét thu hồi"
    the title is (?P<names>".+")  ->  Then the title is "to be considered for revocation"
""")
def state_is(state: ScenarioState, names: str) -> None:
    """The state of the title (id or name); where several are possible, all of them; or that the law leaves it open."""
    rule, year = _looked_at(state)
    known = {s.code: s.name for s in rule.states}
    if rule.left_open:
        known[_OPEN] = NOT_REGULATED
    possible = (_OPEN,) if isinstance(year, OpenYear) else year.possible
    wanted = {named_in_either(name, known, "tình trạng", "state") for name in quoted(names)}
    there = ", ".join(f'"{name.vi}"' for code, name in known.items() if code in possible)
    english = ", ".join(f'"{name.en}"' for code, name in known.items() if code in possible)
    state.expect(
        wanted == set(possible),
        f"danh hiệu: mong đợi {names}, kết quả là {there}",
        f"the title: expected {names}, found {english}",
    )


@TITLE.step("""
    việc thu hồi (?P<how>được xét|chưa được xét|chưa rõ có được xét)(?: cho đến hết ngày Ddate=)?  ->  Và việc thu hồi chưa được xét cho đến hết ngày 02/02/2025
    revocation (?P<how>may be considered|may not be considered|may or may not be considered)(?: until Ddate=)?  ->  And revocation may not be considered until 2025-02-02
""")
def considered(state: ScenarioState, how: str, date: str | None = None) -> None:
    """Whether revocation may be considered on the date, and what is the last day on which it may not."""
    _, year = _looked_at(state)
    if isinstance(year, OpenYear):
        raise request(
            f"năm {year.period} pháp luật chưa quy định về danh hiệu này, cả việc thu hồi",
            f"in {year.period} the law says nothing of this title, nor of its revocation",
        )
    there = year.consideration
    if there is None:
        raise request(
            "quy định về danh hiệu này không nêu khi nào được xét thu hồi",
            "the rule of this title does not say when revocation may be considered",
        )
    answer = False if there.open is False or there.stopped else there.open
    answer = None if answer and there.stopped is None else answer
    after = day(date) if date else there.after
    state.expect(
        _CONSIDERED[how] is answer and there.after == after,
        f"việc thu hồi: mong đợi {how}{_until(date, 'vi')}, kết quả là "
        f"{_words(answer, 0)} cho đến hết ngày {there.after:%d/%m/%Y}",
        f"revocation: expected {how}{_until(date, 'en')}, found "
        f"{_words(answer, 1)} until {there.after}",
    )


_CONSIDERED = {
    "được xét": True,
    "chưa được xét": False,
    "chưa rõ có được xét": None,
    "may be considered": True,
    "may not be considered": False,
    "may or may not be considered": None,
}


def _words(answer: bool | None, lang: int) -> str:
    return [how for how, meaning in _CONSIDERED.items() if meaning is answer][lang]


def _until(date: str | None, lang: str) -> str:
    between = " cho đến hết ngày " if lang == "vi" else " until "
    return between + date if date else ""


def _unit(state: ScenarioState, rule: Title) -> Unit:
    """The unit as given; in a year that the law leaves open, without the names that only the standard could read."""
    base, day = find_base(state.shared.book.library, rule.standard), state.day
    if not rule.left_open or base.until is None or day <= base.until:
        return Unit.from_dict(state.unit_entry())
    own = {key: given for key, given in state.unit.items() if key not in {"region", "classes"}}
    return Unit.from_dict(
        {
            "unit": {"name": "Ví Dụ", "kind": base.unit, **own},
            "period": state.period if state.period is not None else day.year,
            "as_of": day.isoformat(),
            "facts": {**state.entry.get("facts", {}), **state.facts},
        }
    )


def _title(state: ScenarioState, title: str) -> tuple[str, Title]:
    known = state.shared.book.library.titles
    names = {key: rule.name for key, rule in known.items()}
    title_id = named_in_either(title, names, "danh hiệu", "title")
    return title_id, known[title_id]


def _looked_at(state: ScenarioState) -> tuple[Title, Year | OpenYear]:
    if state.title is None:
        raise request(
            'chưa xét danh hiệu: thêm một bước như "Khi xét danh hiệu "xa-ntm""',
            'no title was looked at: add a step such as "When the title "xa-ntm" is looked at"',
        )
    return state.title

"""The steps about units that are counted upwards: a folder of facts files, by the law or under the scenario's reforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ntm_rules.engine.verdict import FAIL, PASS, Verdict
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.language.catalogue import say
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.steps_given import JUDGE
from ntm_rules.scenarios.vocabulary import VERDICTS, request

if TYPE_CHECKING:
    from ntm_rules.analysis.rollup import ReformRollUp, UnitMove

ROLLUP = PhraseSection("rollup")

_WHAT = {
    "kết quả chung": "total",
    "công nhận": "recognition",
    "overall result": "total",
    "recognition": "recognition",
}


@JUDGE.step("""
    gộp các đơn vị trong thư mục "Qname=" lên cấp trên  ->  Khi gộp các đơn vị trong thư mục "../fixtures/rollup/vi-du" lên cấp trên
    the units in the folder "Qname=" are rolled up  ->  When the units in the folder "../fixtures/rollup/vi-du" are rolled up
""")
def roll_up_folder(state: ScenarioState, name: str) -> None:
    """Judge the facts files of a folder and count them upwards, by the law and under the reforms given so far."""
    from ntm_rules.analysis.rollup import roll_up_folder_reform  # few scenarios ask for it

    state.rollup = roll_up_folder_reform(
        state.shared.book,
        state.path(name),
        state.reforms,
        as_of=state.as_of,
        engine=state.shared.engine,
        strict=state.strict,
    )


@ROLLUP.step("""
    (?P<what>kết quả chung|công nhận) của "Qname=" sau khi gộp là Vexpected=  ->  Thì công nhận của "Ví Dụ" sau khi gộp là chưa đạt
    the (?P<what>overall result|recognition) of "Qname=" rolled up is Vexpected=  ->  Then the recognition of "Ví Dụ" rolled up is not met
""")
def result_above(state: ScenarioState, what: str, name: str, expected: str) -> None:
    """What becomes of a unit above."""
    _, after = _verdicts(state, what, name)
    wanted = VERDICTS[expected]
    state.expect(
        after == wanted,
        f'{what} của "{name}": mong đợi {say(wanted, "vi")}, kết quả là {say(after, "vi")}',
        f'{what} of "{name}": expected {say(wanted, "en")}, found {say(after, "en")}',
    )


@ROLLUP.step("""
    (?P<what>kết quả chung|công nhận) của "Qname=" sau khi gộp chuyển từ Vold= sang Vnew=  ->  Và công nhận của "Ví Dụ" sau khi gộp chuyển từ đạt sang chưa đạt
    the (?P<what>overall result|recognition) of "Qname=" rolled up goes from Vold= to Vnew=  ->  And the recognition of "Ví Dụ" rolled up goes from met to not met
""")
def moved_above(state: ScenarioState, what: str, name: str, old: str, new: str) -> None:
    """What the reforms of the scenario change for a unit above."""
    if not state.reforms:
        raise request(
            "chưa có phương án: thêm bước như 'Khi nâng mức chỉ tiêu ...' trước khi gộp",
            "no reform yet: put a step such as 'When the level of indicator ...' before rolling up",
        )
    before, after = _verdicts(state, what, name)
    state.expect(
        (before, after) == (VERDICTS[old], VERDICTS[new]),
        f'{what} của "{name}": mong đợi từ {old} sang {new}, thực tế từ {say(before, "vi")} sang {say(after, "vi")}',
        f'{what} of "{name}": expected {old} to {new}, found {say(before, "en")} to {say(after, "en")}',
    )


@ROLLUP.step(r"""
    sau khi gộp, số liệu "Qfact=" của "Qname=" đếm được ít nhất (?P<least>\d+), nhiều nhất (?P<most>\d+)  ->  Và sau khi gộp, số liệu "communes.recognised" của "Ví Dụ" đếm được ít nhất 7, nhiều nhất 9
    rolled up, the fact "Qfact=" of "Qname=" counts at least (?P<least>\d+), at most (?P<most>\d+)  ->  And rolled up, the fact "communes.recognised" of "Ví Dụ" counts at least 7, at most 9
""")
def counted(state: ScenarioState, fact: str, name: str, least: str, most: str) -> None:
    """How many lower units a fact of the unit above counts: those that meet it, and those that may."""
    unit = _unit(state, name)
    _, key = state.fact(fact)
    there = {c.fact.id: c for c in unit.after.counted}
    if key not in there:
        near = did_you_mean(key, there)
        raise request(
            f'"{name}" không đếm {key!r}{near[0]}', f'"{name}" does not count {key!r}{near[1]}'
        )
    own = there[key]
    lower = len(own.those(PASS))
    total = len(own.members) if own.total is None else own.total
    upper = total - len(own.those(FAIL))
    state.expect(
        (lower, upper) == (int(least), int(most)),
        f'{key} của "{name}": mong đợi ít nhất {least}, nhiều nhất {most}; đếm được ít nhất {lower}, nhiều nhất {upper}',
        f'{key} of "{name}": expected at least {least}, at most {most}; there are at least {lower}, at most {upper}',
    )


def _rolled_up(state: ScenarioState) -> ReformRollUp:
    if state.rollup is None:
        raise request(
            'chưa gộp thư mục nào: thêm bước như "Khi gộp các đơn vị trong thư mục ..."',
            'no folder was rolled up: add a step such as "When the units in the folder ..."',
        )
    return state.rollup


def _unit(state: ScenarioState, name: str) -> UnitMove:
    units = {fold(unit.before.unit.name): unit for unit in _rolled_up(state).upper()}
    if fold(name) not in units:
        near = did_you_mean(name, [unit.before.unit.name for unit in units.values()])
        raise request(
            f"không có đơn vị cấp trên {name!r}{near[0]}", f"no unit above {name!r}{near[1]}"
        )
    return units[fold(name)]


def _verdicts(state: ScenarioState, what: str, name: str) -> tuple[Verdict, Verdict]:
    verdicts = _unit(state, name).verdicts()
    if not verdicts:
        raise request(
            f'"{name}" không được đánh giá: không có bộ tiêu chí nào có hiệu lực cho loại đơn vị ấy',
            f'"{name}" is not judged: no standard is in force for that kind of unit',
        )
    return verdicts[_WHAT[what]]

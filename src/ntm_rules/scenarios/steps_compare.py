"""The steps under "Thì" that compare: what a reform or another date changed."""

from __future__ import annotations

from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.text import fold
from ntm_rules.language.catalogue import say
from ntm_rules.scenarios.phrase import PhraseSection
from ntm_rules.scenarios.scenario_state import ScenarioState
from ntm_rules.scenarios.vocabulary import RESULT_KINDS, VERDICTS, quoted, request

COMPARE = PhraseSection("compare")


@COMPARE.step("""
    (?P<kind>chỉ tiêu|tiêu chí) "Qcode=" chuyển từ Vold= sang Vnew=  ->  Thì chỉ tiêu "15.1" chuyển từ đạt sang chưa đạt
    (?P<kind>indicator|criterion) "Qcode=" goes from Vold= to Vnew=  ->  Then indicator "15.1" goes from met to not met
""")
def moved(state: ScenarioState, kind: str, code: str, old: str, new: str) -> None:
    """A verdict changes from one to another."""
    _moved(state, RESULT_KINDS[kind], code, old, new)


@COMPARE.step("""
    kết quả chung chuyển từ Vold= sang Vnew=  ->  Và kết quả chung chuyển từ chưa đủ căn cứ sang chưa đạt
    the overall result goes from Vold= to Vnew=  ->  And the overall result goes from not decided to not met
""")
def whole_moved(state: ScenarioState, old: str, new: str) -> None:
    """The overall verdict changes."""
    _moved(state, "whole", "", old, new)


@COMPARE.step("""
    (?P<kind>chỉ tiêu|tiêu chí) "Qcode=" vẫn Vverdict_=  ->  Và chỉ tiêu "15.2" vẫn đạt
    (?P<kind>indicator|criterion) "Qcode=" is still Vverdict_=  ->  And indicator "15.2" is still met
""")
def kept(state: ScenarioState, kind: str, code: str, verdict_: str) -> None:
    """A verdict stays as it was."""
    _moved(state, RESULT_KINDS[kind], code, verdict_, verdict_)


@COMPARE.step("""
    chỉ (?:có )?(?P<names>"[^"]+"(?:, "[^"]+")*) thay đổi  ->  Và chỉ có "15.1" thay đổi
    only (?P<names>"[^"]+"(?:, "[^"]+")*) changes?  ->  And only "15.1" changes
""")
def changed(state: ScenarioState, names: str) -> None:
    """The indicators whose verdict changed, all of them."""
    before, after = state.compared()
    was = {i.code: i.verdict for i in before.indicators}
    codes = [i.code for i in after.indicators if was.get(i.code) != i.verdict]
    wanted = quoted(names)
    for code in codes:
        state.look(after, "indicator", code)
    state.expect(
        sorted(codes) == sorted(wanted),
        f"chỉ tiêu đổi kết quả: {', '.join(codes) or 'không có'}, không phải {', '.join(wanted) or 'không có'}",
        f"the indicators that changed: {', '.join(codes) or 'none'}, not {', '.join(wanted) or 'none'}",
    )


@COMPARE.step("""
    không chỉ tiêu nào thay đổi  ->  Thì không chỉ tiêu nào thay đổi
    no indicator changes  ->  Then no indicator changes
""")
def unchanged(state: ScenarioState) -> None:
    """No indicator changed its verdict."""
    changed(state, "")


@COMPARE.step("""
    kết quả (?:là|(?P<negated>không phải)) giả định  ->  Và kết quả là giả định
    the result is (?P<negated>not )?hypothetical  ->  And the result is hypothetical
""")
def hypothetical(state: ScenarioState, negated: str | None) -> None:
    """Whether the result is hypothetical: under a reform that is not law."""
    is_hypothetical = state.judged.hypothetical
    state.expect(
        is_hypothetical == (not negated),
        f"kết quả {'là' if is_hypothetical else 'không phải'} giả định",
        f"the result is {'' if is_hypothetical else 'not '}hypothetical",
    )


@COMPARE.step("""
    kết quả nêu phương án "Qname="  ->  Và kết quả nêu phương án "nang-bao-hiem-y-te"
    the result names the reform "Qname="  ->  And the result names the reform "nang-bao-hiem-y-te"
""")
def names_reform(state: ScenarioState, name: str) -> None:
    """The result names a reform, by its id or name."""
    there = state.judged.standard.reforms
    listed = "; ".join(r.name.vi for r in there)
    holds = any(fold(name) in {fold(r.id), fold(r.name.vi), fold(r.name.en)} for r in there)
    state.expect(
        holds,
        f"kết quả theo phương án: {listed or 'không có'}; không phải {name}",
        f"the result is under: {listed or 'no reform'}; not {name}",
    )


@COMPARE.step(r"""
    có (?P<amount>\d+) xã chuyển từ Vold= sang Vnew= ở chỉ tiêu "Qcode="  ->  Thì có 12 xã chuyển từ đạt sang chưa đạt ở chỉ tiêu "15.1"
    (?P<amount>\d+) communes go from Vold= to Vnew= in indicator "Qcode="  ->  Then 12 communes go from met to not met in indicator "15.1"
""")
def impact(state: ScenarioState, amount: str, old: str, new: str, code: str) -> None:
    """How many communes of a file a reform moves from one verdict to another."""
    outcome = state.impact
    if outcome is None:
        raise request("chưa áp phương án cho tệp xã nào", "no file of communes was given")
    _ = state.judged.indicator(code)
    # An indicator that moved for no unit is not listed.
    item = next((item for item in outcome.indicators if item.code == code), None)
    there = 0 if item is None else item.moves.counts.get((VERDICTS[old], VERDICTS[new]), 0)
    state.expect(
        there == int(amount),
        f"mong đợi {amount} xã chuyển từ {old} sang {new} ở {code}, có {there}",
        fill(
            "expected {} commune|communes to go from {} to {} in {}, there is|are {}",
            amount,
            old,
            new,
            code,
            there,
        ),
    )


def _moved(state: ScenarioState, kind: str, code: str, old: str, new: str) -> None:
    before, after = state.compared()
    was, now = state.look(before, kind, code), state.look(after, kind, code)
    state.subject = now
    name = f'"{code}"' if code else "kết quả chung"
    state.expect(
        (was.verdict, now.verdict) == (VERDICTS[old], VERDICTS[new]),
        f"{name}: mong đợi từ {old} sang {new}, thực tế từ {say(was.verdict, 'vi')} sang {say(now.verdict, 'vi')}",
        f"{name}: expected {old} to {new}, found {say(was.verdict, 'en')} to {say(now.verdict, 'en')}",
    )

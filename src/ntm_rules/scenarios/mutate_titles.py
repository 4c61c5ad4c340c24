"""Changes of what becomes of a title, one at a time: its states, the criteria named, the dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from ntm_rules.law.model.library import Considered, Library, Title
from ntm_rules.law.model.requirement import Compare, Indicator, LevelCell, Requirement, leaves
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.layers import map_leaves
from ntm_rules.scenarios.level_cells import step_of
from ntm_rules.scenarios.mutate_parts import FLIPS, NONE, changed_parts
from ntm_rules.scenarios.mutate_structure import moves
from ntm_rules.scenarios.variant import Variant

ChangedTitle = Callable[[Title], Title]
_DAY = dt.timedelta(days=1)


def title_variants(library: Library, standard: str) -> Iterator[Variant]:
    """Every change of the titles that are measured against a standard."""
    for title in library.titles.values():
        if title.standard == standard:
            for words, day, change in _of_title(library, title):
                yield Variant(
                    f"danh hiệu {title.id}: {words}", _put(title, change), day=day, title=title.id
                )


def _put(title: Title, change: ChangedTitle) -> Callable[[Library], Library]:
    return lambda lib: replace(lib, titles={**lib.titles, title.id: change(lib.titles[title.id])})


def _of_title(library: Library, title: Title) -> Iterator[tuple[str, dt.date | None, ChangedTitle]]:
    """Words, the one day whose law changes, and how."""
    for number, state in enumerate(title.states):
        states = (*title.states[:number], *title.states[number + 1 :])
        yield f"bỏ tình trạng “{state.name.vi}”", None, _with_states(states)
        for words, require in _of_state(library, title, state):
            changed = replace(state, require=require)
            states = (*title.states[:number], changed, *title.states[number + 1 :])
            yield f"“{state.name.vi}” {words}", None, _with_states(states)
    for code in title.key_criteria:
        yield f"tiêu chí {code} không được nêu", None, _with_keys(title, without=code)
    numbers = [c.number for c in library.standards[title.standard].criteria]
    others = [n for n in numbers if n not in title.key_criteria] if title.key_criteria else []
    for code in others[:1]:
        yield f"tiêu chí {code} cũng được nêu", None, _with_keys(title, more=code)
    for key, words, end, day in moves(title.since, title.until):
        yield words, day, lambda t, key=key, end=end: replace(t, **{key: end})  # type: ignore[misc]
    if title.considered is not None:
        for words, considered in _of_considered(title.considered):
            yield words, None, lambda t, new=considered: replace(t, considered=new)  # type: ignore[misc]


def _with_states(states: tuple[Indicator, ...]) -> ChangedTitle:
    return lambda title: replace(title, states=states)


def _with_keys(title: Title, *, without: str = "", more: str = "") -> ChangedTitle:
    keys = tuple(code for code in title.key_criteria if code != without)
    keys = (*keys, more) if more else keys
    return lambda title: replace(title, key_criteria=keys)


def _of_state(
    library: Library, title: Title, state: Indicator
) -> Iterator[tuple[str, Requirement]]:
    for words, _, require in changed_parts(state.require, library.facts, NONE):
        yield words, require
    for leaf in leaves(state.require):
        for words, changed in _of_leaf(library, title, leaf):
            yield words, map_leaves(state.require, _swap(leaf, changed))


def _swap(old: Compare, new: Compare) -> Callable[[Compare], Compare]:
    return lambda leaf: new if leaf is old else leaf


def _of_leaf(library: Library, title: Title, leaf: Compare) -> Iterator[tuple[str, Compare]]:
    """Another level, another comparison. A share of the criteria moves by one criterion, another as ever."""
    fact = library.facts[leaf.fact]
    for key, cell in leaf.level.cells.items():
        for words, new in _of_cell(library, title, fact, cell):
            level = replace(leaf.level, cells={**leaf.level.cells, key: new})
            yield f"{leaf.fact} {leaf.operator} {words}", replace(leaf, level=level)
    if leaf.operator in FLIPS:
        flipped = FLIPS[leaf.operator]
        levels = "/".join(str(cell.value) for cell in leaf.level.cells.values())
        words = f"{leaf.fact} {leaf.operator} {levels} -> {flipped}"
        yield words, replace(leaf, operator=flipped)


def _of_cell(
    library: Library, title: Title, fact: FactDef, cell: LevelCell
) -> Iterator[tuple[str, LevelCell]]:
    if cell.value is None:
        return
    if fact.kind == "yes_no":
        yield "đảo có/không", replace(cell, value=1 - cell.value)
        return
    of_criteria = fact.id == title.unmet_share
    number = len(library.standards[title.standard].criteria)
    small = Fraction(100, number) if of_criteria else step_of(fact, cell.value) / 10
    unit = "một tiêu chí" if of_criteria else f"{float(small)}".replace(".", ",")
    yield f"{cell.value}: thêm {unit}", replace(cell, value=cell.value + small)
    yield f"{cell.value}: bớt {unit}", replace(cell, value=cell.value - small)


def _of_considered(law: Considered) -> Iterator[tuple[str, Considered]]:
    """Each date a day earlier and a day later."""
    for days, words in ((-_DAY, "sớm hơn một ngày"), (_DAY, "muộn hơn một ngày")):
        before = law.recognised_before + days
        yield (
            f"công nhận trước {law.recognised_before}: {words}",
            replace(law, recognised_before=before),
        )
        earlier, later = law.earlier, law.later
        first = replace(law, earlier=(earlier[0] + days, earlier[1]))
        yield f"được xét sau {earlier[0]}: {words}", first
        yield f"được xét sau {later[0]}: {words}", replace(law, later=(later[0] + days, later[1]))

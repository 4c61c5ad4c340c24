"""NTM5xx: requirements that cannot mean what they say. Said only where it can be decided."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show
from ntm_rules.law import schema
from ntm_rules.law.lint.decide import Case, Decider, Table, comparisons, cross, parts_of
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, Path
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.cycles import cycle_from

_JOINED = (schema.AllEntry, schema.AnyOf, schema.AtLeastNOf)


def _decider(rules: Rules, item: Located[Any], at: Table) -> Decider:
    table = rules.columns_of(item)
    columns = [c.id for c in table.list_] if table else []
    return Decider(rules.facts, columns, rules.classes_of(item), at)


def _guards(entry: schema.ChooseEntry) -> list[tuple[int, schema.FileModel]]:
    return [(n, b.when) for n, b in enumerate(entry.choose) if b.when is not None]


def _comparable(decider: Decider, guards: list[tuple[int, schema.FileModel]]) -> list[Case]:
    """The cases of guards that ask about one thing: one fact, the column, or classes.

    Guards about several things may exclude one another for reasons that no rule states.
    """
    cases = decider.cases(*(guard for _, guard in guards))
    asked = {kind if kind == "class" else (kind, name) for case in cases[:1] for kind, name in case}
    return cases if len(asked) == 1 and not any(a[0] == "free" for a in asked) else []


class NotExclusive(Diagnostic):
    """Các nhánh chồng nhau / Guards that overlap.

    What it says:
        điều kiện của nhánh {first} và nhánh {other} cùng đúng khi {case}
        the guards of branch {first} and branch {other} both hold where {case}

    Why:
        The guards of `choose` exclude one another, so that the order of the branches says nothing.
        Where two of them hold, the law gives two answers.

    Example:
        - when: {fact: c.school, at_least: 3}
          then: {fact: s.house, at_least: 70}
        - when: {fact: c.school, equals: 3}
          then: {fact: s.house, at_least: 50}

    Instead:
        - when: {fact: c.school, above: 3}
          then: {fact: s.house, at_least: 70}
        - when: {fact: c.school, equals: 3}
          then: {fact: s.house, at_least: 50}
    """

    code = "NTM501"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Guards on one fact, on the column, or on classes."""
        for item in rules.all(schema.ChooseEntry):
            guards = _guards(item.model)
            decider = _decider(rules, item, {})
            reported: set[int] = set()
            for case in _comparable(decider, guards):
                holding = [n for n, guard in guards if decider.holds(guard, case)]
                if len(holding) > 1 and holding[1] not in reported:
                    reported.add(holding[1])
                    path = (*item.path, "choose", holding[1], "when")
                    yield cls.at(
                        item.file,
                        path,
                        first=holding[0] + 1,
                        other=holding[1] + 1,
                        case=_case_text(case),
                    )


def _case_text(case: Case) -> str:
    parts = []
    for (kind, name), value in case.items():
        if kind == "class":
            parts.append(f"{name}: {'true' if value else 'false'}")
        else:
            shown = show(value) if isinstance(value, Fraction) else str(value)
            parts.append(f"{name or kind} = {shown}")
    return ", ".join(parts)


class NeverTaken(Diagnostic):
    """Nhánh không bao giờ tới / A branch that is never taken.

    What it says:
        nhánh {branch} không bao giờ được chọn: các nhánh trước đã gồm mọi trường hợp của nó
        branch {branch} is never taken: the branches before it leave it no case

    Why:
        What stands in a branch that no unit reaches is not asked of anybody. A guard on columns, or
        on one fact, leaves out less than its author thought.

    Example:
        - when: {column: [common, MN, DB]}
          then: {fact: s.house, at_least: 100}
        - else: {fact: s.house, at_least: 80}

    Instead:
        - when: {column: [common, DB]}
          then: {fact: s.house, at_least: 100}
        - else: {fact: s.house, at_least: 80}
    """

    code = "NTM502"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Branches of guards on one fact, on the column, or on classes."""
        for item in rules.all(schema.ChooseEntry):
            guards = _guards(item.model)
            decider = _decider(rules, item, {})
            cases = _comparable(decider, guards)
            if not cases:
                continue
            last = len(item.model.choose) - 1
            taken = {
                next((n for n, guard in guards if decider.holds(guard, case)), last)
                for case in cases
            }
            # A guard whose cases are all taken before it overlaps: that is told as such.
            possible = {n for n, g in guards if any(decider.holds(g, case) for case in cases)}
            for number in range(last + 1):
                if number not in taken and (number == last or number not in possible):
                    path: Path = (*item.path, "choose", number)
                    yield cls.at(item.file, path, branch=number + 1)


class NeverHolds(Diagnostic):
    """Yêu cầu không bao giờ đạt / A requirement that can never be met.

    What it says:
        không số liệu nào đạt được yêu cầu này{where}
        no facts can meet this requirement{where}

    Why:
        Two levels contradict each other (at least 80 and at most 70), or more parts are asked than
        there are. Every commune would fail.

    Example:
        all:
        - {fact: s.house, at_least: 80}
        - {fact: s.house, at_most: 70}

    Instead:
        all:
        - {fact: s.house, at_least: 70}
        - {fact: s.house, at_most: 80}
    """

    code = "NTM503"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of parts, innermost first: what holds one of them is not told again."""
        yield from _constant(cls, rules, answer=False)


class AlwaysHolds(Diagnostic):
    """Yêu cầu luôn đạt / A requirement that is always met.

    What it says:
        mọi số liệu đều đạt yêu cầu này{where}
        whatever the facts, this requirement is met{where}

    Why:
        Its parts cover every value between them (at least 50, or at most 60): it asks for nothing,
        and the indicator would pass everywhere.

    Example:
        any:
        - {fact: s.house, at_least: 50}
        - {fact: s.house, at_most: 60}

    Instead:
        any:
        - {fact: s.house, at_least: 50}
        - {fact: s.poor, at_most: 60}
    """

    code = "NTM504"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of parts, innermost first."""
        yield from _constant(cls, rules, answer=True)


def _constant(
    kind: type[NeverHolds] | type[AlwaysHolds], rules: Rules, *, answer: bool
) -> Iterator[Problem]:
    reported: list[tuple[str, Path]] = []
    items = sorted(rules.each(*_JOINED), key=lambda s: -len(s.path))
    for item in items:
        inside = any(f == item.file.path and p[: len(item.path)] == item.path for f, p in reported)
        if inside:
            continue
        for at in cross(comparisons(item.model)) if _worth(item.model) else ():
            if _answers(_decider(rules, item, at), item.model) == {answer}:
                reported.append((item.file.path, item.path))
                where = f" ({', '.join(at.values())})" if at else ""
                yield kind.at(item.file, _list(item), where=where)
                break


def _answers(decider: Decider, tree: schema.FileModel) -> set[bool]:
    """The answers that a requirement can give, where it applies."""
    if isinstance(tree, schema.AtLeastNOf) and tree.at_least_n_of.n > len(tree.at_least_n_of.of):
        return {False}
    answers = {decider.holds(tree, case) for case in decider.cases(tree)}
    return {answer for answer in answers if answer is not None}


def _worth(tree: schema.FileModel) -> bool:
    """Whether parts can depend on one another: some fact is asked twice, or too many are asked."""
    if isinstance(tree, schema.AtLeastNOf) and tree.at_least_n_of.n > len(tree.at_least_n_of.of):
        return True
    asked = [leaf.fact for leaf in comparisons(tree)]
    return len(asked) > len(set(asked))


class MixedDirections(Diagnostic):
    """Vừa mức sàn vừa mức trần ngược nhau / A floor above the ceiling.

    What it says:
        {fact}: hỏi từ {floor} trở lên, và nơi khác trong cùng chỉ tiêu hỏi không quá {ceiling}
        {fact}: at least {floor} is asked, and at most {ceiling} elsewhere in the same indicator

    Why:
        One indicator asks a share to be high in one part and low in another. Where both parts are
        asked of one unit nobody can meet them (NTM503); where one of them is enough, one of the two
        operators is most likely the wrong way round.

    Example:
        any:
        - {fact: s.house, at_least: 80}
        - {fact: s.house, at_most: 20}

    Instead:
        any:
        - {fact: s.house, at_least: 80}
        - {fact: s.poor, at_most: 20}
    """

    code = "NTM505"
    severity = "information"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Comparisons of one fact in one ``any`` or ``at_least_n_of``; branches are separate cases."""
        for item in rules.each(schema.AnyOf, schema.AtLeastNOf):
            decider = _decider(rules, item, {})
            bounds: dict[str, dict[str, list[Any]]] = {}
            for part in parts_of(item.model):
                if isinstance(part, schema.CompareEntry) and (bound := decider.level(part)):
                    side = {">": ">=", "<": "<="}.get(bound[0], bound[0])
                    bounds.setdefault(part.fact, {}).setdefault(side, []).append(bound[1])
            for fact, sides in bounds.items():
                if ">=" in sides and "<=" in sides and min(sides["<="]) < max(sides[">="]):
                    levels = {"floor": show(max(sides[">="])), "ceiling": show(min(sides["<="]))}
                    yield cls.at(item.file, _list(item), fact=fact, **levels)


class RepeatedPart(Diagnostic):
    """Phần lặp lại / A part that stands twice.

    What it says:
        phần {part} lặp lại phần {first}
        part {part} repeats part {first}

    Why:
        In `at_least_n_of` a repeated part counts twice; in `all` and `any` it says nothing, and most
        likely another fact was meant.

    Example:
        any:
        - {fact: y.plan}
        - {fact: y.plan}

    Instead:
        any:
        - {fact: y.plan}
        - {fact: y.market}
    """

    code = "NTM506"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Equal parts of one list."""
        for item in rules.each(*_JOINED):
            parts = parts_of(item.model)
            for number, part in enumerate(parts):
                first = parts.index(part)
                if first != number:
                    yield cls.at(item.file, _part(item, number), part=number + 1, first=first + 1)


class CircularStandards(Diagnostic):
    """Bộ tiêu chí dựa vào nhau thành vòng / Standards that presuppose one another in a circle.

    What it says:
        các bộ tiêu chí dựa vào nhau thành vòng: {way}
        standards presuppose one another in a circle: {way}

    Why:
        A standard that asks for another can be judged only after it. In a circle none of them comes
        first.

    Example:
        standard_met: xau

    Instead:
        fact: y.plan
    """

    code = "NTM507"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Prerequisites and relative levels; a circle is told once, at the first that leads into it."""
        leads_to: dict[str, set[str]] = {}
        places: list[tuple[str, Located[Any], str]] = []
        for kind, key in ((schema.StandardMetEntry, "standard_met"), (schema.LevelOf, "standard")):
            for item in rules.all(kind):
                owner = item.owner(schema.StandardFile, schema.StandardChange)
                if owner is not None:
                    leads_to.setdefault(owner.standard, set()).add(getattr(item.model, key))
                    places.append((owner.standard, item, key))
        reported: set[str] = set()
        for standard, item, key in places:
            way = cycle_from(standard, leads_to)
            if way and standard not in reported:
                reported |= set(way)
                yield cls.at(item.file, (*item.path, key), way=" > ".join(way))


def _list(item: Located[Any]) -> Path:
    """The place of the word that joins the parts."""
    if isinstance(item.model, schema.AtLeastNOf):
        return (*item.path, "at_least_n_of")
    return (*item.path, "all" if isinstance(item.model, schema.AllEntry) else "any")


def _part(item: Located[Any], number: int) -> Path:
    inner = ("of",) if isinstance(item.model, schema.AtLeastNOf) else ()
    return (*_list(item), *inner, number)

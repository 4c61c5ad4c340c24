"""The form of a standard: what is asked of a unit, row by row, derived from the rules alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.documents.form.texts import HOW, UNIT_ROWS, say
from ntm_rules.facts.area import OPEN
from ntm_rules.facts.sheet import rows_below
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.bodies import body_name
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import (
    Compare,
    Concluders,
    Indicator,
    VerdictOf,
    facts_asked,
    whole_guard,
)
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.law.resolve.in_force import Resolved


@dataclass(frozen=True, slots=True)
class Ask:
    """One fact that is asked for: ``how`` is a key of ``HOW``, ``choices`` what may be chosen."""

    code: str
    text: str
    fact: FactDef
    label: str
    level: str
    how: str
    unit: str
    noun: str
    choices: tuple[str, ...]
    may_not_apply: bool


@dataclass(frozen=True, slots=True)
class FormGroup:
    """A criterion, or the conditions of recognition, with what they ask."""

    title: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class May:
    """A criterion, an indicator or a condition of recognition that a body may conclude; the bodies by name."""

    key: str
    code: str
    text: str
    met: tuple[str, ...]
    not_met: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One line about the unit: its key, what it asks, how, what is known, what may be chosen."""

    key: str
    label: str
    hint: str
    value: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The whole form in one language. ``unit`` is who it is for, where that is known."""

    lang: Lang
    standard: str
    title: str
    law: str
    as_of: dt.date
    province: str | None
    unit_rows: tuple[UnitRow, ...]
    groups: tuple[FormGroup, ...]
    may: tuple[May, ...]
    bodies: tuple[tuple[str, str], ...]
    command: str
    """The command that reads it when it is filled in."""

    @property
    def asks(self) -> tuple[Ask, ...]:
        """Every fact asked for, once."""
        return tuple(ask for group in self.groups for ask in group.asks)


def make_form(empty: AssessmentText, unit: Unit | None) -> Form:
    """The form of a standard. ``empty`` is the result of a unit without figures; ``unit`` is who the form is for."""
    return _Maker(empty, unit).form()


class _Maker:
    def __init__(self, empty: AssessmentText, unit: Unit | None) -> None:
        self.teller = empty
        self.applied = empty.judgement.applied
        self.nodes = self.applied.shown
        self.resolved: Resolved = self.applied.resolved
        self.library = empty.library
        self.unit = unit
        self.lang: Lang = "en" if empty.lang == "en" else "vi"
        self.taken: set[str] = set()

    def form(self) -> Form:
        base, unit, lang = self.resolved.base, self.unit, self.lang
        groups = [
            self.criterion_group(c.number, c.name.say(lang), c.indicators)
            for c in self.resolved.criteria
        ]
        more = (*self.resolved.prerequisites, *self.resolved.conditions)
        groups.append(FormGroup(say("conditions", lang), tuple(self.asks(more))))
        rest = [self.resolved.facts[n] for n in sorted(self.resolved.asked - self.taken)]
        others = tuple(self.ask("", fact.label.say(lang), fact) for fact in rest)
        groups.append(FormGroup(say("others", lang), others))
        period = unit.period if unit else self.resolved.as_of.year
        return Form(
            lang=lang,
            standard=base.id,
            title=base.name.say(lang),
            law=say("law_of", lang, date(self.resolved.as_of, lang), period),
            as_of=self.resolved.as_of,
            province=self.resolved.province.id if self.resolved.province else None,
            unit_rows=tuple(self.unit_rows()),
            groups=tuple(g for g in groups if g.asks),
            may=tuple(self.may()),
            bodies=tuple((k, self.body(k)) for k in self.library.bodies),
            command="classify" if base.id in self.library.classifications else "assess",
        )

    # ---- the unit

    def unit_rows(self) -> Iterator[UnitRow]:
        base, unit, lang = self.resolved.base, self.unit, self.lang
        table = self.resolved.columns
        place = self.resolved.province
        known = {
            "standard": base.id,
            "unit.kind": unit.kind if unit else base.unit,
            "unit.province": (unit.province if unit else None) or (place.id if place else ""),
            "period": str(unit.period if unit else self.resolved.as_of.year),
        }
        if unit is not None:
            known |= {
                "unit.name": unit.name,
                "unit.code": unit.code or "",
                "unit.commune": unit.commune or "",
                "unit.district": unit.district or "",
                "unit.region": unit.region or "",
                "note": unit.note or "",
            }
            if (unit.tree or {}).get("as_of") is not None:
                known["as_of"] = f"{unit.as_of:%d/%m/%Y}"
        for key, label, hint in UNIT_ROWS:
            choices = table.regions if key == "unit.region" and table else ()
            yield UnitRow(key, label.say(lang), hint.say(lang), known.get(key, ""), choices)
        choices = yes, no, not_known = tuple(say(k, lang) for k in ("yes", "no", "class_open"))
        stated = unit.classes if unit else None
        for name, kind in (table.classes if table else {}).items():
            open_ = not_known if f"{name}{OPEN}" in (stated or ()) else no
            value = "" if stated is None else yes if name in stated else open_
            texts = say("class", lang, kind.name.say(lang))
            yield UnitRow(f"class:{name}", texts, say("class_hint", lang), value, choices)

    # ---- what is asked

    def criterion_group(
        self, number: str, name: str, indicators: tuple[Indicator, ...]
    ) -> FormGroup:
        return FormGroup(say("criterion", self.lang, number, name), tuple(self.asks(indicators)))

    def asks(self, indicators: tuple[Indicator, ...]) -> Iterator[Ask]:
        for indicator in indicators:
            code = indicator.code if is_numbered(indicator.code) else ""
            for name in self.facts_of(indicator):
                if name not in self.taken:
                    self.taken.add(name)
                    fact = self.resolved.facts[name]
                    guarded = self.may_not_apply(indicator, fact)
                    yield self.ask(code, indicator.name.say(self.lang), fact, guarded=guarded)

    def facts_of(self, indicator: Indicator) -> Iterator[str]:
        for name in dict.fromkeys(facts_asked(indicator.require)):
            yield from rows_below(self.resolved.facts, name)
            yield name

    def ask(self, code: str, text: str, fact: FactDef, *, guarded: bool = False) -> Ask:
        lang = self.lang
        nodes = [n for n in self.nodes if self.reads(n, fact)]
        choices: tuple[str, ...] = fact.scale
        how = fact.kind
        if fact.kind == "yes_no":
            met = bool(nodes) and all(self.means_met(n) for n in nodes)
            how = "yes_no" if met else "yes_no_only"
            choices = (say("yes", lang), say("no", lang))
        elif fact.indices is not None:
            how = "growth"
        if guarded:
            choices = (*choices, say("n_a", lang)) if choices else ()
        return Ask(
            code=code,
            text=text,
            fact=fact,
            label=fact.label.say(lang),
            level=self.level(nodes),
            how=how if how in HOW else "number",
            unit=self.teller.unit(fact) if fact.unit else "",
            noun=fact.of.say(lang) if fact.of else "",
            choices=choices,
            may_not_apply=guarded,
        )

    def reads(self, node: Node, fact: FactDef) -> bool:
        return isinstance(node.rule, Compare) and node.rule.fact == fact.id

    def means_met(self, node: Node) -> bool:
        """Whether "met" answers the question: it must hold, and is no condition of something else."""
        wanted = node.resolved_level.value if node.resolved_level is not None else None
        return wanted != 0 and node.number not in self.applied.guards

    def may_not_apply(self, indicator: Indicator, fact: FactDef) -> bool:
        guard = whole_guard(indicator.require)
        return isinstance(guard, Compare) and guard.yes_no and fact.id != guard.fact

    def level(self, nodes: list[Node]) -> str:
        guards = self.applied.guards
        texts: dict[str, None] = {}
        for node in nodes:
            if node.number in guards:
                texts[say("only_where", self.lang)] = None
            elif node.resolved_level is not None and node.resolved_level.reason in {
                "class_missing",
                "region_missing",
                "several_groups",
            }:
                texts[say("by_region", self.lang)] = None
            else:
                text = self.teller.requirement(node)
                known = node.resolved_level is not None and node.resolved_level.value is not None
                if known and node.status in {"recalled", "unknown"}:
                    text += f" ({say('recalled', self.lang)})"
                texts[text] = None
        text = "; ".join(texts)
        return say("by_case", self.lang, text) if len(texts) > 1 else text

    # ---- who may conclude

    def may(self) -> Iterator[May]:
        for criterion in self.resolved.criteria:
            name = criterion.name.say(self.lang)
            yield from self.one_may("criteria", criterion.number, name, criterion.concluders)
            for indicator in criterion.indicators:
                name = indicator.name.say(self.lang)
                yield from self.one_may("indicators", indicator.code, name, indicator.concluders)
        for condition in self.resolved.conditions:
            if not isinstance(condition.require, VerdictOf):
                name = condition.name.say(self.lang)
                yield from self.one_may("conditions", condition.code, name, condition.concluders)

    def one_may(self, section: str, code: str, text: str, rule: Concluders) -> Iterator[May]:
        if rule.met or rule.not_met:
            met = tuple(self.body(b) for b in rule.met)
            not_met = tuple(self.body(b) for b in rule.not_met)
            shown = code if is_numbered(code) else ""
            yield May(f"{section}.{code}", shown, text, met, not_met)

    def body(self, name: str) -> str:
        """A body by its name, by which the facts find it again."""
        return body_name(self.library.bodies, name, self.lang)

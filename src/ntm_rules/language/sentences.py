"""One result in words: what is asked, what the unit has, by which law, what is short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.facts.unit_facts import Conclusion
from ntm_rules.facts.values import Bounds, Doubt, FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import with_unit
from ntm_rules.language.catalogue import say
from ntm_rules.language.column_text import cell_words, class_names, column_name
from ntm_rules.language.format import level_number, number
from ntm_rules.language.parts_text import parts_text
from ntm_rules.language.prior_text import prior_text
from ntm_rules.language.reason_text import why_open
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import (
    Compare,
    NotEncoded,
    NotRegulated,
    Provenance,
    StandardMet,
    VerdictOf,
)
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import IndicatorRow, Node
from ntm_rules.law.resolve.level import OTHERS, ResolvedLevel
from ntm_rules.results.gaps import Gap, gap_of
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import deciding

NONE = Fraction(0)


class AssessmentText:
    """Puts one judgement into words in one language.

    ``memory`` keeps what is the same for every unit in one situation: what a node asks, and by which law.
    """

    def __init__(
        self,
        judgement: Judgement,
        library: Library,
        lang: str,
        memory: dict[tuple[str, int], str] | None = None,
    ) -> None:
        self.memory: dict[tuple[str, int], str] = {} if memory is None else memory
        self.judgement = judgement
        self.library = library
        self.lang = lang
        self.facts: Mapping[str, FactDef] = judgement.applied.resolved.facts

    def say(self, key: str, *values: object) -> str:
        """A text of the catalogue in this language."""
        return say(key, self.lang, *values)

    def value(self, value: FactValue | None, level: Fraction | None = None) -> str:
        """What is known of a fact: "5/8 thôn (62,5%)"."""
        if value is None:
            return self.say("no_figure")
        if value.nothing:
            return self.say("nothing")
        parts = []
        if value.bounds is not None:
            parts.append(self.quantity(value, value.bounds, level))
        for sex, part in (("male", value.male), ("female", value.female)):
            if part is not None and part.bounds is not None:
                parts.append(self.say(f"{sex}_short", self.quantity(part, part.bounds, level)))
        text = ", ".join(parts)
        if value.period is not None and value.period != self.judgement.unit_facts.unit.period:
            text += f" ({self.say('of_year', value.period)})"
        sheet = value.fact.sheet
        if value.each:
            text += f" ({self.say('rated_each')})"
        elif value.rows and sheet is not None:
            text += f" ({self.say('from_sheet', len(value.rows), len(sheet.rows))})"
        elif sheet is not None or value.fact.each is not None:
            text += f" ({self.say('total_alone')})"
        return text

    def quantity(self, value: FactValue, bounds: Bounds, level: Fraction | None) -> str:
        """One quantity, exact or bounded, as a ratio where it is one."""
        fact, exact = value.fact, bounds.exact
        if fact.kind == "yes_no":
            return self.say("yes" if exact == 1 else "no")
        if fact.kind == "grade" and exact is not None:
            return fact.scale[int(exact)]
        if exact is not None:
            text = self.measured(exact, fact, level)
        else:
            text = self.bounded(bounds, fact, level)
        if value.indices:
            indices = "; ".join(number(index, self.lang, NONE) for index in value.indices)
            return self.say("yearly_indices", indices, text)
        if value.count is not None and value.of is not None and value.count.exact is not None:
            noun = f" {fact.of.say(self.lang)}" if fact.of else ""
            if fact.ratio:
                amounts = (number(x, self.lang, NONE) for x in (value.count.exact, value.of))
                return f"{'/'.join(amounts)} ({text})"
            return f"{value.count.exact}/{value.of}{noun} ({text})"
        low, high = (value.count.low, value.count.high) if value.count is not None else (None, None)
        closed = value.count is not None and not (value.count.low_open or value.count.high_open)
        if closed and None not in (low, high) and not fact.ratio and value.of is not None:
            noun = fact.of.say(self.lang) if fact.of else ""
            return f"{self.say('count_between', low, high, value.of, noun).rstrip()} ({text})"
        return text

    def measured(self, x: Fraction, fact: FactDef, level: Fraction | None = None) -> str:
        """A number with its unit."""
        text = number(x, self.lang, level)
        return with_unit(text, self.unit(fact, x))

    def unit(self, fact: FactDef, amount: Fraction | None = None) -> str:
        """The name of a fact's unit of measure, behind an amount of it."""
        known = self.library.units.get(fact.unit)
        return fact.unit if known is None else known.of(amount, self.lang)

    def bounded(self, bounds: Bounds, fact: FactDef, level: Fraction | None) -> str:
        """Bounds in words."""
        parts = []
        if bounds.low is not None:
            parts.append(
                self.say(">" if bounds.low_open else ">=", self.measured(bounds.low, fact, level))
            )
        if bounds.high is not None:
            parts.append(
                self.say("<" if bounds.high_open else "<=", self.measured(bounds.high, fact, level))
            )
        return self.say("and").join(parts)

    def implausible(self, value: FactValue, *, with_place: bool = True) -> str:
        """That a figure is doubted, with why, and its place in a file: it does not count."""
        place = replace(value.where, file=Path(value.where.file).name)
        where = f" ({place})" if with_place and str(place) else ""
        name = f"{value.fact.label.say(self.lang)}{where}"
        why = self.say("and").join(self._doubt(value, doubt) for doubt in value.doubts())
        return self.say("implausible", name, self.value(value, None), why)

    def _doubt(self, value: FactValue, doubt: Doubt) -> str:
        if doubt == "range":
            usual = Bounds(*(value.fact.plausible or (None, None)))
            return self.say("doubt_range", self.bounded(usual, value.fact, None))
        if doubt == "previous" and value.previous is not None:
            before = replace(value, count=None, of=None)
            return self.say("doubt_previous", self.quantity(before, value.previous, None))
        return self.say(f"doubt_{doubt}")

    # ---- levels

    def requirement(self, node: Node) -> str:
        """What a leaf asks: "từ 100% trở lên", "không quá 13%", "phải có"."""
        rule, level = node.rule, node.resolved_level
        if not isinstance(rule, Compare) or level is None:
            return ""
        texts = dict.fromkeys(self.one_level(rule, case) for case in level.cases)
        return self.say("or").join(texts)

    def one_level(self, rule: Compare, level: ResolvedLevel) -> str:
        """What a comparison asks by one level, or why there is none."""
        fact = self.facts[rule.fact]
        if level.form == "not_regulated":
            return self.say("not_regulated")
        if level.value is None:
            if level.delegated_to:
                return self.say("level_is_delegated", self.say(level.delegated_to))
            if level.form == "left_open":
                must = self.say("must_hold")
                return (
                    self.say("left_open", must) if rule.yes_no else self.say("level_is_left_open")
                )
            return self.say("must_hold" if rule.yes_no else "level_is_unknown")
        if rule.yes_no:
            return self.say("must_hold" if level.value == 1 else "must_not_hold")
        if rule.operator == "=" and level.value == 0:
            return self.say("none")
        if fact.kind == "grade":
            text = self.say(rule.operator, fact.scale[int(level.value)])
        else:
            asked = with_unit(level_number(level.value, self.lang), self.unit(fact, level.value))
            text = self.say(rule.operator, asked)
        text = f"{text}, {self.say('both_sexes')}" if rule.sexes else text
        return self.say("floor", text) if level.form == "floor" else text

    def source(self, provenance: Provenance) -> str:
        """Document and place, and the words of the cell: "318/QĐ-TTg, Phụ lục I, 6.3, dòng 31 “100%”"."""
        text = f"{self.document(provenance.document)}, {provenance.place}"
        if provenance.row is not None:
            text += f", {self.say('row', provenance.row)}"
        columns = self.judgement.applied.situation.columns
        words = cell_words(self.library, provenance, self.lang, columns)
        return text if words is None else f"{text} {words}"

    def law(self, level: ResolvedLevel) -> str:
        """The documents that set a level, the column it stands in, how well it is known."""
        parts = ["; ".join(dict.fromkeys(self.source(p) for p in level.lineage))]
        if level.column:
            parts.append(
                f"{self.say('column')} {column_name(self.library, level.column, self.lang)}"
            )
        if level.area_class:
            name = class_names(self.library, [level.area_class], self.lang)
            row = self.say("others") if name == OTHERS else name
            parts.append(self.say("of_class", row))
        if level.year:
            parts.append(self.say("of_year", level.year))
        if level.form is not None or level.stated:
            parts.append(self.say(level.status))
        return "; ".join((*parts, *self.set_aside(level)))

    def set_aside(self, level: ResolvedLevel) -> list[str]:
        """That the province asks less than the nation in a case that is possible, and so is not followed."""
        values = dict.fromkeys(c.set_aside for c in level.cases if c.set_aside is not None)
        return [self.say("set_aside", level_number(value, self.lang)) for value in values]

    def gap(self, gap: Gap) -> str:
        """What one comparison lacks; with its column, where each column that the unit may take lacks something else."""
        if gap.column is not None:
            own = self.gap(replace(gap, column=None))
            return f"{column_name(self.library, gap.column, self.lang)}: {own}"
        fact = self.facts[gap.fact]
        if gap.amount is None:
            key = "gap_grade" if fact.kind == "grade" else "gap_hold"
            return self.say(key, fact.label.say(self.lang))
        amount = number(gap.amount, self.lang, NONE, places=6)
        text = (
            self.say("points_short", amount)
            if fact.unit == "%"
            else with_unit(amount, self.unit(fact, gap.amount))
        )
        if gap.strict:
            text = self.say("gap_strict", text)
        elif gap.least:
            text = self.say("gap_least", text)
        if gap.natural is not None:
            natural = gap.natural
            whole = self.say("gap_natural", natural.amount, natural.of, natural.noun.say(self.lang))
            text += f" ({whole})"
        if gap.sex:
            text += f" ({self.say(gap.sex)})"
        return self.say("gap" if gap.operator in {">=", ">"} else "gap_over", text)

    # ---- whole rows

    def verdict(self, number: int) -> str:
        """A verdict, with the mark of the provisional."""
        judgement = self.judgement
        mark = "*" if judgement.provisional(number) else ""
        return self.say(str(judgement.verdicts[number])) + mark

    def because(self, row: IndicatorRow) -> str:
        """Why a row is provisional, where its levels do not say so themselves: all but what was only recalled."""
        causes = self.judgement.provisional_because(row.node)
        reading = self.reading(row.parts) if "our_reading" in causes else ""
        guides = "; ".join(map(self.document, row.rule.guides_not_read))
        more = {"our_reading": reading, "guide_not_read": guides}
        texts = [
            self.say(cause) + (f" ({more[cause]})" if more.get(cause) else "")
            for cause in causes
            if cause != "recalled"
        ]
        return self.say("because", "; ".join(texts)) if texts else ""

    def reading(self, number: int) -> str:
        """How we understand the texts that decided below a node, where the rule says it."""
        node = self.judgement.applied.nodes[number]
        sources = node.resolved_level.lineage[-1:] if node.resolved_level is not None else ()
        if isinstance(node.rule, Compare) and node.rule.wording is not None:
            sources = (*sources, node.rule.wording)
        readings = [
            p.our_reading.say(self.lang) for p in sources if isinstance(p.our_reading, Words)
        ]
        readings += [self.reading(child) for child in deciding(self.judgement, number)]
        return "; ".join(dict.fromkeys(filter(None, readings)))

    def document(self, name: str) -> str:
        """A document's number."""
        document = self.library.documents.get(name)
        return document.number if document else self.say("of_reform")

    def leaves(self, row: IndicatorRow) -> list[Node]:
        """The leaves of an indicator that count: those below the branches taken, guards left out.

        Of one of several that is met, within others that are asked, those that meet it.
        """
        return list(self._leaves(row.parts, row.parts))

    def _leaves(self, number: int, top: int) -> list[Node]:
        nodes, verdicts = self.judgement.applied.nodes, self.judgement.verdicts
        node = nodes[number]
        if node.kind in {"leaf", "fixed"} or isinstance(node.rule, VerdictOf):
            return [node]
        children = node.children
        if node.kind == "applies":
            children = (children[0],) if verdicts[children[0]] != "pass" else (children[1],)
        elif node.kind == "choose":
            guard = verdicts[children[0]]
            if guard == "pass":
                children = (children[1],)
            elif guard == "fail":
                children = (children[2],)
            elif verdicts[number] != "unknown":  # whichever holds
                children = children[1:]
        elif node.kind == "any" and number != top and verdicts[number] == "pass":
            children = tuple(child for child in children if verdicts[child] == "pass")
        if number == top and len(children) == 1:
            top = children[0]
        return [leaf for child in children for leaf in self._leaves(child, top)]

    def detail(self, row: IndicatorRow) -> str:
        """The middle of a sentence about an indicator: found, asked, by which law, why provisional; or why it is open."""
        because = self.because(row)
        return f"{self._detail(row)}; {because}" if because else self._detail(row)

    def _detail(self, row: IndicatorRow) -> str:
        judgement = self.judgement
        conclusion = judgement.conclusions.get(row.node)
        if conclusion is not None:
            text = self.decision(row.node)
            if conclusion.evidence:
                documents = ", ".join(e.get("document", "") for e in conclusion.evidence)
                text += f" ({self.say('with_evidence', documents)})"
            return text
        leaves = self.leaves(row)
        if isinstance(leaves[0].rule, StandardMet) and len(leaves) == 1:
            return self.prior(row.parts)
        if isinstance(leaves[0].rule, VerdictOf):
            return self.whole(row)
        if len(leaves) == 1 and leaves[0].kind == "leaf":
            text = self.leaf(leaves[0])
        elif len(leaves) == 1 and isinstance(leaves[0].rule, NotEncoded):
            text = leaves[0].rule.words.say(self.lang).rstrip(".")
        elif len(leaves) == 1 and isinstance(leaves[0].rule, NotRegulated):
            text = self.not_regulated(leaves[0])
        else:
            text = parts_text(self, row.parts)
        if judgement.verdicts[row.node] is UNKNOWN:
            why = ", ".join(why_open(self, row.node))
            text = f"{why}; {text}" if text else why
        elif judgement.verdicts[row.node] is FAIL:
            text = "; ".join((text, *(self.gap(g) for g in gap_of(judgement, row))))
        return text

    def not_regulated(self, node: Node) -> str:
        """That the law does not ask it, with its source."""
        text = self.say("not_regulated")
        return f"{text} ({self.law(node.resolved_level)})" if node.resolved_level else text

    def concluded(self, conclusion: Conclusion) -> str:
        """That a body concluded it, by its name."""
        return self.say("concluded", self.body(conclusion.by))

    def decision(self, number: int) -> str:
        """Whose conclusion decides a node; and what the unit's figures say, where that is something else."""
        conclusion = self.judgement.conclusions[number]
        text = self.concluded(conclusion)
        figures = self.judgement.disputed(number)
        if figures is None:
            return text
        text += f"; {self.say('disputed', self.say(str(figures)))}"
        return f"{text}; {self.say('disputed_why', conclusion.note)}" if conclusion.note else text

    def body(self, body: str) -> str:
        """The name of a body; its id where the rule book has no such body."""
        known = self.library.bodies.get(body)
        return known.name.say(self.lang) if known is not None else body

    def leaf(self, node: Node) -> str:
        """A single comparison: what was found, what is asked, by which law."""
        asked = self.memory.get(("asked", node.number))
        if asked is None:
            asked = self.requirement(node)
            if node.resolved_level is not None:
                asked += f" ({self.law(node.resolved_level)})"
            self.memory["asked", node.number] = asked
        value = self.judgement.value(node)
        if value is None:
            return asked
        return f"{self.value(value, node.resolved_level.value if node.resolved_level else None)}; {asked}"

    def prior(self, number: int) -> str:
        """What is known of another standard, and how."""
        return prior_text(self, number)

    def whole(self, row: IndicatorRow) -> str:
        """How many criteria are met, for the condition that all of them are."""
        verdicts = [self.judgement.verdicts[c.node] for c in self.judgement.applied.criteria]
        met = sum(1 for v in verdicts if v == "pass")
        count = f"{met}/{len(verdicts)} {self.say('criteria').lower()}"
        return f"{count} ({self.source(row.rule.wording)})"

    def explanation(self, row: IndicatorRow) -> str:
        """One sentence: the code, the verdict, and why."""
        return f"{row.rule.code} {self.verdict(row.node)}: {self.detail(row)}."

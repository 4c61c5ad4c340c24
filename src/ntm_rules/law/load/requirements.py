"""From the file models to requirements: sources inherited, shorthand spelt out, every level made a table."""

from __future__ import annotations

import typing as t
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction

from ntm_rules.foundation.exact import decimal_places, show
from ntm_rules.law import schema
from ntm_rules.law.model.requirement import (
    All,
    Any,
    Applies,
    AtLeast,
    Cell,
    Choose,
    ClassIs,
    ClassRule,
    ColumnIs,
    Compare,
    Concluders,
    Criterion,
    Indicator,
    Level,
    NotEncoded,
    Operator,
    Provenance,
    Requirement,
    StandardMet,
    VerdictOf,
    Words,
)
from ntm_rules.law.model.terms import FactDef

__all__ = [
    "BuildError",
    "Builder",
    "class_rule",
    "levels_of",
    "operator_of",
    "with_path",
    "words",
]

_OPERATORS: tuple[tuple[str, Operator], ...] = (
    ("at_least", ">="),
    ("at_most", "<="),
    ("above", ">"),
    ("below", "<"),
    ("equals", "="),
)
ONE = Fraction(1)
_SOURCE_KEYS = set(schema.SourceEntry.model_fields)


class BuildError(Exception):
    """A rule says something that has no meaning; ``path`` are the keys that lead to it in its file."""

    def __init__(self, vi: str, en: str, name: str = "", path: tuple[str | int, ...] = ()) -> None:
        super().__init__(en)
        self.vi, self.en, self.name, self.path = vi, en, name, path


def levels_of(entry: schema.CompareEntry | schema.Set) -> list[tuple[Operator, schema.Level]]:
    """The levels that a comparison states, each with its operator."""
    return [(op, getattr(entry, key)) for key, op in _OPERATORS if getattr(entry, key) is not None]


def operator_of(entry: schema.Set) -> tuple[Operator, schema.Level | bool]:
    """The one level that ``set`` states."""
    given: list[tuple[Operator, schema.Level | bool]] = [*levels_of(entry)]
    if entry.is_ is not None:
        given.append(("=", entry.is_))
    if len(given) != 1:
        raise BuildError("set cần đúng một mức", "set needs exactly one level")
    return given[0]


@contextmanager
def with_path(*path: str | int) -> Iterator[None]:
    """What is found wrong inside is said to lie below ``path``."""
    try:
        yield
    except BuildError as error:
        error.path = (*path, *error.path)
        raise


def words(entry: schema.WordsEntry) -> Words:
    """The two languages of a text."""
    return Words(entry.vi, entry.en)


def class_rule(entry: schema.ClassRule) -> ClassRule:
    """A class condition from its file form."""
    if isinstance(entry, schema.ClassAll):
        return ClassRule("all", parts=tuple(map(class_rule, entry.all_)))
    if isinstance(entry, schema.ClassAny):
        return ClassRule("any", parts=tuple(map(class_rule, entry.any_)))
    return ClassRule("is", name=entry)


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds what one file says. ``document`` and ``place`` are the file's, the defaults of every source."""

    document: str
    place: str
    facts: Mapping[str, FactDef]
    default: schema.SourceEntry | None = None
    """The source of what states none: only a reform has one."""

    # ---- sources

    def source(self, code: str, *given: schema.SourceEntry | None) -> Provenance:
        """The provenance of something at row ``code``; the first source comes first.

        A source that states a status is whole: only ``document`` and ``place`` may then come from further out.
        """
        merged: dict[str, t.Any] = {}
        for entry in (*given, self.default):
            if entry is None:
                continue
            whole = "status" in merged
            for key in entry.model_fields_set & _SOURCE_KEYS:
                if not whole or key in {"document", "place"}:
                    merged.setdefault(key, getattr(entry, key))
        source = schema.SourceEntry.model_construct(**merged)
        if source.status is None:
            raise BuildError(
                "thiếu nguồn: mỗi mức và mỗi câu chữ phải có status",
                "no source: every level and every wording needs a status",
            )
        if source.status == "verified" and source.checked is None:
            raise BuildError(
                "status verified phải có checked: {by, on}",
                "status verified needs checked: {by, on}",
            )
        return Provenance(
            document=source.document or self.document,
            place=source.place or f"{self.place}, {code}",
            status=source.status,
            confidence=source.confidence,
            seen_in=tuple(source.seen_in),
            note=source.note,
            checked_by=source.checked.by if source.checked else None,
            checked_on=source.checked.on if source.checked else None,
        )

    # ---- levels

    def value(self, fact: FactDef | None, written: Fraction | str | None) -> Fraction | None:
        """A level as a number: grades become their place in the fact's scale."""
        if written is None:
            return None
        if fact is not None and fact.kind == "grade":
            if written not in fact.scale:
                raise BuildError(
                    f"{written!r} không có trong thang của {fact.id}: {', '.join(fact.scale)}",
                    f"{written!r} is not in the scale of {fact.id}: {', '.join(fact.scale)}",
                )
            return Fraction(fact.scale.index(str(written)))
        if (
            isinstance(written, Fraction)
            and (decimal_places(written) or 7) > 6
            and written.denominator > 1
        ):
            raise BuildError(
                f"mức {show(written)} có quá sáu chữ số thập phân",
                f"the level {show(written)} has more than six decimals",
            )
        if not isinstance(written, Fraction):
            raise BuildError(
                f"cần một số, không phải {written!r}", f"a number is needed, not {written!r}"
            )
        return written

    def level(
        self,
        code: str,
        fact: FactDef | None,
        entry: schema.Level,
        *defaults: schema.SourceEntry | None,
    ) -> Level:
        """A level table from any of its file forms."""
        if not isinstance(entry, schema.LevelTable):
            return Level((), {(): Cell(self.value(fact, entry), self.source(code, *defaults))})
        if entry.by:
            return self._table(code, fact, entry, *defaults)
        if entry.times is not None and entry.of is not None:
            cell = Cell(None, self.source(code, entry, *defaults))
            other = (entry.of.standard, entry.of.code, entry.of.part)
            return Level((), {(): cell}, times=entry.times, of=other)
        unknown = schema.SourceEntry(status="unknown") if entry.unknown else None
        provenance = self.source(code, unknown, entry, *defaults)
        forms = (entry.value is not None) + (entry.delegated_to is not None) + bool(entry.unknown)
        if forms != 1 or entry.cells:
            raise BuildError(
                "một mức phải có đúng một trong: value, delegated_to, unknown, by + cells",
                "a level has exactly one of: value, delegated_to, unknown, by + cells",
            )
        cell = Cell(self.value(fact, entry.value), provenance, entry.delegated_to)
        return Level((), {(): cell})

    def _table(
        self,
        code: str,
        fact: FactDef | None,
        entry: schema.LevelTable,
        *defaults: schema.SourceEntry | None,
    ) -> Level:
        cells: dict[tuple[str, ...], Cell] = {}
        for group in entry.cells:
            provenance = self.source(code, group, entry, *defaults)
            unknown = replace(provenance, status="unknown")
            for outer, inner in group.values.items():
                row = inner.items() if isinstance(inner, dict) else [("", inner)]
                for name, value in row:
                    key = (str(outer), str(name)) if isinstance(inner, dict) else (str(outer),)
                    if len(key) != len(entry.by):
                        raise BuildError(
                            f"ô {'/'.join(key)} không theo by: {', '.join(entry.by)}",
                            f"cell {'/'.join(key)} does not follow by: {', '.join(entry.by)}",
                        )
                    if key in cells:
                        raise BuildError(
                            f"ô {'/'.join(key)} có hai mức", f"cell {'/'.join(key)} has two levels"
                        )
                    known = value is not None or group.delegated_to is not None
                    cells[key] = Cell(
                        self.value(fact, value),
                        provenance if known else unknown,
                        group.delegated_to,
                    )
        return Level(tuple(entry.by), cells)

    # ---- requirements

    def fact(self, name: str) -> FactDef:
        """The vocabulary's entry for a fact that a rule names."""
        fact = self.facts.get(name)
        if fact is None:
            raise BuildError(f"không có số liệu {name!r}", f"no such fact: {name!r}", name)
        return fact

    def compare(
        self,
        code: str,
        entry: schema.CompareEntry,
        indicator: schema.SourceEntry | None,
        wording: schema.SourceEntry,
    ) -> Compare:
        """A leaf."""
        fact = self.fact(entry.fact)
        defaults = (entry.source, indicator)
        given = levels_of(entry)
        if entry.none:
            given.append(("=", Fraction(0)))
        if entry.is_ is not None or not given:
            return self._yes_no(code, entry, fact, given, defaults, wording)
        if len(given) > 1:
            raise BuildError("một phép so sánh chỉ có một mức", "a comparison has one level only")
        if fact.kind == "yes_no":
            raise BuildError(
                f"{fact.id} là có/không, không so với một mức",
                f"{fact.id} is yes/no: it has no level",
            )
        operator, level = given[0]
        if entry.for_ and (not fact.by_sex or operator == "="):
            raise BuildError(
                f"{fact.id} không được hỏi theo giới (by_sex) hoặc không dùng được với '='",
                f"{fact.id} is not asked by sex (by_sex), or '=' cannot be asked of both",
            )
        return Compare(
            fact=fact.id,
            operator=operator,
            level=self.level(code, fact, level, *defaults),
            sexes=bool(entry.for_),
            when_none=entry.when_none is not None,
        )

    def _yes_no(
        self,
        code: str,
        entry: schema.CompareEntry,
        fact: FactDef,
        given: list[tuple[Operator, schema.Level]],
        defaults: tuple[schema.SourceEntry | None, ...],
        wording: schema.SourceEntry,
    ) -> Compare:
        if fact.kind != "yes_no" or given:
            raise BuildError(
                f"{fact.id} cần một mức (at_least, at_most, above, below, equals, none)",
                f"{fact.id} needs a level (at_least, at_most, above, below, equals, none)",
            )
        source = self.source(code, entry.wording, wording)
        if isinstance(entry.is_, schema.LevelTable):
            level = self.level(code, fact, entry.is_, *defaults)
        else:
            wanted = Fraction(0) if entry.is_ is False else ONE
            # Where no level is printed for it, the wording is all that a yes/no row rests on.
            level = Level(
                (), {(): Cell(wanted, self.source(code, *defaults, entry.wording, wording))}
            )
        return Compare(fact.id, "=", level, yes_no=True, wording=source)

    def requirement(
        self,
        code: str,
        entry: schema.Requirement,
        source: schema.SourceEntry | None,
        wording: schema.SourceEntry,
    ) -> Requirement:
        """A requirement tree from its file form."""

        def deeper(part: schema.Requirement, *path: str | int) -> Requirement:
            with with_path(*path):
                return self.requirement(code, part, source, wording)

        def many(parts: list[schema.Requirement], *path: str | int) -> tuple[Requirement, ...]:
            return tuple(deeper(part, *path, number) for number, part in enumerate(parts))

        match entry:
            case schema.CompareEntry():
                return self.compare(code, entry, source, wording)
            case schema.AllEntry():
                return All(many(entry.all_, "all"))
            case schema.AnyOf():
                return Any(many(entry.any_, "any"))
            case schema.AtLeastNOf():
                inner = entry.at_least_n_of
                if inner.n > len(inner.of):
                    raise BuildError(
                        f"cần {inner.n} trong {len(inner.of)}: không thể đạt",
                        f"{inner.n} of {len(inner.of)} can never be met",
                    )
                return AtLeast(inner.n, many(inner.of, "at_least_n_of", "of"))
            case schema.ChooseEntry():
                return self._choose(entry, deeper)
            case schema.AppliesEntry():
                return Applies(
                    deeper(entry.applies_when, "applies_when"),
                    deeper(entry.then, "then"),
                    self.source(code, wording),
                )
            case schema.ColumnIsEntry():
                return ColumnIs(tuple(entry.column))
            case schema.ClassIsEntry():
                return ClassIs(class_rule(entry.class_))
            case schema.NotEncodedEntry():
                return NotEncoded(words(entry.not_encoded))
            case schema.VerdictOfEntry():
                return VerdictOf(entry.verdict_of)
            case schema.StandardMetEntry():
                if entry.title is not None:
                    self.fact(entry.title)
                return StandardMet(entry.standard_met, entry.title, self.source(code, wording))

    def _choose(self, entry: schema.ChooseEntry, deeper: Callable[..., Requirement]) -> Choose:
        *branches, last = entry.choose
        if last.else_ is None or last.when is not None or last.then is not None:
            raise BuildError(
                "nhánh cuối của choose phải là else", "the last branch of choose must be else"
            )
        pairs = []
        for number, branch in enumerate(branches):
            if branch.when is None or branch.then is None or branch.else_ is not None:
                raise BuildError(
                    "mỗi nhánh của choose cần when và then",
                    "each branch of choose needs when and then",
                )
            pairs.append(
                (
                    deeper(branch.when, "choose", number, "when"),
                    deeper(branch.then, "choose", number, "then"),
                )
            )
        return Choose(tuple(pairs), deeper(last.else_, "choose", len(branches), "else"))

    # ---- indicators and criteria

    def concluders(
        self, entry: schema.MayConclude | None, default: Concluders, provenance: Provenance | None
    ) -> Concluders:
        """Who may conclude: the rule's own list, else the standard's."""
        if entry is None:
            return default
        return Concluders(tuple(entry.met), tuple(entry.not_met), provenance or default.provenance)

    def indicator(
        self,
        entry: schema.IndicatorEntry | schema.Condition,
        default: Concluders,
        ministry: str | None = None,
    ) -> Indicator:
        """An indicator, or a condition of recognition (whose ``code`` is its id)."""
        code = entry.code if isinstance(entry, schema.IndicatorEntry) else entry.id
        wording = self.source(code, entry.wording)
        with with_path("require"):
            require = self.requirement(code, entry.require, entry.source, entry.wording)
        if isinstance(entry, schema.IndicatorEntry) and entry.applies_when is not None:
            when = self.requirement(code, entry.applies_when, entry.source, entry.wording)
            require = Applies(when, require, wording)
        more = (
            {
                "headline": entry.headline,
                "evidence": tuple(words(text) for text in entry.evidence),
                "guidance": tuple(entry.guidance),
                "ministry": entry.ministry or ministry,
            }
            if isinstance(entry, schema.IndicatorEntry)
            else {}
        )
        return Indicator(
            code=code,
            name=words(entry.name),
            require=require,
            wording=wording,
            lineage=(wording,),
            concluders=self.concluders(entry.may_be_concluded_by, default, None),
            notes=tuple(entry.notes),
            **more,  # type: ignore[arg-type]
        )

    def criterion(self, entry: schema.CriterionEntry, default: Concluders, group: str) -> Criterion:
        """A criterion with its indicators."""
        indicators = []
        for number, indicator in enumerate(entry.indicators):
            with with_path("indicators", number):
                indicators.append(self.indicator(indicator, default, entry.ministry))
        return Criterion(
            number=entry.number,
            name=words(entry.name),
            indicators=tuple(indicators),
            concluders=default,
            ministry=entry.ministry,
            group=group,
        )

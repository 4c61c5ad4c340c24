"""Requirements, indicators and criteria from their file forms."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final, Literal

from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.levels import LevelBuilder, class_rule, levels_of, words
from ntm_rules.law.model import requirement as model
from ntm_rules.law.model.terms import FactDef

ONE = Fraction(1)
_WHEN_NONE: Final[dict[str | None, bool | Literal["unknown"]]] = {
    None: False,
    "not_applicable": True,
    "unknown": "unknown",
}


class Builder(LevelBuilder):
    """Builds the rules of one file."""

    def compare(
        self,
        code: str,
        entry: schema.CompareEntry,
        indicator: schema.SourceEntry | None,
        wording: schema.SourceEntry,
    ) -> model.Compare:
        """A comparison from its file form."""
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
        return model.Compare(
            fact=fact.id,
            operator=operator,
            level=self.level(code, fact, level, *defaults),
            sexes=bool(entry.for_),
            when_none=_WHEN_NONE[entry.when_none],
        )

    def _yes_no(
        self,
        code: str,
        entry: schema.CompareEntry,
        fact: FactDef,
        given: list[tuple[model.Operator, schema.LevelEntry]],
        defaults: tuple[schema.SourceEntry | None, ...],
        wording: schema.SourceEntry,
    ) -> model.Compare:
        if fact.kind != "yes_no" or given:
            raise BuildError(
                f"{fact.id} cần một mức ('at_least', 'at_most', 'above', 'below', 'equals', 'none')",
                f"{fact.id} needs a level (at_least, at_most, above, below, equals, none)",
            )
        source = self.source(code, entry.wording, wording)
        if isinstance(entry.is_, schema.LevelTable):
            level = self.level(code, fact, entry.is_, *defaults)
        else:
            wanted = Fraction(0) if entry.is_ is False else ONE
            # Where no level is printed for it, the wording is all that a yes/no row rests on.
            level = model.Level(
                (),
                {(): model.LevelCell(wanted, self.source(code, *defaults, entry.wording, wording))},
            )
        return model.Compare(fact.id, "=", level, yes_no=True, wording=source)

    def requirement(
        self,
        code: str,
        entry: schema.RequirementEntry,
        source: schema.SourceEntry | None,
        wording: schema.SourceEntry,
    ) -> model.Requirement:
        """A requirement tree from its file form."""

        def deeper(part: schema.RequirementEntry, *path: str | int) -> model.Requirement:
            with with_path(*path):
                return self.requirement(code, part, source, wording)

        def many(
            parts: list[schema.RequirementEntry], *path: str | int
        ) -> tuple[model.Requirement, ...]:
            return tuple(deeper(part, *path, number) for number, part in enumerate(parts))

        match entry:
            case schema.CompareEntry():
                return self.compare(code, entry, source, wording)
            case schema.AllEntry():
                return model.All(many(entry.all_, "all"))
            case schema.AnyOf():
                return model.Any(many(entry.any_, "any"))
            case schema.AtLeastNOf():
                inner = entry.at_least_n_of
                if inner.n > len(inner.of):
                    raise BuildError(
                        f"cần {inner.n} trong {len(inner.of)}: không thể đạt",
                        f"{inner.n} of {len(inner.of)} can never be met",
                    )
                return model.AtLeast(inner.n, many(inner.of, "at_least_n_of", "of"))
            case schema.AtLeastPercentOf():
                share = entry.at_least_percent_of
                if not share.of or share.among:
                    raise BuildError(
                        "trong một yêu cầu, 'at_least_percent_of' cần 'of' và không có 'among'",
                        "in a requirement at_least_percent_of needs of, and takes no among",
                    )
                parts = many(share.of, "at_least_percent_of", "of")
                return model.AtLeast.percent(share.percent, parts)
            case schema.ChooseEntry():
                return self._choose(entry, deeper)
            case schema.AppliesEntry():
                return model.Applies(
                    deeper(entry.applies_when, "applies_when"),
                    deeper(entry.then, "then"),
                    self.source(code, wording),
                )
            case schema.ColumnIsEntry():
                return model.ColumnIs(tuple(entry.column))
            case schema.ClassIsEntry():
                return model.ClassIs(class_rule(entry.class_))
            case schema.NotEncodedEntry():
                return model.NotEncoded(words(entry.not_encoded))
            case schema.VerdictOfEntry():
                return model.VerdictOf(entry.verdict_of)
            case schema.StandardMetEntry():
                if entry.title is not None:
                    self.fact(entry.title)
                return model.StandardMet(
                    entry.standard_met,
                    entry.title,
                    self.source(code, wording),
                    entry.as_column,
                    entry.of_the_nation,
                )

    def _choose(
        self, entry: schema.ChooseEntry, deeper: Callable[..., model.Requirement]
    ) -> model.Choose:
        *branches, last = entry.choose
        if last.else_ is None or last.when is not None or last.then is not None:
            raise BuildError(
                "nhánh cuối của 'choose' phải là 'else'", "the last branch of choose must be else"
            )
        pairs = []
        for number, branch in enumerate(branches):
            if branch.when is None or branch.then is None or branch.else_ is not None:
                raise BuildError(
                    "mỗi nhánh của 'choose' cần 'when' và 'then'",
                    "each branch of choose needs when and then",
                )
            pairs.append(
                (
                    deeper(branch.when, "choose", number, "when"),
                    deeper(branch.then, "choose", number, "then"),
                )
            )
        return model.Choose(tuple(pairs), deeper(last.else_, "choose", len(branches), "else"))

    def regulated(
        self,
        code: str,
        entry: schema.NotRegulatedEntry | None,
        require: model.Requirement,
        *defaults: schema.SourceEntry | None,
    ) -> model.Requirement:
        """``require``, which is not asked in the columns of ``entry``."""
        if entry is None:
            return require
        aside = model.NotRegulated(self.source(code, entry, *defaults))
        return model.Choose(((model.ColumnIs(tuple(entry.columns)), aside),), require)

    # ---- indicators and criteria

    def concluders(
        self,
        entry: schema.MayConclude | None,
        default: model.Concluders,
        provenance: model.Provenance | None,
    ) -> model.Concluders:
        """The bodies that may conclude: the rule's own list, else the standard's."""
        if entry is None:
            return default
        return model.Concluders(
            tuple(entry.met), tuple(entry.not_met), provenance or default.provenance
        )

    def indicator(
        self,
        entry: schema.IndicatorEntry | schema.Condition,
        default: model.Concluders,
        ministry: str | None = None,
    ) -> model.Indicator:
        """An indicator, or a condition of recognition (whose ``code`` is its id)."""
        code = entry.code if isinstance(entry, schema.IndicatorEntry) else entry.id
        wording = self.source(code, entry.wording)
        with with_path("require"):
            require = self.requirement(code, entry.require, entry.source, entry.wording)
        if isinstance(entry, schema.IndicatorEntry) and entry.applies_when is not None:
            when = self.requirement(code, entry.applies_when, entry.source, entry.wording)
            require = model.Applies(when, require, wording)
        if isinstance(entry, schema.IndicatorEntry):
            require = self.regulated(
                code, entry.not_regulated, require, entry.source, entry.wording
            )
        more = (
            {
                "headline": entry.headline,
                "evidence": tuple(words(text) for text in entry.evidence),
                "guidance": tuple(entry.guidance),
                "guides_not_read": tuple(entry.guides_not_read),
                "ministry": entry.ministry or ministry,
                "province_specifies": entry.province_specifies,
            }
            if isinstance(entry, schema.IndicatorEntry)
            else {}
        )
        return model.Indicator(
            code=code,
            name=words(entry.name),
            require=require,
            wording=wording,
            lineage=(wording,),
            concluders=self.concluders(entry.may_be_concluded_by, default, None),
            notes=tuple(entry.notes),
            **more,  # type: ignore[arg-type]
        )

    def criterion(
        self, entry: schema.CriterionEntry, default: model.Concluders, group: str
    ) -> model.Criterion:
        """A criterion with its indicators."""
        indicators = []
        for number, indicator in enumerate(entry.indicators):
            with with_path("indicators", number):
                indicators.append(self.indicator(indicator, default, entry.ministry))
        return model.Criterion(
            number=entry.number,
            name=words(entry.name),
            indicators=tuple(indicators),
            concluders=default,
            ministry=entry.ministry,
            group=group,
        )

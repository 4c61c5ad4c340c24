"""The years of a title as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ntm_rules.analysis.texts import TEXTS
from ntm_rules.analysis.title.years import Consideration, OpenYear, Year, state_name
from ntm_rules.documents.model import Cell, Document, Facts, Only, ProofTree, Section, Table
from ntm_rules.documents.report.build import report_of
from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date
from ntm_rules.law.model.library import Library, Title


def title_document(
    years: Sequence[Year],
    rule: Title,
    library: Library,
    lang: Lang,
    *,
    full: bool = False,
    open_years: Sequence[OpenYear] = (),
) -> Document:
    """Each year with its state, and those of which the law says nothing, with the texts that leave them open.

    ``full`` adds the proof of every state that is possible.
    """
    return _TitleDocument(rule, library, lang, full).document(years, open_years)


@dataclass(frozen=True, slots=True)
class _TitleDocument:
    rule: Title
    library: Library
    lang: Lang
    full: bool

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def document(self, years: Sequence[Year], open_years: Sequence[OpenYear]) -> Document:
        units = [year.assessment.judgement.unit_facts.unit for year in years]
        unit = [*units, *(year.unit for year in open_years)][0]
        title = f"{self.text(unit.kind)} {unit.name}: {self.rule.name.say(self.lang)}".upper()
        overview = Only(("html", "docx", "xlsx"), (self.overview(years, open_years),))
        sections = (*map(self.year, years), *map(self.open_year, open_years))
        return Document(self.lang, title, blocks=(overview,), sections=sections)

    def open_year(self, year: OpenYear) -> Section:
        """A year after the standard has ended: who says so, and what is said of the title."""
        stated = {True: "pass_title", False: "no_title", None: "unstated_title"}[year.recognised]
        ended = self.text("title_ended", year.standard.say(self.lang), date(year.ended, self.lang))
        rows = [
            (self.text("title_in_facts"), self.text(stated)),
            (self.text("title_open_why"), ended),
        ]
        rows += [
            (
                "",
                f"{self.library.documents[source.document].number}, {source.place}: {says.say(self.lang)}",
            )
            for says, source in year.texts
        ]
        return Section(
            f"{year.period}: {self.text('title_open')}",
            (Facts(tuple(rows)),),
            key=f"y{year.period}",
            plain=True,
        )

    def overview(self, years: Sequence[Year], open_years: Sequence[OpenYear]) -> Table:
        heads = ("title_year", "title_state", "pass", "fail", "unknown", "not_applicable")
        rows: list[tuple[Cell, ...]] = []
        for year in years:
            counts = year.assessment.summary["criteria"]
            rows.append((str(year.period), self.state(year), *(counts[key] for key in heads[2:])))
        rows += [(str(y.period), self.text("title_open"), "", "", "", "") for y in open_years]
        names = TEXTS.named(self.lang, *heads)
        return Table(names, tuple(rows), self.text("title_years"), numbers=(2, 3, 4, 5))

    def year(self, year: Year) -> Section:
        return Section(
            f"{year.period}: {self.state(year)}",
            (Facts(tuple(self.facts(year))),),
            tuple(self.proofs(year)) if self.full else (),
            key=f"y{year.period}",
            plain=True,
        )

    def proofs(self, year: Year) -> Iterator[Section]:
        """Why each state is possible."""
        lines = report_of(year.states, self.lang).blocks[0].lines
        for state, line in zip(year.states.indicators, lines, strict=True):
            if state.code in year.possible:
                yield Section(
                    line.name, (ProofTree(self.text("title_proof", line.name), line.proof),)
                )

    def state(self, year: Year) -> str:
        """The state in capitals, or all that are possible; then whether it is provisional, and new."""
        names = [state_name(self.rule, state).say(self.lang) for state in year.possible]
        text = names[0].upper() if year.state else f"{self.text('unknown')}: {' / '.join(names)}"
        marks = [self.text("provisional")] if year.state and year.provisional else []
        if year.change is not None:
            key = {"recognised": "recognised_now", "lost": "title_lost"}[year.change]
            marks.append(self.text(key))
        return text + (f" ({'; '.join(marks)})" if marks else "")

    def consideration(self, there: Consideration) -> str:
        """Whether revocation may be considered, by the day and by what struck the place."""
        after, law = date(there.after, self.lang), self.rule.considered
        where = f"{self.library.documents[there.source.document].number}, {there.source.place}"
        if there.open is False:
            return self.text("revocation_not_yet", after, where)
        if there.stopped and law is not None:
            return self.text("revocation_stopped", law.stopped.place)
        if there.open is None:
            return self.text("revocation_date_open", after, where)
        if there.stopped is None and law is not None:
            fact = self.library.facts[law.stopped_by]
            return self.text("revocation_unless", law.stopped.place, fact.id)
        return self.text("revocation_open", where)

    def facts(self, year: Year) -> Iterator[tuple[str, str]]:
        criteria, counts = year.assessment.criteria, year.assessment.summary["criteria"].values()
        yield self.text("criteria"), self.text("counts", *counts)
        failed = [c.row.rule for c in criteria if c.verdict is FAIL]
        if failed:
            mark = f" ({self.text('key_criterion')})"
            names = (
                f"{rule.number} {rule.name.say(self.lang)}"
                + (mark if rule.number in self.rule.key_criteria else "")
                for rule in failed
            )
            yield self.text("fail"), "; ".join(names)
        if open_ := [c.number for c in criteria if c.verdict is UNKNOWN]:
            yield self.text("unknown"), ", ".join(open_)
        if year.consideration is not None and "to-be-revoked" in year.possible:
            yield self.text("revocation"), self.consideration(year.consideration)
        if year.recognised is None:
            fact = self.library.facts[self.rule.recognised_by]
            yield self.text("no_figure"), fact.label.say(self.lang)

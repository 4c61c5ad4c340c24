"""How the title of a standard is recognised and revoked, as a document and as JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from ntm_rules.documents import model as doc
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.law_text import LawText
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.procedures import Procedure, ProcedureStep


def procedures_on(library: Library, standard: str, day: dt.date) -> list[Procedure]:
    """The procedures for a standard's title that are in force on ``day``."""
    return [
        p
        for p in library.procedures.values()
        if standard in p.standards and p.since <= day and (p.until is None or day <= p.until)
    ]


def procedure_document(library: Library, lang: Lang, base: Base, day: dt.date) -> doc.Document:
    """Each procedure with its steps in order, then its dossiers."""
    texts = LawText(library, lang)
    sections = tuple(
        doc.Section(
            f"{p.name.say(lang)} ({texts.document(p.provenance.document)}, {p.provenance.place})",
            (doc.Items(tuple(_items(texts, p, day, lang))),),
            key=p.id,
            plain=True,
        )
        for p in procedures_on(library, base.id, day)
    )
    title = texts.say("procedure_title", base.name.say(lang), texts.date(day))
    blocks = () if sections else (doc.Paragraph(texts.say("procedure_none")),)
    return doc.Document(lang, title, blocks=blocks, sections=sections)


def _items(
    texts: LawText, procedure: Procedure, day: dt.date, lang: Lang
) -> Iterator[doc.ListItem]:
    yield doc.ListItem("", (texts.say("procedure_decides", procedure.decides.say(lang)),))
    for number, step in enumerate(procedure.steps, 1):
        yield doc.ListItem(str(number), tuple(_lines(texts, step, day, lang)))
    for dossier in procedure.dossiers:
        papers = "; ".join(paper.say(lang) for paper in dossier.papers)
        to = texts.say("procedure_dossier", dossier.to.say(lang), dossier.place)
        yield doc.ListItem("", (f"{to}: {papers}",))


def _lines(texts: LawText, step: ProcedureStep, day: dt.date, lang: Lang) -> Iterator[str]:
    who = step.who_on(day)
    name = who.say(lang) if who else texts.say("procedure_open", step.who.say(lang))
    yield f"{name}: {step.does.say(lang)} ({step.place})"
    if step.taken_over is not None and who is step.taken_over.by:
        by = step.taken_over.provenance
        source = f"{texts.document(by.document)}, {by.place}"
        yield texts.say("procedure_taken", step.who.say(lang), source)
    if step.within is not None:
        key = "procedure_working_days" if step.working_days else "procedure_days"
        limit = texts.say(key, step.within)
        since = step.counted_from
        yield texts.say("procedure_since", limit, since.say(lang)) if since else limit
    if step.vote is not None:
        vote = texts.say("procedure_vote", step.vote.share, step.vote.of.say(lang))
        quorum = step.vote.quorum
        yield f"{vote}; {texts.say('procedure_quorum', quorum)}" if quorum else vote


def procedure_json(library: Library, base: Base, day: dt.date, lang: Lang) -> dict[str, Any]:
    """The procedures of a standard's title; who does a step is null where it is not known."""
    return {
        "standard": base.id,
        "as_of": day.isoformat(),
        "procedures": [
            {
                "id": p.id,
                "name": p.name.say(lang),
                "document": p.provenance.document,
                "place": p.provenance.place,
                "decides": p.decides.say(lang),
                "steps": [_step_json(step, day, lang) for step in p.steps],
                "dossiers": [
                    {
                        "place": d.place,
                        "to": d.to.say(lang),
                        "papers": [paper.say(lang) for paper in d.papers],
                    }
                    for d in p.dossiers
                ],
            }
            for p in procedures_on(library, base.id, day)
        ],
    }


def _step_json(step: ProcedureStep, day: dt.date, lang: Lang) -> dict[str, Any]:
    who, vote = step.who_on(day), step.vote
    return {
        "place": step.place,
        "who": who.say(lang) if who else None,
        "does": step.does.say(lang),
        "within_days": step.within,
        "working_days": step.working_days if step.within is not None else None,
        "from": step.counted_from.say(lang) if step.counted_from else None,
        "vote": {"share": vote.share, "of": vote.of.say(lang), "quorum": vote.quorum}
        if vote
        else None,
    }

"""The procedures of a document, from their file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError
from ntm_rules.law.load.levels import words
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.model import procedures as model
from ntm_rules.law.model.library import Library


def procedures_of(library: Library, file: schema.ProceduresFile) -> Iterator[model.Procedure]:
    """Each procedure of ``file``; the standards that it is for must be there."""
    builder = Builder(file.document, file.procedures, library.facts)
    source = builder.source("", file.source)
    for number, entry in enumerate(file.list_):
        for standard in entry.standards:
            if standard not in library.standards:
                path = ("list", number, "standards")
                known = library.standards
                raise BuildError.unknown("bộ tiêu chí", "standard", standard, known, *path)
        yield model.Procedure(
            id=entry.id,
            name=words(entry.name),
            standards=tuple(entry.standards),
            provenance=replace(source, place=entry.place),
            decides=words(entry.decides),
            since=file.in_force.from_,
            until=file.in_force.until,
            steps=tuple(_step(builder, step) for step in entry.steps),
            dossiers=tuple(
                model.Dossier(d.place, words(d.to), tuple(map(words, d.papers)))
                for d in entry.dossiers
            ),
        )


def _step(builder: Builder, entry: schema.StepEntry) -> model.ProcedureStep:
    vote, taken = entry.vote, entry.taken_over
    return model.ProcedureStep(
        place=entry.place,
        who=words(entry.who),
        does=words(entry.does),
        within=entry.within,
        working_days=entry.working_days,
        counted_from=words(entry.counted_from) if entry.counted_from else None,
        vote=model.Vote(vote.share, words(vote.of), vote.quorum) if vote else None,
        taken_over=model.TakenOver(taken.from_, words(taken.by), builder.source("", taken.source))
        if taken
        else None,
        open_since=entry.open_since,
    )

"""How a title is recognised and revoked: steps, time limits, votes, papers."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.foundation.scalars import Date, Flag, Text, Whole
from ntm_rules.law.schema.parts import FileModel, Period, SourceEntry, WordsEntry


class VoteEntry(FileModel):
    """A vote: the share of ``of`` that must agree, in percent, and the share of members that must be there."""

    share: Whole
    of: WordsEntry
    quorum: Whole | None = None


class TakenOverEntry(FileModel):
    """Who does a step from a day on, and which document says so."""

    from_: Date = Field(alias="from")
    by: WordsEntry
    source: SourceEntry


class StepEntry(FileModel):
    """One step. ``within`` is in days; ``open_since`` is the day from which nobody is known to do it."""

    place: Text
    who: WordsEntry
    does: WordsEntry
    within: Whole | None = None
    working_days: Flag = False
    counted_from: WordsEntry | None = None
    vote: VoteEntry | None = None
    taken_over: TakenOverEntry | None = None
    open_since: Date | None = None


class DossierEntry(FileModel):
    """The papers that are filed, and to whom."""

    place: Text
    to: WordsEntry
    papers: list[WordsEntry] = Field(min_length=1)


class ProcedureEntry(FileModel):
    """A procedure for the titles of some standards."""

    id: Text
    name: WordsEntry
    standards: list[Text] = Field(min_length=1)
    place: Text
    decides: WordsEntry
    steps: list[StepEntry] = Field(min_length=1)
    dossiers: list[DossierEntry] = []


class ProceduresFile(FileModel):
    """The procedures of one document, step by step."""

    procedures: Text
    document: Text
    in_force: Period
    source: SourceEntry
    list_: list[ProcedureEntry] = Field(alias="list")

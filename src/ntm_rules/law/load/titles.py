"""Titles from their files: the states, when revocation may be considered, and what leaves the years after open."""

from __future__ import annotations

from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.levels import words
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Considered, Library, Title
from ntm_rules.law.model.requirement import Concluders


def title(library: Library, file: RuleFile) -> None:
    """Put a title into the library.

    Raises:
        BuildError: where its standard or a fact does not exist.
    """
    model: schema.TitleFile = file.model
    if model.over not in library.standards:
        raise BuildError.unknown("bộ tiêu chí", "standard", model.over, library.standards, "over")
    builder = Builder(model.document, model.place, library.facts)
    states = []
    for number, state in enumerate(model.states):
        with with_path("states", number):
            shown = schema.Condition.model_construct(
                **{k: getattr(state, k) for k in type(state).model_fields}, may_be_concluded_by=None
            )
            states.append(builder.indicator(shown, Concluders()))
    for key in ("unmet_share", "key_unmet", "recognised_by"):
        if getattr(model, key) is not None:
            with with_path(key):
                builder.fact(getattr(model, key))
    library.titles[model.title] = Title(
        id=model.title,
        name=words(model.name),
        standard=model.over,
        document=model.document,
        since=model.in_force.from_,
        until=model.in_force.until,
        unmet_share=model.unmet_share,
        key_unmet=model.key_unmet,
        key_criteria=tuple(model.key_criteria),
        recognised_by=model.recognised_by,
        states=tuple(states),
        notes=tuple(model.notes),
        considered=_considered(builder, model.considered) if model.considered else None,
        left_open=tuple(
            (words(e.says), Builder(e.document, "", library.facts).source("", e.source))
            for e in model.left_open
        ),
    )


def _considered(builder: Builder, entry: schema.ConsideredEntry) -> Considered:
    with with_path("considered", "stopped_by"):
        builder.fact(entry.stopped_by)
    return Considered(
        entry.recognised_before,
        (entry.earlier.after, builder.source("", entry.earlier.source)),
        (entry.later.after, builder.source("", entry.later.source)),
        entry.stopped_by,
        builder.source("", entry.stopped),
    )

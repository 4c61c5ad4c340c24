"""A facts file of any format: YAML and JSON as they are, the filled-in form of ``template`` as a spreadsheet."""

from __future__ import annotations

import os
from collections.abc import Iterable

from ntm_rules.facts.unit import FORM_ENDINGS, Unit
from ntm_rules.facts.written import MAX_VALUES
from ntm_rules.foundation import arguments
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import InputError, Problem
from ntm_rules.foundation.strict_yaml import read_file


@door()
def read_facts(path: str | os.PathLike[str]) -> Unit:
    """The unit described by a facts file: YAML, JSON, or the filled-in form of ``template`` as .xlsx or .csv.

    Raises:
        UnreadableError: where the file cannot be read.
        FactsError: where its structure is wrong. What the figures say is checked when they are judged.
    """
    name = arguments.path(path)
    if name.lower().endswith(FORM_ENDINGS):
        from ntm_rules.documents.form.read import read_unit

        return read_unit(name)
    return Unit.from_dict(read_file(name, most=MAX_VALUES), file=name)


def read_many(paths: Iterable[str | os.PathLike[str]]) -> tuple[list[Unit], list[Problem]]:
    """The units of the files that can be read, and everything that is wrong with the others."""
    units: list[Unit] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            units.append(read_facts(path))
        except InputError as error:
            problems += error.problems
    return units, problems

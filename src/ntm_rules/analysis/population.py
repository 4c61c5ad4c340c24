"""Many units at hand: a folder of facts files of any format, or a table."""

from __future__ import annotations

import os

from ntm_rules.documents.facts_file import read_facts
from ntm_rules.foundation.doors import door
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.tables.units import Population, open_population


@door()
def read_population(path: str | os.PathLike[str], book: RuleBook) -> Population:
    """The units in a folder of facts files, or in a table: ``.csv``, ``.xlsx``, ``.parquet``.

    Raises:
        RequestError: where there is nothing there, or another kind of file.
    """
    return open_population(path, book.library.facts, read_facts)

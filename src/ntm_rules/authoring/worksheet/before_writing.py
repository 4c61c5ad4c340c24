"""What is checked before a changed rule is written: lint, and that the rules say what was decided and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ntm_rules.authoring.edit.commit import broken, errors_among
from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.authoring.edit.write_levels import DocumentCheck
from ntm_rules.authoring.worksheet.decisions import Decision
from ntm_rules.authoring.worksheet.entry import cell_problem
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet
from ntm_rules.foundation.errors import Problem, RulesError


def lint_levels(worksheet: Path, findings: Sequence[Problem], mine: Sequence[Decision]) -> None:
    """Raise what lint calls errors; a level weaker than the nation's, at its cell of the worksheet."""
    errors = errors_among(findings)
    cells: list[Problem] = []
    for problem in errors:
        rows = [
            decision
            for decision in mine
            if problem.code == "NTM801" and f" {decision.row.indicator.code}:" in f" {problem.en}"
        ]
        cells += [
            replace(
                cell_problem(worksheet, decision.sheet_cell, problem.vi, problem.en),
                code=problem.code,
            )
            for decision in rows
        ]
        if not rows:
            cells.append(problem)
    if cells:
        raise RulesError(cells)


def check_meaning(
    after: Book,
    rows: Sequence[Row],
    decided: Sequence[Decision],
    check: DocumentCheck,
    over: tuple[str | None, str],
) -> None:
    """Check that the changed rules hold every decision, and that every other row is as it was."""
    province, standard = over
    now = {row.id: row for row in rows_of_sheet(after, standard, province)}
    written: set[str] = set()
    for decision in decided:
        row = decision.row
        if decision.kind == "province":
            tail = row.id.split("|", 2)[2]
            same = [r for r in now.values() if r.provincial and r.id.split("|", 2)[2] == tail]
            new = next((r for r in same if r.source.document == check.document), None)
        else:
            new = now.get(row.id)
            written.add(row.id)
        if new is None or not _meant(new, decision, check):
            raise broken(row.id)
    for row in rows:
        new = now.get(row.id)
        if row.id not in written and new is not None and _core(new) != _core(row):
            raise broken(row.id)


def _meant(new: Row, decision: Decision, check: DocumentCheck) -> bool:
    source = new.source
    recorded: tuple[object, ...] = (source.status, source.document, source.place, source.copy)
    recorded += (source.checked_by, source.checked_on)
    wanted = check.meant(decision)
    same = new.cell is None or new.cell.value == decision.value
    return recorded == wanted and same


def _core(row: Row) -> tuple[object, ...]:
    return (row.cell and (row.cell.value, row.cell.delegated_to), row.source)

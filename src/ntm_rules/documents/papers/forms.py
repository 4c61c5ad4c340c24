"""The forms of papers: Decision 18/2022 has them for the standards of 2021-2025, Decree 30/2020 for the rest.

A form is data (the files beside this module): headings, lines, columns. What stands in braces is filled in.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from ntm_rules.foundation.strict_yaml import plain, read_text

Paper = Literal[
    "self-assessment", "verification", "opinions", "minutes", "proposal", "revocation-report"
]
Issuer = Literal["commune", "district", "province", "own", "above"]
"""Whose paper it is; own and above: of the unit itself, and of the level above it."""
Holds = Literal[
    "number", "criterion", "indicator", "asked", "own", "result", "verdict", "result_and_verdict"
]


class _PaperModel(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)


class FormLine(_PaperModel):
    """A line of a form with the lines below it."""

    text: str
    below: tuple[FormLine | str, ...] = ()


class FormColumn(_PaperModel):
    """A column of the table: its head, and what its cells hold."""

    head: str
    holds: Holds


class FormTable(_PaperModel):
    """The table of a form, one row for each content."""

    title: str
    under: tuple[str, ...] = ()
    columns: tuple[FormColumn, ...]


class PaperForm(_PaperModel):
    """One form. ``form`` and ``place`` say where the decision has it; both are "" where none has."""

    form: str
    place: str
    paper: Paper
    standards: tuple[str, ...]
    issuer: Issuer
    kind: str
    number: str
    title: str
    body: tuple[FormLine | str, ...]
    table: FormTable | None = None
    signers: tuple[str, ...] = ()
    document: str = ""


class _FormFile(_PaperModel):
    paper: str
    document: str
    forms: tuple[dict[str, object], ...] = Field(min_length=1)


_FILES: Final = (
    "self-assessment",
    "verification",
    "opinions",
    "minutes",
    "proposal",
    "revocation-report",
    "general",
)


@cache
def all_forms() -> tuple[PaperForm, ...]:
    """Every form there is; those of a decision first."""
    return tuple(_read())


def _read() -> Iterator[PaperForm]:
    one_form = TypeAdapter(PaperForm)
    for name in _FILES:
        source = files("ntm_rules.documents.papers") / "forms" / f"{name}.yaml"
        file = _FormFile.model_validate(plain(read_text(source.read_text("utf-8"), name)))
        for entry in file.forms:
            yield one_form.validate_python({"paper": file.paper, "document": file.document} | entry)


def forms_for(paper: str, standard: str) -> tuple[PaperForm, ...]:
    """The forms of a kind of paper for a standard: those of its decision, else the general one."""
    forms = [form for form in all_forms() if form.paper == paper]
    own = tuple(form for form in forms if standard in form.standards)
    return own or tuple(form for form in forms if not form.standards)

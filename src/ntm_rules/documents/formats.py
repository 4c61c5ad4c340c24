"""The formats that a document can have, and which of them a file name asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final, Literal

from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices

Format = Literal["text", "md", "html", "docx", "pdf", "xlsx"]
FORMATS: Final[tuple[Format, ...]] = ("text", "md", "html", "docx", "pdf", "xlsx")


def format_of(output: str | PurePath | None, formats: Sequence[str] = (*FORMATS, "json")) -> str:
    """The format that the ending of a file name asks for: text where there is no file or no ending.

    Raises:
        RequestError: for an ending that is none of ``formats``.
    """
    ending = PurePath(output).suffix.lower().lstrip(".") if output else ""
    ending = {"": "text", "txt": "text", "htm": "html", "markdown": "md"}.get(ending, ending)
    if ending not in formats:
        raise unknown_format(ending, formats)
    return ending


def unknown_format(form: str, formats: Sequence[str]) -> RequestError:
    """The error that names the formats there are."""
    known = ", ".join(formats)
    return RequestError.of(
        vi=f"không có dạng {form!r}; có: {known}",
        en=f"no form {form!r}; known: {known}",
        code="unknown_word",
        expected=choices(formats),
        found=form,
    )

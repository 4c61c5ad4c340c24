"""What every command shares: the rule book, the language, and writing a result."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import click

from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.judging.rulebook import RuleBook

__all__ = ["Context", "form_of", "pass_context", "write_file", "write_whole"]


@dataclass
class Context:
    """The global options."""

    rules: str | None
    lang: str
    quiet: bool
    traceback: bool

    @cached_property
    def book(self) -> RuleBook:
        """The rule book: the folder that was named, else the packaged one."""
        return RuleBook.load(self.rules or None)

    def write(self, text: str, output: str | None) -> None:
        """Print ``text``, or write it to a file: whole, or not at all."""
        if output is None or output == "-":
            click.echo(text)
            return
        write_whole(Path(output), (text + "\n").encode())


def form_of(output: str | None, forms: Iterable[str]) -> str:
    """The one of ``forms`` that a file's name asks for; ``text`` where it asks for none."""
    ending = Path(output).suffix.lower().lstrip(".") if output else ""
    return ending if ending in forms else "text"


def write_file(output: str | None, form: str, content: bytes) -> None:
    """Write an office file, which needs a file to go to.

    Raises:
        RequestError: where it was given none.
    """
    if output is None or output == "-":
        vi = f"dạng {form} cần một tệp: -o TỆP.{form}"
        raise RequestError.of(vi=vi, en=f"{form} needs a file: -o FILE.{form}")
    write_whole(Path(output), content)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file through a temporary one beside it, so that nobody ever sees half of it."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        told = problem.strerror or str(problem)
        raise RequestError.of(
            vi=f"không ghi được: {told}",
            en=f"cannot be written: {told}",
            where=Where(str(target)),
        ) from None


pass_context = click.make_pass_decorator(Context)

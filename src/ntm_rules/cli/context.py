"""What every command shares: the rule book, the language, the exit status, and writing a result."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.forks import cached_property
from ntm_rules.foundation.text import clean
from ntm_rules.foundation.write_file import write_file

if TYPE_CHECKING:
    from ntm_rules.documents.formats import Format
    from ntm_rules.documents.model import Document
    from ntm_rules.foundation.errors import Problem
    from ntm_rules.judging.rulebook import RuleBook


def echo(text: object, *, err: bool = False) -> None:
    """Print a line. An odd character, as in the name of a file, is shown by a sign and never carried to a terminal."""
    click.echo(clean(str(text)), err=err)


Writer = Callable[[], str | bytes]
"""Makes one output of a result: text gets a line end, bytes are written as they are."""


class Exit(IntEnum):
    """The exit status of the program."""

    DONE = 0
    """The work was done, whatever the verdict."""
    NOT_MET = 1
    """The condition that was asked for does not hold."""
    WRONG = 2
    """The input or the call is wrong."""
    ABORTED = 130
    """The user broke it off."""


@dataclass
class Context:
    """The global options."""

    rules: str | None
    lang: Lang
    quiet: bool
    traceback: bool
    force: bool = False

    @cached_property
    def book(self) -> RuleBook:
        """The rule book: the folder that was named, else the packaged one."""
        from ntm_rules.judging.rulebook import RuleBook  # `--version` needs none

        return RuleBook.load(self.rules or None)

    def in_words(self, vi: str, en: str) -> str:
        """The one of two texts that is in the language of the user."""
        return en if self.lang == "en" else vi

    def inform(self, vi: str, en: str) -> None:
        """Tell something on stderr, unless only results are wanted."""
        if not self.quiet:
            echo(self.in_words(vi, en), err=True)

    def tell(self, problems: Iterable[Problem]) -> None:
        """Tell what was left out on stderr, also where only results are wanted."""
        for problem in problems:
            echo(problem.say(self.lang), err=True)

    def inform_of_files(self, names: Iterable[str], *, dry_run: bool) -> None:
        """Tell which files were written, or would be."""
        files = ", ".join(names)
        vi, en = ("sẽ ghi", "would write") if dry_run else ("đã ghi", "written")
        self.inform(f"{vi}: {files}", f"{en}: {files}")

    def write(self, text: str, output: str | None = None) -> None:
        """Print ``text``, or write it to a file: whole, or not at all."""
        if output is None or output == "-":
            echo(text)
            return
        self.save(output, (text + "\n").encode())

    def save(self, output: str | Path, content: bytes, *, ours: bool = False) -> None:
        """Write a file whole, into a device or a pipe, or to the screen for ``-``.

        ``ours`` says that the file is known as one of ntm-rules.

        Raises:
            RequestError: where it cannot be written, is an input, or is a file of somebody else without ``--force``.
        """
        if str(output) == "-":
            click.echo(content, nl=False)
            return
        if not ours:
            # Most calls write no file, and need none of what can read one that is there.
            from ntm_rules.cli.overwrite import check_target

            check_target(Path(output), content, force=self.force)
        write_file(output, content)

    def emit(self, writers: Mapping[str, Writer], form: str, output: str | None) -> None:
        """Write a result in one of its formats, to a file or to the screen."""
        content = writers[form]()
        if isinstance(content, str):
            self.write(content, output)
        else:
            self.save("-" if output is None else output, content)


def in_every_format(document: Callable[[], Document], data: Callable[[], Any]) -> dict[str, Writer]:
    """The writers of a result that is a document; ``data`` is what it is as JSON."""
    return in_each_format(lambda _: document(), data)


def in_each_format(
    document: Callable[[Format], Document],
    data: Callable[[], Any],
    docx_template: bytes | None = None,
) -> dict[str, Writer]:
    """The same for a result that is not the same document in every format."""
    from ntm_rules.documents.formats import FORMATS

    def writer(form: Format) -> Writer:
        def content() -> str | bytes:
            from ntm_rules.documents.write import write  # JSON needs none

            return write(document(form), form, docx_template=docx_template)

        return content

    return {**{form: writer(form) for form in FORMATS}, "json": lambda: json_text(data())}


def template_of(context: Context, path: str | None) -> bytes | None:
    """The template document at ``path``; which styles it lacks is told."""
    if path is None:
        return None
    from ntm_rules.office.docx_styles import read_template

    content, lacking = read_template(path)
    context.tell(lacking)
    return content


def json_text(data: Any) -> str:
    """A result as JSON, indented."""
    return json.dumps(data, ensure_ascii=False, indent=2)


pass_context = click.make_pass_decorator(Context)

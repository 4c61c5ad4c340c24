"""Writing changed rule files: all of them or none, and only where the changed rules load and pass lint."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.foundation.errors import (
    EngineError,
    InputError,
    Problem,
    RequestError,
    RulesError,
    Where,
)
from ntm_rules.foundation.read_file import all_below
from ntm_rules.foundation.system_reason import reason
from ntm_rules.foundation.write_file import write_files
from ntm_rules.law.lint import lint, severity
from ntm_rules.law.load.rule_file import RuleFile

_SCHEMA: Final = "../schema/rules.json"
"""As the files directly in the folder of the rules name it."""


def writable(root: Path) -> Path:
    """``root``, where it may be written to.

    Raises:
        RequestError: where it is part of the installed package.
    """
    package = Path(__file__).resolve().parents[2]
    if root.resolve() == package or package in root.resolve().parents:
        raise RequestError.of(
            vi="không ghi vào gói đã cài: chép thư mục quy tắc ra ngoài rồi dùng --rules DIR",
            en="never writes into the installed package: copy the rules and use --rules DIR",
            where=Where(str(root)),
            code="installed_rules",
        )
    return root


def contents(root: Path) -> dict[Path, bytes]:
    """The digest of every rule file under ``root``, by its path; take it before the rules are read."""
    if not root.is_dir():
        return {}
    with suppress(OSError):
        return {
            path: hashlib.sha256(path.read_bytes()).digest()
            for path in all_below(root, "*.y*ml")
            if path.is_file()
        }
    return {}


@dataclass(frozen=True, slots=True)
class Tried:
    """Rules as they would be with changed files, and what lint says of them that it did not say before."""

    texts: dict[Path, str]
    book: Book
    findings: list[Problem]

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are changed."""
        return tuple(sorted(self.texts))


@dataclass(slots=True)
class Changes:
    """Changed and new files of a rule book, not yet written."""

    root: Path
    read: dict[Path, bytes]
    """The rule files as they were when the work began; see :func:`contents`."""

    editors: dict[str, Editor] = field(default_factory=dict)
    new: dict[str, Editor] = field(default_factory=dict)
    _tried: Tried | None = None

    def editor(self, file: RuleFile) -> Editor:
        """The editor of a rule file."""
        if file.path not in self.editors:
            text = Path(file.path).read_bytes().decode("utf-8-sig")
            self.editors[file.path] = Editor(text)
        return self.editors[file.path]

    def create(self, path: Path, text: str, *, replaces: bool = False) -> Editor:
        """The editor of a new file, which begins with a comment; above it goes where the schema is.

        Raises:
            RequestError: for a file that does not lie below the folder of the rules, or is there and is not to be replaced.
        """
        self._check_inside([path])
        if path.exists() and not replaces:
            raise there_already(path)
        inside = path.parent.resolve().relative_to(self.root.resolve())
        schema = "../" * len(inside.parts) + _SCHEMA
        self.new[str(path)] = Editor(f"# yaml-language-server: $schema={schema}\n#\n{text}")
        return self.new[str(path)]

    def forget(self, path: Path) -> None:
        """Leave a file as it is, or out where it was to be new."""
        self.editors.pop(str(path), None)
        self.new.pop(str(path), None)

    def texts(self) -> dict[Path, str]:
        """The files that are other than they were."""
        changed = {
            Path(path): text
            for path, editor in self.editors.items()
            if (text := editor.done()) != editor.text
        }
        return changed | {Path(path): editor.done() for path, editor in self.new.items()}

    def try_out(self) -> Tried:
        """The rules as they would be, and what lint says of them that it does not say of those there are.

        Raises:
            RulesError: where they would not load.
        """
        texts = self.texts()
        if self._tried is not None and self._tried.texts == texts:
            return self._tried
        before = Counter(map(_content, lint([self.root], self.root)))
        try:
            book = open_book(self.root, texts)
        except InputError as error:
            raise RulesError(error.problems) from None
        after = lint([self.root], self.root, texts)
        fresh = []
        for problem in after:
            if before[_content(problem)] > 0:
                before[_content(problem)] -= 1
            else:
                fresh.append(problem)
        self._tried = Tried(texts, book, fresh)
        return self._tried

    def commit(
        self, *, dry_run: bool = False, check: Callable[[Tried], None] | None = None
    ) -> Tried:
        """Write every changed file, or none; with ``dry_run`` only look whether they might be.

        ``check`` raises what speaks against it; without one whatever lint calls an error does.

        Raises:
            RulesError: where the rules would not load, or lint finds an error.
            RequestError: where they cannot be written.
        """
        tried = self.try_out()
        if check is not None:
            check(tried)
        elif errors := errors_among(tried.findings):
            raise RulesError(errors)
        if not dry_run:
            self.write(tried.texts)
        return tried

    def _unchanged(self, texts: dict[Path, str]) -> None:
        """Check that nobody changed the rules since they were read.

        Raises:
            RequestError: where a file is other than it was, is new, or is gone.
        """
        now = contents(self.root)
        new = {path for path in texts if path not in self.read and path.exists()}
        other = {p for p in now.keys() | self.read.keys() if now.get(p) != self.read.get(p)}
        changed = sorted(other | new)
        if changed:
            names = ", ".join(map(str, changed))
            vi = f"tệp đã bị sửa trong lúc làm, không tệp nào được ghi; hãy chạy lại: {names}"
            en = f"changed meanwhile, nothing was written; run it again: {names}"
            raise RequestError.of(
                vi=vi, en=en, where=Where(str(self.root)), code="changed_meanwhile"
            )

    def _check_inside(self, paths: Iterable[Path]) -> None:
        """Check that files lie below the folder of the rules, links to other folders followed."""
        root = self.root.resolve()
        for path in paths:
            if path.parent.resolve().is_relative_to(root):
                continue
            raise RequestError.of(
                vi=f"không ghi ra ngoài thư mục quy tắc {self.root}; không tệp nào thay đổi",
                en=f"never writes outside the folder of rules {self.root}; nothing was written",
                where=Where(str(path)),
                code="cannot_write",
            )

    def write(self, texts: dict[Path, str]) -> None:
        """Write every file through a temporary one beside it; where one fails, none is left changed.

        Raises:
            RequestError: where one lies outside the folder of the rules, changed meanwhile, or cannot be written.
        """
        self._check_inside(texts)
        try:
            for path in texts:
                path.parent.mkdir(parents=True, exist_ok=True)
            write_files(
                {path: text.encode() for path, text in texts.items()},
                before_replacing=lambda: self._unchanged(texts),
            )
        except OSError as problem:
            why_vi, why_en = reason(problem)
            vi, en = (
                f"không ghi được, không tệp nào thay đổi: {why_vi}",
                f"nothing was written: {why_en}",
            )
            where = Where(str(problem.filename or self.root))
            raise RequestError.of(vi=vi, en=en, where=where, code="cannot_write") from None


def there_already(path: str | Path) -> RequestError:
    """The error that says that a file is there, and is not replaced."""
    return RequestError.of(
        vi="tệp đã có",
        en="the file is there already",
        where=Where(str(path)),
        code="already_there",
    )


def errors_among(problems: Sequence[Problem]) -> list[Problem]:
    """Those that lint calls errors."""
    return [p for p in problems if severity(p.code) == "error"]


def _content(problem: Problem) -> tuple[str, str, str]:
    """What a finding says, whichever line it now stands in."""
    return (problem.where.file, problem.code, problem.en)


def broken(what: str) -> EngineError:
    """The rules as written would not say what was decided: a fault of the program."""
    return EngineError(
        f"bộ quy tắc sau khi sửa không ghi đúng như đã đối chiếu: {what}; không tệp nào thay đổi",
        f"the changed rules would not say what was decided: {what}; nothing was written",
    )

"""The one strict reader of YAML and JSON, for rules and facts alike.

It reads the parser's events, never YAML's own idea of what a scalar means: every scalar stays the text that was
written, with its place, and the schema decides the type. So ``06223`` stays text, ``2024-12-31`` and ``no`` too,
and ``1.5`` becomes an exact number only where a number is asked for.

Refused: aliases and anchors, tags, several documents, duplicate keys, depth over 40, more than 5 MB; control characters,
marks that reverse the direction and letters with more than 30 marks, in comments too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any, Final, Unpack

import yaml

from ntm_rules.foundation.errors import NOWHERE, About, Problem, UnreadableError, Where
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.foundation.text import nfc, odd_character, odd_name, odd_problem
from ntm_rules.foundation.yaml_reasons import yaml_reason

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 40
MAX_NODES: Final = 400_000
"""The most values of one file, keys counted; who reads a file may ask for fewer."""

# libyaml where it is there (about eight times faster), PyYAML's own parser elsewhere.
_Parser: Any = getattr(yaml.cyaml, "CParser", None) if yaml.__with_libyaml__ else None
_NULL: Final = {"", "~", "null", "Null", "NULL"}
_STARTS: Final = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS: Final = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Scalar(str):
    """A scalar as it was written, NFC-normalised, without invisible characters. ``quoted`` says that it can only be text."""

    __slots__ = ("quoted", "where")
    where: Where
    quoted: bool

    @classmethod
    def at(cls, text: str, where: Where, *, quoted: bool) -> Scalar:
        """A scalar with its place."""
        scalar = cls(nfc(text))
        scalar.where = where
        scalar.quoted = quoted
        return scalar


class MarkedMapping(dict[str, Any]):
    """A mapping that knows where it and each of its keys stand."""

    __slots__ = ("marks", "where")

    def __init__(self, where: Where) -> None:
        super().__init__()
        self.where: Where = where
        self.marks: dict[str, Where] = {}


class MarkedSequence(list[Any]):
    """A sequence that knows where it and each of its items stand."""

    __slots__ = ("marks", "where")

    def __init__(self, where: Where) -> None:
        super().__init__()
        self.where: Where = where
        self.marks: list[Where] = []


def _fail(vi: str, en: str, where: Where, **about: Unpack[About]) -> UnreadableError:
    return UnreadableError([Problem(vi=vi, en=en, where=where, **about)])


def read_file(path: str | os.PathLike[str], *, most: int | None = None) -> Any:
    """The content of a YAML or JSON file of at most ``most`` values. Every scalar is text with its place.

    Raises:
        UnreadableError: naming the file, and the line where there is one.
    """
    file = os.fspath(path)
    return read_text(file_text(file), file, is_json=file.lower().endswith(".json"), most=most)


def file_text(file: str) -> str:
    """The text of a file that is not too large and is UTF-8.

    Raises:
        UnreadableError: naming the file.
    """
    return decoded(read_bounded(file, MAX_BYTES), Where(file))


def decoded(raw: bytes, at: Where = NOWHERE) -> str:
    """UTF-8 bytes as text, not more than a file may have.

    Raises:
        UnreadableError: where they are too many, or not UTF-8.
    """
    if len(raw) > MAX_BYTES:
        megabytes = MAX_BYTES // 10**6
        raise _fail(f"lớn hơn {megabytes} MB", f"larger than {megabytes} MB", at)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise _fail(
            f"không phải UTF-8 (byte thứ {problem.start + 1}); hãy lưu tệp ở dạng UTF-8",
            f"not UTF-8 (byte {problem.start + 1}); save the file as UTF-8",
            at,
        ) from None


_SURROGATES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def _as_yaml(text: str) -> str:
    """JSON as YAML reads it: tabs between tokens become spaces, surrogate pairs one character."""

    def joined(m: re.Match[str]) -> str:
        return bytes.fromhex(m[1] + m[2]).decode("utf-16-be")

    return _SURROGATES.sub(joined, text.replace("\t", " "))


def read_text(text: str, file: str = "", *, is_json: bool = False, most: int | None = None) -> Any:
    """The content of a YAML or JSON text; see :func:`read_file`."""
    if "\x00" in text:
        raise _fail(
            "không phải văn bản (có byte 0)", "not text (it holds a zero byte)", Where(file)
        )
    if odd := odd_character(text):
        before = text[: odd.start()]
        column = odd.start() - before.rfind("\n")
        raise _fail(
            *odd_problem(odd),
            Where(file, before.count("\n") + 1, column),
            code="odd_character",
            found=odd_name(odd),
            expected="text",
        )
    content = _as_yaml(text) if is_json else text
    try:
        return _TreeBuilder(file, content, min(MAX_NODES, most or MAX_NODES)).document()
    except UnreadableError:
        raise
    except (yaml.YAMLError, OverflowError, ValueError) as problem:  # the last two: \U99999999
        mark = getattr(problem, "problem_mark", None) or getattr(problem, "context_mark", None)
        where = Where(file, mark.line + 1, mark.column + 1) if mark else Where(file)
        vi, en = yaml_reason(problem, content) or (
            "ở đây, hoặc ngay trước đó",
            "here, or just before",
        )
        raise _fail(
            f"YAML hoặc JSON sai cú pháp: {vi}", f"not valid YAML or JSON: {en}", where
        ) from None
    except RecursionError:  # only PyYAML's own parser recurses
        raise _fail("lồng nhau quá sâu", "nested too deep", Where(file)) from None


def _events(text: str) -> Iterator[Any]:
    if _Parser is None:
        yield from yaml.parse(text, Loader=yaml.SafeLoader)
        return
    parser = _Parser(text)
    try:
        yield from iter(parser.get_event, None)
    finally:
        parser.dispose()


class _TreeBuilder:
    """Builds the tree from events, with an explicit stack: depth cannot exhaust the C stack.

    A stranger's file is read to its end or to the most values, so this is written to be quick.
    """

    def __init__(self, file: str, text: str, most: int) -> None:
        self.file = file
        self.events = _events(text)
        self.most = most
        self.stack: list[MarkedMapping | MarkedSequence] = []
        self.keys: list[Scalar | None] = []
        self.root: Any = None

    def document(self) -> Any:
        file, stack, keys = self.file, self.stack, self.keys
        documents, left = 0, self.most
        for event in self.events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                mark = event.start_mark
                where = Where(file, mark.line + 1, mark.column + 1)
                self.place(self.scalar(event, where), where)
            elif kind in _STARTS:
                mark = event.start_mark
                where = Where(file, mark.line + 1, mark.column + 1)
                self.plain(event, where)
                inner = MarkedMapping if kind is yaml.MappingStartEvent else MarkedSequence
                container = inner(where)
                self.place(container, where)
                if len(stack) == MAX_DEPTH:
                    raise _fail(
                        f"lồng nhau quá {MAX_DEPTH} tầng",
                        f"nested deeper than {MAX_DEPTH}",
                        where,
                        code="too_deep",
                        found=f"{MAX_DEPTH + 1}",
                        expected=f"..{MAX_DEPTH}",
                    )
                stack.append(container)
                keys.append(None)
            elif kind in _ENDS:
                stack.pop()
                keys.pop()
                continue
            elif kind is yaml.AliasEvent:
                self.plain(event, self.where(event))
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise _fail(
                        "chỉ được có một tài liệu YAML trong tệp",
                        "only one YAML document per file",
                        self.where(event),
                    )
                continue
            else:
                continue
            left -= 1
            if left < 0:
                raise _fail(
                    f"quá {self.most} giá trị",
                    f"more than {self.most} values",
                    self.where(event),
                    code="too_many_values",
                    found=f"{self.most + 1}",
                    expected=f"..{self.most}",
                )
        if self.root is None:
            raise _fail("tệp rỗng", "the file is empty", Where(file))
        return self.root

    def where(self, event: Any) -> Where:
        mark = event.start_mark
        return Where(self.file, mark.line + 1, mark.column + 1)

    def plain(self, event: Any, where: Where) -> None:
        """Refuse what only YAML has."""
        if type(event) is yaml.AliasEvent or event.anchor is not None:
            raise _fail(
                "không dùng neo (&) và bí danh (*)",
                "anchors (&) and aliases (*) are not used",
                where,
            )
        if event.tag is not None:
            raise _fail(f"không dùng thẻ {event.tag}", f"tags are not used: {event.tag}", where)

    def scalar(self, event: Any, where: Where) -> Scalar | None:
        if event.anchor is not None or event.tag is not None:
            self.plain(event, where)
        text = event.value
        quoted = bool(event.style)
        if not quoted and text in _NULL:
            return None
        if text.isascii() and text.isprintable():
            scalar = Scalar(text)
            scalar.where = where
            scalar.quoted = quoted
            return scalar
        if odd := odd_character(text):  # written as an escape
            raise _fail(
                *odd_problem(odd), where, code="odd_character", found=odd_name(odd), expected="text"
            )
        return Scalar.at(text, where, quoted=quoted)

    def place(self, value: Any, where: Where) -> None:
        if not self.stack:
            self.root = value
            return
        parent = self.stack[-1]
        if isinstance(parent, MarkedSequence):
            parent.append(value)
            parent.marks.append(where)
            return
        key = self.keys[-1]
        if key is not None:
            parent[key] = value
            self.keys[-1] = None
            return
        if not isinstance(value, Scalar):
            raise _fail("khóa phải là một từ", "a key must be a word", where)
        if value in parent:
            first = parent.marks[value].line
            raise _fail(
                f"khóa {str(value)!r} viết hai lần (lần đầu ở dòng {first})",
                f"key {str(value)!r} given twice (first on line {first})",
                where,
                code="NTM101",
                found=str(value),
            )
        self.keys[-1] = value
        parent[value] = None
        parent.marks[value] = where


def plain(tree: Any) -> Any:
    """``tree`` as plain dictionaries, lists and text."""
    if isinstance(tree, dict):
        return {str(key): plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [plain(value) for value in tree]
    return str(tree) if isinstance(tree, str) else tree


def locate(tree: Any, path: tuple[str | int, ...]) -> Where:
    """The place of the value at ``path``; where it has none, that of the nearest thing above it."""
    where: Where = getattr(tree, "where", Where())
    for step in path:
        if isinstance(tree, MarkedMapping) and step in tree:
            where = tree.marks.get(str(step), where)
            tree = tree[str(step)]
        elif isinstance(tree, MarkedSequence) and isinstance(step, int) and step < len(tree):
            where = tree.marks[step]
            tree = tree[step]
    return where

"""Changing a few values of a YAML file as text: every byte that is not changed stays as it was written.

A file is parsed for the places of its nodes only. What is changed is cut out and written anew, in the style of the
rule files; comments and layout around it are not touched. A flow mapping in which something becomes too long is
written as a block.
"""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from itertools import pairwise
from typing import Any

import yaml

from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap, emit
from ntm_rules.foundation.errors import EngineError

Path = tuple[str | int, ...]
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Value = YamlMap | YamlList | Raw | str | int | Fraction | dt.date | bool | None


class Editor:
    """One YAML text; changes are collected, and made at once by :meth:`done`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = [0]
        for line in text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._root: Any = yaml.compose(text, Loader=_Loader)
        self._splices: list[tuple[int, int, str]] = []
        self._opened: dict[Path, YamlMap | YamlList] = {}

    # ---- what may be asked for

    def put(self, path: Path, key: str, value: Value) -> None:
        """Give ``key`` of the mapping at ``path`` this value; a new key comes last."""
        opened = self._draft(path)
        if opened is not None:
            opened[key] = value
            return
        node = self._node(path)
        old = next((v for k, v in node.value if k.value == key), None)
        indent = node.start_mark.column
        if old is None:
            at = self._line_end(self._end(node))
            self._splices.append((at, at, f"\n{' ' * indent}{key}:{emit(value, indent)}"))
            return
        name = next(k for k, _ in node.value if k.value == key)
        start = self.text.index(":", self._offset(name.end_mark)) + 1
        end = self._end(old)
        kept = "".join(f"\n{' ' * (indent + 2)}{line}" for line in _comments(self.text[start:end]))
        self._splices.append((start, end, kept + emit(value, indent)))

    def put_item(self, path: Path, value: YamlMap) -> None:
        """Replace the item of a list at ``path``."""
        opened = self._draft(path[:-1])
        if opened is not None:
            opened[int(path[-1])] = value
            return
        node = self._node(path)
        start, end = self._offset(node.start_mark), self._end(node)
        indent = node.start_mark.column
        lead = "".join(f"{line}\n{' ' * indent}" for line in _comments(self.text[start:end]))
        self._splices.append((start, end, lead + emit(value, indent - 2).lstrip("\n ")))

    def insert(self, path: Path, values: list[Value]) -> None:
        """Put items after the last one of the block list at ``path``, or after the item that it names."""
        opened = self._draft(path if not isinstance(path[-1], int) else path[:-1])
        if opened is not None:
            at = int(path[-1]) + 1 if isinstance(path[-1], int) else len(opened)
            opened[at:at] = values
            return
        node = self._node(path)
        seq = self._node(path[:-1]) if isinstance(path[-1], int) else node
        at = self._line_end(self._end(node))
        indent = seq.start_mark.column
        for value in values:
            text = emit(value, indent).lstrip("\n ")
            self._splices.append((at, at, f"\n{' ' * indent}- {text}"))

    def remove(self, path: Path) -> None:
        """Take an item out of a list."""
        opened = self._draft(path[:-1])
        if opened is not None:
            del opened[int(path[-1])]
            opened.flow = True
            return
        node = self._node(path)
        start = self._lines[node.start_mark.line]
        self._splices.append((start, self._line_end(self._end(node)) + 1, ""))

    def remove_section(self, key: str) -> None:
        """Take a key of the file out, with the empty line after it."""
        name, value = next((k, v) for k, v in self._root.value if k.value == key)
        start = self._lines[name.start_mark.line]
        end = min(self._line_end(self._end(value)) + 1, len(self.text))
        if self.text.startswith("\n", end):
            end += 1
        self._splices.append((start, end, ""))

    def add_section(self, before: str, text: str) -> None:
        """Put whole lines before a key of the file and its comments; at the end where it has no such key."""
        name = next((k for k, _ in self._root.value if k.value == before), None)
        if name is None:
            end = len(self.text.rstrip("\n")) + 1
            self._splices.append((end, len(self.text), f"\n{text}"))
            return
        line = name.start_mark.line
        while line and self.text[self._lines[line - 1] :].startswith("#"):
            line -= 1
        at = self._lines[line]
        self._splices.append((at, at, f"{text}\n"))

    def has(self, path: Path) -> bool:
        """Whether there is something at ``path``."""
        try:
            self._node(path)
        except (StopIteration, IndexError):
            return False
        return True

    def draft(self, path: Path) -> Any:
        """What stands at ``path``, to be put back changed; scalars stay as they were written."""
        return self._plain(self._node(path))

    def length(self, path: Path) -> int:
        """How many items the list at ``path`` has."""
        return len(self._node(path).value)

    def done(self) -> str:
        """The text with every change made."""
        for path, value in self._opened.items():
            node = self._node(path)
            start, end = self._offset(node.start_mark), self._end(node)
            parent = self._node(path[:-1])
            item = isinstance(path[-1], int)
            indent = parent.start_mark.column
            text = emit(value, indent)
            if item or not text.startswith("\n"):
                text = text.lstrip("\n ")
            else:  # a block below its key: the blank after the colon goes
                start = len(self.text[:start].rstrip(" "))
            self._splices.append((start, end, text))
        splices, text = sorted(self._splices, key=lambda s: s[:2]), self.text
        for (_, end, _), (start, _, _) in pairwise(splices):
            if end > start:
                raise EngineError("hai thay đổi ở một chỗ", "two changes of one place")
        for start, end, new in reversed(splices):
            text = text[:start] + new + text[end:]
        return text

    # ---- places

    def _offset(self, mark: Any) -> int:
        return int(self._lines[mark.line] + mark.column)

    def _line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _end(self, node: Any) -> int:
        """Where a node's own text ends: without the comments and empty lines that follow."""
        if isinstance(node, yaml.ScalarNode):
            end = self._offset(node.end_mark)
            return len(self.text[:end].rstrip()) if node.style in {"|", ">"} else end
        if node.flow_style or not node.value:
            return self._offset(node.end_mark)
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)

    def _node(self, path: Path) -> Any:
        node = self._root
        for step in path:
            node = _inside(node, step)
        return node

    def _draft(self, path: Path) -> Any:
        """The node at ``path``, opened, where it lies in flow style; None where it is a block."""
        node = self._root
        for depth in range(len(path) + 1):
            if depth:
                node = _inside(node, path[depth - 1])
            if getattr(node, "flow_style", None) and not isinstance(node, yaml.ScalarNode):
                top: Any = self._opened.get(path[:depth])
                if top is None:
                    top = self._opened[path[:depth]] = self._plain(node)
                top.flow = False
                for step in path[depth:]:
                    top = top[step]
                    top.flow = False
                return top
        return None

    def _plain(self, node: Any) -> Any:
        """A node as a draft: scalars stay as they were written."""
        if isinstance(node, yaml.MappingNode):
            pairs = {str(k.value): self._plain(v) for k, v in node.value}
            return YamlMap(pairs, flow=bool(node.flow_style))
        if isinstance(node, yaml.SequenceNode):
            return YamlList(map(self._plain, node.value), flow=bool(node.flow_style))
        if node.style in {"|", ">"}:
            return str(node.value).strip()
        return Raw(" ".join(self.text[self._offset(node.start_mark) : self._end(node)].split()))


def _inside(node: Any, step: str | int) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next(v for k, v in node.value if str(k.value) == str(step))
    return node.value[int(step)]


_COMMENT = re.compile(r"^[ ]*(#.*)$", re.MULTILINE)


def _comments(text: str) -> list[str]:
    """The lines of ``text`` that are comments."""
    return _COMMENT.findall(text)

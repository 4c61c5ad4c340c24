"""pydantic's findings about a file, said for the person who wrote it: place, key, nearest valid name."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from ntm_rules.errors import Problem, Where
from ntm_rules.reading import locate
from ntm_rules.text import did_you_mean

__all__ = ["problems_of"]

_TYPES = {
    "dict_type": ("cần các khóa ở đây", "keys are needed here"),
    "model_type": ("cần các khóa ở đây", "keys are needed here"),
    "model_attributes_type": ("cần các khóa ở đây", "keys are needed here"),
    "list_type": ("cần một danh sách ở đây", "a list is needed here"),
    "missing": ("thiếu khóa này", "this key is missing"),
}
_SAID = {
    "text is expected": "cần chữ",
    "true or false is expected": "cần true hoặc false",
    "a number without quotes is expected": "cần một số, không để trong ngoặc kép",
    "a whole number is expected": "cần một số nguyên",
    "a date such as 2024-12-31 is expected": "cần một ngày, ví dụ 2024-12-31",
    "the number is beyond": "số quá lớn",
}


def _models(annotation: Any, seen: set[Any]) -> Iterator[type[BaseModel]]:
    """Every model that an annotation can hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if annotation not in seen:
            seen.add(annotation)
            yield annotation
            for field in annotation.model_fields.values():
                yield from _models(field.annotation, seen)
        return
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is not None:
        for part in typing.get_args(annotation):
            yield from _models(part, seen)


def _known_keys(model: type[BaseModel], path: tuple[Any, ...]) -> list[str]:
    """The keys that are valid where ``path`` leads, or anywhere in ``model`` if that cannot be told."""
    here: list[type[BaseModel]] = [model]
    for step in path[:-1]:
        if not isinstance(step, str):
            continue
        inner = [
            m
            for one in here
            for name, field in one.model_fields.items()
            if step in (name, field.alias)
            for m in _models(field.annotation, set())
        ]
        here = inner or here
    return [f.alias or name for one in here for name, f in one.model_fields.items()]


def _real_path(tree: Any, loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """``loc`` without the steps that name a branch of a union instead of a key."""
    path: list[int | str] = []
    for number, step in enumerate(loc):
        last = number == len(loc) - 1
        inside = (isinstance(tree, Mapping) and step in tree) or (
            isinstance(tree, list) and isinstance(step, int) and step < len(tree)
        )
        if inside:
            path.append(step)
            tree = tree[step]
        elif last and isinstance(tree, Mapping):
            path.append(step)
    return tuple(path)


def problems_of(
    error: ValidationError, tree: Any, model: type[BaseModel], file: str = ""
) -> list[Problem]:
    """One problem per finding, in file order; findings about the same place are said once."""
    problems: dict[tuple[str, str], Problem] = {}
    for found in error.errors(include_url=False):
        path = _real_path(tree, found["loc"])
        where = locate(tree, path)
        where = where if where.line else Where(file)
        key = ".".join(str(p) for p in path)
        code = ""
        if found["type"] == "extra_forbidden":
            name = str(found["loc"][-1])
            vi, en = did_you_mean(name, _known_keys(model, found["loc"]))
            said = (f"khóa lạ {name!r}{vi}", f"unknown key {name!r}{en}")
            code = (
                "NTM102"
                if where.file.endswith((".yaml", ".yml")) and model.__module__.endswith("wire")
                else ""
            )
        else:
            message = found["msg"].removeprefix("Value error, ")
            said = _TYPES.get(found["type"], ("", ""))
            if not said[0]:
                vi = next((v for k, v in _SAID.items() if message.startswith(k)), message)
                given = message.partition(", not ")[2]
                said = (f"{vi}, không phải {given}" if given and vi != message else vi, message)
        problems.setdefault((str(where), key), Problem(*said, where=where, key=key, code=code))
    return sorted(problems.values(), key=lambda p: (p.where.line, p.where.column))

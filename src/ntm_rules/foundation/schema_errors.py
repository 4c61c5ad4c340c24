"""The errors of pydantic about a file, for the person who wrote it: place, key, nearest valid name."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from ntm_rules.foundation.errors import (
    MOST_PROBLEMS,
    MOST_SEARCHES,
    About,
    Problem,
    Problems,
    Where,
)
from ntm_rules.foundation.exact import LIMIT
from ntm_rules.foundation.strict_yaml import locate
from ntm_rules.foundation.text import did_you_mean, written

_TYPES = {
    "dict_type": ("cần các khóa ở đây", "keys are needed here"),
    "model_type": ("cần các khóa ở đây", "keys are needed here"),
    "model_attributes_type": ("cần các khóa ở đây", "keys are needed here"),
    "list_type": ("cần một danh sách ở đây", "a list is needed here"),
    "missing": ("thiếu khóa này", "this key is missing"),
}
_MESSAGES = {
    "text is expected": "cần chữ",
    "true or false is expected": "cần 'true' hoặc 'false'",
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


def _models_at(model: type[BaseModel], path: tuple[Any, ...]) -> list[type[BaseModel]]:
    """The models that may stand where ``path`` leads; ``model`` itself where this is not clear."""
    return _models_below(model, path[:-1])


@lru_cache(256)  # a thousand wrong keys stand in the same place
def _models_below(model: type[BaseModel], above: tuple[Any, ...]) -> list[type[BaseModel]]:
    here: list[type[BaseModel]] = [model]
    for step in above:
        if not isinstance(step, str):
            continue
        inner = [
            m
            for outer in here
            for name, field in outer.model_fields.items()
            if step in (name, field.alias)
            for m in _direct(field.annotation)
        ]
        here = inner or here
    return here


@lru_cache(256)
def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _homes(model: type[BaseModel], here: list[type[BaseModel]], name: str) -> list[str]:
    """The keys below which ``name`` may stand: inside what can stand here, else anywhere in the file."""
    homes: dict[str, None] = {}
    for outer in (*here, *_models(model, set())):
        if outer not in here and homes:
            break
        for key, field in outer.model_fields.items():
            if any(name in _keys(inner) for inner in _direct(field.annotation)):
                homes[field.alias or key] = None
    return list(homes)


def _direct(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation names itself."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is not None:
        for part in typing.get_args(annotation):
            yield from _direct(part)


def _of_rules(model: type[BaseModel]) -> bool:
    """Whether the model is of a rule file. Only rule files have codes of diagnostics."""
    return ".law.schema." in model.__module__


def _alike(first: str, second: str) -> bool:
    return SequenceMatcher(None, first, second).ratio() >= 0.85


def _unknown_key(
    model: type[BaseModel], loc: tuple[Any, ...], search: bool
) -> tuple[tuple[str, str], Literal["NTM102", "NTM103"]]:
    """The message about a key that is unknown, or unknown in this place, and its code."""
    name = str(loc[-1])
    here = _models_at(model, loc)
    known = [key for inner in here for key in _keys(inner)]
    homes: list[str] = []
    if _of_rules(model) and not any(_alike(name, key) for key in known):
        homes = _homes(model, here, name) + ["(đầu tệp)"] * (name in _keys(model))
    if homes:
        listed = ", ".join(homes[:5])
        return (
            f"khóa {name!r} đặt sai chỗ; chỗ của nó: {listed}",
            f"misplaced key {name!r}; its place is in: {listed}".replace(
                "(đầu tệp)", "(the top of the file)"
            ),
        ), "NTM103"
    vi, en = did_you_mean(name, known) if search else ("", "")
    return (f"khóa lạ {name!r}{vi}", f"unknown key {name!r}{en}"), "NTM102"


def _real_path(tree: Any, loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """``loc`` without the steps that name a branch of a union instead of a key."""
    path: list[int | str] = []
    for number, step in enumerate(loc):
        last = number == len(loc) - 1
        if _is_in(tree, step):
            path.append(step)
            tree = tree[step]
        elif last and isinstance(tree, Mapping):
            path.append(step)
    return tuple(path)


def _fork(tree: Any, loc: tuple[int | str, ...]) -> int | None:
    """Where ``loc`` names a branch of a union instead of a key, if it does."""
    for number, step in enumerate(loc):
        if _is_in(tree, step):
            tree = tree[step]
        elif not str(step).startswith("<"):  # the tag of a requirement, which one key decides
            last = number == len(loc) - 1
            return None if last and isinstance(tree, Mapping) and "[" not in str(step) else number
    return None


def _is_in(tree: Any, step: int | str) -> bool:
    inside = isinstance(tree, list) and isinstance(step, int) and step < len(tree)
    return inside or (isinstance(tree, Mapping) and step in tree)


def _likeliest(errors: list[Any], tree: Any) -> list[Any]:
    """``errors`` without those of unlikely branches. Of each union the branch with the fewest errors stays."""
    forks = [_fork(tree, error["loc"]) for error in errors]
    branches: dict[Any, dict[Any, list[int]]] = {}
    for number, (error, fork) in enumerate(zip(errors, forks, strict=True)):
        if fork is not None:
            there = branches.setdefault(error["loc"][:fork], {})
            there.setdefault(error["loc"][fork], []).append(number)
    dropped: set[int] = set()
    for by_tag in branches.values():
        # Keys were written: no number or text was meant.
        models = [tag for tag in by_tag if not str(tag).startswith("function-")]
        best = min(models or by_tag, key=lambda tag: len(by_tag[tag]))
        dropped |= {number for tag, numbers in by_tag.items() if tag != best for number in numbers}
    return [error for number, error in enumerate(errors) if number not in dropped]


def _message(error: Any) -> tuple[str, str]:
    """The message of one error of pydantic, in both languages."""
    kind, context = error["type"], error.get("ctx", {})
    if kind in _TYPES:
        return _TYPES[kind]
    given = str(error["input"])
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", context["expected"])
        vi, en = did_you_mean(given, known)
        listed = ", ".join(known)
        return (
            f"cần một trong: {listed}; không phải {given!r}{vi}",
            f"one of these is expected: {listed}; not {given!r}{en}",
        )
    if kind == "requirement":
        listed = error["msg"].partition(": ")[2]
        return f"một yêu cầu phải có một trong: {listed}", f"a requirement holds one of: {listed}"
    if kind == "too_short":
        return "danh sách không được rỗng", "the list must not be empty"
    if kind in {"string_too_long", "too_long"}:
        most = context["max_length"]
        vi, en = ("ký tự", "characters") if kind == "string_too_long" else ("mục", "items")
        return f"nhiều nhất {most} {vi}", f"at most {most} {en}"
    if kind in {"greater_than_equal", "less_than_equal"}:
        bound = context.get("ge", context.get("le"))
        vi, en = ("ít nhất", "at least") if "ge" in context else ("nhiều nhất", "at most")
        return f"cần {vi} {bound}, không phải {given}", f"{en} {bound} is expected, not {given}"
    if kind == "string_pattern_mismatch":
        pattern = context.get("pattern")
        return f"không theo mẫu {pattern}", f"does not follow the pattern {pattern}"
    message = error["msg"].removeprefix("Value error, ")
    vi = next((v for k, v in _MESSAGES.items() if message.startswith(k)), message)
    given_value = message.partition(", not ")[2]
    return (f"{vi}, không phải {given_value}" if given_value and vi != message else vi), message


_CODES = {
    "missing": "missing_key",
    "extra_forbidden": "unknown_key",
    "literal_error": "unknown_word",
    "too_short": "too_short",
    "string_too_long": "too_long",
    "too_long": "too_long",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "string_pattern_mismatch": "wrong_pattern",
}


_EXPECTED = {
    "text is expected": "text",
    "true or false is expected": "true | false",
    "a number without quotes is expected": "number",
    "a whole number is expected": "whole number",
    "a date such as 2024-12-31 is expected": "yyyy-mm-dd",
    "the number is beyond": f"..{LIMIT}",
}


def _there(given: Any) -> str:
    """What stands there: a value, or what kind of thing it is."""
    if isinstance(given, str | int | float | bool):
        return str(given)[:500]
    if isinstance(given, Mapping):
        return f"{{{', '.join(str(key)[:60] for key in list(given)[:20])}}}"
    return "[...]" if isinstance(given, list | tuple) else written(given)


def _expected_type(error: Any) -> str:
    """What kind of value could stand there."""
    kind, message = error["type"], error["msg"].removeprefix("Value error, ")
    if kind == "list_type":
        return "list"
    if kind in _TYPES:
        return "keys"
    return next((word for start, word in _EXPECTED.items() if message.startswith(start)), message)


def _about(error: Any, model: type[BaseModel], path: tuple[int | str, ...]) -> About:
    """What a program wants to know of one error of pydantic."""
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    about: About = {"code": _CODES.get(kind, "wrong_type")}
    if kind == "missing":
        about["expected"] = str(path[-1]) if path else None
        about["found"] = _there(given)
    elif kind == "extra_forbidden":
        here = _models_at(model, path)
        about |= {
            "found": str(path[-1]) if path else None,
            "expected": " | ".join(key for inner in here for key in _keys(inner)),
        }
    else:
        about["found"] = _there(given)
    if about["code"] == "wrong_type":
        about["expected"] = _expected_type(error)
    if kind in {"string_too_long", "too_long"}:
        about["expected"] = f"..{context['max_length']}"
    elif kind in {"greater_than_equal", "less_than_equal"}:
        about["expected"] = f"{context.get('ge', '')}..{context.get('le', '')}"
    elif kind == "too_short":
        about["expected"] = "1.."
    elif kind == "string_pattern_mismatch":
        about["expected"] = str(context.get("pattern"))
    elif kind == "literal_error":
        about["expected"] = " | ".join(re.findall(r"'([^']*)'", context["expected"]))
    return about


def problems_of(
    error: ValidationError, tree: Any, model: type[BaseModel], file: str = ""
) -> Problems:
    """One problem per place with an error, in file order."""
    problems: dict[tuple[str, str], Problem] = {}
    every: list[Any] = error.errors(include_url=False)[:MOST_PROBLEMS]
    for finding in _likeliest(every, tree) if _of_rules(model) else every:
        path = _real_path(tree, finding["loc"])
        where = locate(tree, path)
        where = where if where.line else Where(file)
        key = ".".join(str(p) for p in path)
        code = {"missing": "NTM105"}.get(finding["type"], "NTM104")
        if finding["type"] == "extra_forbidden":
            search = len(problems) < MOST_SEARCHES
            message, code = _unknown_key(model, finding["loc"], search)
        else:
            message = _message(finding)
        about = _about(finding, model, path)
        if _of_rules(model):
            about["code"] = code
        problem = Problem(*message, where=where, key=key, loc=path, **about)
        problems.setdefault((str(where), key), problem)
    more = 0 if _of_rules(model) else error.error_count() - len(every)
    return Problems(sorted(problems.values(), key=lambda p: (p.where.line, p.where.column)), more)

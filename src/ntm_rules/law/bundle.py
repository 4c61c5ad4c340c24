"""A compiled rule book: the whole library in one JSON file with its digest. It loads without YAML and pydantic.

A bundle whose content does not match its digest is refused, and so is one written by another version of the form.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_origin, get_type_hints

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import UnreadableError, Where
from ntm_rules.law.model import layers, library, procedures, requirement, terms
from ntm_rules.law.model.library import Library
from ntm_rules.office.signatures import signature

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FORM = "ntm-rules/rulebook/1"
# The prefix is a part of the bundle's form: a module that moves keeps the one it had.
_MODULES = {
    "changes": layers,
    "library": library,
    "requirement": requirement,
    "terms": terms,
    "procedures": procedures,
    "signature": signature,
}
_CLASSES: dict[str, type] = {
    f"{prefix}.{name}": thing
    for prefix, module in _MODULES.items()
    for name, thing in vars(module).items()
    if isinstance(thing, type) and is_dataclass(thing) and thing.__module__ == module.__name__
}
# Classes that have another name in a bundle than in the code.
_CLASSES["requirement.Cell"] = _CLASSES.pop("requirement.LevelCell")
_CLASSES["terms.Document"] = _CLASSES.pop("terms.LawDocument")
_NAMES = {thing: name for name, thing in _CLASSES.items()}
# Fields that have another name in a bundle than in the code.
_STORED: dict[type, dict[str, str]] = {
    layers.Replace: {"provenance": "made"},
    layers.Unfilled: {"provenance": "made"},
}
# Where a step stands in its file belongs to messages: a bundle has no files.
_LEFT_OUT = {"places"}


def _plain(thing: Any) -> Any:
    """``thing`` as JSON data that says which class it is of."""
    if thing is None or isinstance(thing, str | bool | int):
        return thing
    if isinstance(thing, Fraction):
        return {"f": f"{thing.numerator}/{thing.denominator}"}
    if isinstance(thing, dt.date):
        return {"d": thing.isoformat()}
    if isinstance(thing, Words):
        return {"w": [thing.vi, thing.en]}
    if is_dataclass(thing) and not isinstance(thing, type):
        stored = _STORED.get(type(thing), {})
        content = {
            stored.get(f.name, f.name): _plain(getattr(thing, f.name))
            for f in fields(thing)
            if f.name not in _LEFT_OUT
        }
        return {"is": _NAMES[type(thing)], **content}
    if isinstance(thing, Mapping):
        return {"m": [[_plain(k), _plain(v)] for k, v in thing.items()]}
    return [_plain(x) for x in thing]


def _content(whole: Library) -> str:
    """The rules as text. The order does not depend on the files."""
    maps = {
        f.name: dict(sorted(value.items()))
        for f in fields(whole)
        if isinstance(value := getattr(whole, f.name), dict)
    }
    provinces = sorted(whole.provinces, key=lambda p: (p.since, p.id))
    return json.dumps(
        _plain(Library(**maps, provinces=provinces)), ensure_ascii=False, separators=(",", ":")
    )


def _digest(content: str) -> str:
    return "sha256:" + hashlib.sha256(content.encode()).hexdigest()


def library_digest(whole: Library) -> str:
    """SHA-256 of all that the rule book says."""
    return _digest(_content(whole))


def bundle_bytes(whole: Library) -> bytes:
    """The rule book as one file. The same rules give the same bytes."""
    content = _content(whole)
    head = json.dumps({"form": FORM, "digest": _digest(content)})
    return f"{head}\n{content}\n".encode()


def load_bundle(path: str | os.PathLike[str] | Traversable) -> Library:
    """The library in a bundle: a file, or a part of a zipped application.

    Raises:
        UnreadableError: where the file is no bundle, is of another form, or does not match its digest.
    """
    file = Path(path) if isinstance(path, str | os.PathLike) else path
    where = Where(str(file))
    try:
        head, _, content = file.read_text(encoding="utf-8").partition("\n")
        header = json.loads(head)
        content = content.rstrip("\n")
        if header.get("form") != FORM:
            raise ValueError
    except (OSError, ValueError, AttributeError, RecursionError):
        raise UnreadableError.of(
            vi=f"không phải bộ quy tắc gói sẵn ({FORM})",
            en=f"not a bundle ({FORM})",
            where=where,
            code="no_bundle",
        ) from None
    if _digest(content) != header.get("digest"):
        raise UnreadableError.of(
            vi="nội dung không khớp mã băm: bộ quy tắc gói sẵn đã bị sửa",
            en="the content does not match its digest: the bundle was altered",
            where=where,
            code="altered",
        )
    whole = _library(content)
    if whole is None:
        raise UnreadableError.of(
            vi="không phải bộ quy tắc", en="not a rule book", where=where, code="no_bundle"
        )
    return whole


# The same content gives the same library, as with a folder of rules: whoever loads it again shares it.
@lru_cache(maxsize=2)
def _library(content: str) -> Library | None:
    try:
        whole = _object(json.loads(content))
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError):
        return None
    return whole if isinstance(whole, Library) else None


def _object(data: Any) -> Any:
    """The object of what :func:`_plain` wrote. Only classes of the law can come out."""
    if isinstance(data, list):
        return tuple(map(_object, data))
    if not isinstance(data, dict):
        return data
    if "is" in data:
        name = data.pop("is")
        return _maker(name)({k: _object(v) for k, v in data.items()})
    if "f" in data:
        numerator, _, denominator = data["f"].partition("/")
        return Fraction(int(numerator), int(denominator))
    if "w" in data:
        return Words(*data["w"])
    if "d" in data:
        return dt.date.fromisoformat(data["d"])
    return {_object(k): _object(v) for k, v in data["m"]}


@cache
def _maker(name: str) -> Callable[[dict[str, Any]], Any]:
    """The function that builds an object of the class ``name`` from its stored fields."""
    kind = _CLASSES[name]
    of_stored = {stored: field for field, stored in _STORED.get(kind, {}).items()}
    lists = {key for key, hint in get_type_hints(kind).items() if get_origin(hint) is list}

    def make(content: dict[str, Any]) -> Any:
        named = {of_stored.get(key, key): value for key, value in content.items()}
        for key in lists:
            named[key] = list(named[key])
        return kind(**named)

    return make

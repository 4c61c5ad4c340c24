"""What is public: the names of the public modules, their signatures and members. Tests and the reference page use it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cached_property
from importlib import import_module
from types import MemberDescriptorType
from typing import Any, NamedTuple

from ntm_rules.foundation.internal import internal_fields, is_internal

MODULES = (
    "ntm_rules",
    "ntm_rules.frames",
    "ntm_rules.impact",
    "ntm_rules.analysis.answers",
    "ntm_rules.analysis.rollup",
    "ntm_rules.analysis.title",
    "ntm_rules.scenarios.read",
    "ntm_rules.scenarios.run",
)
"""The public modules, as docs/library.md lists them."""


class Member(NamedTuple):
    """A public method, property or field of a class, as a line, with its docstring."""

    line: str
    doc: str | None


def signature(thing: Any) -> str:
    if isinstance(thing, type) and (
        is_internal(thing) or is_internal(vars(thing).get("__init__")) or internal_fields(thing)
    ):
        return ""
    try:
        return str(inspect.signature(thing))
    except ValueError:  # a class of the standard library's making
        return "(...)"


def members(cls: type) -> Iterator[Member]:
    """The public methods and properties of a class and of those that it is made of, by name."""
    if is_internal(cls):
        return
    ours = [c for c in cls.__mro__ if c.__module__.startswith("ntm_rules")]
    names = {name for c in ours for name in vars(c) if not name.startswith("_")}
    for name in sorted(names - internal_fields(cls)):
        member = inspect.getattr_static(cls, name)
        if is_internal(getattr(member, "fget", None) or getattr(member, "__func__", member)):
            continue
        if isinstance(member, MemberDescriptorType) and not is_dataclass(cls):
            continue  # a slot
        if isinstance(member, cached_property):
            kind = inspect.signature(member.func).return_annotation
            yield Member(f"{name}: {kind}", member.func.__doc__)
        elif isinstance(member, property):
            kind = inspect.signature(member.fget).return_annotation  # type: ignore[arg-type]
            yield Member(f"{name}: {kind}", member.__doc__)
        elif isinstance(member, classmethod | staticmethod):
            line = f"{type(member).__name__} {name}{signature(member.__func__)}"
            yield Member(line, member.__func__.__doc__)
        elif callable(member):
            yield Member(f"{name}{signature(member)}", member.__doc__)
        else:
            yield Member(name, None)


def listing() -> Iterator[str]:
    """Every public name with its signature, and every member of a class."""
    for module in map(import_module, MODULES):
        yield module.__name__
        for name in sorted(module.__all__):
            thing = getattr(module, name)
            if isinstance(thing, type):
                bases = ", ".join(b.__name__ for b in thing.__bases__ if b is not object)
                yield f"  class {name}({bases}){signature(thing)}"
                yield from (f"      {member.line}" for member in members(thing))
            elif callable(thing):
                yield f"  {name}{signature(thing)}"
            else:
                yield f"  {name}: {type(thing).__name__}"

"""Marks what other floors call on a public class and users should not: it may change with any release."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, Final, TypeVar

INTERNAL: Final = "internal"
"""The key by which the field of a frozen class is marked."""
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def internal(function: FunctionT) -> FunctionT:
    """Mark a method, a constructor or all that a class holds as not public: the list of public names leaves it out."""
    function.__internal__ = True  # type: ignore[attr-defined]
    return function


def is_internal(function: object) -> bool:
    """Whether it was marked so."""
    return getattr(function, "__internal__", False) is True


def internal_fields(kind: type) -> frozenset[str]:
    """The fields of a frozen class that are marked so."""
    marked = fields(kind) if is_dataclass(kind) else ()
    return frozenset(field.name for field in marked if INTERNAL in field.metadata)

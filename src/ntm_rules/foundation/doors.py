"""Public calls are held to their signatures: what a parameter does not take is refused, before anything is done with it."""

from __future__ import annotations

import datetime as dt
import functools
import inspect
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from numbers import Integral
from typing import Any, Final, TypeVar, cast

from ntm_rules.foundation.arguments import path
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import written

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])
Takes = Callable[[Any], bool]

_PLAIN: Final[dict[str, tuple[Takes, Words]]] = {
    "None": (lambda value: value is None, Words("'None'", "None")),
    "str": (lambda value: isinstance(value, str), Words("chữ", "text")),
    "bytes": (lambda value: isinstance(value, bytes), Words("'bytes'", "bytes")),
    "bool": (lambda value: isinstance(value, bool), Words("'True' hoặc 'False'", "True or False")),
    "int": (
        lambda value: isinstance(value, Integral) and not isinstance(value, bool),
        Words("số nguyên", "a whole number"),
    ),
    "Fraction": (lambda value: isinstance(value, Fraction), Words("'Fraction'", "a Fraction")),
    "dt.date": (lambda value: isinstance(value, dt.date), Words("một ngày", "a date")),
    "os.PathLike": (lambda value: isinstance(value, os.PathLike), Words("đường dẫn", "a path")),
    "Mapping": (
        lambda value: isinstance(value, Mapping),
        Words("các khóa với giá trị ('dict')", "a mapping (dict)"),
    ),
    "Callable": (callable, Words("một hàm", "a function")),
}
_LISTS: Final = {"Iterable": Iterable, "Collection": Collection, "Sequence": Sequence}
_PUBLIC_NAME: Final = {"AppliedLaw": "Standard", "LawT": "Standard"}
"""What the reader of a message knows a class by."""
_MEANS: Final = {"ReformSource": "Reform | os.PathLike[str] | str | bytes | Mapping[str, Any]"}
_OPEN: Final = {"Any", "FrameT", "Lang", "EngineName", "Detail", "StatisticsBy"}
"""What the function itself looks at, for it knows the words or the libraries."""
_READ_AS_THEY_GO: Final = ("Population",)
"""Lists of ours that hold nothing themselves, and are not to be gone through twice."""
_TYPE: Final = re.compile(r"([\w.]+)(?:\[(.*)\])?")
_PATH: Final = frozenset({"str", "os.PathLike"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """What one parameter takes. ``items`` are what each item of a list must be."""

    name: str
    takes: tuple[Takes, ...]
    words: tuple[Words, ...]
    types: str
    items: Parameter | None = None
    once: bool = False
    """Whether its items are only gone through, so that they need not be at hand together."""
    is_path: bool = False

    def checked(self, value: Any) -> Any:
        """``value``, whose items are looked at when they are taken.

        Raises:
            RequestError: where it is none of what is taken.
        """
        if any(takes(value) for takes in self.takes):
            if self.is_path and value is not None:
                path(value)
            return value
        if self.items is None or isinstance(value, str | bytes | bytearray):
            raise self._refused(value)
        if isinstance(value, list | tuple | set | frozenset | dict):
            for item in value:
                self.items.checked(item)
            return value if self.once or isinstance(value, Sequence) else [*value]
        if any(_is_ours(name, value) for name in _READ_AS_THEY_GO):
            return value
        if not isinstance(value, Iterable):
            raise self._refused(value)
        items = self._each(value, self.items)
        return items if self.once else [*items]

    def _each(self, values: Iterable[Any], items: Parameter) -> Iterator[Any]:
        for value in values:
            yield items.checked(value)

    def _refused(self, value: Any) -> RequestError:
        vi = " hoặc ".join(words.vi for words in self.words)
        en = " or ".join(words.en for words in self.words)
        return RequestError.of(
            f"{self.name} cần {vi}, không phải {written(value)}",
            f"{self.name} needs {en}, not {written(value)}",
            code="wrong_type",
            loc=(self.name,),
            found=written(value),
            expected=self.types,
        )


def door(**instead: str) -> Callable[[FunctionT], FunctionT]:
    """Hold a public function to the types in its signature; ``instead`` gives those of some parameters otherwise.

    A caller who passes something else gets a ``RequestError`` that names the parameter and what it takes.
    """

    def hold(function: FunctionT) -> FunctionT:
        @functools.cache
        def asked() -> tuple[dict[str, Parameter], Sequence[Parameter | None], Parameter | None]:
            """The parameters by name, by place, and that of further values. Read at the first call: most never come."""
            signature = inspect.signature(function).parameters.values()
            kinds = [(p.name, instead.get(p.name, str(p.annotation))) for p in signature]
            parameters = {
                name: parameter
                for name, types in kinds
                if (parameter := _parameter(name, types)) is not None
            }
            places = [parameters.get(name) for name, _ in kinds]
            further = any(p.kind is p.VAR_POSITIONAL for p in signature)
            return parameters, places, places[-1] if further else None

        @functools.wraps(function)
        def called(*args: Any, **named: Any) -> Any:
            parameters, places, rest = asked()
            given = [
                value if parameter is None else parameter.checked(value)
                for value, parameter in zip(args, places, strict=False)
            ]
            given += [
                value if rest is None else rest.checked(value) for value in args[len(places) :]
            ]
            for name, value in named.items():
                if (parameter := parameters.get(name)) is not None:
                    named[name] = parameter.checked(value)
            return function(*given, **named)

        return cast("FunctionT", called)

    return hold


def _parameter(name: str, types: str) -> Parameter | None:
    """What an annotation says; None where it leaves anything open."""
    takes: list[Takes] = []
    words: list[Words] = []
    items = None
    for short, long in _MEANS.items():
        types = types.replace(short, long)
    alternatives = _alternatives(types.strip("'\""))
    names = set()
    for alternative in alternatives:
        match = _TYPE.fullmatch(alternative)
        kind, inner = match.groups() if match is not None else ("Any", None)
        if kind in _OPEN or (kind.islower() and kind not in _PLAIN):
            return None
        names.add(kind)
        if kind == "Literal":
            words_of = tuple(re.findall(r"'([^']*)'", inner or ""))
            takes.append(functools.partial(_is_among, words_of))
            vi, en = (f" {word} ".join(map(repr, words_of)) for word in ("hoặc", "or"))
            words.append(Words(vi, en))
            continue
        if kind in _PLAIN:
            takes.append(_PLAIN[kind][0])
            words.append(_PLAIN[kind][1])
        elif kind in _LISTS:
            items = _parameter(name, inner or "Any") or Parameter(
                name, (lambda _: True,), (), "Any"
            )
            of = " | ".join(w.en for w in items.words)
            vi_of = " | ".join(w.vi for w in items.words)
            words.append(Words(f"một danh sách ({vi_of})", f"a list ({of})"))
        else:
            takes.append(functools.partial(_is_ours, kind))
            public = _PUBLIC_NAME.get(kind, kind)
            words.append(Words(f"'{public}'", f"a {public}"))
    once = "Iterable" in names
    is_path = names >= _PATH and names <= _PATH | {"None"}
    return Parameter(name, tuple(takes), tuple(words), types, items, once, is_path)


def _alternatives(types: str) -> list[str]:
    """The parts of ``a | b``, but not those within brackets."""
    parts, depth = [""], 0
    for letter in types:
        depth += (letter == "[") - (letter == "]")
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


def _is_among(words: tuple[str, ...], value: Any) -> bool:
    return isinstance(value, str) and value in words


def _is_ours(name: str, value: Any) -> bool:
    """Whether ``value`` is of our class ``name``, which need not be imported for that."""
    return any(
        c.__name__ == name and c.__module__.partition(".")[0] == "ntm_rules"
        for c in type(value).__mro__
    )

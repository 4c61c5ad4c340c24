"""Truth values as a graph of and, or and not. None is ever null; each distinct one exists once.

An engine over columns needs columns that are true or false and never null: a node passes, it fails. They are a graph
over comparisons. The graph is simplified while it is built, so what can never be true costs nothing.
:mod:`ntm_rules.engine.columnar.expressions` writes the graph as expressions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

FALSE, TRUE = 0, 1
Form = tuple[str, tuple[Hashable, ...]]


class BooleanGraph:
    """The graph. A truth value is its number; 0 is never true, 1 always.

    ``forms[n]`` is ``("atom", (key,))``, ``("not", (a,))``, ``("and", (a, b, ...))`` or ``("or", ...)``.
    """

    def __init__(self) -> None:
        self.forms: list[Form] = [("const", (False,)), ("const", (True,))]
        self._numbers: dict[Form, int] = {}

    def _of(self, kind: str, parts: tuple[Hashable, ...]) -> int:
        form = kind, parts
        number = self._numbers.get(form)
        if number is None:
            number = self._numbers[form] = len(self.forms)
            self.forms.append(form)
        return number

    def atom(self, key: Hashable) -> int:
        """A comparison, or another truth value that comes from the frame; ``key`` says which."""
        return self._of("atom", (key,))

    def parts(self, number: int) -> tuple[int, ...]:
        """The truth values that this truth value is made of."""
        kind, parts = self.forms[number]
        return parts if kind in {"and", "or", "not"} else ()  # type: ignore[return-value]

    def not_(self, a: int) -> int:
        """Not ``a``."""
        if a in (FALSE, TRUE):
            return TRUE - a
        kind, parts = self.forms[a]
        return parts[0] if kind == "not" else self._of("not", (a,))  # type: ignore[return-value]

    def all(self, parts: Iterable[int]) -> int:
        """Every one of ``parts``; of none of them: true."""
        return self._many("and", parts, FALSE)

    def any(self, parts: Iterable[int]) -> int:
        """One of ``parts``; of none of them: false."""
        return self._many("or", parts, TRUE)

    def and_(self, *parts: int) -> int:
        """Every one of these."""
        return self.all(parts)

    def or_(self, *parts: int) -> int:
        """One of these."""
        return self.any(parts)

    def _many(self, kind: str, parts: Iterable[int], decides: int) -> int:
        neutral = TRUE - decides
        kept = sorted({part for part in parts if part != neutral})
        if decides in kept:
            return decides
        if not kept:
            return neutral
        if len(kept) == 1:
            return kept[0]
        among = set(kept)
        if any(self.not_(part) in among for part in kept):
            return decides
        return self._of(kind, tuple(kept))

    def count(self, n: int, parts: Sequence[int]) -> int:
        """At least ``n`` of ``parts``. A part that is listed twice counts twice."""
        if n <= 0:
            return TRUE
        reached = [TRUE] + [FALSE] * n
        for part in parts:
            for k in range(n, 0, -1):
                reached[k] = self.or_(reached[k], self.and_(reached[k - 1], part))
        return reached[n]

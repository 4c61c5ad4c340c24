"""Spark reads two things otherwise than other libraries of frames: names with points, and divided whole numbers.

To Spark a point in a name leads into a structure, and ``A`` is ``a``; the names of facts and indicators have points,
and Narwhals passes them on unchanged. So the columns of a Spark frame are named by their place before it is judged, and
get their names back after. Nothing is computed by that.

Spark divides whole numbers as binary floating point, which holds no more than 53 digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import narwhals as nw

from ntm_rules.foundation.frame_library import PREFIX, Expr

_LOW: Final = 2**21
"""An int64 less its remainder by this has at most 42 binary digits, and then noughts."""


class SparkNamespace:
    """Narwhals for a Spark frame with the columns ``names``; each column is named by its place."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names: dict[str, str] = {
            name: f"{PREFIX}in_{place}" for place, name in enumerate(names)
        }

    def __getattr__(self, word: str) -> Any:
        return getattr(nw, word)

    def col(self, name: str) -> nw.Expr:
        """The column that the frame had as ``name``. Helper columns keep their names."""
        return nw.col(self.names.get(name, name))

    def run(
        self,
        native: Any,
        keep: Sequence[str],
        columns: Mapping[str, Expr],
        make: Callable[[Any, list[str], dict[str, Expr]], Any],
    ) -> Any:
        """Call ``make`` with a numbered frame, the columns to keep and the new ones. Returns its frame, names restored."""
        frame = self._numbered(native)
        numbered = {f"{PREFIX}out_{place}": expr for place, expr in enumerate(columns.values())}
        result = make(frame, [self.names[name] for name in keep], numbered)
        return nw.to_native(result).toDF(*keep, *columns)

    def change(self, native: Any, columns: Mapping[str, Expr]) -> Any:
        """The same frame with other values in ``columns``; those that it has not come last."""
        changed = {self.names.get(name, name): expr for name, expr in columns.items()}
        more = [name for name in columns if name not in self.names]
        return nw.to_native(self._numbered(native).with_columns(**changed)).toDF(*self.names, *more)

    def _numbered(self, native: Any) -> Any:
        return nw.from_native(native.toDF(*self.names.values()))


def floor(number: Expr, by: int, ns: Any) -> Expr:
    """``number`` divided by ``by``, rounded down. In Spark only halves are exact beyond results of 2^50."""
    if not isinstance(ns, SparkNamespace):
        return number // by
    if by == 2:
        low = number % _LOW
        return (number - low) // _LOW * (_LOW // 2) + low // 2
    # Halfway between two multiples, what a binary number leaves out does not reach the next one.
    return (number - number % by + by // 2) // by

"""A standard judges a whole frame of units; what that needs is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.judging.applied_law import AppliedLaw

FrameT = TypeVar("FrameT")


class JudgesFrames(AppliedLaw):
    """The law that judges the rows of a frame."""

    @door()
    def assess_frame(
        self,
        frame: FrameT,
        *,
        situations: Iterable[Mapping[str, Any]] | None = None,
        period: int | None = None,
        strict: bool = False,
        levels: Collection[str] | None = None,
        parts: Collection[str] | None = None,
        keep: Sequence[str] | None = None,
        overlays: bool = False,
        own_dates: bool = False,
        checked: bool = True,
    ) -> FrameT:
        """Judge every row of ``frame``, eager or lazy, of any library that Narwhals knows; the result is of its kind.

        Columns and options are those of :func:`ntm_rules.frames.assess_frame`; ``levels`` and ``parts`` are all of
        :data:`ntm_rules.frames.LEVELS` and :data:`ntm_rules.frames.PARTS` where nothing is given. Needs the extra ``batch``.

        Raises:
            FactsError: for a column that is no fact of the standard, a wrong type, a place that there is not.
            RequestError: where Narwhals is not installed.
        """
        try:
            from ntm_rules.engine.columnar.program import PARTS
            from ntm_rules.judging.frame_law import LEVELS
            from ntm_rules.judging.frames import assess_frame
        except ModuleNotFoundError as error:
            raise RequestError.not_installed(error, "batch") from None

        judged: FrameT = assess_frame(
            self,
            frame,
            situations=situations,
            period=period,
            strict=strict,
            levels=LEVELS if levels is None else levels,
            parts=PARTS if parts is None else parts,
            keep=keep,
            overlays=overlays,
            own_dates=own_dates,
            checked=checked,
        )
        return judged

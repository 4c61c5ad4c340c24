"""A hook on every assessment, and a log of them: one line of JSON each, from which it can be decided again.

Off until somebody listens. An assessment is then made known before whoever asked for it has it; where it cannot be
written, it is not handed out.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ntm_rules._version import __version__
from ntm_rules.foundation.arguments import needed
from ntm_rules.foundation.arguments import path as path_of
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError, UnreadableError, Where
from ntm_rules.foundation.forks import ForkSafeLock
from ntm_rules.foundation.read_file import cannot_read, open_plain
from ntm_rules.results.json_document import DECISION, AssessmentWriter, digest, verdict_name

if TYPE_CHECKING:
    from ntm_rules.judging.assessment import Assessment


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One assessment as it was made: when, in how many seconds, by which engine (``rete`` or ``direct``)."""

    assessment: Assessment[Any]
    at: dt.datetime
    seconds: float
    engine: str

    def to_dict(self) -> dict[str, Any]:
        """The fields of a line of the log: what was asked and entered, by what it was judged, and what came out."""
        standard, judgement = self.assessment.standard, self.assessment.judgement
        writer = AssessmentWriter(judgement, "vi", lambda _: "", {})
        facts, entered = judgement.unit_facts, writer.entered()
        return {
            "schema": DECISION,
            "at": self.at.isoformat(),
            "milliseconds": round(self.seconds * 1000, 3),
            "judged_by": self.engine,
            "rulebook": getattr(getattr(standard, "book", None), "digest", None),
            "engine": f"ntm-rules {__version__}",
            "version": __version__,
            "standard": standard.id,
            "as_of": standard.as_of.isoformat(),
            "period": facts.unit.period,
            "strict": facts.situation.strict,
            "require_evidence": facts.require_evidence,
            "warnings": writer.warnings(),
            "verdict": str(self.assessment.verdict),
            "recognition": {
                "verdict": verdict_name(judgement.verdicts[judgement.applied.recognition])
            },
            "summary": writer.summary(),
            "input": entered,
            "rules": {"province": standard.province},
            "reforms": [{"id": r.id, "content": r.content} for r in standard.reforms],
            "digest": {"standard": standard.digest, "facts": digest(entered)},
        }


_listeners: tuple[Callable[[DecisionRecord], object], ...] = ()
_guard = ForkSafeLock()


@door()
def on_decision(hear: Callable[[DecisionRecord], object]) -> Callable[[], None]:
    """Have ``hear`` called with every assessment of this process, also of its threads; call what is returned to end it.

    It is called in the thread that judged, before the assessment is handed out. What it raises, whoever asked for the
    assessment gets instead of it. A child that is forked goes on calling it.
    """
    global _listeners
    listener = _Listener(hear)
    with _guard:
        _listeners = (*_listeners, listener)

    def end() -> None:
        global _listeners
        with _guard:
            _listeners = tuple(other for other in _listeners if other is not listener)

    return end


class _Listener:
    """One call of :func:`on_decision`: the same function may listen twice."""

    def __init__(self, hear: Callable[[DecisionRecord], object]) -> None:
        self.hear = hear

    def __call__(self, decision: DecisionRecord) -> None:
        self.hear(decision)


def began() -> int:
    """When judging begins, for :func:`decided`; 0 while nobody listens."""
    return time.perf_counter_ns() if _listeners else 0


def decided(assessment: Assessment[Any], since: int) -> None:
    """Make an assessment known to those who listen."""
    if not _listeners or not since:
        return
    seconds = (time.perf_counter_ns() - since) / 1e9
    fired = hasattr(assessment.judgement.verdicts, "fired")
    decision = DecisionRecord(
        assessment, dt.datetime.now(dt.UTC), seconds, "rete" if fired else "direct"
    )
    for hear in _listeners:
        hear(decision)


class DecisionLog:
    """A file to which every assessment of this process is added, one line each, while it is open.

    Threads, and processes that were forked, may write to one file: each line is added whole, by one call of the
    system.
    """

    @door()
    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path_of(path))
        self._lock = ForkSafeLock()
        self._torn = False
        try:
            self._handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as problem:
            raise self._failed(problem) from None
        self._end = on_decision(self.write)

    @door()
    def write(self, decision: DecisionRecord) -> None:
        """Add a line.

        Raises:
            UnreadableError: where it cannot be written.
        """
        text = json.dumps(decision.to_dict(), ensure_ascii=False, separators=(",", ":"))
        with self._lock:
            line = f"\n{text}\n" if self._torn else f"{text}\n"
            content = line.encode()
            try:
                count = os.write(self._handle, content)
            except OSError as problem:
                raise self._failed(problem) from None
            # A line of which only a part had room is ended before the next one.
            self._torn = count < len(content)
            if self._torn:
                raise self._failed(OSError(0, f"{count} / {len(content)}"))

    def _failed(self, problem: OSError) -> UnreadableError:
        name = problem.strerror or type(problem).__name__
        return UnreadableError.of(
            f"không ghi được nhật ký quyết định: {name}",
            f"the log of decisions cannot be written: {name}",
            where=Where(str(self.path)),
            code="cannot_write",
        )

    def close(self) -> None:
        """End the log."""
        if self._handle >= 0:
            self._end()
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@door()
def read_decisions(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    """The lines of a log, each as :func:`ntm_rules.replay` takes it.

    Raises:
        UnreadableError: for a line that is no decision, with its number.
    """
    name = path_of(path)
    with _opened(name) as lines:
        for number, line in enumerate(lines, 1):
            try:
                content = json.loads(line)
            except (ValueError, RecursionError):
                content = None
            if not isinstance(content, dict) or content.get("schema") != DECISION:
                raise UnreadableError.of(
                    f"dòng này không phải một quyết định ({DECISION})",
                    f"this line is no decision ({DECISION})",
                    where=Where(name, number),
                    code="no_decision",
                )
            yield content


@contextmanager
def _opened(name: str) -> Iterator[Any]:
    try:
        with open_plain(Path(name)) as stream:
            yield stream
    except OSError as problem:
        raise cannot_read(Path(name), problem) from None


@contextmanager
def traced_decisions(tracer: Any = None) -> Iterator[None]:
    """A span of OpenTelemetry for every assessment meanwhile, by ``tracer`` or that of the process.

    A span holds no figures and no names: standard, date, province, engine, digests, verdicts.

    Raises:
        RequestError: where OpenTelemetry is not installed.
    """
    if tracer is None:
        try:
            from opentelemetry import trace
        except ModuleNotFoundError as error:
            raise RequestError.not_installed(error, "telemetry") from None
        tracer = trace.get_tracer("ntm_rules", __version__)
    elif not hasattr(tracer, "start_span"):
        needed(tracer, type(None), "một 'Tracer' của OpenTelemetry", "a Tracer of OpenTelemetry")

    def hear(decision: DecisionRecord) -> None:
        assessment = decision.assessment
        standard, judgement = assessment.standard, assessment.judgement
        end = time.time_ns()
        span = tracer.start_span(
            "ntm_rules.assess",
            start_time=end - round(decision.seconds * 1e9),
            attributes={
                "ntm_rules.standard": standard.id,
                "ntm_rules.as_of": standard.as_of.isoformat(),
                "ntm_rules.province": standard.province or "",
                "ntm_rules.strict": judgement.unit_facts.situation.strict,
                "ntm_rules.engine": decision.engine,
                "ntm_rules.verdict": str(assessment.verdict),
                "ntm_rules.recognition": str(judgement.verdicts[judgement.applied.recognition]),
                "ntm_rules.digest.standard": standard.digest,
            },
        )
        span.end(end_time=end)

    stop = on_decision(hear)
    try:
        yield
    finally:
        stop()

"""Running a batch: every unit that is not done yet, in order, in one process or several.

Whatever is wrong with one unit is written into its line of the summary; the rest goes on. Every file is written whole
or not at all, the manifest again and again while the work goes on, so that a run that is broken off loses little.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from ntm_rules.analysis.batch.manifest import NAME, Kept, Manifest, page_name
from ntm_rules.analysis.batch.summary import summary_files
from ntm_rules.analysis.batch.work import (
    Row,
    Settings,
    UnitDone,
    UnitSource,
    judge,
    judge_here,
    sources,
    start,
)
from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.bundle import library_digest

_SAVE_EVERY = 200
_AHEAD = 4
Write = Callable[[Path, bytes], None]
Progress = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch did: how many units were judged now, how many had been before, and what is wrong with the others.

    ``twice`` are codes that several sources give for the same year.
    """

    judged: int
    skipped: int
    bad: tuple[tuple[str, str, str], ...]
    """The source, and what is wrong with it in Vietnamese and in English."""
    twice: tuple[str, ...]
    files: tuple[str, ...]


def run_batch(
    book: RuleBook,
    given: Path,
    output: Path,
    settings: Settings,
    *,
    write: Write,
    jobs: int = 1,
    rules: str | None = None,
    on_progress: Progress = lambda _count, _name: None,
) -> BatchResult:
    """Judge every unit of ``given`` and write its page, the summary and the manifest into ``output``.

    ``write`` writes one file whole or not at all; ``rules`` is where other processes read the rules;
    ``on_progress`` hears of each unit.

    Raises:
        RequestError: where ``given`` is no folder or table, or ``output`` cannot be written.
    """
    _make(output)
    manifest = Manifest.read(output, library_digest(book.library), settings)
    batch = _Batch(book, manifest, output, settings, write)
    try:
        todo = batch.todo(sources(book, given, output), on_progress)
        for done in _judged(book, todo, settings, jobs, rules):
            batch.take(done)
            on_progress(batch.count, done.source.key)
    finally:
        batch.save()
    return batch.end()


def _make(output: Path) -> None:
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise RequestError.of(
            vi=f"không tạo được thư mục: {reason}",
            en=f"the folder cannot be made: {reason}",
            where=Where(str(output)),
        ) from None


class _Batch:
    def __init__(
        self, book: RuleBook, manifest: Manifest, output: Path, settings: Settings, write: Write
    ) -> None:
        self.book = book
        self.manifest = manifest
        self.output = output
        self.settings = settings
        self.write = write
        # Names of pages stay with their units; what is not among the sources any more gives its name back.
        self.taken = {Path(k.page).stem for k in manifest.units.values()}
        self.rows: list[Row] = []
        self.bad: list[tuple[str, str, str]] = []
        self.seen: set[str] = set()
        self.judged = self.skipped = self.unsaved = 0

    @property
    def count(self) -> int:
        return self.judged + self.skipped + len(self.bad)

    def todo(
        self, all_sources: Iterable[UnitSource], on_progress: Progress
    ) -> Iterator[UnitSource]:
        """The sources that are not done yet."""
        for source in all_sources:
            self.seen.add(source.key)
            kept = self.manifest.done(source, self.output)
            if kept is None:
                yield source
            else:
                self.skipped += 1
                self.rows.append({**kept.row, "page": kept.page})
                on_progress(self.count, source.key)

    def take(self, done: UnitDone) -> None:
        """Write the page of a unit and keep its line; or note what is wrong with it."""
        key, row = done.source.key, done.row
        before = self.manifest.units.pop(key, None)
        if done.problem is not None:
            vi, en = done.problem
            self.bad.append((key, vi, en))
            problem = en if self.settings.lang == "en" else vi
            self.rows.append({**row, "problem": problem.replace("\n", " | ")})
            return
        page = before.page if before else page_name(row, self.settings.form, self.taken)
        self.write(self.output / page, done.page)
        digest = hashlib.sha256(done.page).hexdigest()
        self.manifest.units[key] = Kept(done.source.digest, page, digest, row)
        self.rows.append({**row, "page": page})
        self.judged += 1
        self.unsaved += 1
        if self.unsaved >= _SAVE_EVERY:
            self.save()

    def save(self) -> None:
        self.write(self.output / NAME, self.manifest.content())
        self.unsaved = 0

    def end(self) -> BatchResult:
        """Write the summary, forget the units that are gone, and say what was done."""
        for key in self.manifest.units.keys() - self.seen:
            del self.manifest.units[key]
        self.save()
        rows = sorted(
            self.rows, key=lambda r: (r.get("code", ""), r.get("period", ""), r["source"])
        )
        files, twice = [], _twice(rows)
        for name, content in summary_files(rows, self.book, self.settings, twice):
            self.write(self.output / name, content)
            files.append(name)
        return BatchResult(self.judged, self.skipped, tuple(self.bad), twice, (*files, NAME))


def _twice(rows: Iterable[Row]) -> tuple[str, ...]:
    seen: dict[tuple[str, str, str], int] = {}
    for row in rows:
        if row.get("code") and row.get("verdict"):
            key = (row["code"], row.get("period", ""), row.get("standard", ""))
            seen[key] = seen.get(key, 0) + 1
    return tuple(f"{code} ({year})" for (code, year, _), n in seen.items() if n > 1)


def _judged(
    book: RuleBook, todo: Iterator[UnitSource], settings: Settings, jobs: int, rules: str | None
) -> Iterator[UnitDone]:
    """Every source judged, in order."""
    if jobs <= 1:
        for source in todo:
            yield judge(book, source, settings)
        return
    waiting: deque[Future[UnitDone]] = deque()
    with ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=start, initargs=(rules,)
    ) as pool:
        try:
            for source in todo:
                waiting.append(pool.submit(judge_here, source, settings))
                if len(waiting) > jobs * _AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for job in waiting:
                job.cancel()

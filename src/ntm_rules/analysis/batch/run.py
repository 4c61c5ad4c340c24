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
from ntm_rules.analysis.batch.one_unit import given_twice
from ntm_rules.analysis.batch.previous_year import previous_units
from ntm_rules.analysis.batch.summary import summary_files
from ntm_rules.analysis.batch.work import (
    WHO,
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
from ntm_rules.foundation.system_reason import reason
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.bundle import library_digest

_SAVE_EVERY = 200
_AHEAD = 4
Write = Callable[[Path, bytes, bool], None]
"""Writes one file whole or not at all; the last says that a batch wrote it before, and nobody changed it since."""
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
    left_out: tuple[tuple[str, str, str], ...]
    """Files and sheets of which nothing is read, as ``bad``."""
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

    ``rules`` is where other processes read the rules;
    ``on_progress`` hears of each unit.

    Raises:
        RequestError: where ``given`` is no folder or table, or ``output`` cannot be written.
    """
    if settings.previous is not None:
        previous_units(book, settings.previous)  # refused before any work
    _make(output)
    manifest = Manifest.read(output, library_digest(book.library), settings)
    batch = _Batch(book, manifest, output, settings, write)
    batch.save()  # before any work: the manifest of somebody else is not replaced
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
        vi, en = reason(problem)
        raise RequestError.of(
            vi=f"không tạo được thư mục: {vi}",
            en=f"the folder cannot be made: {en}",
            where=Where(str(output)),
            code="cannot_write",
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
        self.left_out: list[tuple[str, str, str]] = []
        self.seen: set[str] = set()
        self.kept: set[str] = set()
        self.judged = self.skipped = self.unsaved = 0
        self.saved = False

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
                self.kept.add(source.key)
                self.rows.append({**kept.row, "page": kept.page})
                if text := kept.row.get("left_out"):
                    self.left_out.append((source.key, text, text))
                on_progress(self.count, source.key)

    def take(self, done: UnitDone) -> None:
        """Write the page of a unit and keep its line; or note what is wrong with it."""
        key, row = done.source.key, done.row
        before = self.manifest.units.pop(key, None)
        if done.problem is not None:
            vi, en = done.problem
            (self.bad if done.source.is_unit else self.left_out).append((key, vi, en))
            problem = en if self.settings.lang == "en" else vi
            self.rows.append({**row, "problem": problem.replace("\n", " | ")})
            return
        self.left_out += ((key, p.vi, p.en) for p in done.left_out)
        page = before.page if before else page_name(row, self.settings.form, self.taken)
        digest = self.put(page, done.page)
        self.manifest.units[key] = Kept(done.source.digest, page, digest, row)
        self.rows.append({**row, "page": page})
        self.judged += 1
        self.unsaved += 1
        if self.unsaved >= _SAVE_EVERY:
            self.save()

    def refuse_doubles(self) -> None:
        """Refuse every one of several sources that are of one unit and year: it is not known which holds."""
        for refused, same in given_twice(self.rows):
            keys = ", ".join(row["source"] for row in same)
            vi = f"một đơn vị, một năm mà có ở nhiều nguồn: {keys}"
            en = f"one unit and year in several sources: {keys}"
            for row in refused:
                kept = self.manifest.units.pop(row["source"])
                self.remove_page(kept)
                if row["source"] in self.kept:
                    self.skipped -= 1
                else:
                    self.judged -= 1
                self.bad.append((row["source"], vi, en))
                who: Row = {k: row[k] for k in ("source", *WHO) if k in row}
                row.clear()
                row.update(who, problem=en if self.settings.lang == "en" else vi)

    def remove_page(self, kept: Kept) -> None:
        """Remove the page of a source that is gone, unless somebody changed it since; then it is told."""
        page = self.output / kept.page
        if kept.page in {k.page for k in self.manifest.units.values()} or not page.is_file():
            return
        if _digest(page.read_bytes()) == kept.page_digest:
            page.unlink()
            self.manifest.written.pop(kept.page, None)
        else:
            vi, en = (
                "nguồn không còn, trang đã bị sửa nên giữ lại",
                "its source is gone; changed since, so it stays",
            )
            self.left_out.append((kept.page, vi, en))

    def put(self, name: str, content: bytes) -> str:
        """Write a file into the folder, and give its digest."""
        path = self.output / name
        known = self.manifest.written.get(name)
        ours = known is not None and path.is_file() and _digest(path.read_bytes()) == known
        self.write(path, content, ours)
        self.manifest.written[name] = _digest(content)
        return self.manifest.written[name]

    def save(self) -> None:
        self.write(self.output / NAME, self.manifest.content(), self.saved)
        self.saved = True
        self.unsaved = 0

    def end(self) -> BatchResult:
        """Write the summary, forget the units that are gone, and say what was done."""
        for key in self.manifest.units.keys() - self.seen:
            self.remove_page(self.manifest.units.pop(key))
        self.manifest.left_out = [key for key, _, _ in self.left_out]
        self.refuse_doubles()
        self.save()
        rows = sorted(
            self.rows, key=lambda r: (r.get("code", ""), r.get("period", ""), r["source"])
        )
        files, twice = [], _twice(rows)
        try:
            for name, content in summary_files(rows, self.book, self.settings, twice):
                self.put(name, content)
                files.append(name)
        finally:  # what is written is known as ours, also where the rest fails
            self.save()
        return BatchResult(
            self.judged, self.skipped, tuple(self.bad), twice, tuple(self.left_out), (*files, NAME)
        )


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


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

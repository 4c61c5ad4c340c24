"""The public door to the law: a rule book, and a standard of it."""

from __future__ import annotations

import datetime as dt
import os
import weakref
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ntm_rules.facts.unit import a_unit
from ntm_rules.foundation import arguments
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import InputError, RequestError
from ntm_rules.foundation.forks import ForkSafeLock
from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.read_file import is_file
from ntm_rules.foundation.text import choices
from ntm_rules.judging.choose_law import ChoosesLaw, at_unit, date_key
from ntm_rules.judging.judges_frames import JudgesFrames
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.standard_law import StandardLaw
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.provinces import place_key
from ntm_rules.law.packaged import packaged_rules
from ntm_rules.law.resolve.in_force import (
    Resolved,
    find_base,
    find_province,
    resolve,
)

if TYPE_CHECKING:
    from ntm_rules.facts.unit import Unit
    from ntm_rules.facts.unit_facts import UnitFacts
    from ntm_rules.foundation.errors import Problem
    from ntm_rules.judging.assessment import Assessment
    from ntm_rules.judging.judge import EngineName
    from ntm_rules.judging.session import Session
    from ntm_rules.law.load.library_files import Reform

_MAX_STANDARDS: Final = 512
"""How many standards a rule book remembers: every province in eight years."""


class RuleBook(ChoosesLaw):
    """All the law that was read. Load it once; it never changes and may be shared by threads."""

    @internal
    def __init__(self, library: Library, source: Path | None = None) -> None:
        super().__init__(library)
        self._source = source
        self._standards: OrderedDict[tuple[object, ...], Standard] = OrderedDict()
        self._lock = ForkSafeLock()

    @classmethod
    @door()
    def load(cls, path: str | os.PathLike[str] | None = None) -> RuleBook:
        """The rules in the folder ``path`` or the compiled file ``path``, or those of the package.

        Raises:
            RulesError: where a rule file is wrong, naming file, line and key.
            UnreadableError: where a compiled rule book does not match its digest.
        """
        source = Path(arguments.path(path)) if path is not None else packaged_rules()
        if not isinstance(source, Path) or is_file(source):
            from ntm_rules.law.bundle import load_bundle

            return cls(load_bundle(source), source if isinstance(source, Path) else None)
        from ntm_rules.law.load.library_files import load_library

        return cls(load_library(source), source)

    @classmethod
    @door()
    def from_rules(cls, rules: Mapping[str, str | bytes | Mapping[str, Any]]) -> RuleBook:
        """A rule book of files that stand nowhere: what each says, by its name in messages.

        What a file says is its YAML as text or bytes (JSON where the name ends so), or its keys as plain data.

        Raises:
            RulesError: where something is wrong, naming file, line and key.
            UnreadableError: for a text that is no YAML.
        """
        from ntm_rules.law.load.library_files import library_of

        return cls(library_of(rules))

    @door()
    def with_rules(self, rules: Mapping[str, str | bytes | Mapping[str, Any]]) -> RuleBook:
        """A rule book that holds these files as well, such as a province's overlay; this one stays as it is.

        Raises:
            RulesError: where something is wrong, or does not fit what is there, naming file, line and key.
            UnreadableError: for a text that is no YAML.
        """
        from ntm_rules.law.load.library_files import extended

        return type(self)(extended(self.library, rules))

    def __reduce__(self) -> tuple[Any, ...]:
        _books[self.digest] = self
        return _book_again, (self.digest, self._source)

    @door(reforms="Any")
    def standard(
        self,
        standard: str,
        *,
        as_of: dt.date | str,
        province: str | None = None,
        reforms: Sequence[ReformSource] = (),
        in_gap: bool = False,
    ) -> Standard:
        """The standard as it holds on ``as_of``, with the province's rules where one is named, by id or by name.

        With ``in_gap`` also on a date between two standards, when none of its kind is in force; results then begin
        with a warning. ``reforms`` are proposed changes, stacked in order, each as :meth:`reform` takes it; results are then
        hypothetical. What was asked for lately is remembered.

        Raises:
            RequestError: for an unknown standard or province, and for a date when it is not in force.
            RulesError: where a reform is wrong, or changes what is not there.
        """
        arguments.text("standard", standard)
        if province is not None:
            arguments.text("province", province)
        day, changes = arguments.as_date(as_of), self._reforms(reforms)
        place = place_key(province) if province else None
        # A reform is known by its identity: the standard that is remembered keeps it alive.
        key = (standard, day, place, in_gap, *map(id, changes))
        with self._lock:
            known = self._standards.get(key)
            if known is not None:
                self._standards.move_to_end(key)
                return known
        if changes:
            from ntm_rules.judging.reform_check import check_reforms

            there = self.standard(standard, as_of=day, province=province, in_gap=in_gap)
            check_reforms(there.resolved, changes)
        resolved = self._resolve(standard, day, province, changes, in_gap=in_gap)
        with self._lock:
            known = self._standards.setdefault(key, Standard(self, resolved, changes))
            if len(self._standards) > _MAX_STANDARDS:
                self._standards.popitem(last=False)
        return known

    def _resolve(
        self,
        standard: str,
        day: dt.date,
        province: str | None,
        reforms: Sequence[Reform],
        *,
        in_gap: bool,
    ) -> Resolved:
        """The standard, resolved; a book with changed law changes this."""
        layers = [layer for reform in reforms for layer in reform.layers]
        return resolve(self.library, standard, day, province, layers, in_gap=in_gap)

    @door(reforms="Any")
    def standard_for(
        self,
        unit: Unit,
        *,
        standard: str | None = None,
        as_of: dt.date | str | None = None,
        province: str | None = None,
        reforms: Sequence[ReformSource] = (),
        in_gap: bool = True,
    ) -> Standard:
        """The standard that judges ``unit``, on its date and with the rules of its province.

        ``standard`` names it, also (unless ``in_gap`` is false) on a date between two standards, when none of that kind
        is in force: results then begin with a warning. Else the unit's own file does, where it names one for that kind of unit; else it is the
        one in force for that kind of unit. ``as_of`` and ``province`` stand instead of the unit's own.

        Raises:
            RequestError: where there is no such standard or province, or it is not in force; with the place in the
                unit's file, where that is what is wrong.
            RulesError: where a reform is wrong, or changes what is not there.
        """
        a_unit(unit)
        day = arguments.as_date(as_of) if as_of is not None else unit.as_of
        if province:
            place: str | None = find_province(self.library, province, day).id
        else:
            place = self.province_of(unit, day)
        base = find_base(self.library, standard) if standard else self.base_for(unit, as_of=day)
        if base is None:
            raise self._none_in_force(unit, day)
        if base.id in self.library.classifications:
            raise self._sorts_only(base)
        changes = self._reforms(reforms)
        try:
            return self.standard(
                base.id,
                as_of=day,
                province=place,
                reforms=changes,
                in_gap=in_gap and standard is not None,
            )
        except RequestError as error:
            if as_of is not None:
                raise
            raise at_unit(unit, date_key(unit), error) from None

    @door(entry="Any")
    def check(
        self,
        entry: Mapping[str, Any] | bytes,
        *,
        standard: str | None = None,
        as_of: dt.date | str | None = None,
        province: str | None = None,
        file: str = "",
    ) -> tuple[Problem, ...]:
        """Everything that is wrong with the contents of a facts file, or its JSON as bytes; nothing where all is well.

        Structure and figures in one answer: what is wrong is left out, and the rest is judged by the law that
        :meth:`standard_for` chooses. ``file`` is how the problems call it.
        """
        from ntm_rules.judging.check_facts import all_problems

        def judge(unit: Unit) -> object:
            law = self.standard_for(unit, standard=standard, as_of=as_of, province=province)
            return law.assess(unit)

        return all_problems(entry, judge, {"unit": {"name": "?"}}, file)

    def __iter__(self) -> Iterator[str]:
        """The ids of the standards."""
        return iter(sorted(self.library.standards))

    def __contains__(self, standard: object) -> bool:
        return standard in self.library.standards

    def __len__(self) -> int:
        return len(self.library.standards)

    def __repr__(self) -> str:
        return f"<RuleBook of {len(self)} standards>"


class Standard(StandardLaw, JudgesFrames):
    """One standard on one date, ready to judge units. Immutable; may be shared by threads."""

    @internal
    def __init__(
        self, book: RuleBook, resolved: Resolved, reforms: tuple[Reform, ...] = ()
    ) -> None:
        super().__init__(book.library, resolved, reforms)
        self.book = book

    def __reduce__(self) -> tuple[Any, ...]:
        place, day = self.province, self.as_of
        gap, law = self.resolved.between is not None, self.reforms
        again = self.book.standard(self.id, as_of=day, province=place, reforms=law, in_gap=gap)
        if again != self:  # as that of a mutation test
            raise RequestError.of(
                vi=f"luật của {self.id} ở đây không lấy lại được từ bộ quy tắc: không gửi đi được",
                en=f"the law of {self.id} here does not come from the rule book: it cannot be pickled",
                code="unknown_rule_book",
                found=self.digest,
                expected=again.digest,
            )
        contents = tuple(reform.content for reform in self.reforms)
        return _standard_again, (self.book, self.id, day, place, contents, gap)

    def __eq__(self, other: object) -> bool:
        """Whether both judge alike: the same law of the same day, place and reforms."""
        if not isinstance(other, Standard):
            return NotImplemented
        return self is other or self._key() == other._key()

    def __repr__(self) -> str:
        return f"<Standard {self.id} {self.as_of}{f' {self.province}' if self.province else ''}>"

    def __hash__(self) -> int:
        return hash((self.id, self.as_of, self.province))

    def _key(self) -> tuple[object, ...]:
        return self.digest, self.as_of, self.province, [r.content for r in self.reforms]

    @internal
    def other(self, standard: str, *, as_of: dt.date, province: str | None) -> Standard:
        """Another standard, date or province of the same rule book, with the same reforms.

        Raises:
            RequestError: where it is not in force then.
        """
        gap = self.resolved.between is not None
        law = self.reforms
        return self.book.standard(standard, as_of=as_of, province=province, reforms=law, in_gap=gap)

    @door()
    def assess(
        self,
        unit: Unit | UnitFacts,
        *,
        engine: EngineName | None = None,
        strict: bool = False,
        require_evidence: bool = False,
        previous: Unit | None = None,
    ) -> Assessment[Standard]:
        """Judge ``unit``; the engine makes no difference to the result.

        With ``strict`` every level and wording below a secondary source counts as unknown. With
        ``require_evidence`` figures and conclusions that name no document count as not known; ``previous``: see
        :meth:`bind`. None of these changes what was bound already.

        Raises:
            FactsError: where the facts cannot be used, or contradict a conclusion.
        """
        from ntm_rules.judging.judge import judge

        how = {"strict": strict, "require_evidence": require_evidence}
        return judge(self, unit, engine=engine, previous=previous, **how)

    def check(self, entry: Mapping[str, Any] | bytes) -> tuple[Problem, ...]:
        """Everything that is wrong with the contents of a facts file, or its JSON as bytes; nothing where all is well.

        Structure and figures in one answer: what is wrong is left out, and the rest is judged.
        """
        from ntm_rules.judging.check_facts import all_problems

        instead = {"unit": {"kind": self.unit, "name": "?"}, "period": self.as_of.year}
        return all_problems(entry, self.assess, instead)

    @door()
    def session(
        self,
        unit: Unit,
        *,
        engine: EngineName | None = None,
        strict: bool = False,
        require_evidence: bool = False,
    ) -> Session[Standard]:
        """A live assessment of ``unit``: change a fact, ask again.

        Raises:
            FactsError: where the facts cannot be used, or contradict a conclusion.
        """
        from ntm_rules.judging.session import Session

        return Session(self, unit, engine=engine, strict=strict, require_evidence=require_evidence)


# ---- what goes through pickle: never the law itself, but which law was asked for

_books: weakref.WeakValueDictionary[str, RuleBook] = weakref.WeakValueDictionary()
_latest: list[RuleBook] = []
"""The rule book read last because a pickle asked for it: a worker's next task asks for it again."""


def _book_again(digest: str, source: Path | None) -> RuleBook:
    """The rule book with this digest: one of this process, else the one at ``source``, else the package's own.

    Raises:
        RequestError: where none has this digest.
    """
    if (book := _books.get(digest)) is not None:
        return book
    for place in dict.fromkeys((source, None)):
        try:
            book = RuleBook.load(place)
        except InputError:
            continue
        if book.digest == digest:
            _books[digest] = book
            _latest[:] = [book]
            return book
    raise RequestError.of(
        vi=f"ở đây không có bộ quy tắc mang mã băm {digest}",
        en=f"there is no rule book with the digest {digest} here",
        code="unknown_rule_book",
        expected=choices(_books),
        found=digest,
    )


def _standard_again(
    book: RuleBook,
    standard: str,
    as_of: dt.date,
    province: str | None,
    contents: Sequence[dict[str, Any]],
    in_gap: bool,
) -> Standard:
    from ntm_rules.law.load.library_files import reform_from

    reforms = [reform_from(book.library, content) for content in contents]
    return book.standard(standard, as_of=as_of, province=province, reforms=reforms, in_gap=in_gap)

"""What is proposed: reforms, and drafts of a province's file that are tried as if they were enacted.

A reform is stacked on the law. A draft stands in the law itself, in place of the file with its id that is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ntm_rules.foundation.arguments import path
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RulesError, Where
from ntm_rules.foundation.strict_yaml import file_text, plain
from ntm_rules.judging.read_law import ReformSource
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.language.catalogue import say
from ntm_rules.language.unit_names import province_name
from ntm_rules.law.load.library_files import Reform, extended
from ntm_rules.law.load.rule_file import RuleFile, RuleText, rule_file_of
from ntm_rules.law.model.layers import Layer
from ntm_rules.law.model.library import Library

_DRAFTS: Final = ("overlay", "documents")
"""Files that may be drafts: a province's, and the list of documents in which its decision stands."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """All that is proposed, in order. ``book`` is the law with the drafts in it, ``stacked`` are the reforms over it."""

    every: tuple[Reform, ...]
    stacked: tuple[Reform, ...]
    book: RuleBook

    @property
    def drafts(self) -> tuple[Reform, ...]:
        """The proposals that stand in the law itself."""
        return tuple(p for p in self.every if p not in self.stacked)


def read_proposals(book: RuleBook, sources: Sequence[ReformSource]) -> Proposals:
    """Reforms and drafts: files, what they say, or reforms that were read.

    Raises:
        RulesError: where one is wrong, or a rule file of another kind.
        UnreadableError: where a file cannot be read.
    """
    reforms: dict[int, Reform] = {}
    drafts: dict[int, RuleFile] = {}
    contents: dict[str, RuleText] = {}
    for number, source in enumerate(sources):
        name, content = _content(source, number)
        file = rule_file_of(content, name) if content is not None else None
        if isinstance(file, RuleFile) and file.kind in _DRAFTS:
            drafts[number], contents[name] = file, content or ""
        elif isinstance(file, RuleFile) and file.kind != "reform":
            raise RulesError.of(
                vi="cần phương án (khóa 'reform'), hoặc dự thảo của tỉnh (khóa 'overlay')",
                en="a reform is needed (key reform), or a province's draft (key overlay)",
                where=Where(name, 1),
                key=file.kind,
                code="not_a_reform",
            )
        else:  # the reader of reforms tells whatever is wrong
            reforms[number] = book.reform(source)
    if not drafts:
        every = tuple(reforms.values())
        return Proposals(every, every, book)
    library = extended(_without(book.library, drafts.values()), contents)
    proposed = {n: _as_reform(library, f) for n, f in drafts.items() if f.kind == "overlay"}
    every = tuple((reforms | proposed)[n] for n in sorted(reforms | proposed))
    return Proposals(every, tuple(reforms.values()), RuleBook(library))


def _content(source: ReformSource, number: int) -> tuple[str, RuleText | None]:
    """The name of a proposal in messages, and what it says; None of a reform that was read."""
    if isinstance(source, Reform):
        return source.id, None
    if isinstance(source, bytes | Mapping):
        return f"#{number + 1}", source
    name = path(source)
    return name, file_text(name)


def _without(library: Library, drafts: Iterable[RuleFile]) -> Library:
    """``library`` without the files that drafts stand for, and without waiting for what they bring."""
    files = [draft.model for draft in drafts if draft.kind == "overlay"]
    ids = {file.overlay for file in files}
    there = {(file.province, file.over) for file in files}
    return replace(
        library,
        layers={
            standard: [layer for layer in layers if layer.id not in ids]
            for standard, layers in library.layers.items()
        },
        awaited={
            name: awaited
            for name, awaited in library.awaited.items()
            if (awaited.province, awaited.standard) not in there
        },
    )


def _as_reform(library: Library, draft: RuleFile) -> Reform:
    """A draft as a proposal: its name, its first day, and what it changes."""
    file = draft.model
    layers: list[Layer] = [
        layer
        for of_standard in library.layers.values()
        for layer in of_standard
        if layer.id == file.overlay
    ]
    province = next(p for p in library.provinces if p.id == file.province)
    place = province_name(lambda key, name: say(key, "vi", name), province)
    standard = library.standards[file.over].name
    name = Words(
        f"Dự thảo quy định của {place}: {standard.vi}", f"Draft of {province.name}: {standard.en}"
    )
    return Reform(file.overlay, name, file.in_force.from_, tuple(layers), plain(draft.tree))

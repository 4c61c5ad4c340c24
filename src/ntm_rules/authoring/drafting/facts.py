"""The fact that a question asks for: one of the vocabulary, where the words are the same, else a drafted one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ntm_rules.authoring.drafting.questions import FactKind, Understood
from ntm_rules.authoring.edit.commit import Changes
from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.authoring.edit.yaml_style import YamlList, YamlMap, rule_file_text
from ntm_rules.authoring.reading.heading import key
from ntm_rules.authoring.reading.match import alike
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.foundation.text import fold, slug
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Compare, leaves
from ntm_rules.law.model.terms import FactDef

NEAR: Final = 80
"""How alike a fact of the vocabulary is, of 100, to be named beside a drafted one."""
SAME: Final = 97
"""How alike, where no word of weight differs, to be the one that is meant."""
_FILLERS: Final = frozenset(
    [
        "va",
        "hoac",
        "cac",
        "nhung",
        "duoc",
        "theo",
        "quy",
        "dinh",
        "tren",
        "dia",
        "ban",
        "cua",
        "cho",
    ]
)
_LONGEST: Final = 90
_LONGEST_ID: Final = 5
_IF_ANY: Final = re.compile(r"\(\s*nếu có\s*\)", re.IGNORECASE)
_LEAD: Final = re.compile(r"^(?:tỷ lệ|số lượng|có)\s+", re.IGNORECASE)
_BOTH_SEXES: Final = re.compile(r"\bca nam va nu\b|\bca nu va nam\b")


@dataclass(frozen=True, slots=True)
class ChosenFact:
    """The fact of a question, and the one of the vocabulary that is most like it, where it is not the same."""

    id: str
    by_sex: bool = False
    near: str = ""


@dataclass(slots=True)
class FactChooser:
    """Finds and drafts the facts of one standard. ``drafted`` are the entries for the vocabulary, by id."""

    library: Library
    standard: str
    drafted: dict[str, YamlMap] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    """Facts of the vocabulary that are used."""
    _wordings: list[tuple[str, FactDef]] = field(default_factory=list)
    _labels: set[str] = field(default_factory=set)
    _guards: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        own = self._prefix
        self._wordings = [w for w in _wordings(self.library) if not w[1].id.startswith(own)]
        self._labels = {fold(fact.label.vi) for fact in self.library.facts.values()}

    def choose(self, code: str, text: str, asked: Understood) -> ChosenFact:
        """The fact of a question with these words."""
        both = _BOTH_SEXES.search(key(text)) is not None and asked.kind != "yes_no"
        near, likeness = self._nearest(text, asked, by_sex=both)
        if near is not None and near.id not in self.taken and likeness >= SAME:
            self.taken.add(near.id)
            return ChosenFact(near.id, both)
        name = self._own_id(code, text)
        drafted = self.library.facts.get(name)
        if (
            drafted is not None
            and name not in self.taken
            and _same_measure(drafted, asked.kind, asked.unit)
        ):
            self.taken.add(name)  # from an earlier draft of the same standard
            return ChosenFact(name, both)
        name = self._free(name)
        entry = YamlMap({"id": name, "label": self._label(code, text)})
        entry["kind"] = asked.kind
        if asked.unit:
            entry["unit"] = asked.unit
        if both:
            entry["by_sex"] = True
        plain = without_marks(text)
        if fold(plain.rstrip(" .;:")) != fold(entry["label"]["vi"]):
            entry["notes"] = YamlList([plain])
        self.drafted[name] = entry
        is_near = near is not None and likeness >= NEAR
        return ChosenFact(name, both, f"{near.id} ({likeness:.0f}%)" if near and is_near else "")

    def guard(self, code: str, text: str) -> str:
        """The yes/no fact that says whether there is what an indicator asks of "if any"; "" where none is asked."""
        plain = without_marks(text)
        match = _IF_ANY.search(plain)
        if match is None:
            return ""
        what = _LEAD.sub("", plain[: match.start()].strip())
        known = self._guards.get(key(what))
        if known is not None:
            return known
        name = self._own_id(code, f"co {what}")
        drafted = self.library.facts.get(name)
        name = name if drafted is not None and drafted.kind == "yes_no" else self._free(name)
        self._guards[key(what)] = name
        if drafted is not None and drafted.id == name:
            self.taken.add(name)
            return name
        entry = YamlMap({"id": name, "label": self._label(code, f"Có {what}", of_guard=True)})
        entry["kind"] = "yes_no"
        self.drafted[name] = entry
        return name

    def _nearest(
        self, text: str, asked: Understood, *, by_sex: bool
    ) -> tuple[FactDef | None, float]:
        """The fact of the vocabulary whose label or indicator is most like these words, and how alike."""
        wanted = key(text)
        best: tuple[FactDef | None, float] = None, 0.0
        for words, fact in self._wordings:
            if not _same_measure(fact, asked.kind, asked.unit) or fact.by_sex != by_sex:
                continue
            likeness = alike(wanted, words)
            if likeness >= SAME and not _same_words(wanted, words):
                likeness = SAME - 1.0
            if likeness > best[1]:
                best = fact, likeness
        return best

    @property
    def _prefix(self) -> str:
        return f"{self.standard.replace('-', '_')}."

    def _own_id(self, code: str, text: str) -> str:
        words = slug(without_marks(text)).split("-")[:_LONGEST_ID]
        return self._prefix + "_".join((f"c{code.replace('.', '_')}", *words))

    def _free(self, name: str) -> str:
        number, free = 2, name
        while free in self.drafted or free in self.library.facts:
            free = f"{name}_{number}"
            number += 1
        return free

    def _label(self, code: str, text: str, *, of_guard: bool = False) -> YamlMap:
        plain = without_marks(text).rstrip(" .;:")
        behind = f" ({code})"
        label = plain if len(plain) <= _LONGEST else _cut(plain, _LONGEST - len(behind)) + behind
        if fold(label) in self._labels:
            behind = f" ({code}, {self.standard})"
            label = _cut(plain, _LONGEST - len(behind)) + behind
        self._labels.add(fold(label))
        en = f"Indicator {code} ({slug(plain)[:24]}), not translated"
        return YamlMap({"vi": label, "en": f"{en}: whether there is any" if of_guard else en})


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def _wordings(library: Library) -> Iterator[tuple[str, FactDef]]:
    """The words by which facts are known: their labels, and indicators that ask one fact and nothing else."""
    for fact in library.facts.values():
        yield key(fact.label.vi), fact
    for base in library.standards.values():
        for criterion in base.criteria:
            for indicator in criterion.indicators:
                asked = list(leaves(indicator.require))
                if len(asked) == 1 and isinstance(indicator.require, Compare):
                    yield key(indicator.name.vi), library.facts[asked[0].fact]


def _same_measure(fact: FactDef, kind: FactKind, unit: str) -> bool:
    return fact.kind == kind and (fact.unit or "") == unit


def _same_words(some: str, other: str) -> bool:
    """Whether no word differs but those that say nothing by themselves."""
    return not (set(some.split()) ^ set(other.split())) - _FILLERS


def vocabulary_file(standard: str, facts: Mapping[str, YamlMap]) -> YamlMap:
    """The file of the drafted facts."""
    return YamlMap({"vocabulary": standard, "facts": YamlList(facts.values())})


def put_facts(
    changes: Changes,
    book: Book,
    standard: str,
    drafted: Mapping[str, YamlMap],
    entries: Iterable[YamlMap],
) -> None:
    """Put the drafted facts that ``entries`` ask for into the vocabulary of a standard, a new one where it has none.

    Called again, it takes back what it put there before.

    Raises:
        RequestError: where a file of another kind has the name of the new one.
    """
    needed = {name for entry in entries for name in facts_in(entry)}
    facts = {name: entry for name, entry in drafted.items() if name in needed}
    file = book.file("vocabulary", standard)
    path = changes.root / "vocabulary" / f"{standard}.yaml" if file is None else Path(file.path)
    changes.forget(path)
    if not facts:
        return
    if file is not None:
        changes.editor(file).insert(("facts",), [*facts.values()])
        return
    comment = f"Số liệu của {standard}, do chương trình soạn; chưa ai đối chiếu."
    changes.create(path, rule_file_text((comment,), vocabulary_file(standard, facts)))


def facts_in(tree: object) -> Iterator[str]:
    """The facts that drafted entries ask for."""
    if isinstance(tree, dict):
        if isinstance(tree.get("fact"), str):
            yield tree["fact"]
        for value in tree.values():
            yield from facts_in(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from facts_in(value)

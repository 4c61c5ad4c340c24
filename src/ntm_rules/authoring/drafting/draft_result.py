"""What is asked of a draft, and what came out of it: counts that add up, what was not understood, what differs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ntm_rules.authoring.drafting.beside import RuleDifference
from ntm_rules.authoring.drafting.indicators import NotUnderstood
from ntm_rules.authoring.edit.yaml_style import YamlMap
from ntm_rules.authoring.reading.account import Account
from ntm_rules.authoring.reading.read_decision import of_the_file
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.errors import Problem
from ntm_rules.office.grids.grid import TablesOfDocument

_MOST_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Beside:
    """A draft beside the rule file of its standard: what differs, and as text what the file lacks of the document."""

    file: Path
    differences: Sequence[RuleDifference]
    diff: str
    written: bool

    def lines(self, lang: str) -> Iterator[str]:
        """What differs, in words."""
        yield Words(
            f"so với {self.file.name}: {len(self.differences)} chỗ khác",
            fill("beside {}: {} difference|differences", self.file.name, len(self.differences)),
        ).say(lang)
        for difference in self.differences:
            yield f"  {difference.code} {difference.words.say(lang)}"
        if not self.diff:
            return
        yield (
            Words("đã bổ sung vào tệp:", "put into the file:")
            if self.written
            else Words(
                "--update sẽ bổ sung vào tệp (chưa ghi gì):",
                "--update would put into the file (nothing was written):",
            )
        ).say(lang)
        yield self.diff


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody says of the set to be drafted: its id, and what the document does not say of itself."""

    id: str
    title: str | None = None
    unit: str | None = None
    """The kind of unit; a new set is one of communes where it is not given."""
    since: dt.date | None = None
    province: str | None = None
    table: int | None = None
    columns: str | None = None
    place: str | None = None
    document: Mapping[str, str | None] = field(default_factory=dict)
    """``id``, ``number``, ``issuer`` and ``title`` of the document."""
    document_date: dt.date | None = None
    update: bool = False
    """Whether a rule file that is there gets what it lacks of the document."""
    trust: Sequence[Path] = ()
    """Files with certificates of roots, for the signatures of a PDF."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted set: its files, what was understood, and the account of the document."""

    id: str
    document: TablesOfDocument
    criteria: int
    indicators: Mapping[str, YamlMap]
    levels: int
    facts_drafted: int
    facts_taken: Sequence[str]
    not_understood: Sequence[NotUnderstood]
    account: Account
    files: Sequence[Path]
    findings: Sequence[Problem]
    beside: Beside | None = None

    @property
    def encoded(self) -> tuple[int, int, int]:
        """Indicators that are encoded whole, in part, and not at all."""
        whole = part = none = 0
        for entry in self.indicators.values():
            require = entry["require"]
            if "not_encoded" in require:
                none += 1
            elif _has_lost(require):
                part += 1
            else:
                whole += 1
        return whole, part, none

    def text(self, lang: str) -> str:
        """The counts in words, and what was not understood."""
        whole, part, none = self.encoded
        total, taken = len(self.indicators), len(self.facts_taken)
        lines = [
            Words(
                f"{self.id}: {self.criteria} tiêu chí, {total} chỉ tiêu: mã hóa đủ {whole}, một phần {part}, chưa {none}",
                fill("{}: {} criterion|criteria, ", self.id, self.criteria)
                + fill("{} indicator|indicators: ", total)
                + f"encoded {whole}, in part {part}, not {none}",
            ),
            Words(
                f"{self.levels} mức; số liệu: {self.facts_drafted} soạn mới, {taken} lấy từ danh mục có sẵn",
                fill("{} level|levels; facts: ", self.levels)
                + f"drafted {self.facts_drafted}, taken from the vocabulary {taken}",
            ),
        ]
        texts = [line.say(lang) for line in lines] + [self.account.text(lang)]
        texts += of_the_file(self.document, lang)
        if self.beside is not None:
            texts += self.beside.lines(lang)
        if self.not_understood:
            texts.append(Words("chưa hiểu:", "not understood:").say(lang))
        for lost in self.not_understood[:_MOST_SHOWN]:
            text = lost.text if len(lost.text) <= 160 else f"{lost.text[:160]}…"
            texts.append(f"  {lost.place}: {lost.why.say(lang)}: {text}")
        return "\n".join(texts)


def _has_lost(require: object) -> bool:
    if isinstance(require, dict):
        return "not_encoded" in require or any(map(_has_lost, require.values()))
    return isinstance(require, list) and any(map(_has_lost, require))

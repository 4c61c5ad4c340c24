"""A province's list of its communes by group, put into its own file: a new one, or the one of the same decision."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ntm_rules.authoring.edit.commit import Changes, there_already
from ntm_rules.authoring.edit.documents import NewDocument, find_document
from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.authoring.edit.write_levels import DocumentCheck
from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap, rule_file_text
from ntm_rules.authoring.worksheet.group_answers import GroupAnswers
from ntm_rules.authoring.worksheet.group_sheet import group_digits
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.text import fold, slug
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.terms import Columns, GroupedCommune, GroupList, LawDocument, Province
from ntm_rules.law.resolve.in_force import find_province

_PLACE: Final = "Danh sách"
_LINE: Final = Words(
    "danh sách xã theo nhóm: {}, {}: {} xã ({})",
    "communes by group: {}, {}: {} commune|communes ({})",
)


def latest_list(
    book: Book, province: str, columns: Columns, before: dt.date = dt.date.max
) -> GroupList | None:
    """The list of a province that came last, of those from before a day."""
    lists = (
        g
        for g in book.library.group_lists.values()
        if (g.province, g.columns) == (province, columns.id) and g.since < before
    )
    return max(lists, key=lambda g: g.since, default=None)


@dataclass(frozen=True, slots=True)
class PutList:
    """Puts a province's list into the rules. ``entry`` is the document of the levels beside it, where there are any."""

    book: Book
    changes: Changes
    province: str
    columns: Columns
    entry: LawDocument | None

    def __call__(self, answers: GroupAnswers, by: str, on: dt.date) -> Words:
        """Write the list, with the entry of its decision where there is none; what was done, in words.

        Raises:
            RequestError: where the province was not there on its day.
        """
        since = answers.since or answers.date
        there = find_province(self.book.library, self.province, since)
        decision = self._document(there, answers)
        source = DocumentCheck(by, on, decision.id).source(_PLACE)
        del source["document"], source["place"]
        parts: dict[str, YamlMap | YamlList] = {
            "in_force": _period(answers),
            "source": source,
            "communes": YamlList([_line(commune) for commune in answers.communes]),
        }
        file = self._file_of(decision)
        if file is not None:
            editor = self.changes.editor(file)
            for key, value in parts.items():
                editor.put((), key, value)
        else:
            self._new_file(there, decision, parts)
        return self._summary(answers)

    def _file_of(self, decision: LawDocument) -> RuleFile | None:
        """The file of the same decision."""
        for group_list in self.book.library.group_lists.values():
            about = (group_list.province, group_list.columns, group_list.decision.id)
            if about == (self.province, self.columns.id, decision.id):
                return self.book.file("group_list", group_list.id)
        return None

    def _new_file(
        self, there: Province, decision: LawDocument, parts: dict[str, YamlMap | YamlList]
    ) -> None:
        path, name = self._free(decision.id)
        content = {
            "group_list": name,
            "province": there.id,
            "columns": self.columns.id,
            "document": decision.id,
            "place": _PLACE,
            **parts,
        }
        comment = f"{there.name}: which of its communes is of which group, by {decision.number}."
        self.changes.create(path, rule_file_text((comment,), content))

    def _document(self, there: Province, answers: GroupAnswers) -> LawDocument:
        """The entry of the decision: that of its number, date and issuer, else a new one."""
        mine = [self.entry] if self.entry is not None else []
        wanted = _who(answers.number, answers.issuer), answers.date
        documents = self.book.library.documents
        for known in (*mine, *documents.values()):
            if (_who(known.number, known.issuer), known.date) == wanted:
                return known
        words = slug(answers.number).split("-")
        lead = f"qd-{words[0]}" if "qd" in words else "-".join(words)
        name = f"{lead}-{there.id}-{answers.date.year}"
        if name in documents or any(name == d.id for d in mine):
            name = f"{name}-{answers.date:%m%d}"
        title = answers.title or f"[Danh sách xã theo nhóm của {there.name}]"
        new = NewDocument(answers.number, answers.issuer, answers.date, title)
        return find_document(self.book, name, new, self.changes)

    def _free(self, document: str) -> tuple[Path, str]:
        """A file and an id that no other has."""
        folder = self.changes.root / "provincial" / self.province
        for end in ("", f"-{document}"):
            path = folder / f"{self.columns.id}{end}.yaml"
            name = f"{self.province}-{self.columns.id}{end}"
            if self.book.file("group_list", name) is None and not path.exists():
                return path, name
        raise there_already(path)

    def _summary(self, answers: GroupAnswers) -> Words:
        digits = group_digits(self.columns)
        counts = Counter(commune.group for commune in answers.communes)
        vi, en = (
            ", ".join(f"{word} {digit}: {counts[name]}" for name, digit in digits.items())
            for word in ("nhóm", "group")
        )
        many, day = len(answers.communes), answers.date
        return Words(
            fill(_LINE.vi, answers.number, f"{day:%d/%m/%Y}", many, vi),
            fill(_LINE.en, answers.number, day.isoformat(), many, en),
        )


def _period(answers: GroupAnswers) -> YamlMap:
    if answers.since is not None:
        return YamlMap({"from": answers.since, "status": "verified"}, flow=True)
    note = "Ngày đầu lấy ngày ban hành; cần đối chiếu."
    return YamlMap({"from": answers.date, "status": "recalled", "note": note})


def _line(commune: GroupedCommune) -> YamlMap:
    line = YamlMap({"name": commune.name}, flow=True)
    if commune.code is not None:
        line["code"] = Raw(f'"{commune.code}"')
    line["group"] = commune.group
    return line


def _who(number: str, issuer: str) -> tuple[str, str]:
    """A document by its number and who issued it, spaces and case aside."""
    return "".join(fold(number).split()), fold(issuer)

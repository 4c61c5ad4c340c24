"""NTM221, NTM222, NTM621, NTM921, NTM922: what one document says twice, too early, or leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, cells_of
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.lint.steps import indicator
from ntm_rules.law.load.levels import levels_of
from ntm_rules.law.model.layers import Replace
from ntm_rules.law.model.requirement import StandardMet, walk


class ChangedAndRepealed(Diagnostic):
    """Vừa sửa vừa bãi bỏ một chỉ tiêu / An indicator that is changed and repealed at once.

    What it says:
        chỉ tiêu {name} vừa được sửa (ở khóa {key}) vừa bị bãi bỏ
        indicator {name} is changed (under {key}) and repealed at once

    Why:
        What is repealed has no level any more: the change is lost without a word. One of the two is
        the wrong code.

    Example:
        set:
        - {code: "1.1", at_least: 90, source: {status: recalled}}
        repeal: ["1.1"]

    Instead:
        set:
        - {code: "1.1", at_least: 90, source: {status: recalled}}
        repeal: ["1.2"]
    """

    code = "NTM221"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Codes of one change."""
        for item in rules.all(schema.StandardChange):
            changed = {entry.code: "replace" for entry in item.model.replace}
            changed |= {entry.code: "set" for entry in item.model.set}
            for number, code in enumerate(item.model.repeal):
                if code in changed:
                    path = (*item.path, "repeal", number)
                    yield cls.at(item.file, path, name=code, key=changed[code])


class SetTwice(Diagnostic):
    """Một mức đặt hai lần / A level that is set twice.

    What it says:
        mức của chỉ tiêu {name}{cell} đã đặt ở trên: mức đặt sau thay mức trước
        the level of indicator {name}{cell} is set above already: the later takes its place

    Why:
        One document sets a level once. Of two, the first is lost without a word.

    Example:
        - {code: "1.1", at_least: 90, source: {status: recalled}}
        - {code: "1.1", at_least: 95, source: {status: recalled}}

    Instead:
        - {code: "1.1", at_least: 95, source: {status: recalled}}
    """

    code = "NTM222"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Cells of one comparison that two entries of one file set."""
        seen: dict[tuple[Any, ...], set[tuple[str, ...]]] = {}
        for item in rules.all(schema.Set):
            entry = item.model
            levels = [*levels_of(entry), *([("is", entry.is_)] if entry.is_ is not None else [])]
            for operator, level in levels:
                mine = (item.file.path, item.path[:-1], entry.code, entry.part, operator)
                keys, before = (
                    {key for key, _, _ in cells_of(level, ())},
                    seen.setdefault(mine, set()),
                )
                if twice := sorted(keys & before):
                    cell = f" [{'/'.join(twice[0])}]" if twice[0] else ""
                    yield cls.at(item.file, (*item.path, "code"), name=entry.code, cell=cell)
                before |= keys


class BeforeIssued(Diagnostic):
    """Có hiệu lực trước khi ban hành / In force before it was issued.

    What it says:
        hiệu lực từ {since}, trước ngày ban hành {document} ({issued})
        in force from {since}, before {document} was issued ({issued})

    Why:
        A document rarely holds before it exists: one of the two dates is likely wrong. Where it
        does, a `note` beside the period names the article that says so.

    Example:
        in_force: {from: 2022-01-01}

    Instead:
        in_force: {from: 2022-01-01, note: Điều 3 cho áp dụng từ đầu năm 2022.}
    """

    code = "NTM621"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Everything that has a document and a period, and the documents themselves."""
        documents = rules.all(schema.DocumentEntry)
        issued = {item.model.id: item.model.date for item in documents}
        timed = rules.each(
            schema.StandardFile,
            schema.ClassificationFile,
            schema.AmendmentFile,
            schema.OverlayFile,
            schema.ColumnsFile,
            schema.TitleFile,
            schema.RecognitionEntry,
        )
        named: list[tuple[Located[Any], str, schema.Period | None]] = [
            *((item, item.model.document, item.model.in_force) for item in timed),
            *((item, item.model.id, item.model.in_force) for item in documents),
        ]
        for item, document, period in named:
            date = issued.get(document)
            if date is not None and period is not None and period.from_ < date and not period.note:
                at = (*item.path, "in_force", "from")
                values = {"since": period.from_, "document": document, "issued": date}
                yield cls.at(item.file, at, **values)


class RecognitionWithoutCriteria(Diagnostic):
    """Điều kiện công nhận thiếu bộ tiêu chí / Recognition without the criteria.

    What it says:
        các điều kiện công nhận không nhắc tới bộ tiêu chí (verdict_of: criteria)
        the conditions of recognition do not speak of the criteria (verdict_of: criteria)

    Why:
        Recognition asks first that the criteria are met; the list of conditions is shown as the
        law has it. A list without that condition was cut short, and others may be lost with it.

    Example:
        conditions:
        - id: arrears
          name: {vi: Không nợ đọng, en: No arrears}
          wording: {status: recalled}
          require: {fact: y.plan}

    Instead:
        conditions:
        - id: criteria
          name: {vi: Đạt các tiêu chí, en: The criteria are met}
          wording: {status: recalled}
          require: {verdict_of: criteria}
        - id: arrears
          name: {vi: Không nợ đọng, en: No arrears}
          wording: {status: recalled}
          require: {fact: y.plan}
    """

    code = "NTM921"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of conditions."""
        for item in rules.all(schema.RecognitionEntry):
            if not item.model.judged:
                continue
            whole = (c.require for c in item.model.conditions)
            if not any(isinstance(require, schema.VerdictOfEntry) for require in whole):
                yield cls.at(item.file, (*item.path, "conditions"))


class ConditionDropped(Diagnostic):
    """Sửa đổi bỏ sót điều kiện / A condition or prerequisite that is dropped.

    What it says:
        điều kiện {name!r} trước đây có, nay không còn; nếu đúng vậy, notes phải nhắc tên nó
        the condition {name!r} was there and is no longer; if that is so, notes must name it

    Why:
        A list of conditions is replaced whole, and an indicator's requirement too. What the new one
        leaves out is not asked any more: a commune is then recognised that the law would not
        recognise. Where the document does drop it, `notes` of the file or of the entry name it.

    Example:
        conditions:
        - id: criteria
          name: {vi: Đạt các tiêu chí, en: The criteria are met}
          wording: {status: recalled}
          require: {verdict_of: criteria}

    Instead:
        conditions:
        - id: criteria
          name: {vi: Đạt các tiêu chí, en: The criteria are met}
          wording: {status: recalled}
          require: {verdict_of: criteria}
        - id: arrears
          name: {vi: Không nợ đọng, en: No arrears}
          wording: {status: recalled}
          require: {fact: y.plan}
    """

    code = "NTM922"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Lists of conditions beside the one before, and replaced requirements that asked for another standard."""
        yield from _lists(rules)
        for step in rules.layer_steps:
            if not step.first or not isinstance(step.change, Replace) or step.misfit:
                continue
            old, new = (indicator(c, step.change.code) for c in (step.before, step.after))
            if old is None or new is None:
                continue
            before, after = (
                {part.standard for part in walk(rule.require) if isinstance(part, StandardMet)}
                for rule in (old, new)
            )
            for name in sorted(before - after):
                if not any(name in note for note in step.change.notes):
                    yield cls.at(step.file, step.path, name=name)


def _lists(rules: Rules) -> Iterator[Problem]:
    lists: dict[str, list[Located[schema.RecognitionEntry]]] = {}
    for item in rules.all(schema.RecognitionEntry):
        standard = rules.standard_of(item)
        if standard is not None:
            lists.setdefault(standard.standard, []).append(item)
    for there in lists.values():
        # A reform is the last word: it lies over all that is enacted.
        there.sort(key=lambda item: (item.file.kind == "reform", item.model.in_force.from_))
        for before, item in pairwise(there):
            named = {condition.id for condition in item.model.conditions}
            notes = " ".join(item.file.model.notes)
            for condition in before.model.conditions:
                if condition.id not in named and condition.id not in notes:
                    path = (*item.path, "conditions")
                    yield ConditionDropped.at(item.file, path, name=condition.id)

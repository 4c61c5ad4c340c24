"""NTM9xx: whether a standard is whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.rules import Rules


class NotAllEncoded(Diagnostic):
    """Chưa mã hóa đủ chỉ tiêu / Not all indicators are encoded.

    What it says:
        đã mã hóa {encoded} chỉ tiêu, văn bản có {in_law}; không ghi chú nào nói thiếu gì
        {encoded} indicators are encoded, the law has {in_law}; no note says what is lacking

    Why:
        A standard judged on a part of its indicators passes too easily. What is left out is written
        as `not_encoded` in its place, or a note says how many are there.

    Example:
        indicators_in_law: 7

    Instead:
        indicators_in_law: 1
    """

    code = "NTM901"
    severity = "information"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Standards as first issued."""
        lacking = {s.file.path for s in rules.all(schema.NotEncodedEntry)}
        for item in rules.all(schema.StandardFile):
            encoded = sum(len(c.indicators) for c in item.model.criteria)
            if item.model.contents_of or encoded == item.model.indicators_in_law:
                continue
            noted = any(re.search(rf"\b{encoded}\b", note) for note in item.model.notes)
            if not noted and item.file.path not in lacking:
                values = {"encoded": encoded, "in_law": item.model.indicators_in_law}
                yield cls.at(item.file, ("indicators_in_law",), **values)


class CodeOutsideCriterion(Diagnostic):
    """Mã chỉ tiêu không thuộc tiêu chí / A code that is not its criterion's.

    What it says:
        mã {name!r} đứng trong tiêu chí {number!r}
        the code {name!r} stands in criterion {number!r}

    Why:
        Indicator 2.1 belongs to criterion 2. In another one it would decide that one's verdict.

    Example:
        - code: "2.1"

    Instead:
        - code: "1.1"
    """

    code = "NTM902"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Indicators of standards, and added ones."""
        for item in rules.each(schema.IndicatorEntry, schema.AddEntry):
            criterion = item.owner(schema.CriterionEntry)
            number = criterion.number if criterion else item.model.criterion
            standard = rules.standard_of(item)
            if standard is None or number not in {c.number for c in standard.criteria}:
                continue  # told as a criterion that is not there
            if item.model.code != number and not item.model.code.startswith(f"{number}."):
                path = (*item.path, "code")
                yield cls.at(item.file, path, name=item.model.code, number=number)


class NotInOneGroup(Diagnostic):
    """Tiêu chí không thuộc đúng một nhóm / A criterion that is not in exactly one group.

    What it says:
        tiêu chí {number!r} có trong {count} nhóm
        criterion {number!r} is in {count} groups

    Why:
        The official groups divide the criteria: each is in one of them. One that is in none is left
        out of every summary by group.

    Example:
        groups:
        - {id: I, name: {vi: Quy hoạch, en: Planning}, criteria: []}

    Instead:
        groups:
        - {id: I, name: {vi: Quy hoạch, en: Planning}, criteria: ["1"]}
    """

    code = "NTM903"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Standards that have groups."""
        for item in rules.all(schema.StandardFile):
            grouped = [number for group in item.model.groups for number in group.criteria]
            for criterion in item.model.criteria if item.model.groups else ():
                count = grouped.count(criterion.number)
                if count != 1:
                    yield cls.at(item.file, ("groups",), number=criterion.number, count=count)

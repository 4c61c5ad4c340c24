"""NTM7xx: facts, and the words for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.text import fold
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic, place
from ntm_rules.law.lint.located import Located, range_of
from ntm_rules.law.lint.rules import Rules

_LONGEST = 90


class UnreadFact(Diagnostic):
    """Số liệu không quy tắc nào đọc / A fact that no rule reads.

    What it says:
        không quy tắc nào đọc số liệu {name!r}
        no rule reads the fact {name!r}

    Why:
        Officials would be asked for a figure that decides nothing; or a rule reads another fact by
        mistake, and this is the one that was meant.

    Example:
        - id: s.unused
          label: {vi: Tỷ lệ không ai hỏi, en: A share that nobody asks for}
          kind: share
          supplied_by: {vi: UBND xã, en: The commune}

    Instead:
        []
    """

    code = "NTM701"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Facts of the vocabulary that stand in no comparison, in whichever version of a rule."""
        read = {s.model.fact for s in rules.all(schema.CompareEntry)}
        read |= {s.model.title for s in rules.all(schema.StandardMetEntry) if s.model.title}
        read |= {s.model.stopped_by for s in rules.all(schema.ConsideredEntry)}
        for counts in rules.all(schema.CountsEntry):
            model = counts.model
            read |= {name for name in (model.title, model.total, model.only_where) if name}
        read |= {s.model.fact for s in rules.all(schema.ListedEntry)}
        read |= {s.model.consideration for s in rules.all(schema.YearsEntry)}
        read |= {row.model.fact for row in rules.all(schema.SheetRowEntry)}
        for item in rules.all(schema.FactEntry):
            if item.model.id not in read:
                yield cls.at(item.file, (*item.path, "id"), name=item.model.id)


def _second(rules: Rules) -> Iterator[tuple[Located[schema.FactEntry], Located[schema.FactEntry]]]:
    """Each fact that was defined before, with its first definition."""
    first: dict[str, Located[schema.FactEntry]] = {}
    for item in rules.all(schema.FactEntry):
        if first.setdefault(item.model.id, item) is not item:
            yield item, first[item.model.id]


def _line(item: Located[schema.FactEntry]) -> str:
    return f"{item.file.path}:{place(item.file.tree, (*item.path, 'id')).line}"


class FactTwice(Diagnostic):
    """Số liệu định nghĩa hai lần / A fact defined twice.

    What it says:
        số liệu {name!r} đã có ở {first}
        the fact {name!r} is defined already, at {first}

    Why:
        A fact has one label, one unit and one range. Two definitions drift apart.

    Example:
        - id: s.house
          label: {vi: Tỷ lệ thôn, en: A share of villages}
          kind: share
          supplied_by: {vi: UBND xã, en: The commune}

    Instead:
        []
    """

    code = "NTM702"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Facts with an id that is taken, in the same kind and unit."""
        for item, first in _second(rules):
            if _measure(item.model) == _measure(first.model):
                path = (*item.path, "id")
                yield cls.at(item.file, path, name=item.model.id, first=_line(first))


def _measure(fact: schema.FactEntry) -> tuple[str, str | None]:
    return fact.kind, fact.unit or ("%" if fact.kind == "share" else None)


class TwoUnits(Diagnostic):
    """Số liệu có hai đơn vị đo / A fact with two units.

    What it says:
        số liệu {name!r} là {unit} ở đây, và {other} ở {first}
        the fact {name!r} is in {unit} here, and in {other} at {first}

    Why:
        A figure in another unit is another number. Which of the two a commune has given nobody
        could tell.

    Example:
        - id: n.score
          label: {vi: Số điểm, en: Score}
          kind: number
          unit: "%"
          supplied_by: {vi: UBND xã, en: The commune}

    Instead:
        []
    """

    code = "NTM703"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Facts with an id that is taken, in another kind or unit."""
        for item, first in _second(rules):
            mine, other = _measure(item.model), _measure(first.model)
            if mine != other:
                yield cls.at(
                    item.file,
                    (*item.path, "unit" if item.model.unit else "kind"),
                    name=item.model.id,
                    unit=mine[1] or mine[0],
                    other=other[1] or other[0],
                    first=_line(first),
                )


class SameLabel(Diagnostic):
    """Hai số liệu cùng tên gọi / Two facts with one label.

    What it says:
        {name} và {other} cùng có tên gọi {label!r}
        {name} and {other} have the same label {label!r}

    Why:
        Whoever fills in the form sees the label, not the id. Two rows of the same name get each
        other's figures.

    Example:
        label: {vi: Tỷ lệ thôn có nhà văn hóa, en: Share of villages in a second form}

    Instead:
        label: {vi: Tỷ lệ thôn có sân thể thao, en: Share of villages with a sports ground}
    """

    code = "NTM704"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Facts whose Vietnamese label, written alike, is another fact's."""
        seen: dict[str, str] = {}
        for item in rules.all(schema.FactEntry):
            label = item.model.label.vi
            other = seen.setdefault(fold(label), item.model.id)
            if other != item.model.id:
                values = {"name": item.model.id, "other": other, "label": label}
                yield cls.at(item.file, (*item.path, "label", "vi"), **values)


class FactMismatch(Diagnostic):
    """Định nghĩa số liệu không khớp / A fact whose definition does not fit together.

    What it says:
        {name}: {entry} không đi với loại {kind}
        {name}: {entry} does not go with the kind {kind}

    Why:
        A grade needs a scale, and only a grade has one. A share is in "%". A yes/no or a grade has
        no figures by sex and is no part of something. A range has its lower end below the upper.

    Example:
        kind: share
        unit: điểm

    Instead:
        kind: share
        unit: "%"
    """

    code = "NTM705"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Facts of the vocabulary."""
        for item in rules.all(schema.FactEntry):
            fact: schema.FactEntry = item.model
            for key, entry in _mismatches(fact):
                yield cls.at(
                    item.file, (*item.path, key), name=fact.id, entry=entry, kind=fact.kind
                )


def _mismatches(fact: schema.FactEntry) -> Iterator[tuple[str, str]]:
    low, high = range_of(fact)
    if (fact.kind == "grade") != bool(fact.scale):
        yield ("scale", "scale") if fact.scale else ("kind", "scale: []")
    if fact.kind == "share" and fact.unit not in {None, "%"}:
        yield "unit", f"unit: {fact.unit}"
    if fact.kind == "yes_no" and fact.unit:
        yield "unit", f"unit: {fact.unit}"
    if fact.kind in {"yes_no", "grade"} and fact.by_sex:
        yield "by_sex", "by_sex"
    if fact.kind != "share" and fact.of is not None:
        yield "of", "of"
    if low is not None and high is not None and low > high and fact.kind != "grade":
        yield ("min" if fact.min is not None else "max"), "min > max"


class NotTranslated(Diagnostic):
    """Chưa dịch sang tiếng Anh / Not translated.

    What it says:
        en chép nguyên tiếng Việt: {text!r}
        en repeats the Vietnamese: {text!r}

    Why:
        English readers get Vietnamese in the middle of a sentence. Names of the law itself
        (numbers of decisions, "Điều 4") are no labels and stay as they are.

    Example:
        name: {vi: Thủy lợi, en: Thủy lợi}

    Instead:
        name: {vi: Thủy lợi, en: Irrigation}
    """

    code = "NTM706"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Texts in both languages that are equal and hold Vietnamese letters."""
        for item in rules.all(schema.WordsEntry):
            words: schema.WordsEntry = item.model
            if fold(words.vi) == fold(words.en) and _is_vietnamese(words.vi):
                yield cls.at(item.file, (*item.path, "en"), text=words.en)


def _is_vietnamese(text: str) -> bool:
    spread = unicodedata.normalize("NFD", text.casefold())
    return "đ" in spread or any(unicodedata.combining(c) for c in spread)


class LongLabel(Diagnostic):
    """Tên gọi quá dài / A label that is too long.

    What it says:
        tên gọi dài {length} chữ, quá {most}
        the label has {length} characters, more than {most}

    Why:
        A label is a row of a form and a column of a spreadsheet. The indicator's full text stands in
        its own name, the rest in notes.

    Example:
        label:
          vi: Tỷ lệ hộ gia đình trên địa bàn xã có nhà ở kiên cố hoặc bán kiên cố theo đúng quy định của Bộ Xây dựng
          en: Share of solid houses

    Instead:
        label:
          vi: Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố
          en: Share of solid houses
    """

    code = "NTM707"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Labels of facts in both languages."""
        for item in rules.all(schema.FactEntry):
            for lang in ("vi", "en"):
                length = len(getattr(item.model.label, lang))
                if length > _LONGEST:
                    path = (*item.path, "label", lang)
                    yield cls.at(item.file, path, length=length, most=_LONGEST)

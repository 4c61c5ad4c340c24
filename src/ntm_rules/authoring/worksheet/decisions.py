"""From what an officer filled in to decisions: each row confirmed, corrected, delegated, or set by the province."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

from ntm_rules.authoring.edit.level_places import Book, LevelSite
from ntm_rules.authoring.worksheet.answers import Answer, Reading, cell_name
from ntm_rules.authoring.worksheet.entry import cell_problem
from ntm_rules.authoring.worksheet.rows import Row, value_text
from ntm_rules.authoring.worksheet.texts import (
    AS_PRINTED,
    AS_READ,
    AS_THE_NATION,
    BY_PROVINCE,
    MUST,
    MUST_NOT,
    OTHERWISE,
    TICKS,
)
from ntm_rules.foundation.errors import EngineError, Problem
from ntm_rules.foundation.exact import (
    LIMIT,
    AmbiguousNumberError,
    NotANumberError,
    decimal_places,
    parse_vietnamese,
    with_unit,
)
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.model.terms import FactDef, LawDocument

Kind = Literal["confirm", "correct", "delegate", "province"]
_YES = {fold(t) for t in (MUST, "có", "đạt", "TRUE")}
_NO = {fold(t) for t in (MUST_NOT, "không", "FALSE")}


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be written for one row; ``value`` is the level after it, None where it is delegated.

    ``reading`` says whether it was read in a copy.
    """

    row: Row
    line: int
    kind: Kind
    value: Fraction | None
    place: str
    remark: str
    words: str = ""
    reading: Reading = "none"

    @property
    def fact(self) -> FactDef:
        """The fact whose level it is; only a row of a level has one."""
        if self.row.fact is None:
            raise EngineError(f"{self.row.id}: không phải mức", f"{self.row.id}: not a level")
        return self.row.fact

    @property
    def leaf(self) -> Compare:
        """The comparison whose level it is; only a row of a level has one."""
        if self.row.leaf is None:
            raise EngineError(f"{self.row.id}: không phải mức", f"{self.row.id}: not a level")
        return self.row.leaf

    @property
    def level_site(self) -> LevelSite:
        """Where the level stands; only a row of a level has one."""
        if not isinstance(self.row.site, LevelSite):
            raise EngineError(f"{self.row.id}: không phải mức", f"{self.row.id}: not a level")
        return self.row.site

    @property
    def sheet_cell(self) -> str:
        """The cell in which the level was written."""
        return cell_name("value", self.line)


class _WrongError(Exception):
    """One cell is wrong."""

    def __init__(self, column: str, vi: str, en: str) -> None:
        super().__init__(en)
        self.column, self.vi, self.en = column, vi, en


def is_provincial(book: Book, document: LawDocument) -> bool:
    """Whether a document is a province's: an overlay rests on it, or a provincial body issued it."""
    used = {
        layer.document
        for layers in book.library.layers.values()
        for layer in layers
        if layer.province
    }
    issuer = fold(document.issuer)
    bodies = ("ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân")
    return document.id in used or any(issuer.startswith(fold(body)) for body in bodies)


def decisions(
    book: Book, path: Path, answers: Sequence[Answer], document: LawDocument, province: str | None
) -> tuple[list[Decision], list[Problem]]:
    """A decision for every answer, and what is wrong with the others."""
    provincial = is_provincial(book, document)
    decided: list[Decision] = []
    problems: list[Problem] = []
    for answer in answers:
        try:
            decided.append(_decide(answer, province, document, provincial=provincial))
        except _WrongError as wrong:
            name = cell_name(wrong.column, answer.line)
            problems.append(cell_problem(path, name, wrong.vi, wrong.en))
    return decided, problems


def _decide(
    answer: Answer, province: str | None, document: LawDocument, *, provincial: bool
) -> Decision:
    answer = _as_read(answer, province)
    row, tick = answer.row, fold(answer.tick)
    if not tick:
        choices = ", ".join(TICKS)
        raise _WrongError("tick", f"chưa chọn: {choices}", f"nothing chosen: {choices}")
    if tick not in {fold(t) for t in TICKS}:
        vi, en = did_you_mean(answer.tick, TICKS)
        raise _WrongError(
            "tick",
            f"không có lựa chọn {answer.tick!r}{vi}; có: {', '.join(TICKS)}",
            f"no such choice: {answer.tick!r}{en}; there are: {', '.join(TICKS)}",
        )
    if not answer.place:
        raise _WrongError(
            "place",
            "thiếu chỗ trong văn bản (điều, phụ lục, dòng)",
            "the place in the document is missing",
        )
    value = _value(answer.value, row.fact) if answer.value and row.fact is not None else None
    if tick == fold(AS_THE_NATION):
        value = _as_the_nation(answer, value, province)
        kind = _by_province(answer, value, province)
    elif tick == fold(BY_PROVINCE):
        kind = _by_province(answer, value, province)
    elif tick == fold(AS_PRINTED):
        kind = _as_printed(answer, value)
    else:
        kind = _otherwise(answer, value)
    _fits(row, kind, document, provincial=provincial)
    if answer.words and kind != "province":
        vi = "lời văn của tỉnh chỉ ghi ở dòng mà tỉnh quy định"
        en = "the province's words go with a row that the province sets"
        raise _WrongError("words", vi, en)
    after = row.cell.value if kind == "confirm" and row.cell is not None else value
    return Decision(
        row, answer.line, kind, after, answer.place, answer.remark, answer.words, answer.reading
    )


def _as_read(answer: Answer, province: str | None) -> Answer:
    """An answer that takes what was read, as one that says so itself."""
    read = answer.read
    if answer.reading == "none" and fold(answer.tick) != fold(AS_READ):
        return answer
    tick = read.tick(province) if read is not None else None
    if read is None or tick is None:
        vi = "dòng này chưa đọc được mức: hãy chọn mục khác và ghi mức"
        en = "no level was read in this row: choose something else and write the level"
        raise _WrongError("tick", vi, en)
    if answer.value and answer.value != read.value:
        vi = f"chọn {AS_READ!r} mà ghi mức khác mức đọc được ({read.value})"
        en = f"{AS_READ!r} with another level than was read ({read.value})"
        raise _WrongError("value", vi, en)
    if (
        answer.row.cell is not None
        and answer.row.cell.form == "not_regulated"
        and tick != AS_PRINTED
    ):
        vi, en = "trung ương không quy định ô này", "the nation does not regulate this cell"
        raise _WrongError("tick", vi, en)
    value = "" if tick == AS_PRINTED else read.value
    place = answer.place or read.place_of(answer.row)
    reading: Reading = "unseen" if answer.reading == "unseen" else "confirmed"
    return replace(answer, tick=tick, value=value, place=place, reading=reading)


# ---- the three choices


def _as_printed(answer: Answer, value: Fraction | None) -> Kind:
    row = answer.row
    if row.cell is None or row.fact is None:
        if answer.value:
            vi, en = "dòng câu chữ không có mức", "a row on wording has no level"
            raise _WrongError("value", vi, en)
        return "confirm"
    if row.cell.value is None and not row.cell.delegated_to and row.cell.form is None:
        vi = f"mức đang ghi là chưa biết: chọn {OTHERWISE!r} và ghi mức"
        en = f"the level recorded is unknown: choose {OTHERWISE!r} and write the level"
        raise _WrongError("tick", vi, en)
    if value is not None and value != row.cell.value:
        now = row.shown["current"]
        vi = f"chọn {AS_PRINTED!r} mà mức khác: đang ghi {now}, đã điền {answer.value}"
        en = f"{AS_PRINTED!r} with another level: {now} is recorded, {answer.value} was written"
        raise _WrongError("value", vi, en)
    return "confirm"


def _otherwise(answer: Answer, value: Fraction | None) -> Kind:
    row = answer.row
    if row.cell is None:
        vi = "câu chữ khác văn bản thì sửa tệp YAML (docs/rules.md), không sửa bằng bảng này"
        en = "a wording that differs is corrected in the YAML file (docs/rules.md), not by this sheet"
        raise _WrongError("tick", vi, en)
    if value is None:
        vi, en = f"chọn {OTHERWISE!r} thì phải ghi mức", f"{OTHERWISE!r} needs the level"
        raise _WrongError("value", vi, en)
    if row.cell.form is not None:
        vi = f"ô này {row.shown['current']}: nếu văn bản ghi khác thì sửa tệp YAML (docs/rules.md)"
        en = "this cell is no level of its own: if the document differs, correct the YAML file"
        raise _WrongError("value", vi, en)
    if row.cell.delegated_to == "province":
        vi = (
            "trung ương giao mức này cho tỉnh: xuất bảng với --province để ghi mức của tỉnh "
            f"({BY_PROVINCE!r}); nếu văn bản trung ương có con số thì sửa tệp YAML"
        )
        en = (
            "the nation leaves this level to the province: export with --province to enter the "
            f"province's ({BY_PROVINCE!r}); if the national document has a number, correct the YAML"
        )
        raise _WrongError("value", vi, en)
    if value == row.cell.value:
        vi, en = f"bằng mức đang ghi: chọn {AS_PRINTED!r}", f"as recorded: choose {AS_PRINTED!r}"
        raise _WrongError("tick", vi, en)
    site = row.site
    if isinstance(site, LevelSite) and site.stated is None:
        vi = "mức của dòng này nằm trong câu hỏi (có/không, không còn): sửa tệp YAML"
        en = "the level of this row is part of the question (yes/no, none): correct the YAML file"
        raise _WrongError("value", vi, en)
    return "correct"


def _by_province(answer: Answer, value: Fraction | None, province: str | None) -> Kind:
    row = answer.row
    if row.cell is None:
        vi, en = "dòng câu chữ không có mức", "a row on wording has no level"
        raise _WrongError("tick", vi, en)
    if province is None:
        if value is not None:
            vi = "mức của tỉnh chỉ ghi được ở bảng xuất với --province"
            en = "a province's level can only be written in a sheet exported with --province"
            raise _WrongError("value", vi, en)
        if row.cell.left_to_province:
            return "confirm"
        if isinstance(row.site, LevelSite) and row.site.stated is None:
            vi, en = "dòng có/không không giao cho tỉnh được bằng bảng này", "not by this sheet"
            raise _WrongError("tick", vi, en)
        return "delegate"
    if value is None:
        vi, en = "thiếu mức của tỉnh", "the province's level is missing"
        raise _WrongError("value", vi, en)
    if row.cell.form == "not_regulated":
        vi = "trung ương không quy định ô này: tỉnh không đặt mức được"
        en = "the nation does not regulate this cell: the province sets no level"
        raise _WrongError("value", vi, en)
    if row.provincial:
        vi = f"dòng này đã là mức của tỉnh: chọn {AS_PRINTED!r} hoặc {OTHERWISE!r}"
        en = f"this is the province's level already: choose {AS_PRINTED!r} or {OTHERWISE!r}"
        raise _WrongError("tick", vi, en)
    if row.loose:
        vi = "chỉ tiêu hỏi số liệu này ở nhiều nhánh: ghi mức của tỉnh trong tệp YAML"
        en = "the indicator asks this fact in several branches: write it in the YAML file"
        raise _WrongError("tick", vi, en)
    return "province"


def _as_the_nation(answer: Answer, value: Fraction | None, province: str | None) -> Fraction:
    """The nation's own level, which the province takes as its own."""
    cell, fact = answer.row.cell, answer.row.fact
    if province is None:
        vi = f"{AS_THE_NATION!r} chỉ dùng ở bảng xuất với --province"
        en = f"{AS_THE_NATION!r} is for a sheet exported with --province"
        raise _WrongError("tick", vi, en)
    own = cell.value if cell is not None else None
    if cell is not None and cell.form == "left_open" and fact is not None and fact.kind == "yes_no":
        own = Fraction(1)
    if own is None:
        vi = f"trung ương không có mức ở dòng này: chọn {BY_PROVINCE!r} và ghi mức"
        en = f"the nation has no level in this row: choose {BY_PROVINCE!r} and write the level"
        raise _WrongError("tick", vi, en)
    if value not in (None, own):
        vi, en = f"chọn {AS_THE_NATION!r} mà ghi mức khác", f"{AS_THE_NATION!r} with another level"
        raise _WrongError("value", vi, en)
    return own


def _fits(row: Row, kind: Kind, document: LawDocument, *, provincial: bool) -> None:
    """Whether the document is one that this row can be read in."""
    wanted = kind == "province" or row.provincial
    if wanted and not provincial:
        vi = f"mức của tỉnh cần văn bản của tỉnh; {document.number} không phải"
        en = f"a province's level needs a document of the province; {document.number} is none"
        raise _WrongError("tick", vi, en)
    if provincial and not wanted:
        vi = f"dòng này là mức của trung ương; {document.number} là văn bản của tỉnh"
        en = f"this row is the nation's; {document.number} is a document of a province"
        raise _WrongError("tick", vi, en)
    guides = (*row.indicator.guidance, *row.indicator.guides_not_read)
    own = (row.source.document, row.site.file.model.document, *guides)
    if kind != "province" and document.id not in own:
        documents = ", ".join(dict.fromkeys(own))
        vi = f"dòng này theo {documents}, không theo {document.id}: đưa vào riêng với văn bản đó"
        en = (
            f"this row is of {documents}, not of {document.id}: import it apart, with that document"
        )
        raise _WrongError("tick", vi, en)


# ---- values


def _value(text: str, fact: FactDef) -> Fraction:
    if fact.kind == "yes_no":
        if fold(text) in _YES | _NO:
            return Fraction(1 if fold(text) in _YES else 0)
        choices = f"{MUST!r}, {MUST_NOT!r}"
        raise _WrongError(
            "value", f"cần {choices}, không phải {text!r}", f"{choices} is needed, not {text!r}"
        )
    if fact.kind == "grade":
        places = {fold(name): place for place, name in enumerate(fact.scale)}
        if fold(text) not in places:
            choices = ", ".join(fact.scale)
            vi, en = (
                f"{text!r} không có trong thang: {choices}",
                f"{text!r} is not in the scale: {choices}",
            )
            raise _WrongError("value", vi, en)
        return Fraction(places[fold(text)])
    return _in_range(_number(text, fact), text, fact)


def _number(text: str, fact: FactDef) -> Fraction:
    bare = text.strip()
    if fact.unit and bare.casefold().endswith(fact.unit.casefold()):
        bare = bare[: -len(fact.unit)].rstrip()
    try:
        return parse_vietnamese(bare)
    except AmbiguousNumberError:
        whole, plain = bare.replace(".", ""), bare.replace(".", ",")
        vi = f"{text!r} không rõ là {whole} hay {plain}: ghi một trong hai"
        en = f"{text!r} may be {whole} or {plain}: write one of the two"
        raise _WrongError("value", vi, en) from None
    except NotANumberError:
        unit = f" ({fact.unit})" if fact.unit else ""
        vi, en = f"cần một số{unit}, không phải {text!r}", f"a number{unit} is needed, not {text!r}"
        raise _WrongError("value", vi, en) from None


def _in_range(value: Fraction, text: str, fact: FactDef) -> Fraction:
    places = decimal_places(value)
    if places is None or places > 6:
        vi, en = f"{text} có quá sáu chữ số thập phân", f"{text} has more than six decimals"
        raise _WrongError("value", vi, en)
    if fact.kind == "count" and value.denominator != 1:
        vi, en = f"số đếm phải là số nguyên, không phải {text}", f"a count is whole, not {text}"
        raise _WrongError("value", vi, en)
    low = fact.low if fact.low is not None else -Fraction(LIMIT)
    high = fact.high if fact.high is not None else Fraction(LIMIT)
    if not low <= value <= high:
        ends = with_unit(f"{value_text(low, fact)} .. {value_text(high, fact)}", fact.unit)
        vi, en = f"{text} nằm ngoài khoảng {ends}", f"{text} lies outside {ends}"
        raise _WrongError("value", vi, en)
    return value

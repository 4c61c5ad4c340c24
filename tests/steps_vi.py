"""Steps in Vietnamese for policy tests: what the law asks on a date, of a unit whose figures are given.

    Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "culture.village_house_share" là 7 trên 8
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và khoảng thiếu là 1 thôn

Numbers are written as in a facts file between quotes: a decimal comma, exact. The steps speak of
one case, the fixture ``ntm_case``; a "Thì" that names an indicator or a criterion is what the lines
after it ("khoảng thiếu", "lý do", "căn cứ") are about.
"""

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

import ntm_rules as ntm
from ntm_rules.assessment import CriterionResult, IndicatorResult

KINDS = {
    "thôn": "thon",
    "khu dân cư": "khu-dan-cu",
    "xã": "xa",
    "huyện": "huyen",
    "thị xã": "thi-xa",
    "thành phố": "thanh-pho",
    "tỉnh": "tinh",
}
VERDICTS = {
    "đạt": ntm.Verdict.PASS,
    "chưa đạt": ntm.Verdict.FAIL,
    "chưa đủ căn cứ": ntm.Verdict.UNKNOWN,
    "không áp dụng": ntm.Verdict.NOT_APPLICABLE,
}
KIND = "|".join(KINDS)
VERDICT = "|".join(VERDICTS)


@dataclass
class Case:
    """One scenario: the law asked for, the unit as given so far, and its assessment."""

    book: ntm.RuleBook
    standard: str = ""
    as_of: dt.date = dt.date.max
    period: int | None = None
    unit: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    conclusions: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {"indicators": {}, "criteria": {}}
    )
    assessment: ntm.Assessment | None = None
    result: IndicatorResult | CriterionResult | None = None

    def judge(self) -> None:
        """Judge the unit by the law of the day."""
        unit = ntm.Unit.from_dict(
            {
                "unit": self.unit,
                "period": self.as_of.year if self.period is None else self.period,
                "as_of": self.as_of.isoformat(),
                "facts": self.facts,
                **self.conclusions,
            }
        )
        self.assessment = self.book.standard(self.standard, as_of=self.as_of).assess(unit)

    @property
    def judged(self) -> ntm.Assessment:
        """The assessment, once there is one."""
        assert self.assessment is not None, 'thiếu bước "Khi đánh giá"'
        return self.assessment

    @property
    def told(self) -> IndicatorResult | CriterionResult:
        """The result that the last "Thì" named."""
        assert self.result is not None, 'cần một bước "Thì chỉ tiêu ..." hoặc "Thì tiêu chí ..."'
        return self.result

    @property
    def indicator(self) -> IndicatorResult:
        """The same, where it is an indicator."""
        assert isinstance(self.told, IndicatorResult), "bước này chỉ dùng cho chỉ tiêu"
        return self.told


@pytest.fixture(scope="session")
def ntm_book() -> ntm.RuleBook:
    """The rules that come with the package, read once."""
    return ntm.RuleBook.load()


@pytest.fixture
def ntm_case(ntm_book: ntm.RuleBook) -> Case:
    """The scenario's own case."""
    return Case(ntm_book)


def day(text: str) -> dt.date:
    """A date, as it is written in Vietnam (29/02/2024) or by ISO (2024-02-29)."""
    if "/" not in text:
        return dt.date.fromisoformat(text)
    return dt.datetime.strptime(text, "%d/%m/%Y").date()


# What may stand after "là". A number is handed over as text, so that ntm-rules reads it exactly.
VALUES = (
    (r"có", lambda: True),
    (r"không", lambda: False),
    (r"(\S+) trên (\S+)", lambda count, of: {"count": count, "of": of}),
    (r"nam (\S+) và nữ (\S+)", lambda male, female: {"male": male, "female": female}),
    (r"từ (\S+) đến (\S+)", lambda low, high: {"between": [low, high]}),
    (r"từ (\S+) trở lên", lambda low: {"at_least": low}),
    (r"không quá (\S+)", lambda high: {"at_most": high}),
    (r"trên (\S+)", lambda low: {"above": low}),
    (r"dưới (\S+)", lambda high: {"below": high}),
    (r'"(.+)"|(\S+)', lambda grade, number: grade or number),
)


def value(text: str) -> Any:
    """A figure as a facts file holds it."""
    for pattern, entry in VALUES:
        if found := re.fullmatch(pattern, text):
            return entry(*found.groups())
    raise AssertionError(f"không hiểu giá trị {text!r}")


# ---- Cho: the law, the unit, what is known of it


@given(parsers.re(r'bộ tiêu chí "(?P<standard>[^"]+)" ngày (?P<text>\S+)'))
def law(ntm_case: Case, standard: str, text: str) -> None:
    ntm_case.standard, ntm_case.as_of = standard, day(text)


@given(parsers.re(rf'một (?P<kind>{KIND}) thuộc (?P<place>tỉnh|vùng) "(?P<name>[^"]+)"'))
def unit_of(ntm_case: Case, kind: str, place: str, name: str) -> None:
    key = {"tỉnh": "province", "vùng": "region"}[place]
    ntm_case.unit = {"kind": KINDS[kind], "name": "Ví Dụ", key: name}


@given(parsers.re(rf'(?:{KIND}) thuộc loại khu vực "(?P<classes>[^"]+)"'))
def area_classes(ntm_case: Case, classes: str) -> None:
    ntm_case.unit["classes"] = [name.strip() for name in classes.split(",")]


@given(parsers.re(rf"(?:{KIND}) không thuộc loại khu vực nào"))
def no_area_class(ntm_case: Case) -> None:
    ntm_case.unit["classes"] = []


@given(parsers.re(r"số liệu của năm (?P<year>\d{4})"))
def year(ntm_case: Case, year: str) -> None:
    ntm_case.period = int(year)


@given(parsers.re(r'số liệu "(?P<fact>[^"]+)" là (?P<text>.+)'))
def known(ntm_case: Case, fact: str, text: str) -> None:
    ntm_case.facts[fact] = value(text)


@given(
    parsers.re(
        r'(?P<kind>chỉ tiêu|tiêu chí) "(?P<code>[^"]+)" được "(?P<body>[^"]+)" '
        r"kết luận (?P<verdict>đạt|chưa đạt)"
    )
)
def concluded(ntm_case: Case, kind: str, code: str, body: str, verdict: str) -> None:
    section = {"chỉ tiêu": "indicators", "tiêu chí": "criteria"}[kind]
    ntm_case.conclusions[section][code] = {"concluded": verdict == "đạt", "by": body}


# ---- Khi


@when("đánh giá")
def judge(ntm_case: Case) -> None:
    ntm_case.judge()


# ---- Thì: the verdict, and why


@then(parsers.re(rf'(?P<kind>chỉ tiêu|tiêu chí) "(?P<code>[^"]+)" (?P<verdict>{VERDICT})'))
def has_verdict(ntm_case: Case, kind: str, code: str, verdict: str) -> None:
    judged = ntm_case.judged
    ntm_case.result = judged.indicator(code) if kind == "chỉ tiêu" else judged.criterion(code)
    assert ntm_case.result.verdict == VERDICTS[verdict], judged.explain(code)


@then(parsers.re(rf"kết quả chung là (?P<verdict>{VERDICT})"))
def has_whole_verdict(ntm_case: Case, verdict: str) -> None:
    assert ntm_case.judged.verdict == VERDICTS[verdict], ntm_case.judged.explain()


@then(parsers.re(r"khoảng thiếu là (?P<amount>\S+) (?P<noun>.+)"))
def has_gap(ntm_case: Case, amount: str, noun: str) -> None:
    indicator = ntm_case.indicator
    gap = indicator.gap
    assert gap is not None, f"không có khoảng thiếu: {indicator.explanation}"
    said: dict[str, str] = {}
    if gap.natural is not None:
        said[gap.natural.noun] = str(gap.natural.amount)
    if gap.amount is not None and indicator.fact is not None:
        unit = indicator.fact.fact.unit
        said["điểm phần trăm" if unit == "%" else unit] = f"{gap.amount:f}".replace(".", ",")
    assert said.get(noun) == amount, indicator.explanation


@then(parsers.re(r"lý do là (?P<names>.+)"))
def has_reasons(ntm_case: Case, names: str) -> None:
    """All the reasons there are, in their order: "fact_missing", "level_unknown"."""
    assert list(ntm_case.told.reasons) == re.findall(r'"([^"]+)"', names)


@then(parsers.re(r'căn cứ là "(?P<number>[^"]+)"'))
def rests_on_document(ntm_case: Case, number: str) -> None:
    """The document that set the level last, by its number."""
    level = ntm_case.indicator.level
    assert level is not None, "chỉ tiêu gồm nhiều phần, không có một căn cứ chung"
    assert ntm_case.book.library.documents[level.lineage[-1].document].number == number

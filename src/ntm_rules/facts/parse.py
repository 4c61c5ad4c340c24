"""One entry of a facts file, read into a :class:`FactValue`; everything wrong with it is reported at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from pydantic import ValidationError

from ntm_rules.facts.entry_parts import WrongError, as_written, listed_keys, span_text, where_in
from ntm_rules.facts.measure_words import grade_key, measure_words
from ntm_rules.facts.quantity import NUMBER_KEYS, QuantityReader
from ntm_rules.facts.rated import KEY, rated_share
from ntm_rules.facts.unit import Evidence
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.strict_yaml import Scalar
from ntm_rules.foundation.text import choices, clean, fold, nfc
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR
from ntm_rules.law.model.requirement import CAUSES, Cause, Status
from ntm_rules.law.model.terms import FactDef

_KEYS = (
    *NUMBER_KEYS,
    KEY,
    "male",
    "female",
    "unit",
    "period",
    "note",
    "evidence",
    "confirmed",
    "unformatted",
    "previous",
    "rests_on",
    "provisional_because",
)
_STATUSES: tuple[Status, ...] = ("verified", "read", "secondary", "recalled")
YES, NO = Bounds.exactly(Fraction(1)), Bounds.exactly(Fraction(0))
MOST_DOCUMENTS: Final = 1_000
"""The most documents behind one figure."""
_YES = {"true": True, "false": False}


class EntryReader(QuantityReader):
    """Reads entries; ``problems`` collects what is wrong with them."""

    # ---- whole entries

    def fact(self, fact: FactDef, entry: Any, where: Where, key: str) -> FactValue | None:
        """The value of ``fact``, or None where the entry is wrong (then ``problems`` says why)."""
        try:
            if isinstance(entry, dict):
                return self._mapping(fact, entry, where, key)
            return self._plain(fact, entry, where, key)
        except WrongError:
            return None

    def _plain(self, fact: FactDef, entry: Any, where: Where, key: str) -> FactValue:
        where = getattr(entry, "where", where)
        if fact.kind == "yes_no":
            answer = _yes(entry)
            if answer is None:
                raise self.wrong(
                    f"{fact.id} là có/không: cần 'true' hoặc 'false' (trong biểu: Có hoặc Không), không phải {as_written(entry)}",
                    f"{fact.id} is yes/no: true or false is needed, not {as_written(entry)}",
                    where,
                    key,
                    code="not_yes_no",
                    found=as_written(entry),
                    expected="true | false",
                )
            return FactValue(fact, YES if answer else NO, where=where, key=key)
        if fact.kind == "grade":
            names = {grade_key(g): n for n, g in enumerate(fact.scale)}
            place = names.get(grade_key(str(entry))) if isinstance(entry, str) else None
            if place is None:
                close = self.near(str(entry), fact.scale)
                raise self.wrong(
                    f"{fact.id} cần một trong: {', '.join(fact.scale)}; không phải {as_written(entry)}{close[0]}",
                    f"{fact.id} needs one of: {', '.join(fact.scale)}; not {as_written(entry)}{close[1]}",
                    where,
                    key,
                    code="unknown_word",
                    found=as_written(entry),
                    expected=" | ".join(fact.scale),
                )
            return FactValue(fact, Bounds.exactly(Fraction(place)), where=where, key=key)
        bounds = Bounds.exactly(self.number(entry, where, key, fact.unit))
        return FactValue(fact, self.in_range(fact, bounds, where, key), where=where, key=key)

    def _mapping(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        self.known_keys(entry, _KEYS, where, key)
        place = where_in(entry, where)
        if "unit" in entry and not _is_unit_of(fact, entry):
            self.wrong(
                f"{fact.id} tính bằng {fact.unit!r}, không phải {str(entry['unit'])!r}",
                f"{fact.id} is measured in {fact.unit!r}, not {str(entry['unit'])!r}",
                place("unit"),
                f"{key}.unit",
                code="wrong_unit_of_measure",
                found=str(entry["unit"]),
                expected=fact.unit or fact.kind,
            )
        if fact.kind in {"yes_no", "grade"}:
            if "value" not in entry or any(
                k in entry for k in (*NUMBER_KEYS[1:], "male", "female")
            ):
                raise self.wrong(
                    f"{fact.id} cần 'value'",
                    f"{fact.id} needs value",
                    where,
                    key,
                    code="missing_key",
                    found=listed_keys(entry),
                    expected="value",
                )
            value = self._plain(fact, entry["value"], place("value"), f"{key}.value")
        else:
            value = self._number_entry(fact, entry, where, key)
        return replace(
            value,
            period=self.year(entry, place("period"), key),
            note=clean(nfc(str(entry["note"]))) if entry.get("note") is not None else None,
            evidence=self.evidence(entry, place("evidence"), key),
            confirmed=self.flag(entry, "confirmed", place("confirmed"), key),
            unformatted=bool(self.flag(entry, "unformatted", place("unformatted"), key)),
            previous=self.previous(fact, entry, place("previous"), key),
            rests_on=self.status(entry, place("rests_on"), key),
            provisional_because=self.causes(entry, place("provisional_because"), key),
            where=where,
            key=key,
        )

    def _number_entry(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        place = where_in(entry, where)
        sexes: dict[str, FactValue] = {}
        for sex in ("male", "female"):
            if sex not in entry:
                continue
            if not fact.by_sex:
                raise self.wrong(
                    f"{fact.id} không hỏi riêng nam, nữ",
                    f"{fact.id} is not asked by sex",
                    place(sex),
                    f"{key}.{sex}",
                    code="not_asked_by_sex",
                    found=sex,
                    expected=choices(NUMBER_KEYS),
                )
            inner = entry[sex]
            if isinstance(inner, dict):
                self.known_keys(inner, NUMBER_KEYS, place(sex), f"{key}.{sex}")
                sexes[sex] = self.quantity(fact, inner, place(sex), f"{key}.{sex}")
            else:
                sexes[sex] = self._plain(fact, inner, place(sex), f"{key}.{sex}")
        if KEY in entry:
            value = rated_share(self, fact, entry, where, key)
        elif any(k in entry for k in NUMBER_KEYS):
            value = self.quantity(fact, entry, where, key)
        elif sexes:
            value = FactValue(fact, None)
        else:
            raise self.wrong(
                "cần một con số: 'value', 'count' và 'of', hoặc 'at_least', 'at_most', 'above', 'below', 'between'",
                "a number is needed: value, count and of, or at_least, at_most, above, below, between",
                where,
                key,
                code="missing_key",
                found=listed_keys(entry),
                expected=" | ".join(NUMBER_KEYS),
            )
        value = replace(value, male=sexes.get("male"), female=sexes.get("female"))
        self.total_between_sexes(value, where, key)
        return value

    def total_between_sexes(self, value: FactValue, where: Where, key: str) -> None:
        """A total lies between its two parts."""
        if value.bounds is None or value.male is None or value.female is None:
            return
        men, women = value.male.bounds, value.female.bounds
        if men is None or women is None:
            return
        (a, b), (c, d) = men.positions(value.fact), women.positions(value.fact)
        low, high = value.bounds.positions(value.fact)
        if high < min(a, c) or low > max(b, d):
            lower, upper = (men, women) if a <= c else (women, men)
            self.wrong(
                "số chung nằm ngoài khoảng của nam và nữ",
                "the total lies outside its male and female figures",
                where,
                key,
                code="total_outside_its_parts",
                found=span_text(value.bounds),
                expected=f"{span_text(lower)}..{span_text(upper)}",
            )

    # ---- what goes with a figure

    def year(self, entry: Mapping[str, Any], where: Where, key: str) -> int | None:
        """The year the figure itself is for, where it differs from the unit's."""
        if entry.get("period") is None:
            return None
        value = self.whole(entry["period"], where, f"{key}.period")
        if not FIRST_YEAR <= value <= LAST_YEAR:
            self.wrong(
                f"{value} không phải một năm",
                f"{value} is not a year",
                where,
                f"{key}.period",
                code="not_a_year",
                found=str(value),
                expected=f"{FIRST_YEAR}..{LAST_YEAR}",
            )
        return int(value)

    def flag(self, entry: Mapping[str, Any], name: str, where: Where, key: str) -> bool | None:
        """What is said under a key that takes yes or no; None where nothing is."""
        stated = entry.get(name)
        answer = None if stated is None else _yes(stated)
        if stated is not None and answer is None:
            self.wrong(
                f"{name} cần 'true' hoặc 'false', không phải {as_written(stated)}",
                f"{name} needs true or false, not {as_written(stated)}",
                where,
                f"{key}.{name}",
                code="not_yes_no",
                found=as_written(stated),
                expected="true | false",
            )
        return answer

    def previous(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> Bounds | None:
        """The figure of the year before: a number, a ratio or bounds."""
        stated, key = entry.get("previous"), f"{key}.previous"
        if stated is None:
            return None
        if fact.kind in {"yes_no", "grade"}:
            raise self.wrong(
                f"{fact.id} không phải một con số: không có 'previous'",
                f"{fact.id} is no number: it has no previous",
                where,
                key,
                code="unknown_key",
                found="previous",
                expected="value",
            )
        if not isinstance(stated, dict):
            return self._plain(fact, stated, where, key).bounds
        self.known_keys(stated, NUMBER_KEYS, where, key)
        return self.quantity(fact, stated, where, key).bounds

    def status(self, entry: Mapping[str, Any], where: Where, key: str) -> Status | None:
        """How well a figure is known that was itself derived from an assessment."""
        stated = entry.get("rests_on")
        if stated is None:
            return None
        for status in _STATUSES:
            if stated == status:
                return status
        listed = ", ".join(_STATUSES)
        self.wrong(
            f"rests_on cần một trong: {listed}",
            f"rests_on needs one of: {listed}",
            where,
            f"{key}.rests_on",
            code="unknown_word",
            found=as_written(stated),
            expected=" | ".join(_STATUSES),
        )
        return None

    def causes(self, entry: Mapping[str, Any], where: Where, key: str) -> tuple[Cause, ...]:
        """Why a figure is provisional that was itself derived from an assessment."""
        stated = entry.get("provisional_because") or []
        if isinstance(stated, list | tuple) and all(s in CAUSES for s in stated):
            return tuple(cause for cause in CAUSES if cause in stated)
        listed = ", ".join(CAUSES)
        self.wrong(
            f"provisional_because cần một danh sách trong: {listed}",
            f"provisional_because needs a list of: {listed}",
            where,
            f"{key}.provisional_because",
            code="unknown_word",
            found=as_written(stated),
            expected=" | ".join(CAUSES),
        )
        return ()

    def evidence(
        self, entry: Mapping[str, Any], where: Where, key: str
    ) -> tuple[dict[str, str], ...]:
        """The documents that back a figure."""
        raw = entry.get("evidence")
        if raw is None:
            return ()
        if not isinstance(raw, list | tuple):
            raise self.wrong(
                "'evidence' cần một danh sách",
                "evidence needs a list",
                where,
                f"{key}.evidence",
                code="wrong_type",
                found=as_written(raw),
                expected="list",
            )
        if len(raw) > MOST_DOCUMENTS:
            raise self.wrong(
                f"nhiều nhất {MOST_DOCUMENTS} văn bản minh chứng cho một số liệu",
                f"at most {MOST_DOCUMENTS} documents of evidence for one figure",
                where,
                f"{key}.evidence",
                code="too_long",
                found=str(len(raw)),
                expected=f"..{MOST_DOCUMENTS}",
            )
        documents = []
        for number, document in enumerate(raw):
            try:
                model = Evidence.model_validate(document)
            except ValidationError as error:
                if self.problems.is_full:
                    self.problems.more += error.error_count()
                    continue
                for wrong in error.errors(include_url=False, include_input=False):
                    name = ".".join(str(p) for p in wrong["loc"])
                    known = self.near(name, Evidence.model_fields)
                    odd = wrong["type"] == "extra_forbidden"
                    self.wrong(
                        f"khóa lạ {name!r}{known[0]}"
                        if odd
                        else f"minh chứng sai ở {name or 'đây'}",
                        f"unknown key {name!r}{known[1]}"
                        if odd
                        else f"evidence is wrong at {name or 'here'}",
                        getattr(document, "where", where),
                        f"{key}.evidence.{number}",
                        code="unknown_key" if odd else "wrong_evidence",
                        expected=choices(Evidence.model_fields),
                        found=name or as_written(document),
                    )
                continue
            documents.append({k: str(v) for k, v in model.model_dump(exclude_none=True).items()})
        return tuple(documents)


def _yes(entry: Any) -> bool | None:
    if isinstance(entry, bool):
        return entry
    if isinstance(entry, Scalar) and not entry.quoted:
        return _YES.get(entry)
    return None


def _is_unit_of(fact: FactDef, entry: Mapping[str, Any]) -> bool:
    """Whether the unit of an entry is that of its fact; behind a ratio it may be what is counted."""
    nouns = (fact.of or ()) if "of" in entry else ()
    return fold(nfc(str(entry["unit"]))) in {fold(n) for n in (*measure_words(fact.unit), *nouns)}

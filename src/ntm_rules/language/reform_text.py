"""Which reforms a hypothetical result rests on, and what is to be known of them, in words."""

from __future__ import annotations

from fractions import Fraction

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date, level_number
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.reform_remarks import ReformRemark, reform_remarks


def hypothetical_text(resolved: Resolved, lang: str) -> str:
    """That reforms were applied that are not law, and the remarks on them; "" where the result is by the law."""
    if not resolved.reforms:
        return ""
    called = {layer.id: layer.name for layer in resolved.layers if layer.name is not None}
    names = ", ".join(_quoted(called[name], lang) for name in resolved.reforms)
    return "; ".join([say("not_law", lang, names), *remark_texts(resolved, lang)])


def remark_texts(resolved: Resolved, lang: str) -> list[str]:
    """The remarks on the reforms of a standard."""
    return [remark_text(remark, lang) for remark in reform_remarks(resolved)]


def remark_text(remark: ReformRemark, lang: str) -> str:
    """One remark: "phương án “b” đặt lại mức chỉ tiêu 9.2 mà “a” đã đặt (80 thành 85): mức sau được dùng"."""
    key, name = f"reform_{remark.kind}", _quoted(remark.called, lang)
    earlier = _quoted(remark.earlier_called, lang) if remark.earlier_called else ""
    if remark.day is not None:
        return say(key, lang, name, date(remark.day, lang))
    if remark.kind == "columns_again":
        return say(key, lang, name, earlier)
    values: list[object] = [name, remark.code, earlier]
    if remark.kind == "set_again":
        values += [_level(remark.before, lang), _level(remark.after, lang)]
    return say(key, lang, *values)


def _quoted(name: Words, lang: str) -> str:
    return f"“{name.say(lang)}”"


def _level(value: Fraction | None, lang: str) -> str:
    return say("level_none", lang) if value is None else level_number(value, lang)

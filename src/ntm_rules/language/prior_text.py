"""Another standard that is asked for, in words: by whose levels it is judged, what came of it, and where it failed."""

from __future__ import annotations

from typing import Any, Final

from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.language.column_text import column_name
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import StandardMet
from ntm_rules.results.judgement import Judgement

_AS_COLUMN: Final = Words("theo mức của {}", "at the levels of {}")
_OF_THE_NATION: Final = Words("chỉ lấy mức của trung ương", "by the nation's levels alone")
_NOT_MET: Final = Words("chưa đạt {}", "not met: {}")
_OPEN: Final = Words("chưa đủ căn cứ {} chỉ tiêu", "{} indicator|indicators not decided")


def standard_by(library: Library, column: str | None, lang: str, *, of_the_nation: bool) -> str:
    """As a unit of which column another standard is judged, and by whose levels; "" where it is as usual."""
    how = (
        [] if column is None else [_AS_COLUMN.say(lang).format(column_name(library, column, lang))]
    )
    how += [_OF_THE_NATION.say(lang)] if of_the_nation else []
    return "".join(f", {text}" for text in how)


def prior_text(texts: Any, number: int) -> str:
    """What is known of another standard, and how."""
    judgement = texts.judgement
    prior = judgement.other_standards.get(number)
    if prior is None:
        return str(texts.say("prerequisite_unknown"))
    base = texts.library.standards.get(prior.standard)
    name = f"{base.name.say(texts.lang)} ({prior.standard})" if base else prior.standard
    rule = judgement.applied.nodes[number].rule
    if isinstance(rule, StandardMet):
        of_the_nation = rule.of_the_nation
        name += standard_by(texts.library, rule.as_column, texts.lang, of_the_nation=of_the_nation)
    if prior.title is not None:
        reason = texts.say("by_title")
        if prior.title.evidence:
            documents = ", ".join(e.get("document", "") for e in prior.title.evidence)
            reason += f" ({texts.say('with_evidence', documents)})"
    else:
        reason = texts.say("by_judging", texts.say(str(prior.verdict)))
        if prior.judged is not None and (where := _where(prior.judged, texts.lang)):
            reason += f" ({where})"
    return f"{texts.say('standard_met', name)}; {reason}"


def _where(judged: Judgement, lang: str) -> str:
    """The indicators of the other standard that are not met, and how many are open."""
    rows = [row for criterion in judged.applied.criteria for row in criterion.rows]
    failed = [row.rule.code for row in rows if judged.verdicts[row.node] is FAIL]
    open_ = sum(judged.verdicts[row.node] is UNKNOWN for row in rows)
    parts = [_NOT_MET.say(lang).format(", ".join(failed))] if failed else []
    parts += [fill(_OPEN.say(lang), open_)] if open_ else []
    return "; ".join(parts)

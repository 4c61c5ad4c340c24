"""What changed in the law between two dates."""

from __future__ import annotations

from collections.abc import Sequence

from ntm_rules.documents.law.requirement import requirement_items
from ntm_rules.documents.model import Document, Items, ListItem, Notice, Only, Section
from ntm_rules.language.format import date
from ntm_rules.language.law_text import LawText, rule_text
from ntm_rules.language.reform_text import hypothetical_text
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Indicator
from ntm_rules.law.model.terms import OverrideRule
from ntm_rules.law.resolve.differences import LawChange
from ntm_rules.law.resolve.in_force import Resolved


def changes_document(
    library: Library,
    lang: str,
    before: Resolved,
    after: Resolved,
    changes: Sequence[LawChange],
    *,
    with_ids: bool = False,
) -> Document:
    """Each change with what stood there before and after."""
    texts = LawText(library, lang, with_ids=with_ids)
    notice = Notice(hypothetical_text(after, lang), texts.say("hypothetical"))
    loud = Only(("html", "docx", "xlsx"), (Notice(notice.text, notice.label, "hypothetical"),))
    return Document(
        lang,
        f"{after.base.name.say(lang)}: {date(before.as_of, lang)} → {date(after.as_of, lang)}",
        kicker=notice.line if after.reforms else "",
        subtitle="" if changes else texts.say("nothing_changed"),
        blocks=(loud,) if after.reforms else (),
        sections=tuple(_section(texts, change) for change in changes),
        page_foot=notice.line if after.reforms else "",
    )


def _section(texts: LawText, change: LawChange) -> Section:
    by = f"{texts.say('by')} {texts.document(change.document)}"
    code = change.code if change.code and is_numbered(change.code) else "-"
    title = f"{code:<5} {texts.say('diff_' + change.kind)}, {by}"
    sides = (("before", change.before), ("after", change.after))
    items = tuple(_side(texts, key, side) for key, side in sides)
    return Section(title, (Items(items),), plain=True)


def _side(texts: LawText, key: str, side: Indicator | OverrideRule | None) -> ListItem:
    label = texts.say(key)
    if side is None:
        return ListItem("", (f"{label}: -",))
    if isinstance(side, OverrideRule):
        return ListItem(
            "",
            (
                f"{label}: {side.text or ''} [{texts.columns([side.use])}: {rule_text(texts, side)}]",
            ),
        )
    name = side.name.say(texts.lang)
    return ListItem("", (f"{label}: {name}",), requirement_items(texts, side.require))

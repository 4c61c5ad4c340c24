"""The list of standards, and one standard, criterion or indicator with its history and sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ntm_rules.documents import model as doc
from ntm_rules.documents.law.requirement import requirement_items
from ntm_rules.language.law_text import TALLIED, LawText, guides_text, in_order, standard_tally
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.resolve.history import Version, history


def standards_document(library: Library, lang: str) -> doc.Document:
    """What standards there are, and how much of each is known."""
    texts = LawText(library, lang, with_ids=True)
    items, rows = [], []
    for base in in_order(library):
        tally = standard_tally(library, base.id)
        in_law = base.indicators_in_law if base.indicators_in_law is not None else "?"
        name, kind = base.name.say(lang), texts.say(base.unit).lower()
        period = f"{texts.date(base.since)} - {texts.date(base.until)}"
        document = texts.document(base.document)
        encoded = texts.say("encoded", base.encoded(), in_law)
        cells = texts.say("cells_count", tally.total(), *(tally[key] for key in TALLIED))
        guides = guides_text(texts, base)
        head = (f"{base.id}: {name} ({kind})", f"{document}; {period}")
        lines = (*head, *filter(None, (encoded, cells, guides)))
        items.append(doc.ListItem("", lines, hang=True))
        rows.append((doc.Code(base.id), name, kind, document, period, encoded, cells, guides))
    table = doc.Table(
        tuple(texts.say(key) for key in _HEADS),
        tuple(rows),
        row_head=1,
        widths=(10, 17, 8, 12, 12, 12, 14, 15),
        stack=True,
        sheet=texts.say("standards_title"),
    )
    blocks = (
        doc.Only(("text",), (doc.Items(tuple(items)),)),
        doc.Only(("md", "html", "docx", "xlsx"), (table,)),
    )
    return doc.Document(lang, texts.say("standards_title"), blocks=blocks, quiet=True)


_HEADS = (
    "code_id",
    "standard",
    "unit_kind",
    "document",
    "in_force",
    "indicators",
    "levels",
    "guidance",
)


def standard_document(
    library: Library, lang: str, base: Base, code: str | None, province: str | None = None
) -> doc.Document:
    """A whole standard, or the history of one criterion or indicator of it."""
    texts = LawText(library, lang, with_ids=True)
    versions = history(library, base.id, province)
    sections = []
    for criterion in base.criteria:
        codes = [indicator.code for indicator in criterion.indicators]
        if code in codes:
            codes = [code]
        elif code not in (None, criterion.number):
            continue
        indicators = _indicators(texts, (versions[name] for name in codes))
        sections.append(
            doc.Section(
                criterion.name.say(lang),
                (doc.Items(indicators),),
                number=criterion.number,
                quiet=code in codes and code != criterion.number,
            )
        )
    period = f"{texts.date(base.since)} - {texts.date(base.until)}"
    return doc.Document(
        lang,
        texts.standard_name(base.id),
        subtitle=f"{texts.document(base.document)}: {period}",
        sections=tuple(sections),
        quiet=code is not None,
    )


def _indicators(texts: LawText, histories: Iterable[Sequence[Version]]) -> tuple[doc.ListItem, ...]:
    """Every version of every indicator, with what it asks."""
    return tuple(_version(texts, version) for versions in histories for version in versions)


def _version(texts: LawText, version: Version) -> doc.ListItem:
    indicator = version.indicator
    period = f"{texts.date(version.since)} - {texts.date(version.until)}"
    status = texts.status(indicator.wording.status)
    source = f"{texts.document(version.document)}; {period}; {texts.say('wording')}: {status}"
    below = list(requirement_items(texts, indicator.require))
    for key, names in (
        ("guidance", indicator.guidance),
        ("guides_not_read", indicator.guides_not_read),
    ):
        if names:
            documents = ", ".join(map(texts.document, names))
            below.append(doc.ListItem("", (f"{texts.say(key)}: {documents}",)))
    below += [doc.ListItem("-", (texts.note(note),)) for note in indicator.notes]
    lines = (indicator.name.say(texts.lang), source)
    return doc.ListItem(indicator.code, lines, tuple(below))

"""The documents of the law that a report names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ntm_rules.documents.report.model import CitedDocument
from ntm_rules.documents.report.texts import TEXTS
from ntm_rules.language.format import date
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Provenance

_KINDS = {
    "/QĐ-": "decision",
    "/TT-": "circular",
    "/NĐ-": "decree",
    "/HD-": "guide",
    "/KH-": "plan",
}
_LETTER = "Công văn"


def numbered(source: CitedDocument, lang: str) -> str:
    """The number of a document with its kind, where the number says it; of an official letter the title does.

    Where neither does, the number alone: a kind is not made up.
    """
    if source.number[:1].isdigit():
        for mark, kind in _KINDS.items():
            if mark in source.number:
                return TEXTS.text(kind, lang, source.number)
        if source.title.lstrip("[").startswith(_LETTER):
            return TEXTS.text("letter", lang, source.number)
    return source.number


def cited_documents(texts: AssessmentText) -> Iterator[CitedDocument]:
    """The documents that hold, then those that only a level or a guide is from."""
    library = texts.library
    used: Counter[str] = Counter()
    for node in texts.judgement.applied.shown:
        lineage: tuple[Provenance, ...] = node.resolved_level.lineage if node.resolved_level else ()
        used.update({p.document for p in lineage})
    basis = dict.fromkeys(texts.judgement.applied.resolved.documents)
    for name in dict.fromkeys([*basis, *sorted(used)]):
        document = library.documents.get(name)
        if document is None:
            # A reform has no document: it is no basis of anything.
            yield CitedDocument(
                name, TEXTS.text("proposed", texts.lang), "", "", False, used[name], ()
            )
            continue
        pages = [library.publications[p] for p in document.seen_in if p in library.publications]
        yield CitedDocument(
            number=document.number,
            title=document.title,
            issuer=document.issuer,
            date=date(document.date, texts.lang) if document.date else "",
            basis=name in basis,
            levels=used[name],
            seen_in=tuple((p.title, p.url) for p in pages),
        )

"""What an indicator asks, as a list within a list with every level and its source."""

from __future__ import annotations

from dataclasses import replace

from ntm_rules.documents.model import ListItem
from ntm_rules.language.format import number
from ntm_rules.language.law_text import LawText, at_least_text
from ntm_rules.language.prior_text import standard_by
from ntm_rules.law.model import requirement as asked

Items = tuple[ListItem, ...]


def requirement_items(texts: LawText, tree: asked.Requirement) -> Items:
    """The items of a requirement; parts stand below what joins them."""
    match tree:
        case asked.Compare():
            return (_comparison(texts, tree),)
        case asked.All(parts):
            return (_joined(texts, texts.say("all"), *parts),)
        case asked.Any(parts):
            return (_joined(texts, texts.say("any"), *parts),)
        case asked.AtLeast(n, parts, share):
            return (_joined(texts, at_least_text(n, share, texts.lang), *parts),)
        case asked.Choose(branches, otherwise):
            items: list[ListItem] = []
            for guard, branch in branches:
                items.append(_joined(texts, texts.say("case_when"), guard))
                items.append(_joined(texts, texts.say("case_then"), branch))
            return (*items, _joined(texts, texts.say("case_else"), otherwise))
        case asked.Applies(when, then, _):
            return (_joined(texts, texts.say("applies"), when), *requirement_items(texts, then))
        case asked.ColumnIs(columns):
            return (_item(texts.say("column_is", texts.columns(columns))),)
        case asked.ClassIs(rule):
            return (_item(f"{texts.say('class_is')}: {texts.classes(sorted(rule.names()))}"),)
        case asked.NotRegulated(source):
            return (_item(f"{texts.say('not_regulated')}; {texts.provenance(source)}"),)
        case asked.NotEncoded(words):
            return (_item(words.say(texts.lang)),)
        case asked.VerdictOf():
            return (_item(texts.say("verdict_of")),)
        case asked.StandardMet(standard, title, _, column, of_the_nation):
            by = f" [{title}]" if title and texts.with_ids else ""
            how = standard_by(texts.library, column, texts.lang, of_the_nation=of_the_nation)
            return (_item(texts.say("standard_met", texts.standard_name(standard)) + how + by),)


def _item(text: str, below: Items = ()) -> ListItem:
    return ListItem("", (text,), below)


def _joined(texts: LawText, title: str, *parts: asked.Requirement) -> ListItem:
    below = (item for part in parts for item in requirement_items(texts, part))
    return _item(f"{title}:", tuple(below))


def _comparison(texts: LawText, leaf: asked.Compare) -> ListItem:
    """A comparison with every cell of its level, cells of one source together."""
    fact = texts.library.facts[leaf.fact]
    label = fact.label.say(texts.lang)
    if texts.with_ids:
        label += f" [{fact.id}]"
    if leaf.level.of is not None and leaf.level.times is not None:
        factor = number(leaf.level.times, texts.lang)
        standard, code, *_ = leaf.level.of
        label += f" {texts.say('times', factor, code, texts.standard_name(standard))}"
    both = f", {texts.say('both_sexes')}" if leaf.sexes else ""
    if not leaf.level.by:
        cell = leaf.level.cells[()]
        source = texts.provenance(cell.provenance)
        return _item(f"{label}: {texts.cell(leaf, cell, fact)}{both}; {source}")
    groups: dict[asked.Provenance, list[tuple[tuple[str, ...], str]]] = {}
    for key, cell in leaf.level.cells.items():
        text = f"{texts.place_in_table(key[-1])} {texts.cell(leaf, cell, fact)}"
        if words := texts.words(cell.provenance):
            text += f" {words}"
        groups.setdefault(replace(cell.provenance, words=None), []).append((key[:-1], text))
    below = (_cells(texts, source, cells) for source, cells in groups.items())
    return _item(f"{label}{both}:", tuple(below))


def _cells(
    texts: LawText, provenance: asked.Provenance, cells: list[tuple[tuple[str, ...], str]]
) -> ListItem:
    """Cells of one source; where a table has rows, each row below the source."""
    source = texts.provenance(provenance)
    rows: dict[tuple[str, ...], list[str]] = {}
    for row, text in cells:
        rows.setdefault(row, []).append(text)
    if () in rows:
        return _item(f"{'; '.join(rows[()])} ({source})")
    below = (
        _item(f"{', '.join(map(texts.place_in_table, row))}: {'; '.join(there)}")
        for row, there in rows.items()
    )
    return _item(f"{source.rstrip('.')}:", tuple(below))

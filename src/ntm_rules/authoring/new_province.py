"""``province new``: a province's own file, with every level that the nation leaves to it not yet entered."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ntm_rules.authoring.edit.commit import Changes, contents, there_already, writable
from ntm_rules.authoring.edit.documents import NewDocument, find_document, unread_document
from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.authoring.province_file import (
    first_day,
    may_be_written,
    of_this_province,
    overlay_text,
)
from ntm_rules.foundation.lock import folder_locked
from ntm_rules.law.resolve.in_force import find_base, find_province


def new_province(
    root: Path,
    province: str,
    standard: str,
    *,
    document: str | None = None,
    new_document: NewDocument | None = None,
    since: dt.date | None = None,
) -> list[Path]:
    """Write a new file for a province with every delegated slot not yet entered.

    Without ``document`` an entry is made for one whose number is not known yet.

    Raises:
        RequestError: for an unknown province (naming the nearest), one that is not there on the day, or
            a file that is there already.
    """
    with folder_locked(writable(root)):
        return _new_province(root, province, standard, document, new_document, since)


def _new_province(
    root: Path,
    province: str,
    standard: str,
    document: str | None,
    new_document: NewDocument | None,
    since: dt.date | None,
) -> list[Path]:
    changes = Changes(root, contents(root))
    book = open_book(root)
    base = find_base(book.library, standard)
    if document is None:
        day = since or base.since
        province = find_province(book.library, province, day).id
        entry = unread_document(book, province, standard, changes)
    else:
        entry = find_document(book, document, new_document, changes)
        day = first_day(book, standard, entry, since)
        province = find_province(book.library, province, day).id
    text = overlay_text(book, province, standard, entry, since=day)
    path = root / "provincial" / province / f"{standard}.yaml"
    taken = book.file("overlay", f"{province}-{standard}")
    if not may_be_written(book, path) or taken is not None:
        raise there_already(path if taken is None else taken.path)
    of_this_province(book, entry, province)
    changes.create(path, text, replaces=True)
    return [*changes.commit().files]

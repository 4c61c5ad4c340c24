"""What a rule book says, as it was read: its standards, documents, provinces; and the reforms that are given to it."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union

from ntm_rules.foundation import arguments
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.forks import cached_property
from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.text import written
from ntm_rules.law.model.library import Library

if TYPE_CHECKING:
    from ntm_rules.language.law_views import DocumentInfo, ProvinceInfo, StandardInfo
    from ntm_rules.law.load.library_files import Reform

ReformSource = Union[str, os.PathLike[str], bytes, Mapping[str, Any], "Reform"]
"""A reform, the name of its file, or what the file says: its bytes, or its keys as plain data."""


class ReadLaw:
    """The law that was read. Immutable; threads may share it."""

    @internal
    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that the rule book says, wherever it was read from."""
        from ntm_rules.law.bundle import library_digest

        return library_digest(self.library)

    @cached_property
    def standards(self) -> tuple[StandardInfo, ...]:
        """Every standard: by kind of unit, the smallest first, then by date."""
        from ntm_rules.language.law_text import in_order
        from ntm_rules.language.law_views import standard_info

        return tuple(standard_info(self.library, base) for base in in_order(self.library))

    @cached_property
    def documents(self) -> tuple[DocumentInfo, ...]:
        """Every legal document that is named, also those whose text was not read; by id."""
        from ntm_rules.language.law_views import document_info

        return tuple(document_info(d) for _, d in sorted(self.library.documents.items()))

    @cached_property
    def provinces(self) -> tuple[ProvinceInfo, ...]:
        """Every province of every date: the same id may stand there before and after a merger."""
        from ntm_rules.language.law_views import province_info

        return tuple(map(province_info, self.library.provinces))

    @door()
    def provinces_on(self, day: dt.date | str) -> tuple[ProvinceInfo, ...]:
        """The provinces that exist on ``day``.

        Raises:
            RequestError: where ``day`` is no date.
        """
        from ntm_rules.language.law_views import province_info

        there = self.library.provinces_on(arguments.as_date(day))
        return tuple(province_info(p) for _, p in sorted(there.items()))

    def reform(self, reform: ReformSource) -> Reform:
        """A reform: read from the file of this name, or made of what such a file says, as bytes or as plain data.

        Raises:
            RulesError: where it is wrong, or no reform.
            UnreadableError: where the file, or the text, cannot be read.
        """
        from ntm_rules.law.load.library_files import Reform, read_reform, reform_from

        if isinstance(reform, Reform):
            return reform
        if isinstance(reform, bytes | Mapping):
            return reform_from(self.library, reform)
        return read_reform(self.library, arguments.path(reform))

    def _reforms(self, reforms: Any) -> tuple[Reform, ...]:
        if not isinstance(reforms, list | tuple):
            shown = written(reforms)
            raise RequestError.of(
                vi=f"'reforms' cần một danh sách phương án theo thứ tự, không phải {shown}",
                en=f"reforms needs a list of reforms in their order, not {shown}",
                code="wrong_option",
                loc=("reforms",),
                found=shown,
                expected="Sequence[ReformSource]",
            )
        return tuple(self.reform(r) for r in reforms)

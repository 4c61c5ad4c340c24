"""The libraries that read documents, which an extra brings."""

from __future__ import annotations

from typing import Any

from ntm_rules.foundation.errors import RequestError


def missing_library(name: str) -> RequestError:
    """The error that says what to install."""
    return RequestError.of(
        vi=f"cần {name} để đọc văn bản: pip install 'ntm-rules[law]'",
        en=f"documents need {name} to be read: pip install 'ntm-rules[law]'",
        code="not_installed",
    )


def lxml_html() -> Any:
    """The reader of web pages that lxml has.

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import lxml.html
    except ModuleNotFoundError:
        raise missing_library("lxml") from None
    return lxml.html


def lxml_etree() -> Any:
    """The reader of XML that lxml has.

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import lxml.etree
    except ModuleNotFoundError:
        raise missing_library("lxml") from None
    return lxml.etree

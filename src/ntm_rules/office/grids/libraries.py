"""The library that reads XML and web pages, which the extra ``law`` brings."""

from __future__ import annotations

from typing import Any

from ntm_rules.foundation.errors import RequestError


def lxml_library() -> Any:
    """lxml, with its readers of XML (``etree``) and of web pages (``html``).

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import lxml.etree
        import lxml.html
    except ModuleNotFoundError as error:
        raise RequestError.not_installed(error, "law") from None
    return lxml

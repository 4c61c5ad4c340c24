"""The pages of diagnostics: one in a terminal, all of them in ``docs/diagnostics.md``."""

from __future__ import annotations

from collections.abc import Mapping

from ntm_rules.law.lint.diagnostic import HEADINGS, REGISTRY, Diagnostic

_SEVERITY = {"error": ("lỗi", "error"), "information": ("thông tin", "information")}
_FAMILIES = {
    "1": "The form of a file",
    "2": "Names that nothing answers to",
    "3": "Where a level or a wording is from",
    "4": "Levels and tables",
    "5": "Requirements that cannot mean what they say",
    "6": "Time",
    "7": "Facts and words",
    "8": "Provinces",
    "9": "Whether a standard is whole",
}
_INTRODUCTION = """\
# Diagnostics of rule files

`ntm-rules lint` checks rule files: a folder, or single files against the rule book in use. It prints
nothing and exits with 0 when all is well. Each finding is a line `file:line:column: CODE message`,
errors on standard output (exit status 1), informations on standard error (not with `--quiet`).
`ntm-rules lint --explain NTM101` prints one of these pages.

Findings come in three steps: what the reader of files finds (101-107), what the files say (most
others), and what shows only in the law built from them (marked *built*). Files that cannot be read,
and law that cannot be built, end it there: the later steps would only repeat the mistake.

This page is made from the docstrings of `src/ntm_rules/law/lint/`, and written anew by
`pytest --update-golden tests/law/test_lint.py`. Every example stands in a file under `tests/law/bad_rules/`.
"""


def page_text(kind: type[Diagnostic], lang: str) -> str:
    """The page of a diagnostic for a terminal."""
    page = kind.page()
    vi, en = page.title
    word = _SEVERITY[kind.severity][lang == "en"]
    title = f"{vi} / {en}" if lang == "vi" else f"{en} / {vi}"
    parts = [f"{kind.code} {kind.name} ({word})\n{title}"]
    for heading in HEADINGS:
        body = "\n".join(f"    {line}".rstrip() for line in page.sections[heading].splitlines())
        parts.append(f"{heading}\n{body}")
    return "\n\n".join(parts)


def markdown(examples: Mapping[str, str]) -> str:
    """All pages as one. ``examples`` says in which file each code's example stands."""
    parts = [_INTRODUCTION]
    family = ""
    for code, kind in sorted(REGISTRY.items()):
        if code[3] != family:
            family = code[3]
            parts.append(f"## NTM{family}xx: {_FAMILIES[family]}\n")
        parts.append(_section(kind, examples[code]))
    return "\n".join(parts)


def _section(kind: type[Diagnostic], example: str) -> str:
    page = kind.page()
    (vi, en), (says_vi, says_en) = page.title, page.message
    built = ", built" if kind.built else ""
    return "\n".join(
        [
            f"### {kind.code} {kind.name}\n",
            f"**{vi}** / {en}. *{kind.severity.capitalize()}{built}.*\n",
            f"What it says: `{says_vi}` / `{says_en}`\n",
            page.sections["Why"] + "\n",
            "Example:\n",
            f"```yaml in {example}\n{page.sections['Example']}\n```\n",
            "Instead:\n",
            f"```text\n{page.sections['Instead']}\n```\n",
        ]
    )

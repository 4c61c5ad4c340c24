"""Makes docs/law/ from the rules: ``python docs/make_law.py`` (``make pages``).

tests/documents/test_law_pages.py holds the pages to the rules.
"""

from __future__ import annotations

from pathlib import Path

from law_pages import law_pages

import ntm_rules as ntm

DOCS = Path(__file__).resolve().parent
LAW = DOCS / "law"


def main() -> None:
    pages = law_pages(ntm.RuleBook.load(DOCS.parent / "rules").library)
    for old in LAW.rglob("*.md"):
        if old.relative_to(LAW).as_posix() not in pages:
            old.unlink()
    for name, page in pages.items():
        file = LAW / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, encoding="utf-8", newline="\n")
    for folder in LAW.iterdir():
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


if __name__ == "__main__":
    main()

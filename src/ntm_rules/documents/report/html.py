"""The report as one HTML page: no script, nothing fetched, everything escaped; for a phone and for A4 paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ntm_rules.documents.html.markup import Markup, join, tag
from ntm_rules.documents.html.style import css
from ntm_rules.documents.report.model import Block, Line, Mark, Notice, Proof, Report, Source
from ntm_rules.documents.report.texts import tell

__all__ = ["html_page"]

_SIGNS: Final = {"pass": "✓", "fail": "✗", "unknown": "?", "not_applicable": "–"}
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def html_page(report: Report) -> str:
    """The whole page. The same report gives the same text."""
    return _Page(report).page()


class _Page:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.lang = report.lang

    def say(self, key: str, *told: object) -> str:
        return tell(key, self.lang, *told)

    def page(self) -> str:
        report = self.report
        title = f"{report.unit} - {report.standard}"
        head = tag(
            "head",
            tag("meta", charset="utf-8"),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            # No text of a report can make a browser fetch or run anything.
            tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            tag("meta", name="referrer", content="no-referrer"),
            tag("title", title),
            tag("style", Markup(css())),
        )
        body = tag(
            "body",
            tag("a", self.say("skip"), href="#tom-tat", class_="skip"),
            self.header(),
            self.contents(),
            tag("main", *self.sections(), id="noi-dung"),
            self.footer(),
        )
        return f"<!doctype html>\n{tag('html', head, body, lang=self.lang)}\n"

    # ---- frame

    def header(self) -> Markup:
        rows = [
            join(tag("dt", label), tag("dd", text, lang=None))
            for label, text in self.report.heading[1:]
        ]
        return tag(
            "header",
            tag("p", self.say("report"), ": ", self.report.heading[0][1], class_="kicker"),
            tag("h1", self.report.unit),
            *[self.notice(n.kind, n.label, n.text) for n in self.hypothetical()],
            tag("dl", *rows, class_="facts"),
        )

    def hypothetical(self) -> list[Notice]:
        return [n for n in self.report.notices if n.kind == "hypothetical"]

    def notice(self, kind: str, label: str, text: str) -> Markup:
        return tag("p", tag("strong", f"{label}: "), text, class_=f"notice {kind}", role="note")

    def contents(self) -> Markup:
        items = [tag("li", tag("a", title, href=f"#{key}")) for key, title in self.titles()]
        return tag("nav", tag("ul", *items), aria_label=self.say("contents"))

    def titles(self) -> list[tuple[str, str]]:
        report = self.report
        found = [
            ("tom-tat", self.say("summary")),
            ("tieu-chi", self.say("at_a_glance", len(report.blocks))),
            ("chi-tieu", self.say("details")),
        ]
        if report.prerequisites:
            found.append(("dieu-kien-truoc", self.say("prerequisites")))
        if report.conditions:
            found.append(("dieu-kien", self.say("conditions")))
        return [
            *found,
            ("con-thieu", self.say("missing")),
            ("tam-thoi", self.say("provisional_title")),
            ("nguon", self.say("sources")),
        ]

    def sections(self) -> list[Markup]:
        report = self.report
        made = {
            "tom-tat": self.summary,
            "tieu-chi": self.glance,
            "chi-tieu": lambda: join(*map(self.block, report.blocks)),
            "dieu-kien-truoc": lambda: join(*(self.line(x, "h3") for x in report.prerequisites)),
            "dieu-kien": lambda: join(*(self.line(x, "h3") for x in report.conditions)),
            "con-thieu": self.missing,
            "tam-thoi": self.provisional,
            "nguon": self.sources,
        }
        return [
            tag(
                "section",
                tag("h2", title, id=f"{key}-h"),
                made[key](),
                id=key,
                aria_labelledby=f"{key}-h",
            )
            for key, title in self.titles()
        ]

    def footer(self) -> Markup:
        standard, facts = self.report.digests
        rows = (
            (self.say("made_by"), self.report.engine),
            (self.say("digest_standard"), standard),
            (self.say("digest_facts"), facts),
        )
        listed = [join(tag("dt", k), tag("dd", v, class_="mono")) for k, v in rows]
        return tag(
            "footer",
            tag("h2", self.say("identity"), id="kiem-tra"),
            tag("dl", *listed, class_="facts"),
            tag("p", self.say("replay_hint"), " ", self.say("print_hint"), class_="small"),
        )

    # ---- parts

    def badge(self, mark: Mark) -> Markup:
        sign = tag("span", _SIGNS[mark.key], " ", aria_hidden="true")
        return tag("span", sign, mark.text, class_=f"badge {mark.key}")

    def summary(self) -> Markup:
        report = self.report
        results = [
            tag("div", tag("dt", title), tag("dd", self.badge(mark)), class_="result")
            for title, mark in (
                (self.say("criteria"), report.verdict),
                (self.say("recognition"), report.recognition),
            )
        ]
        rest = [n for n in report.notices if n.kind != "hypothetical"]
        return join(
            tag("dl", *results, class_="results"),
            *[self.notice(n.kind, n.label, n.text) for n in rest],
            self.counts(),
        )

    def counts(self) -> Markup:
        one, other = self.report.criteria_counts, self.report.indicator_counts
        names = ("passed", "failed", "unknown", "not_applicable", "total")
        titles = [self.say(k) for k in ("pass", "fail", "unknown", "not_applicable", "total")]
        rows = [
            (title.capitalize(), str(getattr(one, name)), str(getattr(other, name)))
            for title, name in zip(titles, names, strict=True)
        ]
        heads = [self.say("kind_of_result"), self.say("criteria"), self.say("indicators")]
        return self.table(self.say("count"), heads, rows, numbers={1, 2})

    def glance(self) -> Markup:
        rows = []
        for block in self.report.blocks:
            link = tag("a", block.name, href=f"#tc-{_slug(block.number)}")
            told = self.say("of_count", block.counts.passed, block.counts.total)
            if aside := block.counts.not_applicable:
                told += f" ({self.say('left_aside', aside)})"
            rows.append((block.number, link, self.badge(block.mark), told))
        heads = [self.say("number"), self.say("criterion"), self.say("verdict"), self.say("met_of")]
        return self.table(self.say("mark_note"), heads, rows, head_at=1)

    def block(self, block: Block) -> Markup:
        key = f"tc-{_slug(block.number)}"
        told = None
        if block.conclusion:
            told = tag("p", block.conclusion, *[f"; {e}" for e in block.evidence], class_="notice")
        return tag(
            "section",
            tag("h3", f"{block.number}. {block.name} ", self.badge(block.mark), id=f"{key}-h"),
            told,
            *(self.line(line, "h4") for line in block.lines),
            id=key,
            aria_labelledby=f"{key}-h",
        )

    def line(self, line: Line, level: str) -> Markup:
        code = join(tag("span", line.code, class_="code"), " ") if line.code else None
        rows = [
            (self.say("verdict"), self.badge(line.mark), ""),
            (self.say("asked"), _lines(line.requirement), ""),
            (self.say("law"), _lines(line.law), "small"),
            (self.say("found"), _lines(line.result), ""),
            (self.say("short"), _lines(line.gap), "gap"),
            (self.say("why"), _lines((", ".join(line.reasons),) if line.reasons else ()), ""),
            (self.say("backed"), _lines(line.evidence), "small"),
        ]
        told = [
            join(tag("dt", label), tag("dd", value, class_=kind or None))
            for label, value, kind in rows
            if value
        ]
        return tag(
            "article",
            tag(level, code, line.name, id=f"ct-{_slug(line.id)}-h"),
            tag("dl", *told, class_="line"),
            tag(
                "details",
                tag("summary", self.say("proof_of", line.code or line.name)),
                tag("ul", self.node(line.proof), class_="tree"),
            ),
            id=f"ct-{_slug(line.id)}",
            class_="short" if line.mark.key == "fail" else None,
            aria_labelledby=f"ct-{_slug(line.id)}-h",
        )

    def node(self, proof: Proof) -> Markup:
        when = f"[{self.say('condition_when')}] " if proof.guard else ""
        below = tag("ul", *map(self.node, proof.children)) if proof.children else None
        details = [tag("p", text) for text in proof.details]
        return tag("li", when, proof.title, " ", self.badge(proof.mark), *details, below)

    def missing(self) -> Markup:
        return join(self.lacking(), self.backing())

    def backing(self) -> Markup | None:
        if not self.report.backing:
            return None
        return join(tag("h3", self.say("evidence")), *(tag("p", t) for t in self.report.backing))

    def lacking(self) -> Markup:
        rows = [(", ".join(f.codes), f.label, ", ".join(f.why), f.id) for f in self.report.missing]
        unused = None
        if self.report.unused:
            items = [tag("li", one) for one in self.report.unused]
            unused = join(tag("h3", self.say("unused")), tag("ul", *items))
        if not rows:
            return join(tag("p", self.say("nothing_missing")), unused)
        heads = [self.say(k) for k in ("indicator", "fact", "reason", "fact_id")]
        lead = self.say("missing_lead")
        return join(
            self.table(lead, heads, rows, head_at=1, stack=True, mono={3}, widths=(10, 42, 24, 24)),
            unused,
        )

    def provisional(self) -> Markup:
        if not self.report.provisional:
            return tag("p", self.say("nothing_provisional"))
        rows = [(p.code, p.what, p.level, p.source, p.status) for p in self.report.provisional]
        heads = [self.say(k) for k in ("indicator", "what", "level", "source", "status")]
        return self.table(
            self.say("provisional_lead"),
            heads,
            rows,
            head_at=1,
            stack=True,
            widths=(9, 38, 16, 22, 15),
        )

    def sources(self) -> Markup:
        rows = [self.source(s) for s in self.report.sources]
        heads = [self.say(k) for k in ("document", "title", "issuer", "issued", "rests", "seen_in")]
        return self.table(
            self.say("basis"), heads, rows, stack=True, numbers={4}, widths=(13, 33, 14, 11, 8, 21)
        )

    def source(self, source: Source) -> tuple[str | Markup, ...]:
        pages = [tag("li", _link(title, url)) for title, url in source.seen_in]
        seen = tag("ul", *pages) if pages else Markup("")
        return (
            source.number, source.title, source.issuer, source.date, str(source.levels), seen
        )  # fmt: skip

    def table(
        self,
        caption: str,
        heads: list[str],
        rows: Iterable[tuple[str | Markup, ...]],
        *,
        head_at: int = 0,
        numbers: Iterable[int] = (),
        mono: Iterable[int] = (),
        stack: bool = False,
        widths: Iterable[int] = (),
    ) -> Markup:
        """A table with a caption, column heads and a head in each row; ``stack`` makes rows cards on a phone."""
        right, fixed = set(numbers), set(mono)
        top = [
            tag(
                "th", text, scope="col", class_="n" if place in right else None if place else "code"
            )
            for place, text in enumerate(heads)
        ]
        body = []
        for row in rows:
            cells = []
            for place, text in enumerate(row):
                kind = "n" if place in right else "mono" if place in fixed else None
                kind = kind if place else "code"
                if place == head_at:
                    cells.append(tag("th", text, scope="row", class_=kind))
                else:
                    label = heads[place] if stack else None
                    cells.append(tag("td", text, class_=kind, data_label=label))
            body.append(tag("tr", *cells))
        made = tag(
            "table",
            tag("caption", caption),
            tag("colgroup", *(tag("col", style=f"width:{w}%") for w in widths)) if widths else None,
            tag("thead", tag("tr", *top)),
            tag("tbody", *body),
            class_="stack" if stack else None,
        )
        return tag("div", made, class_="scroll")


def _lines(texts: tuple[str, ...]) -> Markup:
    if len(texts) == 1:
        return join(texts[0])
    return join(*(tag("p", text) for text in texts))


def _link(title: str, url: str) -> Markup | str:
    """A link only to the web: nothing that a browser could run."""
    if url.startswith(("https://", "http://")):
        return tag("a", title, href=url, rel="noreferrer noopener")
    return f"{title} ({url})"


def _slug(text: str) -> str:
    """``text`` as an id: what may not stand in one becomes its code point."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c in "-_") else f"_{ord(c):x}" for c in text
    )

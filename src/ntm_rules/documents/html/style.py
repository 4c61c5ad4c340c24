"""The look of the HTML report: colours with enough contrast, a phone's width, and A4 paper."""

from __future__ import annotations

from typing import Final

__all__ = ["COLOURS", "css"]

COLOURS: Final = {
    "ink": "#1a1d21",
    "soft": "#4a525c",
    "paper": "#ffffff",
    "ground": "#f4f5f7",
    "line": "#c9ced6",
    "link": "#0b4f9c",
    "pass": "#0a5c33",
    "pass-ground": "#e0f3e8",
    "fail": "#98101b",
    "fail-ground": "#fce4e4",
    "unknown": "#6b4300",
    "unknown-ground": "#fff0cf",
    "not_applicable": "#41474f",
    "not_applicable-ground": "#e9ebee",
}

_CSS: Final = """
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;
color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px;top:0;background:var(--paper);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
header,main,footer,nav{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
.kicker{margin:0;color:var(--soft);font-weight:600}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 1rem}
h2{font-size:1.3rem;margin:2.2rem 0 .8rem;line-height:1.3}
h3{font-size:1.1rem;margin:1.8rem 0 .6rem;line-height:1.35}
h4{font-size:1rem;margin:0 0 .5rem;line-height:1.4;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:1rem 0 0}
nav a{display:inline-block;padding:.35rem 0}
dl{margin:0}
dl.facts,dl.line{display:grid;grid-template-columns:minmax(8rem,11rem) 1fr;gap:.3rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
dd p{margin:0}
dd p+p{margin-top:.25rem}
.results{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem;margin:0 0 1rem}
.result{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem}
.result dt{font-size:.95rem}
.result dd{font-size:1.25rem;font-weight:700;margin-top:.2rem}
.badge{display:inline-block;border-radius:.3rem;padding:.05rem .5rem;font-weight:600;border:1px solid currentColor}
.pass{color:var(--pass);background:var(--pass-ground)}
.fail{color:var(--fail);background:var(--fail-ground)}
.unknown{color:var(--unknown);background:var(--unknown-ground)}
.not_applicable{color:var(--not_applicable);background:var(--not_applicable-ground)}
.notice{background:var(--paper);border:1px solid var(--line);border-left:.4rem solid var(--unknown);
border-radius:.3rem;padding:.6rem .9rem;margin:.6rem 0}
.notice.hypothetical{border:.2rem solid var(--fail);background:var(--fail-ground);color:var(--fail);font-size:1.1rem}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;background:var(--paper)}
caption{text-align:left;padding:.6rem .7rem;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-top:1px solid var(--line);overflow-wrap:break-word}
tbody th:not(.code),td.mono{overflow-wrap:anywhere;min-width:8rem}
td ul{margin:0;padding-left:1.1rem}
thead th{border-top:0;background:var(--ground);font-size:.95rem}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
tbody th{font-weight:600}
.code{overflow-wrap:normal;word-break:keep-all}
article{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;margin:0 0 .8rem}
article.short{border-left:.4rem solid var(--fail)}
.gap{font-weight:600}
details{margin-top:.7rem}
summary{cursor:pointer;color:var(--link);padding:.35rem 0}
.tree,.tree ul{list-style:none;margin:.3rem 0 0;padding-left:1rem;border-left:2px solid var(--line)}
.tree{padding-left:.8rem}
.tree li{margin:.5rem 0}
.tree p{margin:.15rem 0 0;color:var(--soft)}
.small{color:var(--soft);font-size:.9rem}
.mono{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;font-size:.85rem}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding:1rem 1rem 2.5rem}
@media (max-width:36rem){
dl.facts,dl.line{grid-template-columns:1fr;gap:0}
dl.facts dd,dl.line dd{margin-bottom:.5rem}
th,td{padding:.4rem .5rem}
h1{font-size:1.35rem}
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack,table.stack tbody,table.stack tr,table.stack th,table.stack td{display:block}
table.stack caption{display:block}
table.stack tr{border-top:2px solid var(--line);padding:.4rem 0}
table.stack th,table.stack td{border:0;padding:.1rem .7rem;text-align:left;white-space:normal}
table.stack td[data-label]:not(:empty)::before{content:attr(data-label) ": ";color:var(--soft)}
table.stack td:empty{display:none}
}
@page{size:A4;margin:15mm 15mm 18mm 20mm;@bottom-center{content:counter(page) "/" counter(pages);font-size:9pt}}
@media print{
html{font-size:9.5pt;line-height:1.35;background:none}
body{background:none}
.skip,nav,details:not([open]),.screen{display:none}
header,main,footer{max-width:none;padding:0}
header{padding-top:0}
h1{font-size:15pt}
h2{font-size:12.5pt;margin:1.1rem 0 .4rem}
h3{font-size:10.5pt;margin:.9rem 0 .3rem}
h4{margin:0 0 .15rem}
.results{grid-template-columns:1fr 1fr;margin-bottom:.4rem}
.result{padding:.4rem .7rem}
.notice{padding:.25rem .6rem;margin:.3rem 0}
th,td{padding:.2rem .45rem}
dl.line{gap:.05rem 1rem;grid-template-columns:9rem 1fr}
article{padding:.35rem .6rem;margin-bottom:.35rem;border-radius:.2rem}
article,.notice,.result,tr,.tree li p,#tieu-chi .scroll{break-inside:avoid}
h2,h3,h4,caption,thead{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible;border:0}
a{color:inherit;text-decoration:none}
details{margin-top:.2rem}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
"""


def css() -> str:
    """The style sheet."""
    colours = "".join(f"--{name}:{value};" for name, value in COLOURS.items())
    return f":root{{color-scheme:light;{colours}}}" + _CSS.strip()

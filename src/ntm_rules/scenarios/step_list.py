"""The steps there are, for whoever writes scenarios."""

from __future__ import annotations

import inspect
import re

from ntm_rules.foundation.bilingual import Words
from ntm_rules.scenarios.phrase import Phrase
from ntm_rules.scenarios.phrases import PHRASES
from ntm_rules.scenarios.vocabulary import KIND_NAMES

HEADS = {
    "law": Words("Luật", "The law"),
    "unit": Words("Đơn vị", "The unit"),
    "facts": Words("Số liệu và kết luận", "Figures and conclusions"),
    "judge": Words("Đánh giá", "Judging"),
    "reform": Words("Phương án", "Reforms"),
    "verdict": Words("Kết quả", "Verdicts"),
    "why": Words("Vì sao", "Why"),
    "compare": Words("Trước và sau", "Before and after"),
    "title": Words("Danh hiệu", "Titles"),
    "classify": Words("Phân định", "Classification"),
    "rollup": Words("Gộp lên cấp trên", "Rolled up"),
}
FORMS = Words(
    'Một giá trị: 93,5 | 5/8 | nam 93,5; nữ 91 | có | không | từ 70 | hơn 70 | không quá 13 | dưới 13 | từ 93 đến 96 | "mức độ 2" | 720 (đã xác nhận)\n'
    "Một đơn vị: thôn | khu dân cư | xã | phường | đặc khu | huyện | thị xã | thành phố | tỉnh\n"
    "Một kết quả: đạt | chưa đạt | chưa đủ căn cứ | không áp dụng\n"
    "Một số liệu: mã, tên tiếng Việt, hoặc mã chỉ tiêu. Một tệp: nằm cạnh tệp .feature.",
    'A value: 93,5 | 5/8 | male 93,5; female 91 | yes | no | at least 70 | more than 70 | at most 13 | less than 13 | between 93 and 96 | "mức độ 2" | 720 (confirmed)\n'
    "A unit: village | residential area | commune | ward | special zone | district | town | city | province\n"
    "A verdict: met | not met | not decided | not applicable\n"
    "A fact: its id, its name, or the code of an indicator. A file: beside the .feature file.",
)
# What may stand below a step of the section.
BELOW = {
    "facts": Words(
        "| số liệu | giá trị |\n| health.insurance_share | nam 93,5; nữ 91 |\n| 6.3 | 5/8 |",
        "| fact | value |\n| health.insurance_share | male 93,5; female 91 |\n| 6.3 | 5/8 |",
    ),
    "verdict": Words(
        "| chỉ tiêu | kết quả |\n| 15.1 | chưa đạt |\n| tiêu chí 15 | chưa đạt |",
        "| indicator | result |\n| 15.1 | not met |\n| criterion 15 | not met |",
    ),
}
REFORM = """\
\"\"\"
reform: nang-bao-hiem
name: {vi: Nâng bảo hiểm y tế, en: Raise health insurance}
in_force: {from: 2024-01-01}
changes:
- standard: xa-ntm
  set: [{code: "15.1", at_least: 95}]
\"\"\""""


def forms_of(phrase: Phrase, lang: str) -> str | None:
    """Every form of a step in one line: ``a|b`` is one of them, ``[...]`` may be left out; None where there is one form."""
    text = re.sub(r"\(\?!.*?\$\)", "", phrase.pattern.say(lang))
    if not re.search(r"[|?]", re.sub(r"\(\?P<", "", text)):
        return None
    text = re.sub(r"\bQ\w+=", "...", text)
    text = re.sub(r"\b[VD]\w+=|\(\?P<\w+>(?:\.\+\??|\\S\+|\\d\S*?|\"\.\+\")\)", "...", text)
    text = re.sub(r"\bKIND\w+=|\bUNIT\b", KIND_NAMES["xa"] if lang == "vi" else "commune", text)
    text = text.replace(_NAMES, '"...", "..."')
    while (simpler := _GROUP.sub(_readable, text)) != text:
        text = simpler
    text = re.sub(r"(\S)\?", r"[\1]", text)
    if not re.search(r"[|\[]", text.replace("[:]", "")):
        return None
    return text.replace("[:]", "").replace("{{", "(").replace("}}", ")").replace("\\d+", "...")


_NAMES = '(?P<names>"[^"]+"(?:, "[^"]+")*)'
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)([^()]*)\)(\??)")


def _readable(group: re.Match[str]) -> str:
    if group[2]:
        return f"[{group[1]}]"
    return f"{{{{{group[1]}}}}}" if "|" in group[1] else group[1]


def steps_listed(lang: str) -> str:
    """Every step with its example, by what it is about."""
    lines: list[str] = []
    head = ""
    for phrase in PHRASES:
        if phrase.section != head:
            head = phrase.section
            lines += ["", HEADS[head].say(lang).upper()]
        lines.append(f"  {phrase.example.say(lang)}")
        if (form := forms_of(phrase, lang)) is not None:
            lines.append(f"    {form}")
        if phrase.extra:
            below = BELOW[phrase.section].say(lang) if phrase.extra == "table" else REFORM
            lines += [f"    {row}" for row in below.split("\n")]
        if lang == "en":
            lines.append(f"      {inspect.getdoc(phrase.function)}")
    return "\n".join([*lines[1:], "", FORMS.say(lang)])

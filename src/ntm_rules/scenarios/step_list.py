"""The steps there are, for whoever writes scenarios."""

from __future__ import annotations

import inspect

from ntm_rules.foundation.bilingual import Words
from ntm_rules.scenarios.phrases import PHRASES

HEADS = {
    "law": Words("Luật", "The law"),
    "unit": Words("Đơn vị", "The unit"),
    "facts": Words("Số liệu và kết luận", "Figures and conclusions"),
    "judge": Words("Đánh giá", "Judging"),
    "reform": Words("Phương án", "Reforms"),
    "verdict": Words("Kết quả", "Verdicts"),
    "why": Words("Vì sao", "Why"),
    "compare": Words("Trước và sau", "Before and after"),
}
FORMS = Words(
    'Một giá trị: 93,5 | 5/8 | nam 93,5; nữ 91 | có | không | từ 70 | hơn 70 | không quá 13 | dưới 13 | từ 93 đến 96 | "mức độ 2"\n'
    "Một kết quả: đạt | chưa đạt | chưa đủ căn cứ | không áp dụng\n"
    "Một số liệu: mã, tên tiếng Việt, hoặc mã chỉ tiêu. Một tệp: nằm cạnh tệp .feature.",
    'A value: 93,5 | 5/8 | male 93,5; female 91 | yes | no | at least 70 | more than 70 | at most 13 | less than 13 | between 93 and 96 | "mức độ 2"\n'
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


def steps_listed(lang: str) -> str:
    """Every step with its example, by what it is about."""
    lines: list[str] = []
    head = ""
    for phrase in PHRASES:
        if phrase.section != head:
            head = phrase.section
            lines += ["", HEADS[head].say(lang).upper()]
        lines.append(f"  {phrase.example.say(lang)}")
        if phrase.extra:
            below = BELOW[phrase.section].say(lang) if phrase.extra == "table" else REFORM
            lines += [f"    {row}" for row in below.split("\n")]
        if lang == "en":
            lines.append(f"      {inspect.getdoc(phrase.function)}")
    return "\n".join([*lines[1:], "", FORMS.say(lang)])

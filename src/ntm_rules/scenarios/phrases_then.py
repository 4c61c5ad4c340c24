"""The words of the steps under "Thì"."""

from __future__ import annotations

from ntm_rules.scenarios import steps_then as t
from ntm_rules.scenarios.phrase import ANY_KIND, Phrase, phrase

__all__ = ["THEN"]

# In a pattern Qname= is a text between quotes, Vname= a verdict, KINDname= a kind of unit, Dname= a date.
THEN: tuple[Phrase, ...] = (
    phrase(
        "verdict",
        t.verdict_of,
        (
            r'(?P<kind>chỉ tiêu|tiêu chí|điều kiện trước|điều kiện) "Qcode=" Vverdict_=',
            'Thì chỉ tiêu "15.1" chưa đạt',
        ),
        (
            r'(?P<kind>indicator|criterion|condition|prerequisite) "Qcode=" is Vverdict_=',
            'Then indicator "15.1" is not met',
        ),
    ),
    phrase(
        "verdict",
        t.overall,
        (r"kết quả chung là Vverdict_=", "Thì kết quả chung là chưa đủ căn cứ"),
        (r"the overall result is Vverdict_=", "Then the overall result is not decided"),
    ),
    phrase(
        "verdict",
        t.recognition,
        (r"kết quả xét công nhận là Vverdict_=", "Và kết quả xét công nhận là chưa đạt"),
        (r"recognition is Vverdict_=", "And recognition is not met"),
    ),
    phrase(
        "verdict",
        t.verdicts,
        (r"kết quả như sau:?", "Thì kết quả như sau:"),
        (r"the results are:?", "Then the results are:"),
        "table",
    ),
    phrase(
        "verdict",
        t.counted,
        (r"có (?P<amount>\d+) (?P<kind>tiêu chí|chỉ tiêu) Vverdict_=", "Và có 3 tiêu chí đạt"),
        (
            r"(?P<amount>\d+) (?P<kind>criterion|indicator)(?:s)? are Vverdict_=",
            "And 3 indicators are met",
        ),
    ),
    phrase(
        "why",
        t.gap,
        (r"khoảng thiếu là (?P<amount>\S+) (?P<unit>.+)", "Và khoảng thiếu là 3 thôn"),
        (r"the gap is (?P<amount>\S+) (?P<unit>.+)", "And the gap is 37,5 percentage points"),
    ),
    phrase(
        "why",
        t.no_gap,
        (r"không có khoảng thiếu", "Và không có khoảng thiếu"),
        (r"there is no gap", "And there is no gap"),
    ),
    phrase(
        "why",
        t.reasons,
        (r'lý do là (?P<names>".+")', 'Và lý do là "thiếu số liệu"'),
        (r'the reasons? (?:is|are) (?P<names>".+")', 'And the reason is "fact_missing"'),
    ),
    phrase(
        "why",
        t.missing,
        (r'còn thiếu số liệu "Qname="', 'Và còn thiếu số liệu "health.insurance_share"'),
        (r'the fact "Qname=" is missing', 'And the fact "health.insurance_share" is missing'),
    ),
    phrase(
        "why",
        t.not_missing,
        (
            r'không còn thiếu số liệu "Qname="',
            'Và không còn thiếu số liệu "health.insurance_share"',
        ),
        (
            r'the fact "Qname=" is not missing',
            'And the fact "health.insurance_share" is not missing',
        ),
    ),
    phrase(
        "why",
        t.provisional,
        (r"kết quả (?:là|(?P<negated>không phải)) tạm thời", "Và kết quả là tạm thời"),
        (r"the result is (?P<negated>not )?provisional", "And the result is provisional"),
    ),
    phrase(
        "why",
        t.rests_on,
        (r'kết quả dựa trên "Qname="', 'Và kết quả dựa trên "nguồn thứ cấp"'),
        (r'the result rests on "Qname="', 'And the result rests on "secondary source"'),
    ),
    phrase(
        "why",
        t.document,
        (r'căn cứ là "Qnumber_="', 'Và căn cứ là "318/QĐ-TTg"'),
        (r'the document is "Qnumber_="', 'And the document is "318/QĐ-TTg"'),
    ),
    phrase(
        "why",
        t.names_text,
        (r'giải thích nêu "Qtext="', 'Và giải thích nêu "Phụ lục I"'),
        (r'the explanation names "Qtext="', 'And the explanation names "Phụ lục I"'),
    ),
    phrase(
        "why",
        t.level,
        (r"mức là (?P<value>.+)", "Và mức là 90%"),
        (r"the level is (?P<value>.+)", "And the level is 90%"),
    ),
    phrase(
        "why",
        t.column,
        (rf'(?:{ANY_KIND}) theo cột mức "Qname="', 'Và xã theo cột mức "TDMNPB"'),
        (
            rf'the (?:{ANY_KIND}) takes the column "Qname="',
            'And the commune takes the column "TDMNPB"',
        ),
    ),
    phrase(
        "why",
        t.refused,
        (r'bị từ chối vì "Qtext="', 'Thì bị từ chối vì "không có số liệu"'),
        (r'it is refused because "Qtext="', 'Then it is refused because "no such fact"'),
    ),
    phrase(
        "compare",
        t.moved,
        (
            r'(?P<kind>chỉ tiêu|tiêu chí) "Qcode=" chuyển từ Vold= sang Vnew=',
            'Thì chỉ tiêu "15.1" chuyển từ đạt sang chưa đạt',
        ),
        (
            r'(?P<kind>indicator|criterion) "Qcode=" goes from Vold= to Vnew=',
            'Then indicator "15.1" goes from met to not met',
        ),
    ),
    phrase(
        "compare",
        t.whole_moved,
        (
            r"kết quả chung chuyển từ Vold= sang Vnew=",
            "Và kết quả chung chuyển từ chưa đủ căn cứ sang chưa đạt",
        ),
        (
            r"the overall result goes from Vold= to Vnew=",
            "And the overall result goes from not decided to not met",
        ),
    ),
    phrase(
        "compare",
        t.kept,
        (r'(?P<kind>chỉ tiêu|tiêu chí) "Qcode=" vẫn Vverdict_=', 'Và chỉ tiêu "15.2" vẫn đạt'),
        (
            r'(?P<kind>indicator|criterion) "Qcode=" is still Vverdict_=',
            'And indicator "15.2" is still met',
        ),
    ),
    phrase(
        "compare",
        t.changed,
        (r'chỉ (?:có )?(?P<names>"[^"]+"(?:, "[^"]+")*) thay đổi', 'Và chỉ có "15.1" thay đổi'),
        (r'only (?P<names>"[^"]+"(?:, "[^"]+")*) changes?', 'And only "15.1" changes'),
    ),
    phrase(
        "compare",
        t.unchanged,
        (r"không chỉ tiêu nào thay đổi", "Thì không chỉ tiêu nào thay đổi"),
        (r"no indicator changes", "Then no indicator changes"),
    ),
    phrase(
        "compare",
        t.hypothetical,
        (r"kết quả (?:là|(?P<negated>không phải)) giả định", "Và kết quả là giả định"),
        (r"the result is (?P<negated>not )?hypothetical", "And the result is hypothetical"),
    ),
    phrase(
        "compare",
        t.names_reform,
        (r'kết quả nêu phương án "Qname="', 'Và kết quả nêu phương án "nang-bao-hiem-y-te"'),
        (
            r'the result names the reform "Qname="',
            'And the result names the reform "nang-bao-hiem-y-te"',
        ),
    ),
    phrase(
        "compare",
        t.impact,
        (
            r'có (?P<amount>\d+) xã chuyển từ Vold= sang Vnew= ở chỉ tiêu "Qcode="',
            'Thì có 12 xã chuyển từ đạt sang chưa đạt ở chỉ tiêu "15.1"',
        ),
        (
            r'(?P<amount>\d+) communes go from Vold= to Vnew= in indicator "Qcode="',
            'Then 12 communes go from met to not met in indicator "15.1"',
        ),
    ),
)

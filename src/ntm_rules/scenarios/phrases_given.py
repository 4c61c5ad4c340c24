"""The words of the steps under "Cho" and "Khi"."""

from __future__ import annotations

from ntm_rules.scenarios import steps_given as g
from ntm_rules.scenarios.phrase import ANY_KIND, Phrase, phrase

__all__ = ["GIVEN"]

# In a pattern Qname= is a text between quotes, Vname= a verdict, KINDname= a kind of unit, Dname= a date.
GIVEN: tuple[Phrase, ...] = (
    phrase(
        "law",
        g.law,
        (r'bộ tiêu chí "Qstandard=" ngày Ddate=', 'Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024'),
        (r'the standard "Qstandard=" on Ddate=', 'Given the standard "xa-ntm" on 2024-12-31'),
    ),
    phrase(
        "law",
        g.standard,
        (r'bộ tiêu chí "Qstandard="', 'Cho bộ tiêu chí "Xã nông thôn mới"'),
        (r'the standard "Qstandard="', 'Given the standard "New rural commune"'),
    ),
    phrase(
        "law",
        g.date,
        (r"luật ngày Ddate=", "Và luật ngày 31/12/2024"),
        (r"the law of Ddate=", "And the law of 2024-12-31"),
    ),
    phrase(
        "law",
        g.period,
        (r"số liệu (?:của )?năm (?P<year>\d{4})", "Và số liệu của năm 2023"),
        (r"figures of (?P<year>\d{4})", "And figures of 2023"),
    ),
    phrase(
        "unit",
        g.unit_in_province,
        (r'một KINDkind= thuộc tỉnh "Qname="', 'Và một xã thuộc tỉnh "Lạng Sơn"'),
        (r'a KINDkind= in the province "Qname="', 'And a commune in the province "Lạng Sơn"'),
    ),
    phrase(
        "unit",
        g.unit_in_region,
        (r'một KINDkind= thuộc vùng "Qname="', 'Và một xã thuộc vùng "TDMNPB"'),
        (r'a KINDkind= in the region "Qname="', 'And a commune in the region "TDMNPB"'),
    ),
    phrase("unit", g.unit, (r"một KINDkind=", "Và một xã"), (r"a KINDkind=", "And a commune")),
    phrase(
        "unit",
        g.in_district,
        (rf'(?:{ANY_KIND}) thuộc huyện "Qname="', 'Và xã thuộc huyện "Minh Hóa"'),
        (
            rf'the (?:{ANY_KIND}) is in the district "Qname="',
            'And the commune is in the district "Minh Hóa"',
        ),
    ),
    phrase(
        "unit",
        g.name_of_unit,
        (rf'(?:{ANY_KIND}) tên "Qname="', 'Và xã tên "Hòa Cư"'),
        (rf'the (?:{ANY_KIND}) is called "Qname="', 'And the commune is called "Hòa Cư"'),
    ),
    phrase(
        "unit",
        g.classes,
        (
            rf'(?:{ANY_KIND}) thuộc loại khu vực "Qnames="',
            'Và xã thuộc loại khu vực "khu-vuc-iii, dbkk"',
        ),
        (
            rf'the (?:{ANY_KIND}) has the area classes "Qnames="',
            'And the commune has the area classes "khu-vuc-iii, dbkk"',
        ),
    ),
    phrase(
        "unit",
        g.no_class,
        (
            rf"(?:{ANY_KIND}) không thuộc loại khu vực nào",
            "Và xã không thuộc loại khu vực nào",
        ),
        (rf"the (?:{ANY_KIND}) has no area class", "And the commune has no area class"),
    ),
    phrase(
        "facts",
        g.fact_of_indicator,
        (
            r'số liệu của chỉ tiêu "Qcode=" là (?P<value>.+)',
            'Và số liệu của chỉ tiêu "15.1" là nam 93,5; nữ 91',
        ),
        (
            r'the figure of indicator "Qcode=" is (?P<value>.+)',
            'And the figure of indicator "15.1" is male 93,5; female 91',
        ),
    ),
    phrase(
        "facts",
        g.fact,
        (
            r'số liệu "(?P<fact>.+)" là (?P<value>.+)',
            'Và số liệu "culture.village_house_share" là 5/8',
        ),
        (
            r'the fact "Qfact=" is (?!(?:not )?missing$)(?P<value>.+)',
            'And the fact "culture.village_house_share" is 5/8',
        ),
    ),
    phrase(
        "facts",
        g.facts,
        (r"các số liệu(?: sau)?:?", "Và các số liệu sau:"),
        (r"the facts:?", "And the facts:"),
        "table",
    ),
    phrase(
        "facts",
        g.file,
        (r'số liệu trong tệp "Qname="', 'Cho số liệu trong tệp "../fixtures/vi-du.yaml"'),
        (r'the facts in the file "Qname="', 'Given the facts in the file "../fixtures/vi-du.yaml"'),
    ),
    phrase(
        "facts",
        g.not_applicable,
        (
            rf'(?:{ANY_KIND}) không phải xét chỉ tiêu "Qcode="',
            'Và xã không phải xét chỉ tiêu "13.4"',
        ),
        (r'indicator "Qcode=" is not asked', 'And indicator "13.4" is not asked'),
    ),
    phrase(
        "facts",
        g.concluded,
        (
            r'(?P<kind>chỉ tiêu|tiêu chí) "Qcode=" được "Qbody=" kết luận (?P<verdict_>đạt|chưa đạt)(?: theo "Qdocument=")?',
            'Và chỉ tiêu "6.1" được "UBND cấp huyện" kết luận đạt theo "BC 12/BC-UBND"',
        ),
        (
            r'(?P<kind>indicator|criterion) "Qcode=" was concluded (?P<verdict_>met|not met) by "Qbody="(?: on "Qdocument=")?',
            'And indicator "6.1" was concluded met by "ubnd-huyen" on "BC 12/BC-UBND"',
        ),
    ),
    phrase("judge", g.judge, (r"đánh giá", "Khi đánh giá"), (r"it is judged", "When it is judged")),
    phrase(
        "judge",
        g.judge_strictly,
        (r"đánh giá chặt chẽ", "Khi đánh giá chặt chẽ"),
        (r"it is judged strictly", "When it is judged strictly"),
    ),
    phrase(
        "judge",
        g.judge_again,
        (r"đánh giá lại theo luật ngày Ddate=", "Và đánh giá lại theo luật ngày 01/03/2024"),
        (
            r"it is judged again by the law of Ddate=",
            "And it is judged again by the law of 2024-03-01",
        ),
    ),
    phrase(
        "judge",
        g.try_to_judge,
        (r"thử đánh giá", "Khi thử đánh giá"),
        (r"judging is tried", "When judging is tried"),
    ),
    phrase(
        "reform",
        g.reform_file,
        (
            r'áp dụng phương án trong tệp "Qname="',
            'Khi áp dụng phương án trong tệp "../fixtures/reforms/nang-15.1.yaml"',
        ),
        (
            r'the reform in the file "Qname=" is applied',
            'When the reform in the file "../fixtures/reforms/nang-15.1.yaml" is applied',
        ),
    ),
    phrase(
        "reform",
        g.reform_text,
        (r"áp dụng phương án(?: sau)?:?", "Khi áp dụng phương án sau:"),
        (r"the reform is applied:?", "When the reform is applied:"),
        "text",
    ),
    phrase(
        "reform",
        g.move_level,
        (
            r'(?P<how>nâng|hạ|đặt) mức (?:phần "Qpart=" của )?chỉ tiêu "Qcode=" (?:lên|xuống|là) (?P<value>.+?)(?: từ ngày Ddate=)?',
            'Khi nâng mức chỉ tiêu "15.1" lên 95% từ ngày 01/01/2025',
        ),
        (
            r'the level of (?:the part "Qpart=" of )?indicator "Qcode=" is (?P<how>raised|lowered|set) to (?P<value>.+?)(?: from Ddate=)?',
            'When the level of indicator "15.1" is raised to 95% from 2025-01-01',
        ),
    ),
    phrase(
        "reform",
        g.repeal,
        (
            r'bãi bỏ chỉ tiêu "Qcode="(?: từ ngày Ddate=)?',
            'Khi bãi bỏ chỉ tiêu "15.4" từ ngày 01/01/2025',
        ),
        (
            r'indicator "Qcode=" is repealed(?: from Ddate=)?',
            'When indicator "15.4" is repealed from 2025-01-01',
        ),
    ),
    phrase(
        "reform",
        g.population,
        (r'áp cho các xã trong tệp "Qname="', 'Và áp cho các xã trong tệp "xa.csv"'),
        (
            r'it is applied to the communes in the file "Qname="',
            'And it is applied to the communes in the file "xa.csv"',
        ),
    ),
)

"""The texts of an impact, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from ntm_rules.analysis.impact.result import NOT_ASKED, ImpactResult, NearMiss, SweepCurve
from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.foundation.exact import show
from ntm_rules.language.catalogue import TEXTS as SHARED
from ntm_rules.language.format import date, number
from ntm_rules.language.reform_text import remark_text
from ntm_rules.law.resolve.reform_remarks import ReformRemark

_TEXTS: Final = Catalogue(
    {
        "title": Words("Tác động của phương án", "Impact of a reform"),
        "sweep_title": Words("Quét mức đạt chuẩn", "Sweep of a level"),
        "watermark": Words(
            "GIẢ ĐỊNH: kết quả theo phương án, chưa phải luật, không dùng để công nhận",
            "HYPOTHETICAL: results under a reform that is not law; not for recognition",
        ),
        "made_up": Words(
            "SỐ LIỆU BỊA RA (mô phỏng, minh họa): {} trong {} đơn vị. Không nói gì về xã có thật.",
            "MADE-UP FIGURES (simulated): {} of {} units. They say nothing about real communes.",
        ),
        "doubted": Words(
            "{} đơn vị có số liệu khác thường, chưa xác nhận: các số liệu ấy không được tính.",
            "{} units have unlikely figures that nobody confirmed: these figures do not count.",
        ),
        "reform": Words("Phương án", "Reform"),
        "no_reform": Words("không; chỉ quét mức", "none; a sweep only"),
        "from": Words("từ {}", "from {}"),
        "standard": Words("Bộ tiêu chí", "Standard"),
        "dates": Words("Luật ngày", "Law as of"),
        "units": Words("Đơn vị", "Units"),
        "units_judged": Words(
            "{} được đánh giá; {} thay đổi ít nhất một kết quả",
            "{} judged; {} with at least one verdict changed",
        ),
        "not_yet": Words(
            "Phương án «{}» chỉ có hiệu lực từ {}; với ngày luật sớm hơn nó không đổi gì (--as-of).",
            'The reform "{}" takes effect on {}; before that date it changes nothing (--as-of).',
        ),
        "elsewhere": Words(
            "{} đơn vị của tỉnh khác được bỏ qua.", "{} units of other provinces left out."
        ),
        "set_aside": Words(
            "{} đơn vị có kết luận về chỉ tiêu bị thay đổi: kết luận theo luật cũ không tính cho phương án.",
            "{} units have a conclusion on what the reform changes: drawn under the old rule, not counted after.",
        ),
        "bad": Words(
            "{} dòng hoặc tệp không dùng được, không nằm trong số nào ở trên",
            "{} rows or files could not be used and are in no count above",
        ),
        "more": Words("... và {} nữa (xem --format json)", "... and {} more (see --format json)"),
        "total": Words("Toàn bộ tiêu chí", "All criteria"),
        "recognition": Words("Công nhận", "Recognition"),
        "overall": Words("Kết quả chung", "Overall"),
        "criteria": Words("Theo tiêu chí", "By criterion"),
        "indicators": Words("Theo chỉ tiêu", "By indicator"),
        "regions": Words("Theo vùng", "By region"),
        "provinces": Words("Theo tỉnh", "By province"),
        "nearest": Words("Gần đạt nhất sau phương án", "Nearest to passing after the reform"),
        "sweep": Words("Mức của chỉ tiêu {}", "Level of indicator {}"),
        "criteria_met": Words("Số tiêu chí đạt", "Criteria met"),
        "criteria_met_mean": Words(
            "bình quân {} → {} tiêu chí/đơn vị", "mean {} → {} criteria a unit"
        ),
        "no_moves": Words("Không có kết quả nào thay đổi.", "No verdict changes."),
        "gained": Words("thêm đạt", "gained"),
        "lost": Words("mất đạt", "lost"),
        "undecided": Words("chưa đủ căn cứ", "undecided"),
        "before": Words("trước", "before"),
        "after": Words("sau", "after"),
        "moves": Words("chuyển", "moves"),
        "moved": Words("thay đổi", "moved"),
        "code": Words("mã", "code"),
        "name": Words("tên", "name"),
        "gap": Words("còn thiếu", "short by"),
        "gap_over": Words("vượt", "over by"),
        "level": Words("mức", "level"),
        "place": Words("nơi", "place"),
        "unit": Words("đơn vị", "unit"),
        "near": Words("Gần đạt", "Nearest"),
        "warning": Words("Chú ý", "Note"),
        "bad_sheet": Words("Không dùng được", "Not used"),
        "in_law": Words("luật hiện hành", "the law"),
        "in_reform": Words("phương án", "the reform"),
        "no_level": Words("chưa có mức", "no level"),
        "only": Words("chỉ {}", "only {}"),
        "of_units": Words("{} đơn vị", "{} units"),
        NOT_ASKED: Words("không có trong bộ", "not asked"),
        "chart_bars": Words(
            "Mỗi chỉ tiêu hai thanh: trên là trước, dưới là sau; chiều dài là số đơn vị.",
            "Two bars an indicator: above before, below after; the length is the number of units.",
        ),
        "chart_met": Words(
            "Số đơn vị theo số tiêu chí đạt, trước và sau.",
            "Units by how many criteria they meet, before and after.",
        ),
        "chart_places": Words(
            "Số đơn vị mất đạt (bên trái) và thêm đạt (bên phải) ở chỉ tiêu thay đổi nhiều nhất, {}.",
            "Units that lose (left) and gain (right) the indicator that moves most, {}.",
        ),
        "chart_sweep": Words(
            "Số đơn vị đạt, chưa đạt, chưa đủ căn cứ khi mức thay đổi; vạch đứng là mức đang có.",
            "Units that meet, do not meet, or are not decided as the level moves; upright lines are levels in force.",
        ),
        "table": Words("Bảng số", "Table"),
        "footer": Words(
            "Lập bởi ntm-rules {}. Mức và câu chữ phần lớn chưa đối chiếu với văn bản gốc.",
            "Made by ntm-rules {}. Most levels and wordings are not checked against the decisions.",
        ),
    },
    Catalogue(SHARED),
)


class Wording:
    """Texts and numbers of an impact in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def say(self, key: str, *values: object) -> str:
        """A text; ``values`` replace its ``{}`` in order."""
        return _TEXTS.text(key, self.lang, *values)

    def named(self, *keys: str) -> tuple[str, ...]:
        """Several texts: the heads of a table."""
        return _TEXTS.named(self.lang, *keys)

    def count(self, n: int) -> str:
        """A whole number: 8.248 in Vietnamese."""
        return number(Fraction(n), self.lang)

    def number(self, x: Fraction) -> str:
        """A number for a reader."""
        return number(x, self.lang, places=6)

    def mean(self, counts: tuple[int, ...]) -> str:
        """The mean of a histogram, to two decimals."""
        units = sum(counts)
        total = sum(n * count for n, count in enumerate(counts))
        return number(Fraction(total, units) if units else Fraction(0), self.lang, places=2)

    def gap(self, miss: NearMiss) -> str:
        """A gap: "0,4 điểm phần trăm (2 trên 61 hộ)"."""
        unit = self.say("percentage_points") if miss.unit == "%" else miss.unit
        text = f"{number(miss.amount, self.lang, Fraction(0), places=4)} {unit}".strip()
        if miss.strict:
            text = self.say("gap_strict", text)
        elif miss.at_least:
            text = self.say("gap_least", text)
        if miss.natural is not None:
            amount, of, noun = miss.natural
            things = self.say(
                "gap_natural", self.count(amount), self.count(of), noun.say(self.lang)
            )
            text += f" ({things})"
        if miss.sex:
            text += f" ({self.say(miss.sex)})"
        return text

    def about(self, result: ImpactResult) -> list[tuple[str, str]]:
        """The head of a report: what was asked."""
        reforms = "; ".join(
            f"{name.say(self.lang)} ({self.say('from', date(since, self.lang))})"
            for _, name, since in result.reforms
        )
        days = [date(day, self.lang) for day in result.dates]
        judged = self.say("units_judged", self.count(result.units), self.count(result.moved_units))
        return [
            (self.say("reform"), reforms or self.say("no_reform")),
            (self.say("standard"), result.standard_name.say(self.lang)),
            (self.say("dates"), ", ".join(days) if len(days) < 4 else f"{days[0]} – {days[-1]}"),
            (self.say("units"), judged),
        ]

    def warnings(self, result: ImpactResult) -> list[str]:
        """What a reader must know before the numbers."""
        names = {key: name.say(self.lang) for key, name, _ in result.reforms}
        texts = []
        if result.made_up:
            texts.append(self.say("made_up", self.count(result.made_up), self.count(result.units)))
        if result.doubted:
            texts.append(self.say("doubted", self.count(result.doubted)))
        texts += [
            self.say("not_yet", names[key], date(day, self.lang)) for key, day in result.not_yet
        ]
        texts += [self.remark(remark) for remark in result.remarks]
        if result.elsewhere:
            texts.append(self.say("elsewhere", self.count(result.elsewhere)))
        if result.set_aside:
            texts.append(self.say("set_aside", self.count(result.set_aside)))
        return texts

    def remark(self, remark: ReformRemark) -> str:
        """A remark on a reform, as a sentence."""
        text = remark_text(remark, self.lang)
        return f"{text[0].upper()}{text[1:]}."

    def column(self, curve: SweepCurve) -> str:
        """The name of the column or class whose units a sweep counts."""
        name = curve.column_name
        return name.say(self.lang) if name is not None else curve.column or ""

    def curve(self, curve: SweepCurve) -> str:
        """What is swept: "Tỷ lệ ...: từ X % trở lên, chỉ Đồng bằng sông Hồng"."""
        unit = f" {curve.unit}" if curve.unit else ""
        how = self.say(curve.operator, f"X{unit}")
        column = f", {self.say('only', self.column(curve))}" if curve.column else ""
        return f"{curve.label.say(self.lang)}: {how}{column}"

    def in_force(self, curve: SweepCurve) -> list[tuple[str, str]]:
        """The levels in force, in the law and after the reform; once where they are the same."""
        sides = [("in_law", curve.levels_before)]
        if curve.levels_after != curve.levels_before:
            sides.append(("in_reform", curve.levels_after))
        return [(self.say(key), self.levels(levels)) for key, levels in sides]

    def levels(self, levels: Mapping[Fraction | None, int]) -> str:
        """Levels with how many units have each: "90 (8.248 đơn vị)"."""
        return "; ".join(
            f"{self.say('no_level') if level is None else self.number(level)} "
            f"({self.say('of_units', self.count(n))})"
            for level, n in levels.items()
        )


def plain(x: Fraction, *, ratio: bool = False) -> str:
    """An exact decimal for a program; of a ratio rounded to six places."""
    return show(x, 6 if ratio else 60)

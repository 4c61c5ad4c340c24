"""The texts of an impact, in both languages."""

from __future__ import annotations

from typing import Final

from ntm_rules.analysis.impact.result import NOT_ASKED
from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.language.catalogue import TEXTS as SHARED

TEXTS: Final = Catalogue(
    {
        "title": Words("Tác động của phương án", "Impact of a reform"),
        "sweep_title": Words("Quét mức đạt chuẩn", "Sweep of a level"),
        "watermark": Words(
            "GIẢ ĐỊNH: kết quả theo phương án, chưa phải luật, không dùng để công nhận",
            "HYPOTHETICAL: results under a reform that is not law; not for recognition",
        ),
        "made_up": Words(
            "SỐ LIỆU BỊA RA (mô phỏng, minh họa): {} trong {} đơn vị. Không nói gì về xã có thật.",
            "MADE-UP FIGURES (simulated): {} of {} unit|units. They say nothing about real communes.",
        ),
        "doubted": Words(
            "{} đơn vị có số liệu khác thường, chưa xác nhận: các số liệu ấy không được tính.",
            "{} unit|units has|have unlikely figures that nobody confirmed: these figures do not count.",
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
            "{} đơn vị của tỉnh khác được bỏ qua.", "{} unit|units of other provinces left out."
        ),
        "set_aside": Words(
            "{} đơn vị có kết luận về chỉ tiêu bị thay đổi: kết luận theo luật cũ không tính cho phương án.",
            "{} unit|units has|have a conclusion on what the reform changes: drawn under the old rule, not counted after.",
        ),
        "bad": Words(
            "{} dòng hoặc tệp không dùng được, không nằm trong số nào ở trên",
            "{} row|rows or file|files could not be used and is|are in no count above",
        ),
        "more": Words("... và {} nữa (xem --format json)", "... and {} more (see --format json)"),
        "total": Words("Toàn bộ tiêu chí", "All criteria"),
        "recognition": Words("Công nhận", "Recognition"),
        "overall": Words("Kết quả chung", "Overall"),
        "criteria": Words("Theo tiêu chí", "By criterion"),
        "indicators": Words("Theo chỉ tiêu", "By indicator"),
        "regions": Words("Theo vùng, số đơn vị", "By region, units"),
        "provinces": Words("Theo tỉnh, số đơn vị", "By province, units"),
        "districts": Words("Theo huyện, số đơn vị", "By district, units"),
        "sum": Words("Cộng", "Total"),
        "other_places": Words("{} nơi khác", "{} other place|places"),
        "whole_met": Words("Đạt toàn bộ, {}", "All criteria met, {}"),
        "bounds": Words(
            "ít nhất {}, nhiều nhất {} trong {} đơn vị: {} chưa đủ căn cứ{}",
            "at least {}, at most {} of {} units: {} not decided{}",
        ),
        "bounds_levels": Words(
            ", trong đó {} có chỉ tiêu chưa kết luận mà bộ quy tắc chưa có mức",
            ", {} of them with an undecided indicator of which the rule book has no level",
        ),
        "bounds_known": Words("{} trong {} đơn vị", "{} of {} unit|units"),
        "no_level_of": Words("Chưa có mức", "No level"),
        "no_level_codes": Words("{} (số đơn vị chưa kết luận)", "{} (units not decided)"),
        "no_level_more": Words("và {} chỉ tiêu nữa", "and {} more"),
        "levels_known": Words("Nguồn của mức", "Levels known from"),
        "levels_decided": Words("{} kết quả chỉ tiêu: {}", "{} verdict|verdicts on indicators: {}"),
        "levels_part": Words("{} {} ({}%)", "{} {} ({}%)"),
        "levels_title": Words("Mức dựa vào nguồn nào", "How well the levels are known"),
        "levels_about": Words(
            "Số kết quả đạt hoặc chưa đạt, {}, theo nguồn yếu nhất của mức và câu chữ được hỏi; và số kết quả chưa kết luận mà bộ quy tắc chưa có mức. Chỉ tiêu chỉ dựa vào bản văn đã đọc không nằm trong bảng.",
            "Verdicts (met or not met), {}, by the weakest source of the levels and texts asked; and undecided ones without a level. Indicators that rest on texts that were read are left out.",
        ),
        "proposed": Words("mức của phương án", "level of the reform"),
        "movers": Words("Đơn vị thay đổi kết quả", "Units that move"),
        "movers_of": Words("Chỉ tiêu {}: {} trong {} đơn vị", "Indicator {}: {} of {} unit|units"),
        "levels_codes": Words("{} (số kết quả)", "{} (verdicts)"),
        "mover": Words("Thay đổi", "Movers"),
        "whole": Words("toàn bộ tiêu chí", "all criteria"),
        "lacked": Words("trước: {}", "before: {}"),
        "against": Words("Hai phương án cạnh nhau", "Two reforms side by side"),
        "differing": Words(
            "Đơn vị có kết quả khác nhau giữa hai phương án",
            "Units that the two reforms judge differently",
        ),
        "differing_of": Words("Chỉ tiêu {}: {} đơn vị", "Indicator {}: {} unit|units"),
        "differing_some": Words(
            "Chỉ tiêu {}: ít nhất {} đơn vị", "Indicator {}: at least {} unit|units"
        ),
        "differing_cut": Words(
            "{}: danh sách đơn vị đổi kết quả chưa đủ nên có thể còn đơn vị khác; liệt kê hết bằng --movers all.",
            "{}: the lists of units that move are cut, so there may be more; --movers all lists them.",
        ),
        "differing_sheet": Words("Khác nhau", "Differ"),
        "reform_n": Words("phương án {}", "reform {}"),
        "law": Words("luật", "the law"),
        "met_under": Words("đạt, {}", "met, {}"),
        "gained_lost": Words("thêm/mất đạt, {}", "gained/lost, {}"),
        "undecided_under": Words("chưa đủ căn cứ, {}", "undecided, {}"),
        "criteria_mean": Words("Bình quân, tiêu chí đạt", "Criteria met, mean"),
        "grid": Words("Hai mức cùng thay đổi: {} và {}", "Two levels together: {} and {}"),
        "grid_rows": Words("Hàng", "Rows"),
        "grid_columns": Words("Cột", "Columns"),
        "grid_both": Words("Số đơn vị đạt cả hai chỉ tiêu", "Units that meet both indicators"),
        "grid_total": Words(
            "Số đơn vị đạt toàn bộ tiêu chí, ít nhất – nhiều nhất",
            "Units that meet all criteria, at least – at most",
        ),
        "grid_about": Words(
            "Mỗi ô là một cặp mức, mọi quy định khác giữ nguyên như sau phương án; ô càng đậm càng nhiều đơn vị đạt.",
            "Each cell is a pair of levels, all else as after the reform; the darker, the more units meet both.",
        ),
        "axis_units": Words("số đơn vị", "units"),
        "axis_criteria": Words("số tiêu chí đạt", "criteria met"),
        "axis_level": Words("mức{}", "level{}"),
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
        "of_units": Words("{} đơn vị", "{} unit|units"),
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

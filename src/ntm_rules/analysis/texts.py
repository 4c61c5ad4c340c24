"""The texts of comparisons, plans, the nearest way, roll-ups and titles, in both languages."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.language.catalogue import TEXTS as SHARED

_TEXTS: Final[dict[str, Words]] = {
    # heads of columns
    "head_code": Words("Mã", "No."),
    "head_what": Words("Nội dung", "What"),
    "head_unit": Words("Đơn vị", "Unit"),
    "head_unit_code": Words("Mã đơn vị", "Code"),
    "head_before": Words("Trước", "Before"),
    "head_after": Words("Sau", "After"),
    "head_why": Words("Vì sao", "Why"),
    # the nearest way
    "nearest_title": Words("Con đường ngắn nhất", "The nearest way"),
    "nearest_met": Words("Không còn việc gì phải làm.", "There is nothing left to do."),
    "nearest_count": Words(
        "{} việc ở {} chỉ tiêu là ít nhất phải làm, gần nhất trước.",
        "Left to do, nearest first: at least {} thing|things in {} indicator|indicators.",
    ),
    "nearest_count_conditions": Words(
        "{} việc ở {} chỉ tiêu và {} điều kiện công nhận là ít nhất phải làm, gần nhất trước.",
        "Left to do, nearest first: at least {} thing|things in {} indicator|indicators and {} condition|conditions of recognition.",
    ),
    "nearest_open": Words("chưa có số liệu; cần {}", "no figure yet; {} is needed"),
    "nearest_imprecise": Words("số liệu chưa đủ để kết luận; cần {}", "not decided; {} is needed"),
    "nearest_backed": Words("có số liệu, thiếu minh chứng; cần {}", "no evidence; {} is needed"),
    "nearest_guard": Words("cần biết có áp dụng không", "whether it applies must be known"),
    "nearest_class": Words(
        "cần nêu vùng hoặc loại khu vực", "the region or the classes of area must be stated"
    ),
    "nearest_conclusion": Words(
        "số liệu không kết luận được; chỉ còn kết luận của {}",
        "figures cannot decide; only a conclusion of {} can",
    ),
    "nearest_standard": Words("cần đạt {} trước", "{} must be met first"),
    "nearest_blocked": Words("Còn để ngỏ dù làm gì", "Open whatever is done"),
    # comparing
    "compare_title": Words("So sánh hai kết quả", "Two results compared"),
    "compare_sides": Words("Trước và sau", "Before and after"),
    "side": Words("luật ngày {}, số liệu năm {}", "law of {}, figures of {}"),
    "move_lost": Words("Không giữ được", "Not kept"),
    "move_none": Words("Không có.", "None."),
    "move_gained": Words("Đạt thêm", "Gained"),
    "move_undecided": Words("Nay chưa đủ căn cứ", "Newly undecided"),
    "move_failed": Words("Nay rõ là chưa đạt", "Now known not to be met"),
    "move_aside": Words("Nay không áp dụng", "No longer applicable"),
    "move_added": Words("Mới có trong luật", "New in the law"),
    "move_removed": Words("Không còn trong luật", "No longer in the law"),
    "move_kept": Words("Giữ được", "Kept"),
    "move_not_asked": Words("Không áp dụng ở cả hai bên", "Applicable on neither side"),
    "move_still": Words("Vẫn chưa đạt hoặc chưa đủ căn cứ", "Still not met or not decided"),
    "values_changed": Words("Số liệu khác nhau", "Facts that differ"),
    "conclusions_changed": Words("Kết luận khác nhau", "Conclusions that differ"),
    "level_changed": Words("mức đổi: {} thành {}", "the level changed: {} to {}"),
    "value_changed": Words("số liệu đổi: {} thành {}", "the figure changed: {} to {}"),
    "law_differs": Words(
        "Hai kết quả theo hai bản luật khác nhau.", "The two results are by different law."
    ),
    "care_differs": Words(
        "Hai kết quả không chặt như nhau (--strict, --require-evidence).",
        "The two were not judged with the same strictness (--strict, --require-evidence).",
    ),
    "stored_note": Words(
        "{} là kết quả đã lưu, lấy như trong tệp; kiểm tra bằng ntm-rules replay.",
        "{} is a stored result, taken as it stands; check it with ntm-rules replay.",
    ),
    "nothing": Words("không có", "nothing"),
    "counts_moved": Words(
        "{} đạt thêm, {} giữ được, {} không giữ được, {} nay chưa đủ căn cứ",
        "{} gained, {} kept, {} not kept, {} newly undecided",
    ),
    # plans
    "plan_title": Words("Kế hoạch", "Plan"),
    "plan_hypothetical": Words(
        "GIẢ ĐỊNH: nếu mọi mục tiêu đều đạt; không phải kết quả đánh giá",
        "HYPOTHETICAL: if every target is met; not an assessment",
    ),
    "plan_now": Words("Hiện nay", "Now"),
    "plan_then": Words("Nếu đạt mọi mục tiêu", "If every target is met"),
    "plan_on": Words("luật ngày {}", "law of {}"),
    "plan_criteria": Words(
        "{} tiêu chí đạt, {} chưa đạt, {} chưa đủ căn cứ",
        "{} criterion|criteria met, {} not met, {} not decided",
    ),
    "plan_targets": Words("Mục tiêu", "Targets"),
    "plan_line": Words("dòng {}", "line {}"),
    "plan_criterion_target": Words("đạt tiêu chí {}", "meet criterion {}"),
    "plan_indicator_target": Words("đạt chỉ tiêu {}", "meet indicator {}"),
    "plan_of_standard": Words("của {}", "of {}"),
    "plan_by": Words("đến {}", "by {}"),
    "finding_enough": Words("đủ theo mức {}", "enough for the level: {}"),
    "finding_below": Words("THẤP HƠN MỨC: luật đòi {}", "BELOW THE LEVEL: the law asks {}"),
    "finding_above": Words("cao hơn mức luật đòi: {}", "more than the law asks: {}"),
    "finding_already": Words("đã đạt từ trước", "met already"),
    "finding_reached": Words("số liệu hiện nay đã tới mục tiêu", "the figure is there already"),
    "finding_undecided": Words("chưa kết luận được: {}", "cannot be decided: {}"),
    "finding_unclear": Words("KHÔNG RÕ chỉ tiêu nào: {}", "UNCLEAR which indicator: {}"),
    "finding_may_mean": Words("có thể là {}", "may mean {}"),
    "finding_outside": Words("không phải tiêu chí: {}", "not a criterion: {}"),
    "finding_assumed": Words(
        "giả định là đạt, không kèm con số nào", "assumed to be met, without any figure"
    ),
    "finding_alone": Words(
        "bộ tiêu chí khác: xét riêng, không có nghĩa là đủ điều kiện công nhận",
        "another standard: judged alone, which makes the unit not eligible for the title",
    ),
    "plan_open": Words("Còn mở sau kế hoạch", "Still open after the plan"),
    "plan_stuck": Words("số liệu không kết luận được", "figures cannot decide"),
    "plan_blocked": Words("còn để ngỏ dù làm gì", "open whatever is done"),
    "plan_work": Words("Việc theo người phụ trách", "Work by person in charge"),
    "plan_checked": Words("Đối chiếu với mức phải đạt", "Against the level"),
    "plan_nobody": Words("kế hoạch không nêu người phụ trách", "not named in the plan"),
    # roll-ups and titles
    "revocation": Words("Xét thu hồi", "Revocation"),
    "revocation_not_yet": Words(
        "chưa: chỉ xét từ sau {} ({})", "not yet: considered only after {} ({})"
    ),
    "revocation_stopped": Words(
        "không xét khi chưa khắc phục xong hậu quả ({})",
        "not considered until the consequences are overcome ({})",
    ),
    "revocation_date_open": Words(
        "chưa rõ đã được xét hay chưa: nếu công nhận trong giai đoạn thì từ sau {} ({}); "
        "ghi ngày của quyết định công nhận",
        "not known whether it may be: if recognised in the period, after {} ({}); "
        "give the date of the decision of recognition",
    ),
    "revocation_unless": Words(
        "được xét, trừ trường hợp của {}; chưa nêu có thuộc trường hợp đó không [{}]",
        "may be considered, except as {} says; whether that is the case is not stated [{}]",
    ),
    "revocation_open": Words("được xét ({})", "may be considered ({})"),
    "carry_title": Words("từ bộ tiêu chí cũ sang bộ tiêu chí mới", "from one standard to another"),
    "carry_from": Words("Bộ tiêu chí cũ", "From"),
    "carry_to": Words("Bộ tiêu chí mới", "To"),
    "carry_kept": Words("Không chép số liệu nào", "Nothing is carried over"),
    "carry_notice": Words(
        "số liệu ở đây là của năm {} và của {} khi đó; năm xét và đơn vị có thể đã khác (sắp xếp đơn vị hành "
        "chính từ 01/7/2025), nên số nào cũng phải lấy lại",
        "the figures are those of {} and of {} as it was; year and unit may be others by now (units were "
        "merged on 1 July 2025), so every figure must be taken again",
    ),
    "carry_same": Words("Cùng định nghĩa", "The same definition"),
    "carry_same_lead": Words(
        "Bộ mới hỏi đúng số liệu này; cách thu thập như cũ, giá trị thì phải lấy lại.",
        "The new standard asks for this very fact; it is collected as before, its value anew.",
    ),
    "carry_otherwise": Words("Đo cách khác", "Measured otherwise"),
    "carry_otherwise_lead": Words(
        "Gần giống số liệu cũ nhưng không dùng thay được.",
        "Near to a fact of before, and no substitute.",
    ),
    "carry_anew": Words("Hỏi mới", "Asked anew"),
    "carry_anew_lead": Words(
        "Bộ cũ không hỏi; phải thu thập từ đầu.",
        "Not asked before; to be collected from the start.",
    ),
    "carry_dropped": Words("Không còn hỏi", "No longer asked"),
    "carry_dropped_lead": Words(
        "Số liệu đã có mà bộ mới không hỏi.", "Known facts for which the new standard does not ask."
    ),
    "carry_how": Words("Khác ở đâu", "In what it differs"),
    "carry_figure": Words("Số liệu cũ (năm)", "Figure of before (year)"),
    "carry_measure": Words("Đơn vị đo", "Unit of measure"),
    "rollup_title": Words("Gộp lên cấp trên", "Counted into the units above"),
    "open_indicators": Words("{} chỉ tiêu chưa đủ căn cứ", "{} indicator|indicators not decided"),
    "rollup_units": Words("Các đơn vị được đếm", "The units counted"),
    "title_years": Words("Các năm", "The years"),
    "title_year": Words("Năm", "Year"),
    "title_open": Words("PHÁP LUẬT CHƯA QUY ĐỊNH", "NOT REGULATED"),
    "title_open_why": Words("Vì sao", "Why"),
    "title_ended": Words(
        "bộ tiêu chí {} có hiệu lực đến hết {}", "the standard {} was in force until {}"
    ),
    "title_in_facts": Words("Danh hiệu", "Title"),
    "pass_title": Words("số liệu ghi: đã được công nhận", "the facts say: recognised"),
    "no_title": Words("số liệu ghi: không được công nhận", "the facts say: not recognised"),
    "unstated_title": Words("số liệu không nêu", "the facts do not say"),
    "title_proof": Words("Chứng minh: {}", "Proof: {}"),
    "title_state": Words("Tình trạng", "State"),
    # the summary of a batch
    "batch_title": Words("Tổng hợp kết quả đánh giá", "Results of all units"),
    "batch_results": Words("Kết quả chung", "Results"),
    "batch_count": Words("Số đơn vị", "Units"),
    "batch_counts": Words("{} đã đánh giá, {} không dùng được", "{} judged, {} not usable"),
    "batch_on_criteria": Words("Theo các tiêu chí", "On the criteria"),
    "batch_units": Words("Các đơn vị", "The units"),
    "batch_place": Words("Huyện, tỉnh", "District, province"),
    "batch_district": Words("Huyện", "District"),
    "batch_province": Words("Tỉnh", "Province"),
    "batch_criteria_met": Words("Tiêu chí đạt", "Criteria met"),
    "batch_failed_criteria": Words("Tiêu chí chưa đạt", "Criteria not met"),
    "batch_open": Words("Số chỉ tiêu chưa đủ căn cứ", "Indicators open"),
    "batch_failed": Words("Chỉ tiêu chưa đạt", "Indicators not met"),
    "batch_unknown": Words("Chỉ tiêu chưa đủ căn cứ", "Indicators not decided"),
    "batch_page": Words("Trang", "Page"),
    "batch_source": Words("Tệp hoặc dòng", "File or row"),
    "batch_holding": Words("Chỉ tiêu còn vướng", "What holds units back"),
    "batch_matrix": Words("Từng đơn vị, từng tiêu chí", "Units and criteria"),
    "batch_index": Words("Các trang kết quả", "Pages of the units"),
    "batch_left_out": Words("Không dùng được và lý do", "Left out, and why"),
    "batch_groups": Words(
        "Nhóm xã: số liệu khác danh sách của tỉnh, hoặc không có trong danh sách",
        "Groups of communes: the facts and the province's list do not agree",
    ),
    "batch_none_left_out": Words("Không bỏ ra đơn vị nào.", "No unit was left out."),
    "batch_more": Words(
        "Và {} nữa: xem đủ trong summary.xlsx và summary.csv.",
        "And {} more: summary.xlsx and summary.csv list all.",
    ),
    "batch_twice": Words(
        "Mã có ở nhiều nguồn, mỗi nguồn một dòng: {}",
        "Codes that several sources give, a row for each: {}",
    ),
    "plan_gained": Words("Tiêu chí đạt thêm nhờ kế hoạch", "Criteria gained by the plan"),
}

TEXTS: Final = Catalogue({**SHARED, **_TEXTS})
"""These texts, and those of the catalogue of the language."""


def kind_vi(kind: object) -> str:
    """The Vietnamese name of a kind of unit; what is no kind stays as it is."""
    name = str(kind)
    return TEXTS[name].vi if name in TEXTS else name

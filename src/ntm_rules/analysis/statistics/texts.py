"""The texts of the statistics, in both languages."""

from __future__ import annotations

from typing import Final

from ntm_rules.analysis.texts import TEXTS as SHARED
from ntm_rules.foundation.bilingual import Catalogue, Words

TEXTS: Final = Catalogue(
    {
        "statistics_title": Words(
            "Thống kê kết quả thực hiện bộ tiêu chí", "Statistics of the programme"
        ),
        "units_counted": Words("Số đơn vị được đếm", "Units counted"),
        "year_before": Words("Năm so sánh", "Compared with"),
        "moved_units": Words(
            "{} ({} đơn vị chỉ có ở năm {}, {} chỉ có ở năm {})",
            "{} (only in one of the two years: {} in {}, {} in {})",
        ),
        "made_up_units": Words(
            "SỐ LIỆU BỊA RA (mô phỏng, minh họa): {} trong {} đơn vị. Không nói gì về đơn vị có thật.",
            "MADE-UP FIGURES (simulated): {} of {} unit|units. They say nothing about real units.",
        ),
        "bounds_note": Words(
            "Hai số như 12–15: chắc chắn 12, nhiều nhất 15 nếu mọi nội dung chưa đủ căn cứ đều đạt.",
            "Two numbers as 12–15: 12 for certain, 15 at the most if all that is open is met.",
        ),
        "provisional_units": Words(
            "Kết quả của {} đơn vị còn tạm thời.", "Units whose result is provisional: {}."
        ),
        "not_compared": Words(
            "Không so sánh với {} đơn vị năm {} theo “{}”: không có năm sau cùng bộ tiêu chí.",
            "{} unit|units of {} under “{}” are compared with nothing: no later year has that standard.",
        ),
        "not_applicable_note": Words(
            "Tiêu chí không áp dụng không tính vào số tiêu chí đạt; đơn vị đạt mọi tiêu chí áp dụng thì ở cột đầu.",
            "A criterion that does not apply is not counted as met; a unit that meets all that apply is in the first.",
        ),
        "section_bands": Words("Theo số tiêu chí đạt", "By number of criteria met"),
        "section_criteria": Words("Từng tiêu chí", "Criterion by criterion"),
        "section_indicators": Words("Từng chỉ tiêu", "Indicator by indicator"),
        "section_places": Words("Số đơn vị đạt từng tiêu chí", "Units that meet each criterion"),
        "section_left_out": Words("Không đếm được và lý do", "Left out, and why"),
        "head_district": Words("Huyện", "District"),
        "head_group": Words("Nhóm xã", "Group"),
        "head_province": Words("Tỉnh", "Province"),
        "head_none": Words("Phạm vi", "Scope"),
        "head_units": Words("Số đơn vị", "Units"),
        "head_mean": Words("Bình quân tiêu chí/đơn vị", "Criteria per unit"),
        "head_recognised": Words("Đủ điều kiện công nhận", "Recognition"),
        "head_met": Words("Đạt", "Met"),
        "head_share": Words("Tỷ lệ đạt", "Share met"),
        "head_change": Words("Tăng, giảm", "Change"),
        "band_all": Words("{} tiêu chí", "All {}"),
        "band_between": Words("{}–{} tiêu chí", "{}–{}"),
        "band_below": Words("Dưới {} tiêu chí", "Fewer than {}"),
        "of_units": Words("{} đơn vị", "units: {}"),
        "all_places": Words("Tổng số", "All"),
        "chart_criteria": Words("Số đơn vị đạt từng tiêu chí", "Units that meet each criterion"),
        "chart_bands": Words("Số đơn vị theo số tiêu chí đạt", "Units by criteria met"),
        "chart_about": Words(
            "Mỗi thanh là một tiêu chí; dài ngắn theo số đơn vị.",
            "A bar for each criterion, divided by the number of units.",
        ),
        # the forms of reports of 2026 to 2030
        "form_note": Words(
            "Tên biểu, tên cột lấy theo màn hình của một phần mềm báo cáo; văn bản ban hành biểu chưa đọc được.",
            "The form is known from the screen of a reporting program; the document that issues it was not read.",
        ),
    },
    SHARED,
)
"""These texts, and those of the other questions about units."""

"""Every text for people, once, in both languages. ``{}`` takes what is told."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.language.area_texts import OF_AREAS
from ntm_rules.language.figure_remarks import REMARKS

TEXTS: Final = Catalogue(
    {
        # verdicts
        "pass": Words("đạt", "met"),
        "fail": Words("chưa đạt", "not met"),
        "unknown": Words("chưa đủ căn cứ", "not decided"),
        "not_applicable": Words("không áp dụng", "not applicable"),
        # how well a level is known
        "verified": Words("đã kiểm chứng", "verified"),
        "read": Words("đọc từ bản sao văn bản", "read in a copy"),
        "secondary": Words("nguồn thứ cấp", "secondary source"),
        "recalled": Words("ghi nhớ, chưa đối chiếu", "recalled, unchecked"),
        "proposed": Words("phương án đề xuất", "proposed"),
        "status_unknown": Words("chưa biết", "unknown"),
        "provisional": Words("tạm thời", "provisional"),
        # reasons of unknown
        "fact_missing": Words("thiếu số liệu", "the fact is missing"),
        "fact_imprecise": Words("số liệu chưa đủ chính xác", "the fact is not precise enough"),
        "sexes_needed": Words(
            "cần số liệu riêng của nam và nữ", "male and female figures are needed"
        ),
        "level_unknown": Words("chưa biết mức đạt chuẩn", "the level is not known"),
        "level_delegated": Words(
            "mức của tỉnh chưa được nhập", "the province's level is not entered"
        ),
        "level_unverified": Words("mức chưa được kiểm chứng", "the level is not verified"),
        "class_missing": Words("chưa nêu loại khu vực của xã", "the area class is not stated"),
        "region_missing": Words("chưa nêu vùng", "the region is not stated"),
        "province_level_unknown": Words(
            "mới có mức sàn, chưa có mức của tỉnh",
            "only a floor stands, the province's level is not in",
        ),
        "several_groups": Words(
            "có thể thuộc nhiều nhóm, kết quả khác nhau",
            "more than one group is possible, and they do not agree",
        ),
        "applicability_unknown": Words(
            "chưa rõ có áp dụng không", "whether it applies is not known"
        ),
        "nothing_encoded": Words(
            "Bộ quy tắc chưa có tiêu chí, chỉ tiêu nào của “{}”: không kết luận được điều gì.",
            "The rule book has no criterion or indicator of “{}”: nothing can be concluded.",
        ),
        "not_encoded": Words("có phần chưa xác lập được", "a part could not be established"),
        "prerequisite_unknown": Words("chưa rõ điều kiện trước", "a prerequisite is not known"),
        "evidence_missing": Words("thiếu minh chứng", "evidence is missing"),
        # comparisons
        ">=": Words("từ {} trở lên", "at least {}"),
        "<=": Words("không quá {}", "at most {}"),
        ">": Words("trên {}", "more than {}"),
        "<": Words("dưới {}", "less than {}"),
        "=": Words("bằng {}", "exactly {}"),
        "none": Words("không còn", "none left"),
        "yes": Words("có", "yes"),
        "no": Words("không", "no"),
        "must_hold": Words("phải có", "must hold"),
        "must_not_hold": Words("không được có", "must not hold"),
        "level_is_unknown": Words("mức chưa biết", "level unknown"),
        "level_is_delegated": Words("mức do {} quy định", "level set by the {}"),
        "floor": Words(
            "{} (mức sàn; tỉnh quy định cụ thể)", "{} (a floor; the province sets the level)"
        ),
        "left_open": Words(
            "{} (để ngỏ; chờ hướng dẫn hoặc quy định của tỉnh)",
            "{} (left open; a guide or the province says how)",
        ),
        "level_is_left_open": Words(
            "mức để ngỏ, chờ hướng dẫn hoặc quy định của tỉnh",
            "level left open to a guide or the province",
        ),
        "not_regulated": Words("không quy định", "not regulated"),
        "or": Words(" hoặc ", " or "),
        "province": Words("tỉnh", "province"),
        "ministry": Words("bộ, ngành", "ministry"),
        "both_sexes": Words("cả nam và nữ", "men and women each"),
        "male": Words("nam", "men"),
        "female": Words("nữ", "women"),
        "male_short": Words("nam {}", "men {}"),
        "female_short": Words("nữ {}", "women {}"),
        "no_figure": Words("chưa có số liệu", "no figure"),
        "nothing_counted": Words(
            "không có đối tượng nào, văn bản không nói cách xét",
            "there are none, and the text does not say what follows",
        ),
        "nothing": Words("không có đối tượng nào", "there are none"),
        "set_aside": Words(
            "cảnh báo: mức của tỉnh là {}, thấp hơn mức quốc gia, nên mức quốc gia được áp dụng",
            "warning: the province's level is {}, weaker than the nation's, so the nation's holds",
        ),
        "of_year": Words("năm {}", "of {}"),
        "and": Words(" và ", " and "),
        # trees
        "all": Words("phải đạt tất cả", "all of"),
        "any": Words("đạt một trong các phần", "one of"),
        "at_least_percent_of": Words(
            "đạt ít nhất {}% số phần phải đạt ({} phần)", "at least {}% of what is asked ({}) of"
        ),
        "at_least_n_of": Words("đạt ít nhất {} phần", "at least {} of"),
        "choose": Words("tùy trường hợp", "depending on the case"),
        "applies": Words("chỉ áp dụng khi", "applies where"),
        "case_when": Words("khi", "when"),
        "case_then": Words("thì", "then"),
        "case_else": Words("nếu không", "otherwise"),
        "encoded": Words(
            "{} chỉ tiêu đã mã hóa trong {} của văn bản",
            "{} indicator|indicators encoded of {} in the law",
        ),
        "cells_count": Words(
            "{} ô mức: {} đã kiểm chứng, {} đọc từ bản sao, {} nguồn thứ cấp, {} ghi nhớ, {} chưa biết, "
            "{} giao tỉnh hoặc bộ",
            "{} cell|cells: {} verified, {} read, {} secondary, {} recalled, {} unknown, {} delegated",
        ),
        "guided": Words(
            "{} cơ quan phải hướng dẫn: {} đã đọc{}, {} biết qua nguồn khác{}, {} mới biết tên{}, {} chưa biết",
            "{} body|bodies must guide: {} read{}, {} known second hand{}, {} known by title{}, {} not known",
        ),
        "column_is": Words("cột mức là {}", "the column is {}"),
        "of_class": Words("dòng {}", "row: {}"),
        "others": Words("các đơn vị còn lại", "all others"),
        "class_is": Words("theo loại khu vực", "by area class"),
        "fired": Words("luật đã nổ: {}", "rules fired: {}"),
        "times": Words("bằng {} lần mức của chỉ tiêu {}, {}", "{} time|times the level of {}, {}"),
        "standard_met": Words("đạt {}", "meets {}"),
        "by_title": Words("theo danh hiệu đã được công nhận", "by the title recognised"),
        "by_judging": Words("đánh giá cùng số liệu: {}", "judged on the same facts: {}"),
        "prerequisites": Words("Điều kiện trước", "Prerequisites"),
        "no_upper": Words(
            "Không có đơn vị cấp trên nào để gộp.", "There is no unit above to count for."
        ),
        "title": Words("danh hiệu", "title"),
        "no_file_of": Words(
            "lập theo tên, không có tệp riêng", "made from the name, no file of its own"
        ),
        "no_files": Words("chưa có tệp", "no file"),
        "stated_figure": Words("số trong tệp của đơn vị", "the figure in the unit's own file"),
        "total_unknown": Words(
            "Chưa biết có tất cả bao nhiêu{}: chỉ kết luận được khi có đơn vị chưa đạt.",
            "How many there are in all is not known{}: only a unit that fails decides anything.",
        ),
        "total_in": Words(" (ghi {} trong tệp của đơn vị)", " (state {} in the unit's file)"),
        "left_out": Words("Không đọc", "Not read"),
        "uncounted": Words("Không nằm trong đơn vị cấp trên nào", "In no unit above"),
        "recognised_now": Words("mới được công nhận", "newly recognised"),
        "key_criterion": Words("được nêu tên", "a named one"),
        "title_lost": Words("không còn danh hiệu", "the title is gone"),
        "no_standard": Words(
            "không có bộ tiêu chí nào trong bộ quy tắc cho đơn vị này vào ngày đó",
            "no standard of the rule book is in force for this unit on that date",
        ),
        "yearly_indices": Words("chỉ số các năm {} ({})", "yearly indices {} ({})"),
        "parts_met": Words("phần đạt", "parts met"),
        "condition_when": Words("điều kiện", "guard"),
        "verdict_of": Words("kết quả của toàn bộ tiêu chí", "the verdict of all criteria"),
        "concluded": Words("theo kết luận của {}", "by the conclusion of {}"),
        "disputed": Words(
            "khác số liệu của đơn vị: theo số liệu, {}", "against the unit's figures: by these, {}"
        ),
        "disputed_why": Words("lý do: {}", "reason: {}"),
        "with_evidence": Words("minh chứng: {}", "evidence: {}"),
        # gaps
        "gap": Words("còn thiếu {}", "short by {}"),
        "gap_over": Words("vượt {}", "over by {}"),
        "gap_least": Words("ít nhất {}", "at least {}"),
        "gap_strict": Words("hơn {}", "more than {}"),
        "count_between": Words("từ {} đến {} trên {} {}", "{} to {} of {} {}"),
        "gap_natural": Words("{} trên {} {}", "{} of {} {}"),
        "gap_hold": Words("chưa có: {}", "lacking: {}"),
        "gap_grade": Words("chưa tới mức: {}", "below the grade: {}"),
        "percentage_points": Words("điểm phần trăm", "percentage points"),
        "points_short": Words("{} điểm phần trăm", "{} percentage point|points"),
        # report
        "standard": Words("Bộ tiêu chí", "Standard"),
        "basis": Words("Căn cứ", "Law"),
        "law_of": Words("Luật áp dụng ngày", "Law as of"),
        "figures_of": Words("số liệu năm", "figures of"),
        "column": Words("cột mức", "column"),
        "undetermined": Words("chưa xác định ({})", "not determined ({})"),
        "no_column": Words("không chia vùng", "none"),
        "reliability": Words("Độ tin cậy", "Reliability"),
        "levels_count": Words(
            "{} mức áp dụng: {} đã kiểm chứng, {} đọc từ bản sao văn bản, {} theo nguồn thứ cấp, "
            "{} ghi nhớ chưa đối chiếu, {} chưa biết, {} giao tỉnh hoặc bộ",
            "{} level|levels applies|apply: {} verified, {} read in copies, {} from secondary sources, "
            "{} recalled and unchecked, {} unknown, {} left to the province or a ministry",
        ),
        "result": Words("KẾT QUẢ", "RESULT"),
        "asked": Words("Yêu cầu", "Asked"),
        "asked_share": Words(
            "ít nhất {}% của {} nội dung, tức {}: {} đạt, {} chưa đủ căn cứ; trong đó phải có {}: {}/{} đạt",
            "at least {}% of {} content|contents, which is {}: {} met, {} not decided; {} among these: {} of {} met",
        ),
        "not_judged": Words("không xét", "not judged"),
        "recognition": Words("Công nhận", "Recognition"),
        "criteria": Words("Tiêu chí", "Criteria"),
        "indicators": Words("Chỉ tiêu", "Indicators"),
        "counts": Words(
            "{} đạt, {} chưa đạt, {} chưa đủ căn cứ, {} không áp dụng (tổng {})",
            "{} met, {} not met, {} not decided, {} not applicable (of {})",
        ),
        "conditions": Words("Điều kiện công nhận", "Conditions of recognition"),
        "missing": Words("Số liệu còn thiếu", "What is missing"),
        "unused": Words("Số liệu không dùng đến", "Facts that no rule reads"),
        "hypothetical": Words("GIẢ ĐỊNH", "HYPOTHETICAL"),
        "of_reform": Words("phương án", "the reform"),
        "not_law": Words(
            "kết quả theo phương án {}, chưa phải luật", "under the reform {}, which is not law"
        ),
        "level_none": Words("không nêu số", "no number"),
        "reform_late": Words(
            "phương án {} chỉ có hiệu lực từ {}, sau ngày xét: nó không đổi gì",
            "the reform {} takes effect only on {}, after the day: it changes nothing",
        ),
        "reform_ended": Words(
            "phương án {} đã hết hiệu lực từ sau ngày {}: nó không đổi gì",
            "the reform {} ended on {}: it changes nothing",
        ),
        "reform_set_again": Words(
            "phương án {} đặt lại mức chỉ tiêu {} mà {} đã đặt ({} thành {}): mức sau được dùng",
            "the reform {} sets the level of indicator {} again that {} had set ({} to {}): the later holds",
        ),
        "reform_changed_again": Words(
            "phương án {} thay chỉ tiêu {} mà {} đã đổi: bản sau được dùng",
            "the reform {} replaces indicator {} that {} had changed: the later holds",
        ),
        "reform_repealed_after": Words(
            "phương án {} bãi bỏ chỉ tiêu {} mà {} đã đổi",
            "the reform {} repeals indicator {} that {} had changed",
        ),
        "reform_columns_again": Words(
            "phương án {} đặt lại cách chọn cột mức mà {} đã đặt: cách sau được dùng",
            "the reform {} sets again which column holds, as {} had: the later holds",
        ),
        "in_gap": Words(
            "CẢNH BÁO: {}; bộ {} được áp dụng vì được nêu tên",
            "WARNING: {}; {} is applied because it was named",
        ),
        "made_up_unit": Words(
            "SỐ LIỆU BỊA RA (mô phỏng, minh họa): không nói gì về đơn vị có thật.",
            "MADE-UP FIGURES (simulated): they say nothing about a real unit.",
        ),
        "strict": Words(
            "chế độ chặt: mức chưa tới nguồn thứ cấp được coi là chưa biết",
            "strict: levels below a secondary source count as unknown",
        ),
        "require_evidence": Words(
            "bắt buộc minh chứng: số liệu, kết luận không có minh chứng được coi là chưa biết",
            "evidence required: figures and conclusions that name no document count as not known",
        ),
        "evidence": Words("Minh chứng", "Evidence"),
        "evidence_without": Words(
            "Không có minh chứng ({} số liệu, kết luận): {}",
            "Without evidence ({} figure|figures or conclusion|conclusions): {}",
        ),
        "evidence_older": Words("Minh chứng cũ hơn năm {}: {}", "Evidence older than {}: {}"),
        "evidence_no_document": Words(
            "Không phải văn bản, không tính là minh chứng: {}", "No document, so no evidence: {}"
        ),
        "evidence_later": Words(
            "Sau ngày đánh giá {}, không tính là minh chứng: {}",
            "After the assessment of {}, so no evidence: {}",
        ),
        **OF_AREAS,
        "procedure_title": Words(
            "{}: công nhận và thu hồi, ngày {}", "{}: recognition and revocation, {}"
        ),
        "procedure_none": Words(
            "Bộ quy tắc không có trình tự nào cho bộ tiêu chí này vào ngày đó.",
            "The rule book has no procedure for this standard on that day.",
        ),
        "procedure_decides": Words("Thẩm quyền: {}", "Decided by: {}"),
        "procedure_dossier": Words("Hồ sơ nộp {} ({})", "Filed with: {} ({})"),
        "procedure_open": Words(
            "chưa rõ cơ quan nào làm thay ({})", "not known who does it instead of: {}"
        ),
        "procedure_taken": Words("thay {}, theo {}", "instead of: {}, by {}"),
        "procedure_days": Words("trong {} ngày", "within {} day|days"),
        "procedure_working_days": Words("trong {} ngày làm việc", "within {} working day|days"),
        "procedure_since": Words("{} kể từ {}", "{} of: {}"),
        "procedure_vote": Words("cần từ {}% số {} nhất trí", "{}% of the {} must agree"),
        "procedure_quorum": Words(
            "chỉ họp khi có từ {}% số thành viên", "only with {}% of the members there"
        ),
        **REMARKS,
        "evidence_expected": Words("Minh chứng cần có: {}", "Documents expected: {}"),
        "mark_note": Words("* tạm thời: {}", "* provisional: {}"),
        "not_verified_note": Words(
            "Chưa mức nào được đối chiếu với bản gốc của quyết định; hãy kiểm tra trước khi ký.",
            "No level has been checked against the decision itself; check before you sign.",
        ),
        "read_note": Words(
            "{} mức đọc từ bản sao văn bản; chưa mức nào được người chịu trách nhiệm đối chiếu với bản gốc; "
            "hãy kiểm tra trước khi ký.",
            "{} level|levels was|were read in copies of the text; nobody who answers for them has compared one with the "
            "decision itself; check before you sign.",
        ),
        "row": Words("dòng {}", "row {}"),
        "copy": Words("bản sao có mã băm {}…", "copy with digest {}…"),
        # why a verdict is provisional
        "our_reading": Words("theo cách hiểu của chúng tôi", "our reading"),
        "province_may_raise": Words("tỉnh có thể quy định chặt hơn", "the province may ask more"),
        "guide_not_read": Words("hướng dẫn chưa đọc được", "a guide was not read"),
        "because_recalled": Words(
            "dựa trên mức hoặc câu chữ ghi nhớ, chưa đối chiếu với văn bản",
            "rests on a level or a wording recalled, not checked against a text",
        ),
        "because_our_reading": Words("theo cách hiểu của chúng tôi", "by our reading"),
        "because_province_may_raise": Words(
            "đạt mức của trung ương, mà tỉnh có thể quy định chặt hơn và quy định của tỉnh chưa có trong bộ quy tắc",
            "met by the nation's level, while the province may ask more and what it asks is not in the rule book",
        ),
        "because_guide_not_read": Words("có hướng dẫn chưa đọc được", "a guide was not read"),
        "because_any": Words(
            "dựa trên mức hoặc câu chữ mới ghi nhớ, trên cách hiểu của chúng tôi, hoặc tỉnh, bộ có thể yêu cầu thêm",
            "rests on what was only recalled or on our reading, or a province or a guide may ask more",
        ),
        "because": Words("tạm thời: {}", "provisional: {}"),
        "gaps_title": Words("Còn thiếu, gần đạt nhất trước", "What is short, nearest first"),
        "no_gaps": Words(
            "Không có chỉ tiêu nào chưa đạt theo số liệu.", "No indicator fails on its figures."
        ),
        "district": Words("huyện {}", "{} district"),
        "in_province": Words("tỉnh {}", "{} province"),
        "in_city": Words("thành phố {}", "{} city"),
        "code": Words("mã {}", "code {}"),
        "xa": Words("Xã", "Commune"),
        "thon": Words("Thôn", "Village"),
        "khu-dan-cu": Words("Khu dân cư", "Residential area"),
        "phuong": Words("Phường", "Ward"),
        "dac-khu": Words("Đặc khu", "Special zone"),
        "huyen": Words("Huyện", "District"),
        "thi-xa": Words("Thị xã", "Town"),
        "thanh-pho": Words("Thành phố", "City"),
        "tinh": Words("Tỉnh", "Province"),
        "criterion": Words("Tiêu chí", "Criterion"),
        "indicator": Words("Chỉ tiêu", "Indicator"),
        "requirement": Words("Yêu cầu", "Requirement"),
        "value": Words("Kết quả thực hiện", "Result"),
        "from_sheet": Words(
            "theo {} trên {} dòng của bảng chấm", "from {} of the {} row|rows of the score sheet"
        ),
        "rated_each": Words("chấm từng đối tượng", "each of them rated"),
        "total_alone": Words(
            "kết quả ghi sẵn, không kèm đủ bảng chấm",
            "given as a result, not added up from the sheet",
        ),
        "verdict": Words("Đánh giá", "Verdict"),
        "source": Words("Nguồn", "Source"),
        "document": Words("Văn bản", "Document"),
        "from": Words("Từ", "From"),
        "until": Words("đến", "until"),
        "standards_title": Words("Các bộ tiêu chí", "The standards"),
        "code_id": Words("Mã", "Id"),
        "unit_kind": Words("Cấp", "Kind of unit"),
        "in_force": Words("Hiệu lực", "In force"),
        "open_end": Words("chưa có ngày hết hiệu lực", "no end"),
        "wording": Words("câu chữ", "wording"),
        "levels": Words("Mức đạt chuẩn", "Levels"),
        "notes": Words("Ghi chú", "Notes"),
        "guidance": Words("Hướng dẫn", "Guidance"),
        "guides_not_read": Words("Hướng dẫn chưa đọc được", "Guides that were not read"),
        "supplied_by": Words("Nguồn cung cấp", "Supplied by"),
        # the law between two dates
        "nothing_changed": Words("Không có gì thay đổi.", "Nothing changed."),
        "diff_replaced": Words("thay thế", "replaced"),
        "diff_level": Words("mức", "level"),
        "diff_wording": Words("câu chữ", "wording"),
        "diff_added": Words("thêm mới", "added"),
        "diff_repealed": Words("bãi bỏ", "repealed"),
        "diff_override": Words("nhóm được áp dụng cột khác", "which classes take another column"),
        "diff_condition": Words("điều kiện công nhận", "condition of recognition"),
        "before": Words("trước", "before"),
        "after": Words("sau", "after"),
        "by": Words("theo", "by"),
    }
)

say: Final = TEXTS.text
"""A text of the catalogue: ``say(key, lang, *values)``."""

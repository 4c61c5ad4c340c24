"""The texts of reports that the catalogue does not have, in both languages."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.language.catalogue import TEXTS as SHARED

TEXTS: Final = Catalogue(
    {
        "report": Words("Kết quả đánh giá", "Assessment"),
        "skip": Words("Đến kết quả", "Skip to the result"),
        "contents": Words("Mục lục", "Contents"),
        "summary": Words("Tóm tắt", "Summary"),
        "at_a_glance": Words("{} tiêu chí", "The {} criterion|criteria"),
        "details": Words("Từng chỉ tiêu", "Indicator by indicator"),
        "provisional_title": Words("Những kết quả còn tạm thời", "What is still provisional"),
        "sources": Words("Nguồn", "Sources"),
        "number": Words("TT", "No."),
        "met_of": Words("Chỉ tiêu đạt", "Indicators met"),
        "of_count": Words("{} trên {}", "{} of {}"),
        "left_aside": Words("{} không áp dụng", "{} not applicable"),
        "count": Words("Số lượng", "Count"),
        "kind_of_result": Words("Kết quả", "Verdict"),
        "total": Words("Tổng", "Total"),
        "asked": Words("Yêu cầu", "Requirement"),
        "law": Words("Mức và nguồn", "Level and source"),
        "found": Words("Kết quả thực hiện", "Result"),
        "short": Words("Còn thiếu", "Gap"),
        "why": Words("Vì sao chưa kết luận", "Why it is open"),
        "backed": Words("Minh chứng", "Evidence"),
        "proof": Words("Chứng minh", "Proof"),
        "proof_of": Words("Chứng minh chỉ tiêu {}", "Proof of {}"),
        "fact": Words("Số liệu", "Fact"),
        "fact_id": Words("Mã số liệu", "Fact id"),
        "reason": Words("Lý do", "Reason"),
        "status": Words("Mức độ tin cậy", "How well it is known"),
        "level": Words("Mức", "Level"),
        "title": Words("Tên văn bản", "Title"),
        "issuer": Words("Cơ quan ban hành", "Issued by"),
        "issued": Words("Ngày ban hành", "Date"),
        "rests": Words("Số mức dựa vào", "Levels that rest on it"),
        "seen_in": Words("Đã thấy ở", "Seen in"),
        "nothing_failed": Words("Không có chỉ tiêu nào chưa đạt.", "No indicator fails."),
        "part_applies": Words("một phần chỉ áp dụng khi", "a part applies only if"),
        "open_because": Words("chưa kết luận được: {}", "open: {}"),
        "nothing_failed_of_decided": Words(
            "Trong các chỉ tiêu đã đủ căn cứ, không có chỉ tiêu nào chưa đạt.",
            "Of the indicators that are decided, none fails.",
        ),
        "nothing_missing": Words(
            "Không còn số liệu nào có thể làm đổi kết quả.",
            "No figure can change anything any more.",
        ),
        "nothing_provisional": Words(
            "Không kết quả nào còn tạm thời.",
            "No verdict is provisional.",
        ),
        "provisional_lead": Words(
            "Các kết quả có dấu * còn tạm thời vì những lý do dưới đây. Làm rõ xong, kết quả có thể đổi.",
            "Verdicts marked * are provisional for the reasons below. Once these are settled, the result may change.",
        ),
        "provisional_notice": Words(
            "{} trên {} kết quả đã kết luận còn tạm thời (dấu *): xem “{}”.",
            "{} of {} decided verdict|verdicts is|are provisional (marked *): see “{}”.",
        ),
        "warning": Words("Lưu ý", "Note"),
        "missing_lead": Words(
            "Có những điều này thì kết luận được các chỉ tiêu còn để ngỏ.",
            "With these the open indicators can be decided.",
        ),
        "identity": Words("Để kiểm tra lại", "For verification"),
        "made_by": Words("Lập bằng", "Made by"),
        "digest_standard": Words("Mã băm bộ tiêu chí", "Digest of the standard"),
        "digest_facts": Words("Mã băm số liệu", "Digest of the facts"),
        "replay_hint": Words(
            "Cùng số liệu và cùng bộ quy tắc cho ra đúng tài liệu này. Bản JSON của kết quả kiểm tra lại "
            "được bằng ntm-rules replay.",
            "The same facts and rules give this very document. The JSON form of the result can be checked "
            "with ntm-rules replay.",
        ),
        "print_hint": Words(
            "Phần chứng minh chỉ in ra nếu đã mở.", "A proof is printed only where it was opened."
        ),
        "not_official": Words(
            "Đây là kết quả tính theo số liệu được nhập và theo bộ quy tắc, không phải quyết định công nhận.",
            "This is computed from the figures entered and from the rule book; it is no decision of recognition.",
        ),
        # the sheets of a workbook
        "sheet_indicators": Words("Chỉ tiêu", "Indicators"),
        "sheet_proof": Words("Chứng minh", "Proof"),
        "sheet_missing": Words("Còn thiếu", "Missing"),
        "sheet_provisional": Words("Tạm thời", "Provisional"),
        "sheet_sources": Words("Nguồn", "Sources"),
        "depth": Words("Bậc", "Depth"),
        "what": Words("Nội dung", "What"),
        "detail": Words("Căn cứ", "Grounds"),
        "code": Words("Mã", "Code"),
        "indicator_name": Words("Nội dung chỉ tiêu", "Indicator"),
        "mark": Words("Tạm thời", "Provisional"),
        "yes_mark": Words("tạm thời", "provisional"),
        # the official form
        "country": Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
        "motto": Words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
        "committee": Words("ỦY BAN NHÂN DÂN", "PEOPLE'S COMMITTEE"),
        "reference": Words("Số:        /BC-", "No.        /BC-"),
        "place_and_date": Words(
            "……………, ngày …… tháng …… năm ………", "……………, day …… month …… year ………"
        ),
        "kind_of_paper": Words("BÁO CÁO", "REPORT"),
        "about": Words("Kết quả thực hiện {} năm {}", "Results against {}, {}"),
        "under": Words("Căn cứ {};", "Pursuant to {};"),
        "document_of": Words("{} ngày {} của {}", "{} of {} by {}"),
        "decision": Words("Quyết định số {}", "Decision {}"),
        "circular": Words("Thông tư số {}", "Circular {}"),
        "decree": Words("Nghị định số {}", "Decree {}"),
        "guide": Words("Hướng dẫn số {}", "Guide {}"),
        "plan": Words("Kế hoạch số {}", "Plan {}"),
        "letter": Words("Công văn số {}", "Official letter {}"),
        "draft": Words("DỰ THẢO", "DRAFT"),
        "nothing_from": Words(
            "Không mức nào trong kết quả này lấy từ {}.", "No level in this result is from {}."
        ),
        "undated": Words("{} của {}", "{} by {}"),
        "part_summary": Words("I. KẾT QUẢ", "I. RESULT"),
        "part_gaps": Words("II. NỘI DUNG CHƯA ĐẠT", "II. WHAT IS NOT MET"),
        "part_conditions": Words(
            "III. ĐIỀU KIỆN CÔNG NHẬN", "III. PREREQUISITES AND CONDITIONS OF RECOGNITION"
        ),
        "part_missing": Words("IV. NỘI DUNG CHƯA ĐỦ CĂN CỨ", "IV. WHAT IS NOT DECIDED"),
        "part_provisional": Words("V. NHỮNG KẾT QUẢ CÒN TẠM THỜI", "V. WHAT IS STILL PROVISIONAL"),
        "part_notes": Words("VI. LƯU Ý", "VI. NOTES"),
        "annex_table": Words("KẾT QUẢ TỪNG CHỈ TIÊU", "RESULT OF EACH INDICATOR"),
        "annex_missing": Words("SỐ LIỆU, CĂN CỨ CÒN THIẾU", "WHAT IS MISSING"),
        "annex_provisional": Words(
            "CĂN CỨ CỦA NHỮNG KẾT QUẢ CÒN TẠM THỜI", "WHAT PROVISIONAL VERDICTS REST ON"
        ),
        "annex_proofs": Words("CHỨNG MINH", "PROOFS"),
        "annex_sources": Words("NGUỒN", "SOURCES"),
        "see_annex": Words(
            "Cần gì để kết luận: xem phần “{}” kèm theo.",
            "What would decide them: see “{}”, attached.",
        ),
        "none_of_these": Words(
            "Ngoài các tiêu chí, bộ quy tắc không có điều kiện nào của bộ tiêu chí này.",
            "Beside the criteria the rule book has no condition of this standard.",
        ),
        "recipients": Words("Nơi nhận:", "Copies to:"),
        "preparer": Words("NGƯỜI LẬP BIỂU", "PREPARED BY"),
        "signer": Words("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE UNIT"),
        "sign_name": Words("(Ký, ghi rõ họ tên)", "(signature, full name)"),
        "sign_seal": Words("(Ký, đóng dấu)", "(signature, seal)"),
        "both_names": Words("Tiêu chí, nội dung chỉ tiêu", "Criterion, indicator"),
        "verdict_is": Words("Các tiêu chí: {}. Công nhận: {}.", "Criteria: {}. Recognition: {}."),
    },
    SHARED,
)

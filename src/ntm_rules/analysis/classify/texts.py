"""The texts of a classification, in both languages."""

from __future__ import annotations

from typing import Final

from ntm_rules.analysis.texts import TEXTS as SHARED
from ntm_rules.foundation.bilingual import Catalogue, Words

TEXTS: Final = Catalogue(
    {
        "classify_title": Words("phân định", "classification"),
        "by": Words("Căn cứ", "By"),
        "by_figures": Words("Theo số liệu", "By the figures"),
        "one_of": Words("chưa đủ căn cứ, có thể là: {}", "open, may be: {}"),
        "outside": Words("không thuộc diện phân định: {}", "not classified: {}"),
        "may_be_outside": Words(
            "chưa rõ có thuộc diện phân định hay không: {}",
            "open whether it is classified at all: {}",
        ),
        "perhaps_outside": Words(
            "{}; chưa rõ có thuộc diện phân định hay không",
            "{}; open whether it is classified at all",
        ),
        "counted": Words(
            "{} tiêu chí có, {} không, {} chưa rõ; tổng số {}",
            "{} hold|hold, {} do not, {} open; of {} in all",
        ),
        "criteria_counted": Words("Tiêu chí", "Criteria"),
        "stated": Words("Đã nêu trong tệp", "Stated in the file"),
        "same": Words("{}: đúng như số liệu", "{}: as the figures say"),
        "differs": Words(
            "{}: khác với số liệu; hãy soát lại số liệu và danh sách đã công bố",
            "{}: other than the figures say; look at the figures and at the published list again",
        ),
        "possible": Words(
            "{}: có thể đúng, số liệu chưa đủ để kết luận",
            "{}: may be right, the figures do not decide",
        ),
        "stated_outside": Words(
            "{}: theo số liệu thì không thuộc diện phân định; hãy soát lại",
            "{}: by the figures it is not classified at all; look again",
        ),
        "not_stated": Words("chưa nêu", "none"),
        "lists_decide": Words("Danh sách quyết định", "The list decides"),
        "not_counted": Words("Không tính vào số tiêu chí", "Not counted among the criteria"),
        "head_holds": Words("Có hay không", "Holds"),
        "head_figure": Words("Số liệu", "Figure"),
        "pass_holds": Words("có", "holds"),
        "fail_holds": Words("không", "does not"),
        "unknown_holds": Words("chưa rõ", "open"),
        "head_hold": Words("Có", "Hold"),
        "head_hold_not": Words("Không", "Do not"),
        "head_hold_open": Words("Chưa rõ", "Open"),
        "units_in_all": Words("Số đơn vị", "Units"),
        "units_open": Words("Chưa đủ căn cứ", "Open"),
        "units_outside": Words("Không thuộc diện phân định", "Not classified"),
        "units_differ": Words("Đã nêu khác với số liệu", "Stated other than the figures say"),
        "not_usable": Words("Không dùng được", "Not usable"),
        "rests_on": Words("Mức lấy từ", "The levels are from"),
        "ways": Words("Cách xếp loại", "How the classes follow"),
        "way": Words("từ {} tiêu chí", "at least {} criterion|criteria"),
        "way_and": Words("{} và điều kiện {}", "{} and condition {}"),
        "way_or": Words("{}, hoặc {}", "{}; or {}"),
        "way_else": Words("các trường hợp còn lại", "all others"),
    },
    SHARED,
)

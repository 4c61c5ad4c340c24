"""Every text of the form: its tables, their columns, what may be answered, its page of instructions."""

from __future__ import annotations

from typing import Final, NamedTuple

from ntm_rules.foundation.bilingual import Words, fill
from ntm_rules.foundation.text import fold


class Column(NamedTuple):
    """A column: its key, its head, its width, whether a person fills it in."""

    key: str
    head: Words
    width: int
    input: bool = False


_EVIDENCE: Final = (
    Column(
        "document", Words("Văn bản minh chứng (tên, số)", "Evidence (document, number)"), 18, True
    ),
    Column("issuer", Words("Cơ quan ban hành", "Issued by"), 11, True),
    Column("date", Words("Ngày văn bản", "Date of the document"), 12, True),
)
_NOTE: Final = Column("note", Words("Ghi chú", "Note"), 10, True)

TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "unit": (
        Column("what", Words("Mục", "Item"), 46),
        Column("value", Words("Giá trị", "Value"), 40, True),
        Column("hint", Words("Cách điền", "How to fill in"), 60),
        Column("key", Words("Khóa", "Key"), 26),
    ),
    "facts": (
        Column("code", Words("Mã", "Code"), 6),
        Column("asked", Words("Số liệu cần ghi", "What is asked"), 84),
        Column("level", Words("Mức áp dụng", "Level that applies"), 29),
        Column("unit", Words("Đơn vị tính", "Unit"), 11),
        Column("noun", Words("Đếm theo", "Counted in"), 8),
        Column("value", Words("Giá trị", "Value"), 9, True),
        Column("count", Words("Số đạt", "Count"), 6, True),
        Column("of", Words("Tổng số", "Of"), 6, True),
        Column("male", Words("Nam", "Men"), 5, True),
        Column("female", Words("Nữ", "Women"), 5, True),
        Column("period", Words("Năm số liệu", "Year of the figure"), 6, True),
        Column("confirmed", Words("Đã xác nhận", "Confirmed"), 6, True),
        *_EVIDENCE,
        _NOTE,
        Column("how", Words("Cách ghi", "How to answer"), 32),
        Column("text", Words("Chỉ tiêu", "Indicator"), 60),
        Column("fact", Words("Mã số liệu", "Fact id"), 22),
    ),
    "conclusions": (
        Column("code", Words("Mã", "Code"), 7),
        Column("text", Words("Tiêu chí, chỉ tiêu", "Criterion, indicator"), 134),
        Column("met", Words("Kết luận", "Conclusion"), 11, True),
        Column("by", Words("Cơ quan đã kết luận", "Who concluded"), 32, True),
        *_EVIDENCE,
        _NOTE,
        Column("key", Words("Khóa", "Key"), 18),
    ),
    "evidence": (
        Column("key", Words("Mã số liệu hoặc khóa", "Fact id or key"), 34, True),
        *_EVIDENCE,
        Column("file", Words("Tệp", "File"), 24, True),
        Column("sha256", Words("SHA-256", "SHA-256"), 24, True),
        _NOTE,
    ),
}
SHEETS: Final = {
    "unit": Words("Đơn vị", "Unit"),
    "facts": Words("Chỉ tiêu", "Indicators"),
    "conclusions": Words("Kết luận", "Conclusions"),
    "evidence": Words("Minh chứng thêm", "More evidence"),
}
COLUMNS: Final = {
    table: {fold(name): c.key for c in columns for name in c.head}
    for table, columns in TABLES.items()
}
"""By table: the key of each column, by its head in either language, folded."""

MARKS: Final = {
    "facts": {"fact", "value"},
    "conclusions": {"key", "met", "by"},
    "unit": {"key", "value"},
    "evidence": {"key", "document"},
}
"""What must stand in one row for it to be the head of a table."""

HOW: Final[dict[str, Words]] = {
    "yes_no": Words("Có / Không, hoặc Đạt / Chưa đạt", "Yes / No, or Met / Not met"),
    "yes_no_only": Words("Có / Không", "Yes / No"),
    "share": Words("Tỷ lệ %, hoặc số đạt và tổng số", "A percentage, or count and total"),
    "number": Words("Một con số", "A number"),
    "growth": Words(
        "Mức tăng bình quân, hoặc chỉ số từng năm: 112; 108,5",
        "The mean growth, or an index for each year: 112; 108,5",
    ),
    "count": Words("Số đếm nguyên", "A whole count"),
    "grade": Words("Chọn mức độ", "Choose a grade"),
}

UNIT_ROWS: Final = (
    ("standard", Words("Bộ tiêu chí", "Standard"), Words("Không đổi.", "Leave as it is.")),
    ("unit.kind", Words("Loại đơn vị", "Kind of unit"), Words("Không đổi.", "Leave as it is.")),
    ("unit.name", Words("Tên đơn vị", "Name"), Words("Bắt buộc, ví dụ Hòa Cư.", "Required.")),
    (
        "unit.code",
        Words("Mã đơn vị hành chính", "Statistics office code"),
        Words("Giữ số 0 ở đầu, ví dụ 06223.", "Keep a leading zero, such as 06223."),
    ),
    ("unit.commune", Words("Thuộc xã", "In the commune"), Words("Chỉ với thôn.", "Villages only.")),
    ("unit.district", Words("Huyện", "District"), Words("Ví dụ Cao Lộc.", "Such as “Cao Lộc”.")),
    ("unit.province", Words("Tỉnh", "Province"), Words("Ví dụ Lạng Sơn.", "Such as “Lạng Sơn”.")),
    (
        "unit.region",
        Words("Vùng", "Region"),
        Words("Bỏ trống thì lấy theo tỉnh.", "Left empty it is taken from the province."),
    ),
    (
        "period",
        Words("Năm của số liệu", "Year of the figures"),
        Words("Bắt buộc, ví dụ 2024.", "Required, such as 2024."),
    ),
    (
        "as_of",
        Words("Ngày áp dụng luật", "Date whose law applies"),
        Words("Bỏ trống: 31/12 của năm số liệu.", "Left empty: 31 December of that year."),
    ),
    ("note", Words("Ghi chú chung", "Note"), Words("Không bắt buộc.", "Optional.")),
)

TEXTS: Final = {
    "class": Words("Thuộc loại: {}", "Class: {}"),
    "class_open": Words("Chưa rõ", "Not known"),
    "class_hint": Words(
        "Có, Không hoặc Chưa rõ cho mọi loại. Bỏ trống tất cả nghĩa là chưa biết.",
        "Yes, No or Not known for each. All left empty means not known.",
    ),
    "by_region": Words("theo vùng, loại khu vực", "by region or class"),
    "only_where": Words("điều kiện áp dụng", "whether it applies"),
    "wide": Words("Các xã", "Communes"),
    "wide_units": Words("Các đơn vị", "Units"),
    "wide_kind": Words("Loại đơn vị (để trống: {})", "Kind of unit (left empty: {})"),
    "wide_standard": Words("Bộ tiêu chí (để trống: {})", "Standard (left empty: {})"),
    "wide_classes": Words(
        "Loại khu vực; nhiều loại cách nhau bằng dấu chấm phẩy, [] là không có",
        "Area classes; several with semicolons between, [] for none",
    ),
    "title": Words("Biểu số liệu: {}", "Form: {}"),
    "law_of": Words("Luật ngày {}; số liệu năm {}", "Law of {}; figures of {}"),
    "recalled": Words("chưa đối chiếu", "unchecked"),
    "conditions": Words(
        "Điều kiện trước, điều kiện công nhận", "Prerequisites and conditions of recognition"
    ),
    "others": Words("Số liệu khác", "Other facts"),
    "by_case": Words("tùy trường hợp: {}", "depending on the case: {}"),
    "criterion": Words("Tiêu chí {}. {}", "Criterion {}. {}"),
    "yes": Words("Có", "Yes"),
    "no": Words("Không", "No"),
    "met": Words("Đạt", "Met"),
    "not_met": Words("Chưa đạt", "Not met"),
    "n_a": Words("Không áp dụng", "Not applicable"),
    "may_both": Words("đạt hoặc chưa đạt: {}", "met or not met: {}"),
    "may_usual": Words(
        "Nơi không ghi riêng, cơ quan được kết luận: {}",
        "Where none is named, who may conclude: {}",
    ),
    "may_here": Words("Ở {} dưới đây: {}", "In {} below: {}"),
    "may_not": Words("chỉ chưa đạt: {}", "not met only: {}"),
}

GUIDE: Final[tuple[tuple[str, Words], ...]] = (
    (
        "text",
        Words(
            "Điền trang “Đơn vị”, rồi cột màu vàng của trang “Chỉ tiêu”. Ô để trống nghĩa là chưa có số "
            "liệu, không phải là 0. Biểu lập từ bộ quy tắc; ô xám không cần điền.",
            "Fill in the sheet “Unit”, then the yellow columns of “Indicators”. A cell left empty means "
            "no figure, not 0. The form is made from the rule book; grey cells stay empty.",
        ),
    ),
    (
        "item",
        Words(
            "Số: dấu phẩy thập phân, ví dụ 35,9 hoặc 35,9%. Không ghi “1.234”: không rõ là một nghìn hay "
            "một phẩy.",
            "Numbers: a decimal comma or point, such as 35,9 or 62.5%. “1.234” is refused: it may be a "
            "thousand or a thousandth.",
        ),
    ),
    (
        "item",
        Words(
            "Tỷ lệ: tốt nhất là số đạt và tổng số (5 và 8), hoặc ghi “5/8” ở cột Giá trị; như vậy kết quả "
            "còn cho biết thiếu mấy thôn, mấy hộ.",
            "Shares: best as count and total (5 and 8), or “5/8” in Value; the result then also says how "
            "many villages or households are short.",
        ),
    ),
    (
        "item",
        Words(
            "Chỉ biết khoảng: “hơn 70”, “ít nhất 7”, “không quá 13”, “dưới 5”, “từ 93,5 đến 96”.",
            "Bounds only: “more than 70”, “at least 7”, “at most 13”, “less than 5”, “from 93.5 to 96”.",
        ),
    ),
    (
        "item",
        Words(
            "Có hoặc không: chọn trong danh sách. “Không áp dụng” chỉ ghi được nơi luật có “nếu có”.",
            "Yes or no: choose from the list. “Not applicable” serves only where the law says “if any”.",
        ),
    ),
    (
        "item",
        Words(
            "Nơi hỏi riêng nam, nữ: ghi cả hai; số chung một mình thường chưa đủ kết luận.",
            "Where men and women are asked: give both; a total alone is often not enough.",
        ),
    ),
    (
        "item",
        Words(
            "Trang “Kết luận”: chỉ khi cấp có thẩm quyền đã kết luận. Trang “Minh chứng thêm”: văn bản thứ "
            "hai trở đi của cùng một số liệu.",
            "“Conclusions”: only where a competent body has concluded. “More evidence”: the second and "
            "further documents of one figure.",
        ),
    ),
    (
        "item",
        Words(
            "Được thêm cột ghi chú, đổi chỗ cột, bỏ hàng; đừng sửa tên cột và cột “Mã số liệu”. Công thức: tính theo kết quả đã lưu.",
            "Columns of remarks may be added, columns moved, rows left out; do not change heads and “Fact id”. A formula counts by its saved value.",
        ),
    ),
)

AFTERWARDS: Final = {
    "assess": Words(
        "Xong, chạy: ntm-rules assess TỆP.xlsx. Ô nào sai sẽ được nêu tên; thêm --marked BẢN-SAO.xlsx "
        "để tô màu các ô ấy.",
        "Then run: ntm-rules assess FILE.xlsx. Wrong cells are named; add --marked COPY.xlsx to have "
        "them coloured.",
    ),
    "classify": Words(
        "Xong, chạy: ntm-rules classify TỆP.xlsx. Ô nào sai sẽ được nêu tên.",
        "Then run: ntm-rules classify FILE.xlsx. Wrong cells are named.",
    ),
}
"""What to do with a form that is filled in, by the command that reads it."""


def say(key: str, lang: str, *values: object) -> str:
    """A text of the form."""
    text = TEXTS[key].say(lang)
    return fill(text, *values)


def heads(texts: list[str]) -> tuple[str, dict[str, int]] | None:
    """The table that a row of texts is the head of, and the place of each of its columns; else None."""
    folded = [fold(text) for text in texts]
    for table, needed in MARKS.items():
        known = COLUMNS[table]
        places: dict[str, int] = {}
        for place, text in enumerate(folded):
            if (key := known.get(text)) is not None:
                places.setdefault(key, place)
        if needed <= places.keys():
            return table, places
    return None


_HOWS: Final = {fold(name): key for key, words in HOW.items() for name in words}


def how_of(text: str) -> str:
    """How a row is answered, by what its column says; "" where it does not say."""
    return _HOWS.get(fold(text), "")

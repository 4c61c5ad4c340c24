"""Every text of the worksheet of levels: its columns, its choices, its page of instructions."""

from __future__ import annotations

from typing import Final, NamedTuple

FORM: Final = "ntm-rules/levels/3"
GUIDE_SHEET: Final = "Hướng dẫn"
LEVELS_SHEET: Final = "Mức đạt chuẩn"
HIDDEN_SHEET: Final = "ntm"

AS_PRINTED: Final = "đúng như đang ghi"
OTHERWISE: Final = "khác"
BY_PROVINCE: Final = "tỉnh quy định"
AS_THE_NATION: Final = "như trung ương"
TICKS: Final = (AS_PRINTED, OTHERWISE, BY_PROVINCE, AS_THE_NATION)
AS_READ: Final = "đúng như đã đọc"
"""In a worksheet that a document was read into: what was read is right."""
MUST: Final = "phải có"
MUST_NOT: Final = "không được có"


class WorksheetColumn(NamedTuple):
    """A column of the worksheet: its name in :class:`ntm_rules.authoring.worksheet.rows.Row`, its head, its width."""

    name: str
    head: str
    width: int
    kind: str = "shown"
    """``hidden``, ``shown`` or ``input``."""


COLUMNS: Final = (
    WorksheetColumn("id", "Mã dòng", 10, "hidden"),
    WorksheetColumn("mark", "Mã kiểm", 10, "hidden"),
    WorksheetColumn("standard", "Bộ tiêu chí", 12),
    WorksheetColumn("code", "Chỉ tiêu", 9),
    WorksheetColumn("name", "Nội dung", 40),
    WorksheetColumn("what", "Loại dòng", 9),
    WorksheetColumn("part", "Số liệu", 30),
    WorksheetColumn("comparator", "So sánh", 11),
    WorksheetColumn("column", "Vùng (cột)", 11),
    WorksheetColumn("area_class", "Nhóm xã", 11),
    WorksheetColumn("year", "Năm", 7),
    WorksheetColumn("unit", "Đơn vị", 9),
    WorksheetColumn("current", "Đang ghi", 14),
    WorksheetColumn("value", "Mức theo văn bản", 14, "input"),
    WorksheetColumn("tick", "Đối chiếu", 17, "input"),
    WorksheetColumn("place", "Chỗ trong văn bản (điều, phụ lục, dòng)", 26, "input"),
    WorksheetColumn("remark", "Ghi chú của người đối chiếu", 24, "input"),
    WorksheetColumn("words", "Lời văn của tỉnh", 40, "input"),
    WorksheetColumn("floor", "Mức sàn", 9),
    WorksheetColumn("guided_by", "Cơ quan hướng dẫn", 20),
    WorksheetColumn("status", "Tình trạng", 14),
    WorksheetColumn("confidence", "Độ tin cậy", 9),
    WorksheetColumn("document", "Văn bản", 18),
    WorksheetColumn("source_place", "Chỗ đang ghi", 22),
    WorksheetColumn("pages", "Đã thấy ở trang", 26),
    WorksheetColumn("period", "Hiệu lực", 14),
    WorksheetColumn("notes", "Ghi chú của bộ quy tắc", 50),
)
READ_FORM: Final = "ntm-rules/levels/3/read"
"""The form of a worksheet that a document was read into: it has more columns."""
DOCUMENT_SHEET: Final = "Văn bản"
READ_COLUMNS: Final = (
    WorksheetColumn("outcome", "Kết quả đọc", 15),
    WorksheetColumn("read_value", "Mức đọc được", 14),
    WorksheetColumn("read_text", "Nguyên văn trong văn bản", 50),
    WorksheetColumn("read_place", "Chỗ đọc được", 26),
    WorksheetColumn("read_difference", "Câu chữ khác thế nào", 40),
    WorksheetColumn("read_mark", "Mã kiểm phần đọc", 10, "hidden"),
)


def columns_of_form(form: str) -> tuple[WorksheetColumn, ...]:
    """The columns of a worksheet, by its form."""
    return (*COLUMNS, *READ_COLUMNS) if form == READ_FORM else COLUMNS


INPUTS: Final = tuple(c.name for c in COLUMNS if c.kind == "input")
_PLACES: Final = {column.name: number for number, column in enumerate(COLUMNS)}
CURRENT, VALUE, TICK, PLACE, REMARK = (
    _PLACES[name] for name in ("current", "value", "tick", "place", "remark")
)

READ_GUIDE: Final = (
    ("head", "Bảng này đã có sẵn những gì đọc được từ văn bản"),
    (
        "text",
        "Năm cột cuối là kết quả máy đọc: “như đang ghi”, “khác”, “mới”, “chưa hiểu” hoặc “không có trong văn bản”, kèm "
        "nguyên văn và chỗ trong tệp. Đọc không phải là đối chiếu: hãy mở văn bản, xem đúng chỗ đó.",
    ),
    (
        "item",
        "Đúng như đã đọc: chọn mục này ở cột “Đối chiếu” khi văn bản ghi đúng như mức đọc được. Chỗ trong văn bản để "
        "trống thì lấy chỗ đọc được. Dòng “chưa hiểu” thì đối chiếu và điền như mọi dòng khác.",
    ),
    (
        "item",
        "Dòng không ai xem thì không được đưa vào, trừ khi chạy với --take-read: khi ấy chỉ ghi là “đọc từ bản sao văn "
        "bản”, không phải “đã kiểm chứng”.",
    ),
    ("head", "What was read in the document is here already"),
    (
        "text",
        "The last five columns are what the program read: as recorded, otherwise, new, not understood, or not in the "
        "document, with the exact text and its place. Reading is not checking: open the document and look.",
    ),
    (
        "item",
        "“Đúng như đã đọc” (as read): choose it in the column “Đối chiếu” where the document says what was read. A place "
        "that is left empty is the one that was read.",
    ),
    (
        "item",
        "A row that nobody looked at is not taken, but with --take-read; then it is “read in a copy”, not verified.",
    ),
)
GUIDE: Final = (
    ("head", "Đối chiếu mức đạt chuẩn với văn bản"),
    (
        "text",
        "Mỗi dòng của trang “Mức đạt chuẩn” là một ô của bảng mức trong bộ quy tắc, hoặc câu chữ của "
        "một chỉ tiêu. Người có văn bản trong tay đối chiếu từng dòng rồi điền các cột màu vàng. Dòng "
        "nào chưa đối chiếu thì để trống.",
    ),
    (
        "item",
        "Đối chiếu: chọn “đúng như đang ghi” khi văn bản ghi đúng như cột “Đang ghi”; chọn “khác” khi "
        "văn bản ghi khác, rồi ghi mức vào cột “Mức theo văn bản”; chọn “tỉnh quy định” như sau.",
    ),
    (
        "item",
        "Tỉnh quy định: ở bảng xuất cho một tỉnh, ghi mức của tỉnh vào “Mức theo văn bản”; mức này vào "
        "tệp quy định của tỉnh. Ở bảng xuất chung thì để trống mức: trung ương giao cho tỉnh.",
    ),
    (
        "item",
        "Như trung ương: ở bảng xuất cho một tỉnh, tỉnh lấy mức của trung ương (mức sàn, “phải có”) làm mức của "
        "mình. Mức của tỉnh không được thấp hơn mức sàn. Dòng “không quy định” bị khóa: tỉnh không đặt mức. Tỉnh "
        "quy định bằng lời thì chép vào “Lời văn của tỉnh”; mức thu nhập áp dụng cho xã nhóm 1 cũng ghi ở đó.",
    ),
    (
        "item",
        "Danh sách xã theo nhóm: ở bảng xuất cho một tỉnh theo Quyết định 51/2025/QĐ-TTg, trang “Danh sách xã theo "
        "nhóm” ghi mỗi xã một dòng: tên, mã nếu biết, nhóm; phía trên ghi số, ngày, cơ quan ban hành quyết định.",
    ),
    (
        "item",
        "Mức: ghi số, thập phân dùng dấu phẩy (35,9). Không ghi “1.234”: không rõ là một nghìn hay một "
        "phẩy. Chỉ tiêu có/không: ghi “phải có” hoặc “không được có”.",
    ),
    (
        "item",
        "Chỗ trong văn bản: bắt buộc, ví dụ “Phụ lục I, dòng 9.2” hoặc “Điều 2 khoản 1”.",
    ),
    (
        "item",
        "Dòng “câu chữ”: “đúng như đang ghi” nghĩa là cột “Nội dung” chép đúng văn bản.",
    ),
    (
        "item",
        "Không dùng công thức, liên kết, gộp ô; không thêm cột. Được lọc, sắp xếp cả dòng, bỏ dòng.",
    ),
    (
        "text",
        "Xong, đưa tệp này vào: ntm-rules levels import TỆP --by “Tên người” --document MÃ-VĂN-BẢN "
        "--rules THƯ-MỤC --dry-run. Xem thay đổi, rồi chạy lại không có --dry-run.",
    ),
    ("head", "Checking levels against the decision"),
    (
        "text",
        "Each row of the sheet “Mức đạt chuẩn” is one cell of a table of levels in the rule book, or the "
        "wording of an indicator. Whoever holds the decision fills in the yellow columns, row by "
        "row; a row that was not checked stays empty.",
    ),
    (
        "item",
        "Đối chiếu (check): “đúng như đang ghi” (as recorded), “khác” (otherwise: write what the "
        "decision says into “Mức theo văn bản”), “tỉnh quy định” (set by the province).",
    ),
    (
        "item",
        "Set by the province: in a sheet exported for a province write the province's level; it goes "
        "into the province's file. In a national sheet leave the level empty: it is delegated.",
    ),
    (
        "item",
        "“Như trung ương” (as the nation): the province takes the nation's level (the floor, “phải có”) as its "
        "own. It may not ask less than the floor. Rows “không quy định” (not regulated) are locked. What the province "
        "says in words goes into “Lời văn của tỉnh”; so does the income that applies to communes of group 1.",
    ),
    (
        "item",
        "A province's sheet of Decision 51/2025 has a page “Danh sách xã theo nhóm”: one row a commune (name, code if "
        "known, group), and above it number, date and issuer of the decision.",
    ),
    (
        "item",
        "Levels: a decimal comma (35,9); “1.234” is refused as ambiguous. Yes/no rows: “phải có” (must "
        "hold) or “không được có” (must not hold). The place in the decision is required.",
    ),
    (
        "item",
        "A row “câu chữ” (wording): “đúng như đang ghi” says that “Nội dung” is as printed.",
    ),
    (
        "item",
        "No formulas, links, merged cells or added columns. Filter, sort whole rows, delete rows freely.",
    ),
)

"""What is remarked of figures that do not count, or are of another year: texts of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ntm_rules.foundation.bilingual import Words

REMARKS: Final[Mapping[str, Words]] = {
    "other_year": Words("Số liệu của năm khác: {}", "Figures of another year: {}"),
    "implausible": Words(
        "Số liệu khác thường: {}: {}; {}; chưa được tính: kiểm tra đơn vị đo, "
        "nếu đúng thì ghi 'confirmed: true' (đã xác nhận)",
        "An unlikely figure: {}: {}; {}; it does not count: check the unit of measure, "
        "and where it is right, write confirmed: true",
    ),
    "doubt_range": Words("thường là {}", "usually it is {}"),
    "doubt_previous": Words(
        "gấp hay kém từ mười lần số của năm trước ({})",
        "ten times the figure of the year before or more, or a tenth or less ({})",
    ),
    "doubt_unformatted": Words(
        "ô của bảng tính không có dạng phần trăm, có thể là phần của 1",
        "its cell has no percent format, so it may be a part of 1",
    ),
    "doubt_unconfirmed": Words("ghi là chưa xác nhận", "it is said not to be confirmed"),
    "other_year_unused": Words(
        "Số liệu của năm khác, không dùng được ({}): {}",
        "Figures of another year, which do not count ({}): {}",
    ),
}

"""A template document to begin with: an office changes its styles, and its papers look so."""

from __future__ import annotations

from typing import Final

from ntm_rules.office.docx_paper import Paper
from ntm_rules.office.docx_styles import LOOKS
from ntm_rules.office.fixed_times import saved

_TITLE: Final = "Tệp mẫu kiểu chữ của cơ quan"
_HOW: Final = (
    "Sửa các kiểu chữ dưới đây (Styles) rồi lưu; nội dung của tệp này không được lấy. Lề, đầu trang, chân trang cũng "
    "theo tệp này. Dùng: ntm-rules paper … --docx-template TỆP.docx"
)
_USED_FOR: Final = {
    "title": "tên loại, trích yếu của văn bản",
    "head": "tên cơ quan, quốc hiệu, số, ngày tháng, người ký",
    "basis": "các dòng căn cứ",
    "small": "ghi chú, lưu ý",
    "table": "chữ trong bảng",
}


def template_bytes() -> bytes:
    """The template: every style with a line that says what it is for. The same bytes each time."""
    paper = Paper("vi", _TITLE)
    paper.heading("Heading 1: tên các phần")
    paper.paragraph(f"Normal: lời văn. {_HOW}", indent=True)
    for key, look in LOOKS.items():
        paper.paragraph(f"{look.name}: {_USED_FOR[key]}", look=key)
    paper.bullet("List Bullet: danh sách")
    return saved(paper.document)

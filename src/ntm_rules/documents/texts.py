"""The texts that the writers themselves say."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words

TEXTS: Final = Catalogue(
    {
        "skip": Words("Đến nội dung", "Skip to the content"),
        "contents": Words("Mục lục", "Contents"),
        "numbers": Words("Số liệu của biểu đồ", "The numbers of the chart"),
        "code": Words("Mã", "Code"),
        "what": Words("Nội dung", "What"),
        "more": Words("Chi tiết", "Details"),
        "depth": Words("Bậc", "Depth"),
        "verdict": Words("Đánh giá", "Verdict"),
        "summary": Words("Tổng hợp", "Summary"),
        "proof": Words("Chứng minh", "Proof"),
    }
)

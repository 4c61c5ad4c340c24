"""Every text of the reports on scenarios: results, coverage, mutants."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words

TEXTS: Final = Catalogue(
    {
        # The state of a scenario.
        "passed": Words("đúng", "passed"),
        "failed": Words("sai", "failed"),
        "wrong": Words("hỏng", "cannot be run"),
        "idle": Words(
            "phương án «{}» không đổi bộ tiêu chí nào được xét ở đây: nó không đổi gì",
            "the reform '{}' changes no standard that is judged here: it changes nothing",
        ),
        "late": Words(
            "phương án «{}» chỉ có hiệu lực từ {}, sau mọi ngày đánh giá: nó không đổi gì",
            "the reform '{}' takes effect only on {}, after every day of judging: it changes nothing",
        ),
        # The summary.
        "criterion": Words("Tiêu chí {}. {}", "Criterion {}. {}"),
        "no_criterion": Words("Không về một tiêu chí", "About no criterion"),
        "other_standard": Words("khác", "other"),
        "total": Words("Tổng: {} tình huống: {}", "Total: {} scenario|scenarios: {}"),
        "spent": Words("{} tình huống, {} giây", "{} scenario|scenarios, {} s"),
        # What was never seen of a cell.
        "pass": Words("chưa thấy đạt", "never seen met"),
        "fail": Words("chưa thấy chưa đạt", "never seen not met"),
        "unknown": Words("chưa thấy để ngỏ", "never seen left open"),
        "edge_pass": Words("chưa sát mức phía đạt", "not at the boundary, met"),
        "edge_fail": Words("chưa sát mức phía chưa đạt", "not at the boundary, not met"),
        "edge_unknown": Words("chưa sát mức sàn phía để ngỏ", "not at the floor, left open"),
        "not_applicable": Words("chưa thấy không áp dụng", "never seen not applicable"),
        # Coverage: passed, failed and both edges, each of how many; open.
        "cells": Words("ô", "cells"),
        "seen": Words(
            "đạt {1}/{0}, chưa đạt {2}/{0}, sát mức hai phía {3}/{0}, để ngỏ {4}",
            "met {1}/{0}, not met {2}/{0}, both edges {3}/{0}, open {4}",
        ),
        "covered": Words("{}: {}/{} ô đã thấy đủ, {}%", "{}: {}/{} cell|cells covered, {}%"),
        "of_standard": Words(
            "; {} ô của bộ tiêu chí, {} ô của điều kiện, của tỉnh và mức đã được thay",
            "; of the standard {}, of conditions, of provinces and of levels replaced since {}",
        ),
        "below": Words("{}: {}% ô đã thấy đủ, dưới {}%", "{}: {}% of cells covered, below {}%"),
        "unreachable": Words(", {} ô không xã nào chạm tới", ", {} that no unit reaches"),
        # Mutants.
        "unnoticed": Words(
            "Không kịch bản nào nhận ra nếu luật đổi thành:", "No scenario would notice:"
        ),
        "mutants": Words(
            "{}: {} thay đổi thử; {} bị nhận ra, {} không ai nhận ra, {} không thể nhận ra (đã nêu lý do); {} giây",
            "{}: {} mutant|mutants; {} killed, {} survived, {} equivalent; {} s",
        ),
        "unused": Words(
            "mục «{}» của danh sách không còn giải thích thay đổi nào: {}",
            "the entry «{}» of the list excuses no mutant any more: {}",
        ),
        "progress": Words("{}: {} thay đổi đã thử", "{}: {} mutant|mutants tried"),
    }
)


def seconds(spent: float, lang: str) -> str:
    """Seconds with one decimal."""
    return f"{spent:.1f}".replace(".", "," if lang == "vi" else ".")

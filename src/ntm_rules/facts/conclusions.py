"""Official conclusions of a facts file: by a body that the rule allows, while there is such a body."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ntm_rules.facts.entry_parts import WrongError, as_written, listed_keys
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import Conclusion
from ntm_rules.foundation.text import choices
from ntm_rules.law.model.bodies import body_name, body_named
from ntm_rules.law.model.requirement import Concluders
from ntm_rules.law.resolve.in_force import Resolved


class ConclusionReader:
    """Reads conclusions; ``wrong`` is told what is wrong with them."""

    def __init__(
        self,
        unit: Unit,
        resolved: Resolved,
        codes: Resolved,
        reader: EntryReader,
        wrong: Callable[..., None],
    ) -> None:
        self.unit = unit
        self.resolved = resolved
        self.codes = codes
        self.reader = reader
        self.wrong = wrong

    def concluded(
        self,
        section: str,
        what: tuple[str, str],
        concluders: Mapping[str, Concluders],
    ) -> dict[str, Conclusion]:
        """A section that takes conclusions only."""
        into: dict[str, Conclusion] = {}
        for name, entry in self.unit.entries(section).items():
            if str(name) not in concluders:
                vi, en = self.reader.near(str(name), concluders)
                self.wrong(
                    f"bộ tiêu chí {self.codes.id} không có {what[0]} {str(name)!r}{vi}",
                    f"the standard {self.codes.id} has no {what[1]} {str(name)!r}{en}",
                    section,
                    name,
                    code="unknown_condition" if section == "conditions" else "unknown_criterion",
                    expected=choices(concluders),
                    found=str(name),
                )
            elif not isinstance(entry, dict) or "concluded" not in entry:
                self.wrong(
                    f"{what[0]} chỉ nhận kết luận: '{{concluded: true|false, by: ...}}'; "
                    "số liệu ghi theo chỉ tiêu",
                    f"a {what[1]} takes a conclusion only: {{concluded: true|false, by: ...}}; "
                    "figures go to indicators",
                    section,
                    name,
                    code="conclusion_needed",
                    found=as_written(entry),
                    expected="{concluded: true | false, by: ...}",
                )
            else:
                there = self.conclusion(str(name), concluders[str(name)], entry, section)
                if there is not None:
                    into[str(name)] = there
        return into

    def conclusion(
        self, code: str, concluders: Concluders, entry: Mapping[str, Any], section: str
    ) -> Conclusion | None:
        """A conclusion, by a body that the rule allows it."""
        key = f"{section}.{code}"
        where = self.unit.where(section, code)
        self.reader.known_keys(entry, ("concluded", "by", "evidence", "note", "period"), where, key)
        met = entry["concluded"]
        answer = {"true": True, "false": False}.get(met) if isinstance(met, str) else met
        by = entry.get("by")
        if not isinstance(answer, bool) or getattr(met, "quoted", False):
            self.wrong(
                "'concluded' cần 'true' hoặc 'false'",
                "concluded needs true or false",
                section,
                code,
                "concluded",
                code="not_yes_no",
                found=as_written(met),
                expected="true | false",
            )
            return None
        if by is None:
            self.wrong(
                "thiếu by: cơ quan nào kết luận?",
                "by is missing: which body concluded?",
                section,
                code,
                code="missing_key",
                found=listed_keys(entry),
                expected="by",
            )
            return None
        allowed = concluders.met if answer else concluders.not_met
        bodies = self.resolved.bodies
        body = body_named(bodies, str(by))
        if body is None or body not in allowed:
            vi, en = self.reader.near(str(by), allowed) if body is None else ("", "")
            what = ("đạt", "met") if answer else ("chưa đạt", "not met")
            may_vi, may_en = (
                ", ".join(body_name(bodies, key, lang) for key in allowed) for lang in ("vi", "en")
            )
            self.wrong(
                f"{str(by)!r} không được kết luận {code} {what[0]}; được: {may_vi or 'không ai'}{vi}",
                f"{str(by)!r} may not conclude that {code} is {what[1]}; may: {may_en or 'nobody'}{en}",
                section,
                code,
                "by",
                code="may_not_conclude",
                found=str(by),
                expected=" | ".join(allowed) or None,
            )
            return None
        try:
            evidence = self.reader.evidence(entry, where, key)
        except WrongError:  # noted already
            return None
        self.while_it_exists(body, evidence, section, code)
        note = str(entry["note"]) if entry.get("note") is not None else None
        return Conclusion(code, answer, body, evidence, note, key)

    def while_it_exists(
        self, by: str, evidence: Sequence[Mapping[str, str]], section: str, code: str
    ) -> None:
        """A body concludes only while it exists: a dated document says when it did."""
        body = self.resolved.bodies.get(by)
        if body is None or body.until is None:
            return
        dates = [dt.date.fromisoformat(d["date"]) for d in evidence if "date" in d]
        gone = [day for day in dates if not body.exists_on(day)]
        vi = f"{body.name.vi} chỉ còn đến {body.until:%d/%m/%Y}"
        en = f"there is no {body.name.en} after {body.until}"
        if gone:
            after = body.successor()
            vi += f", không thể kết luận ngày {gone[0]:%d/%m/%Y}; {after.vi}"
            en += f": it cannot have concluded on {gone[0]}; {after.en}"
        elif dates or body.exists_on(self.resolved.as_of):
            return
        else:
            after = body.successor()
            vi += (
                f"; nếu đã kết luận trước đó, ghi văn bản có ngày ('evidence', 'date'); {after.vi}"
            )
            en += f"; if it concluded before, give the dated document (evidence, date); {after.en}"
        self.wrong(
            vi,
            en,
            section,
            code,
            "by",
            code="no_such_body_then",
            expected=f"..{body.until}",
            found=by,
        )

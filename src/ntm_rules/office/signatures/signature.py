"""What is known of a signature of a document. It says what was found, and never that a person is who the name says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["signature", "timestamp"]
Integrity = Literal["intact", "broken", "unreadable"]
Covers = Literal["whole_file", "earlier_version", "part"]
ChangedAfter = Literal["nothing", "form_or_signatures", "content", "unknown"]
TimeFrom = Literal["trusted_stamp", "stamp", "signer", "none"]
Chain = Literal["trusted", "own_root", "self_signed", "incomplete"]
AtTheTime = Literal["valid", "expired", "not_yet_valid", "unknown"]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature, or a time stamp of the whole document.

    ``signer`` and ``issuer`` are the names in the certificate, ``certificate`` is its SHA-256, and ``valid_from`` and
    ``valid_until`` its days. All of them are empty where the signature is ``unreadable``.

    ``covers`` is the whole file as it is; an ``earlier_version`` to which something was added later; or only a part.
    ``changed_after`` is what was added: other signatures and entries of a form, or more than these.

    ``time`` is in ISO form. It is from a stamp whose chain was found, from any other stamp, or from the signer's own
    clock. ``at_the_time`` says whether the certificate was valid then.

    ``chain`` leads to a root that the caller trusts, or to a root that the file itself brings along; or the
    certificate is signed by itself; or an issuer is missing. ``root`` names the root. ``weak`` says that its digest or
    its key is too weak today.
    """

    kind: Kind
    integrity: Integrity
    signer: str = ""
    issuer: str = ""
    certificate: str = ""
    valid_from: str = ""
    valid_until: str = ""
    covers: Covers = "part"
    changed_after: ChangedAfter = "content"
    time: str = ""
    time_from: TimeFrom = "none"
    at_the_time: AtTheTime = "unknown"
    chain: Chain = "incomplete"
    root: str = ""
    weak: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing says that the file is no longer what was signed. Who signed it is another question."""
        return self.integrity == "intact" and self.changed_after != "content"

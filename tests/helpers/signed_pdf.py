"""Throw-away certificates, and PDFs signed by them. No key leaves the test that made it."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers, timestamps
from pyhanko.sign.fields import SigFieldSpec
from pyhanko_certvalidator.registry import SimpleCertificateStore

DAY = dt.datetime(2026, 2, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@dataclass(frozen=True)
class Holder:
    """A key with its certificate, and the certificates above it."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate
    above: tuple[x509.Certificate, ...] = ()

    @property
    def pem(self) -> bytes:
        """The certificate as a file."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def holder(
    name: str,
    issuer: Holder | None = None,
    *,
    first: dt.date = dt.date(2025, 1, 1),
    last: dt.date = dt.date(2099, 12, 31),
    ca: bool = False,
    stamps: bool = False,
    bits: int = 2_048,
) -> Holder:
    """Somebody with a new key; without an ``issuer`` the certificate is signed by itself."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=bits)
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Đơn vị thử nghiệm"),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(dt.datetime.combine(first, dt.time(), dt.UTC))
        .not_valid_after(dt.datetime.combine(last, dt.time(), dt.UTC))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(True, True, False, False, False, ca, ca, False, False), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if stamps:
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(usage, critical=True)
    certificate = builder.sign((issuer.key if issuer else key), hashes.SHA256())
    above = (issuer.certificate, *issuer.above) if issuer else ()
    return Holder(key, certificate, above)


def _loaded(*certificates: x509.Certificate) -> list[Any]:
    return [
        loaded
        for certificate in certificates
        for loaded in load_certs_from_pemder_data(
            certificate.public_bytes(serialization.Encoding.DER)
        )
    ]


def _key(of: Holder) -> Any:
    return load_private_key_from_pemder_data(
        of.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        passphrase=None,
    )


def _store(*certificates: x509.Certificate) -> Any:
    store: Any = SimpleCertificateStore
    return store.from_certs(_loaded(*certificates))


def signed(
    content: bytes,
    by: Holder,
    *,
    field: str = "Signature1",
    at: dt.datetime = DAY,
    stamper: Holder | None = None,
    embed: bool = True,
    digest: str = "sha256",
    password: str | None = None,
) -> bytes:
    """A PDF with one more signature; without ``embed`` the certificates above are left out."""
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(content), strict=False)
    if password is not None:
        writer.encrypt(password)
    signer = signers.SimpleSigner(
        signing_cert=_loaded(by.certificate)[0],
        signing_key=_key(by),
        cert_registry=_store(*(by.above if embed else ())),
    )
    stamps = None
    if stamper is not None:
        stamps = timestamps.DummyTimeStamper(
            _loaded(stamper.certificate)[0],
            _key(stamper),
            certs_to_embed=_store(*stamper.above),
            fixed_dt=at,
        )
    meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm=digest)
    pdf_signer = signers.PdfSigner(
        meta, signer, timestamper=stamps, new_field_spec=SigFieldSpec(field)
    )
    out = io.BytesIO()
    pdf_signer.sign_pdf(writer, output=out)
    return out.getvalue()

"""Which files a command may replace: never one that it reads, and one that ntm-rules did not write only on request."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import click

from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.write_file import is_stream

_OUTPUTS: Final = frozenset({"output", "junit", "marked", "page"})
_UNTOUCHED: Final = b"2000-01-01T00:00:00Z</dcterms:modified>"
"""The time that office files of ntm-rules say; another program that saves one writes its own."""


def check_target(target: Path, content: bytes, *, force: bool) -> None:
    """Check that ``target`` may be written.

    Raises:
        RequestError: where it is read by this command, or is a file of somebody else and ``force`` is not given.
    """

    def ours() -> bool:
        old = _content(target)
        return not old or old == content or written_by_us(old)

    _check(target, ours, force=force)


def check_frame(target: Path, *, force: bool) -> None:
    """Check that a frame of verdicts and its manifest may be written, as :func:`check_target`; before any work."""
    manifest = target.with_name(f"{target.name}.json")
    _check(target, lambda: _is_of(target, manifest), force=force)
    _check(manifest, lambda: written_by_us(_content(manifest)), force=force)


def _check(target: Path, ours: Callable[[], bool], *, force: bool) -> None:
    if is_stream(target) or not target.is_file():
        return
    given = list(_inputs())
    if any(path.is_file() and _same(path, target) for path in given):
        vi, en = "tệp ra là tệp vào; hãy đặt tên khác", "the output is an input; give another name"
        raise RequestError.of(vi=vi, en=en, where=Where(str(target)), code="output_is_input")
    if ours():
        return
    if any(path.is_dir() and target.resolve().is_relative_to(path.resolve()) for path in given):
        vi = "tệp ra nằm trong thư mục vào và đã có; hãy đặt tên khác"
        en = "the output is there already, in a folder that is read; give another name"
        raise RequestError.of(vi=vi, en=en, where=Where(str(target)), code="already_there")
    if not force:
        vi = "tệp đã có, và có thể không do ntm-rules ghi; muốn thay thì thêm --force"
        en = "is there already, and may not be of ntm-rules; to replace it add --force"
        raise RequestError.of(vi=vi, en=en, where=Where(str(target)), code="already_there")


def _is_of(frame: Path, manifest: Path) -> bool:
    """Whether ``frame`` is still the one of which ``manifest`` holds the digest."""
    try:
        if not frame.stat().st_size:
            return True
        with frame.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        stored = json.loads(manifest.read_bytes())
        return bool(stored["output"]["digest"] == f"sha256:{digest}")
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return False


def refuse_folder(given: Path, output: Path) -> None:
    """Refuse results that would go among what is read, or are several files for one device, pipe or screen.

    Raises:
        RequestError: where ``output`` is the folder that is read, one that holds it, or no place for several files.
    """
    if str(output) == "-" or is_stream(output):
        vi = "kết quả là nhiều tệp: cần một thư mục hoặc một tệp .parquet, không ghi ra màn hình, thiết bị hay ống dẫn"
        en = "the result is several files: a folder or a .parquet file is needed, no screen, device or pipe"
        raise RequestError.of(vi=vi, en=en, where=Where(str(output)), code="wrong_kind_of_file")
    if given.is_dir() and given.resolve().is_relative_to(output.resolve()):
        vi = "thư mục ra là thư mục vào, hoặc chứa nó; hãy đặt thư mục khác"
        en = "the output is the folder that is read, or holds it; give another folder"
        raise RequestError.of(vi=vi, en=en, where=Where(str(output)), code="output_is_input")


def written_by_us(content: bytes) -> bool:
    """Whether a file says that ntm-rules wrote it, and no other program has saved it since."""
    start = content[:2000].lstrip()
    if start.startswith(b"PK"):
        return _office(content)
    if start.startswith(b"%PDF"):
        from ntm_rules.office.typeset import is_untouched  # and all that runs Typst

        return is_untouched(content)
    if start.startswith(b"<?xml"):
        return b'<testsuites name="ntm-rules">' in start
    if start.startswith(b"<!doctype html>"):
        return b'<meta name="generator" content="ntm-rules">' in start
    if start.startswith(b"{") and b'"ntm-rules/' in content:
        try:
            data = json.loads(content)
            return str(data.get("schema", data.get("form", ""))).startswith("ntm-rules/")
        except (ValueError, RecursionError):
            return False
    return False


def _office(content: bytes) -> bool:
    try:
        with (
            zipfile.ZipFile(io.BytesIO(content)) as package,
            package.open("docProps/core.xml") as stream,
        ):
            properties = stream.read(100_000)
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError):
        return False
    return b">ntm-rules</dc:creator>" in properties and _UNTOUCHED in properties


def _inputs() -> Iterator[Path]:
    """Every path that the command was given to read, its rules among them."""
    call = click.get_current_context(silent=True)
    while call is not None:
        for param in call.command.params:
            if isinstance(param.type, click.Path) and param.name not in _OUTPUTS:
                value = call.params.get(param.name or "")
                texts = value if isinstance(value, tuple) else (value,)
                yield from (Path(text) for text in texts if text)
        call = call.parent


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # what cannot be read may still be replaced where --force says so
        return b"\0"

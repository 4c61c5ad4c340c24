"""Why the system refused something, in both languages."""

from __future__ import annotations

import errno
from typing import Final

_REASONS: Final = {
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "đã hết dung lượng được cấp",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOENT: "không có thư mục hay tệp này",
    errno.ENOTDIR: "đường dẫn đi qua một tệp, không phải thư mục",
    errno.EISDIR: "đó là một thư mục",
    errno.EEXIST: "đã có tệp mang tên này",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.EFBIG: "tệp quá lớn",
    errno.EIO: "thiết bị bị lỗi",
    errno.ELOOP: "liên kết dẫn vòng tròn",
    errno.EMFILE: "mở quá nhiều tệp cùng lúc",
    errno.ENFILE: "mở quá nhiều tệp cùng lúc",
    errno.EBUSY: "tệp đang được dùng",
    errno.ETXTBSY: "tệp đang được dùng",
    errno.ENXIO: "không có thiết bị này",
    errno.ENODEV: "không có thiết bị này",
    errno.ENOMEM: "không đủ bộ nhớ",
    errno.ESTALE: "ổ mạng đã ngắt",
    errno.ETIMEDOUT: "ổ mạng không trả lời",
    errno.EINVAL: "hệ thống không nhận tên hoặc thao tác này",
}


def reason(problem: OSError) -> tuple[str, str]:
    """Why the system refused, in Vietnamese and in English."""
    english = problem.strerror or str(problem)
    return _REASONS.get(problem.errno or 0, "hệ thống từ chối"), english

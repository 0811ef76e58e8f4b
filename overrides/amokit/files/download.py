"""A download, without I/O: where it goes, and how it goes on where a connection has broken."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from amokit_api.errors import ArgumentError, FileTransferError, TransportError, UnauthorizedError
from amokit_api.http.request import Request
from amokit_api.http.response import ApiResponse

from ..concurrency.sansio import Steps
from .upload import At

if TYPE_CHECKING:
    from amokit_api.models import File, FilePreview, FileVersion

_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class Writable(Protocol):
    """A binary stream."""

    def write(self, data: bytes, /) -> Any: ...


FileTarget = str | os.PathLike[str] | Writable


@dataclass(frozen=True)
class DownloadProgress:
    """How far a download is.

    Attributes:
        received: Bytes that are there.
        size: Bytes of the whole file; None where that is not known.
    """

    received: int
    size: int | None


class Content:
    """The content of a file as it comes in. What comes twice, since a connection broke, is written once.

    Args:
        stream: Where it goes.
        size: Bytes of the whole; None where that is not known.
        received: Bytes that are there already.
    """

    def __init__(
        self, stream: Writable, size: int | None, received: int, progress: Callable[[DownloadProgress], object] | None
    ) -> None:
        self._stream = stream
        self._size = size
        self.received = received
        self._at = 0
        self._progress = progress

    def headers(self) -> Mapping[str, str]:
        """What is still wanted; nothing of it is to be compressed, or its bytes could not be counted."""
        wanted = {"Range": f"bytes={self.received}-"} if self.received else {}
        return {"Accept": "*/*", "Accept-Encoding": "identity", **wanted}

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Raises FileTransferError where the answer is no part of this file."""
        self._at = 0
        if status == 206:
            found = _RANGE.fullmatch(headers.get("content-range", ""))
            total = int(found[2]) if found and found[2] != "*" else None
            if found is None or int(found[1]) > self.received or (None not in (total, self._size) and total != self._size):
                raise FileTransferError("the server answers with another part of the file than it was asked for")
            self._at = int(found[1])

    def write(self, piece: bytes, /) -> None:
        """Raises FileTransferError where there are more bytes than the file has."""
        known = self.received - self._at
        self._at += len(piece)
        new = piece[known:] if known > 0 else piece
        if self._size is not None and self.received + len(new) > self._size:
            raise FileTransferError(f"the server sends more than the {self._size:,} bytes that the file has")
        if new:
            self._stream.write(new)
            self.received += len(new)
            if self._progress is not None:
                self._progress(DownloadProgress(self.received, self._size))

    def check_end(self) -> None:
        """Raises FileTransferError where bytes are missing."""
        if self._size is not None and self.received != self._size:
            raise FileTransferError(f"the server has sent {self.received:,} of the {self._size:,} bytes of the file")


def address_of(what: File | FileVersion | FilePreview) -> tuple[str, int | None, str]:
    """Address of a content, its size where it is known, and the UUID of the version.

    Raises:
        ArgumentError: It does not say where its content is.
    """
    found: Any = what
    url: Any = getattr(found, "download_link", None)
    if not isinstance(url, str):
        links: Any = getattr(found, "links", None)
        url = getattr(getattr(links, "download", None), "href", None)
    if not isinstance(url, str):
        raise ArgumentError(f"this {type(what).__name__} does not say where its content is: read it anew, amo.files.get(uuid)")
    size: Any = getattr(found, "size", None)
    mark: Any = getattr(found, "version_uuid", None) or getattr(found, "uuid", None)
    return url, size if isinstance(size, int) else None, mark if isinstance(mark, str) else ""


def download(content: Content, url: str, at: At, whole: int | None) -> Steps[int]:
    """Asks for the content until it is there; gives its bytes.

    Addresses of contents need no token, and are asked without one; where that is refused, with it.
    """
    signed = False
    if whole and content.received == whole:
        return whole
    while True:
        before = content.received
        request: Request[None] = Request("download_file", "GET", "/", _nothing, signed=signed, idempotent=True, sink=content)
        try:
            yield at(request, url, "address of the content")
        except UnauthorizedError:
            if signed:
                raise
            signed = True
        except TransportError:
            if content.received == before:
                raise
        else:
            content.check_end()
            return content.received


def _nothing(response: ApiResponse) -> None:
    """What came went to the sink."""

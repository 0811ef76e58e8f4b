"""What is uploaded: a path, bytes, or a stream, read piece by piece."""

from __future__ import annotations

import io
import os
from collections.abc import Awaitable
from functools import partial
from typing import Any, BinaryIO, Protocol

from amokit_api.errors import ArgumentError, WrongTypeError

from ..concurrency.sansio import Steps


class Readable(Protocol):
    """A binary stream."""

    def read(self, size: int, /) -> bytes: ...


class AsyncReadable(Protocol):
    """A binary stream of an async program, such as an upload of Starlette."""

    async def read(self, size: int, /) -> bytes: ...


FileSource = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable
AsyncFileSource = FileSource | AsyncReadable

DISCARD = 2**18
"""Bytes that are read at a time of a stream whose beginning was uploaded before."""


class Source:
    """A stream with its name and its length.

    Args:
        source: A path, bytes, or a binary stream; a stream is read from where it stands.
        name: Name of the file; that of the path or the stream when not given.
        size: Length in bytes; found out where that is possible.

    Raises:
        ArgumentError: There is no name, or no length; or a path or bytes have another length than was given.
        WrongTypeError: `source` is none of these, or a stream that gives text.
        OSError: The path cannot be opened.
    """

    def __init__(self, source: AsyncFileSource, name: str | None, size: int | None) -> None:
        if name is not None and not isinstance(name, str):
            raise WrongTypeError(f"name takes the name of the file, as in 'offer.pdf', not {type(name).__name__}")
        self._owned: BinaryIO | None = None
        self._stream: Any = source
        if isinstance(source, str | os.PathLike):
            self._stream = self._owned = open(source, "rb")  # noqa: SIM115  # close() does
            found = os.path.basename(source)
        elif isinstance(source, bytes | bytearray | memoryview):
            self._stream, found = io.BytesIO(source), ""
        elif callable(getattr(source, "read", None)):
            found = _name_of(source)
        else:
            raise WrongTypeError(f"a file is uploaded from a path, bytes or a binary stream, not from {type(source).__name__}")
        try:
            self.name = name or found
            if not self.name:
                raise ArgumentError("give the file's name: name='offer.pdf'")
            self.size = size if size is not None and self._stream is source else _size_of(self._stream)
            if size is not None and size != self.size:
                raise ArgumentError(f"{self.name} has {self.size:,} bytes, not size={size!r}; leave size= out")
        except BaseException:
            self.close()
            raise

    def read(self, size: int) -> Steps[bytes]:
        """So many bytes, or fewer at the end."""
        pieces: list[bytes] = []
        while size > 0:
            piece: Any = yield partial(self._stream.read, size)
            if not isinstance(piece, bytes | bytearray | memoryview):
                raise WrongTypeError(f"the stream gives {type(piece).__name__}, not bytes; open the file with mode 'rb'")
            if not piece:
                break
            pieces.append(bytes(piece))
            size -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def skip(self, size: int) -> Steps[None]:
        """Goes past what was uploaded before."""
        if self._owned is not None or isinstance(self._stream, io.BytesIO):
            self._stream.seek(size, os.SEEK_CUR)  # a stream is read from where it stood
            return
        while size > 0:
            piece = yield from self.read(min(size, DISCARD))
            if not piece:
                return
            size -= len(piece)

    def close(self) -> None:
        """Closes what this has opened; a stream that was given stays open."""
        if self._owned is not None:
            self._owned.close()


def _name_of(stream: object) -> str:
    """`filename` of an upload of Starlette, `name` of a file."""
    for attribute in ("filename", "name"):
        found = getattr(stream, attribute, None)
        if isinstance(found, str) and found:
            return os.path.basename(found)
    return ""


def _size_of(stream: Any) -> int:
    said = getattr(stream, "size", None)  # of an upload of Starlette
    if isinstance(said, int) and not isinstance(said, bool):
        return said
    try:
        here = stream.tell()
        if not isinstance(here, Awaitable):
            end: int = stream.seek(0, os.SEEK_END)
            stream.seek(here)
            return end - int(here)
        if callable(close := getattr(here, "close", None)):
            close()
    except (AttributeError, OSError, TypeError):
        pass
    raise ArgumentError("the stream does not say how long it is: give size=, in bytes")

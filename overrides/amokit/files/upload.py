"""An upload, without I/O: a session, its parts one after another, and the text by which it can be resumed."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from amokit_api.errors import ArgumentError, FileTransferError
from amokit_api.http.request import Request
from amokit_api.types import UNSET

from ..concurrency.sansio import Steps
from .source import Source

if TYPE_CHECKING:
    from amokit_api.models import File, FilePartUploaded

R = TypeVar("R")


class At(Protocol):
    """Puts a request at an address that the drive gave."""

    def __call__(self, request: Request[R], url: str, name: str, /) -> Request[R]: ...


@dataclass(frozen=True)
class Position:
    """How far an upload is. Its address holds the token of the session, so it is not shown."""

    url: str = field(repr=False)
    sent: int
    size: int
    part: int

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Position:
        """Raises ArgumentError."""
        try:
            found = cls(**json.loads(text))
        except (ValueError, TypeError):
            found = None
        if found is None or not isinstance(found.url, str):
            raise ArgumentError("resume takes what `progress` was given as `resume`")
        numbers = (found.sent, found.size, found.part)
        if not all(type(each) is int and each >= 0 for each in numbers) or found.part == 0 or found.sent > found.size:
            raise ArgumentError("resume takes what `progress` was given as `resume`")
        return found


@dataclass(frozen=True)
class UploadProgress:
    """How far an upload is.

    Attributes:
        sent: Bytes that the server has taken.
        size: Bytes of the whole file.
        resume: Text to keep: `upload(…, resume=text)` goes on from here, within 24 hours and also after a restart. It holds the
            address of the next part, which anybody with a token of the account may upload to, so `repr` does not show it. Empty
            when all is uploaded.
    """

    sent: int
    size: int
    resume: str = field(default="", repr=False)


@dataclass(frozen=True)
class UploadOptions:
    """The options of `Files.upload` that concern the upload itself."""

    content_type: str | None = None
    file_uuid: str | None = None
    with_preview: bool | None = None
    progress: Callable[[UploadProgress], object] | None = None
    resume: str | None = None


def upload(source: Source, options: UploadOptions, at: At) -> Steps[File]:
    """Uploads a file and gives it.

    Raises:
        ArgumentError: `resume` is of another file.
        FileTransferError: The source is shorter than it said, or the server does not say how to go on.
    """
    from amokit_api.operations import upload_file_part

    if options.resume is None:
        position = yield from _begin(source, options)
    else:
        position = Position.from_text(options.resume)
        if position.size != source.size:
            raise ArgumentError(f"resume is of a file of {position.size:,} bytes; this one has {source.size:,}")
        yield from source.skip(position.sent)
    while True:
        _report(options, UploadProgress(position.sent, position.size, position.to_text()))
        wanted = min(position.part, position.size - position.sent)
        part = yield from source.read(wanted)
        if len(part) != wanted:
            raise FileTransferError(f"{source.name} ended after {position.sent + len(part):,} of {position.size:,} bytes")
        answer: FilePartUploaded = yield at(upload_file_part.build("part", part), position.url, "address of the next part")
        position = Position(_next_url(answer), position.sent + len(part), position.size, position.part)
        if position.sent == position.size and not position.url:
            _report(options, UploadProgress(position.size, position.size))
            return _file(answer)
        if position.sent == position.size or not position.url:
            raise FileTransferError(
                f"the server has {position.sent:,} of {position.size:,} bytes of {source.name}, and"
                f" {'asks for more' if position.url else 'does not say where the rest goes'}"
            )


def _begin(source: Source, options: UploadOptions) -> Steps[Position]:
    from amokit_api.models import FileSessionCreate
    from amokit_api.operations import create_upload_session

    kind = options.content_type or mimetypes.guess_type(source.name)[0]
    session = yield create_upload_session.build(
        FileSessionCreate(
            file_name=source.name,
            file_size=source.size,
            content_type=kind or UNSET,
            file_uuid=options.file_uuid or UNSET,
            with_preview=UNSET if options.with_preview is None else options.with_preview,
        )
    )
    url, part, longest = session.upload_url, session.max_part_size, session.max_file_size
    if not isinstance(url, str) or not isinstance(part, int) or part < 1:
        raise FileTransferError("the server has opened an upload without an address for its parts, or without their size")
    if isinstance(longest, int) and source.size > longest:
        raise FileTransferError(f"{source.name} has {source.size:,} bytes; the server takes {longest:,}")
    return Position(url, 0, source.size, part)


def _report(options: UploadOptions, progress: UploadProgress) -> None:
    if options.progress is not None:
        options.progress(progress)


def _next_url(answer: FilePartUploaded) -> str:
    url: Any = answer.next_url
    return url if isinstance(url, str) else ""


def _file(answer: FilePartUploaded) -> File:
    from amokit_api.models import File

    if not isinstance(answer.uuid, str):
        raise FileTransferError("the server has taken the last part and has not answered with the file")
    return File.from_dict(answer.to_dict())

# Written by `make generate` from spec/; do not edit.
"""Restore files. `POST /v1.0/files/restore`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import FileRefDict
    from ..models.file import File
    from ..models.file_ref import FileRef

_RESULT: ModelDecoder[File] = ModelDecoder("file", "File")
_SENT: ModelDecoder[FileRef] = ModelDecoder("file_ref", "FileRef")


def build(items: Iterable[FileRef | FileRefDict]) -> Request[builtins.list[File]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="restore_files",
        method="POST",
        path="/v1.0/files/restore",
        parse=parse,
        given=given,
        body=batch_body(given),
        host="drive",
    )


def parse(response: ApiResponse) -> builtins.list[File]:
    """What a successful response holds."""
    return response.many(_RESULT, "files")

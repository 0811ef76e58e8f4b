# Written by `make generate` from spec/; do not edit.
"""Restore files. `POST /v1.0/files/restore`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.file_ref import FileRef

_RESULT: Ref[File] = Ref("file", "File")


def build(items: Iterable[FileRef]) -> Request[builtins.list[File]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="restore_files", method="POST", path="/v1.0/files/restore", parse=parse, body=batch_body(items), host="drive"
    )


def parse(answer: Answer) -> builtins.list[File]:
    """What a successful answer means."""
    return answer.many(_RESULT, "files")

# Written by `make generate` from spec/; do not edit.
"""Delete files. `DELETE /v1.0/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.file_ref import FileRef


def build(items: Iterable[FileRef]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="delete_files",
        method="DELETE",
        path="/v1.0/files",
        parse=parse,
        body=batch_body(items),
        host="drive",
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()

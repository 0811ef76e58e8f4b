# Written by `make generate` from spec/; do not edit.
"""Get one file. `GET /v1.0/files/{uuid}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.file import File

_RESULT: Ref[File] = Ref("file", "File")


def build(uuid: str, *, with_: Iterable[Literal["deleted", "unbilled"] | Unlisted] | None = None) -> Request[File]:
    """The request.

    Args:
        uuid: UUID of the file.
        with_: Further files or parts of them to include.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("deleted", "unbilled")), "csv")
    return Request(
        operation="get_file",
        method="GET",
        path=f"/v1.0/files/{segment('uuid', uuid)}",
        parse=parse,
        query=encode(pairs),
        host="drive",
        idempotent=True,
    )


def parse(answer: Answer) -> File:
    """What a successful answer means."""
    return answer.one(_RESULT)

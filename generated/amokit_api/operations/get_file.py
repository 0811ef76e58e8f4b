# Written by `make generate` from spec/; do not edit.
"""Get one file. `GET /v1.0/files/{uuid}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.file import File

_RESULT: ModelDecoder[File] = ModelDecoder("file", "File")


def build(uuid: str, *, with_: Iterable[Literal["deleted", "unbilled"] | Unlisted] | None = None) -> Request[File]:
    """The request.

    Args:
        uuid: UUID of the file.
        with_: Further files or parts of them to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("deleted", "unbilled")), "csv")
    return Request(
        operation="get_file",
        method="GET",
        path=f"/v1.0/files/{path_segment('uuid', uuid)}",
        parse=parse,
        query=encode(pairs),
        host="drive",
        idempotent=True,
    )


def parse(response: ApiResponse) -> File:
    """What a successful response holds."""
    return response.one(_RESULT)

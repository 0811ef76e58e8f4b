# Written by `make generate` from spec/; do not edit.
"""List files. `GET /v1.0/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import FilesFilterDict
    from ..models.file import File
    from ..models.files_filter import FilesFilter

_RESULT: ModelDecoder[File] = ModelDecoder("file", "File")
_FILTER: ModelDecoder[FilesFilter] = ModelDecoder("files_filter", "FilesFilter")


def build(
    *,
    filter: FilesFilter | FilesFilterDict | RawModel | None = None,
    with_: Iterable[Literal["deleted", "unbilled"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[File]]:
    """The request.

    Args:
        filter: What to select; fields of `FilesFilter`, or a `RawModel` for what it does not know yet.
        with_: Further files or parts of them to include.
        page: Number of the page, from 1.
        limit: Files on a page; 25 in the links that the server makes.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("deleted", "unbilled")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {"uuid": "csv"})
    return Request(
        operation="list_files", method="GET", path="/v1.0/files", parse=parse, query=encode(pairs), host="drive", idempotent=True
    )


def parse(response: ApiResponse) -> PageData[File]:
    """What a successful response holds."""
    return response.page(_RESULT, "files")

# Written by `make generate` from spec/; do not edit.
"""List files. `GET /v1.0/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, add_filter, encode, known
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.files_filter import FilesFilter

_RESULT: Ref[File] = Ref("file", "File")
_FILTER: Ref[FilesFilter] = Ref("files_filter", "FilesFilter")


def build(
    *,
    filter: FilesFilter | RawModel | None = None,
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
    add(pairs, "with", known("with_", with_, ("deleted", "unbilled")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {"uuid": "csv"})
    return Request(
        operation="list_files", method="GET", path="/v1.0/files", parse=parse, query=encode(pairs), host="drive", idempotent=True
    )


def parse(answer: Answer) -> PageData[File]:
    """What a successful answer means."""
    return answer.page(_RESULT, "files")

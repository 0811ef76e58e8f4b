# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"request_id", "title", "detail", "status"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CallError(ReadModel):
    """Why a call was not stored."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("request_id", "request_id"),
        ("title", "title"),
        ("detail", "detail"),
        ("status", "status"),
    )
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    title: str | None
    """Short name of the error."""
    detail: str | None
    """What went wrong."""
    status: int | str | None
    """Code of the error."""

    def __init__(
        self,
        *,
        request_id: str | int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        status: int | str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"request_id": request_id, "title": title, "detail": detail, "status": status})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.request_id = data["request_id"]
                self.title = data["title"]
                self.detail = data["detail"]
                self.status = data["status"]
                return self
            except KeyError:
                pass
        if "request_id" in data:
            self.request_id = data["request_id"]
        if "title" in data:
            self.title = data["title"]
        if "detail" in data:
            self.detail = data["detail"]
        if "status" in data:
            self.status = data["status"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "source_id", "status", "reject_reason"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatTemplateReview(ReadModel):
    """Review of a WhatsApp template by one source."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("source_id", "source_id"),
        ("status", "status"),
        ("reject_reason", "reject_reason"),
    )
    id: int
    """Id of the review."""
    source_id: int | None
    """Id of the source."""
    status: str | None
    """State of the review. Named in `constants.ReviewStatus`."""
    reject_reason: str | None
    """Why it was rejected; empty when it was not."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        reject_reason: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "source_id": source_id, "status": status, "reject_reason": reject_reason})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.source_id = data["source_id"]
                self.status = data["status"]
                self.reject_reason = data["reject_reason"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "source_id" in data:
            self.source_id = data["source_id"]
        if "status" in data:
            self.status = data["status"]
        if "reject_reason" in data:
            self.reject_reason = data["reject_reason"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

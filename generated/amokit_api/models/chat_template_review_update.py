# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import check_text, null
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "status": ("status", None),
    "reject_reason": ("reject_reason", None),
    "id": ("id", None),
    "source_id": ("source_id", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTemplateReviewUpdate(WriteModel):
    """Outcome of a review."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"source_id"})
    status: Literal["approved", "paused", "rejected"]
    """The outcome."""
    reject_reason: str | Unset
    """Why it was rejected."""
    id: int | Unset
    """Id of the review again."""
    source_id: int | None | Unset
    """Id of the source."""

    def __init__(
        self,
        *,
        status: Literal["approved", "paused", "rejected"],
        reject_reason: str | Unset = UNSET,
        id: int | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
    ) -> None:
        """Outcome of a review.

        Args:
            status: The outcome.
            reject_reason: Why it was rejected.
            id: Id of the review again.
            source_id: Id of the source.
        """
        self.status = status
        self.reject_reason = reject_reason
        self.id = id
        self.source_id = source_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.status
        if value is None:
            raise null(self, "status")
        result["status"] = value
        if (value := self.reject_reason) is not UNSET:
            if value is None:
                raise null(self, "reject_reason")
            if isinstance(value, str) and not 0 <= len(value) <= 65535:
                check_text(self, "reject_reason", value, max_length=65535)
            result["reject_reason"] = value
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        if (value := self.source_id) is not UNSET:
            result["source_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

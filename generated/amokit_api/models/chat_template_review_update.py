# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "status": ("status", str),
    "reject_reason": ("reject_reason", str),
    "id": ("id", int),
    "source_id": ("source_id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTemplateReviewUpdate(WriteModel):
    """Outcome of a review."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.status
        result["status"] = value if type(value) is str else write_scalar(self, "status", value, str)
        if (value := self.reject_reason) is not UNSET:
            result["reject_reason"] = (
                value
                if type(value) is str and len(value) <= 65535
                else write_scalar(self, "reject_reason", value, str, max_length=65535)
            )
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.source_id) is not UNSET:
            result["source_id"] = value if value is None or type(value) is int else write_scalar(self, "source_id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

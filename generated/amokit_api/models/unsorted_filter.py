# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "uid": ("uid", None),
    "category": ("category", None),
    "pipeline_id": ("pipeline_id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedFilter(WriteModel):
    """What to select. List incoming leads."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    uid: list[str] | Unset
    """Uids of incoming leads."""
    category: list[Literal["sip", "mail", "forms", "chats"]] | Unset
    """Where they came from."""
    pipeline_id: int | Unset
    """Id of the pipeline."""

    def __init__(
        self,
        *,
        uid: Iterable[str] | Unset = UNSET,
        category: Iterable[Literal["sip", "mail", "forms", "chats"]] | Unset = UNSET,
        pipeline_id: int | Unset = UNSET,
    ) -> None:
        """What to select. List incoming leads.

        Args:
            uid: Uids of incoming leads.
            category: Where they came from.
            pipeline_id: Id of the pipeline.
        """
        self.uid = to_list(uid, "UnsortedFilter.uid")
        self.category = to_list(category, "UnsortedFilter.category")
        self.pipeline_id = pipeline_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.uid) is not UNSET:
            result["uid"] = write_scalars(self, "uid", value, str, min_items=1)
        if (value := self.category) is not UNSET:
            result["category"] = write_scalars(self, "category", value, str, min_items=1)
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

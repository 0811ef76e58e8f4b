# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "conference": ("conference", None),
    "recordings": ("recordings", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ZoomNoteParamsWrite(WriteModel):
    """Content of a note about a Zoom meeting, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"conference", "recordings"})
    conference: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset
    """The meeting, as Zoom describes it."""
    recordings: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset
    """Its recordings, as Zoom describes them."""

    def __init__(
        self,
        *,
        conference: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset = UNSET,
        recordings: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset = UNSET,
    ) -> None:
        """Content of a note about a Zoom meeting, in a request.

        Args:
            conference: The meeting, as Zoom describes it.
            recordings: Its recordings, as Zoom describes them.
        """
        self.conference = conference
        self.recordings = recordings

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.conference) is not UNSET:
            result["conference"] = value if value is None else write_any(self, "conference", value, object)
        if (value := self.recordings) is not UNSET:
            result["recordings"] = value if value is None else write_any(self, "recordings", value, object)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

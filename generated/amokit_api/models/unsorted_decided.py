# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef
    from .unsorted_contact_ref import UnsortedContactRef
    from .unsorted_refs import UnsortedRefs

_UNSORTED_REFS: ModelDecoder[UnsortedRefs] = ModelDecoder("unsorted_refs", "UnsortedRefs")


@read_model(init=False, eq=False, repr=False)
class UnsortedDecided(ReadModel):
    """An incoming lead that was just accepted or declined."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uid", "uid", str),
        ("pipeline_id", "pipeline_id", int),
        ("category", "category", str),
        ("_created_at", "created_at", Any),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uid"})
    uid: str
    """Uid of the incoming lead."""
    pipeline_id: int | None
    """Id of the pipeline."""
    category: str | None
    """Where it came from. Named in `constants.UnsortedCategory`."""
    _created_at: Any
    _embedded: Any

    def __init__(
        self,
        *,
        uid: str | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        embedded: UnsortedRefs | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uid": uid,
                "pipeline_id": pipeline_id,
                "category": category,
                "_created_at": write_time(created_at),
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def embedded(self) -> UnsortedRefs | None:
        """Its entities; no company in the answer to a decline."""
        return decode_object(self, "_embedded", self._embedded, _UNSORTED_REFS)

    @property
    def leads(self) -> list[EntityRef]:
        """Its lead, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def contacts(self) -> list[UnsortedContactRef]:
        """Its contact, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def companies(self) -> list[EntityRef]:
        """Its company, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.companies) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["category"]
            self.category = value if value is None or type(value) is str else self._convert("category", value, str)
            self._created_at = data["created_at"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

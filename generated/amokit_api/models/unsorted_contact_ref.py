# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .self_links import SelfLinks

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_KEYS: frozenset[str] = frozenset({"id", "is_deleted", "is_unsorted", "_links"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UnsortedContactRef(ReadModel):
    """The contact of an incoming lead, by id."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("is_deleted", "is_deleted"),
        ("is_unsorted", "is_unsorted"),
        ("_links", "_links"),
    )
    id: int
    """Id of the contact."""
    is_deleted: bool | None
    """Whether it is in the trash; once it was accepted, and not in every answer."""
    is_unsorted: bool | None
    """Whether it belongs to an incoming lead still; once it was accepted, and not in every answer."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        is_unsorted: bool | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "is_deleted": is_deleted, "is_unsorted": is_unsorted, "_links": links})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the contact."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.is_deleted = data["is_deleted"]
                self.is_unsorted = data["is_unsorted"]
                self._links = data["_links"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "is_deleted" in data:
            self.is_deleted = data["is_deleted"]
        if "is_unsorted" in data:
            self.is_unsorted = data["is_unsorted"]
        if "_links" in data:
            self._links = data["_links"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

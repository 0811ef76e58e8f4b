# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class UnsortedContactRef(ReadModel):
    """The contact of an incoming lead, by id."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("is_deleted", "is_deleted", bool),
        ("is_unsorted", "is_unsorted", bool),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            value = data["is_unsorted"]
            self.is_unsorted = value if value is None or type(value) is bool else self._convert("is_unsorted", value, bool)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

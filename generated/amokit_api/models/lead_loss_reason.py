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
    from .self_links import SelfLinks

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class LeadLossReason(ReadModel):
    """Why a lead was lost."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("sort", "sort", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the reason."""
    name: str | None
    """Text of the reason."""
    sort: int | None
    """Place in the list."""
    _created_at: Any
    _updated_at: Any
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "sort": sort,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the reason."""
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
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

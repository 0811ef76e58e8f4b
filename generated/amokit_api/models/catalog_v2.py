# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog_v2_create import CatalogV2Create
    from .catalog_v2_update import CatalogV2Update
    from .self_links import SelfLinks

_CATALOG_V2_UPDATE: ModelDecoder[CatalogV2Update] = ModelDecoder("catalog_v2_update", "CatalogV2Update")
_CATALOG_V2_CREATE: ModelDecoder[CatalogV2Create] = ModelDecoder("catalog_v2_create", "CatalogV2Create")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CatalogV2(ReadModel):
    """A catalog in the old form."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("created_by", "created_by", int),
        ("_created_at", "created_at", Any),
        ("sort", "sort", int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the catalog."""
    name: str | None
    """Name."""
    created_by: int | None
    """Id of the user who created it."""
    _created_at: Any
    sort: int | None
    """Place in the list."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "created_by": created_by,
                "_created_at": write_time(created_at),
                "sort": sort,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the catalog; relative."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> CatalogV2Update:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogV2Update = to_write_form(self, _CATALOG_V2_UPDATE)
        return written

    def to_create(self) -> CatalogV2Create:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogV2Create = to_write_form(self, _CATALOG_V2_CREATE)
        return written

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
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            self._created_at = data["created_at"]
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

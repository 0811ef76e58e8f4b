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
class ContactCreated(ReadModel):
    """A contact that was just created."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("is_deleted", "is_deleted", bool),
        ("is_unsorted", "is_unsorted", bool),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the contact."""
    is_deleted: bool | None
    """Whether it is in the trash."""
    is_unsorted: bool | None
    """Whether it belongs to an incoming lead still."""
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        is_unsorted: bool | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"id": id, "is_deleted": is_deleted, "is_unsorted": is_unsorted, "request_id": request_id, "_links": links}
        )

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
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

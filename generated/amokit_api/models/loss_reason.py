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
    from .loss_reason_create import LossReasonCreate
    from .loss_reason_update import LossReasonUpdate
    from .self_links import SelfLinks

_LOSS_REASON_UPDATE: ModelDecoder[LossReasonUpdate] = ModelDecoder("loss_reason_update", "LossReasonUpdate")
_LOSS_REASON_CREATE: ModelDecoder[LossReasonCreate] = ModelDecoder("loss_reason_create", "LossReasonCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class LossReason(ReadModel):
    """A reason why leads are lost."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("sort", "sort", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "name", "sort", "created_at", "updated_at"})
    id: int
    """Id of the reason."""
    name: str
    """Text of the reason."""
    sort: int
    """Place in the list."""
    _created_at: Any
    _updated_at: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
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
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
        value = read_time(self._updated_at)
        if value is None:
            raise self._missing("updated_at")
        return value

    @property
    def links(self) -> SelfLinks | None:
        """Links of the reason."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> LossReasonUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LossReasonUpdate = to_write_form(self, _LOSS_REASON_UPDATE)
        return written

    def to_create(self) -> LossReasonCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LossReasonCreate = to_write_form(self, _LOSS_REASON_CREATE)
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
            if type(value) is str:
                self.name = value
            else:
                self._convert_always("name", value, str)
            value = data["sort"]
            if type(value) is int:
                self.sort = value
            else:
                self._convert_always("sort", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tag_create import TagCreate
    from .tag_update import TagUpdate

_TAG_UPDATE: ModelDecoder[TagUpdate] = ModelDecoder("tag_update", "TagUpdate")
_TAG_CREATE: ModelDecoder[TagCreate] = ModelDecoder("tag_create", "TagCreate")


@read_model(init=False, eq=False, repr=False)
class EntityTag(ReadModel):
    """A tag of an entity type.

    See https://www.amocrm.ru/developers/content/crm_platform/tags-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("color", "color", str),
        ("request_id", "request_id", str | int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "name"})
    id: int
    """Id of the tag."""
    name: str
    """Text of the tag."""
    color: str | None
    """Hex colour without `#`, from the palette `TagColor`; null is the default one. Leads only."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        color: str | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "color": color, "request_id": request_id})

    def to_write(self) -> TagUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TagUpdate = to_write_form(self, _TAG_UPDATE)
        return written

    def to_create(self) -> TagCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TagCreate = to_write_form(self, _TAG_CREATE)
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
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

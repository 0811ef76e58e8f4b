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
class EventEntity(ReadModel):
    """The entity an event happened to."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("linked_talk_contact_id", "linked_talk_contact_id", int),
        ("_links", "_links", None),
    )
    id: int | None
    """Id of the entity."""
    name: str | None
    """Its name, when the `with` value of its kind asks for it."""
    linked_talk_contact_id: int | None
    """Contact of the conversation; only with chat messages."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        linked_talk_contact_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "linked_talk_contact_id": linked_talk_contact_id, "_links": links})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the entity."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["linked_talk_contact_id"]
            self.linked_talk_contact_id = (
                value if value is None or type(value) is int else self._convert("linked_talk_contact_id", value, int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

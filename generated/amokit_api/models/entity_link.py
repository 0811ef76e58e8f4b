# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_link_metadata import EntityLinkMetadata
    from .link_write import LinkWrite

_LINK_WRITE: ModelDecoder[LinkWrite] = ModelDecoder("link_write", "LinkWrite")
_ENTITY_LINK_METADATA: ModelDecoder[EntityLinkMetadata] = ModelDecoder("entity_link_metadata", "EntityLinkMetadata")


@read_model(init=False, eq=False, repr=False)
class EntityLink(ReadModel):
    """A link from one entity to another.

    See https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("to_entity_id", "to_entity_id", int),
        ("to_entity_type", "to_entity_type", str),
        ("_metadata", "metadata", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"to_entity_id"})
    entity_id: int | None
    """Id of the entity; absent in the list of one entity."""
    entity_type: str | None
    """Kind of the entity; absent in the list of one entity. Named in `constants.EntityType`."""
    to_entity_id: int
    """Id of the other entity."""
    to_entity_type: str | None
    """Kind of the other entity. Named in `constants.EntityType`."""
    _metadata: Any

    def __init__(
        self,
        *,
        entity_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        to_entity_id: int | Unset = UNSET,
        to_entity_type: str | None | Unset = UNSET,
        metadata: EntityLinkMetadata | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "entity_id": entity_id,
                "entity_type": entity_type,
                "to_entity_id": to_entity_id,
                "to_entity_type": to_entity_type,
                "_metadata": metadata,
            },
        )

    @property
    def metadata(self) -> EntityLinkMetadata | None:
        """What is said of the link; null when nothing is."""
        return decode_object(self, "_metadata", self._metadata, _ENTITY_LINK_METADATA)

    def to_write(self) -> LinkWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LinkWrite = to_write_form(self, _LINK_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["to_entity_id"]
            if type(value) is int:
                self.to_entity_id = value
            else:
                self._convert_always("to_entity_id", value, int)
            value = data["to_entity_type"]
            self.to_entity_type = value if value is None or type(value) is str else self._convert("to_entity_type", value, str)
            self._metadata = data["metadata"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

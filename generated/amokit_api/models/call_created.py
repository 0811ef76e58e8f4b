# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .call_created_embedded import CallCreatedEmbedded
    from .self_links import SelfLinks

_CALL_CREATED_EMBEDDED: ModelDecoder[CallCreatedEmbedded] = ModelDecoder("call_created_embedded", "CallCreatedEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CallCreated(ReadModel):
    """A call that was just stored, as a note."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the note."""
    entity_id: int | None
    """Id of the entity it went to."""
    entity_type: str | None
    """Kind of that entity, in the singular. Named in `constants.EntityTypeSingular`."""
    account_id: int | None
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CallCreatedEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def links(self) -> SelfLinks | None:
        """Links of the call."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CallCreatedEmbedded | None:
        """What belongs to the call."""
        return decode_object(self, "_embedded", self._embedded, _CALL_CREATED_EMBEDDED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

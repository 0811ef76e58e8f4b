# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_created import ContactCreated

_CONTACT_CREATED: ModelDecoder[ContactCreated] = ModelDecoder("contact_created", "ContactCreated")


@read_model(init=False, eq=False, repr=False)
class ContactsCreatedEmbedded(ReadModel):
    """Content of the answer to a creation of contacts."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_contacts", "contacts", None),)
    _contacts: Any

    def __init__(self, *, contacts: list[ContactCreated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_contacts": contacts})

    @property
    def contacts(self) -> list[ContactCreated] | None:
        """The created contacts."""
        return decode_list(self, "_contacts", self._contacts, _CONTACT_CREATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._contacts = data["contacts"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

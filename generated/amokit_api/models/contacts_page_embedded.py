# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact import Contact

_CONTACT: ModelDecoder[Contact] = ModelDecoder("contact", "Contact")
_KEYS: frozenset[str] = frozenset({"contacts"})


@read_model(init=False, eq=False, repr=False)
class ContactsPageEmbedded(ReadModel):
    """Content of a page of contacts."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_contacts", "contacts", None),)
    _contacts: Any

    def __init__(self, *, contacts: list[Contact] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_contacts": contacts})

    @property
    def contacts(self) -> list[Contact] | None:
        """The contacts."""
        return decode_list(self, "_contacts", self._contacts, _CONTACT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._contacts = data["contacts"]
                return self
            except KeyError:
                self = new(cls)
        if "contacts" in data:
            self._contacts = data["contacts"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

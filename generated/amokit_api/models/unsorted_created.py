# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef
    from .self_links import SelfLinks
    from .unsorted_contact_ref import UnsortedContactRef
    from .unsorted_refs import UnsortedRefs

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_UNSORTED_REFS: ModelDecoder[UnsortedRefs] = ModelDecoder("unsorted_refs", "UnsortedRefs")


@read_model(init=False, eq=False, repr=False)
class UnsortedCreated(ReadModel):
    """An incoming lead that was just created."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uid", "uid", str),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uid"})
    uid: str
    """Uid of the incoming lead."""
    account_id: int | None
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        uid: str | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: UnsortedRefs | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"uid": uid, "account_id": account_id, "request_id": request_id, "_links": links, "_embedded": embedded}
        )

    @property
    def links(self) -> SelfLinks | None:
        """Links of the incoming lead."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> UnsortedRefs | None:
        """What was created with it."""
        return decode_object(self, "_embedded", self._embedded, _UNSORTED_REFS)

    @property
    def leads(self) -> list[EntityRef]:
        """Its lead, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def contacts(self) -> list[UnsortedContactRef]:
        """Its contact, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def companies(self) -> list[EntityRef]:
        """Its company, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.companies) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
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
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

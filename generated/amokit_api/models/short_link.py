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
    from .short_link_create import ShortLinkCreate
    from .short_link_metadata import ShortLinkMetadata

_SHORT_LINK_CREATE: ModelDecoder[ShortLinkCreate] = ModelDecoder("short_link_create", "ShortLinkCreate")
_SHORT_LINK_METADATA: ModelDecoder[ShortLinkMetadata] = ModelDecoder("short_link_metadata", "ShortLinkMetadata")


@read_model(init=False, eq=False, repr=False)
class ShortLink(ReadModel):
    """A short link for one contact."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("url", "url", str),
        ("account_id", "account_id", int),
        ("_metadata", "metadata", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"url"})
    url: str
    """The short address."""
    account_id: int | None
    """Id of the account."""
    _metadata: Any

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        metadata: ShortLinkMetadata | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"url": url, "account_id": account_id, "_metadata": metadata})

    @property
    def metadata(self) -> ShortLinkMetadata | None:
        """Whom it is for."""
        return decode_object(self, "_metadata", self._metadata, _SHORT_LINK_METADATA)

    def to_create(self) -> ShortLinkCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ShortLinkCreate = to_write_form(self, _SHORT_LINK_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["url"]
            if type(value) is str:
                self.url = value
            else:
                self._convert_always("url", value, str)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._metadata = data["metadata"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

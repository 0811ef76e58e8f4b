# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .unsorted_chat_client import UnsortedChatClient
    from .unsorted_chat_origin import UnsortedChatOrigin

_UNSORTED_CHAT_CLIENT: ModelDecoder[UnsortedChatClient] = ModelDecoder("unsorted_chat_client", "UnsortedChatClient")
_UNSORTED_CHAT_ORIGIN: ModelDecoder[UnsortedChatOrigin] = ModelDecoder("unsorted_chat_origin", "UnsortedChatOrigin")


@read_model(init=False, eq=False, repr=False)
class UnsortedChatsMetadata(ReadModel):
    """A chat."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("from_", "from", str),
        ("to", "to", str),
        ("_received_at", "received_at", Any),
        ("service", "service", str),
        ("_client", "client", None),
        ("_origin_", "origin", None),
        ("last_message_text", "last_message_text", str),
        ("source_name", "source_name", str),
    )
    from_: str | None
    """Name of the one who wrote."""
    to: str | None
    """Id of the page that was written to."""
    _received_at: Any
    service: str | None
    """Name of the service."""
    _client: Any
    _origin_: Any
    last_message_text: str | None
    """Text of the last message."""
    source_name: str | None
    """Name of the source."""

    def __init__(
        self,
        *,
        from_: str | None | Unset = UNSET,
        to: str | None | Unset = UNSET,
        received_at: datetime | None | Unset = UNSET,
        service: str | None | Unset = UNSET,
        client: UnsortedChatClient | None | Unset = UNSET,
        origin: UnsortedChatOrigin | None | Unset = UNSET,
        last_message_text: str | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "from_": from_,
                "to": to,
                "_received_at": write_time(received_at),
                "service": service,
                "_client": client,
                "_origin_": origin,
                "last_message_text": last_message_text,
                "source_name": source_name,
            },
        )

    @property
    def received_at(self) -> datetime | None:
        """Time of receipt."""
        return read_time(self._received_at)

    @property
    def client(self) -> UnsortedChatClient | None:
        """Who wrote."""
        return decode_object(self, "_client", self._client, _UNSORTED_CHAT_CLIENT)

    @property
    def origin(self) -> UnsortedChatOrigin | None:
        """Where it was written."""
        return decode_object(self, "_origin_", self._origin_, _UNSORTED_CHAT_ORIGIN)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["from"]
            self.from_ = value if value is None or type(value) is str else self._convert("from", value, str)
            value = data["to"]
            self.to = value if value is None or type(value) is str else self._convert("to", value, str)
            self._received_at = data["received_at"]
            value = data["service"]
            self.service = value if value is None or type(value) is str else self._convert("service", value, str)
            self._client = data["client"]
            self._origin_ = data["origin"]
            value = data["last_message_text"]
            self.last_message_text = (
                value if value is None or type(value) is str else self._convert("last_message_text", value, str)
            )
            value = data["source_name"]
            self.source_name = value if value is None or type(value) is str else self._convert("source_name", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 8:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

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
    from .unsorted_mail_sender import UnsortedMailSender

_UNSORTED_MAIL_SENDER: ModelDecoder[UnsortedMailSender] = ModelDecoder("unsorted_mail_sender", "UnsortedMailSender")


@read_model(init=False, eq=False, repr=False)
class UnsortedMailMetadata(ReadModel):
    """A letter."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_from_", "from", None),
        ("_received_at", "received_at", Any),
        ("subject", "subject", str),
        ("thread_id", "thread_id", int | str),
        ("message_id", "message_id", int),
        ("content_summary", "content_summary", str),
    )
    _from_: Any
    _received_at: Any
    subject: str | None
    """Subject."""
    thread_id: int | str | None
    """Id of the thread in the mail service."""
    message_id: int | None
    """Id of the letter in the mail service."""
    content_summary: str | None
    """Beginning of the text."""

    def __init__(
        self,
        *,
        from_: UnsortedMailSender | None | Unset = UNSET,
        received_at: datetime | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        thread_id: int | str | None | Unset = UNSET,
        message_id: int | None | Unset = UNSET,
        content_summary: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_from_": from_,
                "_received_at": write_time(received_at),
                "subject": subject,
                "thread_id": thread_id,
                "message_id": message_id,
                "content_summary": content_summary,
            },
        )

    @property
    def from_(self) -> UnsortedMailSender | None:
        """Who wrote it."""
        return decode_object(self, "_from_", self._from_, _UNSORTED_MAIL_SENDER)

    @property
    def received_at(self) -> datetime | None:
        """Time of receipt."""
        return read_time(self._received_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._from_ = data["from"]
            self._received_at = data["received_at"]
            value = data["subject"]
            self.subject = value if value is None or type(value) is str else self._convert("subject", value, str)
            value = data["thread_id"]
            self.thread_id = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("thread_id", value, int | str)
            )
            value = data["message_id"]
            self.message_id = value if value is None or type(value) is int else self._convert("message_id", value, int)
            value = data["content_summary"]
            self.content_summary = value if value is None or type(value) is str else self._convert("content_summary", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

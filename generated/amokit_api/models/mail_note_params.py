# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, decode_object_or_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .mail_note_address import MailNoteAddress
    from .mail_note_delivery import MailNoteDelivery

_MAIL_NOTE_ADDRESS: ModelDecoder[MailNoteAddress] = ModelDecoder("mail_note_address", "MailNoteAddress")
_MAIL_NOTE_DELIVERY: ModelDecoder[MailNoteDelivery] = ModelDecoder("mail_note_delivery", "MailNoteDelivery")


@read_model(init=False, eq=False, repr=False)
class MailNoteParams(ReadModel):
    """Content of a note about a letter."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("thread_id", "thread_id", str | int),
        ("message_id", "message_id", str | int),
        ("version", "version", int),
        ("access_granted", "access_granted", int),
        ("private", "private", bool | int | str),
        ("income", "income", bool | int | str),
        ("_from_", "from", None),
        ("_to", "to", None),
        ("subject", "subject", str),
        ("content_summary", "content_summary", str),
        ("attach_cnt", "attach_cnt", int),
        ("_delivery", "delivery", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"version", "access_granted"})
    thread_id: str | int | None
    """Id of the thread."""
    message_id: str | int | None
    """Id of the letter."""
    version: int | None
    """Version of this content."""
    access_granted: int | None
    """Whether the reader may open the letter, 1 or 0."""
    private: bool | int | str | None
    """Whether only its owner may see it."""
    income: bool | int | str | None
    """Whether it is an incoming letter."""
    _from_: Any
    _to: Any
    subject: str | None
    """Subject."""
    content_summary: str | None
    """Beginning of the text."""
    attach_cnt: int | None
    """How many files it has."""
    _delivery: Any

    def __init__(
        self,
        *,
        thread_id: str | int | None | Unset = UNSET,
        message_id: str | int | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        access_granted: int | None | Unset = UNSET,
        private: bool | int | str | None | Unset = UNSET,
        income: bool | int | str | None | Unset = UNSET,
        from_: MailNoteAddress | None | Unset = UNSET,
        to: MailNoteAddress | list[MailNoteAddress] | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        content_summary: str | None | Unset = UNSET,
        attach_cnt: int | None | Unset = UNSET,
        delivery: MailNoteDelivery | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "thread_id": thread_id,
                "message_id": message_id,
                "version": version,
                "access_granted": access_granted,
                "private": private,
                "income": income,
                "_from_": from_,
                "_to": to,
                "subject": subject,
                "content_summary": content_summary,
                "attach_cnt": attach_cnt,
                "_delivery": delivery,
            },
        )

    @property
    def from_(self) -> MailNoteAddress | None:
        """Who sent it."""
        return decode_object(self, "_from_", self._from_, _MAIL_NOTE_ADDRESS)

    @property
    def to(self) -> MailNoteAddress | list[MailNoteAddress] | None:
        """Whom it was sent to."""
        return decode_object_or_list(self, "_to", self._to, _MAIL_NOTE_ADDRESS)

    @property
    def delivery(self) -> MailNoteDelivery | None:
        """What is known of its delivery."""
        return decode_object(self, "_delivery", self._delivery, _MAIL_NOTE_DELIVERY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["thread_id"]
            self.thread_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("thread_id", value, str | int)
            )
            value = data["message_id"]
            self.message_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("message_id", value, str | int)
            )
            value = data["private"]
            self.private = (
                value
                if value is None or type(value) is bool or type(value) is int or type(value) is str
                else self._convert("private", value, bool | int | str)
            )
            value = data["income"]
            self.income = (
                value
                if value is None or type(value) is bool or type(value) is int or type(value) is str
                else self._convert("income", value, bool | int | str)
            )
            self._from_ = data["from"]
            self._to = data["to"]
            value = data["subject"]
            self.subject = value if value is None or type(value) is str else self._convert("subject", value, str)
            value = data["content_summary"]
            self.content_summary = value if value is None or type(value) is str else self._convert("content_summary", value, str)
            value = data["attach_cnt"]
            self.attach_cnt = value if value is None or type(value) is int else self._convert("attach_cnt", value, int)
            self._delivery = data["delivery"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            known = 10
            if "version" in data:
                known += 1
                value = data["version"]
                self.version = value if value is None or type(value) is int else self._convert("version", value, int)
            if "access_granted" in data:
                known += 1
                value = data["access_granted"]
                self.access_granted = (
                    value if value is None or type(value) is int else self._convert("access_granted", value, int)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, decode_object_or_list
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .mail_note_address import MailNoteAddress
    from .mail_note_delivery import MailNoteDelivery

_MAIL_NOTE_ADDRESS: ModelDecoder[MailNoteAddress] = ModelDecoder("mail_note_address", "MailNoteAddress")
_MAIL_NOTE_DELIVERY: ModelDecoder[MailNoteDelivery] = ModelDecoder("mail_note_delivery", "MailNoteDelivery")
_KEYS: frozenset[str] = frozenset(
    {
        "thread_id",
        "message_id",
        "version",
        "access_granted",
        "private",
        "income",
        "from",
        "to",
        "subject",
        "content_summary",
        "attach_cnt",
        "delivery",
    }
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class MailNoteParams(ReadModel):
    """Content of a note about a letter."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("thread_id", "thread_id"),
        ("message_id", "message_id"),
        ("version", "version"),
        ("access_granted", "access_granted"),
        ("private", "private"),
        ("income", "income"),
        ("_from_", "from"),
        ("_to", "to"),
        ("subject", "subject"),
        ("content_summary", "content_summary"),
        ("attach_cnt", "attach_cnt"),
        ("_delivery", "delivery"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "thread_id" in data:
            self.thread_id = data["thread_id"]
        if "message_id" in data:
            self.message_id = data["message_id"]
        if "version" in data:
            self.version = data["version"]
        if "access_granted" in data:
            self.access_granted = data["access_granted"]
        if "private" in data:
            self.private = data["private"]
        if "income" in data:
            self.income = data["income"]
        if "from" in data:
            self._from_ = data["from"]
        if "to" in data:
            self._to = data["to"]
        if "subject" in data:
            self.subject = data["subject"]
        if "content_summary" in data:
            self.content_summary = data["content_summary"]
        if "attach_cnt" in data:
            self.attach_cnt = data["attach_cnt"]
        if "delivery" in data:
            self._delivery = data["delivery"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

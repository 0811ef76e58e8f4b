# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object, plain_map
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset
from .chat_template_button import decoder as _CHAT_TEMPLATE_BUTTON

if TYPE_CHECKING:
    from .chat_template_attachment import ChatTemplateAttachment
    from .chat_template_button import ChatTemplateButton
    from .chat_template_create import ChatTemplateCreate
    from .chat_template_embedded import ChatTemplateEmbedded
    from .chat_template_review import ChatTemplateReview
    from .chat_template_update import ChatTemplateUpdate
    from .self_links import SelfLinks

_CHAT_TEMPLATE_UPDATE: ModelDecoder[ChatTemplateUpdate] = ModelDecoder("chat_template_update", "ChatTemplateUpdate")
_CHAT_TEMPLATE_CREATE: ModelDecoder[ChatTemplateCreate] = ModelDecoder("chat_template_create", "ChatTemplateCreate")
_CHAT_TEMPLATE_ATTACHMENT: ModelDecoder[ChatTemplateAttachment] = ModelDecoder(
    "chat_template_attachment", "ChatTemplateAttachment"
)
_CHAT_TEMPLATE_EMBEDDED: ModelDecoder[ChatTemplateEmbedded] = ModelDecoder("chat_template_embedded", "ChatTemplateEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class ChatTemplate(ReadModel):
    """A template of a chat message.

    See https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("account_id", "account_id", int),
        ("name", "name", str),
        ("content", "content", str),
        ("type", "type", str),
        ("is_editable", "is_editable", bool),
        ("_buttons", "buttons", None),
        ("_attachment", "attachment", None),
        ("external_id", "external_id", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("waba_header", "waba_header", str),
        ("waba_header_type", "waba_header_type", str),
        ("waba_footer", "waba_footer", str),
        ("waba_category", "waba_category", str),
        ("waba_language", "waba_language", str),
        ("_waba_examples", "waba_examples", None),
        ("review_status", "review_status", str),
        ("is_on_review", "is_on_review", bool),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"review_status", "is_on_review"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the template."""
    account_id: int | None
    """Id of the account."""
    name: str | None
    """Name."""
    content: str | None
    """Text of the message, with marks such as `{{contact.name}}`."""
    type: str | None
    """Kind: waba is a WhatsApp template. Named in `constants.TemplateType`."""
    is_editable: bool | None
    """Whether users may edit it."""
    _buttons: Any
    _attachment: Any
    external_id: str | None
    """Your id of the template."""
    _created_at: Any
    _updated_at: Any
    waba_header: str | None
    """WhatsApp header."""
    waba_header_type: str | None
    """Kind of the WhatsApp header. Named in `constants.WabaHeaderType`."""
    waba_footer: str | None
    """WhatsApp footer."""
    waba_category: str | None
    """WhatsApp category; empty when none is set. Named in `constants.WabaCategory`."""
    waba_language: str | None
    """Language of the WhatsApp template; empty when none is set."""
    _waba_examples: Any
    review_status: str | None
    """State of the review as a whole. Named in `constants.ReviewStatus`. Only when asked for by `with_=["reviews"]`."""
    is_on_review: bool | None
    """Whether a review is running. Only when asked for by `with_=["reviews"]`."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in an answer to a write."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        is_editable: bool | None | Unset = UNSET,
        buttons: list[ChatTemplateButton] | None | Unset = UNSET,
        attachment: ChatTemplateAttachment | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        waba_header: str | None | Unset = UNSET,
        waba_header_type: str | None | Unset = UNSET,
        waba_footer: str | None | Unset = UNSET,
        waba_category: str | None | Unset = UNSET,
        waba_language: str | None | Unset = UNSET,
        waba_examples: dict[str, str] | None | Unset = UNSET,
        review_status: str | None | Unset = UNSET,
        is_on_review: bool | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: ChatTemplateEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "account_id": account_id,
                "name": name,
                "content": content,
                "type": type,
                "is_editable": is_editable,
                "_buttons": buttons,
                "_attachment": attachment,
                "external_id": external_id,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "waba_header": waba_header,
                "waba_header_type": waba_header_type,
                "waba_footer": waba_footer,
                "waba_category": waba_category,
                "waba_language": waba_language,
                "_waba_examples": waba_examples,
                "review_status": review_status,
                "is_on_review": is_on_review,
                "request_id": request_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def buttons(self) -> list[ChatTemplateButton] | None:
        """Buttons, all of one kind."""
        return decode_list(self, "_buttons", self._buttons, _CHAT_TEMPLATE_BUTTON)

    @property
    def attachment(self) -> ChatTemplateAttachment | None:
        """File that goes with the message."""
        return decode_object(self, "_attachment", self._attachment, _CHAT_TEMPLATE_ATTACHMENT)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def waba_examples(self) -> dict[str, str] | None:
        """Example values of the marks in the text."""
        return plain_map(self, "_waba_examples", self._waba_examples, str)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the template."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> ChatTemplateEmbedded | None:
        """What belongs to the template."""
        return decode_object(self, "_embedded", self._embedded, _CHAT_TEMPLATE_EMBEDDED)

    @property
    def reviews(self) -> list[ChatTemplateReview]:
        """Its reviews, one a source. Only when asked for by `with_=["reviews"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.reviews) or []

    def to_write(self) -> ChatTemplateUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ChatTemplateUpdate = to_write_form(self, _CHAT_TEMPLATE_UPDATE)
        return written

    def to_create(self) -> ChatTemplateCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ChatTemplateCreate = to_write_form(self, _CHAT_TEMPLATE_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["content"]
            self.content = value if value is None or type(value) is str else self._convert("content", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["is_editable"]
            self.is_editable = value if value is None or type(value) is bool else self._convert("is_editable", value, bool)
            self._buttons = data["buttons"]
            self._attachment = data["attachment"]
            value = data["external_id"]
            self.external_id = value if value is None or type(value) is str else self._convert("external_id", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["waba_header"]
            self.waba_header = value if value is None or type(value) is str else self._convert("waba_header", value, str)
            value = data["waba_header_type"]
            self.waba_header_type = (
                value if value is None or type(value) is str else self._convert("waba_header_type", value, str)
            )
            value = data["waba_footer"]
            self.waba_footer = value if value is None or type(value) is str else self._convert("waba_footer", value, str)
            value = data["waba_category"]
            self.waba_category = value if value is None or type(value) is str else self._convert("waba_category", value, str)
            value = data["waba_language"]
            self.waba_language = value if value is None or type(value) is str else self._convert("waba_language", value, str)
            self._waba_examples = data["waba_examples"]
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
        if len(data) != 20:
            known = 20
            if "review_status" in data:
                known += 1
                value = data["review_status"]
                self.review_status = value if value is None or type(value) is str else self._convert("review_status", value, str)
            if "is_on_review" in data:
                known += 1
                value = data["is_on_review"]
                self.is_on_review = value if value is None or type(value) is bool else self._convert("is_on_review", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

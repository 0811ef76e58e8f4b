# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_map, write_models, write_object, write_scalar
from ..types import UNSET, Unset
from .chat_template_button_write import decoder as _CHAT_TEMPLATE_BUTTON_WRITE

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatTemplateAttachmentWriteDict, ChatTemplateButtonWriteDict
    from .chat_template_attachment_write import ChatTemplateAttachmentWrite
    from .chat_template_button_write import ChatTemplateButtonWrite

_CHAT_TEMPLATE_ATTACHMENT_WRITE: ModelDecoder[ChatTemplateAttachmentWrite] = ModelDecoder(
    "chat_template_attachment_write", "ChatTemplateAttachmentWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "content": ("content", str),
    "external_id": ("external_id", str),
    "is_editable": ("is_editable", None),
    "type": ("type", str),
    "buttons": ("buttons", _CHAT_TEMPLATE_BUTTON_WRITE),
    "attachment": ("attachment", _CHAT_TEMPLATE_ATTACHMENT_WRITE),
    "waba_header": ("waba_header", str),
    "waba_header_type": ("waba_header_type", str),
    "waba_footer": ("waba_footer", str),
    "waba_category": ("waba_category", str),
    "waba_language": ("waba_language", str),
    "waba_examples": ("waba_examples", None),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTemplateCreate(WriteModel):
    """A chat template to create.

    See https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset(
        {
            "external_id",
            "buttons",
            "attachment",
            "waba_header",
            "waba_header_type",
            "waba_footer",
            "waba_category",
            "waba_language",
        }
    )
    name: str
    """Name."""
    content: str
    """Text of the message, with marks such as `{{contact.name}}`."""
    external_id: str | None | Unset
    """Your id of the template."""
    is_editable: bool | Unset
    """Whether users may edit it."""
    type: Literal["amocrm", "waba"] | Unset
    """Kind: waba is a WhatsApp template."""
    buttons: list[ChatTemplateButtonWrite] | None | Unset
    """Buttons, all of one kind."""
    attachment: ChatTemplateAttachmentWrite | None | Unset
    """File that goes with the message; null for none."""
    waba_header: str | None | Unset
    """WhatsApp header, 60 characters at most."""
    waba_header_type: Literal["text", "media"] | None | Unset
    """Kind of the WhatsApp header; media needs an `attachment`."""
    waba_footer: str | None | Unset
    """WhatsApp footer."""
    waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset
    """WhatsApp category."""
    waba_language: str | None | Unset
    """Language of the WhatsApp template."""
    waba_examples: Mapping[str | int, str] | Unset
    """Example values of the marks in the text."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        name: str,
        content: str,
        external_id: str | None | Unset = UNSET,
        is_editable: bool | Unset = UNSET,
        type: Literal["amocrm", "waba"] | Unset = UNSET,
        buttons: Iterable[ChatTemplateButtonWrite | ChatTemplateButtonWriteDict] | None | Unset = UNSET,
        attachment: ChatTemplateAttachmentWrite | ChatTemplateAttachmentWriteDict | None | Unset = UNSET,
        waba_header: str | None | Unset = UNSET,
        waba_header_type: Literal["text", "media"] | None | Unset = UNSET,
        waba_footer: str | None | Unset = UNSET,
        waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset = UNSET,
        waba_language: str | None | Unset = UNSET,
        waba_examples: Mapping[str | int, str] | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """A chat template to create.

        Args:
            name: Name.
            content: Text of the message, with marks such as `{{contact.name}}`.
            external_id: Your id of the template.
            is_editable: Whether users may edit it.
            type: Kind: waba is a WhatsApp template.
            buttons: Buttons, all of one kind.
            attachment: File that goes with the message; null for none.
            waba_header: WhatsApp header, 60 characters at most.
            waba_header_type: Kind of the WhatsApp header; media needs an `attachment`.
            waba_footer: WhatsApp footer.
            waba_category: WhatsApp category.
            waba_language: Language of the WhatsApp template.
            waba_examples: Example values of the marks in the text.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.content = content
        self.external_id = external_id
        self.is_editable = is_editable
        self.type = type
        self.buttons = to_models(buttons, "ChatTemplateCreate.buttons", _CHAT_TEMPLATE_BUTTON_WRITE)
        self.attachment = to_model(attachment, "ChatTemplateCreate.attachment", _CHAT_TEMPLATE_ATTACHMENT_WRITE)
        self.waba_header = waba_header
        self.waba_header_type = waba_header_type
        self.waba_footer = waba_footer
        self.waba_category = waba_category
        self.waba_language = waba_language
        self.waba_examples = waba_examples
        self.request_id = request_id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        value = self.content
        result["content"] = value if type(value) is str else write_scalar(self, "content", value, str)
        if (value := self.external_id) is not UNSET:
            result["external_id"] = (
                value if value is None or type(value) is str else write_scalar(self, "external_id", value, str)
            )
        if (value := self.is_editable) is not UNSET:
            result["is_editable"] = value if type(value) is bool else write_scalar(self, "is_editable", value, bool)
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.buttons) is not UNSET:
            result["buttons"] = value if value is None else write_models(self, "buttons", value, structs)
        if (value := self.attachment) is not UNSET:
            result["attachment"] = value if value is None else write_object(self, "attachment", value, structs)
        if (value := self.waba_header) is not UNSET:
            result["waba_header"] = (
                value
                if value is None or type(value) is str and len(value) <= 60
                else write_scalar(self, "waba_header", value, str, max_length=60)
            )
        if (value := self.waba_header_type) is not UNSET:
            result["waba_header_type"] = (
                value if value is None or type(value) is str else write_scalar(self, "waba_header_type", value, str)
            )
        if (value := self.waba_footer) is not UNSET:
            result["waba_footer"] = (
                value if value is None or type(value) is str else write_scalar(self, "waba_footer", value, str)
            )
        if (value := self.waba_category) is not UNSET:
            result["waba_category"] = (
                value if value is None or type(value) is str else write_scalar(self, "waba_category", value, str)
            )
        if (value := self.waba_language) is not UNSET:
            result["waba_language"] = (
                value if value is None or type(value) is str else write_scalar(self, "waba_language", value, str)
            )
        if (value := self.waba_examples) is not UNSET:
            result["waba_examples"] = write_map(self, "waba_examples", value, str)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "available_functions": ("available_functions", None),
    "code": ("code", str),
    "url": ("url", str),
    "file_uuid": ("file_uuid", str),
    "lang": ("lang", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AiFileSourceCreate(WriteModel):
    """A file that the AI agent shall know."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    available_functions: list[Literal["agent", "suggested_reply"]]
    """What it serves, exactly one of the agent and of suggested replies."""
    url: str
    """Address to download it from the file storage."""
    file_uuid: str
    """UUID of the file."""
    lang: str
    """Language of the file."""
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"]
        | Unset
    )
    """What it is about."""

    def __init__(
        self,
        *,
        available_functions: Iterable[Literal["agent", "suggested_reply"]],
        url: str,
        file_uuid: str,
        lang: str,
        code: Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"]
        | Unset = UNSET,
    ) -> None:
        """A file that the AI agent shall know.

        Args:
            available_functions: What it serves, exactly one of the agent and of suggested replies.
            url: Address to download it from the file storage.
            file_uuid: UUID of the file.
            lang: Language of the file.
            code: What it is about.
        """
        self.available_functions = to_list(available_functions, "AiFileSourceCreate.available_functions")
        self.url = url
        self.file_uuid = file_uuid
        self.lang = lang
        self.code = code

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.available_functions
        result["available_functions"] = write_scalars(self, "available_functions", value, str, min_items=1, max_items=1)
        if (value := self.code) is not UNSET:
            result["code"] = value if type(value) is str else write_scalar(self, "code", value, str)
        value = self.url
        result["url"] = value if type(value) is str else write_scalar(self, "url", value, str)
        value = self.file_uuid
        result["file_uuid"] = value if type(value) is str else write_scalar(self, "file_uuid", value, str)
        value = self.lang
        result["lang"] = value if type(value) is str else write_scalar(self, "lang", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

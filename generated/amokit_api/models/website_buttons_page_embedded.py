# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .website_button import WebsiteButton

_WEBSITE_BUTTON: ModelDecoder[WebsiteButton] = ModelDecoder("website_button", "WebsiteButton")


@read_model(init=False, eq=False, repr=False)
class WebsiteButtonsPageEmbedded(ReadModel):
    """Content of a page of website buttons."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_website_buttons", "website_buttons", None),)
    _website_buttons: Any

    def __init__(self, *, website_buttons: list[WebsiteButton] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_website_buttons": website_buttons})

    @property
    def website_buttons(self) -> list[WebsiteButton] | None:
        """The buttons."""
        return decode_list(self, "_website_buttons", self._website_buttons, _WEBSITE_BUTTON)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._website_buttons = data["website_buttons"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

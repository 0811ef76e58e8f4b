# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payment_note_params_write import PaymentNoteParamsWrite

_PAYMENT_NOTE_PARAMS_WRITE: ModelDecoder[PaymentNoteParamsWrite] = ModelDecoder(
    "payment_note_params_write", "PaymentNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class PaymentNoteParams(ReadModel):
    """Content of a note about a paid invoice or bill."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("service", "service", str),
        ("text", "text", str),
        ("icon_url", "icon_url", str),
    )
    service: str | None
    """Name of the payment service."""
    text: str | None
    """The text."""
    icon_url: str | None
    """Address of the icon."""

    def __init__(
        self,
        *,
        service: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        icon_url: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"service": service, "text": text, "icon_url": icon_url})

    def to_write(self) -> PaymentNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PaymentNoteParamsWrite = to_write_form(self, _PAYMENT_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["service"]
            self.service = value if value is None or type(value) is str else self._convert("service", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["icon_url"]
            self.icon_url = value if value is None or type(value) is str else self._convert("icon_url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

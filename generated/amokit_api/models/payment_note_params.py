# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .payment_note_params_write import PaymentNoteParamsWrite

_PAYMENT_NOTE_PARAMS_WRITE: ModelDecoder[PaymentNoteParamsWrite] = ModelDecoder(
    "payment_note_params_write", "PaymentNoteParamsWrite"
)
_KEYS: frozenset[str] = frozenset({"service", "text", "icon_url"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class PaymentNoteParams(ReadModel):
    """Content of a note about a paid invoice or bill."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("service", "service"), ("text", "text"), ("icon_url", "icon_url"))
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.service = data["service"]
                self.text = data["text"]
                self.icon_url = data["icon_url"]
                return self
            except KeyError:
                pass
        if "service" in data:
            self.service = data["service"]
        if "text" in data:
            self.text = data["text"]
        if "icon_url" in data:
            self.icon_url = data["icon_url"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

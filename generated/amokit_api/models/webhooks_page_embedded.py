# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook import Webhook

_WEBHOOK: ModelDecoder[Webhook] = ModelDecoder("webhook", "Webhook")


@read_model(init=False, eq=False, repr=False)
class WebhooksPageEmbedded(ReadModel):
    """Content of the list of webhooks."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_webhooks", "webhooks", None),)
    _webhooks: Any

    def __init__(self, *, webhooks: list[Webhook] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_webhooks": webhooks})

    @property
    def webhooks(self) -> list[Webhook] | None:
        """The webhooks."""
        return decode_list(self, "_webhooks", self._webhooks, _WEBHOOK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._webhooks = data["webhooks"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

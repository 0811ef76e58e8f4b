# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .loss_reason import LossReason

_LOSS_REASON: ModelDecoder[LossReason] = ModelDecoder("loss_reason", "LossReason")


@read_model(init=False, eq=False, repr=False)
class LossReasonsPageEmbedded(ReadModel):
    """Content of the list of loss reasons."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_loss_reasons", "loss_reasons", None),)
    _loss_reasons: Any

    def __init__(self, *, loss_reasons: list[LossReason] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_loss_reasons": loss_reasons})

    @property
    def loss_reasons(self) -> list[LossReason] | None:
        """The loss reasons."""
        return decode_list(self, "_loss_reasons", self._loss_reasons, _LOSS_REASON)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._loss_reasons = data["loss_reasons"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

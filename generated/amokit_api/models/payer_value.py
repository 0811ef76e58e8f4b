# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payer import Payer

_PAYER: ModelDecoder[Payer] = ModelDecoder("payer", "Payer")


@read_model(init=False, eq=False, repr=False)
class PayerValue(ReadModel):
    """The payer of an invoice."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_value", "value", None),)
    _value: Any

    def __init__(self, *, value: Payer | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_value": value})

    @property
    def value(self) -> Payer | None:
        """The payer."""
        return decode_object(self, "_value", self._value, _PAYER)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._value = data["value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

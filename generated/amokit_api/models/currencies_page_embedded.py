# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .currency import Currency

_CURRENCY: ModelDecoder[Currency] = ModelDecoder("currency", "Currency")


@read_model(init=False, eq=False, repr=False)
class CurrenciesPageEmbedded(ReadModel):
    """Content of a page of currencies."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_currencies", "currencies", None),)
    _currencies: Any

    def __init__(self, *, currencies: list[Currency] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_currencies": currencies})

    @property
    def currencies(self) -> list[Currency] | None:
        """The currencies."""
        return decode_list(self, "_currencies", self._currencies, _CURRENCY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._currencies = data["currencies"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

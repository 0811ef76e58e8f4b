# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .currency import Currency

_CURRENCY: ModelDecoder[Currency] = ModelDecoder("currency", "Currency")
_KEYS: frozenset[str] = frozenset({"currencies"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._currencies = data["currencies"]
                return self
            except KeyError:
                self = new(cls)
        if "currencies" in data:
            self._currencies = data["currencies"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

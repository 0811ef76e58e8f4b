# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_warning import InvoiceWarning

_INVOICE_WARNING: ModelDecoder[InvoiceWarning] = ModelDecoder("invoice_warning", "InvoiceWarning")


@read_model(init=False, eq=False, repr=False)
class CatalogElementEmbedded(ReadModel):
    """What belongs to an element."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_warning", "warning", None),)
    _warning: Any

    def __init__(self, *, warning: InvoiceWarning | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_warning": warning})

    @property
    def warning(self) -> InvoiceWarning | None:
        """Notice about an invoice."""
        return decode_object(self, "_warning", self._warning, _INVOICE_WARNING)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._warning = data["warning"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

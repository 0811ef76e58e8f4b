# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_warning import InvoiceWarning

_INVOICE_WARNING: ModelDecoder[InvoiceWarning] = ModelDecoder("invoice_warning", "InvoiceWarning")
_KEYS: frozenset[str] = frozenset({"warning"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._warning = data["warning"]
                return self
            except KeyError:
                self = new(cls)
        if "warning" in data:
            self._warning = data["warning"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

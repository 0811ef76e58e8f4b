# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"lang", "invoices_catalog_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class InvoicesSettings(ReadModel):
    """Settings of invoices."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("lang", "lang"), ("invoices_catalog_id", "invoices_catalog_id"))
    lang: str | None
    """Language of the invoices."""
    invoices_catalog_id: int | None
    """Id of the catalog that holds the invoices."""

    def __init__(
        self, *, lang: str | None | Unset = UNSET, invoices_catalog_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"lang": lang, "invoices_catalog_id": invoices_catalog_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.lang = data["lang"]
                self.invoices_catalog_id = data["invoices_catalog_id"]
                return self
            except KeyError:
                pass
        if "lang" in data:
            self.lang = data["lang"]
        if "invoices_catalog_id" in data:
            self.invoices_catalog_id = data["invoices_catalog_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

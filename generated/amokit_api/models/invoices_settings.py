# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"lang", "invoices_catalog_id"})


@read_model(init=False, eq=False, repr=False)
class InvoicesSettings(ReadModel):
    """Settings of invoices."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("lang", "lang", str),
        ("invoices_catalog_id", "invoices_catalog_id", int),
    )
    lang: str | None
    """Language of the invoices."""
    invoices_catalog_id: int | None
    """Id of the catalog that holds the invoices."""

    def __init__(
        self, *, lang: str | None | Unset = UNSET, invoices_catalog_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"lang": lang, "invoices_catalog_id": invoices_catalog_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["lang"]
                self.lang = value if value is None or type(value) is str else self._convert("lang", value, str)
                value = data["invoices_catalog_id"]
                self.invoices_catalog_id = (
                    value if value is None or type(value) is int else self._convert("invoices_catalog_id", value, int)
                )
                return self
            except KeyError:
                self = new(cls)
        if "lang" in data:
            value = data["lang"]
            self.lang = value if value is None or type(value) is str else self._convert("lang", value, str)
        if "invoices_catalog_id" in data:
            value = data["invoices_catalog_id"]
            self.invoices_catalog_id = (
                value if value is None or type(value) is int else self._convert("invoices_catalog_id", value, int)
            )
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["lang"]
            self.lang = value if value is None or type(value) is str else self._convert("lang", value, str)
            value = data["invoices_catalog_id"]
            self.invoices_catalog_id = (
                value if value is None or type(value) is int else self._convert("invoices_catalog_id", value, int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

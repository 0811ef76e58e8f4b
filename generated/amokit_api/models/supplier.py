# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .supplier_ref import SupplierRef

_SUPPLIER_REF: ModelDecoder[SupplierRef] = ModelDecoder("supplier_ref", "SupplierRef")


@read_model(init=False, eq=False, repr=False)
class Supplier(ReadModel):
    """Who issues an invoice: an element of the suppliers catalog."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("entity_id", "entity_id", int),
        ("name", "name", str),
        ("vat_id", "vat_id", str),
        ("tax_registration_reason_code", "tax_registration_reason_code", str),
        ("kpp", "kpp", str),
        ("bank_code", "bank_code", str),
        ("bank_account_number", "bank_account_number", str),
        ("address", "address", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"name", "vat_id", "tax_registration_reason_code", "kpp", "bank_code", "bank_account_number", "address"}
    )
    _always: ClassVar[frozenset[str]] = frozenset({"entity_id"})
    entity_id: int
    """Id of the element."""
    name: str | None
    """Name. Only when asked for by `with_=["supplier_field_values"]`."""
    vat_id: str | None
    """INN, the tax number. Only when asked for by `with_=["supplier_field_values"]`."""
    tax_registration_reason_code: str | None
    """OGRN or OGRNIP, the state registration number. Only when asked for by `with_=["supplier_field_values"]`."""
    kpp: str | None
    """KPP, the reason code of tax registration. Only when asked for by `with_=["supplier_field_values"]`."""
    bank_code: str | None
    """BIK, the code of the bank. Only when asked for by `with_=["supplier_field_values"]`."""
    bank_account_number: str | None
    """Number of the bank account. Only when asked for by `with_=["supplier_field_values"]`."""
    address: str | None
    """Legal address. Only when asked for by `with_=["supplier_field_values"]`."""

    def __init__(
        self,
        *,
        entity_id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        vat_id: str | None | Unset = UNSET,
        tax_registration_reason_code: str | None | Unset = UNSET,
        kpp: str | None | Unset = UNSET,
        bank_code: str | None | Unset = UNSET,
        bank_account_number: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "entity_id": entity_id,
                "name": name,
                "vat_id": vat_id,
                "tax_registration_reason_code": tax_registration_reason_code,
                "kpp": kpp,
                "bank_code": bank_code,
                "bank_account_number": bank_account_number,
                "address": address,
            },
        )

    def to_write(self) -> SupplierRef:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SupplierRef = to_write_form(self, _SUPPLIER_REF)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["entity_id"]
            if type(value) is int:
                self.entity_id = value
            else:
                self._convert_always("entity_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            known = 1
            if "name" in data:
                known += 1
                value = data["name"]
                self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            if "vat_id" in data:
                known += 1
                value = data["vat_id"]
                self.vat_id = value if value is None or type(value) is str else self._convert("vat_id", value, str)
            if "tax_registration_reason_code" in data:
                known += 1
                value = data["tax_registration_reason_code"]
                self.tax_registration_reason_code = (
                    value if value is None or type(value) is str else self._convert("tax_registration_reason_code", value, str)
                )
            if "kpp" in data:
                known += 1
                value = data["kpp"]
                self.kpp = value if value is None or type(value) is str else self._convert("kpp", value, str)
            if "bank_code" in data:
                known += 1
                value = data["bank_code"]
                self.bank_code = value if value is None or type(value) is str else self._convert("bank_code", value, str)
            if "bank_account_number" in data:
                known += 1
                value = data["bank_account_number"]
                self.bank_account_number = (
                    value if value is None or type(value) is str else self._convert("bank_account_number", value, str)
                )
            if "address" in data:
                known += 1
                value = data["address"]
                self.address = value if value is None or type(value) is str else self._convert("address", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

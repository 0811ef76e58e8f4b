# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .supplier_ref import SupplierRef

_SUPPLIER_REF: ModelDecoder[SupplierRef] = ModelDecoder("supplier_ref", "SupplierRef")
_KEYS: frozenset[str] = frozenset(
    {"entity_id", "name", "vat_id", "tax_registration_reason_code", "kpp", "bank_code", "bank_account_number", "address"}
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Supplier(ReadModel):
    """Who issues an invoice: an element of the suppliers catalog."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("entity_id", "entity_id"),
        ("name", "name"),
        ("vat_id", "vat_id"),
        ("tax_registration_reason_code", "tax_registration_reason_code"),
        ("kpp", "kpp"),
        ("bank_code", "bank_code"),
        ("bank_account_number", "bank_account_number"),
        ("address", "address"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self.entity_id = data["entity_id"]
                return self
            except KeyError:
                pass
        if "entity_id" in data:
            self.entity_id = data["entity_id"]
        if "name" in data:
            self.name = data["name"]
        if "vat_id" in data:
            self.vat_id = data["vat_id"]
        if "tax_registration_reason_code" in data:
            self.tax_registration_reason_code = data["tax_registration_reason_code"]
        if "kpp" in data:
            self.kpp = data["kpp"]
        if "bank_code" in data:
            self.bank_code = data["bank_code"]
        if "bank_account_number" in data:
            self.bank_account_number = data["bank_account_number"]
        if "address" in data:
            self.address = data["address"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

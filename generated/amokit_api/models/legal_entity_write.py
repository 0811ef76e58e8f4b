# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "entity_type": ("entity_type", int),
    "vat_id": ("vat_id", str),
    "tax_registration_reason_code": ("tax_registration_reason_code", None),
    "kpp": ("kpp", str),
    "bank_code": ("bank_code", str),
    "bank_account_number": ("bank_account_number", str),
    "unp": ("unp", str),
    "bin": ("bin", str),
    "egrpou": ("egrpou", str),
    "mfo": ("mfo", str),
    "oked": ("oked", str),
    "address": ("address", str),
    "real_address": ("real_address", str),
    "director": ("director", str),
    "external_uid": ("external_uid", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LegalEntityWrite(WriteModel):
    """Details of a legal entity to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset(
        {
            "entity_type",
            "vat_id",
            "tax_registration_reason_code",
            "kpp",
            "bank_code",
            "bank_account_number",
            "unp",
            "bin",
            "egrpou",
            "mfo",
            "oked",
            "address",
            "real_address",
            "director",
            "external_uid",
        }
    )
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
    """Name."""
    entity_type: Literal[1, 2] | None | Unset
    """1 is a sole proprietor and 2 a juridical person."""
    vat_id: str | None | Unset
    """INN, the tax number."""
    tax_registration_reason_code: str | int | None | Unset
    """OGRN or OGRNIP, the state registration number."""
    kpp: str | None | Unset
    """KPP, the reason code of tax registration."""
    bank_code: str | None | Unset
    """BIK, the code of the bank."""
    bank_account_number: str | None | Unset
    """Number of the bank account."""
    unp: str | None | Unset
    """Tax number in Belarus."""
    bin: str | None | Unset
    """Tax number in Kazakhstan."""
    egrpou: str | None | Unset
    """Tax number in Ukraine."""
    mfo: str | None | Unset
    """Code of the bank in Ukraine and Uzbekistan."""
    oked: str | None | Unset
    """Kind of activity in Uzbekistan."""
    address: str | None | Unset
    """Legal address."""
    real_address: str | None | Unset
    """Actual address."""
    director: str | None | Unset
    """Name of the director."""
    external_uid: str | None | Unset
    """Id in your system."""

    def __init__(
        self,
        *,
        name: str,
        entity_type: Literal[1, 2] | None | Unset = UNSET,
        vat_id: str | None | Unset = UNSET,
        tax_registration_reason_code: str | int | None | Unset = UNSET,
        kpp: str | None | Unset = UNSET,
        bank_code: str | None | Unset = UNSET,
        bank_account_number: str | None | Unset = UNSET,
        unp: str | None | Unset = UNSET,
        bin: str | None | Unset = UNSET,
        egrpou: str | None | Unset = UNSET,
        mfo: str | None | Unset = UNSET,
        oked: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        real_address: str | None | Unset = UNSET,
        director: str | None | Unset = UNSET,
        external_uid: str | None | Unset = UNSET,
    ) -> None:
        """Details of a legal entity to store.

        Args:
            name: Name.
            entity_type: 1 is a sole proprietor and 2 a juridical person.
            vat_id: INN, the tax number.
            tax_registration_reason_code: OGRN or OGRNIP, the state registration number.
            kpp: KPP, the reason code of tax registration.
            bank_code: BIK, the code of the bank.
            bank_account_number: Number of the bank account.
            unp: Tax number in Belarus.
            bin: Tax number in Kazakhstan.
            egrpou: Tax number in Ukraine.
            mfo: Code of the bank in Ukraine and Uzbekistan.
            oked: Kind of activity in Uzbekistan.
            address: Legal address.
            real_address: Actual address.
            director: Name of the director.
            external_uid: Id in your system.
        """
        self.name = name
        self.entity_type = entity_type
        self.vat_id = vat_id
        self.tax_registration_reason_code = tax_registration_reason_code
        self.kpp = kpp
        self.bank_code = bank_code
        self.bank_account_number = bank_account_number
        self.unp = unp
        self.bin = bin
        self.egrpou = egrpou
        self.mfo = mfo
        self.oked = oked
        self.address = address
        self.real_address = real_address
        self.director = director
        self.external_uid = external_uid

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.entity_type) is not UNSET:
            result["entity_type"] = (
                value if value is None or type(value) is int else write_scalar(self, "entity_type", value, int)
            )
        if (value := self.vat_id) is not UNSET:
            result["vat_id"] = value if value is None or type(value) is str else write_scalar(self, "vat_id", value, str)
        if (value := self.tax_registration_reason_code) is not UNSET:
            result["tax_registration_reason_code"] = (
                value
                if value is None or type(value) is str or type(value) is int
                else write_scalar(self, "tax_registration_reason_code", value, str, int)
            )
        if (value := self.kpp) is not UNSET:
            result["kpp"] = value if value is None or type(value) is str else write_scalar(self, "kpp", value, str)
        if (value := self.bank_code) is not UNSET:
            result["bank_code"] = value if value is None or type(value) is str else write_scalar(self, "bank_code", value, str)
        if (value := self.bank_account_number) is not UNSET:
            result["bank_account_number"] = (
                value if value is None or type(value) is str else write_scalar(self, "bank_account_number", value, str)
            )
        if (value := self.unp) is not UNSET:
            result["unp"] = value if value is None or type(value) is str else write_scalar(self, "unp", value, str)
        if (value := self.bin) is not UNSET:
            result["bin"] = value if value is None or type(value) is str else write_scalar(self, "bin", value, str)
        if (value := self.egrpou) is not UNSET:
            result["egrpou"] = value if value is None or type(value) is str else write_scalar(self, "egrpou", value, str)
        if (value := self.mfo) is not UNSET:
            result["mfo"] = value if value is None or type(value) is str else write_scalar(self, "mfo", value, str)
        if (value := self.oked) is not UNSET:
            result["oked"] = value if value is None or type(value) is str else write_scalar(self, "oked", value, str)
        if (value := self.address) is not UNSET:
            result["address"] = value if value is None or type(value) is str else write_scalar(self, "address", value, str)
        if (value := self.real_address) is not UNSET:
            result["real_address"] = (
                value if value is None or type(value) is str else write_scalar(self, "real_address", value, str)
            )
        if (value := self.director) is not UNSET:
            result["director"] = value if value is None or type(value) is str else write_scalar(self, "director", value, str)
        if (value := self.external_uid) is not UNSET:
            result["external_uid"] = (
                value if value is None or type(value) is str else write_scalar(self, "external_uid", value, str)
            )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.name) is str
            and ((value := self.entity_type) is UNSET or value is None or type(value) is int)
            and ((value := self.vat_id) is UNSET or value is None or type(value) is str)
            and (
                (value := self.tax_registration_reason_code) is UNSET or value is None or type(value) is str or type(value) is int
            )
            and ((value := self.kpp) is UNSET or value is None or type(value) is str)
            and ((value := self.bank_code) is UNSET or value is None or type(value) is str)
            and ((value := self.bank_account_number) is UNSET or value is None or type(value) is str)
            and ((value := self.unp) is UNSET or value is None or type(value) is str)
            and ((value := self.bin) is UNSET or value is None or type(value) is str)
            and ((value := self.egrpou) is UNSET or value is None or type(value) is str)
            and ((value := self.mfo) is UNSET or value is None or type(value) is str)
            and ((value := self.oked) is UNSET or value is None or type(value) is str)
            and ((value := self.address) is UNSET or value is None or type(value) is str)
            and ((value := self.real_address) is UNSET or value is None or type(value) is str)
            and ((value := self.director) is UNSET or value is None or type(value) is str)
            and ((value := self.external_uid) is UNSET or value is None or type(value) is str)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

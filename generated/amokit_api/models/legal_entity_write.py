# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import refuse_nulls
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "entity_type": ("entity_type", None),
    "vat_id": ("vat_id", None),
    "tax_registration_reason_code": ("tax_registration_reason_code", None),
    "kpp": ("kpp", None),
    "bank_code": ("bank_code", None),
    "bank_account_number": ("bank_account_number", None),
    "unp": ("unp", None),
    "bin": ("bin", None),
    "egrpou": ("egrpou", None),
    "mfo": ("mfo", None),
    "oked": ("oked", None),
    "address": ("address", None),
    "real_address": ("real_address", None),
    "director": ("director", None),
    "external_uid": ("external_uid", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LegalEntityWrite(WriteModel):
    """Details of a legal entity to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["name"] = self.name
        if self.entity_type is not UNSET:
            result["entity_type"] = self.entity_type
        if self.vat_id is not UNSET:
            result["vat_id"] = self.vat_id
        if self.tax_registration_reason_code is not UNSET:
            result["tax_registration_reason_code"] = self.tax_registration_reason_code
        if self.kpp is not UNSET:
            result["kpp"] = self.kpp
        if self.bank_code is not UNSET:
            result["bank_code"] = self.bank_code
        if self.bank_account_number is not UNSET:
            result["bank_account_number"] = self.bank_account_number
        if self.unp is not UNSET:
            result["unp"] = self.unp
        if self.bin is not UNSET:
            result["bin"] = self.bin
        if self.egrpou is not UNSET:
            result["egrpou"] = self.egrpou
        if self.mfo is not UNSET:
            result["mfo"] = self.mfo
        if self.oked is not UNSET:
            result["oked"] = self.oked
        if self.address is not UNSET:
            result["address"] = self.address
        if self.real_address is not UNSET:
            result["real_address"] = self.real_address
        if self.director is not UNSET:
            result["director"] = self.director
        if self.external_uid is not UNSET:
            result["external_uid"] = self.external_uid
        if None in result.values():
            refuse_nulls(self, result)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

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

    from .legal_entity_write import LegalEntityWrite

_LEGAL_ENTITY_WRITE: ModelDecoder[LegalEntityWrite] = ModelDecoder("legal_entity_write", "LegalEntityWrite")
_KEYS: frozenset[str] = frozenset(
    {
        "name",
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


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class LegalEntity(ReadModel):
    """Details of a legal entity."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("entity_type", "entity_type"),
        ("vat_id", "vat_id"),
        ("tax_registration_reason_code", "tax_registration_reason_code"),
        ("kpp", "kpp"),
        ("bank_code", "bank_code"),
        ("bank_account_number", "bank_account_number"),
        ("unp", "unp"),
        ("bin", "bin"),
        ("egrpou", "egrpou"),
        ("mfo", "mfo"),
        ("oked", "oked"),
        ("address", "address"),
        ("real_address", "real_address"),
        ("director", "director"),
        ("external_uid", "external_uid"),
    )
    name: str | None
    """Name."""
    entity_type: int | None
    """1 is a sole proprietor and 2 a juridical person. Named in `constants.LegalEntityType`."""
    vat_id: str | int | None
    """INN, the tax number."""
    tax_registration_reason_code: str | int | None
    """OGRN or OGRNIP, the state registration number."""
    kpp: str | int | None
    """KPP, the reason code of tax registration."""
    bank_code: str | int | None
    """BIK, the code of the bank."""
    bank_account_number: str | int | None
    """Number of the bank account."""
    unp: str | int | None
    """Tax number in Belarus."""
    bin: str | int | None
    """Tax number in Kazakhstan."""
    egrpou: str | int | None
    """Tax number in Ukraine."""
    mfo: str | int | None
    """Code of the bank in Ukraine and Uzbekistan."""
    oked: str | int | None
    """Kind of activity in Uzbekistan."""
    address: str | None
    """Legal address."""
    real_address: str | None
    """Actual address."""
    director: str | None
    """Name of the director."""
    external_uid: str | int | None
    """Id in your system."""

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        entity_type: int | None | Unset = UNSET,
        vat_id: str | int | None | Unset = UNSET,
        tax_registration_reason_code: str | int | None | Unset = UNSET,
        kpp: str | int | None | Unset = UNSET,
        bank_code: str | int | None | Unset = UNSET,
        bank_account_number: str | int | None | Unset = UNSET,
        unp: str | int | None | Unset = UNSET,
        bin: str | int | None | Unset = UNSET,
        egrpou: str | int | None | Unset = UNSET,
        mfo: str | int | None | Unset = UNSET,
        oked: str | int | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        real_address: str | None | Unset = UNSET,
        director: str | None | Unset = UNSET,
        external_uid: str | int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "name": name,
                "entity_type": entity_type,
                "vat_id": vat_id,
                "tax_registration_reason_code": tax_registration_reason_code,
                "kpp": kpp,
                "bank_code": bank_code,
                "bank_account_number": bank_account_number,
                "unp": unp,
                "bin": bin,
                "egrpou": egrpou,
                "mfo": mfo,
                "oked": oked,
                "address": address,
                "real_address": real_address,
                "director": director,
                "external_uid": external_uid,
            },
        )

    def to_write(self) -> LegalEntityWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LegalEntityWrite = to_write_form(self, _LEGAL_ENTITY_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "entity_type" in data:
            self.entity_type = data["entity_type"]
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
        if "unp" in data:
            self.unp = data["unp"]
        if "bin" in data:
            self.bin = data["bin"]
        if "egrpou" in data:
            self.egrpou = data["egrpou"]
        if "mfo" in data:
            self.mfo = data["mfo"]
        if "oked" in data:
            self.oked = data["oked"]
        if "address" in data:
            self.address = data["address"]
        if "real_address" in data:
            self.real_address = data["real_address"]
        if "director" in data:
            self.director = data["director"]
        if "external_uid" in data:
            self.external_uid = data["external_uid"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

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

    from .payer_write import PayerWrite

_PAYER_WRITE: ModelDecoder[PayerWrite] = ModelDecoder("payer_write", "PayerWrite")
_KEYS: frozenset[str] = frozenset(
    {
        "name",
        "type",
        "entity_type",
        "entity_id",
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
        "phone",
        "email",
    }
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Payer(ReadModel):
    """Who pays an invoice: free text, or a link to a contact or a company. Only the keys that were given come back."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("type", "type"),
        ("entity_type", "entity_type"),
        ("entity_id", "entity_id"),
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
        ("phone", "phone"),
        ("email", "email"),
    )
    name: str | None
    """Name as shown."""
    type: str | None
    """Kind of the payer, where the data do not tell. Named in `constants.PayerType`."""
    entity_type: str | None
    """Kind of the linked entity, contacts or companies. Named in `constants.EntityType`."""
    entity_id: int | None
    """Id of the linked entity."""
    vat_id: str | None
    """INN, the tax number."""
    tax_registration_reason_code: str | None
    """OGRN or OGRNIP, the state registration number."""
    kpp: str | None
    """KPP, the reason code of tax registration."""
    bank_code: str | None
    """BIK, the code of the bank."""
    bank_account_number: str | None
    """Number of the bank account."""
    unp: str | None
    """Tax number in Belarus."""
    bin: str | None
    """Tax number in Kazakhstan."""
    egrpou: str | None
    """Tax number in Ukraine."""
    mfo: str | None
    """Code of the bank in Ukraine and Uzbekistan."""
    oked: str | None
    """Kind of activity in Uzbekistan."""
    address: str | None
    """Legal address."""
    real_address: str | None
    """Actual address."""
    director: str | None
    """Name of the director."""
    phone: str | None
    """Phone number."""
    email: str | None
    """Email address."""

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        vat_id: str | None | Unset = UNSET,
        tax_registration_reason_code: str | None | Unset = UNSET,
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
        phone: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "name": name,
                "type": type,
                "entity_type": entity_type,
                "entity_id": entity_id,
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
                "phone": phone,
                "email": email,
            },
        )

    def to_write(self) -> PayerWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PayerWrite = to_write_form(self, _PAYER_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if "entity_type" in data:
            self.entity_type = data["entity_type"]
        if "entity_id" in data:
            self.entity_id = data["entity_id"]
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
        if "phone" in data:
            self.phone = data["phone"]
        if "email" in data:
            self.email = data["email"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

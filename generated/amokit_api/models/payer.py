# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payer_write import PayerWrite

_PAYER_WRITE: ModelDecoder[PayerWrite] = ModelDecoder("payer_write", "PayerWrite")


@read_model(init=False, eq=False, repr=False)
class Payer(ReadModel):
    """Who pays an invoice: free text, or a link to a contact or a company. Only the keys that were given come back."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("name", "name", str),
        ("type", "type", str),
        ("entity_type", "entity_type", str),
        ("entity_id", "entity_id", int),
        ("vat_id", "vat_id", str),
        ("tax_registration_reason_code", "tax_registration_reason_code", str),
        ("kpp", "kpp", str),
        ("bank_code", "bank_code", str),
        ("bank_account_number", "bank_account_number", str),
        ("unp", "unp", str),
        ("bin", "bin", str),
        ("egrpou", "egrpou", str),
        ("mfo", "mfo", str),
        ("oked", "oked", str),
        ("address", "address", str),
        ("real_address", "real_address", str),
        ("director", "director", str),
        ("phone", "phone", str),
        ("email", "email", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"phone", "email"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["vat_id"]
            self.vat_id = value if value is None or type(value) is str else self._convert("vat_id", value, str)
            value = data["tax_registration_reason_code"]
            self.tax_registration_reason_code = (
                value if value is None or type(value) is str else self._convert("tax_registration_reason_code", value, str)
            )
            value = data["kpp"]
            self.kpp = value if value is None or type(value) is str else self._convert("kpp", value, str)
            value = data["bank_code"]
            self.bank_code = value if value is None or type(value) is str else self._convert("bank_code", value, str)
            value = data["bank_account_number"]
            self.bank_account_number = (
                value if value is None or type(value) is str else self._convert("bank_account_number", value, str)
            )
            value = data["unp"]
            self.unp = value if value is None or type(value) is str else self._convert("unp", value, str)
            value = data["bin"]
            self.bin = value if value is None or type(value) is str else self._convert("bin", value, str)
            value = data["egrpou"]
            self.egrpou = value if value is None or type(value) is str else self._convert("egrpou", value, str)
            value = data["mfo"]
            self.mfo = value if value is None or type(value) is str else self._convert("mfo", value, str)
            value = data["oked"]
            self.oked = value if value is None or type(value) is str else self._convert("oked", value, str)
            value = data["address"]
            self.address = value if value is None or type(value) is str else self._convert("address", value, str)
            value = data["real_address"]
            self.real_address = value if value is None or type(value) is str else self._convert("real_address", value, str)
            value = data["director"]
            self.director = value if value is None or type(value) is str else self._convert("director", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 17:
            known = 17
            if "phone" in data:
                known += 1
                value = data["phone"]
                self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
            if "email" in data:
                known += 1
                value = data["email"]
                self.email = value if value is None or type(value) is str else self._convert("email", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

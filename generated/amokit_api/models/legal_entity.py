# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .legal_entity_write import LegalEntityWrite

_LEGAL_ENTITY_WRITE: ModelDecoder[LegalEntityWrite] = ModelDecoder("legal_entity_write", "LegalEntityWrite")


@read_model(init=False, eq=False, repr=False)
class LegalEntity(ReadModel):
    """Details of a legal entity."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("name", "name", str),
        ("entity_type", "entity_type", int),
        ("vat_id", "vat_id", str | int),
        ("tax_registration_reason_code", "tax_registration_reason_code", str | int),
        ("kpp", "kpp", str | int),
        ("bank_code", "bank_code", str | int),
        ("bank_account_number", "bank_account_number", str | int),
        ("unp", "unp", str | int),
        ("bin", "bin", str | int),
        ("egrpou", "egrpou", str | int),
        ("mfo", "mfo", str | int),
        ("oked", "oked", str | int),
        ("address", "address", str),
        ("real_address", "real_address", str),
        ("director", "director", str),
        ("external_uid", "external_uid", str | int),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is int else self._convert("entity_type", value, int)
            value = data["vat_id"]
            self.vat_id = (
                value if value is None or type(value) is str or type(value) is int else self._convert("vat_id", value, str | int)
            )
            value = data["tax_registration_reason_code"]
            self.tax_registration_reason_code = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("tax_registration_reason_code", value, str | int)
            )
            value = data["kpp"]
            self.kpp = (
                value if value is None or type(value) is str or type(value) is int else self._convert("kpp", value, str | int)
            )
            value = data["bank_code"]
            self.bank_code = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("bank_code", value, str | int)
            )
            value = data["bank_account_number"]
            self.bank_account_number = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("bank_account_number", value, str | int)
            )
            value = data["unp"]
            self.unp = (
                value if value is None or type(value) is str or type(value) is int else self._convert("unp", value, str | int)
            )
            value = data["bin"]
            self.bin = (
                value if value is None or type(value) is str or type(value) is int else self._convert("bin", value, str | int)
            )
            value = data["egrpou"]
            self.egrpou = (
                value if value is None or type(value) is str or type(value) is int else self._convert("egrpou", value, str | int)
            )
            value = data["mfo"]
            self.mfo = (
                value if value is None or type(value) is str or type(value) is int else self._convert("mfo", value, str | int)
            )
            value = data["oked"]
            self.oked = (
                value if value is None or type(value) is str or type(value) is int else self._convert("oked", value, str | int)
            )
            value = data["address"]
            self.address = value if value is None or type(value) is str else self._convert("address", value, str)
            value = data["real_address"]
            self.real_address = value if value is None or type(value) is str else self._convert("real_address", value, str)
            value = data["director"]
            self.director = value if value is None or type(value) is str else self._convert("director", value, str)
            value = data["external_uid"]
            self.external_uid = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("external_uid", value, str | int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 16:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

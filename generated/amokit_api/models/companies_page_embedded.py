# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .company import Company

_COMPANY: ModelDecoder[Company] = ModelDecoder("company", "Company")


@read_model(init=False, eq=False, repr=False)
class CompaniesPageEmbedded(ReadModel):
    """Content of a page of companies."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_companies", "companies", None),)
    _companies: Any

    def __init__(self, *, companies: list[Company] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_companies": companies})

    @property
    def companies(self) -> list[Company] | None:
        """The companies."""
        return decode_list(self, "_companies", self._companies, _COMPANY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._companies = data["companies"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

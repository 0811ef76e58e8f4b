# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .legal_entity import LegalEntity

_LEGAL_ENTITY: ModelDecoder[LegalEntity] = ModelDecoder("legal_entity", "LegalEntity")


@read_model(init=False, eq=False, repr=False)
class LegalEntityValue(ReadModel):
    """A legal entity."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_value", "value", None),)
    _value: Any

    def __init__(self, *, value: LegalEntity | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_value": value})

    @property
    def value(self) -> LegalEntity | None:
        """The legal entity."""
        return decode_object(self, "_value", self._value, _LEGAL_ENTITY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._value = data["value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

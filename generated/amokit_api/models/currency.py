# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class Currency(ReadModel):
    """A currency; the server may send more than its code."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("code", "code", str),)
    _always: ClassVar[frozenset[str]] = frozenset({"code"})
    code: str
    """Three-letter code (ISO 4217), such as `EUR`."""

    def __init__(self, *, code: str | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"code": code})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["code"]
            if type(value) is str:
                self.code = value
            else:
                self._convert_always("code", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog import Catalog

_CATALOG: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")


@read_model(init=False, eq=False, repr=False)
class CatalogsPageEmbedded(ReadModel):
    """Content of a page of catalogs."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_catalogs", "catalogs", None),)
    _catalogs: Any

    def __init__(self, *, catalogs: list[Catalog] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_catalogs": catalogs})

    @property
    def catalogs(self) -> list[Catalog] | None:
        """The catalogs."""
        return decode_list(self, "_catalogs", self._catalogs, _CATALOG)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._catalogs = data["catalogs"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

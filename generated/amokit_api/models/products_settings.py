# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class ProductsSettings(ReadModel):
    """Settings of products.

    See https://www.amocrm.ru/developers/content/catalogs/products
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("is_enabled", "is_enabled", bool),
        ("catalog_id", "catalog_id", int),
        ("_links", "_links", None),
    )
    is_enabled: bool | None
    """Whether products are on."""
    catalog_id: int | None
    """Id of the products catalog."""
    _links: Any

    def __init__(
        self,
        *,
        is_enabled: bool | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"is_enabled": is_enabled, "catalog_id": catalog_id, "_links": links})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the settings; relative in v2."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["is_enabled"]
            self.is_enabled = value if value is None or type(value) is bool else self._convert("is_enabled", value, bool)
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

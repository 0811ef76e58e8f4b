# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .link_metadata_write import LinkMetadataWrite

_LINK_METADATA_WRITE: ModelDecoder[LinkMetadataWrite] = ModelDecoder("link_metadata_write", "LinkMetadataWrite")


@read_model(init=False, eq=False, repr=False)
class EntityLinkMetadata(ReadModel):
    """What is said of a link."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("main_contact", "main_contact", bool),
        ("quantity", "quantity", float),
        ("catalog_id", "catalog_id", int),
        ("price_id", "price_id", int),
    )
    main_contact: bool | None
    """Whether it is the main contact; contacts only."""
    quantity: float | None
    """How many; catalog elements only."""
    catalog_id: int | None
    """Id of the catalog; catalog elements only."""
    price_id: int | None
    """Id of the price field in use; catalog elements only."""

    def __init__(
        self,
        *,
        main_contact: bool | None | Unset = UNSET,
        quantity: float | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        price_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"main_contact": main_contact, "quantity": quantity, "catalog_id": catalog_id, "price_id": price_id})

    def to_write(self) -> LinkMetadataWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LinkMetadataWrite = to_write_form(self, _LINK_METADATA_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["main_contact"]
            self.main_contact = value if value is None or type(value) is bool else self._convert("main_contact", value, bool)
            value = data["quantity"]
            self.quantity = (
                value if value is None or type(value) is float or type(value) is int else self._convert("quantity", value, float)
            )
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["price_id"]
            self.price_id = value if value is None or type(value) is int else self._convert("price_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

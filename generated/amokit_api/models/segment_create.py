# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import RawDecoder, RawModel, WriteModel
from ..serialization.write_values import write_models, write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .custom_field_write import CustomFieldWrite

_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "color": ("color", str),
    "available_products_price_types": ("available_products_price_types", None),
    "custom_fields_values": ("custom_fields_values", _RAW),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SegmentCreate(WriteModel):
    """A segment to create.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"available_products_price_types", "custom_fields_values"})
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
    """Name."""
    color: (
        Literal[
            "10599d",
            "2176ff",
            "006acc",
            "07a0c3",
            "247ba0",
            "177e89",
            "046e8f",
            "598381",
            "0c7c59",
            "495f41",
            "00a44b",
            "08605f",
            "bf2600",
            "06d6a0",
            "e14945",
            "79b473",
            "ae003f",
            "a2ad59",
            "cd0f53",
            "8e936d",
            "832161",
            "2e5339",
            "bf126f",
            "6f7c12",
            "ff5376",
            "dd1c1a",
            "bb304e",
            "631d76",
            "9d2b32",
            "4a001f",
            "b118c8",
            "6a0f49",
            "6610f2",
            "b38a58",
            "8963ba",
            "4b3666",
            "932f6d",
            "6b2d5c",
            "6461a0",
            "4f517d",
        ]
        | Unset
    )
    """Colour from the palette. Named in `constants.SegmentColor`."""
    available_products_price_types: list[int] | None | Unset
    """Ids of the price fields of the products list that it may use."""
    custom_fields_values: list[CustomFieldWrite | RawModel] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    request_id: str | Unset
    """Your mark of this item; is not stored."""

    def __init__(
        self,
        *,
        name: str,
        color: Literal[
            "10599d",
            "2176ff",
            "006acc",
            "07a0c3",
            "247ba0",
            "177e89",
            "046e8f",
            "598381",
            "0c7c59",
            "495f41",
            "00a44b",
            "08605f",
            "bf2600",
            "06d6a0",
            "e14945",
            "79b473",
            "ae003f",
            "a2ad59",
            "cd0f53",
            "8e936d",
            "832161",
            "2e5339",
            "bf126f",
            "6f7c12",
            "ff5376",
            "dd1c1a",
            "bb304e",
            "631d76",
            "9d2b32",
            "4a001f",
            "b118c8",
            "6a0f49",
            "6610f2",
            "b38a58",
            "8963ba",
            "4b3666",
            "932f6d",
            "6b2d5c",
            "6461a0",
            "4f517d",
        ]
        | Unset = UNSET,
        available_products_price_types: Iterable[int] | None | Unset = UNSET,
        custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """A segment to create.

        Args:
            name: Name.
            color: Colour from the palette. Named in `constants.SegmentColor`.
            available_products_price_types: Ids of the price fields of the products list that it may use.
            custom_fields_values: Values of custom fields; fields that are not listed stay as they are.
            request_id: Your mark of this item; is not stored.
        """
        self.name = name
        self.color = color
        self.available_products_price_types = to_list(
            available_products_price_types, "SegmentCreate.available_products_price_types"
        )
        self.custom_fields_values = to_models(custom_fields_values, "SegmentCreate.custom_fields_values", _RAW)
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.color) is not UNSET:
            result["color"] = value if type(value) is str else write_scalar(self, "color", value, str)
        if (value := self.available_products_price_types) is not UNSET:
            result["available_products_price_types"] = (
                value if value is None else write_scalars(self, "available_products_price_types", value, int)
            )
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = value if value is None else write_models(self, "custom_fields_values", value)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

"""The key of a field of a type that this version does not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from amokit_api.errors import ArgumentError
from amokit_api.serialization.custom_fields import FieldKey, key_name
from amokit_api.serialization.write_model import RawModel

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues


class RawKey(FieldKey[list[Any], Iterable[Mapping[str, Any]]]):
    """A field of a type that this version does not know: its values as JSON."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Any]:
        """The values, unchanged."""
        values = field.to_dict().get("values") if field is not None else None
        return values if isinstance(values, list) else []

    def set(self, value: Iterable[Mapping[str, Any]]) -> RawModel:
        """A write model that sets these values, unchanged."""
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise ArgumentError(f"{self!r} takes a list of objects, not {value!r}")
        return RawModel({key_name(self.field): self.field, "values": list(value)})

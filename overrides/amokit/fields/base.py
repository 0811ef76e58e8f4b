"""What the keys of all known types share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from amokit_api.errors import ArgumentError
from amokit_api.serialization.custom_fields import FieldKey, R_co, W_contra, key_name
from amokit_api.serialization.decoders import ModelDecoder
from amokit_api.serialization.read_model import UnknownVariant

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues, CustomFieldWrite


class TypedKey(FieldKey[R_co, W_contra]):
    """A key of a field of one type."""

    kind: ClassVar[str] = ""
    """The type, as the API names it."""
    alike: ClassVar[frozenset[str]] = frozenset()
    """Types whose values have the same shape."""
    _target: ClassVar[ModelDecoder[Any]]
    """Loads the write model of such a field."""

    def __init_subclass__(cls, kind: str = "", write: str = "") -> None:
        super().__init_subclass__()
        if kind:
            cls.kind = kind
        if write:
            cls._target = ModelDecoder(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", write).lower(), write)

    def _items(self, field: CustomFieldValues | None) -> list[Any]:
        """The values of a field; an empty list where they are absent, null or malformed."""
        if field is None:
            return []
        kind = field.field_type
        if isinstance(kind, str) and kind != self.kind and kind not in self.alike:
            raise ArgumentError(f"{self!r} is for a field of type {self.kind}; field {field.field_id} is of type {kind}")
        items: list[Any] = field.values or []
        return [] if isinstance(field, UnknownVariant) else items

    def _value(self, field: CustomFieldValues | None) -> Any:
        """The only value of a field, or the first; None where there is none."""
        return next((item.to_dict().get("value") for item in self._items(field)), None)

    def _classes(self) -> tuple[Any, Any]:
        """The class that writes the field, and that of a value in it."""
        cls = self._target.load()
        return cls, cls._wire["values"][1].load()

    def _write(self, *values: Mapping[str, Any]) -> CustomFieldWrite:
        if not values:
            raise ArgumentError(f"{self!r} takes at least one value; `clear()` removes what is there")
        cls, item = self._classes()
        which: dict[str, Any] = {key_name(self.field): self.field}
        written: CustomFieldWrite = cls(values=[item(**value) for value in values], **which)
        try:
            written.to_dict()
        except ArgumentError as error:
            raise ArgumentError(f"{self!r}: {error}") from error
        return written

    def _refuse(self, wanted: str, value: object) -> NoReturn:
        raise ArgumentError(f"{self!r} takes {wanted}, not {value!r}")

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"edit": ("edit", str), "delete": ("delete", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserTaskRightsWrite(WriteModel):
    """Rights to give on tasks: A all, G those of the group, M own ones, D none."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    edit: Literal["A", "G", "M", "D"] | Unset
    """Right to change."""
    delete: Literal["A", "G", "M", "D"] | Unset
    """Right to delete."""

    def __init__(
        self, *, edit: Literal["A", "G", "M", "D"] | Unset = UNSET, delete: Literal["A", "G", "M", "D"] | Unset = UNSET
    ) -> None:
        """Rights to give on tasks: A all, G those of the group, M own ones, D none.

        Args:
            edit: Right to change.
            delete: Right to delete.
        """
        self.edit = edit
        self.delete = delete

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.edit) is not UNSET:
            result["edit"] = value if type(value) is str else write_scalar(self, "edit", value, str)
        if (value := self.delete) is not UNSET:
            result["delete"] = value if type(value) is str else write_scalar(self, "delete", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if ((value := self.edit) is UNSET or type(value) is str) and ((value := self.delete) is UNSET or type(value) is str):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

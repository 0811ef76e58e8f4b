# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "view": ("view", None),
    "edit": ("edit", None),
    "delete": ("delete", None),
    "export": ("export", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserStatusActionsWrite(WriteModel):
    """Rights to give on the leads of a stage: A all, D none."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    view: Literal["A", "D"] | Unset
    """Right to see."""
    edit: Literal["A", "D"] | Unset
    """Right to change."""
    delete: Literal["A", "D"] | Unset
    """Right to delete."""
    export: Literal["A", "D"] | Unset
    """Right to export; not for stages of incoming leads."""

    def __init__(
        self,
        *,
        view: Literal["A", "D"] | Unset = UNSET,
        edit: Literal["A", "D"] | Unset = UNSET,
        delete: Literal["A", "D"] | Unset = UNSET,
        export: Literal["A", "D"] | Unset = UNSET,
    ) -> None:
        """Rights to give on the leads of a stage: A all, D none.

        Args:
            view: Right to see.
            edit: Right to change.
            delete: Right to delete.
            export: Right to export; not for stages of incoming leads.
        """
        self.view = view
        self.edit = edit
        self.delete = delete
        self.export = export

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.view) is not UNSET:
            if value is None:
                raise null(self, "view")
            result["view"] = value
        if (value := self.edit) is not UNSET:
            if value is None:
                raise null(self, "edit")
            result["edit"] = value
        if (value := self.delete) is not UNSET:
            if value is None:
                raise null(self, "delete")
            result["delete"] = value
        if (value := self.export) is not UNSET:
            if value is None:
                raise null(self, "export")
            result["export"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.view is None:
            raise null(self, "view")
        if self.edit is None:
            raise null(self, "edit")
        if self.delete is None:
            raise null(self, "delete")
        if self.export is None:
            raise null(self, "export")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

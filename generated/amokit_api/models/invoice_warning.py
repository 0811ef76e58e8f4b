# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"message"})


@read_model(init=False, eq=False, repr=False)
class InvoiceWarning(ReadModel):
    """Notice that an invoice was recalculated."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("message", "message", str),)
    message: str | None
    """The notice; null when nothing was recalculated."""

    def __init__(self, *, message: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"message": message})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                value = data["message"]
                self.message = value if value is None or type(value) is str else self._convert("message", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "message" in data:
            value = data["message"]
            self.message = value if value is None or type(value) is str else self._convert("message", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CallNotificationCreated(ReadModel):
    """A call that was just announced."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("element_id", "element_id", int),
        ("element_type", "element_type", int),
        ("uid", "uid", str),
        ("phone_number", "phone_number", str),
    )
    element_id: int | None
    """Id of the entity that has the phone."""
    element_type: int | None
    """Kind of that entity: 1 contact, 2 lead, 3 company, 12 customer."""
    uid: str | None
    """Id of the announcement."""
    phone_number: str | None
    """Phone number of the caller."""

    def __init__(
        self,
        *,
        element_id: int | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        uid: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"element_id": element_id, "element_type": element_type, "uid": uid, "phone_number": phone_number})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["element_id"]
            self.element_id = value if value is None or type(value) is int else self._convert("element_id", value, int)
            value = data["element_type"]
            self.element_type = value if value is None or type(value) is int else self._convert("element_type", value, int)
            value = data["uid"]
            self.uid = value if value is None or type(value) is str else self._convert("uid", value, str)
            value = data["phone_number"]
            self.phone_number = value if value is None or type(value) is str else self._convert("phone_number", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from .hook_unsorted_result import HookUnsortedResult

_HOOK_UNSORTED_RESULT: ModelDecoder[HookUnsortedResult] = ModelDecoder("hook_unsorted_result", "HookUnsortedResult")


@read_model(init=False, eq=False, repr=False)
class UnsortedAcceptedEvent(HookEvent):
    """An incoming lead was accepted."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uid", "uid", str),
        ("category", "category", str),
        ("_created_at", "created_at", Any),
        ("modified_user_id", "modified_user_id", int),
        ("action", "action", str),
        ("_accept_result", "accept_result", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uid", "action"})
    uid: str
    """Its id."""
    category: str | None
    """Where it came from. Named in `constants.UnsortedCategory`."""
    _created_at: Any
    modified_user_id: int | None
    """Id of the user who decided."""
    action: str
    """What was decided."""
    _accept_result: Any

    def __init__(
        self,
        *,
        uid: str | Unset = UNSET,
        category: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        modified_user_id: int | None | Unset = UNSET,
        action: str | Unset = UNSET,
        accept_result: HookUnsortedResult | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uid": uid,
                "category": category,
                "_created_at": write_time(created_at),
                "modified_user_id": modified_user_id,
                "action": action,
                "_accept_result": accept_result,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of the decision."""
        return read_time(self._created_at)

    @property
    def accept_result(self) -> HookUnsortedResult | None:
        """What it has become."""
        return decode_object(self, "_accept_result", self._accept_result, _HOOK_UNSORTED_RESULT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
            value = data["category"]
            self.category = value if value is None or type(value) is str else self._convert("category", value, str)
            self._created_at = data["created_at"]
            value = data["modified_user_id"]
            self.modified_user_id = (
                value if value is None or type(value) is int else self._convert("modified_user_id", value, int)
            )
            value = data["action"]
            if type(value) is str:
                self.action = value
            else:
                self._convert_always("action", value, str)
            self._accept_result = data["accept_result"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

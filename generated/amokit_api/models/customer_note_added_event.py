# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unlisted, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .hook_note import HookNote
    from .note import Note

_HOOK_NOTE: ModelDecoder[HookNote] = ModelDecoder("hook_note", "HookNote")


@read_model(init=False, eq=False, repr=False)
class CustomerNoteAddedEvent(HookEvent):
    """A note was added to a customer."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_note", "note", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"note"})
    _note: Any

    def __init__(self, *, note: HookNote | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_note": note})

    @property
    def note(self) -> HookNote:
        """The note."""
        value = decode_object(self, "_note", self._note, _HOOK_NOTE)
        if value is None:
            raise self._missing("note")
        return value

    @overload
    def fetch(self, amo: Resources, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note: ...

    @overload
    def fetch(
        self, amo: AsyncResources, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None
    ) -> Awaitable[Note]: ...

    def fetch(self, amo: Any, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each note to include.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.customers.notes.get(self._id("note.id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._note = data["note"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

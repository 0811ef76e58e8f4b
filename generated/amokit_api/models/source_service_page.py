# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "link"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class SourceServicePage(ReadModel):
    """A number or page of a messenger."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"), ("name", "name"), ("link", "link"))
    id: str | None
    """Id of the page."""
    name: str | None
    """Name of the page."""
    link: str | None
    """Its link; a phone number for WhatsApp."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "link": link})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.link = data["link"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "link" in data:
            self.link = data["link"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

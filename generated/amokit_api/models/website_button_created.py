# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class WebsiteButtonCreated(ReadModel):
    """A website button that is being created."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("source_id", "source_id", int),
        ("_trusted_websites", "trusted_websites", None),
        ("name", "name", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"name"})
    _always: ClassVar[frozenset[str]] = frozenset({"source_id"})
    source_id: int
    """Id of its source."""
    _trusted_websites: Any
    name: str | None
    """Name."""

    def __init__(
        self,
        *,
        source_id: int | Unset = UNSET,
        trusted_websites: list[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"source_id": source_id, "_trusted_websites": trusted_websites, "name": name})

    @property
    def trusted_websites(self) -> list[str] | None:
        """Domains that may show it."""
        return plain_list(self, "_trusted_websites", self._trusted_websites, str)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["source_id"]
            if type(value) is int:
                self.source_id = value
            else:
                self._convert_always("source_id", value, int)
            self._trusted_websites = data["trusted_websites"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "name" in data:
                known += 1
                value = data["name"]
                self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

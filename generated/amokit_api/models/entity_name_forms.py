# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"default", "nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EntityNameForms(ReadModel):
    """A name in the cases of its language; many languages have the default only."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("default", "default"),
        ("nominative", "nominative"),
        ("genitive", "genitive"),
        ("dative", "dative"),
        ("accusative", "accusative"),
        ("instrumental", "instrumental"),
        ("prepositional", "prepositional"),
    )
    default: str | None
    """The form for use anywhere."""
    nominative: str | None
    """Nominative."""
    genitive: str | None
    """Genitive."""
    dative: str | None
    """Dative."""
    accusative: str | None
    """Accusative."""
    instrumental: str | None
    """Instrumental."""
    prepositional: str | None
    """Prepositional."""

    def __init__(
        self,
        *,
        default: str | None | Unset = UNSET,
        nominative: str | None | Unset = UNSET,
        genitive: str | None | Unset = UNSET,
        dative: str | None | Unset = UNSET,
        accusative: str | None | Unset = UNSET,
        instrumental: str | None | Unset = UNSET,
        prepositional: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "default": default,
                "nominative": nominative,
                "genitive": genitive,
                "dative": dative,
                "accusative": accusative,
                "instrumental": instrumental,
                "prepositional": prepositional,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 7:  # the short way for the usual keys, exactly
            try:
                self.default = data["default"]
                self.nominative = data["nominative"]
                self.genitive = data["genitive"]
                self.dative = data["dative"]
                self.accusative = data["accusative"]
                self.instrumental = data["instrumental"]
                self.prepositional = data["prepositional"]
                return self
            except KeyError:
                pass
        if "default" in data:
            self.default = data["default"]
        if "nominative" in data:
            self.nominative = data["nominative"]
        if "genitive" in data:
            self.genitive = data["genitive"]
        if "dative" in data:
            self.dative = data["dative"]
        if "accusative" in data:
            self.accusative = data["accusative"]
        if "instrumental" in data:
            self.instrumental = data["instrumental"]
        if "prepositional" in data:
            self.prepositional = data["prepositional"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

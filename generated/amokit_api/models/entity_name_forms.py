# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EntityNameForms(ReadModel):
    """A name in the cases of its language; many languages have the default only."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("default", "default", str),
        ("nominative", "nominative", str),
        ("genitive", "genitive", str),
        ("dative", "dative", str),
        ("accusative", "accusative", str),
        ("instrumental", "instrumental", str),
        ("prepositional", "prepositional", str),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["default"]
            self.default = value if value is None or type(value) is str else self._convert("default", value, str)
            value = data["nominative"]
            self.nominative = value if value is None or type(value) is str else self._convert("nominative", value, str)
            value = data["genitive"]
            self.genitive = value if value is None or type(value) is str else self._convert("genitive", value, str)
            value = data["dative"]
            self.dative = value if value is None or type(value) is str else self._convert("dative", value, str)
            value = data["accusative"]
            self.accusative = value if value is None or type(value) is str else self._convert("accusative", value, str)
            value = data["instrumental"]
            self.instrumental = value if value is None or type(value) is str else self._convert("instrumental", value, str)
            value = data["prepositional"]
            self.prepositional = value if value is None or type(value) is str else self._convert("prepositional", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

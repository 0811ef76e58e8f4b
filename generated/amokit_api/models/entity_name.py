# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_name_forms import EntityNameForms

_ENTITY_NAME_FORMS: ModelDecoder[EntityNameForms] = ModelDecoder("entity_name_forms", "EntityNameForms")


@read_model(init=False, eq=False, repr=False)
class EntityName(ReadModel):
    """Name of one kind of entities in one language."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("gender", "gender", str),
        ("_singular_form", "singular_form", None),
        ("_plural_form", "plural_form", None),
    )
    gender: str | None
    """Grammatical gender. Known values: `m`, `f`, `n`."""
    _singular_form: Any
    _plural_form: Any

    def __init__(
        self,
        *,
        gender: str | None | Unset = UNSET,
        singular_form: EntityNameForms | None | Unset = UNSET,
        plural_form: EntityNameForms | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"gender": gender, "_singular_form": singular_form, "_plural_form": plural_form})

    @property
    def singular_form(self) -> EntityNameForms | None:
        """Forms of the singular."""
        return decode_object(self, "_singular_form", self._singular_form, _ENTITY_NAME_FORMS)

    @property
    def plural_form(self) -> EntityNameForms | None:
        """Forms of the plural."""
        return decode_object(self, "_plural_form", self._plural_form, _ENTITY_NAME_FORMS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["gender"]
            self.gender = value if value is None or type(value) is str else self._convert("gender", value, str)
            self._singular_form = data["singular_form"]
            self._plural_form = data["plural_form"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null, wrong_count
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import StatusDescriptionCreateDict
    from .status_description_create import StatusDescriptionCreate

_STATUS_DESCRIPTION_CREATE: ModelDecoder[StatusDescriptionCreate] = ModelDecoder(
    "status_description_create", "StatusDescriptionCreate"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "sort": ("sort", None),
    "color": ("color", None),
    "request_id": ("request_id", None),
    "descriptions": ("descriptions", _STATUS_DESCRIPTION_CREATE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PipelineStatusCreate(WriteModel):
    """A status to create.

    See https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    name: str
    """Name."""
    sort: int
    """Place in the pipeline."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | Unset
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    descriptions: list[StatusDescriptionCreate] | Unset
    """Hints for the users, one a level."""

    def __init__(
        self,
        *,
        name: str,
        sort: int,
        color: Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | Unset = UNSET,
        request_id: str | Unset = UNSET,
        descriptions: Iterable[StatusDescriptionCreate | StatusDescriptionCreateDict] | Unset = UNSET,
    ) -> None:
        """A status to create.

        Args:
            name: Name.
            sort: Place in the pipeline.
            color: Colour from the palette. Named in `constants.StatusColor`.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            descriptions: Hints for the users, one a level.
        """
        self.name = name
        self.sort = sort
        self.color = color
        self.request_id = request_id
        self.descriptions = to_models(descriptions, "PipelineStatusCreate.descriptions", _STATUS_DESCRIPTION_CREATE)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        if value is None:
            raise null(self, "name")
        result["name"] = value
        value = self.sort
        if value is None:
            raise null(self, "sort")
        result["sort"] = value
        if (value := self.color) is not UNSET:
            if value is None:
                raise null(self, "color")
            result["color"] = value
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.descriptions) is not UNSET:
            if value is None:
                raise null(self, "descriptions")
            if isinstance(value, list) and not 0 <= len(value) <= 3:
                raise wrong_count(self, "descriptions", 3)
            result["descriptions"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.name is None:
            raise null(self, "name")
        if self.sort is None:
            raise null(self, "sort")
        if self.color is None:
            raise null(self, "color")
        if self.request_id is None:
            raise null(self, "request_id")
        if (value := self.descriptions) is not UNSET:
            if value is None:
                raise null(self, "descriptions")
            if isinstance(value, list) and not 0 <= len(value) <= 3:
                raise wrong_count(self, "descriptions", 3)
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.descriptions = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

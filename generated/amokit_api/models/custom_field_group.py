# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_group_create import CustomFieldGroupCreate
    from .custom_field_group_update import CustomFieldGroupUpdate
    from .self_links import SelfLinks

_CUSTOM_FIELD_GROUP_UPDATE: ModelDecoder[CustomFieldGroupUpdate] = ModelDecoder(
    "custom_field_group_update", "CustomFieldGroupUpdate"
)
_CUSTOM_FIELD_GROUP_CREATE: ModelDecoder[CustomFieldGroupCreate] = ModelDecoder(
    "custom_field_group_create", "CustomFieldGroupCreate"
)
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CustomFieldGroup(ReadModel):
    """A group (tab) of custom fields.

    See https://www.amocrm.ru/developers/content/crm_platform/custom-fields
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("name", "name", str),
        ("sort", "sort", int),
        ("entity_type", "entity_type", str),
        ("is_predefined", "is_predefined", bool),
        ("type", "type", str),
        ("_fields_", "fields", None),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: str
    """Id, as text; `default`, `statistic`, digits (groups of products) or the entity and digits (your own)."""
    name: str | None
    """Name."""
    sort: int | None
    """Place among the groups."""
    entity_type: str | None
    """Whose fields it holds. Named in `constants.EntityType`."""
    is_predefined: bool | None
    """Whether it is ready-made; such a group cannot be deleted."""
    type: str | None
    """Kind. Known values: `custom_field_group`, `linked_group`."""
    _fields_: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        is_predefined: bool | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        fields: list[int] | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "sort": sort,
                "entity_type": entity_type,
                "is_predefined": is_predefined,
                "type": type,
                "_fields_": fields,
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def fields(self) -> list[int] | None:
        """Ids of all its fields; only in the answer to an update."""
        return plain_list(self, "_fields_", self._fields_, int)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the group."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> CustomFieldGroupUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldGroupUpdate = to_write_form(self, _CUSTOM_FIELD_GROUP_UPDATE)
        return written

    def to_create(self) -> CustomFieldGroupCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldGroupCreate = to_write_form(self, _CUSTOM_FIELD_GROUP_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["is_predefined"]
            self.is_predefined = value if value is None or type(value) is bool else self._convert("is_predefined", value, bool)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            self._fields_ = data["fields"]
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 9:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .role_create import RoleCreate
    from .role_embedded import RoleEmbedded
    from .role_rights import RoleRights
    from .role_update import RoleUpdate
    from .self_links import SelfLinks

_ROLE_UPDATE: ModelDecoder[RoleUpdate] = ModelDecoder("role_update", "RoleUpdate")
_ROLE_CREATE: ModelDecoder[RoleCreate] = ModelDecoder("role_create", "RoleCreate")
_ROLE_EMBEDDED: ModelDecoder[RoleEmbedded] = ModelDecoder("role_embedded", "RoleEmbedded")
_ROLE_RIGHTS: ModelDecoder[RoleRights] = ModelDecoder("role_rights", "RoleRights")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Role(ReadModel):
    """A role: a set of rights that users share.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("_rights", "rights", None),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the role."""
    name: str | None
    """Name of the role."""
    _rights: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a change."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        rights: RoleRights | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: RoleEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"id": id, "name": name, "_rights": rights, "request_id": request_id, "_links": links, "_embedded": embedded}
        )

    @property
    def rights(self) -> RoleRights | None:
        """What its users may do."""
        return decode_object(self, "_rights", self._rights, _ROLE_RIGHTS)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the role."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> RoleEmbedded | None:
        """What belongs to the role."""
        return decode_object(self, "_embedded", self._embedded, _ROLE_EMBEDDED)

    def to_write(self) -> RoleUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: RoleUpdate = to_write_form(self, _ROLE_UPDATE)
        return written

    def to_create(self) -> RoleCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: RoleCreate = to_write_form(self, _ROLE_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            self._rights = data["rights"]
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

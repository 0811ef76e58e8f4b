# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .user_embedded import UserEmbedded
    from .user_group_ref import UserGroupRef
    from .user_rights import UserRights
    from .user_role_ref import UserRoleRef

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_USER_EMBEDDED: ModelDecoder[UserEmbedded] = ModelDecoder("user_embedded", "UserEmbedded")
_USER_RIGHTS: ModelDecoder[UserRights] = ModelDecoder("user_rights", "UserRights")


@read_model(init=False, eq=False, repr=False)
class User(ReadModel):
    """A user of the account.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("email", "email", str),
        ("lang", "lang", str),
        ("_rights", "rights", None),
        ("uuid", "uuid", str),
        ("amojo_id", "amojo_id", str),
        ("user_rank", "user_rank", str),
        ("phone_number", "phone_number", str),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"uuid", "amojo_id", "user_rank", "phone_number"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the user."""
    name: str | None
    """Full name."""
    email: str | None
    """E-mail address; absent for some users."""
    lang: str | None
    """Language of the user. Named in `constants.UserLanguage`."""
    _rights: Any
    uuid: str | None
    """UUID of the user; of no use to integrations. Only when asked for by `with_=["uuid"]`."""
    amojo_id: str | None
    """Id of the user in the chats service. Only when asked for by `with_=["amojo_id"]`."""
    user_rank: str | None
    """Rank of the user. Named in `constants.UserRank`. Only when asked for by `with_=["user_rank"]`."""
    phone_number: str | None
    """Phone number. Only when asked for by `with_=["phone_number"]`."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in the answer to a creation."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        rights: UserRights | None | Unset = UNSET,
        uuid: str | None | Unset = UNSET,
        amojo_id: str | None | Unset = UNSET,
        user_rank: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: UserEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "email": email,
                "lang": lang,
                "_rights": rights,
                "uuid": uuid,
                "amojo_id": amojo_id,
                "user_rank": user_rank,
                "phone_number": phone_number,
                "request_id": request_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def rights(self) -> UserRights | None:
        """What the user may do."""
        return decode_object(self, "_rights", self._rights, _USER_RIGHTS)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the user."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> UserEmbedded | None:
        """What belongs to the user."""
        return decode_object(self, "_embedded", self._embedded, _USER_EMBEDDED)

    @property
    def roles(self) -> list[UserRoleRef]:
        """The role of the user, at most one. Only when asked for by `with_=["role"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.roles) or []

    @property
    def groups(self) -> list[UserGroupRef]:
        """The group of the user, at most one. Only when asked for by `with_=["group"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.groups) or []

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
            value = data["email"]
            self.email = value if value is None or type(value) is str else self._convert("email", value, str)
            value = data["lang"]
            self.lang = value if value is None or type(value) is str else self._convert("lang", value, str)
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
        if len(data) != 8:
            known = 8
            if "uuid" in data:
                known += 1
                value = data["uuid"]
                self.uuid = value if value is None or type(value) is str else self._convert("uuid", value, str)
            if "amojo_id" in data:
                known += 1
                value = data["amojo_id"]
                self.amojo_id = value if value is None or type(value) is str else self._convert("amojo_id", value, str)
            if "user_rank" in data:
                known += 1
                value = data["user_rank"]
                self.user_rank = value if value is None or type(value) is str else self._convert("user_rank", value, str)
            if "phone_number" in data:
                known += 1
                value = data["phone_number"]
                self.phone_number = value if value is None or type(value) is str else self._convert("phone_number", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

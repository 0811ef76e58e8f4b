# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserRightsWriteDict
    from .user_rights_write import UserRightsWrite

_USER_RIGHTS_WRITE: ModelDecoder[UserRightsWrite] = ModelDecoder("user_rights_write", "UserRightsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "email": ("email", str),
    "password": ("password", str),
    "lang": ("lang", str),
    "rights": ("rights", _USER_RIGHTS_WRITE),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserCreate(WriteModel):
    """A user to create. Without rights everything is closed to the user.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _secret: ClassVar[frozenset[str]] = frozenset({"password"})
    name: str
    """Full name, 50 characters at most; no links and no signs but `.@-_`."""
    email: str
    """E-mail address."""
    password: str
    """Password of 6 characters or more, with a digit, a capital and a small letter."""
    lang: str | Unset
    """Language; that of the account by default. Named in `constants.UserLanguage`."""
    rights: UserRightsWrite | Unset
    """What the user may do."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        name: str,
        email: str,
        password: str,
        lang: str | Unset = UNSET,
        rights: UserRightsWrite | UserRightsWriteDict | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """A user to create. Without rights everything is closed to the user.

        Args:
            name: Full name, 50 characters at most; no links and no signs but `.@-_`.
            email: E-mail address.
            password: Password of 6 characters or more, with a digit, a capital and a small letter.
            lang: Language; that of the account by default. Named in `constants.UserLanguage`.
            rights: What the user may do.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.email = email
        self.password = password
        self.lang = lang
        self.rights = to_model(rights, "UserCreate.rights", _USER_RIGHTS_WRITE)
        self.request_id = request_id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = (
            value if type(value) is str and len(value) <= 50 else write_scalar(self, "name", value, str, max_length=50)
        )
        value = self.email
        result["email"] = value if type(value) is str else write_scalar(self, "email", value, str)
        value = self.password
        result["password"] = value if type(value) is str else write_scalar(self, "password", value, str)
        if (value := self.lang) is not UNSET:
            result["lang"] = value if type(value) is str else write_scalar(self, "lang", value, str)
        if (value := self.rights) is not UNSET:
            result["rights"] = write_object(self, "rights", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

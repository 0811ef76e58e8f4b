# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import check_text, null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserRightsWriteDict
    from .user_rights_write import UserRightsWrite

_USER_RIGHTS_WRITE: ModelDecoder[UserRightsWrite] = ModelDecoder("user_rights_write", "UserRightsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "email": ("email", None),
    "password": ("password", None),
    "lang": ("lang", None),
    "rights": ("rights", _USER_RIGHTS_WRITE),
    "request_id": ("request_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserCreate(WriteModel):
    """A user to create. Without rights everything is closed to the user.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        if value is None:
            raise null(self, "name")
        if isinstance(value, str) and not 0 <= len(value) <= 50:
            check_text(self, "name", value, max_length=50)
        result["name"] = value
        value = self.email
        if value is None:
            raise null(self, "email")
        result["email"] = value
        value = self.password
        if value is None:
            raise null(self, "password")
        result["password"] = value
        if (value := self.lang) is not UNSET:
            if value is None:
                raise null(self, "lang")
            result["lang"] = value
        if (value := self.rights) is not UNSET:
            if value is None:
                raise null(self, "rights")
            result["rights"] = write_object(value, "rights", "UserRightsWrite")
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        value = self.name
        if value is None:
            raise null(self, "name")
        if isinstance(value, str) and not 0 <= len(value) <= 50:
            check_text(self, "name", value, max_length=50)
        if self.email is None:
            raise null(self, "email")
        if self.password is None:
            raise null(self, "password")
        if self.lang is None:
            raise null(self, "lang")
        if (value := self.rights) is not UNSET:
            if value is None:
                raise null(self, "rights")
            if (part := object_encodable(value, "rights", "UserRightsWrite")) is not value:
                if result is self:
                    result = self._copy()
                result.rights = part
        if self.request_id is None:
            raise null(self, "request_id")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

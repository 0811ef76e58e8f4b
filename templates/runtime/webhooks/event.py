"""The base of events."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import HookError
from ..serialization.convert import plain
from ..serialization.read_model import ReadModel
from ..serialization.slots import may_be_empty, new

if TYPE_CHECKING:
    from typing import Self


class DeliveryAccount(NamedTuple):
    """The account that a hook is from, as far as the hook says. Nothing proves it.

    Attributes:
        id: Id of the account.
        subdomain: Its name.
        host: Its host. Hooks of Kommo accounts were recorded that say amocrm.com, so tell accounts apart by `id` or `subdomain`.
    """

    id: int | None = None
    subdomain: str | None = None
    host: str | None = None


class Received(NamedTuple):
    """Where an event came from."""

    account: DeliveryAccount
    path: str
    form: Any
    """The object as it was sent."""


class HookEvent(ReadModel):
    """An event: what happened to one object. Fields that did not come, or came empty, are None."""

    __slots__ = ("_received",)
    _received: Received | None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names |= {"_received"}

    @property
    def account(self) -> DeliveryAccount:
        """The account it is from, as far as the request says."""
        return self._received.account if self._received else DeliveryAccount()

    @property
    def path(self) -> str:
        """Its place in the request: `leads[status]`; empty where it was the whole request."""
        return self._received.path if self._received else ""

    @property
    def key(self) -> str:
        """The same text for the same event when it is sent again, and another one for any other: 32 hexadecimal digits.

        It is made of account, path and content. Keep it for a day to take each event once.
        """
        form = self._received.form if self._received else self.to_dict()
        text = json.dumps([self.account[:2], self.path, form], sort_keys=True, ensure_ascii=True)
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def _id(self, path: str) -> Any:
        """The value at a dotted path that identifies the object. Raises HookError where it did not come."""
        found: Any = self
        for name in path.split("."):
            found = getattr(found, name, None)
        if found is None:
            raise HookError(f"this {type(self).__name__} does not say which object it is about: it has no {path}")
        return found


may_be_empty(HookEvent, "_received")


class UnknownEvent(HookEvent):
    """An event that this version does not know, or that lacks a required value; `data` is all that came."""

    __slots__ = ("_whole",)
    _whole: Any

    def __init_subclass__(cls) -> None:
        raise TypeError("UnknownEvent is final")

    def __init__(self, data: Any = None) -> None:
        self._put("_whole", plain(data))

    @classmethod
    def _decode(cls, data: Any) -> Self:
        self = new(cls)
        self._put("_whole", data)
        return self

    @property
    def data(self) -> Any:
        """What came, in maps and lists; its leaves are text where it came as a form."""
        return plain(self._whole)

    def to_dict(self) -> dict[str, Any]:
        """What came; not an object where none came."""
        whole: dict[str, Any] = self.data
        return whole


UnknownEvent._names = frozenset({"_extra", "_received", "_whole"})

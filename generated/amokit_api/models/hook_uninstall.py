# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookUninstall(HookEvent):
    """The integration was switched off in an account. Check the signature before tokens are dropped."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("account_id", "account_id", int),
        ("client_uuid", "client_uuid", str),
        ("signature", "signature", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"account_id", "client_uuid", "signature"})
    account_id: int
    """Id of the account."""
    client_uuid: str
    """Id of the integration."""
    signature: str
    """Shows that amoCRM sent it."""

    def __init__(
        self,
        *,
        account_id: int | Unset = UNSET,
        client_uuid: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"account_id": account_id, "client_uuid": client_uuid, "signature": signature})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["account_id"]
            if type(value) is int:
                self.account_id = value
            else:
                self._convert_always("account_id", value, int)
            value = data["client_uuid"]
            if type(value) is str:
                self.client_uuid = value
            else:
                self._convert_always("client_uuid", value, str)
            value = data["signature"]
            if type(value) is str:
                self.signature = value
            else:
                self._convert_always("signature", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

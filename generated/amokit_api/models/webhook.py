# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_subscribe import WebhookSubscribe

_WEBHOOK_SUBSCRIBE: ModelDecoder[WebhookSubscribe] = ModelDecoder("webhook_subscribe", "WebhookSubscribe")


@read_model(init=False, eq=False, repr=False)
class Webhook(ReadModel):
    """A subscription of an address to events of the account.

    See https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int | str),
        ("destination", "destination", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("account_id", "account_id", int),
        ("created_by", "created_by", int),
        ("sort", "sort", int),
        ("disabled", "disabled", bool),
        ("_settings", "settings", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int | str
    """Id of the webhook."""
    destination: str | None
    """Address that gets the events."""
    _created_at: Any
    _updated_at: Any
    account_id: int | None
    """Id of the account."""
    created_by: int | None
    """Id of the user who created it."""
    sort: int | None
    """Place in the list."""
    disabled: bool | None
    """Whether the server switched it off after repeated failures."""
    _settings: Any

    def __init__(
        self,
        *,
        id: int | str | Unset = UNSET,
        destination: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        disabled: bool | None | Unset = UNSET,
        settings: list[str] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "destination": destination,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "account_id": account_id,
                "created_by": created_by,
                "sort": sort,
                "disabled": disabled,
                "_settings": settings,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def settings(self) -> list[str] | None:
        """Events it gets. Named in `constants.WebhookEvent`."""
        return plain_list(self, "_settings", self._settings, str)

    def to_create(self) -> WebhookSubscribe:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: WebhookSubscribe = to_write_form(self, _WEBHOOK_SUBSCRIBE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int or type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, int | str)
            value = data["destination"]
            self.destination = value if value is None or type(value) is str else self._convert("destination", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            value = data["disabled"]
            self.disabled = value if value is None or type(value) is bool else self._convert("disabled", value, bool)
            self._settings = data["settings"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 9:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_unsorted_client import HookUnsortedClient
    from .hook_unsorted_origin import HookUnsortedOrigin

_HOOK_UNSORTED_CLIENT: ModelDecoder[HookUnsortedClient] = ModelDecoder("hook_unsorted_client", "HookUnsortedClient")
_HOOK_UNSORTED_ORIGIN: ModelDecoder[HookUnsortedOrigin] = ModelDecoder("hook_unsorted_origin", "HookUnsortedOrigin")


@read_model(init=False, eq=False, repr=False)
class HookUnsortedSource(ReadModel):
    """What came in as an incoming lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("form_id", "form_id", int),
        ("form_type", "form_type", int),
        ("form_name", "form_name", str),
        ("from_", "from", str),
        ("to", "to", str),
        ("name", "name", str),
        ("_date", "date", Any),
        ("service", "service", str),
        ("site", "site", str),
        ("source", "source", str),
        ("source_name", "source_name", str),
        ("source_uid", "source_uid", str),
        ("uid", "uid", str),
        ("_client", "client", None),
        ("_origin_", "origin", None),
        ("data", "data", Any),
    )
    form_id: int | None
    """Id of the form."""
    form_type: int | None
    """Kind of the form."""
    form_name: str | None
    """Name of the form."""
    from_: str | None
    """Where it came from, in words."""
    to: str | None
    """To whom."""
    name: str | None
    """Who sent it."""
    _date: Any
    service: str | None
    """Code of the service."""
    site: str | None
    """The site."""
    source: str | None
    """The source."""
    source_name: str | None
    """Name of the source."""
    source_uid: str | None
    """Id of the source."""
    uid: str | None
    """Id of the request."""
    _client: Any
    _origin_: Any
    data: Any
    """What was filled in or written."""

    def __init__(
        self,
        *,
        form_id: int | None | Unset = UNSET,
        form_type: int | None | Unset = UNSET,
        form_name: str | None | Unset = UNSET,
        from_: str | None | Unset = UNSET,
        to: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        date: datetime | None | Unset = UNSET,
        service: str | None | Unset = UNSET,
        site: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        source_uid: str | None | Unset = UNSET,
        uid: str | None | Unset = UNSET,
        client: HookUnsortedClient | None | Unset = UNSET,
        origin: HookUnsortedOrigin | None | Unset = UNSET,
        data: Any | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "form_id": form_id,
                "form_type": form_type,
                "form_name": form_name,
                "from_": from_,
                "to": to,
                "name": name,
                "_date": write_time(date),
                "service": service,
                "site": site,
                "source": source,
                "source_name": source_name,
                "source_uid": source_uid,
                "uid": uid,
                "_client": client,
                "_origin_": origin,
                "data": data,
            },
        )

    @property
    def date(self) -> datetime | None:
        """When it came."""
        return read_time(self._date)

    @property
    def client(self) -> HookUnsortedClient | None:
        """Who wrote in a chat."""
        return decode_object(self, "_client", self._client, _HOOK_UNSORTED_CLIENT)

    @property
    def origin(self) -> HookUnsortedOrigin | None:
        """Page and visitor, or the chat."""
        return decode_object(self, "_origin_", self._origin_, _HOOK_UNSORTED_ORIGIN)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["form_id"]
            self.form_id = value if value is None or type(value) is int else self._convert("form_id", value, int)
            value = data["form_type"]
            self.form_type = value if value is None or type(value) is int else self._convert("form_type", value, int)
            value = data["form_name"]
            self.form_name = value if value is None or type(value) is str else self._convert("form_name", value, str)
            value = data["from"]
            self.from_ = value if value is None or type(value) is str else self._convert("from", value, str)
            value = data["to"]
            self.to = value if value is None or type(value) is str else self._convert("to", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            self._date = data["date"]
            value = data["service"]
            self.service = value if value is None or type(value) is str else self._convert("service", value, str)
            value = data["site"]
            self.site = value if value is None or type(value) is str else self._convert("site", value, str)
            value = data["source"]
            self.source = value if value is None or type(value) is str else self._convert("source", value, str)
            value = data["source_name"]
            self.source_name = value if value is None or type(value) is str else self._convert("source_name", value, str)
            value = data["source_uid"]
            self.source_uid = value if value is None or type(value) is str else self._convert("source_uid", value, str)
            value = data["uid"]
            self.uid = value if value is None or type(value) is str else self._convert("uid", value, str)
            self._client = data["client"]
            self._origin_ = data["origin"]
            self.data = data["data"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 16:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

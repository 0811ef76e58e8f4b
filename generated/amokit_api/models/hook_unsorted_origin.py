# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookUnsortedOrigin(ReadModel):
    """Page and visitor of an incoming lead, or its chat."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("ip", "ip", str),
        ("datetime", "datetime", str),
        ("referer", "referer", str),
        ("country", "country", str),
        ("city", "city", str),
        ("continent_code", "continent_code", str),
        ("visitor_uid", "visitor_uid", str),
        ("provider", "provider", str),
        ("chat_id", "chat_id", str),
    )
    ip: str | None
    """Address of the visitor."""
    datetime: str | None
    """When, as Unix time or in words of the browser."""
    referer: str | None
    """The page."""
    country: str | None
    """Country of the visitor."""
    city: str | None
    """City of the visitor."""
    continent_code: str | None
    """Continent of the visitor."""
    visitor_uid: str | None
    """Id of the visitor."""
    provider: str | None
    """Code of the chat service."""
    chat_id: str | None
    """Id of the chat."""

    def __init__(
        self,
        *,
        ip: str | None | Unset = UNSET,
        datetime: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        continent_code: str | None | Unset = UNSET,
        visitor_uid: str | None | Unset = UNSET,
        provider: str | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "ip": ip,
                "datetime": datetime,
                "referer": referer,
                "country": country,
                "city": city,
                "continent_code": continent_code,
                "visitor_uid": visitor_uid,
                "provider": provider,
                "chat_id": chat_id,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["ip"]
            self.ip = value if value is None or type(value) is str else self._convert("ip", value, str)
            value = data["datetime"]
            self.datetime = value if value is None or type(value) is str else self._convert("datetime", value, str)
            value = data["referer"]
            self.referer = value if value is None or type(value) is str else self._convert("referer", value, str)
            value = data["country"]
            self.country = value if value is None or type(value) is str else self._convert("country", value, str)
            value = data["city"]
            self.city = value if value is None or type(value) is str else self._convert("city", value, str)
            value = data["continent_code"]
            self.continent_code = value if value is None or type(value) is str else self._convert("continent_code", value, str)
            value = data["visitor_uid"]
            self.visitor_uid = value if value is None or type(value) is str else self._convert("visitor_uid", value, str)
            value = data["provider"]
            self.provider = value if value is None or type(value) is str else self._convert("provider", value, str)
            value = data["chat_id"]
            self.chat_id = value if value is None or type(value) is str else self._convert("chat_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 9:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

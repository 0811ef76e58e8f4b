# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class AccountDomain(ReadModel):
    """Where an account lives."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int | str),
        ("subdomain", "subdomain", str),
        ("domain", "domain", str),
        ("top_level_domain", "top_level_domain", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int | str
    """Id of the account."""
    subdomain: str | None
    """Name of the account in its host."""
    domain: str | None
    """Host of the account, such as `example.amocrm.ru`."""
    top_level_domain: str | None
    """Last label of the host. Known values: `ru`, `com`."""

    def __init__(
        self,
        *,
        id: int | str | Unset = UNSET,
        subdomain: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        top_level_domain: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "subdomain": subdomain, "domain": domain, "top_level_domain": top_level_domain})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int or type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, int | str)
            value = data["subdomain"]
            self.subdomain = value if value is None or type(value) is str else self._convert("subdomain", value, str)
            value = data["domain"]
            self.domain = value if value is None or type(value) is str else self._convert("domain", value, str)
            value = data["top_level_domain"]
            self.top_level_domain = (
                value if value is None or type(value) is str else self._convert("top_level_domain", value, str)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

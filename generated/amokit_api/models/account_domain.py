# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "subdomain", "domain", "top_level_domain"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class AccountDomain(ReadModel):
    """Where an account lives."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("subdomain", "subdomain"),
        ("domain", "domain"),
        ("top_level_domain", "top_level_domain"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.subdomain = data["subdomain"]
                self.domain = data["domain"]
                self.top_level_domain = data["top_level_domain"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "subdomain" in data:
            self.subdomain = data["subdomain"]
        if "domain" in data:
            self.domain = data["domain"]
        if "top_level_domain" in data:
            self.top_level_domain = data["top_level_domain"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

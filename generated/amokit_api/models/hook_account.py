# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_account_links import HookAccountLinks

_HOOK_ACCOUNT_LINKS: ModelDecoder[HookAccountLinks] = ModelDecoder("hook_account_links", "HookAccountLinks")


@read_model(init=False, eq=False, repr=False)
class HookAccount(ReadModel):
    """The account that a hook is from."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("subdomain", "subdomain", str),
        ("_links", "_links", None),
    )
    id: int | None
    """Id of the account."""
    subdomain: str | None
    """Its name."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        subdomain: str | None | Unset = UNSET,
        links: HookAccountLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "subdomain": subdomain, "_links": links})

    @property
    def links(self) -> HookAccountLinks | None:
        """Its address."""
        return decode_object(self, "_links", self._links, _HOOK_ACCOUNT_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["subdomain"]
            self.subdomain = value if value is None or type(value) is str else self._convert("subdomain", value, str)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from ..serialization.struct_type import read_model
from ..types import UNSET, Unlisted, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .customer import Customer


@read_model(init=False, eq=False, repr=False)
class DigitalPipelineCustomerEvent(HookEvent):
    """A customer reached a step of the digital pipeline; `path` says by what."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("period_id", "period_id", int),
        ("old_period_id", "old_period_id", int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the customer."""
    period_id: int | None
    """Id of its period."""
    old_period_id: int | None
    """Id of its period before."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        period_id: int | None | Unset = UNSET,
        old_period_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "period_id": period_id, "old_period_id": old_period_id})

    @overload
    def fetch(
        self,
        amo: Resources,
        *,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
    ) -> Customer: ...

    @overload
    def fetch(
        self,
        amo: AsyncResources,
        *,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
    ) -> Awaitable[Customer]: ...

    def fetch(
        self,
        amo: Any,
        *,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
    ) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each customer to include.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.customers.get(self._id("id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["period_id"]
            self.period_id = value if value is None or type(value) is int else self._convert("period_id", value, int)
            value = data["old_period_id"]
            self.old_period_id = value if value is None or type(value) is int else self._convert("old_period_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

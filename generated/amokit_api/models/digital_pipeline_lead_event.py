# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from ..serialization.struct_type import read_model
from ..types import UNSET, Unlisted, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .lead import Lead


@read_model(init=False, eq=False, repr=False)
class DigitalPipelineLeadEvent(HookEvent):
    """A lead reached a step of the digital pipeline; `path` says by what."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("status_id", "status_id", int),
        ("pipeline_id", "pipeline_id", int),
        ("old_status_id", "old_status_id", int),
        ("old_pipeline_id", "old_pipeline_id", int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the lead."""
    status_id: int | None
    """Id of its status."""
    pipeline_id: int | None
    """Id of its pipeline."""
    old_status_id: int | None
    """Id of its status before."""
    old_pipeline_id: int | None
    """Id of its pipeline before."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        old_status_id: int | None | Unset = UNSET,
        old_pipeline_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "status_id": status_id,
                "pipeline_id": pipeline_id,
                "old_status_id": old_status_id,
                "old_pipeline_id": old_pipeline_id,
            },
        )

    @overload
    def fetch(
        self,
        amo: Resources,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Lead: ...

    @overload
    def fetch(
        self,
        amo: AsyncResources,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Awaitable[Lead]: ...

    def fetch(
        self,
        amo: Any,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each lead to include.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.leads.get(self._id("id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["old_status_id"]
            self.old_status_id = value if value is None or type(value) is int else self._convert("old_status_id", value, int)
            value = data["old_pipeline_id"]
            self.old_pipeline_id = value if value is None or type(value) is int else self._convert("old_pipeline_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

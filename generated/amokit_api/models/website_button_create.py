# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "pipeline_id": ("pipeline_id", int),
    "trusted_websites": ("trusted_websites", None),
    "is_used_in_app": ("is_used_in_app", None),
    "name": ("name", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WebsiteButtonCreate(WriteModel):
    """A website button to create.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {int: "pipeline_id"}
    pipeline_id: int
    """Pipeline its leads go to."""
    trusted_websites: list[str] | Unset
    """Domains that may show it, ten at most."""
    is_used_in_app: bool | Unset
    """Whether an app uses it; must be true without `trusted_websites`."""
    name: str | Unset
    """Name."""

    def __init__(
        self,
        *,
        pipeline_id: int,
        trusted_websites: Iterable[str] | Unset = UNSET,
        is_used_in_app: bool | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        """A website button to create.

        Args:
            pipeline_id: Pipeline its leads go to.
            trusted_websites: Domains that may show it, ten at most.
            is_used_in_app: Whether an app uses it; must be true without `trusted_websites`.
            name: Name.
        """
        self.pipeline_id = pipeline_id
        self.trusted_websites = to_list(trusted_websites, "WebsiteButtonCreate.trusted_websites")
        self.is_used_in_app = is_used_in_app
        self.name = name

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.pipeline_id
        result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        if (value := self.trusted_websites) is not UNSET:
            result["trusted_websites"] = write_scalars(self, "trusted_websites", value, str, max_items=10)
        if (value := self.is_used_in_app) is not UNSET:
            result["is_used_in_app"] = value if type(value) is bool else write_scalar(self, "is_used_in_app", value, bool)
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

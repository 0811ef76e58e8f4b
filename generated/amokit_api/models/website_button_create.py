# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import Limits, check_limits, refuse_nulls
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "pipeline_id": ("pipeline_id", None),
    "trusted_websites": ("trusted_websites", None),
    "is_used_in_app": ("is_used_in_app", None),
    "name": ("name", None),
}
_FIXED: Mapping[str, Any] = {}
_LIMITS: Mapping[str, Limits] = {"trusted_websites": Limits(max_items=10)}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WebsiteButtonCreate(WriteModel):
    """A website button to create.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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
        self.pipeline_id = pipeline_id
        self.trusted_websites = to_list(trusted_websites, "WebsiteButtonCreate.trusted_websites")
        self.is_used_in_app = is_used_in_app
        self.name = name

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        if isinstance(self.trusted_websites, list) and not 0 <= len(self.trusted_websites) <= 10:
            check_limits(self, _LIMITS)
        result: dict[str, Any] = {}
        result["pipeline_id"] = self.pipeline_id
        if self.trusted_websites is not UNSET:
            result["trusted_websites"] = write(self.trusted_websites)
        if self.is_used_in_app is not UNSET:
            result["is_used_in_app"] = self.is_used_in_app
        if self.name is not UNSET:
            result["name"] = self.name
        if None in result.values():
            refuse_nulls(self, result)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

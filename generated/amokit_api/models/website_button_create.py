# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null, wrong_count
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.pipeline_id
        if value is None:
            raise null(self, "pipeline_id")
        result["pipeline_id"] = value
        if (value := self.trusted_websites) is not UNSET:
            if value is None:
                raise null(self, "trusted_websites")
            if isinstance(value, list) and not 0 <= len(value) <= 10:
                raise wrong_count(self, "trusted_websites", 10)
            result["trusted_websites"] = write(value)
        if (value := self.is_used_in_app) is not UNSET:
            if value is None:
                raise null(self, "is_used_in_app")
            result["is_used_in_app"] = value
        if (value := self.name) is not UNSET:
            if value is None:
                raise null(self, "name")
            result["name"] = value
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

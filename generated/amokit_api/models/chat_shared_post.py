# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "url": ("url", str),
    "preview_link": ("preview_link", str),
    "preview_permalink": ("preview_permalink", str),
    "type": ("type", str),
    "site_name": ("site_name", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatSharedPost(WriteModel):
    """A post that a client shares."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    url: str | Unset
    """Address of the post."""
    preview_link: str | Unset
    """Address of a picture that goes away soon, so the service copies it."""
    preview_permalink: str | Unset
    """Lasting address of a picture; goes before `preview_link`."""
    type: Literal["post"] | Unset
    """Kind of post."""
    site_name: str | Unset
    """Line below the post."""

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        preview_link: str | Unset = UNSET,
        preview_permalink: str | Unset = UNSET,
        type: Literal["post"] | Unset = UNSET,
        site_name: str | Unset = UNSET,
    ) -> None:
        """A post that a client shares.

        Args:
            url: Address of the post.
            preview_link: Address of a picture that goes away soon, so the service copies it.
            preview_permalink: Lasting address of a picture; goes before `preview_link`.
            type: Kind of post.
            site_name: Line below the post.
        """
        self.url = url
        self.preview_link = preview_link
        self.preview_permalink = preview_permalink
        self.type = type
        self.site_name = site_name

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.url) is not UNSET:
            result["url"] = value if type(value) is str else write_scalar(self, "url", value, str)
        if (value := self.preview_link) is not UNSET:
            result["preview_link"] = value if type(value) is str else write_scalar(self, "preview_link", value, str)
        if (value := self.preview_permalink) is not UNSET:
            result["preview_permalink"] = value if type(value) is str else write_scalar(self, "preview_permalink", value, str)
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.site_name) is not UNSET:
            result["site_name"] = value if type(value) is str else write_scalar(self, "site_name", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

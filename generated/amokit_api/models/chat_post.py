# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", str),
    "url": ("url", str),
    "preview_url": ("preview_url", str),
    "preview_permalink": ("preview_permalink", str),
    "username": ("username", str),
    "caption": ("caption", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatPost(WriteModel):
    """The post that a comment belongs to."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    id: str
    """Your id of the post."""
    url: str
    """Address of the post."""
    preview_url: str | Unset
    """Address of a picture that goes away."""
    preview_permalink: str | Unset
    """Lasting address of a picture."""
    username: str | Unset
    """Who published the post."""
    caption: str | Unset
    """Text of the post."""

    def __init__(
        self,
        *,
        id: str,
        url: str,
        preview_url: str | Unset = UNSET,
        preview_permalink: str | Unset = UNSET,
        username: str | Unset = UNSET,
        caption: str | Unset = UNSET,
    ) -> None:
        """The post that a comment belongs to.

        Args:
            id: Your id of the post.
            url: Address of the post.
            preview_url: Address of a picture that goes away.
            preview_permalink: Lasting address of a picture.
            username: Who published the post.
            caption: Text of the post.
        """
        self.id = id
        self.url = url
        self.preview_url = preview_url
        self.preview_permalink = preview_permalink
        self.username = username
        self.caption = caption

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        value = self.url
        result["url"] = value if type(value) is str else write_scalar(self, "url", value, str)
        if (value := self.preview_url) is not UNSET:
            result["preview_url"] = value if type(value) is str else write_scalar(self, "preview_url", value, str)
        if (value := self.preview_permalink) is not UNSET:
            result["preview_permalink"] = value if type(value) is str else write_scalar(self, "preview_permalink", value, str)
        if (value := self.username) is not UNSET:
            result["username"] = value if type(value) is str else write_scalar(self, "username", value, str)
        if (value := self.caption) is not UNSET:
            result["caption"] = value if type(value) is str else write_scalar(self, "caption", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

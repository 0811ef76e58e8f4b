# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "form_id": ("form_id", None),
    "form_name": ("form_name", None),
    "form_page": ("form_page", None),
    "form_sent_at": ("form_sent_at", None),
    "ip": ("ip", None),
    "referer": ("referer", None),
    "visitor_uid": ("visitor_uid", None),
    "form_type": ("form_type", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormsMetadataWrite(WriteModel):
    """A form in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    form_id: str | int | Unset
    """Your id of the form."""
    form_name: str | Unset
    """Name of the form."""
    form_page: str | Unset
    """Page that the form is on."""
    form_sent_at: datetime | int | Unset
    """Time of sending."""
    ip: str | Unset
    """IP address of the sender."""
    referer: str | Unset
    """Page that the sender came from."""
    visitor_uid: str | Unset
    """Visitor id of the site."""
    form_type: int | Unset
    """Kind of the form."""

    def __init__(
        self,
        *,
        form_id: str | int | Unset = UNSET,
        form_name: str | Unset = UNSET,
        form_page: str | Unset = UNSET,
        form_sent_at: datetime | int | Unset = UNSET,
        ip: str | Unset = UNSET,
        referer: str | Unset = UNSET,
        visitor_uid: str | Unset = UNSET,
        form_type: int | Unset = UNSET,
    ) -> None:
        """A form in a request.

        Args:
            form_id: Your id of the form.
            form_name: Name of the form.
            form_page: Page that the form is on.
            form_sent_at: Time of sending.
            ip: IP address of the sender.
            referer: Page that the sender came from.
            visitor_uid: Visitor id of the site.
            form_type: Kind of the form.
        """
        self.form_id = form_id
        self.form_name = form_name
        self.form_page = form_page
        self.form_sent_at = form_sent_at
        self.ip = ip
        self.referer = referer
        self.visitor_uid = visitor_uid
        self.form_type = form_type

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.form_id) is not UNSET:
            if value is None:
                raise null(self, "form_id")
            result["form_id"] = value
        if (value := self.form_name) is not UNSET:
            if value is None:
                raise null(self, "form_name")
            result["form_name"] = value
        if (value := self.form_page) is not UNSET:
            if value is None:
                raise null(self, "form_page")
            result["form_page"] = value
        if (value := self.form_sent_at) is not UNSET:
            if value is None:
                raise null(self, "form_sent_at")
            result["form_sent_at"] = value if type(value) is int else write_time(value, "FormsMetadataWrite.form_sent_at")
        if (value := self.ip) is not UNSET:
            if value is None:
                raise null(self, "ip")
            result["ip"] = value
        if (value := self.referer) is not UNSET:
            if value is None:
                raise null(self, "referer")
            result["referer"] = value
        if (value := self.visitor_uid) is not UNSET:
            if value is None:
                raise null(self, "visitor_uid")
            result["visitor_uid"] = value
        if (value := self.form_type) is not UNSET:
            if value is None:
                raise null(self, "form_type")
            result["form_type"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.form_id is None:
            raise null(self, "form_id")
        if self.form_name is None:
            raise null(self, "form_name")
        if self.form_page is None:
            raise null(self, "form_page")
        if (value := self.form_sent_at) is not UNSET:
            if value is None:
                raise null(self, "form_sent_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "FormsMetadataWrite.form_sent_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.form_sent_at = part
        if self.ip is None:
            raise null(self, "ip")
        if self.referer is None:
            raise null(self, "referer")
        if self.visitor_uid is None:
            raise null(self, "visitor_uid")
        if self.form_type is None:
            raise null(self, "form_type")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

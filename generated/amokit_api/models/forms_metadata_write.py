# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "form_id": ("form_id", None),
    "form_name": ("form_name", str),
    "form_page": ("form_page", str),
    "form_sent_at": ("form_sent_at", None),
    "ip": ("ip", str),
    "referer": ("referer", str),
    "visitor_uid": ("visitor_uid", str),
    "form_type": ("form_type", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormsMetadataWrite(WriteModel):
    """A form in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.form_id) is not UNSET:
            result["form_id"] = (
                value if type(value) is str or type(value) is int else write_scalar(self, "form_id", value, str, int)
            )
        if (value := self.form_name) is not UNSET:
            result["form_name"] = value if type(value) is str else write_scalar(self, "form_name", value, str)
        if (value := self.form_page) is not UNSET:
            result["form_page"] = value if type(value) is str else write_scalar(self, "form_page", value, str)
        if (value := self.form_sent_at) is not UNSET:
            result["form_sent_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "form_sent_at", value, datetime)
            )
        if (value := self.ip) is not UNSET:
            result["ip"] = value if type(value) is str else write_scalar(self, "ip", value, str)
        if (value := self.referer) is not UNSET:
            result["referer"] = value if type(value) is str else write_scalar(self, "referer", value, str)
        if (value := self.visitor_uid) is not UNSET:
            result["visitor_uid"] = value if type(value) is str else write_scalar(self, "visitor_uid", value, str)
        if (value := self.form_type) is not UNSET:
            result["form_type"] = value if type(value) is int else write_scalar(self, "form_type", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.form_id) is UNSET or type(value) is str or type(value) is int)
            and ((value := self.form_name) is UNSET or type(value) is str)
            and ((value := self.form_page) is UNSET or type(value) is str)
            and ((value := self.form_sent_at) is UNSET or type(value) is int)
            and ((value := self.ip) is UNSET or type(value) is str)
            and ((value := self.referer) is UNSET or type(value) is str)
            and ((value := self.visitor_uid) is UNSET or type(value) is str)
            and ((value := self.form_type) is UNSET or type(value) is int)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

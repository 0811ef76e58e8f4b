# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset(
    {"form_id", "form_name", "form_page", "form_sent_at", "ip", "referer", "visitor_uid", "form_type"}
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UnsortedFormsMetadata(ReadModel):
    """A form that was sent."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("form_id", "form_id"),
        ("form_name", "form_name"),
        ("form_page", "form_page"),
        ("_form_sent_at", "form_sent_at"),
        ("ip", "ip"),
        ("referer", "referer"),
        ("visitor_uid", "visitor_uid"),
        ("form_type", "form_type"),
    )
    form_id: str | int | None
    """Your id of the form."""
    form_name: str | None
    """Name of the form."""
    form_page: str | None
    """Page that the form is on."""
    _form_sent_at: Any
    ip: str | None
    """IP address of the sender."""
    referer: str | None
    """Page that the sender came from."""
    visitor_uid: str | None
    """Visitor id of the site."""
    form_type: int | None
    """Kind of the form."""

    def __init__(
        self,
        *,
        form_id: str | int | None | Unset = UNSET,
        form_name: str | None | Unset = UNSET,
        form_page: str | None | Unset = UNSET,
        form_sent_at: datetime | None | Unset = UNSET,
        ip: str | None | Unset = UNSET,
        referer: str | None | Unset = UNSET,
        visitor_uid: str | None | Unset = UNSET,
        form_type: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "form_id": form_id,
                "form_name": form_name,
                "form_page": form_page,
                "_form_sent_at": write_time(form_sent_at),
                "ip": ip,
                "referer": referer,
                "visitor_uid": visitor_uid,
                "form_type": form_type,
            },
        )

    @property
    def form_sent_at(self) -> datetime | None:
        """Time of sending; may be a number as text."""
        return read_time(self._form_sent_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 6:  # the short way for the usual keys, exactly
            try:
                self.form_id = data["form_id"]
                self.form_name = data["form_name"]
                self.form_page = data["form_page"]
                self.ip = data["ip"]
                self.referer = data["referer"]
                self.visitor_uid = data["visitor_uid"]
                return self
            except KeyError:
                pass
        if "form_id" in data:
            self.form_id = data["form_id"]
        if "form_name" in data:
            self.form_name = data["form_name"]
        if "form_page" in data:
            self.form_page = data["form_page"]
        if "form_sent_at" in data:
            self._form_sent_at = data["form_sent_at"]
        if "ip" in data:
            self.ip = data["ip"]
        if "referer" in data:
            self.referer = data["referer"]
        if "visitor_uid" in data:
            self.visitor_uid = data["visitor_uid"]
        if "form_type" in data:
            self.form_type = data["form_type"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

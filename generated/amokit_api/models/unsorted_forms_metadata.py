# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UnsortedFormsMetadata(ReadModel):
    """A form that was sent."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("form_id", "form_id", str | int),
        ("form_name", "form_name", str),
        ("form_page", "form_page", str),
        ("_form_sent_at", "form_sent_at", Any),
        ("ip", "ip", str),
        ("referer", "referer", str),
        ("visitor_uid", "visitor_uid", str),
        ("form_type", "form_type", int),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"form_sent_at", "form_type"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["form_id"]
            self.form_id = (
                value if value is None or type(value) is str or type(value) is int else self._convert("form_id", value, str | int)
            )
            value = data["form_name"]
            self.form_name = value if value is None or type(value) is str else self._convert("form_name", value, str)
            value = data["form_page"]
            self.form_page = value if value is None or type(value) is str else self._convert("form_page", value, str)
            value = data["ip"]
            self.ip = value if value is None or type(value) is str else self._convert("ip", value, str)
            value = data["referer"]
            self.referer = value if value is None or type(value) is str else self._convert("referer", value, str)
            value = data["visitor_uid"]
            self.visitor_uid = value if value is None or type(value) is str else self._convert("visitor_uid", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            known = 6
            if "form_sent_at" in data:
                known += 1
                self._form_sent_at = data["form_sent_at"]
            if "form_type" in data:
                known += 1
                value = data["form_type"]
                self.form_type = value if value is None or type(value) is int else self._convert("form_type", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

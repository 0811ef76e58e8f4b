# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class LeadComplexCreated(ReadModel):
    """What came of one complex lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("contact_id", "contact_id", int),
        ("company_id", "company_id", int),
        ("_request_id", "request_id", None),
        ("merged", "merged", bool),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the lead."""
    contact_id: int | None
    """Id of its contact."""
    company_id: int | None
    """Id of its company."""
    _request_id: Any
    merged: bool | None
    """Whether it was merged into a stored lead."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        company_id: int | None | Unset = UNSET,
        request_id: list[str] | None | Unset = UNSET,
        merged: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"id": id, "contact_id": contact_id, "company_id": company_id, "_request_id": request_id, "merged": merged}
        )

    @property
    def request_id(self) -> list[str] | None:
        """`request_id`s of the inputs that went into it; several when they were merged."""
        return plain_list(self, "_request_id", self._request_id, str)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["contact_id"]
            self.contact_id = value if value is None or type(value) is int else self._convert("contact_id", value, int)
            value = data["company_id"]
            self.company_id = value if value is None or type(value) is int else self._convert("company_id", value, int)
            self._request_id = data["request_id"]
            value = data["merged"]
            self.merged = value if value is None or type(value) is bool else self._convert("merged", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .unsorted_category_count import UnsortedCategoryCount

_UNSORTED_CATEGORY_COUNT: ModelDecoder[UnsortedCategoryCount] = ModelDecoder("unsorted_category_count", "UnsortedCategoryCount")


@read_model(init=False, eq=False, repr=False)
class UnsortedSummaryCategories(ReadModel):
    """Counts of incoming leads by category."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_sip", "sip", None),
        ("_mail", "mail", None),
        ("_forms", "forms", None),
        ("_chats", "chats", None),
    )
    _sip: Any
    _mail: Any
    _forms: Any
    _chats: Any

    def __init__(
        self,
        *,
        sip: UnsortedCategoryCount | None | Unset = UNSET,
        mail: UnsortedCategoryCount | None | Unset = UNSET,
        forms: UnsortedCategoryCount | None | Unset = UNSET,
        chats: UnsortedCategoryCount | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_sip": sip, "_mail": mail, "_forms": forms, "_chats": chats})

    @property
    def sip(self) -> UnsortedCategoryCount | None:
        """Calls."""
        return decode_object(self, "_sip", self._sip, _UNSORTED_CATEGORY_COUNT)

    @property
    def mail(self) -> UnsortedCategoryCount | None:
        """Letters."""
        return decode_object(self, "_mail", self._mail, _UNSORTED_CATEGORY_COUNT)

    @property
    def forms(self) -> UnsortedCategoryCount | None:
        """Forms."""
        return decode_object(self, "_forms", self._forms, _UNSORTED_CATEGORY_COUNT)

    @property
    def chats(self) -> UnsortedCategoryCount | None:
        """Chats."""
        return decode_object(self, "_chats", self._chats, _UNSORTED_CATEGORY_COUNT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._sip = data["sip"]
            self._mail = data["mail"]
            self._forms = data["forms"]
            self._chats = data["chats"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

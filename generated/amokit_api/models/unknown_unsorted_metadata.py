# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import UnknownVariant
from ..serialization.struct_type import read_model
from ..types import UNSET

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UnknownUnsortedMetadata(UnknownVariant):
    """Metadata of a category that is not known yet."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = ()

    def __init__(self, *, _origin: Any = UNSET) -> None:
        self._fill(_origin, {})

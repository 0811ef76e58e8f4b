# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .source_service_page import SourceServicePage
    from .source_service_params import SourceServiceParams
    from .source_service_write import SourceServiceWrite

_SOURCE_SERVICE_WRITE: ModelDecoder[SourceServiceWrite] = ModelDecoder("source_service_write", "SourceServiceWrite")
_SOURCE_SERVICE_PAGE: ModelDecoder[SourceServicePage] = ModelDecoder("source_service_page", "SourceServicePage")
_SOURCE_SERVICE_PARAMS: ModelDecoder[SourceServiceParams] = ModelDecoder("source_service_params", "SourceServiceParams")


@read_model(init=False, eq=False, repr=False)
class SourceService(ReadModel):
    """A messenger behind a source."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("type", "type", str),
        ("_params", "params", None),
        ("_pages", "pages", None),
    )
    type: str | None
    """The messenger. Named in `constants.SourceServiceType`."""
    _params: Any
    _pages: Any

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        params: SourceServiceParams | None | Unset = UNSET,
        pages: list[SourceServicePage] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "_params": params, "_pages": pages})

    @property
    def params(self) -> SourceServiceParams | None:
        """Its settings."""
        return decode_object(self, "_params", self._params, _SOURCE_SERVICE_PARAMS)

    @property
    def pages(self) -> list[SourceServicePage] | None:
        """Its numbers or pages."""
        return decode_list(self, "_pages", self._pages, _SOURCE_SERVICE_PAGE)

    def to_write(self) -> SourceServiceWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SourceServiceWrite = to_write_form(self, _SOURCE_SERVICE_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            self._params = data["params"]
            self._pages = data["pages"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

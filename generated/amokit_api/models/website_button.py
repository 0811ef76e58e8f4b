# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .website_button_create import WebsiteButtonCreate
    from .website_button_update import WebsiteButtonUpdate

_WEBSITE_BUTTON_UPDATE: ModelDecoder[WebsiteButtonUpdate] = ModelDecoder("website_button_update", "WebsiteButtonUpdate")
_WEBSITE_BUTTON_CREATE: ModelDecoder[WebsiteButtonCreate] = ModelDecoder("website_button_create", "WebsiteButtonCreate")


@read_model(init=False, eq=False, repr=False)
class WebsiteButton(ReadModel):
    """A button for a website (CRM Plugin).

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("account_id", "account_id", int),
        ("source_id", "source_id", int),
        ("button_id", "button_id", int),
        ("is_duplication_control_enabled", "is_duplication_control_enabled", bool),
        ("name", "name", str),
        ("creation_status", "creation_status", str),
        ("pipeline_id", "pipeline_id", int),
        ("script", "script", str),
        ("is_deleted", "is_deleted", bool),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"script", "is_deleted"})
    _always: ClassVar[frozenset[str]] = frozenset({"source_id"})
    account_id: int | None
    """Id of the account."""
    source_id: int
    """Id of its source, by which the button is named."""
    button_id: int | None
    """Id of the button itself; null until it is built."""
    is_duplication_control_enabled: bool | None
    """Whether duplicate control is on."""
    name: str | None
    """Name; may be empty."""
    creation_status: str | None
    """Whether it is built. Named in `constants.WebsiteButtonStatus`."""
    pipeline_id: int | None
    """Pipeline its leads go to."""
    script: str | None
    """Code to put into the site. Only when asked for by `with_=["scripts"]`."""
    is_deleted: bool | None
    """Whether it was deleted. Only when asked for by `with_=["deleted"]`."""

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        source_id: int | Unset = UNSET,
        button_id: int | None | Unset = UNSET,
        is_duplication_control_enabled: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        creation_status: str | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        script: str | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "account_id": account_id,
                "source_id": source_id,
                "button_id": button_id,
                "is_duplication_control_enabled": is_duplication_control_enabled,
                "name": name,
                "creation_status": creation_status,
                "pipeline_id": pipeline_id,
                "script": script,
                "is_deleted": is_deleted,
            },
        )

    def to_write(self) -> WebsiteButtonUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: WebsiteButtonUpdate = to_write_form(self, _WEBSITE_BUTTON_UPDATE)
        return written

    def to_create(self) -> WebsiteButtonCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: WebsiteButtonCreate = to_write_form(self, _WEBSITE_BUTTON_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["source_id"]
            if type(value) is int:
                self.source_id = value
            else:
                self._convert_always("source_id", value, int)
            value = data["button_id"]
            self.button_id = value if value is None or type(value) is int else self._convert("button_id", value, int)
            value = data["is_duplication_control_enabled"]
            self.is_duplication_control_enabled = (
                value if value is None or type(value) is bool else self._convert("is_duplication_control_enabled", value, bool)
            )
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["creation_status"]
            self.creation_status = value if value is None or type(value) is str else self._convert("creation_status", value, str)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            known = 7
            if "script" in data:
                known += 1
                value = data["script"]
                self.script = value if value is None or type(value) is str else self._convert("script", value, str)
            if "is_deleted" in data:
                known += 1
                value = data["is_deleted"]
                self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_map, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .widget_setting_template import WidgetSettingTemplate
    from .widget_user_login import WidgetUserLogin

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_WIDGET_SETTING_TEMPLATE: ModelDecoder[WidgetSettingTemplate] = ModelDecoder("widget_setting_template", "WidgetSettingTemplate")
_WIDGET_USER_LOGIN: ModelDecoder[WidgetUserLogin] = ModelDecoder("widget_user_login", "WidgetUserLogin")


@read_model(init=False, eq=False, repr=False)
class Widget(ReadModel):
    """A widget.

    See https://www.amocrm.ru/developers/content/crm_platform/widgets-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("code", "code", str),
        ("version", "version", str | int),
        ("rating", "rating", str | float),
        ("_settings_template", "settings_template", None),
        ("is_lead_source", "is_lead_source", bool),
        ("is_work_with_dp", "is_work_with_dp", bool),
        ("is_crm_template", "is_crm_template", bool),
        ("client_uuid", "client_uuid", str),
        ("is_active_in_account", "is_active_in_account", bool),
        ("pipeline_id", "pipeline_id", int),
        ("_settings", "settings", None),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the widget."""
    code: str | None
    """Code of the widget; its key in the API."""
    version: str | int | None
    """Version of the widget."""
    rating: str | float | None
    """Rating; as text it has a decimal comma, such as `2,7`."""
    _settings_template: Any
    is_lead_source: bool | None
    """Whether it can be a source of leads."""
    is_work_with_dp: bool | None
    """Whether it works in the Digital Pipeline."""
    is_crm_template: bool | None
    """Whether it is a solution for an industry."""
    client_uuid: str | None
    """Id of the integration it belongs to."""
    is_active_in_account: bool | None
    """Whether it is installed in the account."""
    pipeline_id: int | None
    """Id of the pipeline in which it is a source of leads."""
    _settings: Any
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        code: str | None | Unset = UNSET,
        version: str | int | None | Unset = UNSET,
        rating: str | float | None | Unset = UNSET,
        settings_template: list[WidgetSettingTemplate] | None | Unset = UNSET,
        is_lead_source: bool | None | Unset = UNSET,
        is_work_with_dp: bool | None | Unset = UNSET,
        is_crm_template: bool | None | Unset = UNSET,
        client_uuid: str | None | Unset = UNSET,
        is_active_in_account: bool | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        settings: dict[str, str | float | bool | dict[str, str | int | WidgetUserLogin | None] | None] | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "code": code,
                "version": version,
                "rating": rating,
                "_settings_template": settings_template,
                "is_lead_source": is_lead_source,
                "is_work_with_dp": is_work_with_dp,
                "is_crm_template": is_crm_template,
                "client_uuid": client_uuid,
                "is_active_in_account": is_active_in_account,
                "pipeline_id": pipeline_id,
                "_settings": settings,
                "_links": links,
            },
        )

    @property
    def settings_template(self) -> list[WidgetSettingTemplate] | None:
        """Settings that the widget has."""
        return decode_list(self, "_settings_template", self._settings_template, _WIDGET_SETTING_TEMPLATE)

    @property
    def settings(self) -> dict[str, str | float | bool | dict[str, str | int | WidgetUserLogin | None] | None] | None:
        """Its settings; only after an installation or with the token of its own integration."""
        value: dict[str, str | float | bool | dict[str, str | int | WidgetUserLogin | None] | None] | None = decode_map(
            self, "_settings", self._settings, _WIDGET_USER_LOGIN, 2
        )
        return value

    @property
    def links(self) -> SelfLinks | None:
        """Links of the widget."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["code"]
            self.code = value if value is None or type(value) is str else self._convert("code", value, str)
            value = data["version"]
            self.version = (
                value if value is None or type(value) is str or type(value) is int else self._convert("version", value, str | int)
            )
            value = data["rating"]
            self.rating = (
                value
                if value is None or type(value) is str or type(value) is float or type(value) is int
                else self._convert("rating", value, str | float)
            )
            self._settings_template = data["settings_template"]
            value = data["is_lead_source"]
            self.is_lead_source = value if value is None or type(value) is bool else self._convert("is_lead_source", value, bool)
            value = data["is_work_with_dp"]
            self.is_work_with_dp = (
                value if value is None or type(value) is bool else self._convert("is_work_with_dp", value, bool)
            )
            value = data["is_crm_template"]
            self.is_crm_template = (
                value if value is None or type(value) is bool else self._convert("is_crm_template", value, bool)
            )
            value = data["client_uuid"]
            self.client_uuid = value if value is None or type(value) is str else self._convert("client_uuid", value, str)
            value = data["is_active_in_account"]
            self.is_active_in_account = (
                value if value is None or type(value) is bool else self._convert("is_active_in_account", value, bool)
            )
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            self._settings = data["settings"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 13:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

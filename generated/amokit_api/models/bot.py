# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bot_settings import BotSettings
    from .self_links import SelfLinks

_BOT_SETTINGS: ModelDecoder[BotSettings] = ModelDecoder("bot_settings", "BotSettings")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Bot(ReadModel):
    """A salesbot.

    See https://developers.kommo.com/reference/get-salesbot-by-id
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("type_functionality", "type_functionality", str),
        ("is_visual_editor", "is_visual_editor", bool),
        ("_settings", "settings", None),
        ("is_favorite", "is_favorite", bool),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"is_favorite"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the bot."""
    name: str | None
    """Name of the bot."""
    type_functionality: str | None
    """What the bot is for. Named in `constants.BotFunctionality`."""
    is_visual_editor: bool | None
    """Whether it was made in the visual editor."""
    _settings: Any
    is_favorite: bool | None
    """Whether it is a favourite of the user. Only when asked for by `with_=["favorite"]`."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_functionality: str | None | Unset = UNSET,
        is_visual_editor: bool | None | Unset = UNSET,
        settings: BotSettings | None | Unset = UNSET,
        is_favorite: bool | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "type_functionality": type_functionality,
                "is_visual_editor": is_visual_editor,
                "_settings": settings,
                "is_favorite": is_favorite,
                "_links": links,
            },
        )

    @property
    def settings(self) -> BotSettings | None:
        """Its settings."""
        return decode_object(self, "_settings", self._settings, _BOT_SETTINGS)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the bot."""
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
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["type_functionality"]
            self.type_functionality = (
                value if value is None or type(value) is str else self._convert("type_functionality", value, str)
            )
            value = data["is_visual_editor"]
            self.is_visual_editor = (
                value if value is None or type(value) is bool else self._convert("is_visual_editor", value, bool)
            )
            self._settings = data["settings"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            known = 6
            if "is_favorite" in data:
                known += 1
                value = data["is_favorite"]
                self.is_favorite = value if value is None or type(value) is bool else self._convert("is_favorite", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

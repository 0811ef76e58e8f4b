# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_template_param import ChatHookTemplateParam

_CHAT_HOOK_TEMPLATE_PARAM: ModelDecoder[ChatHookTemplateParam] = ModelDecoder("chat_hook_template_param", "ChatHookTemplateParam")


@read_model(init=False, eq=False, repr=False)
class ChatHookTemplate(ReadModel):
    """The template that a message was made of."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("external_id", "external_id", str),
        ("content", "content", str),
        ("_params", "params", None),
    )
    id: int | None
    """Id of the template."""
    external_id: str | None
    """Your id of it."""
    content: str | None
    """Its text with placeholders."""
    _params: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        params: list[ChatHookTemplateParam] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "external_id": external_id, "content": content, "_params": params})

    @property
    def params(self) -> list[ChatHookTemplateParam] | None:
        """What stands for its placeholders."""
        return decode_list(self, "_params", self._params, _CHAT_HOOK_TEMPLATE_PARAM)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["external_id"]
            self.external_id = value if value is None or type(value) is str else self._convert("external_id", value, str)
            value = data["content"]
            self.content = value if value is None or type(value) is str else self._convert("content", value, str)
            self._params = data["params"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_status_condition_item import CustomerStatusConditionItem
    from .customer_status_condition_match import CustomerStatusConditionMatch
    from .customer_status_condition_options import CustomerStatusConditionOptions

_CUSTOMER_STATUS_CONDITION_ITEM: ModelDecoder[CustomerStatusConditionItem] = ModelDecoder(
    "customer_status_condition_item", "CustomerStatusConditionItem"
)
_CUSTOMER_STATUS_CONDITION_MATCH: ModelDecoder[CustomerStatusConditionMatch] = ModelDecoder(
    "customer_status_condition_match", "CustomerStatusConditionMatch"
)
_CUSTOMER_STATUS_CONDITION_OPTIONS: ModelDecoder[CustomerStatusConditionOptions] = ModelDecoder(
    "customer_status_condition_options", "CustomerStatusConditionOptions"
)


@read_model(init=False, eq=False, repr=False)
class CustomerStatusCondition(ReadModel):
    """One condition of a customer status; read-only."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("type", "type", str),
        ("_options", "options", None),
        ("logic_operator", "logic_operator", str),
        ("_conditions", "conditions", None),
        ("_match", "match", None),
        ("tmpl", "tmpl", str),
    )
    type: str | None
    """Kind of condition. Known values: `before_purchase`, `after_today`, `tag`."""
    _options: Any
    logic_operator: str | None
    """How its values are joined. Known values: `or`, `and`."""
    _conditions: Any
    _match: Any
    tmpl: str | None
    """Name of its template."""

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        options: CustomerStatusConditionOptions | None | Unset = UNSET,
        logic_operator: str | None | Unset = UNSET,
        conditions: list[CustomerStatusConditionItem] | None | Unset = UNSET,
        match: CustomerStatusConditionMatch | None | Unset = UNSET,
        tmpl: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "type": type,
                "_options": options,
                "logic_operator": logic_operator,
                "_conditions": conditions,
                "_match": match,
                "tmpl": tmpl,
            },
        )

    @property
    def options(self) -> CustomerStatusConditionOptions | None:
        """How it is shown."""
        return decode_object(self, "_options", self._options, _CUSTOMER_STATUS_CONDITION_OPTIONS)

    @property
    def conditions(self) -> list[CustomerStatusConditionItem] | None:
        """What is compared."""
        return decode_list(self, "_conditions", self._conditions, _CUSTOMER_STATUS_CONDITION_ITEM)

    @property
    def match(self) -> CustomerStatusConditionMatch | None:
        """What has to match."""
        return decode_object(self, "_match", self._match, _CUSTOMER_STATUS_CONDITION_MATCH)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            self._options = data["options"]
            value = data["logic_operator"]
            self.logic_operator = value if value is None or type(value) is str else self._convert("logic_operator", value, str)
            self._conditions = data["conditions"]
            self._match = data["match"]
            value = data["tmpl"]
            self.tmpl = value if value is None or type(value) is str else self._convert("tmpl", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

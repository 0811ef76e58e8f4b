# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_nested, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_status_condition import CustomerStatusCondition
    from .customer_status_create import CustomerStatusCreate
    from .customer_status_update import CustomerStatusUpdate
    from .self_links import SelfLinks

_CUSTOMER_STATUS_UPDATE: ModelDecoder[CustomerStatusUpdate] = ModelDecoder("customer_status_update", "CustomerStatusUpdate")
_CUSTOMER_STATUS_CREATE: ModelDecoder[CustomerStatusCreate] = ModelDecoder("customer_status_create", "CustomerStatusCreate")
_CUSTOMER_STATUS_CONDITION: ModelDecoder[CustomerStatusCondition] = ModelDecoder(
    "customer_status_condition", "CustomerStatusCondition"
)
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CustomerStatus(ReadModel):
    """A status of customers.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("sort", "sort", int),
        ("is_default", "is_default", bool),
        ("_conditions", "conditions", None),
        ("color", "color", str),
        ("type", "type", int),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the status."""
    name: str | None
    """Name."""
    sort: int | None
    """Place in the list."""
    is_default: bool | None
    """Whether it is a system status."""
    _conditions: Any
    color: str | None
    """Hex colour with `#`; colours outside of the palette for writing (`StatusColor`) occur."""
    type: int | None
    """Kind: 0 normal, 1 purchase expected, 2 did not buy, 3 closed, 4 bought recently. Named in
    `constants.CustomerStatusType`."""
    account_id: int | None
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        conditions: list[list[CustomerStatusCondition]] | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        type: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "sort": sort,
                "is_default": is_default,
                "_conditions": conditions,
                "color": color,
                "type": type,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def conditions(self) -> list[list[CustomerStatusCondition]] | None:
        """When a customer gets here; groups of conditions, a group may be empty."""
        value: list[list[CustomerStatusCondition]] | None = decode_nested(
            self, "_conditions", self._conditions, _CUSTOMER_STATUS_CONDITION, 2
        )
        return value

    @property
    def links(self) -> SelfLinks | None:
        """Links of the status."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> CustomerStatusUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomerStatusUpdate = to_write_form(self, _CUSTOMER_STATUS_UPDATE)
        return written

    def to_create(self) -> CustomerStatusCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomerStatusCreate = to_write_form(self, _CUSTOMER_STATUS_CREATE)
        return written

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
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            value = data["is_default"]
            self.is_default = value if value is None or type(value) is bool else self._convert("is_default", value, bool)
            self._conditions = data["conditions"]
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is int else self._convert("type", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

"""Keys of fields with options, which are given by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from amokit_api.serialization.custom_fields import R_co, W_contra

from .base import TypedKey

if TYPE_CHECKING:
    from typing import Self

    from amokit_api.models import CustomFieldValues, CustomFieldWrite

E = TypeVar("E", bound=int)


class LabelledEnum(IntEnum):
    """Ids with their names in the account: `RETAIL = 55, "Retail"` is 55, and its `.label` is "Retail".

    Attributes:
        label: The name in the account.
    """

    label: str

    def __new__(cls, value: int, label: str = "") -> Self:
        self = int.__new__(cls, value)
        self._value_ = value
        self.label = label
        return self


class UnlistedOption(int):
    """Id of an option that the enum of a key does not have."""

    def __repr__(self) -> str:
        return f"UnlistedOption({int(self)})"


class _Options(TypedKey[R_co, W_contra], Generic[R_co, W_contra, E]):
    alike = frozenset({"select", "radiobutton", "multiselect", "category"})

    def __init__(self, field: int | str, options: type[E]) -> None:
        super().__init__(field)
        self.options = options

    def _chosen(self, field: CustomFieldValues | None) -> list[E | UnlistedOption]:
        ids = (item.to_dict().get("enum_id") for item in self._items(field))
        return [self._option(number) for number in ids if isinstance(number, int) and not isinstance(number, bool)]

    def _option(self, number: int) -> E | UnlistedOption:
        try:
            return self.options(number)
        except ValueError:
            return UnlistedOption(number)

    def _id(self, option: object) -> dict[str, Any]:
        wrong_enum = isinstance(option, Enum) and not isinstance(option, self.options)
        if not isinstance(option, int) or isinstance(option, bool) or wrong_enum:
            self._refuse("an id of an option" if self.options is int else f"a {self.options.__name__}", option)
        return {"enum_id": int(option)}


class _OneOption(_Options[E | UnlistedOption | None, E | UnlistedOption, E], Generic[E]):
    """A field with one option of a list.

    Args:
        field: Id of the field, or its code.
        options: Enum of the ids of its options; `int` for any.
    """

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> E | UnlistedOption | None:
        """The option; one that the enum does not have is an `UnlistedOption`, which is an int."""
        return next(iter(self._chosen(field)), None)

    def set(self, value: E | UnlistedOption) -> CustomFieldWrite:
        """A write model that selects the option."""
        return self._write(self._id(value))


class SelectKey(_OneOption[E], kind="select", write="SelectField"):
    __doc__ = _OneOption.__doc__


class RadioKey(_OneOption[E], kind="radiobutton", write="RadiobuttonField"):
    __doc__ = _OneOption.__doc__


class CategoryKey(_OneOption[E], kind="category", write="CategoryField"):
    __doc__ = _OneOption.__doc__


class MultiselectKey(
    _Options[list[E | UnlistedOption], Iterable[E | UnlistedOption], E], Generic[E], kind="multiselect", write="MultiselectField"
):
    """A field with several options of a list.

    Args:
        field: Id of the field, or its code.
        options: Enum of the ids of its options; `int` for any.
    """

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[E | UnlistedOption]:
        """The chosen options; those that the enum does not have are `UnlistedOption`s, which are ints."""
        return self._chosen(field)

    def set(self, value: Iterable[E | UnlistedOption]) -> CustomFieldWrite:
        """A write model that selects these options only."""
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            self._refuse("a list of options", value)
        return self._write(*map(self._id, value))

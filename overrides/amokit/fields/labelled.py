"""Keys of texts with labels: phones, e-mail addresses and the like."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues, CustomFieldWrite

L = TypeVar("L", bound=str)

PhoneLabel: TypeAlias = Literal["WORK", "WORKDD", "MOB", "FAX", "HOME", "OTHER"]
"""Labels of phones."""
EmailLabel: TypeAlias = Literal["WORK", "PRIV", "OTHER"]
"""Labels of e-mail addresses."""


class Labelled(str):
    """A text with its label, such as a phone with WORK or MOB.

    Attributes:
        label: Code of the label.
        label_id: Its id, where the server said one.
    """

    __slots__ = ("label", "label_id")
    label: str | None
    label_id: int | None

    def __new__(cls, text: str, label: str | None = None, label_id: int | None = None) -> Labelled:
        self = super().__new__(cls, text)
        self.label = label
        self.label_id = label_id
        return self

    def __repr__(self) -> str:
        return f"Labelled({str(self)!r}, {self.label!r})"

    def __getnewargs__(self) -> tuple[str, str | None, int | None]:  # type: ignore[override]  # of str, for copies and pickles
        return str(self), self.label, self.label_id


class MultitextKey(
    TypedKey[list[Labelled], str | Iterable[str | tuple[str, L]]], Generic[L], kind="multitext", write="MultitextField"
):
    """Labelled texts; `MultitextKey[PhoneLabel]("PHONE")` also says which labels there are."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Labelled]:
        """The texts, each with its `.label`."""
        found: list[Labelled] = []
        for item in self._items(field):
            data = item.to_dict()
            label = data.get("enum_code")
            value = data.get("value")
            if isinstance(value, str | int | float):  # numbers too, or reading the field and setting it again would lose them
                found.append(Labelled(str(value), data.get("enum") if label is None else label, data.get("enum_id")))
        return found

    def set(self, value: str | Iterable[str | tuple[str, L]]) -> CustomFieldWrite:
        """A write model that replaces the texts with these.

        Args:
            value: A text, or several: each alone, with its label `("+79990000000", "MOB")`, or as it was read.
        """
        if isinstance(value, str):
            return self._write(self._text(value))
        if not isinstance(value, Iterable):
            self._refuse("texts", value)
        return self._write(*map(self._text, value))

    def _text(self, item: str | tuple[str, L]) -> dict[str, Any]:
        if isinstance(item, Labelled) and item.label is None and item.label_id is not None:
            return {"value": str(item), "enum_id": item.label_id}
        if isinstance(item, str):
            label = getattr(item, "label", None)
            return {"value": str(item)} if label is None else {"value": str(item), "enum_code": label}
        if isinstance(item, tuple) and len(item) == 2 and all(isinstance(part, str) for part in item):
            return {"value": item[0], "enum_code": str(item[1])}
        return self._refuse("texts, or pairs of a text and a label", item)

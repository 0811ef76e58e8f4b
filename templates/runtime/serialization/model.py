"""What all models share: the classes that generated ones derive from.

Read models are records of what the server sent. A key that was absent leaves its slot empty, and an empty slot reads as None:
so a missing or null key never raises, and `to_dict()` still knows the difference. Nested parts stay raw in their slot until they
are touched (`reading`) and are replaced by the typed ones then (`refs`). Keys that the description does not know wait in
`_extra`, which most objects do not have.

Write models hold `UNSET` for what is not to be sent, and check what they are given by `writing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

if TYPE_CHECKING:
    pass

T = TypeVar("T")


class Malformed(ValueError):
    """The shape of a part is not the described one; the reader keeps the part raw instead."""


class TypedList(list[T]):
    """A list of typed parts. Its type tells them from a raw list that waits to be decoded."""

    __slots__ = ()


class Model:
    """Equality, printing and copying, by what `to_dict()` holds."""

    __slots__ = ()
    _secret: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON values."""
        raise NotImplementedError

    def _to_wire(self) -> dict[str, Any]:
        """Its part of a request. Raises WrongTypeError where it is only read."""
        return self.to_dict()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # they are mutable

    def __repr__(self) -> str:
        data: Any = self.to_dict()
        if type(data) is not dict:
            return f"{type(self).__name__}({data!r})"
        shown = (f"{key}={'***' if key in self._secret else shorten(value)}" for key, value in data.items())
        return f"{type(self).__name__}({', '.join(shown)})"


def shorten(value: Any) -> str:
    if value and isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    return repr(value)


def dump(value: Any) -> Any:
    """What a slot holds, as JSON values; raw parts are copied."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    return value

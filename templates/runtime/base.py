"""What all models share.

Read models are records of what the server sent. A key that was absent leaves its slot empty, and an empty slot reads as None:
so a missing or null key never raises, and `to_dict()` still knows the difference. Nested parts stay raw in their slot until they
are touched and are replaced by the typed ones then. Keys that the description does not know wait in `_extra`, which most
objects do not have.

Write models hold `UNSET` for what is not to be sent.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import attrs

from .convert import plain, write_models
from .errors import ArgumentError, WrongTypeError
from .types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
new = object.__new__


class Malformed(ValueError):
    """The shape of a part is not the described one; the reader keeps the part raw instead."""


class Many(list[T]):
    """A list of typed parts. Its type tells them from a raw list that waits to be decoded."""

    __slots__ = ()


class _Model:
    """Equality, printing and copying, by what `to_dict()` holds."""

    __slots__ = ()
    _secret: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON values."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # they are mutable

    def __repr__(self) -> str:
        data: Any = self.to_dict()
        if type(data) is not dict:
            return f"{type(self).__name__}({data!r})"
        shown = (f"{key}={'***' if key in self._secret else _short(value)}" for key, value in data.items())
        return f"{type(self).__name__}({', '.join(shown)})"


def _short(value: Any) -> str:
    if value and isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    return repr(value)


class _Origin:
    """A model that another one is made of; what `attrs.evolve` hands on."""

    __slots__ = ("model",)

    def __init__(self, model: ReadModel) -> None:
        self.model = model


class ReadModel(_Model):
    """Base of what the server sends."""

    __slots__ = ("_extra",)
    _extra: dict[str, Any] | None
    _slots: ClassVar[tuple[tuple[str, str], ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset({"_extra"})
    _eager: ClassVar[tuple[str, ...]] = ()  # keys that are decoded at once
    _bound: ClassVar[tuple[str, ...]] = ()  # slots that hold what the client adds, not the server

    def __init_subclass__(cls) -> None:
        # attrs makes a slotted class a second time; the table of slots is read off each.
        cls._names = frozenset(slot for slot, _ in cls._slots) | {"_extra", *cls._bound}

    if not TYPE_CHECKING:  # for type checkers the annotations of the slots say it all

        def __getattr__(self, name: str) -> Any:
            if name in self._names:
                return None  # an empty slot: the key was absent
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

    @property
    def _origin(self) -> _Origin:
        return _Origin(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object as the server sends it. Nothing is lost: unknown keys come back in `to_dict()`.

        Raises:
            TypeError: `data` is no mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        return cls._read(plain(data))

    @classmethod
    def _read(cls, data: dict[str, Any]) -> Self:
        """Like `_decode`; parts that are read at once and have another shape stay raw, among the unknown keys."""
        try:
            return cls._decode(data)
        except Malformed:
            damaged = {key: data[key] for key in cls._eager if key in data}
            self = cls._decode({key: value for key, value in data.items() if key not in damaged})
            self._extra = {**(self._extra or {}), **damaged}
            return self

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        raise NotImplementedError

    def _keep_unknown(self, data: dict[str, Any], keys: frozenset[str]) -> None:
        self._extra = {key: value for key, value in data.items() if key not in keys}

    def _fill(self, origin: _Origin | Unset, given: dict[str, Any]) -> None:
        """The constructor's work: what `origin` has, changed by what is given."""
        if origin is not UNSET:
            for slot in self._names:
                try:
                    setattr(self, slot, object.__getattribute__(origin.model, slot))
                except AttributeError:
                    continue
        for slot, value in given.items():
            if value is not UNSET:
                setattr(self, slot, value)

    def to_dict(self) -> dict[str, Any]:
        """This object as the server sent it: same keys, same values."""
        result: dict[str, Any] = {}
        read = object.__getattribute__
        for slot, key in self._slots:
            try:
                result[key] = dump(read(self, slot))
            except AttributeError:
                continue
        extra = self._extra
        if extra:
            result.update(plain(extra))
        return result

    def __reduce__(self) -> tuple[Any, ...]:
        state: dict[str, Any] = {}
        for slot in self._names:
            try:
                state[slot] = object.__getattribute__(self, slot)
            except AttributeError:
                continue
        return copyreg.__newobj__, (type(self),), (None, state)  # type: ignore[attr-defined]


@attrs.define(slots=False, init=False, eq=False, repr=False)
class _Evolves:
    # attrs.evolve(x, **changes) calls type(x)(**changes, <every attribute that goes into the constructor>). The only such
    # attribute of a read model is this one, which holds x itself: so the copy keeps what was absent absent.
    _origin: Any = attrs.field(alias="_origin")


ReadModel.__attrs_attrs__ = attrs.fields(_Evolves)  # type: ignore[attr-defined]


def record(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """For `attrs.define`: leaves `_origin` as the only attribute that `attrs.evolve` hands to the constructor."""
    return [field if field.name == "_origin" else field.evolve(init=False) for field in fields]


class UnknownVariant(ReadModel):
    """Base of the variant of a union that keeps what is not known, or not as described, whole."""

    __slots__ = ("_whole",)
    _whole: Any
    _names: ClassVar[frozenset[str]] = frozenset({"_extra", "_whole"})

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names |= {"_whole"}

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict:
            return cls._decode_object(data)
        self = new(cls)
        self._whole = data
        return self

    @classmethod
    def _decode_object(cls, data: dict[str, Any]) -> Self:
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """What the server sent; not an object where it did not send one."""
        try:
            whole: dict[str, Any] = object.__getattribute__(self, "_whole")
        except AttributeError:
            return super().to_dict()
        return whole


class WriteModel(_Model):
    """Base of what requests hold."""

    __slots__ = ()
    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = {}
    _fixed: ClassVar[Mapping[str, Any]] = {}
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = ()

    def __repr__(self) -> str:
        # Not by to_dict(), which refuses what cannot be sent.
        values = [*self._fixed.items(), *((key, getattr(self, name)) for key, (name, _) in self._wire.items())]
        shown = (f"{key}={'***' if key in self._secret else _short(value)}" for key, value in values if value is not UNSET)
        return f"{type(self).__name__}({', '.join(shown)})"

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        return cls.from_dict(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        raise NotImplementedError


class RawModel(WriteModel):
    """A part of a request in its JSON form, for what is not known yet: `RawModel({"field_id": 1, "values": […]})`."""

    __slots__ = ("_data",)

    def __init__(self, data: Mapping[str, Any], /) -> None:
        self._data = plain(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        return cls(data)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form it was made of."""
        copy: dict[str, Any] = plain(self._data)
        return copy


def dump(value: Any) -> Any:
    """What a slot holds, as JSON values; raw parts are copied."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, _Model):
        return value.to_dict()
    if isinstance(value, list):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    return value


class Ref(Generic[T]):
    """A model class that is imported when it is first needed."""

    __slots__ = ("_module", "_name", "make")
    make: Callable[[dict[str, Any]], T]

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name
        self.make = self._load_and_make

    def load(self) -> type[T]:
        if not self._module:
            raise TypeError(f"no variant of {self._name} fits this tag")
        found: type[T] = getattr(import_module(f"{__package__}.models.{self._module}"), self._name)
        return found

    def _load_and_make(self, data: dict[str, Any]) -> T:
        cls: Any = self.load()
        self.make = cls._read if getattr(cls, "_eager", ()) else cls._decode
        return self.make(data)

    def one(self, data: Any) -> T:
        """Raises: Malformed."""
        if type(data) is dict:
            return self.make(data)
        raise Malformed(self._name)

    def now(self, data: Any) -> T | None:
        """An object that is decoded at once, or None. Raises: Malformed."""
        return None if data is None else self.one(data)

    def values(self, data: Any) -> dict[str, T] | None:
        """A map of objects that is decoded at once, or None. Raises: Malformed."""
        if data is None:
            return None
        if type(data) is not dict:
            raise Malformed(self._name)
        return {key: self.one(item) for key, item in data.items()}

    def keep(self, item: Any) -> Any:
        """An item that may be typed already."""
        return item if isinstance(item, _Model) else self.one(item)

    def many(self, data: list[Any]) -> Many[T]:
        """A list as it came; what is typed already or no object stays as it is."""
        make = self.make
        return Many([make(item) if type(item) is dict else item for item in data])

    def all(self, data: Any) -> list[T] | None:
        """A list of which every item is an object, or None. Raises: Malformed."""
        if data is None:
            return None
        if type(data) is not list:
            raise Malformed(self._name)
        make = self.make
        if len(data) == 1 and type(data[0]) is dict:  # nearly always
            return [make(data[0])]
        result: list[T] = []
        for item in data:
            if type(item) is not dict:
                raise Malformed(self._name)
            result.append(make(item))
        return result


class RawRef(Ref[RawModel]):
    """Where requests carry one of several classes without a tag, their JSON form is read as it is."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("", RawModel.__name__)

    def load(self) -> type[RawModel]:
        return RawModel


class _Variants(dict[Any, Callable[[dict[str, Any]], Any]]):
    """Decoders by tag, each imported when its tag first comes by."""

    def __init__(self, names: Mapping[Any, tuple[str, str]]) -> None:
        self._names = names

    def __missing__(self, tag: Any) -> Callable[[dict[str, Any]], Any]:
        module, name = self._names[tag]
        make: Callable[[dict[str, Any]], Any] = Ref[Any](module, name).load()._decode
        self[tag] = make
        return make


class Tagged(Ref[T]):
    """One of several classes, chosen by a tag through a dictionary; what is unknown or damaged becomes the unknown variant."""

    __slots__ = ("_variants", "tag")

    def __init__(self, tag: str, variants: Mapping[Any, tuple[str, str]], module: str, name: str) -> None:
        super().__init__(module, name)
        self.tag = tag
        self._variants = _Variants(variants)

    def one(self, data: Any) -> T:
        if type(data) is not dict:
            return self.make(data)
        return self.choose(data.get(self.tag), data)

    def choose(self, tag: Any, data: dict[str, Any]) -> T:
        try:
            make = self._variants[tag]
        except (KeyError, TypeError):
            return self.make(data)
        try:
            result: T = make(data)
        except Malformed:
            return self.make(data)
        return result

    def many(self, data: list[Any]) -> Many[T]:
        variants, tag = self._variants, self.tag
        result: Many[T] = Many()
        add = result.append
        for item in data:
            try:
                make = variants[item[tag]]
            except (KeyError, TypeError, IndexError):
                add(self.keep(item))
                continue
            try:
                add(make(item))
            except Malformed:
                add(self.make(item))
        return result

    def all(self, data: Any) -> list[T] | None:
        return None if data is None else self.many(data)


class KeyTagged(Tagged[T]):
    """A union whose tag is the object's only key."""

    __slots__ = ()

    def one(self, data: Any) -> T:
        if type(data) is dict and len(data) == 1:
            return self.choose(next(iter(data)), data)
        return self.make(data)

    def many(self, data: list[Any]) -> Many[T]:
        return Many([self.keep(item) for item in data])


def _typed(value: Any) -> Any:
    return value if isinstance(value, _Model) else None


def open_one(model: ReadModel, slot: str, value: Any, ref: Ref[T]) -> T | None:
    """First touch of a nested object: decodes it in place. PHP's `[]` reads as an empty object and stays what it is."""
    if value is None:
        return None
    if type(value) is dict:
        try:
            value = ref.one(value)
        except Malformed:
            return None
        setattr(model, slot, value)
    elif type(value) is list and not value:
        return ref.make({})
    typed: T | None = _typed(value)
    return typed


def open_beside(model: ReadModel, slot: str, value: Any, ref: Tagged[T], tag: Any) -> T | None:
    """Like `open_one`, for a union whose tag stands beside it."""
    if type(value) is dict:
        value = ref.choose(tag, value)
        setattr(model, slot, value)
    elif type(value) is list and not value:
        return ref.choose(tag, {})
    typed: T | None = _typed(value)
    return typed


def open_many(model: ReadModel, slot: str, value: Any, ref: Ref[T]) -> list[T] | None:
    """First touch of a list of objects: decodes it in place."""
    if type(value) is Many:
        return value
    if type(value) is list:
        typed = ref.many(value)
        setattr(model, slot, typed)
        return typed
    return None


def open_map(value: Any, ref: Ref[Any], levels: int = 1) -> Any:
    """First touch of a map of objects, inside `levels` maps or lists. `[]` reads as an empty map and stays what it is."""
    if type(value) is dict:
        return _open_deep(value, ref, levels)
    return {} if type(value) is list and not value else None


def open_deep(value: Any, ref: Ref[Any], levels: int) -> Any:
    """First touch of objects inside `levels` lists or maps: decodes them in place."""
    return _open_deep(value, ref, levels) if isinstance(value, list | dict) else None


def _open_deep(value: Any, ref: Ref[Any], levels: int) -> Any:
    if levels == 0:
        return ref.one(value) if type(value) is dict else value
    if type(value) is dict:
        for key, item in value.items():
            value[key] = _open_deep(item, ref, levels - 1)
    elif isinstance(value, list):
        value[:] = [_open_deep(item, ref, levels - 1) for item in value]
    return value


def open_some(model: ReadModel, slot: str, value: Any, ref: Ref[T]) -> T | list[T] | None:
    """First touch of one object, or a list of them."""
    return open_many(model, slot, value, ref) if isinstance(value, list) else open_one(model, slot, value, ref)


def open_plain_map(value: Any) -> dict[str, Any] | None:
    """A map of plain values; `[]` reads as an empty one."""
    if type(value) is dict:
        return value
    return {} if type(value) is list and not value else None


def open_list(value: Any) -> list[Any] | None:
    """A list of plain values."""
    return value if isinstance(value, list) else None


def which(model: WriteModel) -> str:
    """A model in messages: its class, and what it is told apart by, `TextField(field_id=4100)`."""
    marks = (name for names in model._choices for name in names)
    given = next((f"{name}={value!r}" for name in marks if (value := getattr(model, name)) is not UNSET), "")
    return f"{type(model).__name__}({given})" if given else type(model).__name__


def too_many(model: WriteModel, field: str, most: int) -> ArgumentError:
    """The error for a list that holds more than the server takes."""
    return ArgumentError(f"{which(model)}.{field} takes at most {most}, not {len(getattr(model, field))}")


def lacking(model: WriteModel) -> ArgumentError:
    """The error for a model that has every field of none of its choices."""
    wanted = " or ".join(" and ".join(f"`{name}`" for name in names) for names in model._choices)
    return ArgumentError(f"{type(model).__name__} needs {wanted}")


def write_items(model: WriteModel, field: str, most: int) -> Any:
    """The values of a custom field as JSON objects; what is wrong with one names the field. Raises ArgumentError."""
    values = getattr(model, field)
    if not values:
        raise ArgumentError(f"{which(model)}.{field} is empty; to clear a field there is ClearField")
    if most and len(values) > most:
        raise too_many(model, field, most)
    try:
        return write_models(values)
    except ValueError as error:
        raise ArgumentError(f"{which(model)}: {error}") from error


def as_list(value: Any) -> Any:
    """What a caller gives for a list, as a list; `UNSET` and None as they are."""
    if value is UNSET or value is None or type(value) is list:
        return value
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise WrongTypeError(f"a list is expected, not {value!r}")
    return list(value)


def as_items(model: str, field: str, value: Any, ref: Ref[Any], /, **item: Any) -> Any:
    """The list of a model whose constructor also takes the keys of one item directly."""
    given = {key: part for key, part in item.items() if part is not UNSET}
    if not given:
        if value is UNSET:
            raise TypeError(f"{model} needs `{field}`, or one of {', '.join(f'`{key}`' for key in item)}")
        return as_list(value)
    if value is not UNSET:
        raise TypeError(f"{model} takes either `{field}` or {', '.join(f'`{key}`' for key in given)}, not both")
    return [ref.load()(**given)]


def items(given: Iterable[Any], *required: str) -> list[dict[str, Any]]:
    """The body of a batch; `required` are the fields that every item needs here."""
    body: list[dict[str, Any]] = []
    for i, item in enumerate(given):
        if not isinstance(item, WriteModel):
            raise WrongTypeError(f"item {i} of the batch is a {type(item).__name__}, not an object to send")
        data = item.to_dict()
        for name in required:
            if data.get(name) is None:
                raise ArgumentError(f"item {i} of the batch, a {type(item).__name__}, needs `{name}` here")
        body.append(data)
    return body


def from_wire(
    cls: type[Any], data: Mapping[str, Any], names: Mapping[str, tuple[str, Ref[Any] | None]], fixed: Mapping[str, Any]
) -> dict[str, Any]:
    """Constructor arguments of a write model from its JSON form; `fixed` are the keys whose value is always the same."""
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
    given: dict[str, Any] = {}
    for key, value in data.items():
        if key in fixed:
            continue
        if key not in names:
            raise TypeError(f"{cls.__name__} has no key {key!r}; it takes {', '.join(sorted(names))}")
        name, ref = names[key]
        given[name] = value if ref is None else _from_wire(value, ref)
    return given


def _from_wire(value: Any, ref: Ref[Any]) -> Any:
    if isinstance(value, Mapping):
        return ref.one(dict(value))
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [_from_wire(item, ref) for item in value]
    return value

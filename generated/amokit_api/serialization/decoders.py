# Written by `make generate` from templates/runtime/serialization/decoders.py; do not edit.
"""From JSON to typed objects: decoders of model classes, and of unions of them.

Models and operations name other models by a `ModelDecoder`, so that each class is imported when its first object is decoded. A
`UnionDecoder` chooses one of the classes of a union for each object. `lazy_parts` calls them when a part is first read.

`decode`, `decode_list` and `each` decode bytes, where msgspec is installed; the other methods read plain values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from importlib import import_module
from operator import or_
from typing import Any, Generic, TypeVar

from ..http.raw_json import Raw, loads
from ..types import UNSET, Unset
from .bytes_decoder import BytesDecoder, decode_body, decoded, decodes_bytes, variants_decoder
from .model import Malformed, Model, TypedList

T = TypeVar("T")
_PACKAGE = __name__.partition(".")[0]


class ModelDecoder(Generic[T]):
    """A model class that is imported when it is first needed."""

    __slots__ = ("_bytes", "_module", "_name", "make")
    make: Callable[[dict[str, Any]], T]

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name
        self.make = self._load_and_make

        self._bytes: BytesDecoder | Unset | None = UNSET

    @property
    def bytes_decoder(self) -> BytesDecoder | None:
        """What decodes its objects from bytes; None where nothing does."""
        if self._bytes is UNSET:
            cls: Any = self.load() if self._module else object
            self._bytes = BytesDecoder(cls) if decodes_bytes(cls) and not cls._tag[0] else None
        return self._bytes

    def load(self) -> type[T]:
        if not self._module:
            raise TypeError(f"no variant of {self._name} fits this tag")
        found: type[T] = getattr(import_module(f"{_PACKAGE}.models.{self._module}"), self._name)
        return found

    def _load_and_make(self, data: dict[str, Any]) -> T:
        cls: Any = self.load()
        self.make = cls._read if getattr(cls, "_eager", ()) else cls._decode
        return self.make(data)

    def decode(self, raw: Any) -> T | None:
        """The object in a `Raw`; None where it is none, or not as described."""
        decoder = self.bytes_decoder
        found: T | None = None if decoder is None else decoder.one(raw)
        return found

    def decode_list(self, raw: Any) -> TypedList[T] | None:
        """The objects of the list in a `Raw`; None where it is none, or not as described."""
        decoder = self.bytes_decoder
        found = None if decoder is None else decoder.many(raw)
        return None if found is None else TypedList(found)

    def in_body(self, content: bytes, *path: str) -> tuple[TypedList[T], dict[str, Any]] | None:
        """The objects of the list below the keys of `path`, and what stands beside it; None where there is no such list.

        All at once, or one by one where one of them is not as described. Raises: Malformed.
        """
        decoder = self.bytes_decoder
        found = None if decoder is None else decode_body(content, path, decoder.cls)
        if found is not None:
            return TypedList(found[0]), found[1]
        split = decode_body(content, path, Raw)
        if split is None:
            return None
        decode = self.decode
        try:
            items = [self.one(loads(raw)) if (item := decode(raw)) is None else item for raw in split[0]]
        except ValueError as error:  # a number of more digits than Python converts, or too many levels
            raise Malformed(self._name) from error
        return TypedList(items), split[1]

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
        return item if isinstance(item, Model) else self.one(item)

    def many(self, data: list[Any]) -> TypedList[T]:
        """A list of objects; items that are typed already, or are no objects, stay as they are."""
        make = self.make
        return TypedList([make(item) if type(item) is dict else item for item in data])

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


def load_union(module: dict[str, Any], asked: str, name: str, variants: Iterable[str]) -> Any:
    """The `__getattr__` of a module that defines a union: the type, made when it is first asked for, as it imports all variants.

    Raises:
        AttributeError: The module was asked for another name.
    """
    if asked != name:
        raise AttributeError(f"module {module['__name__']!r} has no attribute {asked!r}")
    models = import_module(f"{_PACKAGE}.models")
    module[name] = reduce(or_, (getattr(models, variant) for variant in variants))
    return module[name]


class _Variants(dict[Any, Callable[[dict[str, Any]], Any]]):
    """Decoders by tag, each imported when its tag first occurs."""

    def __init__(self, names: Mapping[Any, tuple[str, str]]) -> None:
        self._names = names

    def __missing__(self, tag: Any) -> Callable[[dict[str, Any]], Any]:
        module, name = self._names[tag]
        make: Callable[[dict[str, Any]], Any] = ModelDecoder[Any](module, name).load()._decode
        self[tag] = make
        return make


class UnionDecoder(ModelDecoder[T]):
    """One of several classes, chosen by a tag through a dictionary; what is unknown or damaged becomes the unknown variant."""

    __slots__ = ("_decode_list", "_imported", "_variants", "tag")

    def __init__(self, tag: str, variants: Mapping[Any, tuple[str, str]], module: str, name: str) -> None:
        super().__init__(module, name)
        self.tag = tag
        self._variants = _Variants(variants)
        self._imported = 0
        self._decode_list: Callable[[Any], Any] | None = None

    def decode(self, raw: Any) -> T | None:
        return None

    def decode_list(self, raw: Any) -> TypedList[T] | None:
        """Like that of a model. None also where the list has a variant whose class is not imported yet."""
        if len(self._variants) != self._imported:
            makers: list[Any] = list(self._variants.values())
            self._decode_list = variants_decoder(make.__self__ for make in makers)
            self._imported = len(makers)
        found = None if self._decode_list is None else decoded(self._decode_list, raw)
        return None if found is None else TypedList(found)

    def one(self, data: Any) -> T:
        if type(data) is not dict:
            return self.make(data)
        return self.choose(data.get(self.tag), data)

    def variant(self, tag: Any) -> type[T] | None:
        """The class for a tag; None where there is none."""
        names = self._variants._names.get(tag)
        return None if names is None else ModelDecoder[T](*names).load()

    @property
    def tags(self) -> list[Any]:
        """All tags that have a class."""
        return list(self._variants._names)

    @property
    def name(self) -> str:
        """The name of the union, or of its variant for what is not known."""
        return self._name

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

    def many(self, data: list[Any]) -> TypedList[T]:
        variants, tag = self._variants, self.tag
        result: TypedList[T] = TypedList()
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


class KeyUnionDecoder(UnionDecoder[T]):
    """A union whose tag is the object's only key."""

    __slots__ = ()

    def decode_list(self, raw: Any) -> TypedList[T] | None:
        return None

    def one(self, data: Any) -> T:
        if type(data) is dict and len(data) == 1:
            return self.choose(next(iter(data)), data)
        return self.make(data)

    def many(self, data: list[Any]) -> TypedList[T]:
        return TypedList([self.keep(item) for item in data])

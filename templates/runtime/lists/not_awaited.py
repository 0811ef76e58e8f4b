"""The errors of a list of the async client that is used like one of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ..errors import WrongTypeError


class NotAwaited:
    """A list that was not requested yet is no sequence, and neither true nor false."""

    __slots__ = ()

    if not TYPE_CHECKING:  # for a type checker, all of these are errors already

        def __getattr__(self, name: str) -> Any:
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            advice = "" if name.startswith("_") else "; `await` the list for its first page"
            raise AttributeError(text + advice, name=name, obj=self)

        def __iter__(self) -> NoReturn:
            raise WrongTypeError("a list of the async client is iterated by `async for`; `await` it for its first page")

        def __len__(self) -> NoReturn:
            raise WrongTypeError("the list is not requested yet: `await` it for its first page")

        def __getitem__(self, index: Any) -> NoReturn:
            raise WrongTypeError("the list is not requested yet: `await` it for its first page")

        def __bool__(self) -> NoReturn:
            raise WrongTypeError("the list is not requested yet: `await ….first()` tells whether it has objects")

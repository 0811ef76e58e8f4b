"""Errors as the API answers them: problem documents, with validation errors by item of the request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeVar

T = TypeVar("T")
Path = tuple[str | int, ...]

DETAILS = {
    "NotSupportedChoice": "The value you selected is not a valid choice.",
    "FieldNotExpected": "This field was not expected.",
    "FieldMissing": "This field is missing.",
    "NotNullable": "This value should not be null.",
    "NotBlank": "This value should not be blank.",
    "InvalidType": "This value is of a wrong type.",
    "InvalidValue": "This value is not valid.",
    "TooLong": "This value is too long.",
    "TooMany": "This collection has too many elements.",
}


@dataclass(frozen=True)
class FieldError:
    """One thing that is wrong with one field, by its path inside the item."""

    path: Path
    code: str
    detail: str = ""

    def below(self, *parent: str | int) -> FieldError:
        return FieldError((*parent, *self.path), self.code, self.detail)

    def body(self) -> dict[str, str]:
        path = ".".join(map(str, self.path))
        return {"code": self.code, "path": path, "detail": self.detail or DETAILS.get(self.code, self.code)}


class Problem(Exception):
    """An answer of failure, as `application/problem+json`."""

    media_type = "application/problem+json"

    def __init__(self, status: int, detail: str, **extra: Any) -> None:
        super().__init__(detail)
        self.status = status
        self.body: dict[str, Any] = {
            **extra,
            "title": HTTPStatus(status).phrase,
            "type": f"https://httpstatus.es/{status}",
            "status": status,
            "detail": detail,
        }


class OAuthProblem(Problem):
    """A failure of the token end point; wrong credentials come without a hint."""

    def __init__(self, status: int, hint: str | None = None) -> None:
        super().__init__(status, "Some parameters are missing or invalid")
        self.body |= {
            "title": "Bad request" if hint else "Incorrect client",
            "type": "https://developers.amocrm.ru/v3/errors/OAuthProblemJson",
        }
        if hint:
            self.body = {"hint": hint, **self.body}


class Refused(Exception):
    """Validation errors of a request, each with the index of its item."""

    def __init__(self, errors: Sequence[tuple[int, FieldError]]) -> None:
        super().__init__(f"{len(errors)} validation errors")
        self.errors = list(errors)

    def problem(self, body: Any) -> Problem:
        """The problem document; items are named by their own `request_id`, else by their index."""
        items: dict[int, list[dict[str, str]]] = {}
        for index, error in self.errors:
            items.setdefault(index, []).append(error.body())
        reports = [{"request_id": request_id(body, index), "errors": errors} for index, errors in sorted(items.items())]
        return Problem(400, "Request validation failed", **{"validation-errors": reports})


def each(items: Iterable[Any], action: Callable[[Any], T], *inside: str | int) -> list[T]:
    """An action on every item of a batch; all that is wrong with any of them is raised at once.

    Where the batch stands `inside` an object of the request, by its path, the errors are those of the object.
    """
    done: list[T] = []
    errors: list[tuple[int, FieldError]] = []
    for index, item in enumerate(items):
        try:
            done.append(action(item))
        except Refused as refused:
            errors += [(0, error.below(*inside, index)) if inside else (index, error) for _, error in refused.errors]
    if errors:
        raise Refused(errors)
    return done


def request_id(body: Any, index: int) -> str:
    """What names one item of a request in answers."""
    item = body[index] if isinstance(body, list) else body
    own = item.get("request_id") if isinstance(item, dict) else None
    return str(own) if own is not None else str(index)


class ChatsProblem(Problem):
    """A failure of the chats service, which has a form of its own."""

    media_type = "application/json"

    def __init__(self, status: int, code: int, description: str) -> None:
        super().__init__(status, description)
        kind = HTTPStatus(status).phrase
        self.body = {"status": status, "error_code": code, "error_type": kind, "error_description": description}


def refuse(*path: str | int, code: str = "NotSupportedChoice") -> Refused:
    """One thing that is wrong with one field of a request."""
    return Refused([(0, FieldError(path, code))])


def unauthorized() -> Problem:
    return Problem(401, "Invalid login or password")


def not_found(detail: str = "Entity not found") -> Problem:
    return Problem(404, detail)

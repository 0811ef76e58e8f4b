# Written by `make generate` from templates/runtime/http/error_hints.py; do not edit.
"""Hints on refusals, in plain words, for responses that hold only a number, a code word or a text that fits everything.

Written by hand from what the server is known to answer; what is not here keeps the server's words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

HINTS_BY_CODE: dict[str, str] = {
    # numbers of the older API, which newer answers still carry
    "101": "there is no such account",
    "110": "the token is not valid: expired, revoked, or of another account",
    "111": "the account wants a captcha solved: sign in by a browser first",
    "112": "the user is switched off, or does not belong to the account",
    "113": "the address is not in the account's list of allowed addresses",
    "202": "the user may not add contacts",
    "203": "a custom field cannot be handled: its id or value is wrong",
    "204": "there is no such custom field",
    "205": "the contact was not created",
    "212": "the contact was not updated",
    "219": "the search failed; ask for less at a time",
    "225": "there is no such event",
    "231": "there is no such task",
    "233": "the contacts of these events were not found",
    "234": "the leads of these events were not found",
    "235": "the type of the element is missing",
    "236": "the contacts of these tasks were not found",
    "237": "the leads of these tasks were not found",
    "244": "the user has no right to do this, or an id of the request belongs to nothing the user may see",
    "281": "the list was not deleted",
    "282": "there is no such list, or no such element in it",
    "285": "a field that must be filled is missing",
    "288": "the user has no right to see or change customers",
    "330": "too many linked entities",
    "402": "customers are not paid for in this account",
    "425": "customers are not available in this account",
    "426": "customers are switched off in this account",
    "2002": "nothing was found",
    # the chats service
    "ORIGIN_INVALID_SIGNATURE": "the signature does not fit: compare the channel's secret, and the parts that are signed",
    "ORIGIN_NOT_REGISTERED": "the channel is not connected to this account, or its id is wrong",
}
HINTS_BY_FIELD_CODE: dict[str, str] = {
    "NotSupportedChoice": "no such choice: an id or value that this account does not have, or that does not fit here",
    "FieldNotExpected": "a key that the server does not take here; keys that are only read must not be sent back",
    "FieldMissing": "a key that must be given",
    "InvalidType": "a value of another type",
    "InvalidValue": "a value that is not valid here",
    "NotNullable": "a key that must not be null; leave it out to keep it as it is",
    "NotBlank": "a value that must not be empty",
    "TooLong": "a text that is too long",
    "TooFew": "too few items in a list; leave the key out to keep it as it is",
    "TooMany": "too many items in a list",
}
HINTS_BY_TEXT: list[tuple[int, str, str]] = [
    (401, r"log|пароль|user|senha", "the server says this of every token it does not take: expired, revoked, of another account"),
    (403, r"scope", "the integration was not given this right; its scopes are in its settings, then the user has to agree again"),
    (422, r"\b(limit|limite|лимит)", "more than the server takes in one request; send fewer"),
]
_NUMBER = r"(?:код ошибки|error code|error|code)\s*[:#№]?\s*(\d{3,4})\b"


def code_of(body: Any) -> str:
    """The server's own code of a refusal: a number of the older API, or a word; empty where there is none."""
    for place in _places(body):
        for key in ("error_type", "error_code", "code"):
            value = place.get(key)
            if value not in (None, "", 0) and str(value) != str(place.get("status")) and not isinstance(value, Mapping | list):
                return str(value) if str(value) in HINTS_BY_CODE or key != "code" else _number(place) or str(value)
        number = _number(place)
        if number:
            return number
    return ""


def _places(body: Any) -> list[Mapping[str, Any]]:
    """Where a body may say its code: at the top, in the older API's `response`, and in errors inside a success."""
    if not isinstance(body, Mapping):
        return []
    inner = [body.get("response"), body.get("_embedded")]
    for each in list(inner):
        errors = each.get("errors") if isinstance(each, Mapping) else None
        inner += errors if isinstance(errors, list) else [errors]
    return [each for each in (body, *inner) if isinstance(each, Mapping)]


def _number(place: Mapping[str, Any]) -> str:
    for key in ("detail", "message", "error"):
        found = re.search(_NUMBER, str(place.get(key) or ""), re.IGNORECASE)
        if found:
            return found.group(1)
    return ""


def error_hint(status: int, code: str, text: str) -> str:
    """The hint on a refusal; empty where the server's own text is clear."""
    if code in HINTS_BY_CODE:
        return HINTS_BY_CODE[code]
    for of, pattern, words in HINTS_BY_TEXT:
        if of == status and re.search(pattern, text, re.IGNORECASE):
            return words
    return ""

# Written by `make generate` from spec/; do not edit.
"""Create custom fields of segments. `POST /api/v4/customers/segments/custom_fields`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import CustomFieldCreateDict
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate

_RESULT: ModelDecoder[CustomField] = ModelDecoder("custom_field", "CustomField")
_SENT: ModelDecoder[CustomFieldCreate] = ModelDecoder("custom_field_create", "CustomFieldCreate")


def build(items: Iterable[CustomFieldCreate | CustomFieldCreateDict]) -> Request[builtins.list[CustomField]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_segment_custom_fields",
        method="POST",
        path="/api/v4/customers/segments/custom_fields",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CustomField]:
    """What a successful response holds."""
    return response.many(_RESULT, "custom_fields")

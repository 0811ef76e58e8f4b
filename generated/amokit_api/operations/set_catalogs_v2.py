# Written by `make generate` from spec/; do not edit.
"""Create, update and delete catalogs (v2). `POST /api/v2/catalogs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CatalogsV2ChangeDict
    from ..models.catalogs_v2_change import CatalogsV2Change
    from ..models.catalogs_v2_changed import CatalogsV2Changed

_RESULT: ModelDecoder[CatalogsV2Changed] = ModelDecoder("catalogs_v2_changed", "CatalogsV2Changed")
_SENT: ModelDecoder[CatalogsV2Change] = ModelDecoder("catalogs_v2_change", "CatalogsV2Change")


def build(body: CatalogsV2Change | CatalogsV2ChangeDict) -> Request[CatalogsV2Changed]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "set_catalogs_v2", _SENT)
    return Request(
        operation="set_catalogs_v2", method="POST", path="/api/v2/catalogs", parse=parse, given=given, body=write(given)
    )


def parse(response: ApiResponse) -> CatalogsV2Changed:
    """What a successful response holds."""
    return response.one(_RESULT)

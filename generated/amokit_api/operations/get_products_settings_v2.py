# Written by `make generate` from spec/; do not edit.
"""Get the settings of products (v2). `GET /api/v2/products_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.products_settings import ProductsSettings

_RESULT: ModelDecoder[ProductsSettings] = ModelDecoder("products_settings", "ProductsSettings")


def build() -> Request[ProductsSettings]:
    """The request."""
    return Request(
        operation="get_products_settings_v2", method="GET", path="/api/v2/products_settings", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> ProductsSettings:
    """What a successful response holds."""
    return response.one(_RESULT)

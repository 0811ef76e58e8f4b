# Written by `make generate` from spec/; do not edit.
"""Switch products on (v2). `POST /api/v2/products_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.products_enable import ProductsEnable
    from ..models.products_settings import ProductsSettings

_RESULT: ModelDecoder[ProductsSettings] = ModelDecoder("products_settings", "ProductsSettings")


def build(body: ProductsEnable) -> Request[ProductsSettings]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="enable_products_v2",
        method="POST",
        path="/api/v2/products_settings",
        parse=parse,
        given=body,
        body=write(body),
        idempotent=True,
    )


def parse(response: ApiResponse) -> ProductsSettings:
    """What a successful response holds."""
    return response.one(_RESULT)

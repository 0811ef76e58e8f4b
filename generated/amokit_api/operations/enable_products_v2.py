# Written by `make generate` from spec/; do not edit.
"""Switch products on (v2). `POST /api/v2/products_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.products_enable import ProductsEnable
    from ..models.products_settings import ProductsSettings

_RESULT: Ref[ProductsSettings] = Ref("products_settings", "ProductsSettings")


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
        body=write(body),
        idempotent=True,
    )


def parse(answer: Answer) -> ProductsSettings:
    """What a successful answer means."""
    return answer.one(_RESULT)

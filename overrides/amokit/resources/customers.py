"""Customers, with linking."""

from __future__ import annotations

from amokit_api.resources.async_customers import AsyncCustomersResource
from amokit_api.resources.customers import CustomersResource

from .links import AsyncLinking, Linking


class Customers(Linking, CustomersResource):
    """Customers."""

    __slots__ = ()


class AsyncCustomers(AsyncLinking, AsyncCustomersResource):
    """Customers."""

    __slots__ = ()

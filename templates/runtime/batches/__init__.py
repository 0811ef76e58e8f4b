"""Batches: any number of objects, cut into requests of a size the server takes, with an outcome for every object."""

from __future__ import annotations

from .batch_state import Plan
from .batch_types import Options, Outcome, Progress
from .drivers import each, each_async, only, send_many, send_many_async

__all__ = ["Options", "Outcome", "Plan", "Progress", "each", "each_async", "only", "send_many", "send_many_async"]

"""Timing that survives a busy machine: rivals take turns, and ratios are taken within a turn."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from typing import Any

Samples = Mapping[str, list[float]]


def take_turns(rivals: Mapping[str, Callable[[], Any]], rounds: int, warm_up: int = 3) -> Samples:
    """Seconds that each rival took in each round. The garbage collector is on, and starts every sample with empty hands."""
    samples: dict[str, list[float]] = {name: [] for name in rivals}
    for round in range(-warm_up, rounds):
        for name, rival in rivals.items():
            gc.collect()
            start = perf_counter()
            held = rival()
            took = perf_counter() - start
            del held
            if round >= 0:
                samples[name].append(took)
    return samples


def ratio(samples: Samples, name: str, to: str, less: str | None = None) -> float:
    """Median over the rounds of `name` to `to`; the time of `less` is taken off `name` first."""
    off = samples[less] if less else [0.0] * len(samples[name])
    return median((one - part) / other for one, part, other in zip(samples[name], off, samples[to], strict=True))

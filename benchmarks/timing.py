"""Timing for busy machines: candidates run alternately, and ratios are taken within a round."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter, process_time
from typing import Any

Samples = Mapping[str, list[float]]


def take_turns(rivals: Mapping[str, Callable[[], Any]], rounds: int, warm_up: int = 3, waits: bool = False) -> Samples:
    """Seconds that each candidate took in each round. The garbage collector is on, and collects before every sample.

    They are seconds of this process on a CPU, which other work on the machine hardly changes; with `waits` wall clock
    time, for candidates that wait for a server.
    """
    clock = perf_counter if waits else process_time
    samples: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(-warm_up, rounds):
        for name, rival in rivals.items():
            gc.collect()
            start = clock()
            held = rival()
            took = clock() - start
            del held
            if turn >= 0:
                samples[name].append(took)
    return samples


def without(samples: Samples, part: str) -> Samples:
    """Samples of those that do `part` as well, less the time that it took alone in the same round."""
    return {name: [one - off for one, off in zip(took, samples[part], strict=True)] for name, took in samples.items()}


def ratio(samples: Samples, name: str, to: str, base: Samples | None = None) -> float:
    """Median over the rounds of `name` to `to`; to that of `base` where it is given."""
    return median(one / other for one, other in zip(samples[name], (base or samples)[to], strict=True))

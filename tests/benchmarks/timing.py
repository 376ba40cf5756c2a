"""Interleaved timing: each thing once in turn, many rounds, medians compared."""

from collections.abc import Callable, Mapping
from statistics import median


def medians(rounds: int, things: Mapping[str, Callable[[], float]]) -> dict[str, float]:
    """Return the median of what each thing measured over `rounds`, after one round that is thrown away."""
    for measure in things.values():
        measure()
    seen: dict[str, list[float]] = {name: [] for name in things}
    for _ in range(rounds):
        for name, measure in things.items():
            seen[name].append(measure())
    return {name: median(values) for name, values in seen.items()}

"""Parts an officer adds: the next question, or “any other information”."""

from collections.abc import Sequence

from foidesk.domain.decisions import Part

RESIDUAL = "Any other information relevant to the request"


def next_part(parts: Sequence[Part]) -> tuple[int, Part]:
    """Return a new question and its place: after the others, before any other information."""
    numbers = [int(part.label) for part in parts if part.label and part.label.isdecimal()]
    at = next((i for i, part in enumerate(parts) if part.residual), len(parts))
    return at, Part(label=str(max(numbers, default=0) + 1))


def residual_part() -> Part:
    """Return a part for what no question names."""
    return Part(residual=True, asks=RESIDUAL)

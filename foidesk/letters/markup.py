"""Runs as ReportLab paragraph mark-up. Tags come from the runs alone: every text is escaped."""

from xml.sax.saxutils import escape, quoteattr

from foidesk.letters.blocks import Run, Runs
from foidesk.letters.fonts import FALLBACK, REGULAR, Itemiser, face
from foidesk.letters.text import clean, safe_href

Anchor = tuple[str | None, str | None]
"""What a run is besides its text: where it leads, and its language where that is another."""


def anchors(runs: Runs) -> tuple[Anchor, ...]:
    """Return the anchors of `runs` in the order ReportLab will number them."""
    return tuple(anchor for run in runs if (anchor := _anchor(run)))


def _anchor(run: Run) -> Anchor | None:
    href = safe_href(run.href) if run.href else None
    return (href, run.lang) if href or run.lang else None


def marked(runs: Runs, itemiser: Itemiser, *, font: str = REGULAR, link_colour: str) -> str:
    """Return the mark-up of `runs` for a paragraph whose own font is `font`."""
    return "".join(_run(run, itemiser, font, link_colour) for run in runs)


def _run(run: Run, itemiser: Itemiser, font: str, link_colour: str) -> str:
    own = face(strong=run.strong, emphasis=run.emphasis) if run.strong or run.emphasis else font
    body = "".join(
        _in_font(escape(text).replace("\n", "<br/>"), FALLBACK if fallback else own, font)
        for fallback, text in itemiser.items(clean(run.text))
    )
    anchor = _anchor(run)
    if anchor is None:
        return body
    href, _lang = anchor
    if href is None:
        return f'<a underline="0">{body}</a>'
    return f'<a href={quoteattr(href)} color={quoteattr(link_colour)} underline="1">{body}</a>'


def _in_font(body: str, wanted: str, font: str) -> str:
    return body if wanted == font else f'<font name="{wanted}">{body}</font>'

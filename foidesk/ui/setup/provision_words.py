"""A provision in words: what it covers, what has to be shown and weighed, and who held it against the law."""

from collections.abc import Iterator
from datetime import date

from foidesk.domain.provisions import Provision
from foidesk.store.law_rows import Checked
from foidesk.ui.decision.claim_words import UNCONFIRMED, standing_words
from foidesk.ui.tongue import in_words, translate


def paragraphs_of(provision: Provision, on: date) -> tuple[str, ...]:
    """Return what is to be read of a provision, under the law of that day."""
    return tuple(_paragraphs(provision, on))


def _paragraphs(provision: Provision, on: date) -> Iterator[str]:
    if provision.covers:
        yield translate("Provisions", "It covers: {what}.").format(what=provision.covers.rstrip("."))
    yield standing_words(provision, (), on)
    if provision.ncnd:
        said = translate("Provisions", "To neither confirm nor deny, claim {cite}.")
        yield said.format(cite=provision.ncnd)
    if provision.rests_on:
        yield translate("Provisions", "It rests on {limbs}.").format(limbs=", ".join(provision.rests_on))
    yield from filter(None, (provision.help, provision.note))
    if provision.life:
        said = translate("Provisions", "How long it can be claimed for old records: {life}.")
        yield said.format(life=provision.life)
    if provision.begins_on or provision.ends_on:
        yield _between(provision.begins_on, provision.ends_on)
    yield translate("Provisions", "Source: {source}.").format(source=provision.source)


def _between(begins: date | None, ends: date | None) -> str:
    if ends is None:
        day = in_words(begins) if begins else ""
        return translate("Provisions", "In force from {day}.").format(day=day)
    return translate("Provisions", "In force to {day}.").format(day=in_words(ends))


def checked_words(provision: Provision, checked: Checked | None) -> tuple[str, str]:
    """Return the kind of remark that says how far a provision can be relied on, and its words."""
    if checked is None:
        fine = translate("Provisions", "Nothing in it was in doubt when FoiDesk was made.")
        return ("doubt", translate("Decisions", UNCONFIRMED)) if provision.unconfirmed else ("fine", fine)
    where = f" ({checked.source})" if checked.source else ""
    if checked.on is None:
        said = translate(
            "Provisions", "{officer} doubts it: your own judgement stands over what is said here."
        )
        return "doubt", f"{said.format(officer=checked.by)}{where}"
    said = translate("Provisions", "Confirmed by {officer} on {day}")
    return "fine", f"{said.format(officer=checked.by, day=in_words(checked.on))}{where}."

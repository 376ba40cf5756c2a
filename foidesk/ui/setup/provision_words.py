"""A provision in words: what it covers, what has to be shown and weighed, and who held it against the law."""

from collections.abc import Iterator, Mapping
from datetime import date

from foidesk.domain.dates import capitalised
from foidesk.domain.provisions import Provision, PublicInterest, Test
from foidesk.store.law_rows import Checked
from foidesk.ui.decision.claim_words import UNCONFIRMED, standing_words
from foidesk.ui.tongue import Told, in_words, marked, translate

TESTS: Mapping[Test, str] = Told(
    "Provisions",
    {
        Test.CLASS: marked("Provisions", "Nothing beyond what it covers"),
        Test.PREJUDICE: marked("Provisions", "Prejudice"),
        Test.SUBSTANTIAL_PREJUDICE: marked("Provisions", "Substantial prejudice"),
        Test.ADVERSE_EFFECT: marked("Provisions", "An adverse effect"),
        Test.REQUIRED: marked("Provisions", "That it is required for its purpose"),
        Test.ENDANGER: marked("Provisions", "Danger to health or safety"),
        Test.OPINION: marked("Provisions", "The qualified person’s opinion"),
        Test.CONFIDENCE: marked("Provisions", "A breach of confidence"),
        Test.PERSONAL_DATA: marked("Provisions", "What personal data ask for"),
        Test.FACT: marked("Provisions", "That it is not held"),
        Test.AS_LIMBS: marked("Provisions", "What its limbs ask for"),
        Test.COST: marked("Provisions", "What it would cost"),
        Test.BURDEN: marked("Provisions", "The burden"),
        Test.REPEATED: marked("Provisions", "That it was asked before"),
    },
)
INTERESTS: Mapping[PublicInterest, str] = Told(
    "Provisions",
    {
        PublicInterest.QUALIFIED: marked("Provisions", "Qualified: the public interest is weighed"),
        PublicInterest.ABSOLUTE: marked("Provisions", "Absolute: nothing is weighed"),
        PublicInterest.NONE: marked("Provisions", "There is no public interest test"),
    },
)


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
    yield from filter(None, (days_of(provision.begins_on, provision.ends_on),))
    yield translate("Provisions", "Source: {source}.").format(source=provision.source)


def days_of(begins: date | None, ends: date | None) -> str:
    """Return between which days a version holds, as a sentence; nothing where it always did and does."""
    first, last = (in_words(day) if day else "" for day in (begins, ends))
    if begins and ends:
        return translate("Provisions", "In force from {day} to {last}.").format(day=first, last=last)
    if begins:
        return translate("Provisions", "In force from {day}.").format(day=first)
    return translate("Provisions", "In force to {day}.").format(day=last) if ends else ""


def shipped_words(shipped: Provision, on: date) -> str:
    """Return how FoiDesk ships a provision that reads otherwise here."""
    said = translate("Provisions", "FoiDesk’s own: {title}. {covers}. {standing}")
    covers = capitalised(shipped.covers.rstrip("."))
    return said.format(title=shipped.title, covers=covers, standing=standing_words(shipped, (), on))


def checked_words(provision: Provision, checked: Checked | None) -> tuple[str, str]:
    """Return the kind of remark that says how far a provision can be relied on, and its words."""
    if checked is None:
        fine = translate("Provisions", "Nothing in it was in doubt when FoiDesk was made.")
        return ("doubt", translate("Decisions", UNCONFIRMED)) if provision.unconfirmed else ("fine", fine)
    where = f" ({checked.source})" if checked.source else ""
    if checked.readings and checked.on is not None:
        said = translate("Provisions", "Amended here. Confirmed by {officer} on {day}")
        return "fine", f"{said.format(officer=checked.by, day=in_words(checked.on))}{where}."
    if checked.on is None:
        said = translate(
            "Provisions", "{officer} doubts it: your own judgement stands over what is said here."
        )
        return "doubt", f"{said.format(officer=checked.by)}{where}"
    said = translate("Provisions", "Confirmed by {officer} on {day}")
    return "fine", f"{said.format(officer=checked.by, day=in_words(checked.on))}{where}."

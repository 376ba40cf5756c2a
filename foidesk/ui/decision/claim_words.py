"""What a claim card says of its provision: what has to be shown, and whether anything is weighed."""

from collections.abc import Iterator, Mapping
from datetime import date

from foidesk.domain.provisions import Provision, PublicInterest, Test, Use
from foidesk.domain.regime import ENVIRONMENTAL
from foidesk.ui.tongue import Told, in_words, marked, translate

UNKNOWN = marked("Decisions", "FoiDesk does not know this provision. Remove it, or keep it as history.")
UNCONFIRMED = marked(
    "Decisions",
    "Not confirmed against the text of the law: your own judgement stands over what is said here.",
)

SHOW: Mapping[Test, str] = Told(
    "Decisions",
    {
        Test.PREJUDICE: marked("Decisions", "Show prejudice."),
        Test.SUBSTANTIAL_PREJUDICE: marked("Decisions", "Show substantial prejudice."),
        Test.ADVERSE_EFFECT: marked("Decisions", "Show an adverse effect that is more likely than not."),
        Test.REQUIRED: marked("Decisions", "Show that it is required for its purpose."),
        Test.ENDANGER: marked("Decisions", "Show danger to health or safety."),
        Test.OPINION: marked("Decisions", "It rests on the qualified person’s reasonable opinion."),
        Test.CONFIDENCE: marked("Decisions", "Show a breach of confidence that somebody could sue for."),
        Test.AS_LIMBS: marked("Decisions", "Show what the limbs you name ask for."),
    },
)
WEIGH: Mapping[PublicInterest, str] = Told(
    "Decisions",
    {
        PublicInterest.ABSOLUTE: marked("Decisions", "Absolute: there is no public interest test."),
        PublicInterest.QUALIFIED: marked("Decisions", "Qualified: the public interest has to be weighed."),
        PublicInterest.NONE: marked("Decisions", "There is no public interest test."),
    },
)
WEIGH_ENVIRONMENTAL: Mapping[PublicInterest, str] = Told(
    "Decisions",
    {
        PublicInterest.ABSOLUTE: marked("Decisions", "On these limbs there is no public interest test."),
        PublicInterest.QUALIFIED: marked(
            "Decisions", "Qualified: the public interest has to be weighed, with a presumption {of}."
        ),
        PublicInterest.NONE: marked("Decisions", "There is no public interest test."),
    },
)
PRESUMPTION = Told("Decisions", {Use.NCND: marked("Decisions", "that you say whether it is held")})
OF_DISCLOSURE = marked("Decisions", "in favour of disclosure")


def standing_words(provision: Provision, limbs: tuple[str, ...], day: date) -> str:
    """Return what the law asks of a claim of `provision` on `limbs`, under the law of `day`."""
    return " ".join(_standing(provision, limbs, day))


def _standing(provision: Provision, limbs: tuple[str, ...], day: date) -> Iterator[str]:
    if not provision.in_force(day):
        yield translate("Decisions", "Not in force on {day}.").format(day=in_words(day))
    if provision.use is Use.NCND:
        yield translate("Decisions", "To neither confirm nor deny.")
    if provision.use is Use.REFUSE:
        yield translate("Decisions", "A ground of refusal.")
    if provision.test in SHOW:
        yield SHOW[provision.test]
    if provision.test is Test.FACT:
        yield translate("Decisions", "There is nothing to weigh. Say in the answer what was searched.")
        return
    weigh = WEIGH_ENVIRONMENTAL if provision.regime in ENVIRONMENTAL else WEIGH
    yield weigh[provision.interest(limbs)].format(
        of=PRESUMPTION.get(provision.use, translate("Decisions", OF_DISCLOSURE))
    )
    if provision.emissions_barred:
        yield translate("Decisions", "Not for information on emissions.")


def help_words(provision: Provision) -> str:
    """Return the help for a provision, a paragraph a line."""
    said = (
        provision.help,
        provision.note,
        translate("Decisions", UNCONFIRMED) if provision.unconfirmed else "",
    )
    return "\n".join(words for words in said if words)

"""The words around the box that adds a claim: what is added, and examples of what to type."""

from collections.abc import Mapping

from foidesk.domain.claiming import exemption_word
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.ui.tongue import Told, marked, translate

LABELS: Mapping[Use, str] = Told(
    "Decisions",
    {
        Use.WITHHOLD: marked("Decisions", "Add an &{exemption}"),
        Use.NCND: marked("Decisions", "Add an &{exemption} from confirming or denying"),
        Use.NOT_HELD: marked("Decisions", "Add th&e provision for what is not held"),
        Use.REFUSE: marked("Decisions", "Add a ground of r&efusal"),
    },
)
EXEMPTIONS = (marked("Decisions", "exemption"), marked("Decisions", "exception"))
EXAMPLES: Mapping[Regime, Mapping[Use, str]] = {
    Regime.FOIA: {Use.WITHHOLD: "31 1 a, personal", Use.NCND: "31 3, security", Use.REFUSE: "12, cost"},
    Regime.EIR: {
        Use.WITHHOLD: "12 5 e, personal",
        Use.NCND: "12 6, personal",
        Use.NOT_HELD: "12 4 a",
        Use.REFUSE: "12 4 b, unreasonable",
    },
    Regime.FOISA: {
        Use.WITHHOLD: "33 1 b, personal",
        Use.NCND: "18, or the limb: 35 1 a",
        Use.NOT_HELD: "17",
        Use.REFUSE: "12, cost",
    },
    Regime.EISR: {
        Use.WITHHOLD: "10 5 e, personal",
        Use.NCND: "10 8, personal",
        Use.NOT_HELD: "10 4 a",
        Use.REFUSE: "10 4 b, unreasonable",
    },
}


def label_of(regime: Regime, use: Use) -> str:
    """Return what the box is called, with its key marked by an ampersand."""
    return LABELS[use].format(exemption=translate("Decisions", exemption_word(regime)))


def example_of(regime: Regime, use: Use) -> str:
    """Return what the empty box says."""
    example = EXAMPLES[regime].get(use, "")
    return (
        translate("Decisions", "Type a limb or a word: {example}").format(example=example) if example else ""
    )

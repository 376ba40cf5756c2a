"""The words on the calculator's choices."""

from collections.abc import Mapping

from foidesk.domain.regime import NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act
from foidesk.ui.tongue import Told, marked

VARIATIONS: Mapping[Variation | None, str] = Told(
    "What if",
    {
        None: marked("What if", "The ordinary limit"),
        Variation.SCHOOL: marked("What if", "A school: closed days left out"),
        Variation.ARCHIVE: marked("What if", "A record in an archive"),
        Variation.OUTSIDE_UK: marked("What if", "Information held outside the UK"),
        Variation.ARMED_FORCES: marked("What if", "Armed forces on operations"),
    },
)
HAS_VARIATIONS: Mapping[Regime, frozenset[Variation | None]] = {
    Regime.FOIA: frozenset(VARIATIONS),
    Regime.FOISA: frozenset({None, Variation.ARCHIVE}),
}
"""Which laws know other limits than the ordinary one."""

RECEIPTS: Mapping[NonWorkingReceipt, str] = Told(
    "What if",
    {
        NonWorkingReceipt.STATUTE: marked("What if", "The day it came, as the Act says"),
        NonWorkingReceipt.S45_CODE: marked("What if", "The next working day, as the s45 code says"),
    },
)

EVENTS: Mapping[Act, tuple[str, str]] = Told(
    "What if",
    {
        # the act: its label, and the name of its field
        Act.ASK_CLARIFICATION: (marked("What if", "Clarification asked for"), "asked_on"),
        Act.RECEIVE_CLARIFICATION: (marked("What if", "Clarification came"), "clarified_on"),
        Act.SEND_FEES_NOTICE: (marked("What if", "Fee or charge asked for"), "fee_asked_on"),
        Act.RECEIVE_FEE: (marked("What if", "Paid"), "fee_paid_on"),
    },
)

EXTENSIONS: Mapping[Regime, Act] = {
    Regime.FOIA: Act.EXTEND_PUBLIC_INTEREST,
    Regime.EIR: Act.EXTEND_EIR,
    Regime.EISR: Act.EXTEND_EIR,
}
"""The extension each law allows; FOISA allows none."""

"""The words on the calculator's choices."""

from collections.abc import Mapping

from foidesk.domain.regime import NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act

VARIATIONS: Mapping[Variation | None, str] = {
    None: "The ordinary limit",
    Variation.SCHOOL: "A school: closed days left out",
    Variation.ARCHIVE: "A record in an archive",
    Variation.OUTSIDE_UK: "Information held outside the UK",
    Variation.ARMED_FORCES: "Armed forces on operations",
}
HAS_VARIATIONS: Mapping[Regime, frozenset[Variation | None]] = {
    Regime.FOIA: frozenset(VARIATIONS),
    Regime.FOISA: frozenset({None, Variation.ARCHIVE}),
}
"""Which laws know other limits than the ordinary one."""

RECEIPTS: Mapping[NonWorkingReceipt, str] = {
    NonWorkingReceipt.STATUTE: "The day it came, as the Act says",
    NonWorkingReceipt.S45_CODE: "The next working day, as the s45 code says",
}

EVENTS: Mapping[Act, tuple[str, str]] = {
    # the act: its label, and the name of its field
    Act.ASK_CLARIFICATION: ("Clarification asked for", "asked_on"),
    Act.RECEIVE_CLARIFICATION: ("Clarification came", "clarified_on"),
    Act.SEND_FEES_NOTICE: ("Fee or charge asked for", "fee_asked_on"),
    Act.RECEIVE_FEE: ("Paid", "fee_paid_on"),
}

EXTENSIONS: Mapping[Regime, Act] = {
    Regime.FOIA: Act.EXTEND_PUBLIC_INTEREST,
    Regime.EIR: Act.EXTEND_EIR,
    Regime.EISR: Act.EXTEND_EIR,
}
"""The extension each law allows; FOISA allows none."""

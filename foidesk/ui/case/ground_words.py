"""Why an act is not open, in the language of the window: the domain has the English."""

from typing import Final

from foidesk.domain.grounds import GROUNDS
from foidesk.ui.tongue import Told, marked

GROUNDS_SAID: Final = Told("Grounds", GROUNDS)

MARKED: Final = (
    marked(
        "Grounds", "a request is received once, at the start (FOIA s1(1) and s10(6); EIR r5(2); FOISA s1)"
    ),
    marked("Grounds", "a request is found not to be valid before it is answered (FOIA s8; FOISA s8)"),
    marked("Grounds", "what is acknowledged is a request not yet answered (s45 code)"),
    marked(
        "Grounds", "a request moves to another law before it is answered (FOIA s39; EIR r5; FOISA s39(2))"
    ),
    marked("Grounds", "clarification is asked before the answer (FOIA s1(3); EIR r9(2); FOISA s1(3))"),
    marked("Grounds", "what was asked for comes before the answer (FOIA s10(6); EIR r9(4); FOISA s10(1))"),
    marked(
        "Grounds", "only a request that waits for clarification lapses so (FOIA s1(3); EIR r9; FOISA s1(3))"
    ),
    marked("Grounds", "a fee or charge is asked for before the answer (FOIA s9; EIR r8; FOISA s9)"),
    marked("Grounds", "a fee or charge is paid on a notice asking for it (FOIA s9(2); EIR r8(5); FOISA s9)"),
    marked("Grounds", "only a request that waits for a fee lapses so (FOIA s9(2); EIR r8(5); FOISA s9)"),
    marked("Grounds", "a request is referred while something is still to be decided on it (s45 code)"),
    marked("Grounds", "others are consulted while something is still to be decided (s45 code)"),
    marked("Grounds", "the time is extended before the answer (FOIA s10(3) and s17(2))"),
    marked("Grounds", "the time is extended before the answer (EIR r7; EI(S)R r7)"),
    marked("Grounds", "more time is applied for before the answer (FOIA s10(4); SI 2004/3364)"),
    marked("Grounds", "a request is transferred before it is answered (s45 code; EIR r10)"),
    marked(
        "Grounds",
        "an answer is owed only on a request that was received and goes on"
        " (FOIA s1(1) and s10(1); EIR r5; FOISA s10)",
    ),
    marked("Grounds", "only what is still open can be withdrawn (FOIA s50(2)(d) for a complaint)"),
    marked("Grounds", "a review is asked for before the regulator decides (s45 code; EIR r11; FOISA s20)"),
    marked("Grounds", "what is acknowledged is a review asked for (s45 code; EIR r11; FOISA s20)"),
    marked("Grounds", "the time for a review is extended while one is owed (s45 code)"),
    marked("Grounds", "a review is refused when one was asked for (s45 code; EIR r11(2); FOISA s20(5))"),
    marked("Grounds", "a review is answered when one was asked for (s45 code; EIR r11(4); FOISA s21)"),
    marked("Grounds", "a complaint comes before the regulator decides on it (FOIA s50; FOISA s47)"),
    marked(
        "Grounds", "the regulator is answered when a complaint has reached it (FOIA s50 and s51; FOISA s49)"
    ),
    marked("Grounds", "a complaint or an appeal is resolved when there is one (FOIA s50; FOISA s49)"),
    marked("Grounds", "an information notice comes on a complaint (FOIA s51; FOISA s50)"),
    marked("Grounds", "the regulator decides on a complaint (FOIA s50(3); FOISA s49)"),
    marked("Grounds", "an appeal lies against a notice of the regulator (FOIA s57; FOISA s56)"),
    marked("Grounds", "the tribunal decides on an appeal (FOIA s58)"),
    marked("Grounds", "permission is sought against a decision of the tribunal (SI 2009/1976 r42)"),
    marked("Grounds", "permission is given against a decision of the tribunal (SI 2009/1976 r43)"),
    marked(
        "Grounds", "steps are taken when a review, the regulator or the tribunal ordered some (FOIA s50(4))"
    ),
    marked("Grounds", "a failure to comply is certified once something was ordered (FOIA s54; FOISA s53)"),
    marked("Grounds", "only a row that is there can be corrected"),
    marked("Grounds", "a case is closed when nothing is owed on it (FOIA s1(1))"),
)
"""The same words once more, where Linguist finds them."""

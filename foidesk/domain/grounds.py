"""When each act can happen at all, and by which provision: what a refusal to record it tells."""

from collections.abc import Mapping

from foidesk.domain.timeline import Act

GROUNDS: Mapping[Act, str] = {
    Act.RECEIVE: "a request is received once, at the start (FOIA s1(1) and s10(6); EIR r5(2); FOISA s1)",
    Act.FIND_INVALID: "a request is found not to be valid before it is answered (FOIA s8; FOISA s8)",
    Act.ACKNOWLEDGE: "what is acknowledged is a request not yet answered (s45 code)",
    Act.RECLASSIFY: "a request moves to another law before it is answered (FOIA s39; EIR r5; FOISA s39(2))",
    Act.ASK_CLARIFICATION: "clarification is asked before the answer (FOIA s1(3); EIR r9(2); FOISA s1(3))",
    Act.RECEIVE_CLARIFICATION: "what was asked for comes before the answer"
    " (FOIA s10(6); EIR r9(4); FOISA s10(1))",
    Act.LAPSE_CLARIFICATION: "only a request that waits for clarification lapses so"
    " (FOIA s1(3); EIR r9; FOISA s1(3))",
    Act.SEND_FEES_NOTICE: "a fee or charge is asked for before the answer (FOIA s9; EIR r8; FOISA s9)",
    Act.RECEIVE_FEE: "a fee or charge is paid on a notice asking for it (FOIA s9(2); EIR r8(5); FOISA s9)",
    Act.LAPSE_FEE: "only a request that waits for a fee lapses so (FOIA s9(2); EIR r8(5); FOISA s9)",
    Act.REFER: "a request is referred while something is still to be decided on it (s45 code)",
    Act.CONSULT: "others are consulted while something is still to be decided (s45 code)",
    Act.EXTEND_PUBLIC_INTEREST: "the time is extended before the answer (FOIA s10(3) and s17(2))",
    Act.EXTEND_EIR: "the time is extended before the answer (EIR r7; EI(S)R r7)",
    Act.VARY: "more time is applied for before the answer (FOIA s10(4); SI 2004/3364)",
    Act.TRANSFER: "a request is transferred before it is answered (s45 code; EIR r10)",
    Act.ANSWER: "an answer is owed only on a request that was received and goes on"
    " (FOIA s1(1) and s10(1); EIR r5; FOISA s10)",
    Act.WITHDRAW: "only what is still open can be withdrawn (FOIA s50(2)(d) for a complaint)",
    Act.REQUEST_REVIEW: "a review is asked for before the regulator decides (s45 code; EIR r11; FOISA s20)",
    Act.ACKNOWLEDGE_REVIEW: "what is acknowledged is a review asked for (s45 code; EIR r11; FOISA s20)",
    Act.EXTEND_REVIEW: "the time for a review is extended while one is owed (s45 code)",
    Act.REFUSE_REVIEW: "a review is refused when one was asked for (s45 code; EIR r11(2); FOISA s20(5))",
    Act.ANSWER_REVIEW: "a review is answered when one was asked for (s45 code; EIR r11(4); FOISA s21)",
    Act.RECEIVE_ICO_COMPLAINT: "a complaint comes before the regulator decides on it (FOIA s50; FOISA s47)",
    Act.ANSWER_ICO: "the regulator is answered when a complaint has reached it (FOIA s50 and s51; FOISA s49)",
    Act.RESOLVE_INFORMALLY: "a complaint or an appeal is resolved when there is one (FOIA s50; FOISA s49)",
    Act.RECEIVE_INFORMATION_NOTICE: "an information notice comes on a complaint (FOIA s51; FOISA s50)",
    Act.RECEIVE_ICO_DECISION: "the regulator decides on a complaint (FOIA s50(3); FOISA s49)",
    Act.APPEAL: "an appeal lies against a notice of the regulator (FOIA s57; FOISA s56)",
    Act.RECEIVE_APPEAL: "an appeal lies against a notice of the regulator (FOIA s57; FOISA s56)",
    Act.RECEIVE_TRIBUNAL_DECISION: "the tribunal decides on an appeal (FOIA s58)",
    Act.SEEK_PERMISSION: "permission is sought against a decision of the tribunal (SI 2009/1976 r42)",
    Act.RECEIVE_PERMISSION: "permission is given against a decision of the tribunal (SI 2009/1976 r43)",
    Act.COMPLY: "steps are taken when a review, the regulator or the tribunal ordered some (FOIA s50(4))",
    Act.CERTIFY_CONTEMPT: "a failure to comply is certified once something was ordered (FOIA s54; FOISA s53)",
    Act.CORRECT: "only a row that is there can be corrected",
    Act.CLOSE: "a case is closed when nothing is owed on it (FOIA s1(1))",
}

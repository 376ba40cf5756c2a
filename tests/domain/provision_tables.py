"""Every provision as it should be, written down from the laws and law.md §§6, 8 and 9, not from the data files.

A line of limbs: which cites, public interest, test, and the provision to neither confirm nor deny by.
"""

from foidesk.domain.provisions import PublicInterest, Use
from foidesk.domain.provisions import Test as Shown
from foidesk.domain.regime import Regime

A, Q, NO = PublicInterest.ABSOLUTE, PublicInterest.QUALIFIED, PublicInterest.NONE
CLASS, PREJ, REQUIRED = Shown.CLASS, Shown.PREJUDICE, Shown.REQUIRED
SUBSTANTIAL, ADVERSE, DATA, FACT = (
    Shown.SUBSTANTIAL_PREJUDICE,
    Shown.ADVERSE_EFFECT,
    Shown.PERSONAL_DATA,
    Shown.FACT,
)

Line = tuple[str, PublicInterest, Shown, str | None]
Row = tuple[Regime, str, Use, PublicInterest, Shown, str | None]

FOIA_TITLES = {
    "12": "Cost of compliance exceeds appropriate limit",
    "14": "Vexatious or repeated requests",
    "21": "Information accessible to applicant by other means",
    "22": "Information intended for future publication",
    "22A": "Research",
    "23": "Information supplied by, or relating to, bodies dealing with security matters",
    "24": "National security",
    "26": "Defence",
    "27": "International relations",
    "28": "Relations within the United Kingdom",
    "29": "The economy",
    "30": "Investigations and proceedings conducted by public authorities",
    "31": "Law enforcement",
    "32": "Court records, etc",
    "33": "Audit functions",
    "34": "Parliamentary privilege",
    "35": "Formulation of government policy, etc",
    "36": "Prejudice to effective conduct of public affairs",
    "37": "Communications with Her Majesty, etc. and honours",
    "38": "Health and safety",
    "39": "Environmental information",
    "40": "Personal information",
    "41": "Information provided in confidence",
    "42": "Legal professional privilege",
    "43": "Commercial interests",
    "44": "Prohibitions on disclosure",
}
FOIA_WITHHOLD: list[Line] = [
    ("21(1)", A, CLASS, None),
    ("22(1)", Q, CLASS, "22(2)"),
    ("22A(1)", Q, PREJ, "22A(2)"),
    ("23(1)", A, CLASS, "23(5)"),
    ("24(1)", Q, REQUIRED, "24(2)"),
    ("26(1)(a) 26(1)(b)", Q, PREJ, "26(3)"),
    ("27(1)(a) 27(1)(b) 27(1)(c) 27(1)(d)", Q, PREJ, "27(4)(a)"),
    ("27(2)", Q, CLASS, "27(4)(b)"),
    ("28(1)", Q, PREJ, "28(3)"),
    ("29(1)(a) 29(1)(b)", Q, PREJ, "29(2)"),
    ("30(1)(a) 30(1)(b) 30(1)(c)", Q, CLASS, "30(3)"),
    ("30(2)(a)(i) 30(2)(a)(ii) 30(2)(a)(iii) 30(2)(a)(iv)", Q, CLASS, "30(3)"),
    ("31(1)(a) 31(1)(b) 31(1)(c) 31(1)(d) 31(1)(e) 31(1)(f) 31(1)(g) 31(1)(h) 31(1)(i)", Q, PREJ, "31(3)"),
    ("32(1)(a) 32(1)(b) 32(1)(c) 32(2)(a) 32(2)(b)", A, CLASS, "32(3)"),
    ("33(2)", Q, PREJ, "33(3)"),
    ("34(1)", A, REQUIRED, "34(2)"),
    ("35(1)(a) 35(1)(b) 35(1)(c) 35(1)(d)", Q, CLASS, "35(3)"),
    ("36(2)(a)(i) 36(2)(a)(ii) 36(2)(a)(iii) 36(2)(b)(i) 36(2)(b)(ii) 36(2)(c)", Q, Shown.OPINION, "36(3)"),
    ("37(1)(a) 37(1)(aa) 37(1)(ab)", A, CLASS, "37(2)"),
    ("37(1)(ac) 37(1)(ad) 37(1)(b)", Q, CLASS, "37(2)"),
    ("38(1)(a) 38(1)(b)", Q, Shown.ENDANGER, "38(2)"),
    ("39(1)(a) 39(1)(b)", Q, CLASS, "39(2)"),
    ("40(1)", A, CLASS, "40(5A)"),
    ("40(2)", A, DATA, "40(5B)(a)(i)"),
    ("41(1)", A, Shown.CONFIDENCE, "41(2)"),
    ("42(1)", Q, CLASS, "42(2)"),
    ("43(1)", Q, CLASS, None),
    ("43(2)", Q, PREJ, "43(3)"),
    ("44(1)(a) 44(1)(b) 44(1)(c)", A, CLASS, "44(2)"),
]
FOIA_NCND: list[Line] = [
    ("22(2)", Q, CLASS, None),
    ("22A(2)", Q, PREJ, None),
    ("23(5)", A, CLASS, None),
    ("24(2)", Q, REQUIRED, None),
    ("26(3)", Q, PREJ, None),
    ("27(4)(a)", Q, PREJ, None),
    ("27(4)(b)", Q, CLASS, None),
    ("28(3)", Q, PREJ, None),
    ("29(2)", Q, PREJ, None),
    ("30(3)", Q, CLASS, None),
    ("31(3)", Q, PREJ, None),
    ("32(3)", A, CLASS, None),
    ("33(3)", Q, PREJ, None),
    ("34(2)", A, REQUIRED, None),
    ("35(3)", Q, CLASS, None),
    ("36(3)", Q, Shown.OPINION, None),
    ("37(2)", Q, CLASS, None),
    ("38(2)", Q, Shown.ENDANGER, None),
    ("39(2)", Q, CLASS, None),
    ("40(5A)", A, CLASS, None),
    ("40(5B)(a)(i) 40(5B)(a)(ii)", A, DATA, None),
    ("40(5B)(b) 40(5B)(c) 40(5B)(d)", Q, DATA, None),
    ("41(2)", A, Shown.CONFIDENCE, None),
    ("42(2)", Q, CLASS, None),
    ("43(3)", Q, PREJ, None),
    ("44(2)", A, CLASS, None),
]
REFUSE: list[Line] = [("14(1)", NO, Shown.BURDEN, None), ("14(2)", NO, Shown.REPEATED, None)]
FOIA_REFUSE: list[Line] = [("12(1) 12(2)", NO, Shown.COST, None), *REFUSE]

EIR_TITLES = {
    "5(3)": "The applicant’s own personal data",
    "12(4)(a)": "Information not held",
    "12(4)(b)": "Manifestly unreasonable request",
    "12(4)(c)": "Request formulated in too general a manner",
    "12(4)(d)": "Material in the course of completion",
    "12(4)(e)": "Internal communications",
    "12(5)(a)": "International relations, defence, national security or public safety",
    "12(5)(b)": "The course of justice and inquiries",
    "12(5)(c)": "Intellectual property rights",
    "12(5)(d)": "Confidentiality of proceedings",
    "12(5)(e)": "Confidentiality of commercial or industrial information",
    "12(5)(f)": "Interests of the person who provided the information",
    "12(5)(g)": "Protection of the environment",
    "12(6)": "International relations, defence, national security or public safety",
    "13(1)": "Personal data",
    "13(5A)": "Personal data",
}
EIR_WITHHOLD: list[Line] = [
    ("5(3)", NO, CLASS, None),
    ("12(4)(b) 12(4)(c) 12(4)(d) 12(4)(e)", Q, CLASS, None),
    ("12(5)(a)", Q, ADVERSE, "12(6)"),
    ("12(5)(b) 12(5)(c) 12(5)(d) 12(5)(e) 12(5)(f) 12(5)(g)", Q, ADVERSE, None),
    ("13(1)", A, DATA, "13(5A)"),
]
EIR_NCND: list[Line] = [("12(6)", Q, ADVERSE, None), ("13(5A)", A, DATA, None)]
EIR_NOT_HELD: list[Line] = [("12(4)(a)", Q, FACT, None)]

EISR_TITLES = {
    "10(4)(a)": "Information not held",
    "10(4)(b)": "Manifestly unreasonable request",
    "10(4)(c)": "Request formulated in too general a manner",
    "10(4)(d)": "Material in the course of completion",
    "10(4)(e)": "Internal communications",
    "10(5)(a)": "International relations, defence, national security or public safety",
    "10(5)(b)": "The course of justice and inquiries",
    "10(5)(c)": "Intellectual property rights",
    "10(5)(d)": "Confidentiality of proceedings",
    "10(5)(e)": "Confidentiality of commercial or industrial information",
    "10(5)(f)": "Interests of the person who provided the information",
    "10(5)(g)": "Protection of the environment",
    "10(8)": "International relations, defence, national security or public safety",
    "11(1)": "Personal data",
    "11(2)": "Personal data",
    "11(6)": "Personal data",
}
EISR_WITHHOLD: list[Line] = [
    ("10(4)(b) 10(4)(c) 10(4)(d) 10(4)(e)", Q, CLASS, None),
    ("10(5)(a)", Q, SUBSTANTIAL, "10(8)"),
    ("10(5)(b) 10(5)(c) 10(5)(d) 10(5)(e) 10(5)(f) 10(5)(g)", Q, SUBSTANTIAL, None),
    ("11(1)", NO, CLASS, None),
    ("11(2)", A, DATA, "11(6)"),
]
EISR_NCND: list[Line] = [("10(8)", Q, SUBSTANTIAL, None), ("11(6)", A, DATA, None)]
EISR_NOT_HELD: list[Line] = [("10(4)(a)", Q, FACT, None)]

FOISA_TITLES = {
    "12": "Excessive cost of compliance",
    "14": "Vexatious or repeated requests",
    "17": "Notice that information is not held",
    "18": "Further provision as respects responses to request",
    "25": "Information otherwise accessible",
    "26": "Prohibitions on disclosure",
    "27": "Information intended for future publication",
    "28": "Relations within the United Kingdom",
    "29": "Formulation of Scottish Administration policy etc.",
    "30": "Prejudice to effective conduct of public affairs",
    "31": "National security and defence",
    "32": "International relations",
    "33": "Commercial interests and the economy",
    "34": "Investigations by Scottish public authorities and proceedings arising out of such investigations",
    "35": "Law enforcement",
    "36": "Confidentiality",
    "37": "Court records, etc.",
    "38": "Personal information",
    "39": "Health, safety and the environment",
    "40": "Audit functions",
    "41": "Communications with Her Majesty etc. and honours",
}
# s18(1) names ss28 to 35, 38, 39(1) and 41; absolute are those of s2(2).
S18 = "18(1)"
FOISA_WITHHOLD: list[Line] = [
    ("25(1)", A, CLASS, None),
    ("26(a) 26(b) 26(c)", A, CLASS, None),
    ("27(1)", Q, CLASS, None),
    ("27(2)", Q, SUBSTANTIAL, None),
    ("28(1)", Q, SUBSTANTIAL, S18),
    ("29(1)(a) 29(1)(b) 29(1)(c) 29(1)(d)", Q, CLASS, S18),
    ("30(a) 30(b)(i) 30(b)(ii) 30(c)", Q, SUBSTANTIAL, S18),
    ("31(1)", Q, REQUIRED, S18),
    ("31(4)(a) 31(4)(b)", Q, SUBSTANTIAL, S18),
    ("32(1)(a)(i) 32(1)(a)(ii) 32(1)(a)(iii) 32(1)(a)(iv)", Q, SUBSTANTIAL, S18),
    ("32(1)(b)(i) 32(1)(b)(ii)", Q, CLASS, S18),
    ("33(1)(a)", Q, CLASS, S18),
    ("33(1)(b) 33(2)(a) 33(2)(b)", Q, SUBSTANTIAL, S18),
    ("34(1)(a) 34(1)(b) 34(1)(c) 34(2)(a) 34(2)(b) 34(3) 34(4)", Q, CLASS, S18),
    ("35(1)(a) 35(1)(b) 35(1)(c) 35(1)(d) 35(1)(e) 35(1)(f) 35(1)(g) 35(1)(h)", Q, SUBSTANTIAL, S18),
    ("36(1)", Q, CLASS, None),
    ("36(2)", A, Shown.CONFIDENCE, None),
    ("37(1)(a)(i) 37(1)(a)(ii) 37(1)(a)(iii) 37(1)(b)(i) 37(1)(b)(ii)", A, CLASS, None),
    ("38(1)(a) 38(1)(c) 38(1)(d)", A, CLASS, S18),
    ("38(1)(b)", A, DATA, S18),
    ("39(1)", Q, Shown.ENDANGER, S18),
    ("39(2)", Q, CLASS, None),
    ("40(a) 40(b)", Q, SUBSTANTIAL, None),
    ("41(a) 41(b)", Q, CLASS, S18),
]
FOISA_NCND: list[Line] = [(S18, Q, Shown.AS_LIMBS, None)]
FOISA_NOT_HELD: list[Line] = [("17(1)", NO, FACT, None)]
FOISA_REFUSE: list[Line] = [("12(1)", NO, Shown.COST, None), *REFUSE]

TABLES: dict[Regime, dict[Use, list[Line]]] = {
    Regime.FOIA: {Use.WITHHOLD: FOIA_WITHHOLD, Use.NCND: FOIA_NCND, Use.REFUSE: FOIA_REFUSE},
    Regime.EIR: {Use.WITHHOLD: EIR_WITHHOLD, Use.NCND: EIR_NCND, Use.NOT_HELD: EIR_NOT_HELD},
    Regime.FOISA: {
        Use.WITHHOLD: FOISA_WITHHOLD,
        Use.NCND: FOISA_NCND,
        Use.NOT_HELD: FOISA_NOT_HELD,
        Use.REFUSE: FOISA_REFUSE,
    },
    Regime.EISR: {Use.WITHHOLD: EISR_WITHHOLD, Use.NCND: EISR_NCND, Use.NOT_HELD: EISR_NOT_HELD},
}
TITLES = {
    Regime.FOIA: FOIA_TITLES,
    Regime.EIR: EIR_TITLES,
    Regime.FOISA: FOISA_TITLES,
    Regime.EISR: EISR_TITLES,
}
AGREED: list[Row] = [
    (regime, cite, use, interest, test, ncnd)
    for regime, uses in TABLES.items()
    for use, lines in uses.items()
    for cites, interest, test, ncnd in lines
    for cite in cites.split()
]

# What stood there before, and the last day on which it did.
BEFORE: list[tuple[str, Row]] = [
    ("2011-01-18", (Regime.FOIA, "37(1)(a)", Use.WITHHOLD, Q, CLASS, "37(2)")),
    ("2011-01-18", (Regime.FOIA, "37(2)", Use.NCND, Q, CLASS, None)),
    ("2018-05-24", (Regime.FOIA, "40(1)", Use.WITHHOLD, A, CLASS, "40(5)(a)")),
    ("2018-05-24", (Regime.FOIA, "40(2)", Use.WITHHOLD, A, DATA, "40(5)(b)(i)")),
    ("2018-05-24", (Regime.FOIA, "40(5)(a)", Use.NCND, A, CLASS, None)),
    ("2018-05-24", (Regime.FOIA, "40(5)(b)(i)", Use.NCND, A, DATA, None)),
    ("2018-05-24", (Regime.FOIA, "40(5)(b)(ii)", Use.NCND, Q, DATA, None)),
    ("2018-05-24", (Regime.EIR, "13(1)", Use.WITHHOLD, A, DATA, "13(5)")),
    ("2018-05-24", (Regime.EIR, "13(5)", Use.NCND, A, DATA, None)),
    ("2018-05-24", (Regime.FOISA, "38(1)(b)", Use.WITHHOLD, A, DATA, "18(1)")),
    ("2018-05-24", (Regime.EISR, "11(2)", Use.WITHHOLD, A, DATA, "11(6)")),
    ("2018-05-24", (Regime.EISR, "11(6)", Use.NCND, A, DATA, None)),
]

WELSH = {
    "12(1)": "Cost cydymffurfio uwchlaw’r terfyn priodol",
    "14(1)": "Ceisiadau blinderus neu ailadroddus",
    "22A(1)": "Ymchwil",
    "24(1)": "Diogelwch gwladol",
    "31(1)(a)": "Gorfodi’r gyfraith",
    "40(2)": "Gwybodaeth bersonol",
    "42(1)": "Braint broffesiynol gyfreithiol",
    "43(2)": "Buddiannau masnachol",
}

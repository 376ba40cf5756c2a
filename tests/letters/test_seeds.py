"""The five sample letters, as kept, against the anatomy of the real ones they are modelled on (law.md §14).

Each row: a part of the anatomy, and words a person wrote down that the letter's PDF has to say for it.
Nothing here is taken from the program: not the dates, not the citations, not the sentences.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from foidesk.casework.changes import Hand
from foidesk.casework.make_demo import make_demo
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_sheets import case_sheet, find_case
from foidesk.store.documents import letter_bytes
from tests.letters.reading import pages

REFERENCES = {
    "joint_forces": "FOI 003917-19",
    "two_systems": "20192566",
    "total_ncnd": "FOI2018/01427",
    "figures_and_file": "FOI-2025-0412",
    "voice_assistants": "FOI 004318/19",
}
OTHER = "any other information relevant to your request"
ITSELF = "the information you asked for"
S30 = "Section 30(3), by virtue of section 30(1)(a) – Investigations and proceedings conducted by public authorities"
S31 = "Section 31(3), by virtue of sections 31(1)(a) and 31(1)(b) – Law enforcement"
S23 = "Section 23(5) – Information supplied by, or relating to, bodies dealing with security matters"
S24 = "Section 24(2) – National security"
BOTH_DUTIES = "under section 1(1)(a), to tell them whether we hold it, and under section 1(1)(b), if we do, to give it to them"
NOTICE = (
    "So far as this letter neither confirms nor denies, it is our refusal notice under section 17 of the Act."
)
ABSOLUTE = "It is class-based: it applies because of the kind of information concerned, and no harm has to be shown. It is an absolute exemption: the public interest test does not apply to it."
QUALIFIED = "It is a qualified exemption: it applies only where the public interest in neither confirming nor denying outweighs the public interest in saying whether we hold the information."
CLASS = f"It is class-based: it applies because of the kind of information concerned, and no harm has to be shown. {QUALIFIED}"
PREJUDICE = f"It is prejudice-based: it applies only where confirming or denying would harm, or would be likely to harm, the interest it protects. {QUALIFIED}"
REQUIRED = f"It does not turn on prejudice: it applies where neither confirming nor denying is required for the purpose of safeguarding national security. {QUALIFIED}"
LIKELY = "confirming or denying would be likely to cause this harm; that is, there is a real and significant chance of it"
FOR, AGAINST, BALANCE = (
    "In favour of confirming or denying",
    "In favour of neither confirming nor denying",
    "Where the balance lies",
)
CONCLUDED = "we therefore conclude that the public interest in neither confirming nor denying outweighs the public interest in saying whether we hold the information"
ALTERNATIVE = (
    "We rely on section 31(3) in the alternative to section 30(3), "
    "because the same information cannot be exempt under both sections 30 and 31."
)
FIGURES = (
    "They have not been audited or published as statistics, and can change as records are corrected or added to.",
    "please take care before comparing these figures with theirs",
)
MEDIA = "If you publish the figures, please explain what they count and these limits on them."
EVERYONE = "made no assumption about you or your reasons for asking"
ANSWERED_IN = "We will normally answer within 20 working days of receiving your request for a review."
WHOLE_REQUEST = "We give your request here in full, as it reached us."
ICO = (
    "you have the right under section 50 of the Act to ask the Information Commissioner to decide whether we have dealt with your request as the Act requires",
    "Information Commissioner’s Office Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF",
    "Telephone: 0303 123 1113",
    "Complain online: https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/",
)
WHEN = (
    "If you are still not satisfied after our review",
    "asks you to complain within 6 weeks of our last answer to you",
)
THE_ACT = "You can read the Freedom of Information Act 2000 at https://www.legislation.gov.uk/ukpga/2000/36/contents"


def no_inference(about: str) -> str:
    return (
        f"Please draw no conclusion from this letter about whether we hold {about}. "
        "We would answer in the same way in either case."
    )


def lifted(about: str) -> str:
    return f"The first duty does not arise as regards {about}, because of:"


Anatomy = dict[str, str | tuple[str, ...]]

JOINT: Anatomy = {
    "letterhead": "Brackenshire Constabulary Wealdshire Constabulary Police Headquarters, Gorse Lane, Brackenford, QB1 4TT Telephone: 01632 960 118 foi@brackenshire.example",
    "date of letter": "Date 20 November 2019",
    "reference": "Our reference FOI 003917-19",
    "addressee": "Adaeze Nwosu adaeze.nwosu@example.org",
    "date received": (
        "Your request received 24 October 2019",
        "your request, which we received on 24 October 2019",
    ),
    "both authorities answer": "Each of them is a public authority in its own right, and “we” in this letter means both of them.",
    "request quoted": (
        WHOLE_REQUEST,
        "1. How many such offences did your force record in each of the years 2016, 2017, 2018 and 2019 to date? 2. How many victims did those offences involve, and which country were they from, where that is known? 3. What was the outcome of those cases",
        "If you cover more than one force area, please show the areas separately.",
    ),
    "applicant-blind": EVERYONE,
    "correct as at": "The information in this letter is correct as at 1 November 2019.",
    "search method": "We searched the crime recording systems of both forces for every offence recorded under the Home Office classification for modern slavery",
    "scope": "The search covered 1 January 2016 to 1 November 2019, by the date the offence was recorded.",
    "answer per question": (
        "Question 1 How many such offences did your force record",
        "Question 2 How many victims",
        "Question 3 What was the outcome",
        "We hold only part of this information, and give you that part here.",
    ),
    "tables": (
        "Year Brackenshire Constabulary Wealdshire Constabulary 2016 11 9 2017 24 31 2018 38 45 2019 (to 1 November) 42 47 Total 115 132",
        "United Kingdom 34 41 Albania 18 18 Nigeria 12 9 Romania 21 26 Vietnam 17 23 Not recorded 28 26 Total 130 143",
        "Passed to another agency 6 Not yet decided 19 18 Total 115 132",
    ),
    "blanks": "A blank cell means nil.",
    "both duties": BOTH_DUTIES,
    "s17": (
        NOTICE,
        "It names each exemption we rely on and says why it applies, gives our reasons where the public interest has to be weighed, and tells you what you can do if you are not satisfied.",
    ),
    "duty lifted, and how far": lifted(OTHER),
    "limbs": (f"• {S30}", f"• {S31}"),
    "class or prejudice, qualified": (f"{S30} {CLASS}", f"{S31} {PREJUDICE}"),
    "in the alternative": ALTERNATIVE,
    "harm": (
        "The harm from confirming or denying Trafficking groups work across county borders",
        LIKELY,
    ),
    "s30 each way": (
        f"{FOR} • Confirming or denying would add to what the public knows",
        f"{AGAINST} • A trafficking enquiry can run unseen for months.",
    ),
    "s31 each way": (
        f"{FOR} • Confirming or denying would show how far the forces go",
        f"{AGAINST} • Offenders would be able to work out, force by force",
    ),
    "a balance each": (
        f"{BALANCE} The figures already given let the public see",
        f"{BALANCE} Openness about police work matters",
    ),
    "no inference": no_inference(OTHER),
    "data caveat": FIGURES,
    "disclosure log": "We will publish this answer, leaving out everything that identifies you.",
    "link to the Act": THE_ACT,
    "contact": "please ask Ruth Abernethy, FOI Decision Maker, quoting the reference FOI 003917-19. E-mail: foi@brackenshire.example Telephone: 01632 960 118",
    "sign-off": "Yours sincerely Ruth Abernethy FOI Decision Maker Brackenshire Constabulary and Wealdshire Constabulary",
    "review": "in writing within 40 working days of the date of this letter, that is, by 22 January 2020",
    "review answered": ANSWERED_IN,
    "where to send it": (
        "a review by Brackenshire Constabulary to: Information Rights Reviews Brackenshire Constabulary Police Headquarters Gorse Lane Brackenford QB1 4TT E-mail: foi.review@brackenshire.example",
        "a review by Wealdshire Constabulary to: Information Rights Reviews Wealdshire Constabulary Force Control and Support Centre Windmill Road Stanebridge QW7 3HL E-mail: foi.review@wealdshire.example",
    ),
    "regulator": ICO,
    "when to complain": WHEN,
}
SYSTEMS: Anatomy = {
    "letterhead": "Calderfell Police Disclosure Unit, Slate Quay House, Calderfell, QC2 9DR Telephone: 01632 960 371 foi@calderfell.example",
    "date of letter": "Date 25 November 2019",
    "reference": "Our reference 20192566",
    "addressee": "Adaeze Nwosu adaeze.nwosu@example.org",
    "date received": "Your request received 29 October 2019",
    "request quoted": (
        WHOLE_REQUEST,
        "1. How many such offences did your force record in each of the years 2016, 2017, 2018 and 2019 to date?",
    ),
    "applicant-blind": EVERYONE,
    "correct as at": "The information in this letter is correct as at 14 November 2019.",
    "search method": "Both were searched, and the results were added together after checking that no offence appears in both.",
    "two systems": "Offences recorded up to 3 December 2017 are in the former system and later ones in the present one.",
    "counting rules": "Under the Home Office Counting Rules a referral made by the police to the National Referral Mechanism is recorded as a modern slavery crime",
    "answer per question": (
        "Question 1 How many such offences",
        "Question 2 How many victims",
        "Question 3 What was the outcome",
    ),
    "tables": (
        "Year Former system Present system Total 2016 22 22 2017 41 5 46 2018 63 63 2019 (to 14 November) 71 71 Total 63 139 202",
        "United Kingdom 37 Albania 21 Romania 31 Sudan 11 Vietnam 18 Not recorded 33 All victims 74 151",
        "Another body has primacy 8 Not yet decided 26 Total 202",
    ),
    "blanks": (
        "A blank cell means that the system was not in use.",
        "A blank cell means that the system does not record nationality.",
    ),
    "duties": BOTH_DUTIES,
    "s17": NOTICE,
    "duty lifted, and how far": lifted(OTHER),
    "limbs": (f"• {S24}", f"• {S31}"),
    "not a prejudice test, and a prejudice test": (f"{S24} {REQUIRED}", f"{S31} {PREJUDICE}"),
    "harm": (
        "The harm from confirming or denying Groups that traffic people watch what forces publish.",
        LIKELY,
    ),
    "s24 each way": (
        f"{FOR} • Confirming or denying would inform public debate",
        f"{AGAINST} • Confirming or denying would let the nature and reach of any security work be inferred",
    ),
    "s31 each way": (
        f"{FOR} • Confirming or denying would show how the force directs its work",
        f"{AGAINST} • Methods of policing are used again",
    ),
    "a balance each": (
        f"{BALANCE} The safety of the whole population",
        f"{BALANCE} The recorded figures already account",
    ),
    "no inference": no_inference(OTHER),
    "data caveat": FIGURES,
    "link to the Act": THE_ACT,
    "contact": "please ask Harpreet Sandhu, Disclosure Officer, quoting the reference 20192566. E-mail: foi@calderfell.example",
    "sign-off": "Yours sincerely Harpreet Sandhu Disclosure Officer Calderfell Police",
    "review": "in writing within 40 working days of the date of this letter, that is, by 27 January 2020",
    "review answered": ANSWERED_IN,
    "where to send it": "Information Rights Reviews Calderfell Police Disclosure Unit Slate Quay House Calderfell QC2 9DR E-mail: foi.review@calderfell.example",
    "regulator": ICO,
    "when to complain": WHEN,
}
TOTAL: Anatomy = {
    "letterhead": "Hartlowe Constabulary Information Rights, Beech Hill, Hartlowe, QH4 6NB Telephone: 01632 960 402 foi@hartlowe.example",
    "date of letter": "Date 9 April 2018",
    "reference": ("Our reference FOI2018/01427", "Please quote the reference FOI2018/01427."),
    "addressee": "Rhys Llewellyn r.llewellyn@example.org",
    "date received, with its year": "Your request received 13 March 2018",
    "request quoted": (
        WHOLE_REQUEST,
        "1) How many investigations or operations into suspected child sexual exploitation does the force have open at the moment",
    ),
    "applicant-blind, and an answer to all": (
        EVERYONE,
        "What we say to one person under the Act we say in effect to everyone.",
    ),
    "answer": "Our answer We neither confirm nor deny whether we hold the information you asked for.",
    "duties": BOTH_DUTIES,
    "s17": NOTICE,
    "duty lifted, and how far": lifted(ITSELF),
    "limbs": (f"• {S23}", f"• {S30}", f"• {S31}"),
    "absolute, class, prejudice": (f"{S23} {ABSOLUTE}", f"{S30} {CLASS}", f"{S31} {PREJUDICE}"),
    "why s23": "The bodies listed in section 23(3) include the National Crime Agency",
    "in the alternative": ALTERNATIVE,
    "harm": (
        "The harm from confirming or denying Confirmation that operations exist, or a denial that any do",
        LIKELY,
    ),
    "s30 each way": (
        f"{FOR} • Confirming or denying would tell the public a little more",
        f"{AGAINST} • A covert investigation is worth nothing once its subjects know of it.",
    ),
    "s31 each way": (
        f"{FOR} • Confirming or denying would show the public something of how police resources are used.",
        f"{AGAINST} • Offenders would be better placed to hide what they do.",
    ),
    "a balance each": (
        f"{BALANCE} Protecting children and bringing those who harm them to court",
        f"{BALANCE} Knowing whether information is held at one moment",
    ),
    "no inference": no_inference(ITSELF),
    "link to the Act": THE_ACT,
    "contact": "please ask Ffion Pritchard, Information Rights Officer, quoting the reference FOI2018/01427. E-mail: foi@hartlowe.example",
    "sign-off": "Yours sincerely Ffion Pritchard Information Rights Officer Hartlowe Constabulary",
    "review": "in writing within 2 months of the date of this letter, that is, by 9 June 2018",
    "review answered": ANSWERED_IN,
    "where to send it": "Information Rights Reviews Hartlowe Constabulary Information Rights Beech Hill Hartlowe QH4 6NB E-mail: foi.review@hartlowe.example",
    "regulator": ICO,
    "when to complain": WHEN,
}
FILE: Anatomy = {
    "letterhead": "Ousefen Police Information Access, Lode Street, Ousefen, QF3 8WA Telephone: 01632 960 559 foi@ousefen.example",
    "date of letter": "Date 26 March 2025",
    "reference": "Our reference FOI-2025-0412",
    "addressee": "Dr Sunita Raghavan Fenland Migration Research Group s.raghavan@example.org",
    "date received": "Your request received 3 March 2025",
    "request quoted, with its definition": (
        WHOLE_REQUEST,
        "1. The number of cases reported to the force.",
        "By victim I mean anybody who has told the police that this was done to them.",
    ),
    "correct as at": "The information in this letter is correct as at 11 March 2025.",
    "search method": "We searched our crime recording system for every offence recorded from 1 January 2019 to 31 December 2024 under the Home Office classification for modern slavery",
    "caveat on scope": "One offence can have several victims, so these totals are not those of the table in answer 2.",
    "answer per question": (
        "Question 1 The number of cases reported to the force. We hold this information and give it to you here.",
        "Question 3 The age of the victims recorded",
        "Question 4 For each case from 2024 that is still open",
    ),
    "tables": (
        "Outcome 2019 2020 2021 2022 2023 2024 Charged or summonsed 9 6 7 5 8",
        "Investigation not yet complete 6 9 28 Total 72 91 116 189 173 172",
        "Adult (18 or over) 29 44 48 57 49 42 Child (17 or under) 38 50 66 123 113 119 Age not recorded 7 9 15 16 14 Total 74 94 123 195 178 175",
    ),
    "blanks": "A blank cell means nil.",
    "what is withheld": "What we are withholding is the district and the description of the circumstances recorded in each case that is still open.",
    "both duties": BOTH_DUTIES,
    "s17": (
        "So far as we withhold information, this letter is our refusal notice under section 17 of the Act.",
        NOTICE,
    ),
    "second duty lifted": "we have met the first duty, and the second does not apply, because of:",
    "withholding limb": "• Section 30(1)(a), by virtue of section 30(1)(a)(i) – Investigations and proceedings conducted by public authorities",
    "class, qualified": "It is class-based: it protects all information of the kind it describes, and no harm has to be shown. It is a qualified exemption: it applies only where the public interest in maintaining it outweighs the public interest in disclosing the information.",
    "s30 each way": (
        "In favour of disclosing the information • Disclosure would let the public see what kinds of exploitation",
        "In favour of maintaining the exemption • The investigations are open.",
    ),
    "balance": (
        f"{BALANCE} The tables above answer the public interest in the scale of the problem",
        "the public interest in maintaining the exemption outweighs the public interest in disclosing the information.",
    ),
    "first duty lifted, and how far": f"The duty under section 1(1)(a) of the Act to say whether we hold information does not arise as regards {OTHER}, because of:",
    "NCND limb": f"• {S23}",
    "absolute": ABSOLUTE,
    "why s23": "Modern slavery is a field in which bodies listed in section 23(3), among them the National Crime Agency, are known to work.",
    "no inference": no_inference(OTHER),
    "data caveat": FIGURES,
    "media caution": MEDIA,
    "disclosure log": "You can find what we have published here: • https://www.ousefen.example/foi-log",
    "link to the Act": THE_ACT,
    "contact": "please ask Tomasz Zielinski, Information Access Officer, quoting the reference FOI-2025-0412. E-mail: foi@ousefen.example",
    "sign-off": "Yours sincerely Tomasz Zielinski Information Access Officer Ousefen Police",
    "review": "in writing within 40 working days of the date of this letter, that is, by 27 May 2025",
    "review answered": ANSWERED_IN,
    "where to send it": "Information Rights Reviews Ousefen Police Information Access Lode Street Ousefen QF3 8WA E-mail: foi.review@ousefen.example",
    "regulator": ICO,
    "when to complain": WHEN,
}
VOICE: Anatomy = {
    "letterhead": "Wealdshire Constabulary Brackenshire Constabulary Force Control and Support Centre, Windmill Road, Stanebridge, QW7 3HL Telephone: 01632 960 244 foi@wealdshire.example",
    "date of letter": "Date 17 December 2019",
    "reference": "Our reference FOI 004318/19",
    "addressee": "Callum Fairweather callum.fairweather@example.org",
    "date received": "Your request received 22 November 2019",
    "request quoted": (
        WHOLE_REQUEST,
        "1. Does your force use a voice assistant to help in its work, for instance to put out news or appeals? 2. If it does, what are the main things it is used for? 3. What has it cost so far, and how was the money spent?",
    ),
    "applicant-blind": EVERYONE,
    "correct as at": "The information in this letter is correct as at 25 November 2019.",
    "search method": "We asked the communications, digital and procurement teams of both forces on 25 November 2019.",
    "answer per question, saying how far it goes": (
        "• Question 1 (public contact): we do not hold this information.",
        "Question 1 (public contact) Does your force use a voice assistant",
        "Question 2 (public contact) If it does, what are the main things it is used for? This question does not arise",
        "Question 3 (public contact) What has it cost so far",
        "questions 1, 2 and 3 so far as they are about any use of voice assistants other than for contact with the public",
    ),
    "duties": BOTH_DUTIES,
    "s17": NOTICE,
    "duty lifted, and how far": lifted(OTHER),
    "limbs": (f"• {S23}", f"• {S24}", f"• {S30}", f"• {S31}"),
    "absolute, required, class, prejudice": (
        f"{S23} {ABSOLUTE}",
        f"{S24} {REQUIRED}",
        f"{S30} {CLASS}",
        f"{S31} {PREJUDICE}",
    ),
    "in the alternative": (
        ALTERNATIVE,
        "We rely on section 24(2) in the alternative to section 23(5), because the same information cannot be exempt under both sections 23 and 24.",
        "To say here which of them does could itself reveal what they protect.",
    ),
    "harm": (
        "The harm from confirming or denying Knowing whether a force can make use of a particular kind of device",
        LIKELY,
    ),
    "s24 each way": (
        f"{FOR} • Confirming or denying would help the public to judge",
        f"{AGAINST} • Those who mean harm would learn something",
    ),
    "s30 each way": (
        f"{FOR} • Confirming or denying would show whether investigators keep up",
        f"{AGAINST} • People under investigation could tell",
    ),
    "s31 each way": (
        f"{FOR} • Confirming or denying would give the public a better understanding",
        f"{AGAINST} • Police methods depend on offenders not knowing",
    ),
    "a balance each": (
        f"{BALANCE} Debate about technology and privacy",
        f"{BALANCE} How evidence was gathered is tested in court",
        f"{BALANCE} There is a proper interest in how the police use technology",
    ),
    "no inference": no_inference(OTHER),
    "disclosure log, of both": "We will publish this answer, leaving out everything that identifies you. You can find what we have published here: • https://www.wealdshire.example/about/disclosure-log • https://www.brackenshire.example/foi/disclosure-log",
    "link to the Act": THE_ACT,
    "contact": "please ask Dominic Okafor, FOI Decision Maker, quoting the reference FOI 004318/19. E-mail: foi@wealdshire.example",
    "sign-off": "Yours sincerely Dominic Okafor FOI Decision Maker Wealdshire Constabulary and Brackenshire Constabulary",
    "review": "in writing within 40 working days of the date of this letter, that is, by 17 February 2020",
    "review answered": ANSWERED_IN,
    "where to send it": (
        "a review by Wealdshire Constabulary to: Information Rights Reviews",
        "a review by Brackenshire Constabulary to: Information Rights Reviews",
    ),
    "regulator": ICO,
    "when to complain": WHEN,
}
LETTERS = {
    "joint_forces": JOINT,
    "two_systems": SYSTEMS,
    "total_ncnd": TOTAL,
    "figures_and_file": FILE,
    "voice_assistants": VOICE,
}
# How often the section on a balance concludes: once for each qualified exemption, never jointly.
BALANCES = {
    "joint_forces": 2,
    "two_systems": 2,
    "total_ncnd": 2,
    "figures_and_file": 0,
    "voice_assistants": 3,
}
# What real letters got wrong, by the sample modelled on each.
WRONGLY = [
    ("two_systems", ["the requester", "would not actually harm", "damaging to national security"]),
    (
        "total_ncnd",
        ["any other information", "About the figures", "disclosing", "disclosure", "is correct as at"],
    ),
    ("figures_and_file", ["cookie", "cannot provide any further information"]),
    ("voice_assistants", ["threat level", "as they duty", "no uses to list.", "Not applicable"]),
    *(
        (name, ["01625", "opsi.gov.uk", "pnn.police", "within 20 days", "within 40 days", "lodg"])
        for name in REFERENCES
    ),
]


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The words of each kept letter on one line, page feet taken out."""
    hand = Hand(datetime(2026, 11, 20, 9, 0, tzinfo=UTC), "A. Tester")
    made = make_demo(tmp_path_factory.mktemp("seeds") / "demo.foidesk", read_lawbook(resource("law")), hand)
    found = {}
    for name, reference in REFERENCES.items():
        case_id = made.read(find_case, reference)
        assert case_id is not None
        kept = made.read(case_sheet, case_id).letters[-1]
        text = "\n".join(pages(made.read(letter_bytes, kept.id)))
        found[name] = " ".join(re.sub(rf"Page \d+ of\s+\d+\s+{re.escape(reference)}", "", text).split())
    yield found
    made.close()


ROWS = [
    pytest.param(name, words if isinstance(words, tuple) else (words,), id=f"{name}: {part}")
    for name, anatomy in LETTERS.items()
    for part, words in anatomy.items()
]


@pytest.mark.parametrize(("name", "words"), ROWS)
def test_the_letter_carries(letters: dict[str, str], name: str, words: tuple[str, ...]) -> None:
    assert [each for each in words if each not in letters[name]] == []


@pytest.mark.parametrize(("name", "times"), BALANCES.items())
def test_each_qualified_exemption_is_weighed_by_itself(
    letters: dict[str, str], name: str, times: int
) -> None:
    assert letters[name].count(CONCLUDED) == times
    assert letters[name].count(FOR) == letters[name].count(AGAINST) == times
    assert "together" not in letters[name].split("Why we", 1)[1].replace("Read together with the answers", "")


@pytest.mark.parametrize(("name", "words"), WRONGLY)
def test_what_the_real_letter_got_wrong_is_not_repeated(
    letters: dict[str, str], name: str, words: list[str]
) -> None:
    assert [each for each in words if each in letters[name]] == []


@pytest.mark.parametrize("name", REFERENCES)
def test_what_is_neither_confirmed_nor_denied_is_not_given_away(letters: dict[str, str], name: str) -> None:
    silent = (
        letters[name]
        .split("Why we neither confirm nor deny")[-1]
        .split("If you are not satisfied with our answer")[0]
    )
    assert "disclos" not in silent.lower().replace("disclosure-log", "")
    assert not re.search(
        r"\bwe (do not |also |still )*hold (?!it|any other|the information|information)", silent
    )

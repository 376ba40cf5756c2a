import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.authority import ReviewTerms, WindowUnit
from foidesk.domain.case import Applicant, Note
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.outgoing import NoSender
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import ItemList, Quote, Signature, Table
from tests.letters.reading import headings, said, strings_of
from tests.letters.samples import (
    FENWICK,
    GLEN,
    PARTS,
    RECEIVED,
    REQUEST,
    case_of,
    decided,
    facts_of,
    sample_letter,
)

EVERY = sorted(PARTS)
REFUSING = sorted(set(EVERY) - {"disclosed", "advice", "undecided"})
NCND = ["joint", "two_systems", "total", "figures", "assistants"]
WITH_FIGURES = {"joint", "two_systems", "figures", "disclosed"}
NO_INFERENCE = "Please draw no conclusion from this letter about whether we hold "


def section(name: str, title: str) -> str:
    """The text of one section of a sample, up to the next heading of its level."""
    after = said(sample_letter(name)).split(f"\n{title}\n", 1)[1]
    for heading in (
        "Publication",
        "If you are not satisfied with our answer",
        "Why we neither confirm nor deny",
    ):
        after = after.split(f"\n{heading}", 1)[0]
    return after


@pytest.mark.parametrize("name", EVERY)
def test_every_letter_has_what_every_answer_needs(name: str) -> None:
    letter, text = sample_letter(name), said(sample_letter(name))
    assert [detail.value for detail in letter.details] == [
        "17 December 2019",
        "FOI 000042/19",
        "22 November 2019",
    ]
    assert [line[0].text for line in letter.address.lines] == ["Pat Query", "2 Low Row", "Fenwick"]
    assert letter.lang == "en-GB"
    assert "Thank you for your request, which we received on 22 November 2019." in text
    assert "Ask us to look again" in headings(letter)
    assert "that is, by 17 February 2020" in text
    assert "within 20 working days" in text
    assert "Complain to the Information Regulator" in headings(letter)
    assert "section 50" in text
    for line in (
        "1 Example Square, Exampleton, EX1 1EX",
        "01632 960999",
        "https://regulator.example/complain",
    ):
        assert line in text
    assert "Imogen Vale, FOI Decision Maker, quoting the reference FOI 000042/19" in text
    assert isinstance(letter.blocks[-1], Signature)


@pytest.mark.parametrize("name", EVERY)
def test_the_request_is_quoted_whole(name: str) -> None:
    quote = next(block for block in sample_letter(name).blocks if isinstance(block, Quote))
    assert "\n\n".join(run.text for runs in quote.paragraphs for run in runs) == REQUEST
    assert not any(run.href for runs in quote.paragraphs for run in runs)


@pytest.mark.parametrize("name", EVERY)
def test_only_a_refusal_is_called_one(name: str) -> None:
    text = said(sample_letter(name))
    assert ("refusal notice under section 17" in text) is (name in REFUSING)
    assert (NO_INFERENCE in text) is (name in NCND)
    assert ("neither confirm nor deny" in text) is (name in NCND)
    assert ("About the figures" in text) is (name in WITH_FIGURES)
    told = {"total", "cost", "cost_to_confirm", "vexatious", "repeated", "undecided"}
    assert ("correct as at 25 November 2019" in text) is (name not in told)


EXEMPTIONS = [
    ("total", ["23(5)"], "Section 23(5) – Information supplied by, or relating to, bodies", "absolute"),
    ("total", ["30(3)"], "Section 30(3), by virtue of section 30(1)(a) – Investigations", "qualified"),
    ("total", ["31(3)"], "Section 31(3), by virtue of sections 31(1)(a) and 31(1)(b) – Law enf", "qualified"),
    ("two_systems", ["24(2)"], "Section 24(2) – National security", "qualified"),
    ("figures", ["30(1)(a)"], "Section 30(1)(a) – Investigations and proceedings", "qualified"),
    (
        "personal",
        ["40(2)"],
        "Section 40(2), by virtue of section 40(3A)(a) – Personal information",
        "absolute",
    ),
    (
        "opinion",
        ["36"],
        "Section 36(2)(b)(i) – Prejudice to effective conduct of public affairs",
        "qualified",
    ),
    ("prohibited", ["44"], "Section 44(1)(a) – Prohibitions on disclosure", "absolute"),
]


@pytest.mark.parametrize(
    ("name", "cites", "label", "kind"), EXEMPTIONS, ids=[row[2][:30] for row in EXEMPTIONS]
)
def test_exemptions_are_cited_to_the_limb_with_title_and_kind(
    name: str, cites: list[str], label: str, kind: str
) -> None:
    letter = sample_letter(name)
    listed = [
        "".join(strings_of(item))
        for block in letter.blocks
        if isinstance(block, ItemList)
        for item in block.items
    ]
    assert any(item.startswith(label) for item in listed)
    assert f"{kind} exemption" in said(letter)


def test_prejudice_is_told_from_class_and_from_the_other_tests() -> None:
    text = said(sample_letter("total"))
    assert "class-based" in text
    assert "prejudice-based: it applies only where confirming or denying would harm" in text
    assert "does not turn on prejudice" in said(sample_letter("two_systems"))


@pytest.mark.parametrize("name", NCND)
def test_the_object_of_ncnd_is_confirming_or_denying(name: str) -> None:
    title = next(one for one in headings(sample_letter(name)) if one.startswith("Why we neither confirm"))
    body = section(name, title)
    assert "disclos" not in body.lower()
    assert "section 1(1)(a)" in body.lower()


ABOUT = [
    ("total", "the information you asked for"),
    ("assistants", "any other information relevant to your request"),
    ("joint", "any other information relevant to your request"),
]


@pytest.mark.parametrize(("name", "about"), ABOUT)
def test_total_and_partial_ncnd_say_what_they_are_about(name: str, about: str) -> None:
    text = said(sample_letter(name))
    assert f"{NO_INFERENCE}{about}." in text
    assert f"does not arise as regards {about}, because of:" in text


def test_ncnd_of_one_question_beside_an_answer_names_the_question() -> None:
    one, two = PARTS["assistants"][0], replace(PARTS["total"][0], label="2")
    text = said(sample_letter(case=case_of("total", parts=(one, two))))
    assert f"{NO_INFERENCE}the information asked for in question 2." in text


def test_each_exemption_has_its_own_factors_and_balance() -> None:
    text = said(sample_letter("total"))
    assert text.count("\nIn favour of confirming or denying\n") == 2
    assert text.count("\nIn favour of neither confirming nor denying\n") == 2
    assert text.count("\nWhere the balance lies\n") == 2
    for words in ("An enquiry that is given away cannot be mended.", "Keeping tactics from offenders"):
        assert words in text


def test_harm_is_said_with_its_likelihood() -> None:
    text = said(sample_letter("total"))
    assert "Offenders could map which areas are watched" in text
    assert "would be likely to cause this harm" in text


def test_alternatives_are_said_to_be_alternatives() -> None:
    assert "We rely on section 31(3) in the alternative to section 30(3)" in said(sample_letter("joint"))
    assert "We rely on section 24(2) in the alternative to section 23(5)" in said(sample_letter("assistants"))


def test_what_is_true_behind_a_ncnd_and_notes_never_reach_the_letter() -> None:
    held = sample_letter("total", case=case_of("total", notes=(Note("SECRET"),)))
    part = replace(PARTS["total"][0], actual_holding=Holding.NOT_HELD)
    not_held = sample_letter("total", case=case_of("total", parts=(part,)))
    assert held == not_held


def test_reasons_that_may_not_be_stated_are_not() -> None:
    text = said(sample_letter("silent"))
    assert "Section 17(4)" in text
    for hidden in ("INTERNAL NOTE", "spoil a trial", "fair trial"):
        assert hidden not in text


SAYS = [
    ("assistants", "We do not hold this information. We use none.", "not held"),
    ("assistants", "This question does not arise", "falls away"),
    ("joint", "We hold only part of this information, and give you that part here.", "partly held"),
    ("figures", "A blank cell means no widgets were seized.", "blank cells"),
    ("figures", "Counted on the day of seizure.", "a table's note"),
    ("figures", "under the heading “Why we are withholding information”", "where the reasons are"),
    ("cost", "section 17(5)", "s12 notice"),
    ("cost", "Section 12(1) of the Act", "s12"),
    ("cost", "(Appropriate Limit and Fees) Regulations 2004", "the Fees Regulations"),
    ("cost", "For us it is £450.", "the limit"),
    ("cost", "the limit is 18 hours", "the limit in hours"),
    ("cost", "At £25 an hour, 23.5 hours come to £587.50.", "the estimate"),
    ("cost", "If you ask for one year only", "help to ask for less"),
    ("cost_to_confirm", "do not even have to say whether we hold", "s12(2)"),
    ("vexatious", "Section 14(1) of the Act", "s14(1)"),
    ("repeated", "reference FOI 000017/19", "the request repeated"),
    ("accessible", "you can already get it yourself", "s21"),
    ("personal", "Whether disclosure is necessary for it. Posts are enough.", "legitimate interests"),
    ("opinion", "The qualified person, Lady Ashby, Chair, gave an opinion on this on 2 December 2019.", "s36"),
    ("prohibited", "The law that prohibits disclosure is the Widgets Act 1999.", "s44"),
    ("certified", "a certificate signed by the Home Secretary on 3 December 2019", "a certificate"),
    ("advice", "Try the county archive.", "advice"),
    ("advice", "We passed this part of your request to it on 4 December 2019", "transferred"),
    ("undecided", "has not been decided yet", "a preview"),
    ("assistants", "https://www.fenwick.example/foi/answers", "the disclosure log"),
    ("total", "within 2 months of the date of this letter, that is, by 17 February 2020", "a window in months"),
    ("joint", "“we” in this letter means both of them", "two authorities"),
    ("joint", "Please send a request for a review by Glenmoor Police to:", "two places to send it"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "words", "why"), SAYS, ids=[f"{row[0]}: {row[2]}" for row in SAYS])
def test_each_shape_says_what_it_has_to(name: str, words: str, why: str) -> None:
    flat = said(sample_letter(name)).replace("\n", " ")
    assert words in flat


def test_the_estimate_is_a_table_with_its_total() -> None:
    table = next(block for block in sample_letter("cost").blocks if isinstance(block, Table))
    assert [row[1] for row in table.rows] == ["1", "12", "4", "6.5", "23.5"]


def test_parts_refused_for_the_same_reasons_are_explained_once() -> None:
    parts = tuple(decided(Outcome.WITHHELD, *PARTS["opinion"][0].claims, label=label) for label in "12")
    text = said(sample_letter(case=case_of("opinion", parts=parts)))
    assert text.count("Candour wins.") == 1
    assert text.count("under the heading “Why we are withholding information”") == 2


def test_two_refusals_of_one_kind_have_headings_of_their_own() -> None:
    parts = tuple(
        replace(PARTS[name][0], label=label) for name, label in (("opinion", "1"), ("prohibited", "2"))
    )
    titles = headings(sample_letter(case=case_of("opinion", parts=parts)))
    assert "Why we are withholding information: Question 1" in titles
    assert "Why we are withholding information: Question 2" in titles


def test_without_a_review_procedure_it_says_so_and_where_to_go() -> None:
    text = said(sample_letter("total", authorities=(replace(FENWICK, review=None),)))
    assert "We have no procedure of our own for reviewing" in text
    assert "You do not have to ask us for a review first." in text
    assert "Ask us to look again" not in text
    assert "working days" not in text


def test_one_of_two_without_a_procedure() -> None:
    text = said(sample_letter("joint", authorities=(FENWICK, replace(GLEN, review=None))))
    assert "Glenmoor Police has no procedure of its own" in text
    assert "within 40 working days" in text


def test_two_with_different_windows_are_told_apart() -> None:
    other = replace(GLEN, review=ReviewTerms(2, WindowUnit.MONTHS, 40))
    text = said(sample_letter("joint", authorities=(FENWICK, other)))
    assert "For Glenmoor Police, the time to ask is 2 months" in text


def test_each_window_has_its_own_last_day() -> None:
    other = replace(GLEN, review=ReviewTerms(2, WindowUnit.MONTHS, 40))
    text = said(sample_letter("joint", authorities=(FENWICK, other), others_review_by=(date(2020, 2, 17),)))
    assert "2 months from the date of this letter, that is, until 17 February 2020" in text
    without = replace(FENWICK, review=None)
    text = said(sample_letter("joint", authorities=(without, GLEN), others_review_by=(date(2020, 2, 18),)))
    assert "within 40 working days of the date of this letter, that is, by 18 February 2020." in text


FROM_LETTER = "within 40 working days of the date of this letter"
FROM_DUE = "You have 40 working days for this, counted from the last day for our answer"
BY_LAW = [
    (Regime.EIR, "Regulation 11 gives you the right", FROM_LETTER, "We will answer within 40 working days"),
    (Regime.FOISA, "Section 20 of the Act gives you the right", FROM_DUE, "We will answer within 20 working"),
    (Regime.EISR, "Regulation 16 gives you the right", FROM_LETTER, "We will answer within 20 working days"),
]


@pytest.mark.parametrize(("regime", "right", "window", "days"), BY_LAW)
def test_a_review_the_law_itself_gives_needs_no_procedure(
    regime: Regime, right: str, window: str, days: str
) -> None:
    case = case_of("disclosed", regime=regime)
    text = said(sample_letter(case=case, authorities=(replace(FENWICK, review=None),), review_by=None))
    for words in (right, window, days):
        assert words in text
    assert "no procedure of our own" not in text


@pytest.mark.parametrize("regime", [Regime.EIR, Regime.EISR])
def test_a_window_of_the_law_comes_before_the_authoritys_own(regime: Regime) -> None:
    own = replace(FENWICK, review=ReviewTerms(20, WindowUnit.CALENDAR_DAYS, 60, ("Reviews", "Fenwick")))
    text = said(sample_letter(case=case_of("disclosed", regime=regime), authorities=(own,)))
    assert "within 40 working days of the date of this letter" in text
    assert "60 working days" not in text
    assert "calendar days" not in text


PUBLISHING = [
    ((True, True), "We will publish this answer, leaving out everything that identifies you."),
    ((False, True), "Glenmoor Police will publish this answer, leaving out everything that identifies you."),
    ((False, False), None),
]


@pytest.mark.parametrize(("who", "words"), PUBLISHING)
def test_only_those_who_publish_say_so(who: tuple[bool, bool], words: str | None) -> None:
    authorities = tuple(
        replace(one, publishes_responses=does) for one, does in zip((FENWICK, GLEN), who, strict=True)
    )
    text = said(sample_letter("joint", authorities=authorities))
    assert ("will publish" in text) is (words is not None)
    assert (words or "") in text
    assert ("https://www.fenwick.example/foi/answers" in text) is who[0]


def test_the_two_duties_are_set_out_once() -> None:
    text = said(sample_letter("figures"))
    assert text.count("places two duties on us") == 1
    assert "As regards the information we are withholding, we have met the first duty" in text
    assert (
        "The duty under section 1(1)(a) of the Act to say whether we hold information does not arise" in text
    )


ONE_CLAIM = [
    (Claim("40(1)"), "You can ask for information about yourself under data protection law instead"),
    (
        Claim("40(2)", ("40(3A)(a)",)),
        "making the information public would break the data protection principles",
    ),
    (Claim("40(2)", ("40(3B)",)), "would go against an objection that the person concerned has made"),
    (Claim("40(2)", ("40(4A)",)), "that person could not obtain it by asking for their own data"),
    (Claim("24(1)"), "required for the purpose of safeguarding national security"),
    (Claim("34(1)"), "avoiding an infringement of the privileges of either House of Parliament"),
    (
        replace(PARTS["opinion"][0].claims[0], qualified_person=None, statistical=True),
        "The information is statistical",
    ),
    (
        Claim("24(1)", alternative_to="23(1)"),
        "cannot be exempt under both sections 23 and 24. We rely on this",
    ),
    (
        Claim("30(1)(a)", alternative_to="31(1)(a)"),
        "cannot be exempt under both sections 30 and 31. We rely on",
    ),
    (
        Claim("36(2)(c)", alternative_to="35(1)(a)"),
        "cannot be exempt under both sections 35 and 36. We rely on",
    ),
    (Claim("43(2)", alternative_to="41(1)"), "we rely on it only so far as section 41(1) does not apply."),
]


@pytest.mark.parametrize(("claim", "words"), ONE_CLAIM, ids=[row[1][:40] for row in ONE_CLAIM])
def test_a_claim_says_its_own_law(claim: Claim, words: str) -> None:
    parts = (decided(Outcome.WITHHELD, claim),)
    text = said(sample_letter(case=case_of("opinion", parts=parts)))
    assert words in text
    assert ("qualified person is reasonably of the opinion" in text) is (claim.provision == "36(2)(c)")


HELD, NOT, OPEN = Holding.HELD, Holding.NOT_HELD, Holding.NOT_DETERMINED
OTHERWISE = [
    (Outcome.REFUSED_COST, "12(1)", HELD, Regime.FOIA, "We hold information that falls within your request, but"),
    (Outcome.REFUSED_COST, "12(2)", OPEN, Regime.FOIA, "because even finding out whether we hold the information"),
    (Outcome.TRANSFERRED, None, NOT, Regime.FOIA, "We do not hold this information. We believe that Glenmoor Council"),
    (Outcome.TRANSFERRED, None, NOT, Regime.FOIA, "We passed your request to it on 4 December 2019."),
    (Outcome.ADVICE_GIVEN, None, HELD, Regime.FOIA, "Here is our advice on your request."),
    (Outcome.NOT_HELD, None, NOT, Regime.EIR, "and so we refuse it under regulation 12(4)(a)."),
    (Outcome.NOT_HELD, None, NOT, Regime.FOISA, "the notice that section 17 of the Act requires"),
    (Outcome.NOT_HELD, None, NOT, Regime.EISR, "and so we refuse it under regulation 10(4)(a)."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "cite", "holding", "regime", "words"), OTHERWISE, ids=[row[4][:40] for row in OTHERWISE]
)
def test_one_part_is_the_whole_request(
    outcome: Outcome, cite: str | None, holding: Holding, regime: Regime, words: str
) -> None:
    part = decided(outcome, *((Claim(cite),) if cite else ()), holding=holding)
    timeline = (Event(Act.RECEIVE, RECEIVED), Event(Act.TRANSFER, date(2019, 12, 4), to="Glenmoor Council"))
    text = said(sample_letter(case=case_of("disclosed", parts=(part,), regime=regime, timeline=timeline)))
    assert words in text
    assert "this part of your request" not in text


def test_not_held_is_no_refusal_under_the_act() -> None:
    parts = (replace(PARTS["assistants"][0], label=None),)
    assert "refusal notice" not in said(sample_letter(case=case_of("assistants", parts=parts)))


def test_a_part_under_the_act_beside_the_regulations_has_its_rights() -> None:
    part = replace(PARTS["assistants"][0], regime=Regime.FOIA)
    text = said(
        sample_letter(case=case_of("assistants", regime=Regime.EIR, parts=(part, PARTS["disclosed"][0])))
    )
    assert "section 50 of the Freedom of Information Act 2000 gives you the right" in text


def test_a_label_may_say_how_far_the_answer_goes() -> None:
    part = replace(PARTS["assistants"][0], label="1 (public contact)")
    letter = sample_letter(case=case_of("assistants", parts=(part, *PARTS["assistants"][1:])))
    assert "Question 1 (public contact)" in headings(letter)


def test_the_window_always_has_its_unit_even_without_a_date() -> None:
    text = said(sample_letter(review_by=None))
    assert "within 40 working days of the date of this letter." in text
    assert "that is, by" not in text


def test_a_late_answer_says_sorry_and_one_in_time_does_not() -> None:
    assert "sorry" not in said(sample_letter(dated=date(2019, 12, 23)))
    late = said(sample_letter(dated=date(2019, 12, 24)))
    assert "by 23 December 2019. It is late, and we are sorry" in late


def test_what_is_not_known_is_left_out() -> None:
    case = case_of(
        "disclosed", reference="", applicant=Applicant(), subject="", officer=None, request_text="  "
    )
    letter = sample_letter(
        case=case, regulator=None,
        authorities=(replace(FENWICK, contact=None, email=None, phone=None, disclosure_logs=()),),
    )  # fmt: skip
    text = said(letter)
    assert [detail.label for detail in letter.details] == ["Date", "Your request received"]
    assert "Dear applicant" in text
    assert "Yours faithfully" in text
    assert "None" not in text
    assert "quoting" not in text


def test_a_letter_needs_a_sender() -> None:
    with pytest.raises(NoSender):
        sample_letter(authorities=())


@pytest.mark.parametrize("regime", [Regime.EIR, Regime.FOISA, Regime.EISR])
@pytest.mark.parametrize("name", EVERY)
def test_no_letter_under_another_law_cites_the_wrong_one(regime: Regime, name: str) -> None:
    text = said(sample_letter(name, case=case_of(name, regime=regime)))
    assert "refusal notice under section 17 " not in text
    assert ("section 17 " in text) is (
        regime is Regime.FOISA
        and ("We do not hold this information." in text or "do not hold the rest" in text)
    )
    assert "Section 1(1)(a)" not in text
    assert ("section 50 of the Act" in text) is False


def test_a_part_under_another_law_is_refused_under_that_law() -> None:
    claim = Claim("12(5)(b)", reason="A case is in court.", favouring=("a",), against=("b",))
    part = Part("2", "And the survey?", Regime.EIR, holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(claim,),
                pooled_balance="Justice first.")  # fmt: skip
    text = said(sample_letter("disclosed", case=case_of("disclosed", parts=(*PARTS["assistants"][:1], part))))
    assert "refusal notice under regulation 14 of the Regulations" in text
    assert "Regulation 12(5)(b)" in text
    assert "Weighing these exceptions together" in text
    assert "regulation 11 of the Environmental Information Regulations 2004" in text


def test_no_part_at_all_is_the_request_as_a_whole() -> None:
    assert "has not been decided yet" in said(sample_letter(case=case_of("undecided", parts=())))


def test_facts_are_all_a_letter_depends_on() -> None:
    assert facts_of("joint") == facts_of("joint")
    assert sample_letter("joint") == sample_letter("joint")


def test_writing_a_letter_does_not_load_what_draws_one() -> None:
    code = (
        "import sys, foidesk.letters.kinds.response, foidesk.letters.wording, foidesk.letters.text;"
        "sys.exit(any(name.split('.')[0] in {'reportlab', 'PIL', 'pydantic', 'sqlmodel'} for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

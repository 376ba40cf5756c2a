"""The authority's own paragraphs and those it used before, in a real case file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.keep_clauses import BadClause, add_clause, edit_clause, retire_clause
from foidesk.casework.link_similar import link_similar
from foidesk.casework.offer_paragraphs import paragraphs_for
from foidesk.casework.record_act import record_act
from foidesk.domain.case import Applicant, Language
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.decisions import Claim, Holding, LegitimateInterests, Outcome, Part
from foidesk.domain.paragraph_offers import Wanted
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.clause_rows import own_clauses
from tests.casework.conftest import HAND, SETTINGS

STOCK = (
    Clause("foia/31/harm/a", 2, Regime.FOIA, "31", Purpose.HARM, "Stock a", "Stock {a}."),
    Clause("foia/31(1)(a)/harm/b", 1, Regime.FOIA, "31(1)(a)", Purpose.HARM, "Stock b", "Stock {b}."),
    Clause("foia/16/advice/c", 1, Regime.FOIA, "16", Purpose.ADVICE, "Stock c", "Stock {c}."),
)
NEW = Clause("", 0, Regime.FOIA, "31(1)(a)", Purpose.HARM, " Ours ", " Our {own} words. ")
HARM = Wanted(Regime.FOIA, ("31(1)(a)",), Purpose.HARM)
NCND_HARM = Wanted(Regime.FOIA, ("31(3)", "31(1)(a)"), Purpose.NCND_HARM)


class Shelf:
    """A desk that keeps paragraphs."""

    def __init__(self, desk):
        self.desk, self.case_id = desk, desk.log().case_id

    def add(self, clause=NEW, hand=HAND):
        return self.desk.case_file.write(add_clause, clause, STOCK, self.desk.lawbook, hand)

    def edit(self, clause, hand=HAND):
        return self.desk.case_file.write(edit_clause, clause, STOCK, self.desk.lawbook, hand)

    def retire(self, clause, hand=HAND):
        return self.desk.case_file.write(retire_clause, clause, hand)

    @property
    def own(self):
        return self.desk.case_file.read(own_clauses)

    def offer(self, wanted=HARM, case_id=None):
        return self.desk.case_file.read(paragraphs_for, case_id or self.case_id, wanted, STOCK)

    def audit(self):
        lines = self.desk.case_file.read(audit_trail)
        return [(line.what, dict(line.detail), line.done_by) for line in lines if "clause" in line.what]


@pytest.fixture
def shelf(desk):
    return Shelf(desk)


def test_an_own_paragraph_is_offered_first_from_then_on(shelf):
    assert shelf.add().cases is None
    assert shelf.own == (
        replace(NEW, id="own/1", version=1, title="Ours", text="Our {own} words.", own=True),
    )
    offer = shelf.offer()
    assert [one.title for one in offer.yours] == ["Ours"]
    assert [one.title for one in offer.ours] == ["Stock b", "Stock a"]
    assert shelf.audit() == [("add_clause", {"clause": "own/1", "version": 1}, "F. Officer")]


def test_every_edit_is_a_version_and_the_newest_is_offered(shelf):
    shelf.add()
    shelf.add(replace(NEW, title="Another", text="Other words."))
    (first,) = [one for one in shelf.own if one.id == "own/1"]
    later = replace(HAND, now=HAND.now + timedelta(hours=1), by="B. Other")
    shelf.edit(replace(first, text="Better words."), later)
    assert [(one.id, one.version, one.text) for one in shelf.own] == [
        ("own/1", 2, "Better words."),
        ("own/2", 1, "Other words."),
    ]
    assert [one.text for one in shelf.offer().yours] == ["Better words.", "Other words."]
    assert shelf.audit()[-1] == (
        "edit_clause",
        {"clause": "own/1", "version": 2},
        "B. Other",
    )


def test_an_edit_that_changes_nothing_leaves_no_trace(shelf):
    shelf.add()
    assert shelf.edit(shelf.own[0]).cases == frozenset()
    assert len(shelf.audit()) == 1


def test_an_edited_stock_paragraph_becomes_ones_own_under_its_id(shelf):
    shelf.edit(replace(STOCK[0], text="Stock made ours."))
    offer = shelf.offer()
    assert [(one.id, one.version, one.text) for one in offer.yours] == [
        ("foia/31/harm/a", 3, "Stock made ours.")
    ]
    assert [one.id for one in offer.ours] == ["foia/31(1)(a)/harm/b"]


def test_a_retired_paragraph_is_offered_no_more_until_it_is_edited(shelf):
    shelf.add()
    shelf.retire(shelf.own[0])
    assert shelf.offer().yours == ()
    assert shelf.own[0].retired
    assert shelf.retire(shelf.own[0]).cases == frozenset()
    shelf.edit(shelf.own[0])
    assert [(one.version, one.retired) for one in shelf.offer().yours] == [(3, False)]
    assert [what for what, _, _ in shelf.audit()] == ["add_clause", "retire_clause", "edit_clause"]


def test_a_stock_paragraph_can_be_retired_too(shelf):
    shelf.retire(STOCK[1])
    assert [one.id for one in shelf.offer().ours] == ["foia/31/harm/a"]
    assert shelf.offer().yours == ()


def test_ids_are_never_given_twice(shelf):
    shelf.add()
    shelf.retire(shelf.own[0])
    shelf.add()
    assert sorted(one.id for one in shelf.own) == ["own/1", "own/2"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"title": "  "}, "needs a title"),
        ({"text": ""}, "needs a title"),
        ({"text": "Open {slot."}, "in braces"),
        ({"provision": "31(9)(z)"}, "There is no section 31(9)(z)."),
        ({"provision": "section 31"}, "no way to cite"),
        ({"provision": "23(1)", "purpose": Purpose.BALANCE}, "Section 23(1) has no public interest test"),
        ({"provision": "32", "purpose": Purpose.FAVOURING}, "Section 32 has no public interest test"),
        ({"provision": "23(5)", "purpose": Purpose.NCND_AGAINST}, "has no public interest test"),
    ],
)
def test_what_could_not_be_offered_is_refused_and_nothing_is_kept(shelf, wrong, why):
    with pytest.raises(BadClause) as caught:
        shelf.add(replace(NEW, **wrong))
    assert why in str(caught.value)
    assert caught.value.next_step
    assert (shelf.own, shelf.audit()) == ((), [])


@pytest.mark.parametrize(
    ("provision", "purpose"),
    [
        ("31", Purpose.HARM),
        ("31(1)", Purpose.BALANCE),
        ("40(2)", Purpose.BALANCE),  # qualified where it rests on 40(3B) or 40(4A)
        ("37", Purpose.AGAINST),  # (ac), (ad) and (b) are qualified
        ("16", Purpose.ADVICE),
        ("40(3A)(a)", Purpose.ENGAGED),
    ],
)
def test_a_section_a_limb_and_advice_can_have_paragraphs(shelf, provision, purpose):
    shelf.add(replace(NEW, provision=provision, purpose=purpose))
    assert shelf.own[0].provision == provision


def test_welsh_ones_come_first_in_a_welsh_case_and_not_at_all_in_an_english_one(shelf):
    shelf.add(replace(NEW, language=Language.WELSH, text="Geiriau."))
    shelf.add()
    welsh = shelf.desk.log(applicant=Applicant("A", email="b@example.org", language=Language.WELSH)).case_id
    assert [one.text for one in shelf.offer().yours] == ["Our {own} words."]
    assert [one.text for one in shelf.offer(case_id=welsh).yours] == ["Geiriau.", "Our {own} words."]


# What was used before


def withheld(*claims, **more):
    return Part("1", "Names", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=claims, **more)


def harmed(text, **more):
    return Claim("31(1)(a)", harm=text, reason="Why.", **more)


def give_out(shelf, *parts, on=date(2026, 11, 10), **facts):
    """Log a case, decide its parts and answer it."""
    desk = shelf.desk
    case_id = desk.log(**facts).case_id
    desk.do(decide_parts, case_id, parts)
    if on is not None:
        desk.do(record_act, case_id, Event(Act.ANSWER, on))
    return case_id


def texts(offer):
    return [one.text for one in offer.before]


def test_past_paragraphs_come_newest_first_each_once_with_where_they_stood(shelf):
    give_out(shelf, withheld(harmed("Older.")), on=date(2026, 11, 4))
    newest = give_out(shelf, withheld(harmed("Newer. \n Much newer.")), on=date(2026, 11, 12))
    give_out(shelf, withheld(harmed("Newer. Much newer.")), on=date(2026, 11, 6))
    found = shelf.offer().before
    assert [one.text for one in found] == ["Newer. \n Much newer.", "Older."]
    assert found[0].reference == shelf.desk.line(newest).reference
    assert found[0].used_on == date(2026, 11, 12)


def test_only_the_same_provision_and_purpose_count(shelf):
    give_out(
        shelf,
        withheld(
            Claim("31(1)(b)", harm="Another limb."),
            harmed("Harm.", favouring=("For 1", "For 2"), against=("Against",), balance="Balance."),
        ),
    )
    assert texts(shelf.offer()) == ["Harm."]
    assert texts(shelf.offer(replace(HARM, purpose=Purpose.FAVOURING))) == ["For 1", "For 2"]
    assert texts(shelf.offer(replace(HARM, purpose=Purpose.BALANCE))) == ["Balance."]
    assert texts(shelf.offer(replace(HARM, regime=Regime.FOISA))) == []


def test_what_has_not_been_given_out_is_nobodys_past(shelf):
    give_out(shelf, withheld(harmed("Only drafted.")), on=None)
    give_out(shelf, replace(withheld(harmed("Undecided.")), outcome=None), on=None)
    assert texts(shelf.offer()) == []


def test_a_case_is_not_its_own_past(shelf):
    own = give_out(shelf, withheld(harmed("Mine.")))
    assert texts(shelf.offer(case_id=own)) == []
    assert texts(shelf.offer()) == ["Mine."]


def test_what_a_letter_left_out_is_never_offered(shelf):
    """Reasons kept back under s17(4), and whatever lies behind an answer that neither confirms nor denies."""
    secret = Part(
        "1",
        "Agents",
        holding=Holding.NEITHER_CONFIRM_NOR_DENY,
        actual_holding=Holding.HELD,
        outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
        claims=(Claim("31(3)", ("31(1)(a)",), harm="What an answer would do."),),
    )
    give_out(shelf, withheld(harmed("Kept back.", withhold_reasons=True)), secret)
    assert texts(shelf.offer()) == []
    found = shelf.offer(NCND_HARM).before
    assert [one.text for one in found] == ["What an answer would do."]
    assert "held" not in repr(found).replace("withheld", "")


def test_a_claim_of_the_wrong_kind_is_passed_over(shelf):
    """31(3) cited in a part that withholds does not speak of confirming or denying."""
    give_out(shelf, withheld(Claim("31(3)", harm="If we disclosed it.")))
    assert texts(shelf.offer(NCND_HARM)) == []


def test_what_is_offered_already_is_not_offered_again_as_past(shelf):
    give_out(shelf, withheld(harmed("Stock  {b}."), harmed("Fresh.")))
    assert texts(shelf.offer()) == ["Fresh."]


def test_another_authority_in_the_same_file_keeps_its_words(shelf):
    north, south = (one.name for one in SETTINGS.authorities)
    give_out(shelf, withheld(harmed("Northern.")), authorities=(north,))
    give_out(shelf, withheld(harmed("Southern.")), authorities=(south,))
    give_out(shelf, withheld(harmed("Joint.")), authorities=(north, south))
    ours = shelf.desk.log(authorities=(north,)).case_id
    assert sorted(texts(shelf.offer(case_id=ours))) == ["Joint.", "Northern."]


def test_steps_of_legitimate_interests_are_kept_apart(shelf):
    claim = Claim("40(2)", legitimate_interests=LegitimateInterests("I.", "N.", "R."))
    give_out(shelf, withheld(claim))
    for purpose, said in ((Purpose.INTEREST, "I."), (Purpose.NECESSITY, "N."), (Purpose.RIGHTS, "R.")):
        assert texts(shelf.offer(Wanted(Regime.FOIA, ("40(2)",), purpose))) == [said]


def test_a_busy_office_is_offered_no_more_than_can_be_read(shelf):
    for number in range(4):
        give_out(shelf, withheld(*(harmed(f"{number} {each}.") for each in range(10))))
    assert len(shelf.offer().before) == 30


def test_paragraphs_of_a_case_ticked_as_similar_stand_first(shelf):
    """However old it is, and once: they are not offered again among all that was used before."""
    old = give_out(shelf, withheld(harmed("Of the similar one.")), on=date(2026, 11, 4))
    give_out(shelf, withheld(harmed("Of another.")), on=date(2026, 11, 12))
    assert texts(shelf.offer()) == ["Of another.", "Of the similar one."]
    reference = shelf.desk.line(old).reference
    facts = (shelf.case_id, reference, shelf.desk.lawbook, HAND)
    shelf.desk.case_file.write(link_similar, *facts)
    offer = shelf.offer()
    assert [(one.text, one.reference) for one in offer.similar] == [("Of the similar one.", reference)]
    assert texts(offer) == ["Of another."]
    assert not shelf.desk.case_file.write(link_similar, *facts).touches(shelf.case_id), "linked once"
    shelf.desk.case_file.write(link_similar, *facts, linked=False)
    assert (shelf.offer().similar, len(texts(shelf.offer()))) == ((), 2)

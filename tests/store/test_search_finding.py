"""Finding: what an officer types, and which cases that brings, in which order, and why."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foidesk.domain.case import Applicant, Case, Note
from foidesk.domain.decisions import Claim, Outcome, Part
from foidesk.domain.timeline import Act, Event
from foidesk.resources import resource
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_filters import CaseFilter, Shelf
from foidesk.store.documents import NewFile, NewLetter, keep_files, keep_letter
from foidesk.store.read_texts import next_unread, put_text
from foidesk.store.search_excerpts import Place, excerpts_of
from foidesk.store.search_finding import Ranking, Search, find
from foidesk.store.search_query import read_query
from foidesk.store.search_spelling import slips_between
from tests.store.conftest import NOW, keep_case

RECEIVED = (Event(Act.RECEIVE, date(2026, 11, 2)),)


def case(reference, subject, request, name="A. Nother", **facts):
    who = Applicant(name, facts.pop("organisation", None), facts.pop("email", None))
    return Case(who, request, RECEIVED, reference=reference, subject=subject, **facts)


SWANS = case(
    "FOI 004321/26", "Swans on the lagoon", "How many swans and cygnets did the council feed in 2025?",
    "Siân O’Neill", email="sian.oneill@example.org",
)  # fmt: skip
SLAVERY = case(
    "FOI 004322/26", "Modern slavery offences", "Please list each offence recorded under section 31(1)(a).",
    "José Müller", organisation="Fenland Migration Group", national_reference="NPCC-0077/26",
)  # fmt: skip
CENTRE = case(
    "FOI 004400/26", "E-mails about the leisure centre’s closure", "All e-mails. Costs, please: £1,250?",
    parts=(
        Part(
            "1", "Which costs?", outcome=Outcome.WITHHELD, answer="Swans were not mentioned.",
            claims=(Claim("40(2)", reason="The gardener could be identified."),),
        ),
    ),
)  # fmt: skip
WELSH = case("WG-12", "Polisïau iaith", "Faint o ddŵr a gwŷdd sydd yn Nhŷ Hyll?", "Llŷr Gruffudd")
PLANS = case("WG-13", "Planning", "The organisation of universities, and its policies.", "Plank, Max")
NOTED = case("WG-14", "Parking", "Permits", "Sian Jones", notes=(Note("Telephoned: wants pelicans."),))
ALL = (SWANS, SLAVERY, CENTRE, WELSH, PLANS, NOTED)


def fill(records):
    for one in ALL:
        keep_case(records, "", case=one)
    letter = NewLetter("response", "Our response", date(2026, 5, 3), NOW, 1, b"%PDF-a")
    keep_letter(records, 2, replace(letter, title="Acknowledgement", kind="acknowledgement", pdf=b"%PDF-b"))
    keep_letter(records, 2, letter)
    keep_files(records, 1, (NewFile("photo.png", "image/png", b"p"), NewFile("plan.docx", "x/y", b"d")))


TEXTS = {
    "Acknowledgement": "Acknowledgement\nWe have your request.",
    "Our response": "We hold seventeen records of trafficking, and of kestrels none.",
    "photo.png": "",
    "plan.docx": "The marsh\n\nis to be drained by Kestrel Engineering Ltd before any swans return to nest there.",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    made = CaseFile.create(tmp_path_factory.mktemp("finding") / "office.foidesk", NOW)
    made.write(fill)
    for one in made.look(next_unread, 9):
        made.tend(put_text, one, TEXTS[one.name])
    yield made
    made.close()


def found(office, typed, **narrowed):
    ranking = narrowed.pop("ranking", Ranking.NEWEST)
    return office.look(find, Search(typed, CaseFilter(**narrowed), ranking))


QUERIES = [
    # typed                              cases            why
    ("swans", [1, 3], "a word, in the request and in an answer"),
    ("swan", [1, 3], "its singular"),
    ("SWANS", [1, 3], "in capitals"),
    ("swa", [1], "begun with three letters: who asks and what"),
    ("sw", [1], "with two"),
    ("cygn", [1], "begun with four"),
    ("cyg gard", [], "two beginnings of different cases"),
    ("cygn coun", [1], "two beginnings of one"),
    ("swans marsh", [1], "one word in the request, one in a file"),
    ("offences trafficking", [2], "one in the subject, one in a letter"),
    ("kestrel", [2, 1], "in a letter and in a file"),
    ("pelicans", [6], "in a note"),
    ("gardener identified", [3], "in the reason of a claim"),
    ("40(2)", [3], "a provision"),
    ("31(1)(a)", [2], "a provision in the request"),
    ('"modern slavery"', [2], "a phrase"),
    ('"slavery modern"', [], "whose order counts"),
    ("“modern slavery”", [2], "in curly quotation marks"),
    ('"modern sla', [2], "a phrase being typed"),
    ('"swans and cygnets" -slavery', [1], "a phrase and a word ruled out"),
    ("swans -council", [3], "a word ruled out"),
    ('swans -"swans and cygnets"', [3], "a phrase ruled out"),
    ("-swans", [6, 5, 4, 2], "a word ruled out, and nothing else"),
    ("slavery OR pelicans", [6, 2], "one or the other"),
    ("swans lagoon OR gardener", [3, 1], "OR binds two words, and the rest holds for both"),
    ("slavery or pelicans", [], "a small or is a word"),
    ("OR swans", [1, 3], "an OR with nothing before it"),
    ("swans OR", [1, 3], "or after it"),
    ("e-mails", [3], "a hyphen"),
    ("emails", [], "left out where the text has one"),
    ("leisure centre's", [3], "an apostrophe, straight or curly"),
    ("1,250", [3], "a number"),
    ("sian", [6, 1], "a name without its accent"),
    ("Siân", [6, 1], "or with one that is not there"),
    ("o'neill", [1], "a name with an apostrophe"),
    ("muller", [2], "another without"),
    ("jose mull", [2], "two names, one begun"),
    ("fenland", [2], "an organisation"),
    ("ddwr gwydd", [4], "Welsh without its marks"),
    ("Ddŵr", [4], "and with them"),
    ("llyr", [4], "a Welsh name"),
    ("sian.oneill@example.org", [1], "an address"),
    ("sian.oneill@ex", [1], "as it is typed"),
    ("FOI 004321/26", [1], "a reference"),
    ("foi 4321/26", [1], "without its noughts"),
    ("FOI004321", [1], "without its blank"),
    ("4321", [1], "its number alone"),
    ("43", [2, 1], "begun: two begin so"),
    ("NPCC-0077/26", [2], "a national reference"),
    ("npcc 77", [2], "written otherwise"),
    ("wg-12", [4], "a reference of another pattern"),
    ("organisa", [5], "a word whose stem is shorter than what is typed"),
    ("universi", [5], "another"),
    ("policie", [5], "and one whose stem ends otherwise"),
    ("", [], "nothing"),
    ("   ", [], "blanks"),
    ("!!! ??? —", [], "signs alone"),
    ('"', [], "a quotation mark"),
    ("swans)", [1, 3], "brackets are nothing to SQLite"),
    ("swans AND NEAR(council)", [], "nor are its own words anything but words"),
    ("subject : swans", [], "nor names of columns"),
    ("swans*", [1, 3], "nor stars"),
    ("{letters} : kestrel ^", [], "nor any of it"),
    ("swans'; drop table part; --", [], "nor SQL"),
    ("swans\0council", [1], "a sign no keyboard has"),
    ("swans\udcff", [1, 3], "half a character"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "cases", "why"), QUERIES, ids=[one[2] for one in QUERIES])
def test_what_is_typed_finds(office, typed, cases, why):
    brought = found(office, typed)
    brought = () if brought.instead else brought.ids
    assert sorted(brought, reverse=True) == sorted(cases, reverse=True)


SLIPS = [
    ("slavry", "slavery", [2], "a letter missed"),
    ("modren slavery", "modern slavery", [2], "two letters swapped"),
    ("pelicens", "pelicans", [6], "a wrong letter"),
    ("cygnnets", "cygnets", [1], "a letter too many"),
    ("traficking", "trafficking", [2], "a letter missed, in a letter that was issued"),
    ("oganisation", "organisation", [5], "two slips are too many for none: one is not"),
    ("universties swan", None, [], "put right, but no case holds both"),
    ("xylophones", None, [], "nothing near"),
    ("zz", None, [], "two letters are near to all"),
    ('"modren slavery"', None, [], "a phrase is taken as it is typed"),
    ("kestral OR pelican", None, [6], "what finds something is left alone"),
]


@pytest.mark.parametrize(("typed", "instead", "cases", "why"), SLIPS, ids=[one[0] for one in SLIPS])
def test_a_misspelling_is_forgiven_and_said(office, typed, instead, cases, why):
    brought = found(office, typed)
    assert (brought.instead, list(brought.ids)) == (instead, cases)


def test_a_rare_spelling_is_kept_and_the_common_one_offered(case_file):
    def fill(records):
        for number in range(40):
            keep_case(records, "", case=case(f"R{number}", "Pelicans", "Where?"))
        keep_case(records, "", case=case("R40", "Pelicens", "Where?"))

    case_file.write(fill)
    brought = found(case_file, "pelicens")
    assert (brought.ids, brought.instead, brought.perhaps) == ((41,), None, "pelicans")


DISTANCES = [
    ("swan", "swan", 0),
    ("swan", "swna", 1),
    ("swan", "swans", 1),
    ("swan", "sawn", 1),
    ("kitten", "sitting", 3),
    ("abcdef", "ghijkl", 3),
    ("ab", "abcdef", 3),
]


@pytest.mark.parametrize(("one", "other", "slips"), DISTANCES)
def test_slips_are_counted(one, other, slips):
    assert (slips_between(one, other, 2), slips_between(other, one, 2)) == (slips, slips)


anything = st.text(max_size=60) | st.lists(
    st.sampled_from(['"', "-", "OR", "AND", "NOT", "NEAR(", "swans", "sl", "*", "^", ":", "(", ")", "{", "}", "'", "“", "”", "\0", "\udcff", "é", "½", "ß", "ﬁ", "İ", "क्ष", "漢字", "4321", "@", "a@b"]),
    max_size=8,
).map(" ".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(anything, st.sampled_from(Ranking))
@example('"' * 501, Ranking.BEST)
@example("a " * 300, Ranking.NEWEST)
@example("-a " * 200, Ranking.OLDEST)
@example("x" * 100_000, Ranking.DUE)
def test_nothing_a_person_can_type_fails(office, typed, ranking):
    brought = found(office, typed, ranking=ranking)
    assert set(brought.ids) <= set(range(1, 7))
    assert set(office.look(excerpts_of, brought.match, brought.ids)) <= set(brought.ids)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_a_query_knows_where_its_terms_were_typed(typed):
    query = read_query(typed)
    for term in (*(one for group in query.groups for one in group), *query.without):
        assert term.text.replace(" ", "") in query.typed[term.start : term.end].replace('"', "").replace(
            " ", ""
        )


ENGLISH = re.compile(r"\b[a-z]{4,18}\b")


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    """A case for each of many English words, those of the shipped paragraphs."""
    texts = " ".join(path.read_text("utf-8") for path in sorted(resource("clauses", "stock").glob("*.toml")))
    words = sorted(set(ENGLISH.findall(texts)))[::3]
    made = CaseFile.create(tmp_path_factory.mktemp("english") / "english.foidesk", NOW)

    def fill(records):
        for number, word in enumerate(words):
            keep_case(records, "", case=case(f"R{number}", word, ""))

    made.write(fill)
    yield made, words
    made.close()


def test_no_word_is_lost_while_it_is_typed(english):
    made, words = english
    assert len(words) > 500
    lost = [
        (word, word[:letters])
        for case_id, word in enumerate(words, 1)
        for letters in range(2, len(word) + 1)
        if case_id not in made.look(find, Search(word[:letters]), None).ids
    ]
    assert lost == []


FILTERS = [
    ({"officer": "Dana"}, [1, 3]),
    ({"officer": ""}, [2, 4, 5, 6]),
    ({"stage": "answered"}, [2]),
    ({"shelf": Shelf.ANSWERED}, [2]),
    ({"outcome": "withheld"}, [2]),
    ({"regime": "eir"}, [4]),
    ({"provision": "40"}, [3, 6]),
    ({"provision": "40(2)"}, [3]),
    ({"provision": "4"}, []),
    ({"authority": "North"}, [1, 2, 3, 5, 6]),
    ({"authority": "South"}, [3, 4]),
    ({"received_from": date(2026, 3, 2), "received_to": date(2026, 3, 4)}, [2, 3, 4]),
    ({"due_from": date(2026, 4, 5)}, [5, 6]),
    ({"due_to": date(2026, 4, 1)}, [1]),
    ({"answered_from": date(2026, 3, 9), "answered_to": date(2026, 3, 9)}, [2]),
    ({"answered_to": date(2026, 3, 8)}, []),
    ({"officer": "Dana", "provision": "40"}, [3]),
]


@pytest.fixture(scope="module")
def narrowable(tmp_path_factory):
    made = CaseFile.create(tmp_path_factory.mktemp("narrowed") / "narrowable.foidesk", NOW)

    def fill(records):
        for number in range(1, 7):
            parts = {3: ("40(2)",), 6: ("40(5B)(a)",), 2: ("43(2)",)}.get(number, ())
            one = case(
                f"R{number}", "Swans", "Swans", officer="Dana" if number in (1, 3) else None,
                authorities={3: ("North", "South"), 4: ("South",)}.get(number, ()),
                parts=(Part("1", claims=tuple(Claim(cite) for cite in parts)),),
            )  # fmt: skip
            answered = {"stage": "answered", "answered_on": date(2026, 3, 9), "outcome": "withheld"}
            more = answered if number == 2 else {"handled_under": "eir"} if number == 4 else {}
            days = {"received_on": date(2026, 3, number), "due_on": date(2026, 4, number)}
            keep_case(records, "", case=one, **{**days, **more, **({"due_on": None} if number == 2 else {})})
        plain = records.session.connection().exec_driver_sql
        plain("insert into authority (position, name, profile) values (0, 'North', '{}'), (1, 'South', '{}')")
        note_down(records, AuditLine(NOW, "F. Officer", "change_settings", None, {}))

    made.write(fill)
    yield made
    made.close()


@pytest.mark.parametrize(("narrowed", "cases"), FILTERS, ids=[str(one[0]) for one in FILTERS])
def test_filters_and_words_combine(narrowable, narrowed, cases):
    assert sorted(found(narrowable, "swans", **narrowed).ids) == cases
    assert sorted(found(narrowable, "sw", **narrowed).ids) == cases
    assert sorted(found(narrowable, "-pelicans", **narrowed).ids) == cases
    assert sorted(found(narrowable, "swans", ranking=Ranking.BEST, **narrowed).ids) == cases
    assert found(narrowable, "r", **narrowed).ids == found(narrowable, "swans", **narrowed).ids
    assert found(narrowable, "geese", **narrowed).ids == ()


RANKINGS = [
    (Ranking.NEWEST, [6, 5, 4, 3, 2, 1]),
    (Ranking.OLDEST, [1, 2, 3, 4, 5, 6]),
    (Ranking.DUE, [1, 3, 4, 5, 6, 2]),
]


@pytest.mark.parametrize(("ranking", "cases"), RANKINGS)
@pytest.mark.parametrize("typed", ["swans", "sw", "-geese"])
def test_what_is_found_is_sorted_whole_or_not(narrowable, ranking, cases, typed):
    search = Search(typed, ranking=ranking)
    assert list(narrowable.look(find, search).ids) == cases
    first = narrowable.look(find, search, 4)
    assert (list(first.ids), first.is_more) == (cases[:4], True)


def test_the_best_match_comes_first(case_file):
    def fill(records):
        keep_case(records, "", case=case("R1", "Pelicans, pelicans", "Pelicans?"))
        keep_case(
            records, "", case=case("R2", "Ducks", "Among much else that is asked, pelicans. " + "x " * 90)
        )

    case_file.write(fill)
    assert found(case_file, "pelicans").ids == (2, 1)
    assert found(case_file, "pelicans", ranking=Ranking.BEST).ids == (1, 2)


def test_whoever_types_a_whole_reference_has_it_first(case_file):
    def fill(records):
        keep_case(records, "", case=case("FOI-2026-41", "Swans", "Where?"))
        for number in range(5):
            keep_case(records, "", case=case(f"FOI-2026-41{number}", "Geese", "As in FOI-2026-41."))

    case_file.write(fill)
    assert found(case_file, "FOI-2026-41").ids == (1, 6, 5, 4, 3, 2)
    assert found(case_file, "FOI-2026-413").ids[0] == 5


EXCERPTS = [
    # typed            case  place              marked                        of what
    ("cygnets", 1, Place.REQUEST, ["cygnets"], ("", "", None)),
    ("swans lagoon", 1, Place.SUBJECT, ["Swans", "lagoon"], ("", "", None)),
    ("kestrel", 1, Place.FILES, ["Kestrel"], ("plan.docx", "", None)),
    ("kestrel", 2, Place.LETTERS, ["kestrels"], ("", "response", date(2026, 5, 3))),
    ("acknowledgement", 2, Place.LETTERS, ["Acknowledgement"], ("", "acknowledgement", date(2026, 5, 3))),
    ("gardener", 3, Place.DECISIONS, ["gardener"], ("", "", None)),
    ("pelican", 6, Place.NOTES, ["pelicans"], ("", "", None)),
    ("o'neill", 1, Place.WHO, ["O’Neill", "oneill"], ("", "", None)),
    ("ddwr", 4, Place.REQUEST, ["ddŵr"], ("", "", None)),
    ("slavry", 2, Place.SUBJECT, ["slavery"], ("", "", None)),
    ("sw", 1, Place.REQUEST, ["swans"], ("", "", None)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "case_id", "place", "marked", "of"), EXCERPTS, ids=[f"{one[0]}-{one[1]}" for one in EXCERPTS]
)
def test_an_excerpt_says_where_and_marks_the_words(office, typed, case_id, place, marked, of):
    brought = found(office, typed)
    excerpt = office.look(excerpts_of, brought.match, brought.ids)[case_id]
    assert excerpt.place is place
    assert [excerpt.text[start : start + length] for start, length in excerpt.marks] == marked
    assert (excerpt.name, excerpt.kind, excerpt.dated) == of


def test_an_excerpt_is_short_and_on_one_line(office):
    (excerpt,) = [office.look(excerpts_of, found(office, "drained").match, [1])[1]]
    assert (
        excerpt.text
        == "plan.docx The marsh is to be drained by Kestrel Engineering Ltd before any swans return to nest there."
    )


def test_whoever_is_found_by_reference_alone_has_no_excerpt(office):
    brought = found(office, "4321")
    assert (brought.ids, office.look(excerpts_of, brought.match, brought.ids)) == ((1,), {})


NASTY = "\x02\x03<b>pelicans</b> & \x1d \u202e pelicans " + "word " * 400 + "pelicans again"


def test_what_a_requester_writes_is_never_taken_for_a_mark(case_file):
    case_file.write(keep_case, "", case=case("R1", "<mark>", NASTY))
    excerpt = case_file.look(excerpts_of, found(case_file, "pelicans").match, [1])[1]
    assert "<b>pelicans</b>" in excerpt.text
    assert {excerpt.text[start : start + length] for start, length in excerpt.marks} == {"pelicans"}
    assert len(excerpt.text) < 220


@pytest.mark.parametrize(
    "typed", ["swans", "council", "hold", "polisïau", "parking permits", "nobody wrote this"]
)
@pytest.mark.parametrize("most", [1, 2, 3, 50])
def test_in_however_many_spans_the_cases_lie_the_latest_come_first(office, monkeypatch, typed, most):
    whole = office.look(find, Search(typed), most)
    monkeypatch.setattr("foidesk.store.search_streams.SPAN", 1)
    monkeypatch.setattr("foidesk.store.search_streams.WIDER", 2)
    in_spans = office.look(find, Search(typed), most)
    every = office.look(find, Search(typed), None)
    assert (in_spans.ids, in_spans.is_more) == (whole.ids, whole.is_more)
    assert in_spans.ids == every.ids[:most]

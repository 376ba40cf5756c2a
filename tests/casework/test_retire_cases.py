"""Cases destroyed: nothing of them is left on the disk, what is counted stays, and the audit still holds."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader

from foidesk.casework import retire_cases as retiring
from foidesk.casework.amend_request import RequestFacts, amend_request
from foidesk.casework.answer_commission import answer_commission
from foidesk.casework.back_up import back_up
from foidesk.casework.backup_standing import backups_known
from foidesk.casework.changes import Hand
from foidesk.casework.chase_areas import chase_areas
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.find_due import cases_due
from foidesk.casework.finish_destruction import finish_destruction
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_areas import keep_areas
from foidesk.casework.keep_notes import keep_task
from foidesk.casework.keep_particulars import keep_particulars
from foidesk.casework.note_going_out import note_going_out
from foidesk.casework.record_act import record_act
from foidesk.casework.retention_in_force import (
    BadSchedules,
    NoReason,
    change_retention,
    hold_case,
    lift_hold,
    retention_in_force,
)
from foidesk.casework.retire_cases import (
    Held,
    NotDue,
    NothingToDestroy,
    Wish,
    retire_case,
    retire_cases,
)
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.case import Applicant, Category, Note
from foidesk.domain.commission import BusinessArea, Question, Reply, Search
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.progress import Cancelled
from foidesk.domain.retention import Way
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Attachment
from foidesk.lawbook.retention_rows import read_retention
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import AuditLine, audit_trail, note_down
from foidesk.store.audit_chain import verify_chain
from foidesk.store.business_areas import business_areas
from foidesk.store.case_file import CaseFile
from foidesk.store.commissions import add_commission
from foidesk.store.connections import opened
from foidesk.store.destructions import certificate_bytes, destructions, statistics_kept, unfinished
from foidesk.store.faults import CaseFileFull, NoSuchCase
from foidesk.store.read_texts import next_unread, put_text
from tests.casework.conftest import HAND, Desk, drafted

RETENTION = read_retention(resource("law"))
WORDING = read_wording(resource("clauses"))
TODAY = date(2026, 11, 20)

# Each is put where a person's words or name can be; none may be found in any file of the folder afterwards.
MARKS = {
    name: f"Zaphod{name.title()}Quux"
    for name in (
        *("applicant", "organisation", "email", "street", "request", "subject", "asks", "answer", "reason"),
        *("label", "note", "event", "to", "by", "reference", "draft", "attachment", "original", "message"),
        *("audit", "file", "earlier", "national", "task"),
        *("question", "asked", "reply", "searcher", "searched", "terms"),
    )
}


@pytest.fixture(params=[None, bytes(range(32))], ids=["plain", "encrypted"])
def desk(request, tmp_path, lawbook):
    case_file = CaseFile.create(tmp_path / "office.foidesk", HAND.now, request.param)
    made = Desk(case_file, lawbook)
    made.set_up()
    yield made
    made.case_file.close()


def marked(desk):
    """Log, work and close a request in which every mark is somewhere."""
    m = MARKS
    claim = Claim("40(2)", reason=m["reason"])
    parts = (Part(m["label"], m["asks"], holding=Holding.HELD, outcome=Outcome.PARTLY_DISCLOSED,
                  answer=m["answer"], claims=(claim,)),)  # fmt: skip
    applicant = Applicant(
        m["applicant"], m["organisation"], f"{m['email']}@example.org", (m["street"],), Category.JOURNALIST
    )
    case_id = desk.log(
        drafted(
            "2020-01-06",
            applicant=applicant,
            request_text=m["request"],
            subject=m["earlier"],
            national_reference=m["national"],
            notes=(Note(m["note"]),),
            message_id=f"<{m['message']}@example.org>",
            original=m["original"].encode(),
            attachments=(Attachment(f"{m['file']}.txt", "text/plain", m["attachment"].encode() * 3),),
        )
    ).case_id
    facts = replace(RequestFacts.of(desk.sheet(case_id).case), subject=m["subject"])
    desk.do(amend_request, case_id, facts)
    desk.do(decide_parts, case_id, parts)
    consulted = Event(Act.CONSULT, date(2020, 1, 8), text=m["event"], to=m["to"], by=m["by"],
                      reference=m["reference"])  # fmt: skip
    desk.do(record_act, case_id, consulted)
    issue(desk, case_id)
    desk.do(record_act, case_id, Event(Act.ANSWER, date(2020, 1, 20)))
    said = Particulars(text=m["draft"])
    desk.case_file.write(keep_particulars, case_id, LetterKind.CLARIFICATION, said, HAND)
    desk.case_file.write(note_going_out, "open_file", case_id, {"name": m["audit"]}, HAND)
    desk.do(record_act, case_id, Event(Act.CLOSE, date(2020, 6, 1)))
    desk.case_file.write(keep_task, case_id, m["task"], None, HAND)
    commissioned(desk, case_id)
    read_for_search(desk)
    return case_id


def commissioned(desk, case_id):
    """Let a business area be asked about the case, chased and answer."""
    m, at, by = MARKS, HAND.now, HAND.by
    desk.case_file.write(keep_areas, (BusinessArea("Housing"),), HAND)

    def ask(records):
        (area,) = business_areas(records)
        asks = (Question("1", m["question"]),)
        made = add_commission(records, case_id, area.id, asks, m["asked"], date(2020, 1, 9), at, by)
        note_down(records, AuditLine(at, by, "commission_parts", case_id, {}))
        return made

    commission_id = desk.case_file.write(ask)
    desk.case_file.write(chase_areas, [1], read_wording(resource("mails")), HAND)
    search = Search(m["searcher"], m["searched"], m["terms"], 5)
    desk.case_file.write(answer_commission, commission_id, Reply.MATERIAL, m["reply"], search, HAND)


def read_for_search(desk):
    """Let search know the words of letters and files, as the window does when it has time."""
    for one in desk.case_file.look(next_unread, 100):
        data = desk.case_file.files.read(one.sha256)
        text = (pdf_words(data) or data).decode("utf-8", "replace")
        desk.case_file.tend(put_text, one, text)


def issue(desk, case_id):
    on = date(2020, 1, 7)
    wanted = WantedLetter(LetterKind.ACKNOWLEDGEMENT, on)
    drawn = desk.case_file.read(compose_letter, case_id, wanted, desk.lawbook, WORDING)
    letter = Issued(LetterKind.ACKNOWLEDGEMENT, on, drawn.pdf, drawn.title, drawn.pages)
    desk.do(issue_letter, case_id, letter)


def retire(desk, *case_ids, way=Way.ANONYMISED, reason="", today=TODAY):
    hand = Hand(datetime(2026, 11, 20, 9, 30, tzinfo=UTC), "F. Officer")
    done = retire_cases(desk.case_file, wish(desk, case_ids, way, hand, reason, today))
    finish_destruction(desk.case_file, hand)
    return done


def wish(desk, case_ids, way=Way.ANONYMISED, hand=HAND, reason="", today=TODAY):
    return Wish(case_ids, way, today, RETENTION, desk.lawbook, WORDING, lambda: hand, reason)


def folder_bytes(desk):
    """Everything on the disk; of an encrypted file also what its database and its kept files say."""
    folder = desk.case_file.folder
    found = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    found += [str(path.relative_to(folder)).encode() for path in folder.rglob("*")]
    with opened(desk.case_file.database, writing=False) as connection:
        tables = connection.execute("select name from sqlite_schema where type = 'table'").fetchall()
        for (table,) in tables:
            rows = connection.execute(f'select * from "{table}"').fetchall()
            found += [repr(row).encode() for row in rows]
    kept = [desk.case_file.files.read(one) for one in desk.case_file.files.digests()]
    return b"\n".join((*found, *kept, *map(pdf_words, kept)))


def pdf_words(data):
    if not data.startswith(b"%PDF-") or len(data) < 500:
        return b""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).encode()


def found_in(blob):
    """The ends of the marks: an index keeps of a word only what the word before it does not begin with."""
    small = blob.lower()
    return sorted(name for name in MARKS if f"{name[-3:]}quux".encode() in small)


@pytest.mark.parametrize("way", list(Way))
def test_no_trace_is_left(desk, way):
    for number in range(40):  # so that the pages of the index hold other words too
        desk.log(drafted("2026-11-02", subject=f"Zapping {number}", request_text=f"Zaphodia {number} swans?"))
    case_id = marked(desk)
    assert found_in(folder_bytes(desk)) == sorted(MARKS), "the marks are there to be erased"
    retire(desk, case_id, way=way)
    assert found_in(folder_bytes(desk)) == []
    assert desk.case_file.look(verify_chain) == ()
    assert desk.case_file.look(unfinished) == []


@pytest.mark.parametrize("way", list(Way))
def test_a_new_backup_holds_nothing_of_it_and_an_older_one_is_known_with_its_day(desk, tmp_path, way):
    case_id = marked(desk)
    for place in ("stick", "other"):
        (tmp_path / place).mkdir()
    older = back_up(desk.case_file, tmp_path / "stick", HAND)
    retire(desk, case_id, way=way)
    newer = back_up(desk.case_file, tmp_path / "other", replace(HAND, now=HAND.now.replace(hour=12)))
    held = [path.read_bytes() for path in older.folder.rglob("*") if path.is_file()]
    assert desk.case_file.key is not None or found_in(b"".join(held)) != []
    copied = [path.read_bytes() for path in newer.folder.rglob("*") if path.is_file()]
    assert found_in(b"".join(copied)) == []
    known = {one.path: one for one in backups_known(desk.case_file)}
    assert known[older.folder].made_at < known[newer.folder].made_at


def test_an_anonymised_case_still_counts(desk):
    case_id = marked(desk)
    before, line = desk.sheet(case_id).case, desk.line(case_id)
    retire(desk, case_id)
    after, now = desk.sheet(case_id), desk.line(case_id)
    assert (after.letters, after.attachments, after.message_id) == ((), (), None)
    assert after.case.applicant == Applicant(category=Category.JOURNALIST)
    assert [(row.act, row.on) for row in after.case.timeline] == [
        (row.act, row.on) for row in before.timeline
    ]
    assert [one.provision for one in after.case.parts[0].claims] == ["40(2)"]
    assert after.case.parts[0].outcome is Outcome.PARTLY_DISCLOSED
    assert now._replace(subject="", applicant="") == line._replace(subject="", applicant="")
    assert now.subject == "Anonymised by certificate 1"


def test_a_deleted_case_leaves_a_row_of_statistics_and_its_number_to_nobody(desk):
    case_id = marked(desk)
    line = desk.line(case_id)
    retire(desk, case_id, way=Way.DELETED)
    with pytest.raises(NoSuchCase):
        desk.sheet(case_id)
    (kept,) = desk.case_file.read(statistics_kept)
    assert (kept.received_on, kept.answered_on, kept.outcome) == (
        date(2020, 1, 6), date(2020, 1, 20), "partly_disclosed",
    )  # fmt: skip
    assert (kept.category, kept.provisions, kept.in_time) == (Category.JOURNALIST, ("40(2)",), True)
    assert kept.taken_days == line.taken_days == 10
    again = desk.log()
    assert again.case_id == case_id + 1
    assert again.reference != "FOI 000001/20"
    assert {one.case_id for one in desk.case_file.read(audit_trail, again.case_id)} == {again.case_id}


def test_the_certificate_says_what_was_destroyed_and_nothing_of_whom(desk):
    case_id = marked(desk)
    reference = desk.sheet(case_id).case.reference
    done = retire(desk, case_id)
    kept = desk.case_file.read(certificate_bytes, done.number)
    words = " ".join(pdf_words(kept).decode().split())
    for said in (
        "Certificate of destruction 1", "Northshire Constabulary", reference, "1 June 2020", "1 June 2025",
        "Something was withheld", "F. Officer", "20 November 2026", "Anonymised",
    ):  # fmt: skip
        assert said in words
    assert kept == done.certificate
    (row,) = desk.case_file.read(destructions)
    assert (row.certificate, row.cases) == (sha256(kept).hexdigest(), 1)
    noted = {one.what: one.detail for one in desk.case_file.read(audit_trail)}
    assert noted["certify_destruction"]["digest"] in words.replace(" ", "")
    assert noted["retire_cases"]["references"] == [reference]


def test_erased_rows_of_the_audit_say_by_which_certificate(desk):
    case_id = marked(desk)
    rows = [(one.row, one.what, one.done_by) for one in desk.case_file.read(audit_trail, case_id)]
    retire(desk, case_id)
    after = desk.case_file.read(audit_trail, case_id)
    assert [(one.row, one.what, one.done_by) for one in after] == rows
    assert {(one.erased_by, str(one.detail)) for one in after} == {(1, "{}")}


def test_a_file_another_case_uses_stays(desk):
    case_id, other = (
        marked(desk),
        desk.log(attachments=(Attachment("mine.txt", "text/plain", MARKS["attachment"].encode() * 3),)),
    )
    retire(desk, case_id, way=Way.DELETED)
    (kept,) = desk.sheet(other.case_id).attachments
    assert desk.case_file.files.read(kept.sha256) == MARKS["attachment"].encode() * 3


def test_a_crash_before_the_files_are_gone_is_made_good(desk):
    case_id = marked(desk)
    retire_cases(desk.case_file, wish(desk, [case_id]))
    assert desk.case_file.look(unfinished) == [1]
    folder, key = desk.case_file.folder, desk.case_file.key
    desk.case_file.close()
    desk.case_file = CaseFile.open(folder, key)
    assert finish_destruction(desk.case_file, HAND)
    assert found_in(folder_bytes(desk)) == []
    assert not finish_destruction(desk.case_file, HAND)


# Stopped between two cases


def stop_after(number, problem=Cancelled):
    def progress(done, _total):
        if done == number:
            raise problem()

    return progress


def certified(desk, number=1):
    """Which of the requests that were closed here a certificate names, and which of them are still whole."""
    words = pdf_words(desk.case_file.read(certificate_bytes, number)).decode()
    return [one for one in range(1, 5) if f"FOI 00000{one}/20" in words]


def whole(desk):
    texts = "select case_id from case_text where request_text <> '' order by case_id"
    return [row[0] for row in desk.case_file.look(lambda it: it.execute(texts).fetchall())]


def test_what_is_stopped_between_two_cases_certifies_those_that_are_gone(desk):
    ids = [closed(desk) for _ in range(4)]
    done = retire_cases(desk.case_file, wish(desk, ids), stop_after(2))
    assert finish_destruction(desk.case_file, HAND)
    assert (done.references, done.left) == (("FOI 000001/20", "FOI 000002/20"), 2)
    assert isinstance(done.trouble, Cancelled)
    assert (certified(desk), whole(desk)) == ([1, 2], [3, 4])
    assert desk.case_file.look(verify_chain) == ()
    again = retire(desk, *ids[2:])
    assert (again.number, certified(desk, 2), whole(desk)) == (2, [3, 4], [])


def test_what_is_stopped_before_the_first_destroys_nothing(desk):
    ids = [closed(desk) for _ in range(2)]
    before = snapshot(desk)
    with pytest.raises(Cancelled):
        retire_cases(desk.case_file, wish(desk, ids), stop_after(0))
    assert snapshot(desk) == before
    assert (desk.case_file.read(destructions), desk.case_file.look(unfinished)) == ([], [])


def test_trouble_with_one_case_leaves_it_whole_and_certifies_the_others(desk):
    ids = [closed(desk) for _ in range(3)]

    def hold_the_second(done, _total):
        if done == 1:
            desk.case_file.write(hold_case, ids[1], "An inquiry asks for it.", HAND)

    done = retire_cases(desk.case_file, wish(desk, ids), hold_the_second)
    assert isinstance(done.trouble, Held)
    assert (certified(desk), whole(desk), done.left) == ([1], [2, 3], 2)


def test_where_there_is_no_room_for_the_certificate_it_is_drawn_later(desk, monkeypatch):
    ids = [closed(desk) for _ in range(3)]

    def no_room(*_given):
        raise CaseFileFull(desk.case_file.folder)

    monkeypatch.setattr(retiring, "certify_destruction", no_room)
    done = retire_cases(
        desk.case_file, wish(desk, ids), stop_after(2, partial(CaseFileFull, desk.case_file.folder))
    )
    assert (done.references, done.left, done.certificate) == (("FOI 000001/20", "FOI 000002/20"), 1, None)
    assert isinstance(done.trouble, CaseFileFull)
    assert isinstance(retire_cases(desk.case_file, wish(desk, ids[2:])).trouble, CaseFileFull)
    assert finish_destruction(desk.case_file, HAND)
    assert (certified(desk), certified(desk, 2), whole(desk)) == ([1, 2], [3], [])


def test_a_program_killed_between_two_cases_is_certified_at_the_next_start(desk):
    ids = [closed(desk) for _ in range(4)]
    number = 0
    for case_id in ids[:3]:
        number, _ = desk.case_file.write(retire_case, case_id, wish(desk, ids), number)
    assert desk.case_file.read(destructions) == []
    folder, key = desk.case_file.folder, desk.case_file.key
    desk.case_file.close()
    desk.case_file = CaseFile.open(folder, key)
    assert desk.case_file.look(verify_chain) == ()
    assert finish_destruction(desk.case_file, HAND)
    (kept,) = desk.case_file.read(destructions)
    assert (kept.cases, certified(desk), whole(desk)) == (3, [1, 2, 3], [4])
    assert desk.case_file.look(verify_chain) == ()
    assert not finish_destruction(desk.case_file, HAND)


def test_each_case_is_told_of_by_its_own_row_of_the_audit(desk):
    ids = [closed(desk) for _ in range(3)]
    retire(desk, *ids)
    told = [one.detail["cases"] for one in desk.case_file.read(audit_trail) if one.what == "retire_cases"]
    assert sorted(told) == [[one] for one in ids]


# What is refused


def closed(desk, received="2020-01-06", on="2020-06-01", **facts):
    case_id = desk.log(drafted(received, **facts)).case_id
    desk.do(record_act, case_id, Event(Act.WITHDRAW, date.fromisoformat(on)))
    return case_id


def snapshot(desk):
    with opened(desk.case_file.database, writing=False) as connection:
        return [
            connection.execute(f"select * from {one}").fetchall() for one in ("event", "audit", "destroyed")
        ]


HELD = [
    ([], "received, not closed"),
    ([Event(Act.ANSWER, date(2020, 1, 20))], "answered, not closed"),
    ([Event(Act.ANSWER, date(2020, 1, 20)), Event(Act.REQUEST_REVIEW, date(2020, 2, 3))], "in review"),
    ([Event(Act.RECEIVE_ICO_COMPLAINT, date(2020, 2, 3))], "with ICO"),
]


@pytest.mark.parametrize(("acts", "said"), HELD)
@pytest.mark.parametrize("way", list(Way))
def test_nothing_goes_while_section_77_holds(desk, acts, said, way):
    free = closed(desk)
    case_id = desk.log(drafted("2020-01-06")).case_id
    for act in acts:
        desk.do(record_act, case_id, act)
    before = snapshot(desk)
    with pytest.raises(Held, match=said) as refused:
        retire(desk, free, case_id, way=way, reason="asked to")
    assert "section 77 of the Freedom of Information Act 2000 forbids" in str(refused.value)
    assert snapshot(desk) == before


def test_an_open_window_holds_even_a_closed_case(desk):
    case_id = desk.log(drafted("2026-10-01")).case_id
    desk.do(record_act, case_id, Event(Act.ANSWER, date(2026, 10, 20)))
    desk.do(record_act, case_id, Event(Act.CLOSE, date(2026, 10, 21)))
    with pytest.raises(Held, match="may still ask for an internal review"):
        retire(desk, case_id, reason="asked to")


def test_an_officers_hold_holds_until_it_is_lifted(desk):
    case_id = closed(desk)
    with pytest.raises(NoReason):
        desk.case_file.write(hold_case, case_id, "  ", HAND)
    desk.case_file.write(hold_case, case_id, "An inquiry asks for it.", HAND)
    with pytest.raises(Held, match="An inquiry asks for it"):
        retire(desk, case_id)
    desk.case_file.write(lift_hold, case_id, HAND)
    assert retire(desk, case_id).number == 1


def test_before_its_time_it_needs_a_reason_which_the_certificate_gives(desk):
    case_id = closed(desk, "2025-01-06", "2025-06-02")
    with pytest.raises(NotDue, match="is kept until 2 June 2027"):
        retire(desk, case_id)
    done = retire(desk, case_id, reason="The applicant asked for it to be erased.")
    assert "asked for it to be erased" in " ".join(pdf_words(done.certificate).decode().split())


def test_nothing_chosen_is_refused(desk):
    with pytest.raises(NothingToDestroy):
        retire(desk)


# Which are due


def test_those_whose_time_is_over_are_listed_with_what_holds_them(desk):
    over, young = closed(desk, subject="a"), closed(desk, "2026-01-05", "2026-02-02")
    forgotten = desk.log(drafted("2020-03-02")).case_id
    desk.do(record_act, forgotten, Event(Act.ANSWER, date(2020, 3, 20)))
    running = desk.log(drafted("2020-03-02")).case_id
    found = desk.case_file.read(cases_due, TODAY, RETENTION, desk.lawbook)
    assert [(one.case_id, one.schedule.name, one.kept_until, bool(one.holding)) for one in found] == [
        (over, "not_answered", date(2022, 6, 1), False),
        (forgotten, "general", date(2023, 3, 20), True),
    ]
    retire(desk, over)
    left = desk.case_file.read(cases_due, TODAY, RETENTION, desk.lawbook)
    assert [one.case_id for one in left] == [forgotten]
    assert running != young


def test_no_more_than_asked_for_are_listed(desk):
    for _ in range(3):
        closed(desk)
    assert len(desk.case_file.read(cases_due, TODAY, RETENTION, desk.lawbook, 2)) == 2


# Schedules of the office's own


def test_an_office_sets_its_own_schedules(desk):
    case_id = closed(desk, "2025-01-06", "2025-06-02")
    own = tuple(replace(one, years=1, unconfirmed=False) for one in RETENTION.schedules)
    desk.case_file.write(change_retention, own, RETENTION, HAND)
    kept = desk.case_file.read(retention_in_force, RETENTION)
    assert kept.schedules == own
    assert kept.holds == RETENTION.holds
    (found,) = desk.case_file.read(cases_due, TODAY, kept, desk.lawbook)
    assert found.case_id == case_id
    retire(desk, case_id)
    line = next(one for one in desk.case_file.read(audit_trail) if one.what == "change_retention")
    assert line.detail["general"] == "1 years, then anonymised"


def test_schedules_that_leave_cases_out_are_refused(desk):
    with pytest.raises(BadSchedules):
        desk.case_file.write(change_retention, RETENTION.schedules[1:], RETENTION, HAND)


def test_setting_what_is_set_changes_nothing(desk):
    before = desk.case_file.read(audit_trail)
    desk.case_file.write(change_retention, RETENTION.schedules, RETENTION, HAND)
    assert desk.case_file.read(audit_trail) == before


def test_every_table_that_knows_a_case_is_seen_to(desk):
    """A table of a later step that is forgotten would be named here."""
    case_id = marked(desk)
    retire(desk, case_id, way=Way.DELETED)
    with opened(desk.case_file.database, writing=False) as connection:
        tables = connection.execute(
            "select t.name from pragma_table_list t join pragma_table_info(t.name) c where c.name = 'case_id'"
        ).fetchall()
        left = {
            table: connection.execute(
                f'select count(*) from "{table}" where case_id = ?', (case_id,)
            ).fetchone()[0]
            for (table,) in tables
        }
    assert {table for table, rows in left.items() if rows} == {"audit", "destroyed"}

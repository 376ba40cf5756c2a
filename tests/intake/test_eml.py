"""Saved e-mails in every state they arrive in."""

import base64
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.case import Category, Channel
from foidesk.domain.timeline import Act
from foidesk.intake.draft import DraftField
from foidesk.intake.eml import NotAnEmail, read_eml
from foidesk.resources import resource
from tests.intake.mails import mail, part, parted

WORDS = "How many swans are there?"
GARBLED = "=?utf-8?B?U3dhbnM=?="


def test_a_plain_mail_is_read_whole():
    data = mail(b"Dear FOI team,\r\n\r\n1. How many swans?\r\n2. Since when?\r\n\r\nAda\r\n")
    draft = read_eml(data, "swans.eml")
    assert draft.case.applicant.name == "Ada Applicant"
    assert draft.case.applicant.email == "ada@example.org"
    assert draft.case.applicant.category is Category.UNKNOWN
    assert draft.case.channel is Channel.EMAIL
    assert draft.case.subject == "Swans on the river"
    assert draft.case.request_text == "Dear FOI team,\n\n1. How many swans?\n2. Since when?\n\nAda\n"
    assert [(one.label, one.asks) for one in draft.case.parts] == [
        ("1", "How many swans?"),
        ("2", "Since when?"),
    ]
    assert [(one.act, one.on) for one in draft.case.timeline] == [(Act.RECEIVE, date(2026, 11, 2))]
    assert draft.received_at == draft.case.timeline[0].at
    assert draft.message_id == "<one@example.org>"
    assert (draft.original, draft.original_name, draft.doubts) == (data, "swans.eml", ())


SAYS = [
    # what                                       mail                                                           text
    ("utf-8 base64", mail(base64.encodebytes("Café".encode()), Content_Transfer_Encoding="base64"), "Café"),
    (
        "quoted-printable",
        mail(b"Caf=C3=A9 =\r\nopen", Content_Transfer_Encoding="quoted-printable"),
        "Café open",
    ),
    ("qp garbage", mail(b"100=ZZ % =", Content_Transfer_Encoding="quoted-printable"), "100=ZZ %"),
    ("latin-1", mail(b"Caf\xe9", kind="text/plain; charset=iso-8859-1"), "Café"),
    ("unknown charset, utf-8 inside", mail("Café".encode(), kind="text/plain; charset=x-klingon"), "Café"),
    ("unknown charset, 8 bits", mail(b"Caf\xe9", kind="text/plain; charset=x-klingon"), "Café"),
    ("charset that is no text", mail(b"swans", kind="text/plain; charset=hex"), "swans"),
    ("charset that lies", mail(b"Caf\xe9", kind="text/plain; charset=utf-8"), "Café"),
    ("no charset", mail(b"Caf\xe9", kind="text/plain"), "Café"),
    ("no MIME at all", mail(b"swans", kind=None), "swans"),
    ("html only", mail(b"<p>How&nbsp;many<br>swans?</p>", kind="text/html"), "How many\nswans?"),
    (
        "plain preferred to html",
        parted(part("text/plain", b"plain"), part("text/html", b"<p>html"), kind="multipart/alternative"),
        "plain",
    ),
    (
        "html where the plain text is empty",
        parted(part("text/plain", b"  "), part("text/html", b"<p>html"), kind="multipart/alternative"),
        "html",
    ),
    (
        "text before and after an attachment",
        parted(part("text/plain", b"before"), part("image/png", b"x"), part("text/plain", b"after")),
        "before\n\nafter",
    ),
    ("no edge where one was promised", mail(b"swans", kind="multipart/mixed; boundary=none"), "swans"),
    ("boundary never named", mail(b"swans", kind="multipart/mixed"), "swans"),
    ("cut short", parted(part("text/plain", b"swans"), end=False), "swans"),
    ("leading blank lines and a byte order mark", b"\xef\xbb\xbf\r\n" + mail(b"swans"), "swans"),
]


@pytest.mark.parametrize(("data", "text"), [one[1:] for one in SAYS], ids=[one[0] for one in SAYS])
def test_the_text_is_read(data, text):
    assert read_eml(data, "a.eml").case.request_text.strip() == text


def test_parts_within_parts():
    inner = parted(part("text/plain", b"swans"), part("text/html", b"<p>swans"), kind="multipart/alternative")
    body = inner.partition(b"\r\n\r\n")[2].replace(b"edge", b"inner")
    data = parted(
        part('multipart/alternative; boundary="inner"', body),
        part('application/pdf; name="map.pdf"', b"%PDF"),
    )
    draft = read_eml(data, "a.eml")
    assert draft.case.request_text == "swans"
    assert [(one.name, one.content_type) for one in draft.attachments] == [("map.pdf", "application/pdf")]


DOUBTED = [
    # what              mail                                                            field          a word of why
    ("no date", mail(Date=None), DraftField.RECEIVED, "does not say"),
    ("bad date", mail(Date="yesterday-ish"), DraftField.RECEIVED, "cannot be read"),
    ("impossible date", mail(Date="Mon, 32 Nov 2026 10:00:00 +0000"), DraftField.RECEIVED, "cannot be read"),
    (
        "date before FOIA",
        mail(Date="Tue, 2 Nov 2004 10:00:00 +0000"),
        DraftField.RECEIVED,
        "before 1 January 2005",
    ),
    ("date in the future", mail(Date="Fri, 1 Jan 2027 10:00:00 +0000"), DraftField.RECEIVED, "in the future"),
    (
        "date past the calendar",
        mail(Date="Wed, 1 Jan 2031 10:00:00 +0000"),
        DraftField.RECEIVED,
        "past the end",
    ),
    ("date without a zone", mail(Date="Mon, 2 Nov 2026 10:15:00"), DraftField.RECEIVED, "time zone"),
    ("no sender", mail(From=None), DraftField.EMAIL, "who sent it"),
    ("sender a group", mail(From="undisclosed-recipients:;"), DraftField.EMAIL, "who sent it"),
    ("sender is nonsense", mail(From="<<>>((", Message_ID="<[>"), DraftField.EMAIL, "who sent it"),
    ("no name", mail(From="ada@example.org"), DraftField.NAME, "no name"),
    ("no subject", mail(Subject=None), DraftField.SUBJECT, "no subject"),
    ("blank subject", mail(Subject="   "), DraftField.SUBJECT, "no subject"),
    (
        "subject in an unknown charset",
        mail(Subject="=?x-klingon?q?=ff?="),
        DraftField.SUBJECT,
        "could not be read",
    ),
    ("unknown charset", mail(kind="text/plain; charset=x-klingon"), DraftField.TEXT, "x-klingon"),
    ("charset that lies", mail(b"Caf\xe9"), DraftField.TEXT, "not in the character set"),
    ("no charset", mail(b"Caf\xe9", kind="text/plain"), DraftField.TEXT, "does not say its character set"),
    ("no text", mail(b"  \r\n"), DraftField.TEXT, "no text"),
    ("only a scan", parted(part('image/png; name="scan.png"', b"x")), DraftField.TEXT, "in an attachment"),
    ("cut short", parted(part("text/plain", b"swans"), end=False), DraftField.TEXT, "damaged"),
    ("no edge", mail(b"swans", kind="multipart/mixed; boundary=none"), DraftField.TEXT, "damaged"),
    (
        "winmail.dat",
        parted(part("text/plain", b"swans"), part('application/ms-tnef; name="winmail.dat"', b"\x78\x9f")),
        DraftField.ATTACHMENTS,
        "only Outlook",
    ),
]


@pytest.mark.parametrize(
    ("data", "field", "why"), [one[1:] for one in DOUBTED], ids=[one[0] for one in DOUBTED]
)
def test_what_cannot_be_read_for_certain_is_doubted(data, field, why):
    draft = read_eml(data, "a.eml", today=date(2026, 11, 20), calendar_known_to=date(2030, 12, 31))
    said = draft.doubts_about(field)
    assert any(why in one for one in said), said
    beside = {DraftField.NAME} if field is DraftField.EMAIL else set()
    assert {doubt.field for doubt in draft.doubts} == {field} | beside


def test_undisclosed_recipients_do_not_matter():
    assert read_eml(mail(To="undisclosed-recipients:;"), "a.eml").doubts == ()


NAMES = [
    ("quoted", '"Applicant, Ada" <ada@example.org>', "Applicant, Ada"),
    ("encoded", "=?iso-8859-1?q?Zo=EB?= <ada@example.org>", "Zoë"),
    ("raw utf-8", "Zoë <ada@example.org>".encode(), "Zoë"),
    ("raw latin-1", b"Zo\xeb <ada@example.org>", "Zoë"),
    ("no brackets", "ada@example.org (Ada Applicant)", "Ada Applicant"),
    ("several", "Ada <ada@example.org>, Bob <bob@example.org>", "Ada"),
]


@pytest.mark.parametrize(("written", "name"), [one[1:] for one in NAMES], ids=[one[0] for one in NAMES])
def test_the_sender(written, name):
    applicant = read_eml(mail(From=written), "a.eml").case.applicant
    assert (applicant.name, applicant.email) == (name, "ada@example.org")


def test_raw_bytes_in_headers_can_be_kept():
    draft = read_eml(mail(Subject=b"Caf\xe9 \xff\xfe", From=b"\x80\x81 <a\xe9@example.org>"), "a.eml")
    for text in (draft.case.subject, draft.case.applicant.name, draft.case.applicant.email or ""):
        text.encode("utf-8")
    assert draft.case.subject.startswith("Café")


SITES = [
    ("request-1-ab@whatdotheyknow.com", Channel.WHATDOTHEYKNOW, Category.WHATDOTHEYKNOW),
    ("request-1-ab@mail.WhatDoTheyKnow.com", Channel.WHATDOTHEYKNOW, Category.WHATDOTHEYKNOW),
    ("a@whatdotheyknow.com.example.org", Channel.EMAIL, Category.UNKNOWN),
    ("a@notwhatdotheyknow.com", Channel.EMAIL, Category.UNKNOWN),
]


@pytest.mark.parametrize(("address", "channel", "category"), SITES)
def test_whatdotheyknow_is_recognised_by_its_address(address, channel, category):
    case = read_eml(mail(From=f"Ada <{address}>"), "a.eml").case
    assert (case.channel, case.applicant.category) == (channel, category)


def test_an_enclosed_message_is_an_attachment_and_not_the_request():
    inner = mail(b"older words", Subject="Old matter")
    draft = read_eml(parted(part("text/plain", b"new words"), part("message/rfc822", inner)), "a.eml")
    assert draft.case.request_text == "new words"
    assert [(one.name, one.content_type) for one in draft.attachments] == [
        ("Old matter.eml", "message/rfc822")
    ]
    assert b"older words" in draft.attachments[0].data


FILES = [
    ('application/pdf; name="map.pdf"', "map.pdf"),
    ('application/pdf; name="../../etc/passwd"', "passwd"),
    ('application/pdf; name="C:\\\\temp\\\\map.pdf"', "map.pdf"),
    ("application/pdf; name*=utf-8''na%C3%AFve%20map.pdf", "naïve map.pdf"),
    ('application/pdf; name="=?utf-8?q?na=C3=AFve=2Epdf?="', "naïve.pdf"),
    ('application/pdf; name="a\tb<c>.pdf"', "a bc.pdf"),
    ('application/pdf; name=".."', "attachment-1.pdf"),
    ("application/pdf", "attachment-1.pdf"),
    ("application/x-unheard-of", "attachment-1.bin"),
    ('text/plain; name="notes.txt"', "notes.txt"),
    ("text/calendar", "attachment-1.ics"),
]


@pytest.mark.parametrize(("kind", "name"), FILES)
def test_attachments_have_safe_names(kind, name):
    draft = read_eml(parted(part("text/plain", b"swans"), part(kind, b"data")), "a.eml")
    assert [(one.name, one.data) for one in draft.attachments] == [(name, b"data")]
    assert draft.case.request_text == "swans"


def test_winmail_is_kept_as_a_file():
    data = parted(
        part("text/plain", b"swans"), part('application/ms-tnef; name="winmail.dat"', b"\x78\x9f\x3e\x22")
    )
    assert [(one.name, one.data) for one in read_eml(data, "a.eml").attachments] == [
        ("winmail.dat", b"\x78\x9f\x3e\x22")
    ]


def test_pictures_of_an_unread_alternative_are_kept():
    related = parted(
        part("text/html", b"<p>html"), part('image/png; name="logo.png"', b"png"), kind="multipart/related"
    )
    body = related.partition(b"\r\n\r\n")[2].replace(b"edge", b"inner")
    data = parted(
        part("text/plain", b"plain"),
        part('multipart/related; boundary="inner"', body),
        kind="multipart/alternative",
    )
    draft = read_eml(data, "a.eml")
    assert (draft.case.request_text, [one.name for one in draft.attachments]) == ("plain", ["logo.png"])


SAME = [
    ("the same bytes", mail(Message_ID=None), mail(Message_ID=None), True),
    (
        "saved with other line ends",
        mail(Message_ID=None),
        mail(Message_ID=None).replace(b"\r\n", b"\n"),
        True,
    ),
    ("another text", mail(Message_ID=None), mail(b"Other words", Message_ID=None), False),
    ("a Message-ID rules", mail(), mail(b"Other words"), True),
    ("an empty Message-ID is none", mail(b"One", Message_ID="<>"), mail(b"Two", Message_ID="<>"), False),
    ("its name is no matter", mail(), mail(), True),
]


@pytest.mark.parametrize(("one", "other", "same"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_the_same_message_is_recognised(one, other, same):
    assert (read_eml(one, "a.eml").message_id == read_eml(other, "b.eml").message_id) is same


NO_MAIL = [
    ("nothing", b""),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    ("a letter as text", b"Dear Sir\n\nHow many swans?\n"),
    ("an Outlook .msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    ("noughts", bytes(5000)),
]


@pytest.mark.parametrize("data", [one[1] for one in NO_MAIL], ids=[one[0] for one in NO_MAIL])
def test_what_is_no_mail_is_refused_with_a_way_out(data):
    with pytest.raises(NotAnEmail, match="thing") as caught:
        read_eml(data, "thing")
    assert ".eml" in caught.value.next_step


def test_messages_nested_past_reading_are_refused():
    edges = b"".join(
        b"--%d\nContent-Type: multipart/mixed; boundary=%d\n\n" % (n, n + 1) for n in range(3000)
    )
    with pytest.raises(NotAnEmail, match="too deep"):
        read_eml(mail(edges, kind="multipart/mixed; boundary=0"), "a.eml")


def test_ten_megabytes_are_read():
    line = b"1. How many swans were seen on the river in each of the last ten years?\r\n"
    begun = perf_counter()
    draft = read_eml(mail(line * (10_000_000 // len(line))), "a.eml")
    assert len(draft.case.request_text) > 9_800_000
    assert perf_counter() - begun < 60


HOSTILE_HTML = [b"<" * 500_000, b"<a " * 100_000, b"<!--" * 50_000, b"<blockquote><ul><li>" * 20_000 + b"x"]


@pytest.mark.parametrize("page", HOSTILE_HTML, ids=["signs", "open tags", "open comments", "deep"])
def test_html_made_to_be_slow_is_not(page):
    begun = perf_counter()
    text = read_eml(mail(page, kind="text/html"), "a.eml").case.request_text
    assert perf_counter() - begun < 30
    assert len(text) < 10_000_000


@pytest.mark.parametrize("name", ["request.eml", "request_html.eml"])
def test_the_sample_mails_leave_no_doubt(name):
    draft = read_eml(resource("samples", name).read_bytes(), name)
    assert draft.doubts == ()
    assert draft.case.parts


SEED = parted(
    part(
        "text/plain; charset=utf-8",
        b"1. How many?\r\n2. Why?",
        b"Content-Transfer-Encoding: quoted-printable",
    ),
    part("application/ms-tnef; name*=utf-8''win%20mail.dat", b"AAAA", b"Content-Transfer-Encoding: base64"),
    part("message/rfc822", mail()),
    Subject=GARBLED,
    Received="from a by b; Mon, 2 Nov 2026 10:15:07 +0000",
)
DAMAGE = st.tuples(
    st.integers(0, len(SEED)), st.integers(0, 9), st.sampled_from([b"", b"\xff", b"\n", b'"', b"=?", b";"])
)


@given(st.lists(DAMAGE, min_size=1, max_size=8))
def test_any_damage_gives_a_draft_or_a_plain_refusal(damage):
    data = bytearray(SEED)
    for at, length, put in damage:
        data[at : at + length] = put
    try:
        draft = read_eml(bytes(data), "a.eml")
    except NotAnEmail:
        return
    for text in (
        draft.case.request_text,
        draft.case.subject,
        draft.case.applicant.name,
        draft.message_id or "",
    ):
        text.encode("utf-8")
    assert draft.original == bytes(data)

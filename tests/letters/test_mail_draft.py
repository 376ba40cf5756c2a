"""The e-mail a letter goes out with: what a mail program reads of it, and what hostile text cannot do to it."""

from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.case import Language
from foidesk.letters.mail_draft import Covering, mail_draft, usable_address
from foidesk.letters.wording import read_wording
from foidesk.resources import resource

WORDING = read_wording(resource("clauses"))
PDF = b"%PDF-1.7 not really"
SWANS = Covering(
    to="siân@example.org".replace("â", "a"),
    name="Siân Ó Murchú",
    reference="FOI 000001/26",
    title="Response to your request: Swans",
    dated=date(2026, 11, 9),
    file="FOI 000001-26 response.pdf",
    signed=("F. Officer", "Northshire Constabulary"),
)


def drafted(covering=SWANS, languages=(Language.ENGLISH,)):
    eml, addressed = mail_draft(covering, PDF, WORDING, languages)
    return message_from_bytes(eml, policy=default), addressed, eml


def test_it_is_a_draft_with_the_letter_attached():
    message, addressed, eml = drafted()
    assert addressed
    assert message["X-Unsent"] == "1"
    assert {"From", "Date", "Message-ID"}.isdisjoint(message.keys())
    assert message["To"].addresses[0].addr_spec == "sian@example.org"
    assert message["To"].addresses[0].display_name == "Siân Ó Murchú"
    assert message["Subject"] == "FOI 000001/26: Response to your request: Swans"
    (enclosed,) = message.iter_attachments()
    assert (enclosed.get_filename(), enclosed.get_content_type()) == (SWANS.file, "application/pdf")
    assert enclosed.get_content() == PDF
    assert b"\n" not in eml.replace(b"\r\n", b"")


def test_it_says_what_is_enclosed_and_who_writes():
    body = drafted()[0].get_body().get_content()
    for said in ("Dear Siân Ó Murchú,", "9 November 2026", "FOI 000001-26 response.pdf", "F. Officer"):
        assert said in body
    assert "tell us" in body


def test_in_both_languages_welsh_comes_first():
    body = drafted(languages=(Language.WELSH, Language.ENGLISH))[0].get_body().get_content()
    assert body.index("Annwyl Siân") < body.index("Dear Siân")


@pytest.mark.parametrize(
    "to",
    [
        "",
        "nobody",
        "a@b@c",
        "a@",
        "@b.org",
        "a@b.org, c@d.org",
        "a@b.org\r\nBcc: c@d.org",
        "A <a@b.org>",
        "sân@example.org",
        "a;b@c.org",
    ],
)
def test_what_is_no_one_address_is_left_for_the_officer(to):
    message, addressed, _eml = drafted(Covering(**{**as_dict(SWANS), "to": to}))
    assert not addressed
    assert "To" not in message


def as_dict(covering):
    return {name: getattr(covering, name) for name in covering.__slots__}


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_text_makes_a_second_header_or_address(name, to, reference, title):
    message, _addressed, _eml = drafted(
        Covering(to, name, reference, title, SWANS.dated, SWANS.file, (name, reference))
    )
    assert set(message.keys()) <= {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
    assert len(message["To"].addresses if message["To"] else ()) <= 1
    assert len(list(message.iter_attachments())) == 1


@given(st.text(max_size=40))
def test_an_address_is_one_or_none(text):
    address = usable_address(text)
    assert address is None or address.addr_spec == text.strip()

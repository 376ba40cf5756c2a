"""Draft the e-mail that a kept letter goes out with."""

from dataclasses import dataclass

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.casework.write_letters import file_name
from foidesk.domain.authority import Authority
from foidesk.domain.case import Case
from foidesk.domain.letter_kinds import TO_THE_REGULATOR, LetterKind
from foidesk.domain.letter_language import languages_of
from foidesk.letters.mail_draft import Covering, mail_draft
from foidesk.letters.wording import Wording
from foidesk.store.cases import case_value
from foidesk.store.documents import KeptLetter, kept_letter, letter_bytes
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A draft: the bytes of an `.eml` file and a name for it; whether it is addressed to anybody."""

    change: Change
    name: str
    eml: bytes
    is_addressed: bool


def draft_mail(records: Records, letter_id: int, wording: Wording, hand: Hand) -> MailDraft:
    """Return the e-mail for a kept letter, and note down that it left the case file.

    Raises NoSuchKeptFile, CaseFileDamaged, NoSuchClause and MissingSlot.
    """
    case_id, letter = kept_letter(records, letter_id)
    case, settings = case_value(records, case_id), read_settings(records)
    senders = settings.authorities_of(case.authorities)
    covering = _covering(case, letter, senders)
    kind = LetterKind(letter.kind)
    languages = languages_of(senders[0].welsh, case.applicant.language, kind) if senders else ()
    pdf = letter_bytes(records, letter_id)
    eml, addressed = mail_draft(covering, pdf, wording, languages or (case.applicant.language,))
    change = noted(records, hand, "draft_mail", case_id, {"kind": letter.kind, "sha256": letter.sha256})
    return MailDraft(change, f"{covering.file.removesuffix('.pdf')}.eml", eml, addressed)


def _covering(case: Case, letter: KeptLetter, senders: tuple[Authority, ...]) -> Covering:
    to_regulator = LetterKind(letter.kind) in TO_THE_REGULATOR
    return Covering(
        to="" if to_regulator else case.applicant.email or "",
        name="" if to_regulator else case.applicant.name,
        reference=case.reference,
        title=letter.title,
        dated=letter.dated,
        file=file_name(case.reference, letter.kind),
        signed=signed_lines(case, senders),
        to_regulator=to_regulator,
    )


def signed_lines(case: Case, senders: tuple[Authority, ...]) -> tuple[str, ...]:
    """Return who writes: the officer of the case or the authority's contact, then the authorities."""
    contact = senders[0].contact if senders else None
    officer = case.officer or (contact.name if contact else "")
    return (officer, *(one.name for one in senders))

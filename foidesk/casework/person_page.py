"""What is held about a person as one page to be read in any browser; nothing on it runs or loads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from foidesk.casework.others_named import Doubt
from foidesk.domain.case import Case
from foidesk.domain.dates import counted, in_words
from foidesk.domain.lifecycle import in_words as act_in_words
from foidesk.domain.task import Task
from foidesk.domain.timeline import struck_rows
from foidesk.store.case_sheets import CaseSheet

STYLE = """
body { font: 1rem/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733 }
h1, h2, h3 { line-height: 1.25 }
pre { white-space: pre-wrap; font: inherit; background: #f2f5f8; padding: .75rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #c8d2dc }
"""
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>{style}</style></head>
<body><main><h1>{title}</h1>{body}</main></body></html>
"""
CHECKING = (
    "This page is for the office. Take it out before the rest goes to whoever asked: what other people wrote,"
    " or what is about them, may have to go as well. Letters and attachments are not looked through."
)


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of one request, what was still to be done about it, and who did what to it."""

    sheet: CaseSheet
    tasks: tuple[Task, ...]
    history: list[dict[str, Any]]


def person_page(held: Sequence[Held], at: datetime) -> str:
    """Return the page: who asked, what, what was answered and what was done."""
    made = f"<p>Made on {in_words(at.date())}. {counted(len(held), 'request')}.</p>"
    return _page("What is held about you", made + "".join(map(_sheet, held)))


def check_page(doubts: Sequence[Doubt]) -> str:
    """Return what an officer has to look at before the rest goes out."""
    rows = ((one.reference, one.what, one.words) for one in doubts)
    found = _table("May be about somebody else", ("Request", "What", "Words"), rows)
    return _page("Check before this goes out", f"<p>{CHECKING}</p>{found}")


def _page(title: str, body: str) -> str:
    return PAGE.format(title=title, style=STYLE, body=body)


def _sheet(held: Held) -> str:
    sheet, case = held.sheet, held.sheet.case
    done = (tuple(one.values()) for one in held.history)
    blocks = (
        f"<h2>{_e(case.reference)}: {_e(case.subject or 'no subject')}</h2>",
        _table("About", ("Fact", "As held"), _facts(case)),
        f"<h3>The request</h3><pre>{_e(case.request_text)}</pre>",
        *_parts(case),
        _table("What happened", ("Day", "Act", "Noted"), _events(case)),
        _table("Notes", ("Day", "By", "Note"), _notes(case)),
        _table("Tasks", ("Set by", "Task"), ((one.made_by, one.text) for one in held.tasks)),
        _table("Kept files", ("Date", "What"), _papers(sheet)),
        _table("Who did what", ("When", "Who", "What", "Detail"), done),
    )
    return f"<article>{''.join(blocks)}</article>"


def _facts(case: Case) -> Iterator[tuple[str, str]]:
    who = case.applicant
    rows = (
        ("Name", who.name),
        ("Organisation", who.organisation),
        ("E-mail", who.email),
        ("Address", ", ".join(who.address)),
        ("Category", who.category.value.replace("_", " ")),
        ("Language", "Welsh" if who.language.value == "cy" else "English"),
        ("Handled by", case.officer),
    )
    return ((label, value) for label, value in rows if value)


def _parts(case: Case) -> Iterator[str]:
    for number, part in enumerate(case.parts, 1):
        outcome = part.outcome.value.replace("_", " ") if part.outcome else "undecided"
        yield f"<h3>Part {_e(part.label or str(number))}: {outcome}</h3>"
        yield f"<pre>{_e(part.asks)}</pre><pre>{_e(part.answer)}</pre>"


def _events(case: Case) -> Iterator[tuple[str, str, str]]:
    gone = struck_rows(case.timeline)
    for place, row in enumerate(case.timeline):
        struck = place in gone and "recorded by mistake and struck out"
        noted = (struck, row.to and f"to {row.to}", row.by and f"by {row.by}", row.reference, row.text)
        yield in_words(row.on), act_in_words(row.act), "; ".join(one for one in noted if one)


def _notes(case: Case) -> Iterator[tuple[str, str, str]]:
    return ((in_words(one.on) if one.on else "", one.by or "", one.text) for one in case.notes)


def _papers(sheet: CaseSheet) -> Iterator[tuple[str, str]]:
    yield from ((in_words(one.dated), one.title) for one in sheet.letters)
    yield from (("", one.name) for one in sheet.attachments)


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{_e(cell)}</td>' for cell in row)}</tr>" for row in rows)
    if not body:
        return ""
    head = "".join(f'<th scope="col">{_e(one)}</th>' for one in heads)
    return f"<h3>{title}</h3><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _e(text: object) -> str:
    return escape(str(text))

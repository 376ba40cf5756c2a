"""Invented cases as rows, a few thousand at a time, table by table as the program itself would have them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from foidesk.domain.authority import Settings
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.outcomes import overall_outcome
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.store.audit_links import COLUMNS as COLUMNS_OF_AUDIT
from foidesk.store.audit_links import Entry
from foidesk.store.packed import pack
from foidesk.store.search_keys import keys_of
from foidesk.store.tie_keys import tie_key
from tests.benchmarks import invented
from tests.benchmarks.histories import DAYS, KINDS, Histories, History
from tests.benchmarks.invented import Prose

Row = tuple[Any, ...]
Batch = dict[str, list[Any]]

BATCH: Final = 5_000
PRIME: Final = 7919
"""Walks through a short list so that neighbours differ."""

COLUMNS: Final = {
    "case": "id reference subject applicant organisation email category language regime channel officer message_id"
    " logged_at outcome stage handled_under received_on due_on answered_on calendar_version plain_rule counted_from"
    " counted_to due_days taken_days email_key name_key",
    "case_text": "case_id request_text address school_closures",
    "case_authority": "case_id position name",
    "link": "case_id position kind reference",
    "note": "case_id position text made_on made_by",
    "part": "id case_id position label asks residual holding outcome answer tables",
    "claim": "part_id position provision said case_id",
    "event": 'case_id "row" act happened_on sent_to done_by said',
    "letter": "id case_id kind title dated issued_at pages size sha256 event_row",
    "attachment": "case_id role name content_type size sha256",
    "letter_text": "letter_id text",
    "search_key": '"key" case_id',
    "audit": COLUMNS_OF_AUDIT.replace(",", ""),
}
INSERTS: Final = {
    table: f'insert into "{table}" ({", ".join(names.split())}) values ({", ".join("?" * len(names.split()))})'
    for table, names in COLUMNS.items()
}
LETTERS: Final = {
    Act.ACKNOWLEDGE: "acknowledgement",
    Act.ANSWER: "response",
    Act.ANSWER_REVIEW: "review_outcome",
}
CHANNELS: Final = ("email", "email", "email", "whatdotheyknow", "portal", "post")
CATEGORIES: Final = (
    "member_of_public",
    "member_of_public",
    "unknown",
    "journalist",
    "business",
    "researcher",
)
CLAIMED: Final = {
    Regime.FOIA: ("40(2)", "40(2)", "40(2)", "43(2)", "31(1)(a)", "21", "36(2)(b)(ii)", "42", "30(1)(a)(i)"),
    Regime.EIR: ("13(1)", "12(5)(e)", "12(4)(d)", "12(5)(b)"),
}
DECIDED: Final = (
    # of twenty parts: outcome, holding, whether a provision is relied on
    *((Outcome.DISCLOSED, Holding.HELD, False),) * 9,
    *((Outcome.PARTLY_DISCLOSED, Holding.HELD, True),) * 4,
    *((Outcome.WITHHELD, Holding.HELD, True),) * 3,
    *((Outcome.NOT_HELD, Holding.NOT_HELD, False),) * 3,
    (Outcome.REFUSED_COST, Holding.HELD, True),
)
COST: Final = {Regime.FOIA: "12(1)", Regime.EIR: "12(4)(b)"}
CIRCULAR: Final = 20
"""One request in so many is the one before it once more, from somebody else."""
ASKED: Final = "\N{SECTION SIGN}"
"""Stands in a packed part for what the part asks."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A part as it was decided, packed, and its one claim if it has one."""

    part: Part
    packed: str
    claim: tuple[str, str] | None


class Cases:
    """So many cases, spread evenly over the twelve years, the oldest first."""

    def __init__(self, cases: int, prose: Prose, histories: Histories, settings: Settings) -> None:
        self._cases, self._prose, self._histories = cases, prose, histories
        self._senders = [one.name for one in settings.authorities]
        self._officers = [one.name for one in settings.officers]
        self._kinds = [kind for kind, (share, _steps) in KINDS.items() for _ in range(share)]
        self._decided = {regime: self._decisions(regime) for regime in CLAIMED}
        self._applicants = max(cases // 25, 50)
        self._last_part = self._last_letter = 0
        self._last: tuple[str, list[str], str] | None = None

    def _decisions(self, regime: Regime) -> list[Decided]:
        paragraphs, made = self._prose.paragraphs, []
        for number in range(400):
            outcome, holding, relies = DECIDED[number % len(DECIDED)]
            answer = "\n\n".join(paragraphs[(number * 7 + more) % len(paragraphs)] for more in range(3))
            claims: tuple[Claim, ...] = ()
            if relies:
                cited = CLAIMED[regime][number * PRIME % len(CLAIMED[regime])]
                said = [paragraphs[(number * 11 + more) % len(paragraphs)] for more in range(4)]
                cited = COST[regime] if outcome is Outcome.REFUSED_COST else cited
                claims = (
                    Claim(cited, reason=said[0], favouring=(said[1],), against=(said[2],), balance=said[3]),
                )
            part = Part("1", ASKED, holding=holding, outcome=outcome, answer=answer, claims=claims)
            made.append(Decided(part, pack(part), (claims[0].provision, pack(claims[0])) if claims else None))
        return made

    def batches(self) -> Iterator[Batch]:
        """Yield the rows of some cases after the other."""
        for start in range(0, self._cases, BATCH):
            numbers = range(start + 1, min(start + BATCH, self._cases) + 1)
            batch: Batch = {table: [] for table in (*COLUMNS, "noted") if table != "audit"}
            requests = self._prose.texts(len(numbers), invented.REQUEST_WORDS)
            dice = self._prose.numbers(len(numbers), 10**9)
            for number, request, die in zip(numbers, requests, dice, strict=True):
                self._add(batch, number, request, die)
            yield batch

    def _add(self, batch: Batch, number: int, request: str, die: int) -> None:
        regime = Regime.EIR if die % 10 == 0 else Regime.FOIA
        kind = self._kinds[die // 10 % len(self._kinds)]
        history = self._histories.of(kind, regime, (number - 1) * DAYS // self._cases)
        topic, officer = (
            invented.TOPICS[die // 7 % len(invented.TOPICS)],
            self._officers[die // 11 % len(self._officers)],
        )
        questions = [_question(topic, die // 13 + n) for n in range(1 + die % 3)]
        if die % CIRCULAR == 0 and self._last is not None:
            topic, questions, request = self._last
        self._last = (topic, questions, request)
        decided = [self._decided[regime][(die // 17 + n * 131) % 400] for n in range(len(questions))]
        outcome = overall_outcome(tuple(one.part for one in decided)) if history.is_answered else None
        self._add_facts(batch, number, die, history, (topic, officer, outcome or ""))
        opening = invented.OPENINGS[die // 19 % len(invented.OPENINGS)]
        asked = "\n".join(f"{n}. {question}" for n, question in enumerate(questions, 1))
        text = f"{opening}\n\n{asked}\n\n{request}"
        batch["case_text"].append((number, text, "[]", "[]"))
        self._add_parts(batch, number, questions, decided if history.is_answered else [None] * len(questions))
        given = ",".join(
            one.packed.replace('"label":"1"', f'"label":"{n}"').replace(ASKED, question)
            for n, (one, question) in enumerate(zip(decided, questions, strict=True), 1)
        )
        self._add_events(batch, number, history, officer, given)
        keys = keys_of(batch["case"][-1][1], None, batch["case"][-1][5])
        batch["search_key"] += [(key, number) for key in keys]

    def _add_facts(
        self, batch: Batch, number: int, die: int, history: History, said: tuple[str, str, str]
    ) -> None:
        topic, officer, outcome = said
        first = str(history.events[0][1])
        reference = f"FOI-{first[:4]}-{number:07}"
        *who, email_key, name_key = _applicant(
            die % self._applicants if die % 4 else die % (self._applicants // 20)
        )
        channel = CHANNELS[die // 23 % len(CHANNELS)]
        subject = f"{topic[0].upper()}{topic[1:]}, {2014 + die % 12}"
        batch["case"].append((
            number, reference, subject, *who, CATEGORIES[die // 29 % len(CATEGORIES)], "en", history.regime, channel, officer,
            f"<{number}@mail.example>" if channel == "email" else None, f"{first}T09:30:00+00:00", outcome, *history.columns,
            email_key, name_key,
        ))  # fmt: skip
        if die % 10 > 2:
            batch["case_authority"].append((number, 0, self._senders[die // 31 % len(self._senders)]))
        if die % 100 == 0 and number > 1:
            batch["link"].append((number, 0, "aggregated_with", reference[:-7] + f"{number - 1:07}"))
        if die % 5 == 0:
            note = self._prose.paragraphs[die % len(self._prose.paragraphs)][:150]
            batch["note"].append((number, 0, note, first, officer))
        if channel == "email" and die % 3 == 0:
            batch["attachment"].append((
                number, "original", "message.eml", "message/rfc822", 4_000 + die % 9_000, f"{number:064x}"
            ))  # fmt: skip

    def _add_parts(self, batch: Batch, number: int, questions: list[str], decided: Any) -> None:
        for place, (question, one) in enumerate(zip(questions, decided, strict=True)):
            self._last_part += 1
            key, head = self._last_part, (self._last_part, number, place, str(place + 1), question, 0)
            if one is None:
                batch["part"].append((*head, None, None, "", "[]"))
                continue
            batch["part"].append((*head, one.part.holding, one.part.outcome, one.part.answer, "[]"))
            if one.claim is not None:
                batch["claim"].append((key, 0, *one.claim, number))

    def _add_events(self, batch: Batch, number: int, history: History, officer: str, given: str) -> None:
        for row, (act, on) in enumerate(history.events):
            parts = f',"parts":[{given}]' if act in (Act.ANSWER, Act.ANSWER_REVIEW) else ""
            to = "Records" if act is Act.REFER else None
            said = f'{{"act":"{act.value}","on":"{on}"{parts}}}'
            batch["event"].append((number, row, act, str(on), to, officer, said))
            at, what = f"{on}T10:00:00+00:00", "record_act" if row else "log_request"
            batch["noted"].append(Entry(at, officer, what, number, f'{{"act": "{act.value}"}}'))
            if act in LETTERS:
                self._last_letter += 1
                key, kind, size = self._last_letter, LETTERS[act], 40_000 + number % 20_000
                title, digest = kind.replace("_", " ").capitalize(), f"{number:060x}{row:04x}"
                batch["letter"].append((key, number, kind, title, str(on), at, 1 + row, size, digest, row))
                words = self._prose.paragraphs[(number * PRIME + row) % len(self._prose.paragraphs)]
                batch["letter_text"].append(
                    (key, f"Dear applicant,\n\n{words}\n\nYours sincerely,\n{officer}")
                )


def _question(topic: str, die: int) -> str:
    aspect = invented.ASPECTS[die % len(invented.ASPECTS)]
    asked = aspect.format(topic, 2 + die % 7, 2010 + die % 16)
    return f"{asked[0].upper()}{asked[1:]}?"


@lru_cache(50_000)
def _applicant(who: int) -> tuple[str, str | None, str, int | None, int | None]:
    first, last = invented.FIRST[who % 24], invented.LAST[who // 24 % 24]
    name = f"{first} {last}" if who < 576 else f"{first} {chr(65 + who // 576 % 26)}. {last}"
    paper = f"The {invented.TOWNS[who % 7]} Gazette" if who % 9 == 0 else None
    email = f"{first}.{last}.{who}@mail.example".lower()
    return name, paper, email, tie_key(email), tie_key(name)

"""Requests as people write them, as many as are wanted: the same seed gives the same ones."""

import random
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

MATTERS = Path(__file__).with_name("request_matters.toml")


class RequestText(NamedTuple):
    """A request's subject and its words."""

    subject: str
    text: str


OPENINGS = (
    "",
    "",
    "Dear Sir or Madam,\n\n",
    "Dear FOI team,\n\n",
    "Hi,\n\n",
    "To whom it may concern,\n\n",
    "Under the Freedom of Information Act 2000 I would like to request the following information.\n\n",
    "This is a request under the Freedom of Information Act.\n\n",
    "I am writing to make an open government request for all the information to which I am entitled.\n\n",
    "Good morning, I wonder whether you could help me with the following.\n\n",
    "Please treat this as a request under the FOI Act and, so far as it applies, the EIR.\n\n",
    "I am a student writing a dissertation and would be grateful for the following.\n\n",
    "I am a journalist and would like to ask for the following under FOIA.\n\n",
)
CLOSINGS = (
    "",
    "",
    "",
    "\n\nPlease send the answer by e-mail, in a spreadsheet if possible.",
    "\n\nIf any of this would take you over the cost limit please advise me how to narrow it.",
    "\n\nI look forward to hearing from you within 20 working days.\n\nYours faithfully",
    "\n\nIf you hold only part of this, please send that part.",
    "\n\nPlease acknowledge receipt.\n\nMany thanks",
    "\n\nI would prefer to have it electronically. Thank you for your help.",
)
ASKS = (
    "the number of {matter} recorded in {period}",
    "how many complaints about {matter} were received in {period}, and how many were upheld",
    "the total cost of {matter} in {period}",
    "the budget for {matter} and what was actually spent in {period}",
    "a copy of your current policy on {matter}",
    "any guidance given to staff about {matter}",
    "the minutes of meetings at which {matter} came up in {period}",
    "e-mails sent or received by {person} that mention {matter}, from {period}",
    "the names of suppliers paid in connection with {matter}, and the amounts, for {period}",
    "the contract, if any, that covers {matter}, with its start and end dates and value",
    "how many members of staff deal with {matter}, by grade",
    "any risk assessment or equality impact assessment of {matter} since {year}",
    "reports about {matter} written for {person} in {period}",
    "the performance targets for {matter} and whether they were met in {period}",
    "the figures for {matter}, by {unit}, for {period}",
    "the longest and the average time taken over {matter} in {period}",
    "what training about {matter} was given in {period}, by whom, and how many attended",
    "how many legal claims arose from {matter} in {period} and what was paid",
    "the ten places with the most {matter} in {period}",
    "whether {matter} were reviewed or audited after {year}, and the findings",
    "plans for changes to {matter} in the coming year",
    "the age, sex and ethnicity of those affected by {matter} in {period}",
    "the reasons recorded for {matter} in {period}, by {unit}",
    "incidents in which {matter} led to harm in {period}",
    "what consultation took place about {matter} and a summary of what people said",
)
LEADS = (
    "Please provide",
    "Could you tell me",
    "I would like to know",
    "Please let me have",
    "I should be grateful for",
    "Can you send me",
    "I am asking for",
)
LINKS = (" Also, ", " I would further like ", " In addition please state ", " Finally, ", " Please add ")
PERSONS = (
    *("the chief executive", "the director responsible", "senior managers", "the leader", "board members"),
    *("the head of service", "the press office", "the minister", "the chair"),
)
UNITS = (
    *("ward", "month", "age group", "department", "site", "district", "category", "postcode area", "year"),
    *("type", "team", "region", "supplier"),
)
YEARS = tuple(range(2014, 2027))


def request_texts(count: int, seed: int = 2026) -> Iterator[RequestText]:
    """Yield `count` requests over every sector; hardly two are the same."""
    chance = random.Random(seed)
    matters = [one for sector in tomllib.loads(MATTERS.read_text("utf-8")).values() for one in sector]
    for _ in range(count):
        yield _request(chance, matters)


def _request(chance: random.Random, matters: Sequence[str]) -> RequestText:
    matter = chance.choice(matters)
    asked = chance.sample(ASKS, chance.choice((1, 1, 2, 2, 3, 4)))
    said = [
        _filled(chance, one, matter if at == 0 else _again(chance, matter)) for at, one in enumerate(asked)
    ]
    if len(said) > 2 and chance.random() < 0.6:
        body = "\n".join(f"{at}. {one[0].upper()}{one[1:]}." for at, one in enumerate(said, 1))
    else:
        body = f"{chance.choice(LEADS)} {said[0]}." + "".join(
            f"{chance.choice(LINKS)}{one}." for one in said[1:]
        )
    subject = (
        f"{matter[0].upper()}{matter[1:]}" if chance.random() < 0.7 else "Freedom of information request"
    )
    return RequestText(subject, f"{chance.choice(OPENINGS)}{body}{chance.choice(CLOSINGS)}")


def _again(chance: random.Random, matter: str) -> str:
    """A writer does not always name the thing again."""
    return chance.choice((matter, matter, "these"))


def _filled(chance: random.Random, ask: str, matter: str) -> str:
    year = chance.choice(YEARS)
    period = chance.choice(
        (
            *(f"{year}", f"{year}/{(year + 1) % 100:02}", f"each of the years {year} to {year + 2}"),
            *("the last three years", "the last five years", "the last financial year", "the past 12 months"),
            *(f"each month of {year}", f"every year since {year}"),
        )
    )
    names = {"matter": matter, "period": period, "year": year}
    return ask.format(**names, person=chance.choice(PERSONS), unit=chance.choice(UNITS))

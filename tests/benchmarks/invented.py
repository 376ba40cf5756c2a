"""Invented requests: Zipf's law over some 40,000 words, public-sector topics, applicants who come back."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np

from foidesk.resources import resource

WORDS = 40_000
REQUEST_WORDS = 210
"""With its opening and its questions a request comes to some 1.5 KB."""
PARAGRAPHS = 3_000
SENTENCE = 15

ONSETS = (
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "s",
    "st",
    "t",
    "tr",
    "v",
    "w",
)
CORES = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
CODAS = ("", "l", "n", "r", "s", "t", "nd", "rn", "st", "ment", "tion")

TOPICS = (
    "agency social workers", "air quality monitors", "allotment waiting lists", "ambulance handover times",
    "asbestos in schools", "bailiff referrals", "bed blocking", "blue badge misuse", "body-worn cameras",
    "bus lane fines", "cameras at junctions", "care home closures", "child arrangement delays", "coastal erosion",
    "complaints about officers", "consultancy contracts", "council tax arrears", "cycle lane schemes",
    "data breaches", "dental waiting lists", "disabled facilities grants", "dog fouling notices",
    "domestic homicide reviews", "drone flights", "early retirement payments", "empty homes", "estate roads",
    "facial recognition trials", "fire door inspections", "fly-tipping", "food hygiene ratings", "foster placements",
    "frequency of bin collections", "ghost guns", "grass verges", "gully cleaning", "high-rise cladding",
    "homelessness placements", "hospital parking charges", "housing disrepair claims", "knife crime", "library hours",
    "licensed taxis", "listed buildings", "low traffic neighbourhoods", "maternity staffing", "missing children",
    "modern slavery offences", "needle exchanges", "noise complaints", "off-payroll workers", "operating theatre use",
    "out-of-area placements", "overtime payments", "park benches", "parking permits", "planning appeals",
    "playground inspections", "pothole claims", "procurement cards", "pupil exclusions", "ransomware", "recruitment costs",
    "refugee resettlement", "rough sleepers", "safeguarding referrals", "school transport", "sewage discharges",
    "sickness absence", "software licences", "special educational needs", "speed cameras", "stop and search",
    "street lighting", "suspended officers", "swans and geese", "taser discharges", "translation services",
    "tree felling", "unregistered schools", "vacant posts", "vehicle fleet", "waiting times in A&E", "water testing",
    "wheelchair services", "wildlife crime", "zero-hours contracts",
)  # fmt: skip
ASPECTS = (
    "the number of {0} in each of the last {1} years", "what was spent on {0} since {2}",
    "every policy on {0} in force in {2}", "correspondence about {0} between January and June {2}",
    "how many complaints about {0} were upheld in {2}", "the contract for {0} and who holds it",
    "minutes of the meetings on {0} held in {2}", "the reports on {0} written since {2}",
)  # fmt: skip
OPENINGS = (
    "Under the Freedom of Information Act 2000 I would like to request the following information:",
    "Please treat this as a request under the Freedom of Information Act. I would like to know",
    "Dear Sir or Madam, I am writing to ask for information your organisation holds, namely",
    "I should be grateful if you would send me, by e-mail and in a spreadsheet,",
)
FIRST = (
    "Alice", "Bilal", "Carys", "David", "Efua", "Fiona", "George", "Harpreet", "Imogen", "Jakub", "Kezia", "Liam",
    "Mared", "Nasreen", "Owen", "Priya", "Quentin", "Rhiannon", "Samuel", "Tomasz", "Una", "Victor", "Winifred", "Yusuf",
)  # fmt: skip
LAST = (
    "Abbott", "Begum", "Cartwright", "Davies", "Evans", "Fairweather", "Gill", "Hargreaves", "Iqbal", "Jones", "Kaur",
    "Llewellyn", "Murphy", "Nowak", "Okafor", "Patel", "Quirke", "Roberts", "Shah", "Thornbury", "Underwood", "Vaughan",
    "Whitfield", "Yates",
)  # fmt: skip
TOWNS = ("Ashcombe", "Brackenshire", "Calderfell", "Hartlowe", "Merrowby", "Ousefen", "Wealdshire")


@cache
def vocabulary() -> tuple[str, ...]:
    """Return words, the commonest first: those of the program's own texts, then words that only sound English."""
    found: Counter[str] = Counter()
    for path in sorted(resource("clauses").rglob("*.toml")) + sorted(resource("law").glob("*.toml")):
        if "cy" not in path.parts:
            for text in _texts(tomllib.loads(path.read_text("utf-8"))):
                found.update(re.findall(r"[a-z]{2,}", text.lower()))
    known = [word for word, _times in sorted(found.items(), key=lambda one: (-one[1], one[0]))]
    made = (f"{a}{b}{c}{d}{e}" for c in ONSETS for b in CORES for a in ONSETS for d in CORES for e in CODAS)
    spread = list(made)[:: (len(ONSETS) ** 2 * len(CORES) ** 2 * len(CODAS)) // WORDS]
    return tuple(dict.fromkeys((*known, *spread)))[:WORDS]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


class Prose:
    """A seeded source of text."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        words = vocabulary()
        self._words = np.array(
            [*words, *(f"{word}." for word in words), *(word.capitalize() for word in words)], dtype=object
        )
        weights = 1 / np.arange(1, len(words) + 1)
        self._upto = np.cumsum(weights) / weights.sum()
        self.paragraphs = tuple(self.texts(PARAGRAPHS, 60))

    def texts(self, many: int, size: int) -> list[str]:
        """Return `many` texts of `size` words, in sentences."""
        drawn = np.searchsorted(self._upto, self.random.random((many, size)))
        drawn = np.minimum(drawn, len(self._upto) - 1)
        places = np.arange(size) % SENTENCE
        drawn[:, (places == SENTENCE - 1) | (np.arange(size) == size - 1)] += len(self._upto)
        drawn[:, places == 0] += 2 * len(self._upto)
        return [" ".join(row) for row in self._words[drawn].tolist()]

    def numbers(self, many: int, below: int) -> list[int]:
        """Return `many` numbers, each less than `below`."""
        return list(map(int, self.random.integers(0, below, many)))

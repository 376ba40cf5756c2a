"""What the command line says, and where: answers to standard output, trouble to standard error."""

import json
from dataclasses import dataclass
from typing import Any, TextIO

from foidesk.domain.problems import Problem

END_OF_SENTENCE = (".", "!", "?", "…", "”")


@dataclass(frozen=True, slots=True)
class Console:
    """Two streams. With `as_json` the only thing on standard output is one JSON document."""

    out: TextIO
    err: TextIO
    as_json: bool = False

    def say(self, *lines: str) -> None:
        """Print lines of an answer and hand them on at once; nothing when JSON is wanted."""
        if not self.as_json:
            self.out.write("".join(f"{plain(line)}\n" for line in lines))
            self.out.flush()

    def answer(self, document: dict[str, Any], *lines: str) -> None:
        """Give the answer: as one JSON document where that is wanted, else as lines."""
        self.say(*lines)
        if self.as_json:
            self.out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
            self.out.flush()

    def remark(self, sentence: str) -> None:
        """Say something beside the answer, where it cannot be taken for a part of it."""
        (self.err if self.as_json else self.out).write(f"{plain(sentence)}\n")

    def complain(self, problem: Problem, about: str = "") -> None:
        """Tell what is wrong and what to do, in one or two sentences on standard error."""
        said = plain(f"{about}: {problem}" if about else str(problem))
        if problem.next_step and not said.endswith(END_OF_SENTENCE):
            said += "."
        self.err.write(f"{said} {plain(problem.next_step)}".rstrip() + "\n")
        self.err.flush()


def plain(text: str) -> str:
    """Return text on one line without what a terminal would obey: it may be a stranger's."""
    return "".join(one if one.isprintable() else " " for one in text)

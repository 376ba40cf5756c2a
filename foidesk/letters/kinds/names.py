"""What a letter calls the parts of a request."""

import re
from collections.abc import Sequence

from foidesk.domain.decisions import Part
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line

_BARE = re.compile(r"(?:\d{1,3}[a-z]?|[A-Za-z])(?:[.(][\da-z]{1,3}\)?)*(?: \([^()]{1,60}\))?", re.ASCII)


def named(part: Part, voice: Voice) -> str:
    """Return a part's name as a heading has it: "Question 2", "Question 2 (in part)"."""
    if part.residual:
        return voice.say("answer.any_other")
    label = one_line(part.label or "", 80)
    if not label:
        return voice.say("answer.whole")
    return voice.say("answer.question", label=label) if _BARE.fullmatch(label) else label


def mentioned(parts: Sequence[Part], voice: Voice) -> str:
    """Return several parts inside a sentence: "questions 2 and 3"."""
    labels = [one_line(part.label or "", 80) for part in parts]
    if not all(_BARE.fullmatch(label) for label in labels):
        return voice.listed([named(part, voice) for part in parts])
    if len(labels) == 1:
        return voice.say("answer.question_in_text", label=labels[0])
    return voice.say("answer.questions_in_text", labels=voice.listed(labels))


def in_a_sentence(parts: Sequence[Part], voice: Voice) -> str:
    """Return parts as a sentence names them: “questions 2 and 3 and any other information”."""
    asked = [part for part in parts if not part.residual]
    words = [mentioned(asked, voice)] if asked else []
    return voice.listed([*words, *(voice.say("apart.any_other") for part in parts if part.residual)])

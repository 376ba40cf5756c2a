"""Checks of neither confirming nor denying: its words weigh that alone, and give nothing away."""

import re
from collections.abc import Iterator

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import Typed, parts_of, texts_of
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.provisions import Use

_ABOUT_IT = re.compile(
    r"\b(confirm|den(?:y|ying|ial|ied)|whether (?:or not )?(?:we|it|any|the|such|information)|"
    r"say(?:ing)? (?:so|whether)|if (?:it is |they are )?held|were held|knowing whether|existence)",
    re.IGNORECASE,
)
_DISCLOSING = re.compile(
    r"\b(disclos\w+|releas(?:e|ing|ed)|publish\w*|publication|provid\w+) (?:of )?"
    r"(?:the |this |that |any |such |these )?(?:requested )?(?:information|data|details|records?|documents?|"
    r"figures?|operations?|tactics?|material)",
    re.IGNORECASE,
)
_DISCLOSURE_ITSELF = re.compile(
    r"(?<!such )(?<!that )(?<!this )\b(?:non-)?disclosure (?:would|could|will|might|may|is not|is)\b"
    r"|\bin favour of (?:non-)?disclosure\b|\btest for disclosure\b",
    re.IGNORECASE,
)
_GIVEN_AWAY = re.compile(
    r"\b(?:"
    r"(?:the|this|that|such|any|no|further|other) (?:\w+ ){0,3}information (?:is|was|are)(?: not|n['’]t)?"
    r" (?:held|exempt)"
    r"|we (?:do |did )?(?:not |also )?hold (?!or\b)"
    r"(?:the|this|that|no|some|such|further|other|any|more|information|records?|files?)"
    r"|we (?:do not )?have (?:no|any) (?:such|other|further|relevant) (?:information|records?|files?)"
    r"|the (?:information|records?|files?|documents?) (?:that )?we hold"
    r"|(?:is|are) held (?:by us|on)"
    r")",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:if|whether|were|any such|could|would|either|neither|nor|deny\w*|confirm\w*)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
WEIGHED = frozenset({"favouring", "against", "balance"})


def ncnd_weighs_confirming(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N07: the factors and balance of a NCND are about confirming or denying, not disclosure (s2(1)(b))."""
    for typed in texts_of(letter):
        one = typed.claim
        if one is None or not one.ncnd or typed.place.name not in WEIGHED:
            continue
        disclosing = _speaks_of_disclosing(typed.text)
        if disclosing:
            message = (
                f"{one.capital_cite} is for neither confirming nor denying, and this speaks of disclosing the"
                " information instead."
            )
            remedy = Remedy("Say what confirming or denying would do.", typed.place)
            yield one.finding("N07", Level.WARN, "17(3)(a)", message, remedy, disclosing)


def _speaks_of_disclosing(text: str) -> str:
    """Return the words that weigh disclosure itself, or nothing.

    "Confirming would itself disclose…" is about confirming, and so is a sentence that goes on from one.
    """
    before = False
    for sentence in _SENTENCE.findall(text):
        about_it = bool(_ABOUT_IT.search(sentence))
        found = _DISCLOSURE_ITSELF.search(sentence) or (None if before else _DISCLOSING.search(sentence))
        if found and not about_it:
            return found.group()
        before = about_it
    return ""


def ncnd_gives_nothing_away(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N07: no sentence of a part neither confirmed nor denied says that it is or is not held."""
    closed = {one.place for one in parts_of(letter) if one.use is Use.NCND}
    for typed in texts_of(letter):
        if typed.place.part not in closed:
            continue
        given = _gives_away(typed)
        if given:
            message = (
                "This says whether the information is held, and the part neither confirms nor denies it."
            )
            remedy = Remedy("Take it out, or speak of what would be so if it were held.", typed.place)
            yield Finding("N07", Level.WARN, "2(1)", message, remedy, typed.part, given)


def _gives_away(typed: Typed) -> str:
    for sentence in _SENTENCE.findall(typed.text):
        found = _GIVEN_AWAY.search(sentence)
        if found and not _HEDGED.search(sentence[: found.end()]):
            return " ".join(sentence.split())
    return ""


def nothing_can_be_inferred(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N20: the actual holding of a NCND part never shows: its answer is empty of tables and figures."""
    for one in parts_of(letter):
        if one.use is Use.NCND and one.part.tables:
            message = f"Part {one.name} neither confirms nor denies, and comes with a table."
            yield one.finding(
                "N20", Level.WARN, "2(1)", message, "Take the table out of this part.", "tables"
            )


def residual_beside_answers(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N25: “any other information” needs something it is other than: not beside a total NCND."""
    parts = parts_of(letter)
    others = [one for one in parts if not one.part.residual]
    for one in parts:
        if one.part.residual and one.use is Use.NCND and all(it.use is Use.NCND for it in others):
            message = "The whole request is neither confirmed nor denied; there is no “other” information."
            yield one.finding("N25", Level.WARN, "2(1)", message, "Remove this part.", "residual")

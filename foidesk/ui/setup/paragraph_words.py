"""The words on the choices of the paragraphs page, and how a paragraph is named in its list."""

from collections.abc import Mapping

from foidesk.domain.case import Language
from foidesk.domain.claiming import cited
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.dates import capitalised

PURPOSES: Mapping[Purpose, str] = {
    Purpose.ENGAGED: "Why it applies",
    Purpose.HARM: "Harm from disclosure",
    Purpose.FAVOURING: "Factor in favour of disclosure",
    Purpose.AGAINST: "Factor against disclosure",
    Purpose.BALANCE: "Balance of the public interest",
    Purpose.INTEREST: "Legitimate interest",
    Purpose.NECESSITY: "Whether disclosure is necessary",
    Purpose.RIGHTS: "Balance with people’s rights",
    Purpose.OPINION: "Qualified person’s opinion",
    Purpose.ADVICE: "Advice and help",
    Purpose.NCND: "Neither confirm nor deny: why it applies",
    Purpose.NCND_HARM: "Neither confirm nor deny: harm",
    Purpose.NCND_FAVOURING: "Neither confirm nor deny: factor for an answer",
    Purpose.NCND_AGAINST: "Neither confirm nor deny: factor against an answer",
    Purpose.NCND_BALANCE: "Neither confirm nor deny: balance",
    Purpose.NCND_INTEREST: "Neither confirm nor deny: legitimate interest",
    Purpose.NCND_NECESSITY: "Neither confirm nor deny: whether an answer is necessary",
    Purpose.NCND_RIGHTS: "Neither confirm nor deny: people’s rights",
    Purpose.NCND_OPINION: "Neither confirm nor deny: qualified person’s opinion",
}

LANGUAGES: Mapping[Language, str] = {Language.ENGLISH: "English", Language.WELSH: "Welsh"}


def origin(clause: Clause, *, of_stock: bool) -> str:
    """Return whose a paragraph is, and whether it is offered."""
    if clause.retired:
        return "Retired"
    if not clause.own:
        return "Ours"
    return "Yours, in place of ours" if of_stock else "Yours"


def named(clause: Clause) -> str:
    """Return the two lines of a paragraph in the list."""
    name = cited(clause.regime, clause.provision)
    tongue = "" if clause.language is Language.ENGLISH else f" · {LANGUAGES[clause.language]}"
    return f"{clause.title}\n{capitalised(name)} · {PURPOSES[clause.purpose]}{tongue}"


def fits(clause: Clause, words: str) -> bool:
    """Return whether a paragraph is what somebody looks for: a cite by its beginning, words anywhere."""
    typed = words.casefold().split()
    within = f"{clause.title} {PURPOSES[clause.purpose]} {clause.text}".casefold()
    cite = clause.provision.casefold()
    return all(
        cite == word or cite.startswith(f"{word}(") or (not word[:1].isdigit() and word in within)
        for word in typed
    )

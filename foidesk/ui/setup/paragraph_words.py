"""The words on the choices of the paragraphs page, and how a paragraph is named in its list."""

from collections.abc import Mapping

from foidesk.domain.case import Language
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.dates import capitalised
from foidesk.ui.law.named import cited
from foidesk.ui.tongue import Told, marked, translate

PURPOSES: Mapping[Purpose, str] = Told(
    "Settings",
    {
        Purpose.ENGAGED: marked("Settings", "Why it applies"),
        Purpose.HARM: marked("Settings", "Harm from disclosure"),
        Purpose.FAVOURING: marked("Settings", "Factor in favour of disclosure"),
        Purpose.AGAINST: marked("Settings", "Factor against disclosure"),
        Purpose.BALANCE: marked("Settings", "Balance of the public interest"),
        Purpose.INTEREST: marked("Settings", "Legitimate interest"),
        Purpose.NECESSITY: marked("Settings", "Whether disclosure is necessary"),
        Purpose.RIGHTS: marked("Settings", "Balance with people’s rights"),
        Purpose.OPINION: marked("Settings", "Qualified person’s opinion"),
        Purpose.ADVICE: marked("Settings", "Advice and help"),
        Purpose.NCND: marked("Settings", "Neither confirm nor deny: why it applies"),
        Purpose.NCND_HARM: marked("Settings", "Neither confirm nor deny: harm"),
        Purpose.NCND_FAVOURING: marked("Settings", "Neither confirm nor deny: factor for an answer"),
        Purpose.NCND_AGAINST: marked("Settings", "Neither confirm nor deny: factor against an answer"),
        Purpose.NCND_BALANCE: marked("Settings", "Neither confirm nor deny: balance"),
        Purpose.NCND_INTEREST: marked("Settings", "Neither confirm nor deny: legitimate interest"),
        Purpose.NCND_NECESSITY: marked(
            "Settings", "Neither confirm nor deny: whether an answer is necessary"
        ),
        Purpose.NCND_RIGHTS: marked("Settings", "Neither confirm nor deny: people’s rights"),
        Purpose.NCND_OPINION: marked("Settings", "Neither confirm nor deny: qualified person’s opinion"),
    },
)

LANGUAGES: Mapping[Language, str] = Told(
    "Settings", {Language.ENGLISH: marked("Settings", "English"), Language.WELSH: marked("Settings", "Welsh")}
)


def origin(clause: Clause, *, of_stock: bool) -> str:
    """Return whose a paragraph is, and whether it is offered."""
    if clause.retired:
        return translate("Settings", "Retired")
    if not clause.own:
        return translate("Settings", "Ours")
    return translate("Settings", "Yours, in place of ours") if of_stock else translate("Settings", "Yours")


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

"""What the palette offers besides cases: every key of the desk, shelf, tab, act, letter and setting."""

from collections.abc import Iterator, Mapping
from functools import partial

from foidesk.domain.letter_kinds import LetterKind
from foidesk.resources import resource
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.tab import Tab
from foidesk.ui.desk_keys import deeds
from foidesk.ui.help.topics import Topics
from foidesk.ui.language import LANGUAGES
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.looks import COLOURS, is_still
from foidesk.ui.palette.also import ALSO
from foidesk.ui.palette.entry import Entry
from foidesk.ui.reminders.wanted import are_wanted
from foidesk.ui.setup.titles import TITLES
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import Keys, native
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.ways import Ways

TABS: Mapping[Tab, tuple[str, str]] = Told(
    "Palette",
    {
        Tab.TIMELINE: (marked("Palette", "Timeline of this case"), "clock"),
        Tab.REQUEST: (marked("Palette", "The request as it came"), "inbox"),
        Tab.DECISION: (marked("Palette", "Decisions of this case"), "list"),
        Tab.LETTER: (marked("Palette", "Letters of this case"), "file-text"),
        Tab.NOTES: (marked("Palette", "Notes and tasks of this case"), "pencil"),
        Tab.AREAS: (marked("Palette", "Business areas of this case"), "users"),
    },
)
ICONS = {
    Keys.NEW: "plus",
    Keys.IMPORT: "mail",
    Keys.SEARCH: "search",
    Keys.REFRESH: "rotate-ccw",
    Keys.WHAT_IF: "circle-help",
    Keys.WHY: "calendar-clock",
    Keys.CALENDAR: "calendar-days",
    Keys.AUDIT: "list",
    Keys.RETENTION: "hourglass",
    Keys.SETUP: "settings",
    Keys.ACKNOWLEDGE: "mail",
    Keys.EXTEND: "clock",
    Keys.CLOSE: "archive",
    Keys.DECIDE: "list",
    Keys.COMMISSION: "users",
    Keys.CHASE: "send",
    Keys.GROUP: "users",
    Keys.LETTER: "file-text",
    Keys.COLOURS: "eye",
    Keys.LAW: "scale",
}


def commands(ways: Ways, *, is_encrypted: bool) -> list[Entry]:
    """Return everything that can be done now, the usual first."""
    of_the_case = [*_acts(ways), *_letters(ways), *_keys(ways)]
    settings = [
        *_settings(ways),
        *_colours(ways),
        *_languages(ways),
        *_reminders(ways),
        *(_recovery_code(ways) if is_encrypted else ()),
    ]
    return [*of_the_case, *_shelves(ways), *_tabs(ways), *settings, *_help(ways)]


def _acts(ways: Ways) -> Iterator[Entry]:
    about = (
        translate("Palette", "Act on {case}").format(case=ways.case.head.reference) if ways.has_case else ""
    )
    for act in ACTS:
        if act in ways.case.acts_open:
            words, do = f"{ACTS[act].button}…", partial(ways.ask_act, act)
            yield Entry(words, about, ACTS[act].icon, do, also="record")


def _letters(ways: Ways) -> Iterator[Entry]:
    if not ways.has_case:
        return
    about = translate("Palette", "Letter of {case}").format(case=ways.case.head.reference)
    for kind, words in LETTERS.items():
        yield Entry(words.button, about, "file-text", partial(ways.write, kind), also=_other_names(kind))


def _other_names(kind: LetterKind) -> str:
    own = LETTERS[kind].title
    also = translate("Palette", "draft notice refusal answer")
    return f"{own} {also}" if kind is LetterKind.RESPONSE else own


def _keys(ways: Ways) -> Iterator[Entry]:
    for key, do in deeds(ways).items():
        if key is not Keys.PALETTE:
            icon, also = ICONS.get(key, "corner-up-right"), ALSO.get(key, "")
            yield Entry(
                key.value.words, "", icon, do, native(key.value.sequence), f"{also} {key.value.does}".strip()
            )


def _shelves(ways: Ways) -> Iterator[Entry]:
    for number, (shelf, (words, icon)) in enumerate(SHELVES.items(), 1):
        do = partial(ways.show_shelf, shelf)
        yield Entry(words, translate("Palette", "Shelf of the register"), icon, do, native(f"Alt+{number}"))
    for search_id, name in ways.window.shelves.saved.names.items():
        yield Entry(
            name, translate("Palette", "Saved search"), "search", partial(ways.show_saved_search, search_id)
        )


def _tabs(ways: Ways) -> Iterator[Entry]:
    for number, (tab, (words, icon)) in enumerate(TABS.items(), 1):
        yield Entry(words, "", icon, partial(ways.show_tab, tab), native(f"Ctrl+{number}"))
    if ways.has_case:
        reference = ways.case.head.reference
        about = translate("Palette", "Who did what to it, when")
        yield Entry(
            translate("Palette", "Audit of {case}").format(case=reference),
            about,
            "list",
            partial(ways.show_audit, reference),
        )


def _settings(ways: Ways) -> Iterator[Entry]:
    for title in TITLES:
        yield Entry(
            translate("Palette", "Settings: {title}").format(title=translate("Settings", title)),
            "",
            "settings",
            partial(ways.show_settings_of, title),
        )
    for words, do, also in (
        (
            translate("Palette", "Export settings…"),
            ways.export_settings,
            translate("Palette", "save set-up file json share"),
        ),
        (
            translate("Palette", "Import settings…"),
            ways.import_settings,
            translate("Palette", "read load set-up file json"),
        ),
    ):
        yield Entry(words, "", "settings", do, also=also)


def _colours(ways: Ways) -> Iterator[Entry]:
    for choice, words in COLOURS.items():
        said = translate("Palette", "Colours: {choice}").format(choice=words)
        do = partial(ways.choose_colours, choice)
        yield Entry(
            said, "", "eye", do, also=translate("Palette", "theme light dark high contrast mode appearance")
        )
    still = is_still(ways.window.kept)
    words = (
        translate("Palette", "Let things move by themselves")
        if still
        else translate("Palette", "Keep still: nothing moves by itself")
    )
    also = translate("Palette", "reduced motion animation blink")
    yield Entry(words, "", "eye", partial(ways.keep_still, not still), also=also)


def _languages(ways: Ways) -> Iterator[Entry]:
    for language, words in LANGUAGES.items():
        yield Entry(
            words,
            "",
            "settings",
            partial(ways.choose_language, language),
            also=translate("Palette", "Cymraeg iaith Saesneg"),
        )


def _reminders(ways: Ways) -> Iterator[Entry]:
    words = (
        translate("Reminders", "Stop reminding me by the desktop")
        if are_wanted(ways.window.kept)
        else translate("Reminders", "Remind me of what is due by the desktop")
    )
    do = partial(ways.remind_by_desktop, not are_wanted(ways.window.kept))
    yield Entry(
        words, "", "calendar-clock", do, also=translate("Palette", "tray notification reminder alert")
    )


def _recovery_code(ways: Ways) -> Iterator[Entry]:
    yield Entry(
        translate("Palette", "Make a new recovery code…"),
        translate("Palette", "Security"),
        "lock",
        ways.show_recovery_code,
        also=translate("Palette", "key lost"),
    )


def _help(ways: Ways) -> Iterator[Entry]:
    for topic in Topics(resource("help")).all:
        yield Entry(
            translate("Palette", "Help: {title}").format(title=topic.title),
            "",
            "circle-help",
            partial(ways.show_topic, topic.key),
        )

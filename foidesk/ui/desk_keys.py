"""The keys of the desk, bound to what they do."""

from collections.abc import Callable, Mapping
from functools import partial

from foidesk.ui.case.tab import Tab
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import Keys, bind, bind_text
from foidesk.ui.ways import Ways


def bind_keys(ways: Ways) -> None:
    """Bind every key of `Keys`, the shelves to Alt+1 onwards and the tabs of a case to Ctrl+1 onwards."""
    window = ways.window
    for key, do in deeds(ways).items():
        bind(window, key, do)
    bind_text(window, "/", window.top_bar.go_to_search)  # where nothing is typed
    for number, shelf in enumerate(SHELVES, 1):
        bind_text(window, f"Alt+{number}", partial(ways.show_shelf, shelf))
    for number, tab in enumerate(Tab, 1):
        bind_text(window, f"Ctrl+{number}", partial(ways.show_tab, tab))


def deeds(ways: Ways) -> Mapping[Keys, Callable[[], object]]:
    """Return what each key of the desk does."""
    window = ways.window
    return {
        Keys.SEARCH: window.top_bar.go_to_search,
        Keys.FILTER: ways.show_filters,
        Keys.GROUP: ways.show_groups,
        Keys.PALETTE: ways.show_palette,
        Keys.HELP: ways.show_help,
        Keys.CARD: partial(ways.show_topic, "keys"),
        Keys.LAW: ways.show_law,
        Keys.START: ways.show_start,
        Keys.NEW: ways.new_request,
        Keys.IMPORT: ways.choose_files,
        Keys.REFRESH: ways.register.refresh,
        Keys.WHAT_IF: ways.show_what_if,
        Keys.WHY: ways.explain,
        Keys.ACTS: ways.show_acts,
        Keys.DECIDE: partial(ways.show_tab, Tab.DECISION),
        Keys.LETTER: ways.show_letters,
        Keys.ACKNOWLEDGE: ways.acknowledge,
        Keys.EXTEND: ways.extend,
        Keys.CLOSE: ways.close_case,
        Keys.UNDO: ways.undo,
        Keys.COMMISSION: ways.commission,
        Keys.CHASE: ways.chase,
        Keys.PRINT_MARKED: ways.print_marked,
        Keys.SAVE_MARKED: ways.save_marked,
        Keys.ASSIGN: ways.assign_marked,
        Keys.REGISTER: ways.leave_case,
        Keys.BACK: ways.leave_case,
        Keys.CASE: ways.enter_case,
        Keys.CALENDAR: ways.show_calendar,
        Keys.AUDIT: ways.show_audit,
        Keys.RETENTION: ways.show_retention,
        Keys.SETUP: ways.show_setup,
        Keys.COLOURS: ways.next_colours,
    }

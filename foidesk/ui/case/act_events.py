"""From a filled form to an Event; a correction names a row and says what it should have been."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from foidesk.domain.timeline import Act, Event, Step, corrected_row, struck_rows
from foidesk.ui.asked_fields import Asked, Kind
from foidesk.ui.case.act_fields import FIELDS, NOTE, OF_ONE_PART
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.wording import day

STRUCK = "struck"
FAULTS = Told(
    "Case", {"day": marked("Case", "It has the wrong day"), STRUCK: marked("Case", "It did not happen")}
)


def fields_of(act: Act, timeline: tuple[Event, ...], parts: tuple[str, ...] = ()) -> tuple[Asked, ...]:
    """Return what `act` asks for; a correction offers the rows of `timeline` that can be wrong.

    Where there are several `parts`, an act that can be done to some alone asks for which.
    """
    if act is not Act.CORRECT:
        some = act in OF_ONE_PART and len(parts) > 1
        return (*FIELDS[act], _which_part(act, parts)) if some else FIELDS[act]
    gone = struck_rows(timeline)
    rows = tuple(
        (str(at), _entry(event))
        for at, event in enumerate(timeline)
        if event.act is not Act.CORRECT and at not in gone
    )
    return (
        Asked("row", Kind.CHOICE, translate("Case", "Which entry was wrong"), needed=True, choices=rows),
        Asked(
            "fault",
            Kind.CHOICE,
            translate("Case", "What was wrong"),
            needed=True,
            choices=tuple(FAULTS.items()),
        ),
        Asked("right_on", Kind.DAY, translate("Case", "The day it should have said")),
        replace(NOTE, label=translate("Case", "Why")),
    )


def _entry(event: Event) -> str:
    words = f"{ACTS[event.act].done}, {day(event.on)}"
    return f"{words}, {translate('Timeline', 'part {}').format(event.part)}" if event.part else words


def lacking(act: Act, values: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return the field that what was typed leaves open, and what to say beside it; None where none is."""
    if act is not Act.CORRECT or values.get("fault") == STRUCK or "right_on" in values:
        return None
    return "right_on", translate("Case", "Say which day it should have been.")


def _which_part(act: Act, parts: tuple[str, ...]) -> Asked:
    choices = tuple((name, translate("Case", "Part {name}").format(name=name)) for name in parts)
    hint = marked("Asked", "Tick none for the whole request.")
    if act is Act.EXTEND_PUBLIC_INTEREST:
        hint = marked(
            "Asked", "Tick none for those that claim the exemption; for the whole request where none does."
        )
    return Asked("part", Kind.PARTS, marked("Asked", "Only for some parts"), hint, choices=choices)


def event_of(act: Act, on: date, values: Mapping[str, Any], timeline: tuple[Event, ...]) -> Event:
    """Return the Event of a filled form."""
    if act is not Act.CORRECT:
        steps = tuple(Step(text, values.get("until")) for text in values.get("steps", ()))
        return Event(act, on, **{**values, "steps": steps})
    row = int(values["row"])
    if values.get("fault") == STRUCK:
        return Event(act, on, row=row, struck=True, text=values.get("text"))
    right = replace(corrected_row(timeline, row), on=values["right_on"])
    return Event(act, on, row=row, should_say=right, text=values.get("text"))

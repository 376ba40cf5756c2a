"""One case read from JSON and written to it: the exchange format, kept exactly."""

from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.provisions import Provisions
from foidesk.domain.timeline import Act
from foidesk.intake.case_faults import case_faults
from foidesk.intake.draft import Draft
from foidesk.intake.wire_faults import BrokenFile

FORMAT: Final = "foidesk-case"
SECRET: Final = frozenset({"actual_holding"})
"""Whether information is held behind a neither-confirm-nor-deny answer leaves only on demand."""


def read_case(data: bytes, provisions: Provisions) -> Case:
    """Return the case in a file. Raises BrokenFile, with every fault by path."""
    from foidesk.intake.case_wire import CaseWire  # pydantic loads only when a file is read
    from foidesk.intake.wire import domain_value, read_wire

    fields = read_wire(data, CaseWire, FORMAT).model_dump(exclude_none=True, exclude={"format", "version"})
    case = domain_value(fields, Case)
    if faults := list(case_faults(case, provisions)):
        raise BrokenFile(faults)
    return case


def read_case_draft(data: bytes, provisions: Provisions) -> Draft:
    """Return the case in a file as a draft to log. Raises BrokenFile."""
    case = read_case(data, provisions)
    return Draft(case, next(event.at for event in case.timeline if event.act is Act.RECEIVE))


def write_case(case: Case, *, restricted: bool = False) -> str:
    """Return the case as the text of a file; `actual_holding` only where `restricted` is asked for."""
    from foidesk.intake.case_wire import CaseWire  # pydantic loads only when a file is written
    from foidesk.intake.wire import wire_text

    return wire_text(case, CaseWire, without=frozenset() if restricted else SECRET, format=FORMAT, version=1)

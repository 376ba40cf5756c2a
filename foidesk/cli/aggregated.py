"""The requests whose costs may be added up, as JSON and in words."""

from typing import Any

from foidesk.casework.find_aggregated import JUDGEMENT, Aggregated


def group_document(group: Aggregated) -> dict[str, Any]:
    """Return one set of requests as JSON."""
    return {
        "from": group.begins_on.isoformat(),
        "to": group.ends_on.isoformat(),
        "working_days": group.number,
        "provision": group.provision,
        "note": JUDGEMENT,
        "requests": [
            {
                "reference": one.reference,
                "received": one.received_on.isoformat(),
                "subject": one.subject,
                "tie": one.tie.value if one.tie else None,
            }
            for one in group.requests
        ],
    }


def group_line(group: Aggregated) -> str:
    """Return one set of requests in a line."""
    names = ", ".join(one.reference for one in group.requests)
    return f"Aggregation: {group.headline}: {names}. {JUDGEMENT}"

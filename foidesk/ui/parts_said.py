"""Parts of a request by their labels, in the language of the window."""

from foidesk.ui.tongue import listed, translate


def part_words(labels: tuple[str, ...]) -> str:
    """Return “part 2” or “parts 2 and 3”."""
    if len(labels) == 1:
        return translate("Parts", "part {label}").format(label=labels[0])
    return translate("Parts", "parts {labels}").format(labels=listed(labels))

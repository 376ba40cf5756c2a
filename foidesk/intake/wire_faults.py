"""What is wrong with an exchange file: each fault with its path, in plain words."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from foidesk.domain.problems import Problem

Fault = tuple[str, str]
"""A path such as `/parts/2/claims/0/provision`, and what is wrong there."""

SENTENCES: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "is not a key of this format",
    "string_type": "must be text, not {input}",
    "string_unicode": "holds half of a character",
    "bool_type": "must be true or false, not {input}",
    "int_type": "must be a whole number, not {input}",
    "date_type": "must be a date written YYYY-MM-DD, not {input}",
    "datetime_type": "must be an instant written YYYY-MM-DDTHH:MM:SS+00:00, not {input}",
    "json_invalid": "is not JSON: {error}",
    "tuple_type": "must be a list, not {input}",
    "model_type": "must be an object in braces, not {input}",
    "enum": "{input} is not one of {expected}",
    "literal_error": "must be {expected}, not {input}",
    "greater_than": "must be more than {gt}, not {input}",
    "greater_than_equal": "must be {ge} or more, not {input}",
    "too_short": "needs at least {min_length}",
    "value_error": "{error}",
}


class BrokenFile(Problem):
    """A file that does not keep to its format. `faults` are all of them, in the order of the file."""

    remedy = "Correct it and try again; the format is described in case.schema.json and settings.schema.json."

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        path, why = self.faults[0]
        more = len(self.faults) - 1
        others = "" if not more else f" (and {more} more fault{'s' if more > 1 else ''})"
        super().__init__(f"{path}: {why}{others}" if path else f"The file {why}.")


def pointer(steps: Iterable[str | int], document: object) -> str:
    """Return where in `document` the steps lead; steps not in it are the reader's own, and left out."""
    path, here, walking = "", document, True
    for step in steps:
        if isinstance(here, dict) and isinstance(step, str) and walking:
            path, walking = f"{path}/{_escaped(step)}", step in here
            here = here.get(step)
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            path, here = f"{path}/{step}", here[step]
    return path


def _escaped(key: str) -> str:
    """Return a key as RFC 6901 writes it in a path."""
    return key[:60].replace("~", "~0").replace("/", "~1")


def faults_of(errors: Iterable[Mapping[str, Any]], document: object) -> list[Fault]:
    """Return what the reader found, one fault a place."""
    found: dict[str, str] = {}
    for error in errors:
        found.setdefault(pointer(error["loc"], document), _sentence(error))
    return list(found.items())


def _sentence(error: Mapping[str, Any]) -> str:
    said = SENTENCES.get(error["type"])
    if said is None:
        return str(error["msg"])
    known = {name: str(value).replace("'", '"') for name, value in error.get("ctx", {}).items()}
    return said.format(**known, input=shown(error["input"]))


def shown(value: object) -> str:
    """Return a value as it stands in the file, cut short; of lists and objects only what they are."""
    if isinstance(value, dict | list | tuple):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:59]}…"

"""The shipped JSON Schemas: what the models say, and what the samples keep to."""

import json
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

from foidesk.intake.case_json import read_case, write_case
from foidesk.intake.schemas import FORMATS, schema_text
from foidesk.resources import resource
from tests.intake.test_case_json import FAULTS, FULL, LEAST, changed, nulls


def validator(name):
    return Draft202012Validator(json.loads(resource(name).read_text("utf-8")))


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_shipped_is_what_the_models_say(name):
    shipped = resource(name).read_text("utf-8")
    assert shipped == schema_text(name), "write them anew: python -m foidesk.intake.schemas"
    Draft202012Validator.check_schema(json.loads(shipped))


@pytest.mark.parametrize("document", [FULL, LEAST, nulls(LEAST)], ids=["full", "least", "nulls"])
def test_a_good_case_keeps_to_the_schema(document):
    validator("case.schema.json").validate(document)


def test_what_is_written_keeps_to_the_schema(provisions):
    case = read_case(json.dumps(FULL).encode(), provisions)
    validator("case.schema.json").validate(json.loads(write_case(case, restricted=True)))


BEYOND = (
    "is not a provision",
    "is not a date",
    "is not an instant",
    "cells for",
    "rows are counted",
    "correction",
    "struck",
)
"""What a schema of this kind does not say: the reader alone finds these."""
SHAPES = [one for one in FAULTS if not any(word in " ".join(map(str, one)) for word in BEYOND)]


@pytest.mark.parametrize(
    ("path", "value", "said"), SHAPES, ids=[f"{one[0]} {one[1]!r:.24}" for one in SHAPES]
)
def test_the_schema_refuses_what_the_reader_refuses(path, value, said):
    assert not validator("case.schema.json").is_valid(changed(path, value)), said


def test_the_samples_keep_to_their_schemas():
    for path in resource("samples").glob("*.json"):
        read = json.loads(path.read_text("utf-8"))
        name = "settings.schema.json" if path.name == "settings.json" else "case.schema.json"
        for document in read if isinstance(read, list) else [read]:
            validator(name).validate(document)


HEAVY = "import sys, foidesk.intake.{0}; print('pydantic' in sys.modules)"


@pytest.mark.parametrize("module", ["case_json", "settings_json", "arrivals", "eml", "draft", "questions"])
def test_pydantic_loads_only_when_it_is_used(module):
    done = subprocess.run(
        [sys.executable, "-c", HEAVY.format(module)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"

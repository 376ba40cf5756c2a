"""The JSON Schemas of both formats, made from their models (`python -m foidesk.intake.schemas`)."""

import json
from typing import Final

from foidesk.intake.case_wire import CaseWire
from foidesk.intake.settings_wire import SettingsWire
from foidesk.intake.wire import Wire
from foidesk.resources import resource

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
FORMATS: Final[dict[str, tuple[type[Wire], str]]] = {
    "case.schema.json": (CaseWire, "One FoiDesk case, version 1"),
    "settings.schema.json": (SettingsWire, "The settings of an authority in FoiDesk, version 1"),
}


def schema_text(file_name: str) -> str:
    """Return the schema shipped under that name in resources/."""
    model, title = FORMATS[file_name]
    schema = model.model_json_schema()
    return json.dumps({"$schema": DIALECT, **schema, "title": title}, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    for name in FORMATS:
        resource(name).write_text(schema_text(name), encoding="utf-8", newline="\n")

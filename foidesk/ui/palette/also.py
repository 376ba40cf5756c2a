"""What else an officer may call what a key does."""

from foidesk.ui.shortcuts import Keys
from foidesk.ui.tongue import Told, marked

ALSO = Told(
    "Palette",
    {
        Keys.IMPORT: marked("Palette", "drop eml file mail open"),
        Keys.NEW: marked("Palette", "log add write down"),
        Keys.EXTEND: marked("Palette", "extension public interest more time complex"),
        Keys.CLOSE: marked("Palette", "finish archive outcome"),
        Keys.COLOURS: marked("Palette", "dark light high contrast theme"),
        Keys.AUDIT: marked("Palette", "history log chain trail"),
        Keys.RETENTION: marked(
            "Palette", "retire anonymise delete destroy certificate subject access gdpr hold"
        ),
        Keys.SETUP: marked("Palette", "settings preferences"),
        Keys.WHAT_IF: marked("Palette", "calculator deadline working days"),
        Keys.CALENDAR: marked("Palette", "bank holidays"),
        Keys.COMMISSION: marked(
            "Palette", "commission task call for records unit department contributor search"
        ),
        Keys.CHASE: marked("Palette", "remind reminder overdue departments units nudge"),
        Keys.GROUP: marked("Palette", "sort team workload colleague"),
        Keys.WHY: marked("Palette", "explain deadline clock"),
        Keys.LAW: marked("Palette", "provision section regulation act explain field"),
    },
)

"""The “Insert paragraph…” of each text of a decision: which box, and what for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from foidesk.domain.clauses import Purpose
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.paragraph_offers import ADVICE_UNDER, Wanted
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.ui.decision.claim_setting import Setting
from foidesk.ui.decision.factor_list import FactorList
from foidesk.ui.decision.flow import Flow
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.law.named import cited
from foidesk.ui.plain import push
from foidesk.ui.tongue import marked, translate

KEY = marked("Decisions", "Ctrl+I inserts a paragraph, F8 goes to the next place to fill in.")

BOXES = {
    "reason": Purpose.ENGAGED,
    "harm": Purpose.HARM,
    "qualified_opinion": Purpose.OPINION,
    "interests_interest": Purpose.INTEREST,
    "interests_necessity": Purpose.NECESSITY,
    "interests_balance": Purpose.RIGHTS,
    "balance": Purpose.BALANCE,
}
LISTS = {"favouring": Purpose.FAVOURING, "against": Purpose.AGAINST}
"""The boxes of a claim card by the end of their names, and what a paragraph in them is for."""


@dataclass(frozen=True, slots=True)
class ParagraphAsk:
    """An officer wants a paragraph: what for, how that is called, and where the chosen words go."""

    wanted: Wanted
    heading: str
    insert: Callable[[str], None]


Tell = Callable[[ParagraphAsk], object]


def offer_in_claim(card: QWidget, at: Setting, claim: Callable[[], Claim], tell: Tell) -> None:
    """Put the button beside each text of a claim card, and its key into each box. `claim` as it now reads."""

    def asker(owner: GrowingText | FactorList, purpose: Purpose, label: str) -> Callable[[], None]:
        def ask() -> None:
            now = claim()
            within = purpose.within(ncnd=at.use is Use.NCND)
            wanted = Wanted(at.regime, (now.provision, *now.limbs), within)
            tell(ParagraphAsk(wanted, f"{label} – {cited(at.regime, now.provision)}", _into(owner)))

        return ask

    for ending, purpose in BOXES.items():
        box = card.findChild(GrowingText, f"{at.name}_{ending}")
        if box is not None:
            _join_box(box, asker(box, purpose, box.accessibleName()))
    for ending, purpose in LISTS.items():
        factors = card.findChild(FactorList, f"{at.name}_{ending}")
        if factors is not None:
            ask = asker(factors, purpose, factors.heading)
            button = _button(f"{factors.objectName()}_paragraph", factors.heading, ask)
            factors.put_beside(button)
            factors.paragraph_wanted.connect(button.click)


def offer_in_answer(box: GrowingText, part: Callable[[], tuple[Part, Regime]], tell: Tell) -> None:
    """Put the button beside the answer of a part: advice under the law's own section and under its claims."""

    def ask() -> None:
        now, regime = part()
        law = now.regime or regime
        cites = (ADVICE_UNDER[law], *(claim.provision for claim in now.claims))
        tell(
            ParagraphAsk(
                Wanted(law, cites, Purpose.ADVICE), translate("Decisions", "Advice and help"), _into(box)
            )
        )

    _join_box(box, ask)


def _into(owner: GrowingText | FactorList) -> Callable[[str], None]:
    """Return what inserts; the box may be gone by then, if the case was shown anew meanwhile."""

    def insert(text: str) -> None:
        if isValid(owner):
            owner.insert_paragraph(text)

    return insert


def _join_box(box: GrowingText, ask: Callable[[], None]) -> None:
    box.setAccessibleDescription(f"{box.accessibleDescription()} {translate('Decisions', KEY)}".strip())
    field = box.parentWidget()
    rows = field.layout() if field else None
    assert isinstance(rows, QVBoxLayout)
    label = field.findChild(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if field else None
    assert isinstance(label, QLabel)
    line = QWidget()
    flow = Flow(line, gap=12, row_gap=0)
    button = _button(f"{box.objectName()}_paragraph", box.accessibleName(), ask)
    box.paragraph_wanted.connect(button.click)
    label.setMinimumHeight(button.sizeHint().height())  # so that their words stand on one line
    flow.addWidget(label)
    flow.addWidget(button)
    rows.insertWidget(0, line)


def _button(name: str, label: str, ask: Callable[[], None]) -> QPushButton:
    """Return the button. Tab passes it by, so that it stands in nobody's way: its key presses it."""
    button = push(
        translate("Decisions", "Insert paragraph…"),
        name,
        "beside",
        translate("Decisions", "Insert a paragraph: {label}").format(label=label),
    )
    button.setToolTip(translate("Decisions", "Insert a paragraph (Ctrl+I)"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setProperty("key", "Ctrl+I")
    button.clicked.connect(ask)
    return button

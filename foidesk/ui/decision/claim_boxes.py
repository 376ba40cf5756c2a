"""The groups of boxes of a claim card; each writes its own share into the claim."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from foidesk.domain.claiming import Ask, exemption_word, may_ask_of
from foidesk.domain.decisions import Claim, Likelihood
from foidesk.domain.provisions import Test, Use
from foidesk.domain.regime import Regime
from foidesk.ui.decision.choices import LIKELIHOODS
from foidesk.ui.decision.claim_setting import Group, Setting
from foidesk.ui.decision.evidence import CertificateBoxes, LegitimateInterestsBoxes, QualifiedPersonBoxes
from foidesk.ui.decision.fields import Choice, field
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.decision.limb_picker import LimbPicker
from foidesk.ui.decision.public_interest import PublicInterestBoxes
from foidesk.ui.fields import line_edit
from foidesk.ui.law.named import cited
from foidesk.ui.tongue import marked, translate


def groups_for(at: Setting) -> list[Group]:
    """Return the groups this claim can need, in the order they are filled in."""
    asks = may_ask_of(at.provision) if at.provision else frozenset()
    makers = [make for ask, make in _MAKERS if ask is None or ask in asks]
    if at.regime not in _REASONS_MAY_STAY_OUT or at.use in {Use.REFUSE, Use.NOT_HELD}:
        makers.remove(_withhold_reasons)
    if at.use is Use.NOT_HELD:  # what was searched is said in the answer
        makers.remove(_reason)
    if not at.others:
        makers.remove(_alternative)
    return [make(at) for make in makers]


def _limbs(at: Setting) -> Group:
    rests_on = at.provision.rests_on if at.provision else ()
    covers = {cite: at.provisions.covers(at.regime, cite) for cite in rests_on}
    picker = LimbPicker(at.name, covers, at.claim.limbs)
    return Group(Ask.LIMBS, picker, picker.edited, lambda claim: replace(claim, limbs=picker.limbs()))


def _reason(at: Setting) -> Group:
    labels = {
        Use.NCND: translate("Decisions", "Why confirming or denying engages it"),
        Use.REFUSE: translate("Decisions", "Why this ground applies"),
    }
    box = GrowingText(least=3)
    box.put(at.claim.reason)
    usual = translate("Decisions", "Why the {exemption_word} applies").format(
        exemption_word=translate("Decisions", exemption_word(at.regime))
    )
    widget = field(labels.get(at.use, usual), box, f"{at.name}_reason")
    return Group(None, widget, box.edited, lambda claim: replace(claim, reason=box.text()))


def _harm(at: Setting) -> Group:
    box = GrowingText(least=2)
    box.put(at.claim.harm)
    labels = {
        Test.ADVERSE_EFFECT: translate("Decisions", "Adverse effect of {deed}").format(deed=at.deed),
        Test.AS_LIMBS: translate("Decisions", IF_HELD),
    }
    widget = field(
        labels.get(at.test, translate("Decisions", "Harm from {deed}").format(deed=at.deed)),
        box,
        f"{at.name}_harm",
    )
    return Group(Ask.HARM, widget, box.edited, lambda claim: replace(claim, harm=box.text()))


def _likelihood(at: Setting) -> Group:
    box = Choice()
    box.offer(translate("Decisions", "Not said yet"), LIKELIHOODS.items())
    box.put(at.claim.likelihood)

    def write(claim: Claim) -> Claim:
        chosen = box.value()
        return replace(claim, likelihood=None if chosen is None else Likelihood(str(chosen)))

    label = translate("Decisions", "How likely is the harm? {deed} …").format(deed=at.deed.capitalize())
    if at.test is Test.AS_LIMBS:
        label = translate("Decisions", "How likely is that harm? Giving it out …")
    widget = field(label, box, f"{at.name}_likelihood")
    return Group(Ask.LIKELIHOOD, widget, box.currentIndexChanged, write)


def _qualified_person(at: Setting) -> Group:
    boxes = QualifiedPersonBoxes(at.name, at.today, at.claim.qualified_person)
    return Group(
        Ask.QUALIFIED_PERSON,
        boxes,
        boxes.edited,
        lambda claim: replace(claim, qualified_person=boxes.value()),
    )


def _statistical(at: Setting) -> Group:
    box = QCheckBox(translate("Decisions", "Statistical information, section 36(4)"))
    box.setObjectName(f"{at.name}_statistical")
    box.setAccessibleName(box.text())
    box.setChecked(at.claim.statistical)
    return Group(Ask.STATISTICAL, box, box.toggled, lambda claim: replace(claim, statistical=box.isChecked()))


def _enactment(at: Setting) -> Group:
    box = line_edit(translate("Decisions", "The Act or regulations, and the provision"))
    box.setText(at.claim.enactment or "")
    widget = field(
        translate("Decisions", "Enactment that prohibits {deed}").format(deed=at.deed),
        box,
        f"{at.name}_enactment",
    )
    return Group(
        Ask.ENACTMENT,
        widget,
        box.textEdited,
        lambda claim: replace(claim, enactment=box.text().strip() or None),
    )


def _certificate(at: Setting) -> Group:
    boxes = CertificateBoxes(at.name, at.today, at.claim.certificate)
    return Group(
        Ask.CERTIFICATE, boxes, boxes.edited, lambda claim: replace(claim, certificate=boxes.value())
    )


def _interests(at: Setting) -> Group:
    boxes = LegitimateInterestsBoxes(at.name, at.deed, at.claim.legitimate_interests)
    return Group(
        Ask.LEGITIMATE_INTERESTS,
        boxes,
        boxes.edited,
        lambda claim: replace(claim, legitimate_interests=boxes.value()),
    )


def _factors(at: Setting) -> Group:
    boxes = PublicInterestBoxes(at.name, at.deed, at.claim)

    def write(claim: Claim) -> Claim:
        favouring, against, balance = boxes.written()
        return replace(claim, favouring=favouring, against=against, balance=balance)

    return Group(Ask.FACTORS, boxes, boxes.edited, write)


def _withhold_reasons(at: Setting) -> Group:
    box = QCheckBox(translate("Decisions", "Leave the reasons out of the letter"))
    box.setObjectName(f"{at.name}_withhold_reasons")
    box.setAccessibleName(box.text())
    cite = _REASONS_MAY_STAY_OUT[at.regime]
    box.setToolTip(
        translate(
            "Decisions", "Section {cite}: where stating them would itself reveal exempt information"
        ).format(cite=cite)
    )
    box.setChecked(at.claim.withhold_reasons)
    return Group(None, box, box.toggled, lambda claim: replace(claim, withhold_reasons=box.isChecked()))


def _alternative(at: Setting) -> Group:
    box = Choice()
    named = [
        (cite, translate("Decisions", "In the alternative to {cited}").format(cited=cited(at.regime, cite)))
        for cite in at.others
    ]
    box.offer(translate("Decisions", "Relied on in its own right"), named)
    box.put(at.claim.alternative_to)
    widget = field(translate("Decisions", "Beside the other claims"), box, f"{at.name}_alternative")

    def write(claim: Claim) -> Claim:
        chosen = box.value()
        return replace(claim, alternative_to=None if chosen is None else str(chosen))

    return Group(None, widget, box.currentIndexChanged, write)


IF_HELD = marked("Decisions", "Harm if it were held and given out")
"""What FOISA s18(1) asks: whether the information would be exempt, not what saying so would do."""

_REASONS_MAY_STAY_OUT: Mapping[Regime, str] = {Regime.FOIA: "17(4)", Regime.FOISA: "16(3)"}
"""The laws that allow it, and where; each speaks of exemptions only."""

_MAKERS: tuple[tuple[Ask | None, Callable[[Setting], Group]], ...] = (
    (Ask.LIMBS, _limbs),
    (Ask.ENACTMENT, _enactment),
    (Ask.STATISTICAL, _statistical),
    (Ask.QUALIFIED_PERSON, _qualified_person),
    (None, _reason),
    (Ask.HARM, _harm),
    (Ask.LIKELIHOOD, _likelihood),
    (Ask.LEGITIMATE_INTERESTS, _interests),
    (Ask.FACTORS, _factors),
    (Ask.CERTIFICATE, _certificate),
    (None, _alternative),
    (None, _withhold_reasons),
)
"""In the order they are filled in; Tab goes through them so, and what is seldom wanted comes last."""

"""One claim in full: its kind, why it applies, the harm, and where the public interest lies."""

from collections.abc import Iterator

from foidesk.domain.decisions import Claim, LegitimateInterests, QualifiedPerson
from foidesk.domain.provisions import Provision, Provisions, PublicInterest, Test
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Block, Heading, ItemList, Paragraph
from foidesk.letters.kinds.voice import Voice, strong
from foidesk.letters.text import linked, one_line

_OWN_DATA = {"40(1)", "40(5A)"}
_OF_THE_REQUEST = {
    (Regime.EIR, "12(4)(b)"): "unreasonable",
    (Regime.EISR, "10(4)(b)"): "unreasonable",
    (Regime.EIR, "12(4)(c)"): "general",
    (Regime.EISR, "10(4)(c)"): "general",
}
"""Exceptions that turn on the request: no kind of information is protected by them."""
_SAID_OF_TESTS = set(Test) - {Test.COST, Test.BURDEN, Test.REPEATED}


class Claimed:
    """A claim with the law it rests on, put into words. Sub-headings stand at `level`."""

    def __init__(
        self, claim: Claim, provisions: Provisions, voice: Voice, *, level: int, pooled: bool
    ) -> None:
        self._claim, self._voice, self._level, self._pooled = claim, voice, level, pooled
        self._provisions = provisions
        self._law: Provision | None = provisions.find(voice.regime, claim.provision)
        self._interest = self._law.interest(claim.limbs) if self._law else None

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self._claim

    def label(self) -> str:
        """Return the provision to its limb, the limbs it rests on, and its title in the Act."""
        claim, voice = self._claim, self._voice
        cited = voice.titled(claim.provision)
        if claim.limbs:
            cited = voice.say("claim.by_virtue", provision=cited, limbs=voice.all_cited(claim.limbs))
        if self._law is None:
            return voice.say("claim.label_untitled", provision=cited)
        return voice.say("claim.label", provision=cited, title=self._law.titled(voice.language))

    def blocks(self) -> Iterator[Block]:
        """Yield everything the letter says for the claim. Reasons that may not be stated are not (s17(4))."""
        yield from self.engaged()
        if not self._claim.withhold_reasons:
            yield from self._public_interest()

    def engaged(self) -> Iterator[Block]:
        """Yield its kind, why it applies and the harm: all that comes before the public interest."""
        kind = " ".join(self._kind())
        if kind:
            yield Paragraph(linked(kind))
        if self._claim.alternative_to:
            yield self._alternative(self._claim.alternative_to)
        if self._claim.withhold_reasons:
            yield self._voice.paragraph("claim.reasons_withheld")
            return
        yield from self._voice.told(self._claim.reason)
        yield from self._evidence()
        yield from self._harm()

    def _alternative(self, to: str) -> Paragraph:
        voice, other = self._voice, self._provisions.find(self._voice.regime, to)
        this, that = voice.cited(self._claim.provision), voice.cited(to)
        if self._law and other and _exclude(self._law, other):
            both = voice.all_cited(sorted((self._law.section, other.section)))
            return voice.paragraph("claim.alternative_exclusive", provision=this, other=that, sections=both)
        return voice.paragraph("claim.alternative", provision=this, other=that)

    def _kind(self) -> Iterator[str]:
        if self._law is None:
            return
        if self._law.regime is Regime.FOIA and self._law.cite in _OWN_DATA:
            yield self._voice.say("claim.own_data")
        elif self._law.test in _SAID_OF_TESTS:
            yield self._say(self._test(self._law))
        if self._interest in {PublicInterest.ABSOLUTE, PublicInterest.QUALIFIED}:
            yield self._say(str(self._interest))

    def _test(self, law: Provision) -> str:
        """The clause for what has to be shown, the one for this section or these limbs where there is one."""
        if law.test is Test.PERSONAL_DATA and self._interest is PublicInterest.QUALIFIED:
            return f"{law.test}_qualified"
        if law.test is Test.OPINION and self._claim.statistical:
            return f"{law.test}_statistical"
        own = f"{law.test}_{_OF_THE_REQUEST.get((law.regime, law.cite), law.section)}"
        return own if self._voice.wording.has(f"claim.{own}") else str(law.test)

    def _say(self, key: str) -> str:
        return self._voice.say(f"claim.{key}", provision_word=self._voice.say("claim.provision_word"))

    def _evidence(self) -> Iterator[Block]:
        claim, voice = self._claim, self._voice
        if claim.certificate is not None:
            by = one_line(claim.certificate.by, 200)
            on = claim.certificate.on
            key = "claim.certificate_on" if on else "claim.certificate"
            yield voice.paragraph(key, by=by, on=voice.day(on) if on else "")
        if claim.enactment:
            yield voice.paragraph("claim.enactment", enactment=one_line(claim.enactment).rstrip("."))
        if claim.qualified_person is not None:
            yield from self._opinion(claim.qualified_person)
        if claim.legitimate_interests is not None:
            yield from self._interests(claim.legitimate_interests)

    def _opinion(self, given: QualifiedPerson) -> Iterator[Block]:
        voice = self._voice
        person = one_line(", ".join(filter(None, (given.name, given.post))), 300)
        yield voice.heading(self._level, "claim.opinion_heading")
        key = "claim.opinion_given_on" if given.on else "claim.opinion_given"
        yield voice.paragraph(key, person=person, on=voice.day(given.on) if given.on else "")
        yield from self._voice.told(given.opinion)
        if self._claim.likelihood is not None:
            yield voice.paragraph(f"claim.opinion_{self._claim.likelihood}")

    def _interests(self, weighed: LegitimateInterests) -> Iterator[Block]:
        yield self._voice.heading(self._level, "claim.interests_heading")
        steps = {
            "interest": weighed.interest,
            "necessity": weighed.necessity,
            "interests_balance": weighed.balance,
        }
        for key, text in steps.items():
            for i, paragraph in enumerate(self._voice.told(text)):
                said = strong(f"{self._voice.say(f'claim.{key}')} ")
                yield Paragraph((*said, *paragraph.runs)) if i == 0 else paragraph

    def _harm(self) -> Iterator[Block]:
        claim = self._claim
        likelihood = None if claim.qualified_person is not None else claim.likelihood
        if not claim.harm and likelihood is None:
            return
        yield self._voice.heading(self._level, "claim.harm")
        yield from self._voice.told(claim.harm)
        if likelihood is not None:
            yield self._voice.paragraph(f"claim.{likelihood}")

    def _public_interest(self) -> Iterator[Block]:
        claim = self._claim
        for key, factors in (("favouring", claim.favouring), ("against", claim.against)):
            items = tuple(runs for factor in factors if (runs := self._voice.typed(factor.strip())))
            if items:
                yield Heading(self._level, self._voice.say(f"claim.{key}"))
                yield ItemList(items)
        if claim.balance and not self._pooled:
            yield self._voice.heading(self._level, "claim.balance")
            yield from self._voice.told(claim.balance)
            if self._interest is not PublicInterest.ABSOLUTE:
                yield self._voice.paragraph("claim.concluded")


def _exclude(one: Provision, other: Provision) -> bool:
    return one.section in other.not_with or other.section in one.not_with

"""The words a provision is described in: its public interest test, what must be shown, what it is for."""

from enum import StrEnum


class PublicInterest(StrEnum):
    """Whether a public interest test follows (FOIA s2, FOISA s2). `NONE`: there is nothing to weigh."""

    ABSOLUTE = "absolute"
    QUALIFIED = "qualified"
    NONE = "none"


class Test(StrEnum):
    """What has to be shown before a provision is engaged.

    `SUBSTANTIAL_PREJUDICE` is Scotland's test. `ADVERSE_EFFECT` is that of EIR r12(5): "would", and never
    "would be likely to". `FACT`: the information is not held. `AS_LIMBS`: what the limbs it rests on ask for.
    """

    CLASS = "class"
    PREJUDICE = "prejudice"
    SUBSTANTIAL_PREJUDICE = "substantial_prejudice"
    ADVERSE_EFFECT = "adverse_effect"
    REQUIRED = "required"
    ENDANGER = "endanger"
    OPINION = "opinion"
    CONFIDENCE = "confidence"
    PERSONAL_DATA = "personal_data"
    FACT = "fact"
    AS_LIMBS = "as_limbs"
    COST = "cost"
    BURDEN = "burden"
    REPEATED = "repeated"


class Use(StrEnum):
    """What a provision lets an authority do. `NOT_HELD`: say so, where that is a notice or a ground."""

    WITHHOLD = "withhold"
    NCND = "ncnd"
    NOT_HELD = "not_held"
    REFUSE = "refuse"


class Need(StrEnum):
    """What a claim records beside its reasons."""

    LIMBS = "limbs"
    QUALIFIED_PERSON = "qualified_person"
    CERTIFICATE = "certificate"
    ENACTMENT = "enactment"
    LEGITIMATE_INTERESTS = "legitimate_interests"
    STATISTICAL = "statistical"

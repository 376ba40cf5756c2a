"""Any case at all, for Hypothesis: every field, every kind of text, nonsense included."""

import string
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from foidesk.domain.case import (
    Applicant,
    Case,
    Category,
    Channel,
    CostEstimate,
    CostHours,
    Language,
    Link,
    LinkKind,
    Note,
)
from foidesk.domain.decisions import (
    Certificate,
    Claim,
    DataTable,
    Holding,
    LegitimateInterests,
    Likelihood,
    Outcome,
    Part,
    QualifiedPerson,
)
from foidesk.domain.regime import Closure, Regime, Variation
from foidesk.domain.timeline import Act, Event, Step

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
maybe_words = st.none() | words
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC) | offsets)
amounts = st.decimals(allow_nan=False, allow_infinity=False)
cells = st.none() | words | st.integers() | st.floats(allow_nan=False)


def few(one, most=2):
    return st.lists(one, max_size=most).map(tuple)


def chosen(enum):
    return st.none() | st.sampled_from(enum)


certificates = st.builds(Certificate, words, st.none() | days)
opinions = st.builds(QualifiedPerson, words, words, st.none() | days, words)
interests = st.builds(LegitimateInterests, words, words, words)
claims = st.builds(
    Claim,
    provision=words,
    limbs=few(words),
    reason=words,
    harm=words,
    likelihood=chosen(Likelihood),
    favouring=few(words),
    against=few(words),
    balance=words,
    alternative_to=maybe_words,
    withhold_reasons=st.booleans(),
    statistical=st.booleans(),
    qualified_person=st.none() | opinions,
    certificate=st.none() | certificates,
    enactment=maybe_words,
    legitimate_interests=st.none() | interests,
)
tables = st.builds(DataTable, words, few(words), few(few(cells)), maybe_words, maybe_words)
parts = st.builds(
    Part,
    label=maybe_words,
    asks=words,
    regime=chosen(Regime),
    residual=st.booleans(),
    holding=chosen(Holding),
    actual_holding=chosen(Holding),
    outcome=chosen(Outcome),
    answer=words,
    tables=few(tables, 1),
    claims=few(claims),
    pooled_balance=maybe_words,
)
plain_events = st.builds(
    Event,
    act=st.sampled_from(Act),
    on=days,
    at=st.none() | instants,
    part=maybe_words,
    until=st.none() | days,
    provision=maybe_words,
    amount=st.none() | amounts,
    to=maybe_words,
    by=maybe_words,
    reference=maybe_words,
    sent_on=st.none() | days,
    posted_on=st.none() | days,
    steps=few(st.builds(Step, words, st.none() | days)),
    outcome=maybe_words,
    text=maybe_words,
    parts=few(parts, 1),
    breaches=few(words),
    formal=st.booleans(),
)
corrections = st.builds(Event, st.just(Act.CORRECT), days, row=st.integers(0, 9), should_say=plain_events)
applicants = st.builds(
    Applicant,
    words,
    maybe_words,
    maybe_words,
    few(words),
    st.sampled_from(Category),
    st.sampled_from(Language),
)
hours = st.builds(CostHours, amounts, amounts, amounts, amounts)
cases = st.builds(
    Case,
    applicant=applicants,
    request_text=words,
    timeline=few(plain_events | corrections, 3),
    reference=st.text(string.ascii_letters + string.digits + "/- ", min_size=1, max_size=12),
    authorities=few(words),
    regime=st.sampled_from(Regime),
    variation=chosen(Variation),
    school_closures=few(st.builds(Closure, days, days)),
    national_reference=maybe_words,
    subject=words,
    channel=chosen(Channel),
    data_correct_as_at=st.none() | days,
    parts=few(parts),
    officer=maybe_words,
    cost_estimate=st.none() | st.builds(CostEstimate, amounts, hours, words, st.booleans(), words),
    links=few(st.builds(Link, st.sampled_from(LinkKind), words)),
    notes=few(st.builds(Note, words, st.none() | days, maybe_words)),
)

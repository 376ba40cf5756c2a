"""Cases and settings by Hypothesis: any text, any order, whatever the format can say."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import strategies as st

from foidesk.domain.amended import Amended, Reading
from foidesk.domain.authority import (
    Authority,
    AuthorityKind,
    Contact,
    CostLimitClass,
    Jurisdiction,
    Officer,
    Regulator,
    ReviewTerms,
    Role,
    Settings,
    WelshUse,
    WindowUnit,
)
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
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.commission import BusinessArea
from foidesk.domain.costs import Activity, CostLimit
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
from foidesk.domain.office_lists import OfficeLists
from foidesk.domain.provisions import PublicInterest
from foidesk.domain.provisions import Test as Asked
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.retention import Schedule, Way
from foidesk.domain.synonyms import Group
from foidesk.domain.timeline import Act, Event, Step

TEXT = st.text(max_size=12)
MAYBE = st.none() | TEXT
DAYS = st.dates(date(2005, 1, 1), date(2030, 12, 31))
MAYBE_DAY = st.none() | DAYS
FLAGS = st.booleans()
HOURS = st.decimals(0, 10_000, places=2)
POUNDS = st.decimals("0.01", 99_999, places=2)
INSTANTS = st.datetimes(
    datetime(2005, 1, 1),
    datetime(2030, 12, 31),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(minutes=-210))]),
)


def several(one, most=2):
    return st.lists(one, max_size=most).map(tuple)


CELLS = st.none() | TEXT | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def tables(draw):
    columns = draw(several(TEXT, 3))
    row = st.tuples(*[CELLS] * len(columns))
    return DataTable(draw(TEXT), columns, draw(several(row)), draw(MAYBE), draw(MAYBE))


CITES = st.sampled_from(["31(3)", "31(1)(a)", "40(2)", "12(1)", "14(1)", "23(5)", "36(2)(b)(i)", "21"])
CLAIMS = st.builds(
    Claim,
    provision=CITES,
    limbs=several(CITES),
    reason=TEXT,
    harm=TEXT,
    likelihood=st.none() | st.sampled_from(Likelihood),
    favouring=several(TEXT),
    against=several(TEXT),
    balance=TEXT,
    alternative_to=st.none() | CITES,
    withhold_reasons=FLAGS,
    statistical=FLAGS,
    qualified_person=st.none() | st.builds(QualifiedPerson, TEXT, TEXT, MAYBE_DAY, TEXT),
    certificate=st.none() | st.builds(Certificate, TEXT, MAYBE_DAY),
    enactment=MAYBE,
    legitimate_interests=st.none() | st.builds(LegitimateInterests, TEXT, TEXT, TEXT),
)
PARTS = st.builds(
    Part,
    label=MAYBE,
    asks=TEXT,
    regime=st.none() | st.just(Regime.FOIA),
    residual=FLAGS,
    holding=st.none() | st.sampled_from(Holding),
    actual_holding=st.none() | st.sampled_from(Holding),
    outcome=st.none() | st.sampled_from(Outcome),
    answer=TEXT,
    tables=several(tables(), 1),
    claims=several(CLAIMS),
    pooled_balance=MAYBE,
)
EVENTS = st.builds(
    Event,
    act=st.sampled_from([act for act in Act if act is not Act.CORRECT]),
    on=DAYS,
    at=st.none() | INSTANTS,
    part=MAYBE,
    until=MAYBE_DAY,
    provision=MAYBE,
    amount=st.none() | HOURS,
    to=MAYBE,
    by=MAYBE,
    reference=MAYBE,
    sent_on=MAYBE_DAY,
    posted_on=MAYBE_DAY,
    steps=several(st.builds(Step, TEXT, MAYBE_DAY)),
    outcome=MAYBE,
    text=MAYBE,
    parts=several(PARTS, 1),
    breaches=several(TEXT),
    formal=FLAGS,
)
CORRECTIONS = st.one_of(
    st.builds(Event, act=st.just(Act.CORRECT), on=DAYS, row=st.just(1), struck=st.just(True), text=MAYBE),
    st.builds(Event, act=st.just(Act.CORRECT), on=DAYS, row=st.just(0), should_say=EVENTS),
)
CASES = st.builds(
    Case,
    applicant=st.builds(
        Applicant, TEXT, MAYBE, MAYBE, several(TEXT), st.sampled_from(Category), st.sampled_from(Language)
    ),
    request_text=TEXT,
    timeline=st.tuples(
        st.builds(Event, act=st.just(Act.RECEIVE), on=DAYS), several(EVENTS), several(CORRECTIONS, 1)
    ).map(lambda rows: (rows[0], *rows[1], *(one for one in rows[2] if rows[1] or not one.struck))),
    reference=TEXT,
    authorities=several(TEXT),
    regime=st.just(Regime.FOIA),
    variation=st.none() | st.sampled_from(Variation),
    school_closures=several(st.builds(Closure, DAYS, DAYS)),
    national_reference=MAYBE,
    subject=TEXT,
    channel=st.none() | st.sampled_from(Channel),
    data_correct_as_at=MAYBE_DAY,
    parts=several(PARTS),
    officer=MAYBE,
    cost_estimate=st.none()
    | st.builds(
        CostEstimate,
        st.sampled_from([Decimal(450), Decimal(600)]),
        st.builds(CostHours, HOURS, HOURS, HOURS, HOURS),
        TEXT,
        FLAGS,
        TEXT,
    ),
    links=several(st.builds(Link, st.sampled_from(LinkKind), TEXT)),
    notes=several(st.builds(Note, TEXT, MAYBE_DAY, MAYBE)),
)

NAMES = st.text(min_size=1, max_size=12)
COUNTS = st.integers(1, 100)
AUTHORITIES = st.builds(
    Authority,
    name=NAMES,
    name_cy=MAYBE,
    kind=st.sampled_from(AuthorityKind),
    jurisdiction=st.sampled_from(Jurisdiction),
    address=several(TEXT),
    email=MAYBE,
    phone=MAYBE,
    website=MAYBE,
    logo=st.none(),
    disclosure_logs=several(TEXT),
    publishes_responses=FLAGS,
    reference_pattern=st.sampled_from(["FOI {number:06}/{year:2}", "{year}{number:04}"]),
    non_working_receipt=st.sampled_from(NonWorkingReceipt),
    welsh=st.sampled_from(WelshUse),
    suppress_below=st.none() | COUNTS,
    review=st.none()
    | st.builds(ReviewTerms, COUNTS, st.sampled_from(WindowUnit), COUNTS, several(TEXT), MAYBE),
    contact=st.none() | st.builds(Contact, TEXT, MAYBE),
)
LISTS = st.builds(
    OfficeLists,
    several(st.builds(BusinessArea, NAMES, TEXT, TEXT, TEXT, TEXT)),
    several(
        st.builds(
            Clause,
            st.sampled_from(["", "foia/31(1)(a)/harm/methods"]),
            st.just(0),
            st.sampled_from(Regime),
            NAMES,
            st.sampled_from(Purpose),
            NAMES,
            NAMES,
            st.sampled_from(Language),
            st.just(True),
            st.just(False),
        ),
        1,
    ),
    several(st.builds(Group, st.just(""), several(NAMES, 3), version=st.just(0), own=st.just(True)), 1),
    several(
        st.builds(
            Schedule,
            NAMES,
            NAMES,
            st.integers(1, 99),
            st.sampled_from(Way),
            TEXT,
            several(st.sampled_from(Regime)),
            several(TEXT),
            FLAGS,
            FLAGS,
        )
    ),
    several(
        st.builds(
            CostLimit,
            st.sampled_from(Regime),
            POUNDS,
            POUNDS,
            several(st.sampled_from(Activity)),
            NAMES,
            st.none() | st.sampled_from(CostLimitClass),
            FLAGS,
            st.none() | POUNDS,
            st.none() | POUNDS,
            MAYBE_DAY,
            MAYBE_DAY,
            MAYBE_DAY,
        )
    ),
    several(
        st.builds(
            Amended,
            st.sampled_from(Regime),
            NAMES,
            several(
                st.builds(
                    Reading,
                    NAMES,
                    TEXT,
                    TEXT,
                    st.sampled_from(PublicInterest),
                    st.sampled_from(Asked),
                    NAMES,
                    TEXT,
                    MAYBE_DAY,
                    MAYBE_DAY,
                ),
                1,
            ),
        ),
        1,
    ),
)
SETTINGS = st.builds(
    Settings,
    authorities=st.lists(AUTHORITIES, min_size=1, max_size=2, unique_by=lambda one: one.name).map(tuple),
    officers=several(st.builds(Officer, NAMES, MAYBE, several(st.sampled_from(Role)))),
    regulators=several(
        st.builds(
            Regulator,
            NAMES,
            TEXT,
            several(st.sampled_from(Regime)),
            several(TEXT),
            MAYBE,
            MAYBE,
            MAYBE,
            MAYBE,
            MAYBE_DAY,
            MAYBE_DAY,
            MAYBE_DAY,
        )
    ),
)

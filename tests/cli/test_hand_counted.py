"""Dates counted by hand on a paper calendar, before they were asked of the program: the awkward ones."""

import pytest

FEE = "--event send_fees_notice={} --event receive_fee={}"
ASK = "--event ask_clarification={} --event receive_clarification={}"

COUNTED = [
    # options                                                                                 due
    # one-off holidays: proclaimed late, moved, or of one nation
    ("2022-08-22", "2022-09-21"),
    ("2022-09-19", "2022-10-17"),
    ("2022-08-22 --regime foisa", "2022-09-20"),
    ("2022-05-16", "2022-06-15"),
    ("2022-05-16 --regime foisa", "2022-06-15"),
    ("2026-06-01 --regime foisa", "2026-06-30"),
    ("2021-12-24", "2022-01-27"),
    ("2020-04-24", "2020-05-26"),
    ("2023-04-17", "2023-05-17"),
    ("2012-05-10", "2012-06-11"),
    ("2010-12-06", "2011-01-06"),  # 4 January 2011 was printed as a holiday and never proclaimed
    ("2030-11-28", "2030-12-31"),  # the last day that is known
    # fees across holidays, on days off, at the edges of the time for paying
    ("2026-03-09 " + FEE.format("2026-03-13", "2026-04-06"), "2026-04-29"),
    ("2026-10-05 " + FEE.format("2026-10-11", "2026-10-12"), "2026-11-03"),
    ("2026-10-05 " + FEE.format("2026-10-09", "2027-01-08"), "2027-02-02"),
    ("2026-10-05 " + FEE.format("2026-10-09", "2027-01-09"), None),
    ("2026-05-26 --regime eir " + FEE.format("2026-06-01", "2026-08-27"), "2026-09-22"),
    ("2026-05-26 --regime eir " + FEE.format("2026-06-01", "2026-08-28"), None),
    ("2026-06-01 --variation archive " + FEE.format("2026-06-10", "2026-06-17"), "2026-07-22"),
    # clarification: once, twice, on the last day, a day late, with a fee before or after it
    ("2026-01-05 " + ASK.format("2026-01-09", "2026-01-20") + " --event ask_clarification=2026-02-03", None),
    ("2026-01-05 " + ASK.format("2026-02-02", "2026-02-16"), "2026-03-16"),
    ("2026-01-05 " + ASK.format("2026-02-03", "2026-02-16"), "2026-02-02"),
    (
        "2026-01-05 " + ASK.format("2026-01-09", "2026-01-20") + FEE.format("2026-01-26", "2026-02-09"),
        "2026-03-04",
    ),
    (
        "2026-01-05 " + ASK.format("2026-01-09", "2026-01-20") + FEE.format("2026-01-12", "2026-01-26"),
        "2026-02-23",
    ),
    ("2026-03-16 --regime foisa " + ASK.format("2026-03-20", "2026-04-03"), "2026-05-01"),
    # an extension with a charge before it; on the last day for its notice, and the day after
    (
        "2026-11-02 --regime eir --event extend_eir=2026-11-25 " + FEE.format("2026-11-10", "2026-11-18"),
        "2027-01-13",
    ),
    (
        "2026-11-02 --regime eir --event extend_eir=2026-12-10 " + FEE.format("2026-11-10", "2026-11-18"),
        "2027-01-13",
    ),
    (
        "2026-11-02 --regime eir --event extend_eir=2026-12-11 " + FEE.format("2026-11-10", "2026-11-18"),
        "2026-12-10",
    ),
    (
        "2026-03-02 --event extend_public_interest=2026-04-15 " + FEE.format("2026-03-16", "2026-03-27"),
        "2026-05-14",
    ),
    # schools: half term, summer, a fee across half term, closed for good
    ("2026-10-12 --variation school --closed 2026-10-24..2026-11-01", "2026-11-16"),
    ("2026-08-10 --variation school --closed 2026-07-22..2026-09-02", "2026-09-30"),
    (
        "2026-10-12 --variation school --closed 2026-10-24..2026-11-01 "
        + FEE.format("2026-10-20", "2026-11-03"),
        "2026-11-24",
    ),
    ("2026-10-12 --rule foi.s17_1_notice.school --closed 2026-10-24..2026-11-01", "2026-11-16"),
    ("2026-07-06 --variation school --closed 2026-07-13..2036-11-01", "2026-10-01"),
    # information abroad, armed forces: the Commissioner's day, asked for in time or not
    ("2026-02-02 --variation outside_uk --event vary=2026-03-02..2026-04-10", "2026-04-10"),
    ("2026-02-02 --variation outside_uk --event vary=2026-03-03..2026-04-10", "2026-03-02"),
    # the s45 code on a day off, at receipt and at clarification
    ("2026-11-30", "2026-12-30"),
    ("2026-11-30 --non-working-receipt s45_code", "2026-12-31"),
    ("2026-01-05 --non-working-receipt s45_code " + ASK.format("2026-01-09", "2026-01-24"), "2026-02-23"),
    # months and weeks
    ("2026-01-31 --rule foi.fee.payment_window.3months", "2026-04-30"),
    ("2026-02-28 --rule foi.fee.payment_window.3months", "2026-05-27"),
    ("2023-11-30 --rule foi.fee.payment_window.3months", "2024-02-29"),
    ("2023-11-29 --rule foi.fee.payment_window.3months", "2024-02-28"),
    ("2026-12-01 --rule foi.fee.payment_window.3months", "2027-02-28"),
    ("2026-08-31 --rule foisa.appeal_to_sic.6months", "2027-02-28"),
    ("2026-03-31 --rule foisa.appeal_to_sic.6months", "2026-09-30"),
    ("2025-12-31 --rule authority.review.request_window.2months", "2026-02-28"),
    ("2024-01-20 --rule ico.complaint_window.6weeks", "2024-03-02"),
    # the tribunal: forward over the holidays of England and Wales, over no other nation's
    ("2026-03-06 --rule ftt.appeal.28days", "2026-04-07"),
    ("2026-04-06 --rule ftt.appeal.28days", "2026-05-05"),
    ("2022-08-22 --rule ftt.response.28days", "2022-09-20"),
    ("2026-11-02 --rule ftt.appeal.28days", "2026-11-30"),
    ("2026-05-18 --rule ftt.permission_to_appeal.28days", "2026-06-15"),
    ("2026-06-15 --rule ftt.appeal.28days", "2026-07-13"),
    ("2026-12-07 --rule ftt.appeal.28days", "2027-01-04"),
    # reviews, vetoes, windows
    ("2026-01-05 --rule foisa.review.request_window.40wd --event answer=2026-02-10", "2026-04-08"),
    ("2026-11-27 --rule foi.review.answer.40wd", "2027-01-29"),
    ("2026-03-09 --rule foi.s53_certificate.20wd", "2026-04-09"),
    ("2026-01-03 --rule foi.s12.aggregation_window.60wd_inclusive", "2026-03-30"),
    ("2026-11-02 --rule foisa.respond.keeper.30wd", "2026-12-15"),
    # nothing runs
    ("2026-02-02 --event withdraw=2026-02-10", None),
    ("2026-02-02 --event transfer=2026-02-10", None),
    ("2026-02-02 --event find_invalid=2026-02-10", None),
]


@pytest.mark.parametrize(("options", "due"), COUNTED)
def test_the_date_is_the_one_counted_by_hand(office, options, due):
    options = options.replace("--event", " --event")
    done = office("due", "--received", *options.split(), "--explain", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["due"] == due
    assert done.json["explain"]

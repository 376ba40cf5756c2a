"""Opening and closing every tab, panel and act of a case leaves as much as was there before."""

from tests.ui.bench import lawbook
from tests.ui.opening import brisk, in_case, left_by, scenes_named, times, times_of_a_face, to_timeline
from tests.ui.scenes import SCENES
from tests.ui.sitting import sitting

__all__ = ["brisk", "in_case", "lawbook", "sitting", "times", "times_of_a_face"]

PANELS = scenes_named(SCENES, "why", "acts", "tab NOTES", "tab REQUEST", "tab AREAS", "tab DECISION")
ACTS = scenes_named(SCENES, "act ")
OF_A_CASE = PANELS | ACTS


def test_the_tabs_and_panels_of_a_case_leave_nothing(in_case, times, times_of_a_face):
    assert left_by(in_case, PANELS, times, to_timeline) == {}
    assert len(ACTS) * times_of_a_face >= times
    assert left_by(in_case, ACTS, times_of_a_face, to_timeline) == {}

"""Opening and closing every letter of a case, and what is asked about it, leaves as much as was there before."""

from tests.ui.bench import lawbook
from tests.ui.opening import brisk, in_case, left_by, scenes_named, times, times_of_a_face, to_timeline
from tests.ui.scenes import SCENES
from tests.ui.sitting import sitting

__all__ = ["brisk", "in_case", "lawbook", "sitting", "times", "times_of_a_face"]

PANELS = {name: SCENES[name] for name in ("issue", "send back", "print", "tab LETTER")}
KINDS = scenes_named(SCENES, "letter ")
OF_A_LETTER = PANELS | KINDS


def test_the_letters_of_a_case_leave_nothing(in_case, times, times_of_a_face):
    assert left_by(in_case, PANELS, times, to_timeline) == {}
    assert len(KINDS) * times_of_a_face >= times
    assert left_by(in_case, KINDS, times_of_a_face, to_timeline) == {}

"""A complete letter of each kind under each law raises nothing at all."""

import pytest

from foidesk.domain.checks import findings
from tests.domain.checks.letters import GOOD, law


@pytest.mark.parametrize("name", GOOD)
def test_nothing_is_found_in_a_good_letter(name: str) -> None:
    assert findings(GOOD[name](), law().known) == ()

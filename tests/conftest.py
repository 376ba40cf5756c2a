"""What every room's tests share."""

import pytest
from hypothesis import settings

# A machine that is busy with something else is no fault in the program.
settings.register_profile("foidesk", deadline=None)
settings.load_profile("foidesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write the golden letters anew; read the diff before you keep it",
    )

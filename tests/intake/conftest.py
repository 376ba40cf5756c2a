import pytest

from foidesk.lawbook import read_lawbook
from foidesk.resources import resource


@pytest.fixture(scope="session")
def provisions():
    return read_lawbook(resource("law")).provisions

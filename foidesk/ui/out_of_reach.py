"""A file an officer chose that cannot be read at all."""

from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked


class CannotRead(Problem):
    """The file itself is out of reach."""

    remedy = marked("Problems", "See whether the file is still there and can be opened.")

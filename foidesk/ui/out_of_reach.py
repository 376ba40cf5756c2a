"""A file an officer chose that cannot be read at all."""

from foidesk.domain.problems import Problem


class CannotRead(Problem):
    """The file itself is out of reach."""

    remedy = "See whether the file is still there and can be opened."

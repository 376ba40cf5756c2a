"""Builds the wheel and checks that it holds exactly the tracked files of `resources/` and the package."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tracked(folder: str) -> set[str]:
    """Return the files git tracks below `folder`, as paths from the repository's root."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", folder], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return {name for name in listing.stdout.split("\0") if name}


def build(into: Path) -> Path:
    """Build the wheel with the environment's own hatchling (no download) and return its path."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(into), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(into.glob("*.whl"))


def differences(wheel: Path) -> list[str]:
    """Return, in words, each file the wheel has too many or too few."""
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    wanted = {name.replace("resources/", "foidesk/_resources/", 1) for name in tracked("resources")}
    wanted |= {name for name in tracked("foidesk") if not name.endswith("~")}
    extra = [f"not tracked, yet in the wheel: {name}" for name in sorted(held - wanted)]
    return extra + [f"tracked, yet not in the wheel: {name}" for name in sorted(wanted - held)]


def main() -> int:
    """Print what differs; exit 0 when nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        faults = differences(build(Path(folder)))
    print("\n".join(faults) or "The wheel holds exactly the tracked files.")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())

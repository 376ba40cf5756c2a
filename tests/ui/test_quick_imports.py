"""Starting the window reads no module's source, and PySide6 still has the seam that this hangs on."""

import subprocess
import sys
from pathlib import Path

LOOKS = """
import linecache, sys
import foidesk.app
import foidesk.ui.desk
from foidesk.ui.quick_imports import FEATURES, LOOK
print(hasattr(sys.modules[FEATURES], LOOK))
print(*sorted({name for name in linecache.cache if "foidesk/ui/" in name.replace(chr(92), "/")}))
"""


def test_no_module_of_the_window_is_read_as_text():
    command = [sys.executable, "-c", LOOKS]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=60)
    seam, read = done.stdout.splitlines()[:2]
    assert seam == "True"
    assert read.split() in ([], [str(root / "foidesk/ui/quick_imports.py")])

"""The window in place of the desk: read, and closed by any of the keys one tries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from foidesk.store.faults import NewerCaseFile
from foidesk.ui.refusal import Refusal


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_it_says_what_to_do_and_a_key_closes_it(qtbot, tmp_path, key):
    window = Refusal(NewerCaseFile(tmp_path))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert "newer FoiDesk" in window.findChild(QLabel, "refusal_headline").text()
    assert "Install the newer FoiDesk" in window.findChild(QLabel, "refusal_remedy").text()
    window.close_button.setFocus()
    with qtbot.waitSignal(window.closed, timeout=2000):
        qtbot.keyClick(window.close_button, key)
    assert not window.isVisible()

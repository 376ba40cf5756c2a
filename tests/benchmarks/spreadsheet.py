"""What an officer would use instead: LibreOffice Calc opening and filtering the same register, without any texts.

Wants `libreoffice-calc-nogui` and `python3-uno` of the system; without them only FoiDesk's own figures are shown.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, Shelf, count_lines, page_of_lines
from tests.benchmarks import first_paint
from tests.benchmarks.generated import generated
from tests.benchmarks.window import apart

CASES = 100_000
ROUNDS = 3
PACKAGES = "libreoffice-calc-nogui python3-uno"
COLUMNS = (
    *(
        "reference",
        "subject",
        "applicant",
        "organisation",
        "email",
        "stage",
        "officer",
        "outcome",
        "received_on",
    ),
    *("due_on", "answered_on", "handled_under", "channel", "taken_days"),
)
STAGE, OFFICER, SUBJECT = (COLUMNS.index(name) for name in ("stage", "officer", "subject"))
WANTED = {"stage": "in_progress", "officer": "G. Ashby"}

CALC = """
import json, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FilterOperator import EQUAL
program, book, profile, fields, text = sys.argv[1], sys.argv[2], sys.argv[3], json.loads(sys.argv[4]), json.loads(sys.argv[5])
begun = time.perf_counter()
office = subprocess.Popen([program, "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
    "--accept=pipe,name=foidesk;urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
while True:
    try:
        context = resolver.resolve("uno:pipe,name=foidesk;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.02)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
told = {"started": time.perf_counter() - begun}
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", True
document = desktop.loadComponentFromURL("file://" + book, "_blank", 0, (hidden,))
sheet = document.Sheets.getByIndex(0)
cursor = sheet.createCursor()
cursor.gotoEndOfUsedArea(False)
rows = cursor.RangeAddress.EndRow
whole = sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, rows)
told["opened"] = time.perf_counter() - begun
def filtered(wanted, expression):
    begun = time.perf_counter()
    made = whole.createFilterDescriptor(True)
    made.ContainsHeader, made.UseRegularExpressions = True, expression
    found = []
    for place, value in wanted:
        one = TableFilterField()
        one.Field, one.IsNumeric, one.StringValue, one.Operator = place, False, value, EQUAL
        found.append(one)
    made.setFilterFields(tuple(found))
    whole.filter(made)
    return time.perf_counter() - begun
told["filtered"] = filtered(fields, False)
told["start to filtered"] = time.perf_counter() - begun
told["text filtered"] = filtered([text], True)
pid = next(int(line.split()[0]) for line in subprocess.run(["ps", "-eo", "pid,ppid,comm"], capture_output=True, text=True).stdout.splitlines()[1:]
    if "soffice.bin" in line and (line.split()[1] == str(office.pid) or line.split()[0] == str(office.pid)))
status = open(f"/proc/{pid}/status").read()
told["peak"] = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024
told["rows"] = rows
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(60)
print(json.dumps(told))
"""


def report(cases: int = CASES) -> Iterator[str]:
    """Yield FoiDesk's figures and Calc's."""
    folder = generated(cases)
    ours = _ours(folder)
    yield f"the register of {cases:,} requests: {'':14}start to filtered     next filter, ms   peak memory, MB"
    yield f"  FoiDesk (texts, letters, search and all)   {ours['start'] + ours['filter'] / 1e3:>12.2f} s {ours['filter']:>20.2f}{ours['peak']:>18.0f}"
    program, python = shutil.which("soffice"), _python_with_uno()
    if program is None or python is None:
        yield f"  LibreOffice Calc is left out: it wants “apt-get install --no-install-recommends {PACKAGES}”."
        return
    with tempfile.TemporaryDirectory() as scratch:
        book = Path(scratch) / "register.xlsx"
        rows = write_register(folder, book)
        size = book.stat().st_size / 1e6
        _calc(python, program, book, scratch)  # its profile is made, and thrown away
        rounds = [_calc(python, program, book, scratch) for _ in range(ROUNDS)]
    theirs = {name: median(one[name] for one in rounds) for name in rounds[0]}
    assert theirs["rows"] == rows, "Calc has not all rows"
    yield f"  Calc (.xlsx of {size:.0f} MB, no texts)          {theirs['start to filtered']:>12.2f} s {theirs['filtered'] * 1e3:>20.0f}{theirs['peak']:>18.0f}"
    yield f"    of which started {theirs['started']:.2f} s; a filter by words of the subject {theirs['text filtered'] * 1e3:.0f} ms"
    yield f"  Calc against FoiDesk: {theirs['start to filtered'] / ours['start']:.1f} x the start, {theirs['peak'] / ours['peak']:.1f} x the memory"


def _ours(folder: Path) -> dict[str, float]:
    """Return the start in seconds, a filter with its page and its count in milliseconds, the peak in MB."""
    with tempfile.TemporaryDirectory() as scratch:
        starts = [
            first_paint.run(first_paint.OURS, scratch, str(folder))["ready"] for _ in range(ROUNDS + 1)
        ][1:]
    case_file = CaseFile.open(folder, for_writing=False)
    wanted = CaseFilter(Shelf.ALL, **WANTED)
    found = []
    for _ in range(15):
        begun = time.perf_counter()
        case_file.look(count_lines, wanted)
        case_file.look(page_of_lines, wanted, Order.DUE, 0, 100)
        found.append((time.perf_counter() - begun) * 1e3)
    case_file.close()
    return {
        "start": median(starts) / 1e3,
        "filter": median(found),
        "peak": apart("memory", folder)["searched"],
    }


def write_register(folder: Path, book: Path) -> int:
    """Write the register as an officer would keep it in a spreadsheet; return how many requests it has."""
    made = Workbook(write_only=True)
    sheet = made.create_sheet("Register")
    sheet.append(COLUMNS)
    case_file = CaseFile.open(folder, for_writing=False)
    rows = case_file.look(
        lambda it: it.execute(f'select {", ".join(COLUMNS)} from "case" order by id').fetchall()
    )
    case_file.close()
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    made.save(book)
    return len(rows)


def _cell(sheet: Any, value: Any) -> Any:
    """A text stays a text, whatever it begins with."""
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell


def _python_with_uno() -> str | None:
    for python in ("/usr/bin/python3", sys.executable):
        if (
            Path(python).exists()
            and subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0
        ):
            return python
    return None


def _calc(python: str, program: str, book: Path, scratch: str) -> dict[str, float]:
    fields = [[STAGE, WANTED["stage"]], [OFFICER, WANTED["officer"]]]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [python, "-c", CALC, program, str(book), f"{scratch}/profile", json.dumps(fields), json.dumps([SUBJECT, ".*slavery.*"])],
        env=environment, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told

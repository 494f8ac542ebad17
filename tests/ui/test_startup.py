import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.notes import Note
from briefing_app.notebook import list_notes
from briefing_app.storage import open_notebook
from briefing_app.ui.display import has_display
from briefing_app.ui.headless import run_without_display
from briefing_app.ui.notes.saving import LATEST_MS

ROOT = Path(__file__).parents[2]
HEAVY = (
    "sqlalchemy", "alembic", "docx", "mammoth", "pypdfium2", "selectolax", "lxml", "typer", "rich", "markdown", "typst",
    "pg8000", "truststore",
)  # fmt: skip

_FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefing_app.ui.application import application, end, make_window
app = application()
window = make_window(Path(sys.argv[1]))
seen = {}
window.first_painted.disconnect(window.desk.open)
window.first_painted.connect(lambda: (seen.update(modules=sorted(sys.modules)), app.quit()))
window.show()
app.exec()
end(window)
print(json.dumps(seen["modules"]))
"""

_TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from briefing_app.ui.application import application, make_window
app = application()
window = make_window(Path(sys.argv[1]))
def write():
    if window.importer.running:
        return
    editor = window.notes.cards[-1].editor
    editor.setFocus()
    window.notes.cards[-1].saving.saved.connect(lambda: print("saved", flush=True))
    QTest.keyClicks(editor, "Who audits the plans?")
window.notes.notes_shown.connect(lambda: QTimer.singleShot(0, write))
window.show()
app.exec()
"""


def python(script: str, folder: Path) -> list[str]:
    return [sys.executable, "-c", script, str(folder)]


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test_the_window_paints_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    run = subprocess.run(
        python(_FIRST_PAINT, tmp_path / "data"), cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    )
    modules = set(json.loads(run.stdout))
    assert "PySide6.QtWidgets" in modules
    assert not modules & {*HEAVY, "PySide6.QtPrintSupport"}


def test_a_note_outlives_the_program_killed_once_it_says_saved(data: Path) -> None:
    assert LATEST_MS < 1000, "a second after the first key is soon enough"
    program = subprocess.Popen(
        python(_TYPING, data), cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stderr is not None
    try:
        assert program.stdout.readline() == "saved\n"
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
        program.stderr.close()
    assert [note.text for note in notes_in(data)] == ["Who audits the plans?"]


def notes_in(folder: Path) -> tuple[Note, ...]:
    with open_notebook(folder) as notebook:
        return list_notes(notebook)


def test_without_a_display_it_says_so_prints_the_tree_and_draws(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    run = subprocess.run(
        [sys.executable, "-m", "briefing_app", "--data", str(tmp_path / "data")],
        cwd=tmp_path, env={**bare, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "There is no display here" in run.stdout
    assert "Shropshire Council (sample)\n  Focused visit · Jul 2024" in run.stdout
    assert (tmp_path / "build" / "briefing.png").stat().st_size > 20_000
    assert not run.stderr


def test_without_a_display_a_picture_that_cannot_be_written_is_said(
    data: Path,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "build").write_text("no folder")
    assert run_without_display([], data) == 1
    said = capsys.readouterr()
    assert "Focused visit · Jul 2024" in said.out
    assert said.err.splitlines()[-1].startswith(f"The window could not be drawn in {tmp_path}")


def test_what_cannot_be_opened_is_said_in_one_sentence(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "notebook.db").write_bytes(b"this is no notebook" * 500)
    assert run_without_display([], tmp_path / "data") == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert "notebook" in said[0]


def test_a_display_is_looked_for_only_where_there_may_be_none() -> None:
    assert has_display("win32", {})
    assert has_display("darwin", {})
    assert not has_display("linux", {})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("linux", {"QT_QPA_PLATFORM": "offscreen"})


_STOPPED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from briefing_app.ui import application
make = application.make_window
def make_and_type(folder, files):
    window = make(folder, files)
    def write():
        window.notes.cards[-1].editor.setFocus()
        QTest.keyClicks(window.notes.cards[-1].editor, "Who audits the plans?")
        print("typed", flush=True)
    window.notes.notes_shown.connect(lambda: QTimer.singleShot(0, write))
    return window
application.make_window = make_and_type
sys.exit(application.run_window([], Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs through their windows")
def test_nothing_is_lost_when_the_system_ends_the_program_in_mid_word(data: Path) -> None:
    program = subprocess.Popen(
        python(_STOPPED, data), cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "typed\n"
    program.terminate()
    _, errors = program.communicate(timeout=100)
    assert program.returncode == 0, errors
    assert "Traceback" not in errors
    assert [note.text for note in notes_in(data)] == ["Who audits the plans?"]


_SETTLED = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefing_app.ui import application
make = application.make_window
def make_and_wait(folder, files):
    window = make(folder, files)
    window.notes.notes_shown.connect(lambda: print("looks while opening:", gc.isenabled()))
    look = QTimer(window, interval=50)
    look.timeout.connect(lambda: gc.get_freeze_count() and window.close())
    look.start()
    return window
application.make_window = make_and_wait
application.run_window([], Path(sys.argv[1]))
print("looks later:", gc.isenabled())
print(gc.get_freeze_count())
"""


def test_garbage_is_looked_for_only_later_and_never_among_what_stays_for_good(data: Path) -> None:
    run = subprocess.run(
        python(_SETTLED, data), cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=100, check=True
    )
    *looks, frozen = run.stdout.splitlines()
    assert looks == ["looks while opening: False", "looks later: True"]
    assert int(frozen) > 50_000, "most of what the program holds: its own code and tables"

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import ThemeKeeper, apply_theme, px, set_text_scale, tokens
from briefing_app.ui.theme.sizes import TARGET


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = apply_theme(qapp, "light")
    keeper.set_text_scale(100)
    yield keeper
    keeper.set_text_scale(100)
    keeper.choose("light")


def test_choosing_a_theme_changes_palette_and_sheet_and_says_so(
    keeper: ThemeKeeper, qapp: QApplication, qtbot: QtBot
) -> None:
    before = qapp.styleSheet()
    with qtbot.waitSignal(keeper.changed):
        keeper.choose("dark")
    assert qapp.styleSheet() != before
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == tokens().paper == "#16191d"


def test_a_theme_is_put_on_after_the_system_cleared_its_temporary_folders(
    keeper: ThemeKeeper, qapp: QApplication
) -> None:
    shutil.rmtree(Path(tick_in(qapp.styleSheet())).parent)
    keeper.choose("dark")
    assert Path(tick_in(qapp.styleSheet())).is_file()


def tick_in(sheet: str) -> str:
    """The file of the mark in a box that is ticked."""
    (file,) = set(re.findall(r'QCheckBox::indicator:checked [^}]*url\("(.+?)"\)', sheet))
    return str(file)


def test_there_is_one_keeper_for_an_application(keeper: ThemeKeeper, qapp: QApplication) -> None:
    assert apply_theme(qapp, "dark") is keeper
    assert len(qapp.findChildren(ThemeKeeper)) == 1


def test_a_theme_nobody_made_is_refused(keeper: ThemeKeeper) -> None:
    with pytest.raises(ValueError, match="sepia"):
        keeper.choose("sepia")


def test_system_follows_the_systems_scheme(keeper: ThemeKeeper) -> None:
    keeper.choose("system")
    assert keeper.tokens.paper in {"#ffffff", "#16191d"}


def test_text_scale_is_held_between_100_and_200(keeper: ThemeKeeper, qapp: QApplication) -> None:
    small = qapp.font().pixelSize()
    set_text_scale(300)
    assert keeper.percent == 200
    assert qapp.font().pixelSize() == 2 * small
    assert px(10) == 20
    set_text_scale(50)
    assert (keeper.percent, px(10)) == (100, 10)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_controls_are_large_enough_and_not_clipped(keeper: ThemeKeeper, qtbot: QtBot, percent: int) -> None:
    set_text_scale(percent)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    controls: list[QWidget] = [QPushButton("Import…"), QLineEdit("words"), QPushButton("¶ 4 in the release")]
    controls[2].setProperty("role", "link")
    for widget in controls:
        column.addWidget(widget)
    window.show()
    for widget in controls:
        assert widget.height() >= TARGET
        assert widget.height() >= widget.fontMetrics().height()


@pytest.mark.parametrize("role", ["", "primary", "quiet", "link", "chip"])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_focus_shows_by_at_least_two_pixels(keeper: ThemeKeeper, qtbot: QtBot, role: str, name: str) -> None:
    keeper.choose(name)
    window = QWidget()
    window.setProperty("role", "pane")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, button = QPushButton("One"), QPushButton("Two")
    button.setProperty("role", role)
    for widget in (first, button):
        column.addWidget(widget)
    window.show()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    without = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with_focus = button.grab().toImage()
    middle = button.height() // 2
    changed = [x for x in range(4) if without.pixelColor(x, middle) != with_focus.pixelColor(x, middle)]
    assert len(changed) >= (1 if role == "" else 2) or (role == "primary" and changed)
    assert with_focus.pixelColor(0, middle).name() in {keeper.tokens.accent, keeper.tokens.ink}
    assert with_focus.pixelColor(1, middle).name() in {keeper.tokens.accent, keeper.tokens.ink}


def test_labels_keep_the_colours_of_the_theme(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    label = QLabel("saved")
    label.setProperty("role", "muted")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == tokens().muted


@pytest.mark.parametrize("fault", ["no folder", "no folder any more"])
def test_where_no_pictures_can_be_written_the_shipped_ones_are_drawn(
    keeper: ThemeKeeper, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    folder = QTemporaryDir(str(tmp_path / ("none" if fault == "no folder" else "") / "XXXXXX"))
    if fault == "no folder any more":
        folder.remove()
        Path(folder.path()).write_text("", encoding="utf-8")
    current = tmp_path / "current"
    current.mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(keeper, "_files", folder)
        patched.chdir(current)
        keeper.choose("dark")
    assert not list(current.iterdir())
    assert "resources/icons/check.svg" in qapp.styleSheet()
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == "#16191d"

from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.words import DocumentKind
from briefing_app.ui.reader.page import Tone
from briefing_app.ui.reader.pages.common import document_icon
from briefing_app.ui.theme import apply_theme, icon, tint
from briefing_app.ui.theme.icons import icon_names, pixmap


def inked(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    assert len(icon_names()) > 30
    for name in icon_names():
        assert inked(pixmap(name, "#a3123a", 24, 2).toImage()) == {"#a3123a"}, name


def test_an_icon_has_twice_the_pixels_on_a_screen_at_200_percent(qapp: QApplication) -> None:
    image = pixmap("search", "#000000", 16, 2)
    assert (image.width(), image.devicePixelRatio()) == (32, 2)
    apply_theme(qapp, "light")
    assert icon("search").availableSizes(QIcon.Mode.Normal)[-1].width() >= 64


def test_tints_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    keeper = apply_theme(qapp, "light")
    button = QPushButton("Import…")
    qtbot.addWidget(button)
    tint(button, "dot", "accent")
    assert inked(button.icon().pixmap(64, 64).toImage()) == {keeper.tokens.accent}
    keeper.choose("dark")
    assert QColor(keeper.tokens.accent).lightness() > 150
    assert inked(button.icon().pixmap(64, 64).toImage()) == {keeper.tokens.accent}


def test_every_sign_and_document_has_its_icon() -> None:
    names = set(icon_names())
    assert {tone.sign for tone in Tone if tone.sign} <= names
    assert {document_icon(kind) for kind in DocumentKind} <= names
    assert len({tone.sign for tone in Tone if tone.sign}) == 5


def test_what_has_an_icon_has_a_shape_where_none_is_drawn() -> None:
    assert [bool(tone.shape) for tone in Tone] == [bool(tone.sign) for tone in Tone]

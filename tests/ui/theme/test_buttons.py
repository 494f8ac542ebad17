import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import apply_theme, set_text_scale
from briefing_app.ui.theme.contrast import contrast_ratio
from briefing_app.ui.theme.icons import write_sheet_images
from briefing_app.ui.theme.outlining import outline_in_high_contrast
from briefing_app.ui.theme.palette import palette_from
from briefing_app.ui.theme.stylesheet import style_sheet
from briefing_app.ui.theme.tokens import Tokens, high_contrast_tokens, load_tokens


def test_a_default_button_keeps_the_type_it_was_measured_in(tmp_path: Path, qapp: QApplication) -> None:
    tokens = load_tokens("light")
    sheet = style_sheet(tokens, 1.0, write_sheet_images(tokens, tmp_path))
    rules = [rule.partition("{") for rule in re.sub(r"/\*.*?\*/", "", sheet, flags=re.S).split("}")]
    default = [body for selector, _, body in rules if ":default" in selector]
    assert default
    assert not any("font" in body for body in default)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_to_tick_grow_with_the_text_and_are_not_cut(
    qapp: QApplication, qtbot: QtBot, kind: type[QCheckBox | QRadioButton], percent: int
) -> None:
    apply_theme(qapp, "light")
    set_text_scale(percent)
    button = kind("Include my notes")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.ensurePolished()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    box = button.style().subElementRect(
        QStyle.SubElement.SE_CheckBoxIndicator if kind is QCheckBox else QStyle.SubElement.SE_RadioButtonIndicator,
        option, button,
    )  # fmt: skip
    assert box.height() >= 16 * percent // 100
    assert button.rect().contains(box)
    assert button.height() >= 24
    set_text_scale(100)


@pytest.fixture
def contrasting() -> Tokens:
    """The colours of a high-contrast system, white on black."""
    return high_contrast_tokens(palette_from(load_tokens("dark")))


def declared(tokens: Tokens, folder: Path, selector: str) -> dict[str, str]:
    """What the style sheet says of one kind of widget."""
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(tokens, 1.0, write_sheet_images(tokens, folder)), flags=re.S)
    rules = (rule.partition("{") for rule in sheet.split("}"))
    said = [body for names, _, body in rules if selector in (name.strip() for name in names.split(","))]
    parts = (part.partition(":") for body in said for part in body.split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def test_the_tick_in_a_menu_grows_with_the_text(tmp_path: Path, qapp: QApplication) -> None:
    tokens = load_tokens("light")
    sheet = style_sheet(tokens, 2.0, write_sheet_images(tokens, tmp_path))
    assert "QMenu::indicator { width: 32px; height: 32px;" in sheet


def test_in_high_contrast_what_cannot_be_pressed_is_readable_and_told_by_its_outline(
    contrasting: Tokens, tmp_path: Path
) -> None:
    primary = declared(contrasting, tmp_path, 'QPushButton[role="primary"]:disabled')
    assert contrast_ratio(primary["color"], primary["background"]) >= 4.5
    for selector in ('QPushButton[role="primary"]:disabled', "QPushButton:disabled", "QToolButton:disabled"):
        assert declared(contrasting, tmp_path, selector)["border-style"] == "dashed"
    assert "border-style" not in declared(load_tokens("light"), tmp_path, "QPushButton:disabled")


def test_in_high_contrast_a_chip_has_an_outline(contrasting: Tokens, tmp_path: Path) -> None:
    chip = declared(contrasting, tmp_path, 'QPushButton[role="chip"]')
    assert contrast_ratio(chip["border"].rpartition(" ")[2], contrasting.paper) >= 4.5


def test_what_is_in_question_is_outlined_where_it_has_no_ground(contrasting: Tokens) -> None:
    for tokens, edge in ((contrasting, contrasting.accent), (load_tokens("light"), "#ffffff")):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        outline_in_high_contrast(painter, QRect(0, 0, 40, 20), tokens)
        painter.end()
        assert {image.pixelColor(20, y).name() for y in (0, 19)} == {edge}

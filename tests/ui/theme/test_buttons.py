import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import apply_theme, set_text_scale
from briefing_app.ui.theme.icons import write_sheet_images
from briefing_app.ui.theme.stylesheet import style_sheet
from briefing_app.ui.theme.tokens import load_tokens


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

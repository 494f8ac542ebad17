import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

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

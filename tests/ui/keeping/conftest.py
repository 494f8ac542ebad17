import pytest
from PySide6.QtWidgets import QMessageBox

from tests.ui.keeping.making import Answers


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Answers each question of the window with yes, unless told otherwise."""
    answers = Answers()

    def answer(box: QMessageBox) -> int:
        return answers.exec(box)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return answers

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.notebook import list_notes, wordings
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.notes.category import CategoryButton
from briefing_app.ui.recovering import Rewording
from briefing_app.ui.recovering.differing import MOST, other_words
from briefing_app.ui.recovering.wordings_dialog import WordingLine, WordingsDialog
from briefing_app.ui.window import MainWindow
from tests.ui.keeping.making import stored, write
from tests.ui.recovering.making import stops_of, told
from tests.windows import rest


def wordings_of(window: MainWindow, card: NoteCard, qtbot: QtBot) -> WordingsDialog:
    card.wordings.trigger()
    rest(window, qtbot)
    (rewording,) = window.findChildren(Rewording)
    assert rewording.dialog is not None
    return rewording.dialog


def earlier(window: MainWindow, qtbot: QtBot) -> list[str]:
    (note,) = told(window, list_notes, qtbot)
    return [one.text for one in told(window, partial(wordings, note_id=note.id), qtbot)]


def test_an_earlier_wording_is_read_copied_and_used_again(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.notes.cards[-1].wordings.isEnabled(), "there is no note yet"
    write(window, "Who audits it?", qtbot)
    card = window.notes.cards[0]
    (menu,) = card.findChild(CategoryButton).findChildren(QMenu)  # type: ignore[union-attr]  # it is there
    menus = (menu.actions(), card.editor.menu_at(QPoint()).actions(), card.actions())
    assert all(actions[-1] is card.wordings for actions in menus), "by Tab and Space, and wherever else it is pressed"
    card.wordings.trigger()
    rest(window, qtbot)
    assert window.message.text.startswith("This note has no earlier wording yet")
    card.editor.setFocus()
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "Who checks it, and when?")
    # What is being typed is stored before its wordings are told.
    dialog = wordings_of(window, card, qtbot)
    assert stored(window, qtbot) == ["Who checks it, and when?"]
    lines = [dialog.list.item(row).text().split("\n") for row in range(dialog.list.count())]
    assert [line[-1] for line in lines] == ["As it is now", "Who audits it?"]
    assert lines[1][0].startswith("Until today, ")
    assert (dialog.list.currentRow(), dialog.text.toPlainText()) == (1, "Who audits it?")
    assert dialog.differs.text() == "Underlined: words that your note does not have now."
    stops = stops_of(dialog, dialog.list)
    assert stops == [dialog.list, dialog.text, dialog.use_button, dialog.copy_button, dialog.close_button]
    assert all(QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name).strip() for stop in stops)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Who audits it?"
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert (dialog.text.toPlainText(), dialog.use_button.isEnabled()) == ("Who checks it, and when?", False)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    rest(window, qtbot)
    assert stored(window, qtbot) == ["Who audits it?"]
    assert earlier(window, qtbot) == ["Who audits it?", "Who checks it, and when?"], "nothing is lost, however new"
    assert card.editor.toPlainText() == "Who audits it?"
    assert window.focusWidget() is card.editor
    QTest.keyClick(card.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rest(window, qtbot)
    assert stored(window, qtbot) == ["Who checks it, and when?"]
    dialog = wordings_of(window, card, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.use_wanted.emit("Who audits it?")
    window.notes._list._clear()
    rest(window, qtbot)
    assert stored(window, qtbot) == ["Who audits it?"], "its card may have gone meanwhile"


def test_words_that_the_other_text_does_not_have_are_found() -> None:
    text = "Who 🙂 audits\nit, and when?"
    found = other_words(text, "Who audits it, or when?")
    assert found is not None
    assert [text[start:end] for start, end in found] == ["🙂", "and"]
    assert other_words("the same", "the same and more") == ()
    assert other_words("", "something") == ()
    assert other_words("word " * (MOST + 1), "word") is None


def test_the_words_of_a_long_wording_are_marked_in_one_go(window: MainWindow) -> None:
    """Each for itself they took half a minute, on the window's thread."""
    old, now = (" ".join(f"🙂 {word}{number}" for number in range(60)) for word in ("old", "now"))
    dialog = WordingsDialog(now, [WordingLine("Until today", old)], window)
    dialog.list.setCurrentRow(0)
    changes: list[object] = []
    dialog.text.document().contentsChanged.connect(lambda: changes.append(None))
    dialog.list.setCurrentRow(1)
    assert len(changes) <= 2, "the words, and their marks"
    marked = []
    part = dialog.text.document().begin().begin()
    while not part.atEnd():
        if part.fragment().charFormat().fontUnderline():
            marked.append(part.fragment().text())
        part += 1
    assert marked == [f"old{number}" for number in range(60)]

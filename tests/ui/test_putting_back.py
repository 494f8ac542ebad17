"""Notes that lost their words when a document was replaced: the member is told, and puts them where they belong."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefing_app.domain.notes import AnchorState
from briefing_app.ui.filing.versions_dialog import VersionsDialog
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.notes.card import NoteCard
from briefing_app.ui.reader.blocks.words import WordsView
from briefing_app.ui.window import MainWindow
from tests.ui.test_filing import TEXT, bring_in, line_of, notes_of, write_on
from tests.windows import rest

WORDS, OTHERS = "their records are clear", "see children often"


def replaced(window: MainWindow, path: Path, edited: str, qtbot: QtBot) -> tuple[str, NoteCard]:
    """A document with a note, imported again as edited: its id and the note's card beside it."""
    path.write_text(TEXT)
    document = bring_in(window, path, qtbot)
    line_of(window, document, qtbot)
    write_on(window, document, WORDS, qtbot)
    path.write_text(edited)
    assert bring_in(window, path, qtbot) == document
    rest(window, qtbot)
    # Whoever is writing stays where they are, and the card they write in tells all the same.
    assert window.reader.page.place is not None
    assert window.reader.page.place.key == document
    return document, window.notes.cards[0]


def states(window: MainWindow, document: str, qtbot: QtBot) -> list[AnchorState]:
    return [state for _, state in notes_of(window, document, qtbot)]


def test_a_note_that_lost_its_words_is_put_on_others_and_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    document, card = replaced(window, tmp_path / "release.txt", TEXT.replace(WORDS, "what they write is good"), qtbot)
    assert "1 note needs a look, as its words changed" in window.message.text
    assert (card.right.isVisible(), card.others.isVisible(), card.versions.isVisible()) == (False, True, True)
    card.others.click()
    assert "Select the words" in window.message.text
    view = next(view for view in window.reader.findChildren(WordsView) if OTHERS in view.words.text)
    at = view.words.text.index(OTHERS)
    view.select(at, at + len(OTHERS))
    card.others.click()
    qtbot.waitUntil(lambda: window.notes.cards[0].saving.anchor.exact == OTHERS)
    card = window.notes.cards[0]
    assert not card.others.isVisible()
    assert card.editor.toPlainText() == "Ask."
    assert f"Your note is on “{OTHERS}” now." in window.message.text
    assert states(window, document, qtbot) == [AnchorState.FOUND]
    window.message.offer_button.click()
    qtbot.waitUntil(lambda: window.notes.cards[0].saving.anchor.exact == WORDS)
    assert states(window, document, qtbot) == [AnchorState.LOST]
    rest(window, qtbot)


def test_words_that_stand_between_others_now_are_said_to_be_right(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    edited = TEXT.replace(f"often, and {WORDS} and up to date", f"when they can. We saw that {WORDS} now")
    document, card = replaced(window, tmp_path / "release.txt", edited, qtbot)
    assert states(window, document, qtbot) == [AnchorState.CHECK]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card.right.setFocus()
    card.right.click()
    qtbot.waitUntil(lambda: not card.right.isVisible())
    assert states(window, document, qtbot) == [AnchorState.FOUND]
    assert holds_focus(card)
    assert not isinstance(window.focusWidget(), QPlainTextEdit), "the next key would be stored"
    rest(window, qtbot)


def test_the_document_as_it_was_is_one_press_away(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    _, card = replaced(window, tmp_path / "release.txt", TEXT.replace(WORDS, "what they write is good"), qtbot)
    card.versions.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(VersionsDialog)))
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: WORDS in str(dialog.reader.page.blocks))
    dialog.reject()
    rest(window, qtbot)

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.wording import speaker_name
from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.blocks.base import LinkButton
from briefing_app.ui.reader.blocks.words import HeadingWords, WordsView
from briefing_app.ui.reader.page import BesideBlock, HeadingBlock, PageBlock
from briefing_app.ui.reader.pages import document_page, minute_page, speaker_page, theme_page
from briefing_app.ui.reader.stack import focusable
from briefing_app.ui.reader.view import ReaderCanvas
from tests.ui.reader.making import VISIT, Sample, long_document


def heard(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role(), interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def each(block: PageBlock) -> tuple[PageBlock, ...]:
    """The block itself, or those of its columns."""
    return (*block.left, *block.right) if isinstance(block, BesideBlock) else (block,)


def test_headings_are_heard_as_headings(reader: ReaderView, qtbot: QtBot, sample: Sample) -> None:
    page = minute_page(sample.tree)
    reader.resize(720, 4000)
    reader.show_page(page)
    shown = {view.words.text: heard(view) for view in reader.findChildren(HeadingWords)}
    within = [one for block in page.shown for one in each(block)]
    assert set(shown) == {block.words.text for block in within if isinstance(block, HeadingBlock)}
    assert len(shown) > 3
    for text, (role, name, _) in shown.items():
        assert (role, name) == (QAccessible.Role.Heading, text)
    assert shown[page.title][2] == "heading level 1"


def test_paragraphs_lists_and_pages_have_their_roles(reader: ReaderView, sample: Sample) -> None:
    for document in sample.documents:
        reader.show_page(document_page(document, sample.tree.visit))
        for view in reader.findChildren(WordsView):
            role, name, _ = heard(view)
            assert role in {QAccessible.Role.Heading, QAccessible.Role.Paragraph, QAccessible.Role.ListItem}
            assert name == view.words.text
    canvas = reader.findChild(ReaderCanvas)
    assert canvas is not None
    assert heard(canvas)[:2] == (QAccessible.Role.Document, reader.page.title)


def test_everything_tab_stops_at_has_a_name(reader: ReaderView, sample: Sample) -> None:
    group = sample.tree.themes[0]
    speaker = speaker_name(sample.tree.speakers[0].speaker)
    reader.resize(720, 3000)
    pages = [minute_page(sample.tree), theme_page(sample.tree, group.theme), speaker_page(sample.tree, speaker)]
    for page in pages:
        reader.show_page(page)
        for index in reader.shown_blocks():
            view = reader.view_at(index)
            assert view is not None
            names = [heard(widget)[1] for widget in focusable(view)]
            assert all(names), view
            assert len(names) == len(set(names)), names


def test_links_say_what_they_open(reader: ReaderView, sample: Sample) -> None:
    reader.resize(720, 3000)
    reader.show_page(minute_page(sample.tree))
    links = {(heard(link)[1], link.place) for link in reader.findChildren(LinkButton)}
    assert len([name for name, _ in links if "paragraph" in name and ":" in name]) >= 3
    assert len(links) == len({name for name, _ in links})


def test_roles_outlive_many_pages_and_collections(reader: ReaderView, qtbot: QtBot) -> None:
    page = document_page(long_document(120), VISIT)
    for turn in range(12):
        reader.show_page(page)
        for view in reader.findChildren(WordsView):
            assert heard(view)[1] == view.words.text
        if turn % 3 == 0:
            gc.collect()
            qtbot.wait(1)

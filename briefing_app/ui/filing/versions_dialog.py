"""The earlier versions of a document, to be read and not changed."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from briefing_app.domain.dates import local_day, local_time, say_date
from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
from briefing_app.ui.desk import Desk
from briefing_app.ui.picturing import Picturing
from briefing_app.ui.reader import Page, ReaderView
from briefing_app.ui.reader.page import HeadingBlock, Mark, MarkRole, NoticeBlock, PageBlock, RuleBlock, TextBlock
from briefing_app.ui.reader.pages import document_page
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrap_lines


class VersionsDialog(QDialog):
    """Versions on the left, the chosen one's words as they were on the right."""

    def __init__(
        self, desk: Desk, visit: Visit, card: DocumentCard, versions: Sequence[tuple[int, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Versions of {card.title or card.file_name}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._visit, self._card = desk, visit, card
        self._versions = sorted(versions, reverse=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Versions, the newest first")
        self.list.addItems([_in_words(number, when, card.version) for number, when in self._versions])
        wrap_lines(self.list)
        self.list.setFixedWidth(px(210))
        self.reader = ReaderView(self)
        self.picturing = Picturing(desk, self.reader.pictures, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.reader, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(px(1000), room.width() * 9 // 10), min(px(680), room.height() * 9 // 10))
        self.list.currentRowChanged.connect(self._on_list_row_changed)
        self.list.setCurrentRow(min(1, len(self._versions) - 1))

    def _on_list_row_changed(self, row: int) -> None:
        from briefing_app.storage.library import stored_document

        number = self._versions[row][0]
        self._desk.read_library(
            lambda library: (stored_document(library, self._card.id, number), stored_document(library, self._card.id)),
            lambda both: self._show(row, *both),
            self,
        )

    def _show(self, row: int, document: StoredDocument, newest: StoredDocument) -> None:
        if row == self.list.currentRow():
            self.reader.show_page(version_page(document, self._visit, newest))


def version_page(document: StoredDocument, visit: Visit, newest: StoredDocument) -> Page:
    """The words of a version without crumbs or links, not to be noted on; what the newest lacks is struck through."""
    card = document.card
    unanchored = replace(
        document, card=replace(card, id=""), findings=(), quotes=(), audit=replace(document.audit, unplaced=())
    )
    page = document_page(unanchored, visit)
    blocks = tuple(_drawable(block, card.id) for block in page.blocks)
    if card.version == newest.card.version:
        return Page(page.title, blocks, chips=page.chips[:3])
    text = newest.source.text
    kept = {_folded(text[block.start : block.end]) for block in newest.source.blocks}
    marked = tuple(_marked(block, kept) for block in blocks)
    count = sum(one is not other for one, other in zip(blocks, marked, strict=True))
    notice = NoticeBlock(f"An earlier version, kept as it was; your notes stand on the newest. {_changed(count)}")
    return Page(page.title, (notice, *marked), chips=page.chips[:3])


def _marked(block: PageBlock, kept: Collection[str]) -> PageBlock:
    """The whole line struck through, where the newest has none in these words."""
    if not isinstance(block, HeadingBlock | TextBlock) or _folded(block.words.text) in kept:
        return block
    whole = Mark(0, len(block.words.text), MarkRole.OLD)
    return replace(block, words=replace(block.words, marks=(whole,)))


def _changed(count: int) -> str:
    if not count:
        return "Every line of it is in the newest, too."
    lines, are, they = ("line", "is", "it is") if count == 1 else ("lines", "are", "they are")
    return f"{count:,} {lines} {are} no longer there, or not in these words: {they} struck through."


def _folded(text: str) -> str:
    return " ".join(text.split())


def _drawable(block: PageBlock, document: str) -> PageBlock:
    """A page's line with its picture, but nothing to anchor a note to."""
    if isinstance(block, RuleBlock) and block.original:
        return replace(block, original=replace(block.original, document=document, words=None, noted=False))
    return block


def _in_words(number: int, imported: str, newest: int) -> str:
    named = f"Version {number}, the newest" if number == newest else f"Version {number}"
    return f"{named}\nimported {say_date(local_day(imported))}, {local_time(imported)}"

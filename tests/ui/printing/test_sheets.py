"""Sheets of paper, each filled as far as what belongs together lets it."""

import random

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing_app.ui.printing.sheets import HEADS, _groups, _Piece, put_on_sheets, sheets_of
from briefing_app.ui.theme import apply_theme

SHEET = QSizeF(697.0, 1005.9)
ROUNDED = 0.6
"""Pixels by which the layout may round within a document."""


def some_page(seed: int, rows: int) -> str:
    """Headings, labels, paragraphs of any length and tables, as pages that are printed have them."""
    chance = random.Random(seed)

    def words(most: int) -> str:
        return " ".join(["findings"] * chance.randint(1, most))

    def margins() -> str:
        return f"margin-top:{chance.randint(0, 12)}px; margin-bottom:{chance.randint(0, 12)}px"

    made = {
        "heading": lambda: f"<h2>{HEADS}{words(12)}</h2>",
        "label": lambda: f'<p style="{margins()}">{HEADS}<b>{words(8)}</b></p>',
        "term": lambda: f'<p style="{margins()}">{words(20)}<br><span style="font-size:8pt">{words(9)}</span></p>',
        "paragraph": lambda: f'<p style="{margins()}">{words(chance.choice((20, 60, 600)))}</p>',
        "table": lambda: (
            '<table width="100%" cellpadding="4">'
            + f"<tr><td>{words(30)}</td><td>good</td></tr>" * chance.randint(1, rows)
            + "</table>"
        ),
    }
    kinds = chance.choices(list(made), (2, 3, 5, 5, 1), k=chance.randint(60, 120))
    return "".join(made[kind]() for kind in kinds)


def lines_of(piece: _Piece) -> list[tuple[float, float]]:
    """Where each line of a paragraph or a table stands, from the first sheet's upper edge."""
    block = piece.block.document().findBlock(piece.frame.firstPosition()) if piece.frame else piece.block
    last = piece.frame.lastPosition() if piece.frame else piece.block.position()
    lines = []
    while block.isValid() and block.position() <= last:
        lines += _lines(block)
        block = block.next()
    return lines


def _lines(block: QTextBlock) -> list[tuple[float, float]]:
    top, layout = block.document().documentLayout().blockBoundingRect(block).top(), block.layout()
    lines = (layout.lineAt(nth) for nth in range(layout.lineCount()))
    return [(top + line.y(), top + line.y() + line.height()) for line in lines]


@pytest.mark.parametrize("rows", [6, 14])
@pytest.mark.parametrize("seed", range(8))
def test_what_belongs_together_stays_so_and_no_sheet_is_left_empty(seed: int, rows: int, qapp: QApplication) -> None:
    # Another test may have left another font, and each makes other lines.
    apply_theme(qapp, "light", 100)
    document, high = QTextDocument(), SHEET.height()
    document.setDocumentMargin(0)
    document.setHtml(some_page(seed, rows))
    put_on_sheets(document, SHEET)
    filled: dict[int, float] = {}
    for group in _groups(document):
        lines = [line for piece in group for line in lines_of(piece)]
        sheets = [int((top + ROUNDED) // high) for top, _ in lines]
        for sheet, (_, bottom) in zip(sheets, lines, strict=True):
            filled[sheet] = max(filled.get(sheet, 0.0), bottom - sheet * high)
        if not group[-1].frame:
            # Where a table longer than that is parted is the layout's own affair.
            assert all(bottom - sheet * high < high + ROUNDED for sheet, (_, bottom) in zip(sheets, lines, strict=True))
        heads = [int((top + ROUNDED) // high) for piece in group[:-1] for top, _ in lines_of(piece)]
        assert {*heads, sheets[len(heads)]} == {sheets[len(heads)]}, "parted from its heading"
        if lines[-1][1] - lines[0][0] < high * 0.4:
            assert len({*sheets}) == 1, group[-1].block.text()
    *full, _ = (filled[sheet] for sheet in sorted(filled))
    assert min(full) > high / 2
    assert sorted(filled) == list(range(sheets_of(document)))


def test_qt_is_told_at_once_what_begins_the_sheets_of_a_long_page(qapp: QApplication) -> None:
    """Told of each, it lays out anew all that follows: hundreds of questions kept the window busy for seconds."""
    document = QTextDocument()
    document.setHtml("".join(f"<p>{HEADS}Question {nth}</p><p>{'who and when? ' * 60}</p>" for nth in range(100)))
    told: list[int] = []
    document.contentsChange.connect(lambda *where: told.append(where[0]))
    put_on_sheets(document, SHEET)
    assert sheets_of(document) > 10
    assert len(told) < 5

"""An exported file's text, read by the program's own readers' libraries; and the text its paper stands for."""

from collections.abc import Callable
from io import BytesIO

import mammoth
import pypdfium2
from markdown import markdown as rendered
from selectolax.lexbor import LexborHTMLParser

from briefing_app.export import Format
from briefing_app.export.blocks import (
    Block,
    Boxes,
    Facts,
    Heading,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    plain,
)  # fmt: skip
from briefing_app.export.saving import _writer


def written(paper: Paper, form: Format) -> bytes:
    return _writer(form)(paper)


def squeezed(text: str) -> str:
    """Without spaces, which lines and pages break in different places; without what only lets a line break."""
    return "".join(text.replace("\u200b", "").replace("\x02", "-").replace("\ufffe", "-").split())


def text_in(content: bytes, form: Format, foot: str = "") -> str:
    """All the words of a file, without spaces."""
    return squeezed(_READERS[form](content, foot))


def _word(content: bytes, _foot: str) -> str:
    return _text_of(mammoth.convert_to_html(BytesIO(content)).value)


def _pdf(content: bytes, foot: str) -> str:
    with pypdfium2.PdfDocument(content) as document:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    count = len(pages)
    feet = [squeezed(f"{foot}{number} of {count}") for number in range(1, count + 1)]
    return "".join(squeezed(page).removesuffix(end) for page, end in zip(pages, feet, strict=True))


def _web_page(content: bytes, _foot: str) -> str:
    return _text_of(content.decode())


def _markdown(content: bytes, _foot: str) -> str:
    return _text_of(rendered(content.decode(), extensions=["tables"]))


def _text_of(html: str) -> str:
    body = LexborHTMLParser(html).body
    return body.text(separator=" ") if body else ""


_READERS: dict[Format, Callable[[bytes, str], str]] = {
    Format.WORD: _word,
    Format.PDF: _pdf,
    Format.WEB_PAGE: _web_page,
    Format.MARKDOWN: _markdown,
}


def entry(passage: Passage) -> str:
    """A passage as it stands in every format: number, kind by shape and word, its words, its place."""
    number = f"{passage.number}." if passage.number else ""
    return squeezed(f"{number}{passage.tone.sign}{passage.label}{plain(passage.words)}{passage.cite}")


def said_in(block: Block) -> list[str]:
    """Every run of words of a block."""
    match block:
        case Heading() | Paragraph():
            return [plain(block.words)]
        case Facts():
            return [part for label, lines in block.rows for part in (label, *map(plain, lines))]
        case Table():
            return [*block.header, *(plain(cell) for row in block.rows for cell in row)]
        case Boxes():
            return [
                part
                for box in block.boxes
                for part in (box.title, box.notice, *(plain(line.words) for line in box.lines), box.more)
            ]
        case Passage():
            return [block.label, plain(block.words), block.cite, plain(block.detail)]
        case NoteBeside():
            return [block.label, plain(block.about), plain(block.on), *map(plain, block.text), block.state]

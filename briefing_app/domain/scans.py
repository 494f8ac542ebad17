"""A scan: a document whose pages are pictures, kept page by page under words of our own."""

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind


def page_words(page: int) -> str:
    """What stands in a scan's text for one of its pages, and what a note on the page is anchored to."""
    return f"Page {page}"


def scan_source(title: str, pages: int) -> SourceText:
    """The text that is kept of a scan: its title, then one paragraph for each page."""
    parts = [(BlockKind.HEADING, title, 0)] if title else []
    parts += [(BlockKind.PARAGRAPH, page_words(page), page) for page in range(1, pages + 1)]
    blocks, at = [], 0
    for kind, words, page in parts:
        level = 1 if kind is BlockKind.HEADING else 0
        blocks.append(Block(kind, at, at + len(words), page, page or 1, level))
        at += len(words) + 1
    return SourceText("\n".join(words for _, words, _ in parts), tuple(blocks), pages)


def is_scan(source: SourceText) -> bool:
    """Whether this is a scan's text: nothing in it but a title and the number of each page."""
    pages = [block for block in source.blocks if block.kind is not BlockKind.HEADING]
    return (
        bool(source.pages)
        and len(pages) == source.pages
        and len(source.blocks) - len(pages) <= 1
        and all(
            source.text[block.start : block.end] == page_words(number) and block.page == number
            for number, block in enumerate(pages, 1)
        )
    )

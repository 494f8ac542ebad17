"""Builds a document's text as kept, block by block, within the limits for one document."""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import urlsplit

from briefing_app.domain.briefing import Block, Link, SourceText
from briefing_app.domain.errors import EmptyDocumentError, TooLargeError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.limits import MAX_BLOCKS, MAX_LINKS, MAX_PARAGRAPH

# Invisible: zero-width marks, soft hyphens, and the controls that make text run the other way from how it reads.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_URL = re.compile(r"\bhttps?://[^\s<>\"“”‘’\\|{}^`\x00-\x20]+|\bwww\.[\w-]+\.[^\s<>\"“”‘’\\|{}^`]+", re.IGNORECASE)


def tidy(text: str) -> str:
    """One line of visible text: white space runs as one space, nothing invisible, accents composed."""
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))
        text = unicodedata.normalize("NFC", text)
    return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()


def safe_url(url: str) -> str | None:
    """The address if it is one that may be offered to a person (http, https or mailto), else None."""
    url = url.strip()
    if not url or "\\" in url or any(ord(char) < 33 or ord(char) == 127 for char in url) or _SURROGATE.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme in {"http", "https"}:
        return url if host else None
    return url if parts.scheme == "mailto" and parts.path else None


def printed_links(text: str) -> list[Link]:
    """The web addresses that stand in a text as words."""
    links = []
    for match in _URL.finditer(text):
        words = match.group().rstrip(".,;:!?)]'’”")
        url = safe_url(words if words[:4].lower() == "http" else f"https://{words}")
        if url:
            links.append(Link(words, url))
    return links


class SourceBuilder:
    """Takes blocks in reading order and gives the `SourceText`: one block a line, offsets counted on the way."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._blocks: list[Block] = []
        self._links: dict[tuple[str, str | None], Link] = {}
        self._at = 0
        self._counted = 0

    def add(
        self, kind: BlockKind, text: str, *, level: int = 0, page: int | None = None, number: int | None = None
    ) -> None:
        """Add one block; blank text adds nothing, very long text becomes several blocks.

        `number` is the document's own paragraph number; without one, paragraphs are counted.
        """
        for piece in _pieces(tidy(text)):
            if len(self._blocks) >= MAX_BLOCKS:
                raise TooLargeError(
                    f"It holds more than {MAX_BLOCKS:,} paragraphs, more than Briefing reads; "
                    "nothing was stored: split it and import the part you need."
                )
            if kind is not BlockKind.HEADING:
                self._counted += 1
            paragraph = number or self._counted + (kind is BlockKind.HEADING)
            self._blocks.append(Block(kind, self._at, self._at + len(piece), paragraph, page, level))
            self._lines.append(piece)
            self._at += len(piece) + 1

    def link(self, text: str, url: str | None) -> None:
        """Keep a link; an address that must not be opened is dropped, its words are not."""
        link = Link(tidy(text), safe_url(url) if url else None)
        if link.text and len(self._links) < MAX_LINKS:
            self._links.setdefault((link.text, link.url), link)

    def links(self, found: Iterable[Link]) -> None:
        """Keep several links."""
        for link in found:
            self.link(link.text, link.url)

    @property
    def empty(self) -> bool:
        """Whether no block was added."""
        return not self._blocks

    @property
    def letters(self) -> int:
        """How many characters the text has so far."""
        return self._at

    def build(self, pages: int | None = None) -> SourceText:
        """Give the text; a document without any raises EmptyDocumentError."""
        if not self._blocks:
            raise EmptyDocumentError(
                "It holds no text, so there is nothing to read; nothing was stored: check that it is the right file."
            )
        return SourceText("\n".join(self._lines), tuple(self._blocks), pages, tuple(self._links.values()))


def _pieces(text: str) -> Iterable[str]:
    while len(text) > MAX_PARAGRAPH:
        cut = text.rfind(" ", MAX_PARAGRAPH // 2, MAX_PARAGRAPH)
        cut = cut if cut > 0 else MAX_PARAGRAPH
        yield text[:cut]
        text = text[cut:].lstrip()
    if text:
        yield text

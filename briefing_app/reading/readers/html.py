"""Web pages: the article as headings, paragraphs, lists and tables; nothing of the page is run, fetched or opened."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.domain.briefing import STRUCK, SourceText
from briefing_app.domain.errors import TooLargeError
from briefing_app.reading.limits import MAX_DEPTH, MAX_HTML
from briefing_app.reading.readers.article import OUTSIDE, Article, all_of, article
from briefing_app.reading.readers.beside import HIDDEN, ON_ONE_LINE, holds_sentence, holds_words
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.encoding import decode, is_utf_8
from briefing_app.reading.readers.html_blocks import add_blocks
from briefing_app.reading.readers.html_folds import unfold
from briefing_app.reading.readers.html_quotes import put_marks_on_speech
from briefing_app.reading.readers.html_sheets import put_looks_on_words
from briefing_app.reading.readers.page_facts import page_day, page_site, page_title
from briefing_app.reading.readers.walking import TOO_DEEP, words

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_OPEN_OR_CLOSE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*?(/?)>")
# These close themselves or each other, so they do not nest however often they are opened.
_NOT_NESTING_NAMES = (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot "
    "option optgroup colgroup rp rt html head body"
)
_NOT_NESTING = frozenset(_NOT_NESTING_NAMES.split())
_PARSER_DEPTH = 4 * MAX_DEPTH


def decode_html(data: bytes, sent_in: str = "") -> str:
    """A page's text, in the encoding it was sent in, else the one it declares, where it is not UTF-8 or UTF-16."""
    declared = _CHARSET.search(data[:4096])
    charset = sent_in or (declared[1].decode("ascii", errors="replace") if declared else "")
    # Whatever saves a page anew in UTF-8 often leaves the old declaration in it.
    if not charset or data[:2] in {b"\xff\xfe", b"\xfe\xff"} or is_utf_8(data):
        return decode(data)
    try:
        text = data.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        return decode(data)
    # "latin-1" in a page means Windows' set; decode() reads it so.
    return decode(data) if re.search("[\x80-\x9f]", text) else text


def read_html(html: str, *, whole: bool = False) -> SourceText:
    """A page's article with its blocks; `whole` takes all of it, as for what was copied by hand.

    Raises:
        TooLargeError: the page is larger or deeper nested than is read.
        EmptyDocumentError: it shows no words.
    """
    builder = SourceBuilder()
    add_html(builder, html, whole=whole)
    return builder.build()


def add_html(builder: SourceBuilder, html: str, *, whole: bool) -> None:
    """Add a page's blocks to a document."""
    if len(html) > MAX_HTML:
        raise TooLargeError(
            "It is a larger page than Briefing reads; nothing was stored: copy the text you need and paste it."
        )
    _check_depth(html)
    tree = LexborHTMLParser(html)
    body = tree.body
    if body is None:
        return
    put_looks_on_words(tree)
    unfold(tree)
    put_marks_on_speech(tree)
    if whole:
        found = all_of(body)
        add_blocks(builder, found.root, found.beside)
        _leave_out(builder, found, body)
        return
    _add_article(builder, tree, body)


def _add_article(builder: SourceBuilder, tree: LexborHTMLParser, body: LexborNode) -> None:
    """The article under its title, which pages often keep outside of it, and behind it what was left out."""
    found = article(tree, body)
    title = page_title(tree, found.beside)
    add_blocks(builder, found.root, found.beside)
    if not builder.empty:
        builder.head(title)
    _leave_out(builder, found, body)
    builder.site = page_site(tree)
    builder.day = page_day(tree, found.root, found.beside)


def _leave_out(builder: SourceBuilder, found: Article, body: LexborNode) -> None:
    """List what stands in the article and is no part of it, and sentences round it; a site's menus are not listed."""
    for node, why in found.left_out:
        if why != STRUCK:
            said = [words(node)] if why in ON_ONE_LINE else _texts(node, frozenset())
            builder.leave_out(said if why != HIDDEN else filter(holds_sentence, said), why)
    if found.root.mem_id != body.mem_id:
        said = _texts(body, found.beside | {found.root.mem_id})
        builder.leave_out(filter(holds_sentence, said), OUTSIDE)
    for node, why in found.left_out:
        if why == STRUCK:
            builder.leave_out(filter(holds_words, _texts(node, frozenset())), why)


def _texts(root: LexborNode, without: frozenset[int]) -> list[str]:
    """The words under `root`, paragraph by paragraph; on one line where they are laid out past all bounds."""
    scratch = SourceBuilder()
    try:
        add_blocks(scratch, root, without)
    except TooLargeError:
        return [words(root)] if not without else []
    return scratch.texts


def _check_depth(html: str) -> None:
    """Refuse in linear time what would take the parser quadratic time: a hundred thousand open elements."""
    depth = 0
    for closing, tag, alone in _OPEN_OR_CLOSE.findall(html):
        if tag.lower() in _NOT_NESTING or alone:
            continue
        depth += -1 if closing and depth else 0 if closing else 1
        if depth > _PARSER_DEPTH:
            raise TooLargeError(TOO_DEEP)

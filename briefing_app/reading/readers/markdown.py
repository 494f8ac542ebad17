"""Markdown: front matter as facts under the title, the rest through the rules for pages."""

import re

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.html import add_html

_FRONT = re.compile(r"\A\s*---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"^([A-Za-z][\w -]{0,40}):[ \t]*(\S.*)$", re.MULTILINE)
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_POINT = re.compile(r" {0,3}(?:[-*+]|1\.)[ \t]+\S")
_IN_LIST = re.compile(r"[ \t]|(?:[-*+]|\d{1,3}\.)[ \t]")
_COUNTED = re.compile(r"^1\)[ \t]+\S.*(?:\n(?:\d{1,2}\)[ \t]+\S|[ \t]+\S|[ \t]*$).*)*", re.MULTILINE)
"""A list counted "1)", which the library does not know."""
_COUNT = re.compile(r"^(\d{1,2})\)", re.MULTILINE)
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$")
_STRUCK = r"(~~)(?=\S)([^~\n]{1,20000}?)(?<=\S)~~"
_WITH_EMPHASIS = 65
"""When words marked as crossed out are looked for: after code, links and pictures, and around what is emphasised."""
_EXTENSIONS = ("tables", "sane_lists", "footnotes", "attr_list", "def_list")
_FENCED_PART = re.compile(r"^ {0,3}:{3,}.*$", re.MULTILINE)
"""What some programs put before and behind a part that is to look different."""


def read_markdown(text: str) -> SourceText:
    """A Markdown text with its blocks; raw HTML in it gives its words and nothing else."""
    from markdown import Markdown
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    front, body = _front_matter(text)
    builder = SourceBuilder()
    reader = Markdown(extensions=list(_EXTENSIONS))
    reader.inlinePatterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "struck", _WITH_EMPHASIS)
    body = _FENCED_PART.sub("", body.replace("\f", "\n").replace("\\\n", "\n"))
    counted = _COUNTED.sub(lambda found: _COUNT.sub(r"\1.", found[0]), body)
    html = reader.convert(_spaced(counted))
    add_html(builder, f"<body>{html}</body>", whole=True)
    if title := front.pop("title", ""):
        builder.head(title)
    builder.put_under_title(f"{key.capitalize()}: {value}" for key, value in front.items())
    return builder.build()


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The "key: value" lines between two rules at the start, and what follows them."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    pairs = {key.strip().lower(): value.strip().strip("\"'") for key, value in _PAIR.findall(match[1])}
    return pairs, text[match.end() :]


def _spaced(body: str) -> str:
    """A blank line before each list or table that begins right below a line of text, where most programs see one."""
    lines, spaced, fenced = body.split("\n"), list[str](), False
    for above, line, below in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        fenced ^= bool(_FENCE.match(line))
        begins = (_POINT.match(line) and not _IN_LIST.match(above)) or ("|" in line and _TABLE_RULE.match(below))
        if begins and above.strip() and not fenced:
            spaced.append("")
        spaced.append(line)
    return "\n".join(spaced)

"""What a saved web page says of itself beside its text: its title, whose it is, and when it was published."""

import json
import re
from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.reading.language.dates import day_in
from briefing_app.reading.readers.walking import words

_SITE_NAME = re.compile(r"\s+(?:[|–—·»]|-)\s+[^|–—·»]{2,60}$")
_DAY = re.compile(r"\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_DATES = (
    "article:published_time",
    "dc.date.issued",
    "dcterms.issued",
    "datepublished",
    "date",
    "publish-date",
    "publication_date",
    "pubdate",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
)
"""What a page calls the day it came out, surest first."""
_TIMES = "time[datetime], [itemprop=datePublished][datetime]"
_LONGEST_STAMP = 90
"""Characters of the line round the day of a page; in a longer one it is the day of something told."""
_MOST_TIMES = 50
_CLOCK = re.compile(r"T\d\d:\d\d")
"""A stamp with the time of day is of what was posted, even at the head of a paragraph."""
_INLINE = frozenset({"time", "span", "b", "strong", "em", "a", "small"})
_CHANGED = re.compile(r"\b(?:updated|modified|changed|reviewed|event|meeting|expires?|clos(?:es|ing))\b", re.IGNORECASE)
_LONGEST_DATA = 1_000_000
_ARTICLE = re.compile(r"Article|Posting|Report|PressRelease|WebPage")


def page_title(tree: LexborHTMLParser, beside: frozenset[int]) -> str:
    """The page's title: its first main heading, else the window title without the site's name; "" where none."""
    for node in tree.css("h1"):
        if heading := words(node, beside):
            return heading
    named = tree.css_first("head title")
    return _SITE_NAME.sub("", " ".join(named.text().split())) if named is not None else ""


def page_site(tree: LexborHTMLParser) -> str:
    """Whose page it is: what the page calls its site, else the end of its window title; "" where neither says."""
    node = tree.css_first("meta[property='og:site_name']")
    if node is not None and (said := (node.attributes.get("content") or "").strip()):
        return said
    named = tree.css_first("head title")
    site = _SITE_NAME.search(" ".join(named.text().split())) if named is not None else None
    return site.group().strip(" |–—-·") if site else ""


def page_day(tree: LexborHTMLParser, root: LexborNode, beside: frozenset[int]) -> str:
    """The day the page says it was published, ISO, in what no reader of it sees; "" where it does not say."""
    told = (*_in_head(tree), *_in_data(tree), *_in_times(tree, root, beside))
    return next((day for value in told if (day := _day(value))), "")


def _day(value: str) -> str:
    iso = _DAY.match(value)
    if not iso:
        return day_in(value[:_LONGEST_STAMP]) or ""
    try:
        return date(*map(int, iso.groups())).isoformat()
    except ValueError:
        return ""


def _in_head(tree: LexborHTMLParser) -> list[str]:
    said: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        names = node.attributes
        name = names.get("property") or names.get("name") or names.get("itemprop") or ""
        said.setdefault(name.strip().lower(), names.get("content") or "")
    return [said[name] for name in _DATES if name in said]


def _in_data(tree: LexborHTMLParser) -> Iterator[str]:
    """The days in the page's JSON-LD, where search engines look for them."""
    for node in tree.css("script[type='application/ld+json']"):
        data = node.text()
        if len(data) > _LONGEST_DATA:
            continue
        try:
            todo = [json.loads(data)]
        except (ValueError, RecursionError):
            continue
        while todo:
            part = todo.pop()
            if isinstance(part, dict):
                if _ARTICLE.search(str(part.get("@type"))) and isinstance(part.get("datePublished"), str):
                    yield part["datePublished"]
                # What an article only mentions, such as its author's other articles, is not this page.
                todo += [part[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in part]
            elif isinstance(part, list):
                todo += reversed(part)


def _in_times(tree: LexborHTMLParser, root: LexborNode, beside: frozenset[int]) -> Iterator[str]:
    """The days of the article's own time elements, save those amid a sentence, which are days of something told."""
    found = (*tree.css("[itemprop=datePublished]"), *root.css(_TIMES), *tree.css("header time[datetime]"))
    stamps: dict[int, bool] = {}
    for node in found[:_MOST_TIMES]:
        value = node.attributes.get("datetime") or node.attributes.get("content") or words(node)
        line = _line(node)
        if line.mem_id not in stamps:
            stamps[line.mem_id] = _is_stamp(words(line))
        if not _stands_in(node, beside) and (stamps[line.mem_id] or _CLOCK.search(value)):
            yield value


def _stands_in(node: LexborNode, beside: frozenset[int]) -> bool:
    above: LexborNode | None = node
    while above is not None and above.mem_id not in beside:
        above = above.parent
    return above is not None


def _line(node: LexborNode) -> LexborNode:
    """The element whose line a word stands in."""
    while node.tag in _INLINE and node.parent is not None:
        node = node.parent
    return node


def _is_stamp(line: str) -> bool:
    return len(line) <= _LONGEST_STAMP and not _CHANGED.search(line)

"""What a saved web page says of itself beside its text: its title, whose it is, and when it was published."""

import re

from selectolax.lexbor import LexborHTMLParser

from briefing_app.reading.readers.walking import words

_SITE_NAME = re.compile(r"\s+(?:[|–—·»]|-)\s+[^|–—·»]{2,60}$")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
_DATES = (
    ("meta[property='article:published_time']", "content"),
    ("meta[name='DC.date.issued'], meta[name='dcterms.issued'], meta[name='DCTERMS.issued']", "content"),
    ("meta[itemprop=datePublished], meta[name=date], meta[name='publish-date']", "content"),
    ("[itemprop=datePublished][datetime], article time[datetime], main time[datetime]", "datetime"),
)


def page_title(tree: LexborHTMLParser) -> str:
    """The page's title: its first main heading, else the window title without the site's name; "" where none."""
    for node in tree.css("h1"):
        if heading := words(node):
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


def page_day(tree: LexborHTMLParser) -> str:
    """The day the page says it was published, ISO, in what no reader of it sees; "" where it does not say."""
    for selector, attribute in _DATES:
        node = tree.css_first(selector)
        value = (node.attributes.get(attribute) or "").strip() if node is not None else ""
        if match := _DAY.match(value):
            return match.group()
    return ""

"""Web addresses: those that may be offered to a person, and those that stand in a text as words."""

import re
from urllib.parse import quote, urlsplit

from briefing_app.domain.briefing import Link
from briefing_app.domain.one_line import TURNS_TEXT_ROUND
from briefing_app.reading.readers.visible import HALF_CHARACTER, tidy

_URL = re.compile(r"\bhttps?://[^\s<>\"“”‘’\\|{}^`\x00-\x20]+|\bwww\.[\w-]+\.[^\s<>\"“”‘’\\|{}^`]+", re.IGNORECASE)

_ADDRESS = re.compile(r"(?:(?:https?|ftp|file)://|www\.)\S+", re.IGNORECASE)
_SHORTCUT = re.compile(r"\s*\[InternetShortcut\]\s*\n|\s*\[Desktop Entry\](?=[^\[]*\nType=Link\b)", re.IGNORECASE)
_AROUND = "<>()[]{}\"',;•*–-"
_SPELT_OUT = {ord(sign): quote(sign) for sign in TURNS_TEXT_ROUND}
"""Unseen signs in the form that addresses have for them: as they are, another address would be shown than is meant."""


def only_addresses(text: str) -> int:
    """How many addresses of pages a text holds, if that is all it holds or it is a shortcut to one, else 0."""
    if _SHORTCUT.match(text):
        return 1
    words = [word for each in text.split() if (word := each.strip(_AROUND))]
    return len(words) if all(_ADDRESS.fullmatch(word) for word in words) else 0


def safe_url(url: str) -> str | None:
    """The address if it is one that may be offered to a person (http, https or mailto), else None."""
    url = url.strip().translate(_SPELT_OUT)
    if not url or "\\" in url or any(ord(char) < 33 or ord(char) == 127 for char in url) or HALF_CHARACTER.search(url):
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
    if "://" not in text and "www." not in text.lower():
        return []
    links = []
    for match in _URL.finditer(text):
        words = tidy(match.group()).rstrip(".,;:!?)]'’”")
        url = safe_url(words if words[:4].lower() == "http" else f"https://{words}")
        if url:
            links.append(Link(words, url))
    return links

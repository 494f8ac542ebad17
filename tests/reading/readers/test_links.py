"""Web addresses in documents."""

import pytest

from briefing_app.reading.readers.links import only_addresses, printed_links, safe_url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "file:///etc/passwd", "//host/x", "\\\\host\\share", "http:///x", "data:text/html,x",
        "https://e.uk/a b", "ms-word:ofe|u|https://e.uk", "mailto:", "https://e.uk/\x00", "http://[::1", "",
    ],
)  # fmt: skip
def test_addresses_that_could_do_harm_are_dropped(url: str) -> None:
    assert safe_url(url) is None


def test_an_address_shows_where_it_leads() -> None:
    assert safe_url("https://e.uk/\u200fa\u202etxt.exe") == "https://e.uk/%E2%80%8Fa%E2%80%AEtxt.exe"
    (link,) = printed_links("See https://e.uk/a\u200f.pdf\u202e.")
    assert (link.text, link.url) == ("https://e.uk/a.pdf", "https://e.uk/a.pdf")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("https://e.uk/a", 1),
        ("https://e.uk/a\nhttps://e.uk/b\r\n", 2),
        ("• <https://e.uk/a>,\n• www.e.uk/b;", 2),
        ("[InternetShortcut]\nURL=https://e.uk/a\n", 1),
        ("[Desktop Entry]\nVersion=1.0\nType=Link\nURL=https://e.uk/a\n", 1),
        ("See https://e.uk/a and https://e.uk/b", 0),
        ("Ashby: https://e.uk/a", 0),
        (" \n", 0),
        ("http://x" * 50_000, 1),
    ],
)
def test_a_text_of_addresses_only_is_known(text: str, count: int) -> None:
    assert only_addresses(text) == count

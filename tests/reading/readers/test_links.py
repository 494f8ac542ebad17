"""Web addresses in documents."""

import pytest

from briefing_app.reading.readers.links import safe_url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "file:///etc/passwd", "//host/x", "\\\\host\\share", "http:///x", "data:text/html,x",
        "https://e.uk/a b", "ms-word:ofe|u|https://e.uk", "mailto:", "https://e.uk/\x00", "http://[::1", "",
    ],
)  # fmt: skip
def test_addresses_that_could_do_harm_are_dropped(url: str) -> None:
    assert safe_url(url) is None

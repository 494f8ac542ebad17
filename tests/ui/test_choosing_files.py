"""The files that the dialog for opening documents shows."""

import re

from briefing_app.reading import READABLE
from briefing_app.ui.importer import KINDS


def test_every_file_that_is_read_can_be_chosen() -> None:
    shown = set(re.findall(r"\*(\.\w+)", KINDS))
    assert shown - READABLE == {".briefing", ".jsonld"}
    assert READABLE - shown == set()

from pathlib import Path

import pytest

from briefing_app.domain.errors import DiskFullError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, list_notes, rewrite_note, wordings
from briefing_app.storage import DataFile, open_library, open_notebook
from briefing_app.storage.library import counts, list_visits, store_briefing
from briefing_app.storage.repair import check_data
from tests.storage.making import briefing, words


def fill_up(file: DataFile, spare: int = 2) -> None:
    """Let the file grow by so many pages and no more, as on a disk that is all but full."""
    with file.alone() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + spare}")


def test_a_full_disk_refuses_a_note_and_keeps_the_others(tmp_path: Path) -> None:
    with open_notebook(tmp_path) as nb:
        kept, _ = add_note(nb, Anchor(on="v"), "kept")
        fill_up(nb)
        with pytest.raises(DiskFullError, match="free some space"):
            add_note(nb, Anchor(on="v"), "too much " * 5000)
        with pytest.raises(DiskFullError):
            rewrite_note(nb, kept.id, "too much " * 5000)
        assert [note.text for note in list_notes(nb)] == ["kept"]
        assert wordings(nb, kept.id) == ()
        # The member can still write little, and go on once there is room.
        rewrite_note(nb, kept.id, "kep")
        with nb.alone() as connection:
            connection.execute("PRAGMA max_page_count = 100000")
        rewrite_note(nb, kept.id, "room again " * 5000)
    assert check_data(tmp_path).sound


def test_a_full_disk_leaves_no_half_of_a_document(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        store_briefing(lib, briefing(words(1, 5)), b"original")
        before = counts(lib)
        fill_up(lib, spare=4)
        with pytest.raises(DiskFullError):
            store_briefing(lib, briefing(words(2, 400), start="2023-01-01"), b"original" * 4000)
        assert counts(lib) == before
        assert len(list_visits(lib)) == 1
    assert check_data(tmp_path).sound

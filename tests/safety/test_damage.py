import hashlib
import shutil
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest

from briefing_app.domain.errors import BriefingError, DamagedFileError, DiskFullError, FolderError, NewerFileError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, discard_note, list_bin, list_notes, remove_note, rewrite_note, wordings
from briefing_app.storage import open_library, open_notebook, taking_over
from briefing_app.storage.copies import list_copies
from briefing_app.storage.driver import connect, load_driver
from briefing_app.storage.library import counts, store_briefing
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.repair import check_data, repair_data
from briefing_app.storage.restoring import restore
from briefing_app.storage.salvage import saved_rows
from briefing_app.ui.desk.overview import notebook_part
from tests.safety.damage import WAYS, cut_short, emptied, flipped, foreign, spoil, zeroed
from tests.storage.making import briefing, words

NOTES = 120


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a library, a notebook of some pages, and one backup that lacks the newest notes."""
    folder = tmp_path_factory.mktemp("sound")
    with open_library(folder) as lib:
        for number in range(3):
            store_briefing(lib, briefing(words(number, 40), start=f"2023-0{number + 1}-01"), b"original" * 2000)
    with open_notebook(folder) as nb:
        for number in range(NOTES):
            note, _ = add_note(nb, Anchor(on=f"f-{number}", visit="v"), f"{number} " + words(number, 4))
            rewrite_note(nb, note.id, f"{number} again " + words(number, 5))
    with open_notebook(folder) as nb:
        add_note(nb, Anchor(on="f-last", visit="v"), "written after the backup")
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    shutil.copytree(sound, tmp_path / "data")
    return tmp_path / "data"


def told(folder: Path) -> dict[str, str]:
    with open_notebook(folder) as nb:
        return {note.id: note.text for note in list_notes(nb)}


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_no_damage_shows_a_note_that_was_not_written(folder: Path) -> None:
    """Opened, a damaged notebook gives every note as written, or is refused; never silently another."""
    chance, notebook, written = Random(5), folder / "notebook.db", told(folder)
    refused = 0
    for number in range(120):
        before = spoil(notebook, WAYS[number % len(WAYS)], chance)
        try:
            assert told(folder) == written
        except DamagedFileError:
            refused += 1
        notebook.write_bytes(before)
        notebook.with_name("notebook.db-journal").unlink(missing_ok=True)
    assert refused > 60


def test_every_flip_inside_a_note_is_noticed(folder: Path) -> None:
    notebook = folder / "notebook.db"
    content = notebook.read_bytes()
    start, chance = content.index(b"again "), Random(9)
    for _ in range(40):
        place = start + chance.randrange(200)
        notebook.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises(DamagedFileError):
            open_notebook(folder)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_repair_brings_back_what_the_backup_and_the_damaged_file_still_hold(folder: Path, way: object) -> None:
    chance, notebook, written = Random(8), folder / "notebook.db", told(folder)
    for _ in range(4):
        before = notebook.read_bytes()
        spoil(notebook, next(one for one in WAYS if one is way), chance)
        spoilt = notebook.read_bytes()
        report = repair_data(folder)
        assert report.sound, report
        found = told(folder)
        # The backup holds all but the last note; that one comes from the damaged file where it can be read.
        assert written.items() - found.items() <= {
            (name, text) for name, text in written.items() if "after the" in text
        }
        # An index is made anew where it is; a file whose words are damaged is set aside whole.
        if any("is kept in" in said for said in report.sentences):
            kept = [path.read_bytes() for path in (folder / FOLDER).glob("damaged-*/notebook.db")]
            assert spoilt in kept
        notebook.write_bytes(before)


def test_a_flip_in_one_note_costs_at_most_its_last_words(folder: Path) -> None:
    notebook = folder / "notebook.db"
    content = notebook.read_bytes()
    place = content.index(b"written after")
    notebook.write_bytes(content[:place] + b"W" + content[place + 1 :])
    report = repair_data(folder)
    assert any("Look these over" in said for said in report.sentences)
    assert "Written after the backup" in told(folder).values()
    with open_notebook(folder) as nb:
        assert len(wordings(nb, list_notes(nb)[0].id)) == 1


def test_without_any_backup_the_readable_notes_are_saved(folder: Path) -> None:
    written, notebook = told(folder), folder / "notebook.db"
    shutil.rmtree(folder / FOLDER)
    content = bytearray(notebook.read_bytes())
    content[-8192:-4096] = bytes(4096)
    notebook.write_bytes(content)
    assert repair_data(folder).sound
    assert set(told(folder).items()) <= set(written.items())
    assert len(told(folder)) >= NOTES * 0.8


def test_a_write_that_a_crash_cut_short_costs_no_notes_where_the_notebook_is_damaged_besides(
    folder: Path, tmp_path: Path
) -> None:
    written, crashed = told(folder), tmp_path / "crashed"
    with closing(connect(folder / "notebook.db")) as connection:
        # So little memory that what is not stored yet is in the file already, and what was before in the journal.
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE note SET text = 'half'")
        shutil.copytree(folder, crashed)
        connection.execute("ROLLBACK")
    shutil.rmtree(crashed / FOLDER)
    assert (crashed / "notebook.db-journal").stat().st_size > 8192
    content = bytearray((crashed / "notebook.db").read_bytes())
    content[68:72] = bytes(4)
    (crashed / "notebook.db").write_bytes(content)
    assert repair_data(crashed).sound
    assert told(crashed) == written


def test_rows_are_read_from_both_ends(folder: Path) -> None:
    notebook, written = folder / "notebook.db", [*told(folder)]
    content = bytearray(notebook.read_bytes())
    page = content.index(f"{NOTES // 2} again".encode()) // 4096 * 4096
    content[page : page + 4096] = bytes(4096)
    notebook.write_bytes(content)
    names = [row["id"] for row in saved_rows(notebook, "note").sound]
    assert NOTES // 2 < len(names) < NOTES
    assert {written[0], written[-1]} <= set(names)


def test_a_page_that_is_met_twice_gives_its_rows_once(folder: Path) -> None:
    notebook = folder / "notebook.db"
    with closing(connect(notebook)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'note'").fetchone()
    content = bytearray(notebook.read_bytes())
    page = (root - 1) * 4096
    # Its first two entries, each of which begins with the number of the page below.
    first, second = (page + place for place in struct.unpack_from(">HH", content, page + 12))
    content[second : second + 4] = content[first : first + 4]
    notebook.write_bytes(content)
    names = [row["id"] for row in saved_rows(notebook, "note").sound]
    assert NOTES // 2 < len(names) < NOTES
    assert len(set(names)) == len(names)


def test_a_repair_that_the_disk_has_no_room_for_says_so_and_leaves_everything(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_full_disk(path: Path) -> Any:
        connection = connect(path)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(taking_over, "connect", on_a_full_disk)
    shutil.rmtree(folder / FOLDER)
    content = bytearray((folder / "notebook.db").read_bytes())
    content[-8192:-4096] = bytes(4096)
    (folder / "notebook.db").write_bytes(content)
    with pytest.raises(DiskFullError, match="free some space"):
        repair_data(folder)
    assert (folder / "notebook.db").read_bytes() == content
    assert not list(folder.glob(".repair-*"))


def test_a_missing_notebook_comes_back_from_its_backup(folder: Path) -> None:
    written = told(folder)
    (folder / "notebook.db").unlink()
    with pytest.raises(DamagedFileError, match="missing"):
        open_notebook(folder)
    assert not check_data(folder).sound
    assert repair_data(folder).sound
    assert set(told(folder)) <= set(written)
    assert len(told(folder)) >= NOTES


def discarded(folder: Path) -> str:
    """The id of a note that stands in the one backup and was deleted for good after it."""
    with open_notebook(folder) as nb:
        name = list_notes(nb)[7].id
        remove_note(nb, name)
        discard_note(nb, name)
    return name


@contextmanager
def unlisted(name: str = FOLDER) -> Iterator[None]:
    """Folders of this name cannot be listed: rights are no way to that, since tests may run as root."""
    listed = Path.iterdir

    def refused(place: Path) -> Iterator[Path]:
        if place.name == name:
            raise PermissionError(13, "Permission denied", str(place))
        return listed(place)

    with pytest.MonkeyPatch.context() as system:
        system.setattr(Path, "iterdir", refused)
        yield


def test_what_is_deleted_for_good_goes_also_where_the_copies_cannot_be_listed(folder: Path) -> None:
    with open_notebook(folder) as nb:
        note, _ = add_note(nb, Anchor(on="v"), "to go")
        remove_note(nb, note.id)
        with unlisted():
            discard_note(nb, note.id)
        assert note.id not in {gone.id for gone in list_bin(nb)}


def test_a_notebook_opens_where_its_copies_cannot_be_listed(folder: Path) -> None:
    with unlisted(), open_notebook(folder) as nb:
        assert "could not be listed (Permission denied)" in nb.backup_problem
        assert len(list_notes(nb)) == NOTES + 1
        seen = notebook_part(nb)
        assert (seen.backup, seen.backup_problem) == (None, nb.backup_problem)
    with open_notebook(folder) as nb:
        assert not nb.backup_problem


def test_copies_that_cannot_be_listed_are_told_of_and_nothing_is_made(folder: Path) -> None:
    (folder / "notebook.db").unlink()
    before = sorted(folder.rglob("*"))
    with unlisted():
        for asked in (open_notebook, repair_data, list_copies):
            with pytest.raises(FolderError, match="could not be listed"):
                asked(folder)
        found = check_data(folder)
    assert not found.sound
    assert "could not be listed" in found.sentences[0]
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("way", [emptied, zeroed, foreign, Path.unlink], ids=lambda way: way.__name__)
def test_what_was_deleted_for_good_stays_so_through_a_repair(folder: Path, way: object) -> None:
    gone, written, notebook = discarded(folder), told(folder), folder / "notebook.db"
    if way is Path.unlink:
        notebook.unlink()
    else:
        spoil(notebook, next(one for one in WAYS if one is way), Random(8))
    report = repair_data(folder)
    assert report.sound
    assert sum("restored from" in sentence for sentence in report.sentences) == 1
    assert gone not in told(folder)
    assert len(told(folder)) >= len(written) - 1
    assert check_data(folder).sound


def test_what_a_member_put_back_from_a_copy_is_kept_by_a_repair(folder: Path) -> None:
    gone = discarded(folder)
    (copy,) = (folder / FOLDER).glob("notebook-*.db")
    restore(folder, copy)
    assert gone in told(folder)
    spoil(folder / "notebook.db", emptied, Random(8))
    assert repair_data(folder).sound
    assert gone in told(folder)


def test_what_was_deleted_is_remembered_as_long_as_any_copy_may_hold_it(folder: Path) -> None:
    first = discarded(folder)
    (copy,) = (folder / FOLDER).glob("notebook-*.db")
    (record,) = (folder / FOLDER).glob("deleted-*")
    with open_notebook(folder) as nb:
        nb.keep_copy("later")
    second = discarded(folder)
    assert {line.split()[0] for line in record.read_text().splitlines()} == {first, second}
    copy.unlink()
    third = discarded(folder)
    assert {line.split()[0] for line in record.read_text().splitlines()} == {second, third}


def test_a_record_of_what_was_deleted_that_makes_no_sense_keeps_no_repair_away(folder: Path) -> None:
    gone = discarded(folder)
    (record,) = (folder / FOLDER).glob("deleted-*")
    record.write_bytes(b"\xff\xfe 12 x\n\n 7\nn-1\n" + record.read_bytes())
    spoil(folder / "notebook.db", emptied, Random(8))
    assert repair_data(folder).sound
    assert gone not in told(folder)
    with open_notebook(folder) as nb:
        assert list_bin(nb) == ()


def test_a_damaged_library_is_set_aside_and_can_be_filled_again(folder: Path) -> None:
    library = folder / "library.db"
    before = spoil(library, cut_short, Random(1))
    with pytest.raises(DamagedFileError, match="library"):
        open_library(folder)
    assert not check_data(folder).sound
    assert repair_data(folder).sound
    with open_library(folder) as lib:
        store_briefing(lib, briefing(words(1, 4)), b"again")
        assert counts(lib).documents >= 1
    assert len(before) > len(next((folder / FOLDER).glob("damaged-library-*/library.db")).read_bytes())


@pytest.mark.parametrize("way", [emptied, foreign, flipped], ids=lambda way: way.__name__)
def test_checking_a_damaged_file_changes_nothing_in_it(folder: Path, way: object) -> None:
    for name in ("notebook.db", "library.db"):
        spoil(folder / name, next(one for one in WAYS if one is way), Random(2))
    before = [hash_of(folder / name) for name in ("notebook.db", "library.db")]
    check_data(folder)
    assert [hash_of(folder / name) for name in ("notebook.db", "library.db")] == before


@pytest.mark.parametrize("statement", ["PRAGMA user_version = 99", "UPDATE alembic_version SET version_num = 'zz99'"])
@pytest.mark.parametrize(("name", "opening"), [("library.db", open_library), ("notebook.db", open_notebook)])
def test_a_newer_file_is_refused_without_a_byte_written(
    folder: Path, name: str, opening: object, statement: str
) -> None:
    with closing(connect(folder / name)) as connection:
        connection.execute(statement)
    before = {path: hash_of(path) for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(NewerFileError, match="later version"):
        (open_library if name == "library.db" else open_notebook)(folder)
    assert {path: hash_of(path) for path in folder.rglob("*") if path.is_file()} == before
    told = check_data(folder)
    assert any("later version" in sentence for sentence in told.plain)
    assert not told.mendable
    assert not repair_data(folder).sound
    assert {path: hash_of(path) for path in folder.rglob("*") if path.is_file()} == before


def test_a_newer_library_left_in_a_log_by_a_crash_is_refused_too(folder: Path, tmp_path: Path) -> None:
    path = folder / "library.db"
    connection = connect(path)
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        pytest.skip("this SQLite keeps no write-ahead log")
    connection.execute("PRAGMA user_version = 99")
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    connection.close()
    before = hash_of(crashed / "library.db")
    with pytest.raises(NewerFileError):
        open_library(crashed)
    assert hash_of(crashed / "library.db") == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with closing(load_driver().connect(tmp_path / "notebook.db")) as connection:
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()
    before = hash_of(tmp_path / "notebook.db")
    with pytest.raises(DamagedFileError, match="not a Briefing notebook"):
        open_notebook(tmp_path)
    assert hash_of(tmp_path / "notebook.db") == before


def test_a_folder_in_the_place_of_the_notebook_is_named(tmp_path: Path) -> None:
    (tmp_path / "notebook.db").mkdir()
    with pytest.raises(FolderError, match="is a folder"):
        open_notebook(tmp_path)


def test_no_way_of_spoiling_raises_anything_but_our_own_errors(folder: Path) -> None:
    chance, library = Random(12), folder / "library.db"
    for number in range(40):
        before = spoil(library, WAYS[number % len(WAYS)], chance)
        with suppress(BriefingError), open_library(folder) as lib:
            counts(lib)
        for ending in ("-wal", "-shm", "-journal"):
            library.with_name(library.name + ending).unlink(missing_ok=True)
        library.write_bytes(before)

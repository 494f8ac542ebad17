"""Importing files and folders: what is taken, what is passed over, what a bad file costs."""

import hashlib
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.progress import Progress
from briefing_app.domain.scans import is_scan
from briefing_app.importing import import_files, import_sample, import_text
from briefing_app.paths import resources
from briefing_app.search import search
from briefing_app.storage import LibraryFile, open_library, open_notebook
from briefing_app.storage.library import counts, find_by_sha256, list_visits, original, stored_document
from tests.scanning import scanned_pdf, striped

RELEASE = (
    "Ofsted visits {council} Council\n"
    "{council} Council has welcomed the letter about Ofsted’s focused visit on 30 and 31 July 2024.\n"
    "Inspectors found that leaders know their services well.\n"
    "Councillor Ann Lee, cabinet member for children, said: “We are pleased.”\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryFile]:
    with open_library(tmp_path / "data") as opened:
        yield opened


def run(work: Generator[Progress, None, ImportReport]) -> tuple[list[Progress], ImportReport]:
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            report: ImportReport = end.value
            return steps, report


def write(path: Path, council: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(RELEASE.format(council=council))
    return path


def outcomes(report: ImportReport) -> list[tuple[str, Outcome]]:
    return [(Path(each.path).name, each.outcome) for each in report.files]


def test_an_open_notebook_named_by_mistake_stays_locked(tmp_path: Path, library: LibraryFile) -> None:
    run(import_files(library, [write(tmp_path / "a.txt", "Ashby")]))
    code = "import pathlib, sys; from briefing_app.storage import open_notebook as o; o(pathlib.Path(sys.argv[1]))"
    with open_notebook(tmp_path / "data") as notebook:
        _, report = run(import_files(library, [notebook.path, library.path, write(tmp_path / "b.txt", "Corby")]))
        told = subprocess.run([sys.executable, "-c", code, notebook.path.parent], capture_output=True, check=False)
    assert b"InUseError" in told.stderr
    assert outcomes(report) == [
        ("notebook.db", Outcome.FAILED), ("library.db", Outcome.FAILED), ("b.txt", Outcome.ADDED)
    ]  # fmt: skip
    assert "is Briefing’s own file and no document; nothing was stored" in report.files[0].reason


def test_a_folder_says_of_each_document_that_is_not_read_what_to_do(tmp_path: Path, library: LibraryFile) -> None:
    write(tmp_path / "papers" / "b.txt", "Ashby")
    (tmp_path / "papers" / "A.RTF").write_bytes(b"{\\rtf1 Plans are late.}")
    workbook = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")
    (tmp_path / "papers" / "grades.xls").write_bytes(workbook)
    _, report = run(import_files(library, [tmp_path / "papers"]))
    assert outcomes(report) == [
        ("A.RTF", Outcome.FAILED), ("b.txt", Outcome.ADDED), ("grades.xls", Outcome.FAILED)
    ]  # fmt: skip
    assert "save it as Word (.docx)" in report.files[0].reason
    assert "as .xlsx or CSV" in report.files[2].reason


def test_a_folder_gives_its_documents_and_passes_over_the_rest(tmp_path: Path, library: LibraryFile) -> None:
    folder = tmp_path / "papers"
    write(folder / "b.txt", "Ashby")
    write(folder / "inner" / "c.md", "Barley")
    for name in (".hidden.txt", "~$letter.docx", "photo.png", "Thumbs.db", ".git/config.txt"):
        write(folder / name, "Never")
    steps, report = run(import_files(library, [folder]))
    assert outcomes(report) == [("b.txt", Outcome.ADDED), ("c.md", Outcome.ADDED)]
    assert steps == [Progress(0, 2, "b.txt"), Progress(1, 2, "c.md"), Progress(2, 2, "")]
    assert {visit.council for visit in list_visits(library)} == {"Ashby Council", "Barley Council"}
    assert report.changes.documents == {each.document for each in report.files}


def test_what_is_named_is_answered_for_even_where_it_cannot_be_read(tmp_path: Path, library: LibraryFile) -> None:
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    empty_folder = tmp_path / "nothing"
    empty_folder.mkdir()
    good = write(tmp_path / "good.txt", "Ashby")
    _, report = run(import_files(library, [picture, empty_folder, tmp_path / "gone.pdf", good]))
    assert dict(outcomes(report)) == {
        "photo.png": Outcome.FAILED, "nothing": Outcome.FAILED, "gone.pdf": Outcome.FAILED, "good.txt": Outcome.ADDED,
    }  # fmt: skip
    assert all(each.reason.count(each.path.rsplit("/", 1)[-1]) for each in report.files if each.reason)
    assert counts(library).documents == 1


@pytest.mark.skipif(sys.platform == "win32", reason="whoever makes links there needs the right to")
def test_a_link_that_leads_to_itself_costs_one_line(tmp_path: Path, library: LibraryFile) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    _, report = run(import_files(library, [loop, write(tmp_path / "good.txt", "Ashby")]))
    assert outcomes(report) == [("loop.txt", Outcome.FAILED), ("good.txt", Outcome.ADDED)]


def test_the_same_bytes_again_are_unchanged_and_an_edited_file_is_updated(tmp_path: Path, library: LibraryFile) -> None:
    path = write(tmp_path / "release.txt", "Ashby")
    run(import_files(library, [path]))
    _, again = run(import_files(library, [path, write(tmp_path / "copy.txt", "Ashby")]))
    assert [outcome for _, outcome in outcomes(again)] == [Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert not again.changes
    path.write_text(RELEASE.format(council="Ashby") + "They also found that plans are reviewed on time.\n")
    _, edited = run(import_files(library, [path]))
    assert outcomes(edited) == [("release.txt", Outcome.UPDATED)]
    assert counts(library).documents == 1
    _, earlier = run(import_files(library, [path, tmp_path / "copy.txt"]))
    assert [each.outcome for each in earlier.files] == [Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert [each.reason.partition(";")[0] for each in earlier.files] == [
        "", "copy.txt is an earlier version of a document that was brought up to date since",
    ]  # fmt: skip


def test_known_files_among_new_ones_keep_their_places(tmp_path: Path, library: LibraryFile) -> None:
    paths = [write(tmp_path / f"{name}.txt", name) for name in ("Ashby", "Barley", "Corby", "Derwent")]
    _, first = run(import_files(library, [paths[1], paths[3]]))
    _, report = run(import_files(library, paths))
    assert outcomes(report) == [
        ("Ashby.txt", Outcome.ADDED), ("Barley.txt", Outcome.UNCHANGED),
        ("Corby.txt", Outcome.ADDED), ("Derwent.txt", Outcome.UNCHANGED),
    ]  # fmt: skip
    assert [report.files[1].document, report.files[3].document] == [each.document for each in first.files]


def test_a_file_named_twice_is_read_once(tmp_path: Path, library: LibraryFile) -> None:
    path = write(tmp_path / "in" / "release.txt", "Ashby")
    _, report = run(import_files(library, [path, path.parent, path]))
    assert outcomes(report) == [("release.txt", Outcome.ADDED)]


def test_stopped_in_the_middle_what_was_imported_stays(tmp_path: Path, library: LibraryFile) -> None:
    paths = [write(tmp_path / f"{name}.txt", name) for name in ("Ashby", "Barley", "Corby", "Derwent")]
    work = import_files(library, paths)
    next(work)
    assert next(work) == Progress(1, 4, "Barley.txt")
    work.close()
    assert [visit.council for visit in list_visits(library)] == ["Ashby Council"]


def test_the_original_is_kept_byte_for_byte(tmp_path: Path, library: LibraryFile) -> None:
    path = write(tmp_path / "release.txt", "Ashby")
    _, report = run(import_files(library, [path]))
    document = report.files[0].document
    assert document is not None
    assert original(library, document) == ("release.txt", path.read_bytes())


def test_the_sample_is_imported_like_any_folder(library: LibraryFile) -> None:
    _, report = run(import_sample(library))
    assert set(report.counts) == {Outcome.ADDED}
    assert {visit.council for visit in list_visits(library)} == {"Shropshire Council (sample)"}
    assert counts(library).findings > 20


def test_the_sample_never_stands_under_a_real_visit(tmp_path: Path, library: LibraryFile) -> None:
    run(import_sample(library))
    path = tmp_path / "release.md"
    path.write_text(
        (resources() / "sample" / "2024-news-release.md").read_text("utf-8") + "\nSee our website.\n", "utf-8"
    )
    run(import_files(library, [path]))
    real = [visit for visit in list_visits(library) if "sample" not in visit.council]
    assert [(visit.council, len(visit.documents)) for visit in real] == [("Shropshire Council", 1)]


def test_pasted_text_is_stored_as_a_document(library: LibraryFile) -> None:
    text = RELEASE.format(council="Ashby")
    _, report = run(import_text(library, text))
    assert [each.outcome for each in report.files] == [Outcome.ADDED]
    document = stored_document(library, report.files[0].document or "")
    assert document.source.text.startswith("Ofsted visits Ashby Council")
    assert original(library, document.card.id)[1] == text.encode()
    _, again = run(import_text(library, text))
    assert [each.outcome for each in again.files] == [Outcome.UNCHANGED]


def test_pasted_rich_text_without_plain_words_is_stored(library: LibraryFile) -> None:
    rich = "<h1>Ofsted visits Ashby</h1><p>Inspectors found that leaders know their services well.</p>"
    _, report = run(import_text(library, "", rich))
    document = stored_document(library, report.files[0].document or "")
    assert document.source.blocks[0].level == 1
    assert (
        hashlib.sha256(original(library, document.card.id)[1]).hexdigest() == hashlib.sha256(rich.encode()).hexdigest()
    )


def test_an_empty_clipboard_is_answered_with_a_sentence(library: LibraryFile) -> None:
    _, report = run(import_text(library, "  \n"))
    assert report.files[0].outcome is Outcome.FAILED
    assert "holds no words" in report.files[0].reason


def test_a_scan_is_kept_with_its_pages_and_said_to_be_one(tmp_path: Path, library: LibraryFile) -> None:
    path, other = tmp_path / "Old letter.pdf", tmp_path / "Older letter.pdf"
    path.write_bytes(scanned_pdf(striped(), striped(9)))
    other.write_bytes(scanned_pdf(striped(7), striped(5)))
    _, report = run(import_files(library, [path, other]))
    first, second = report.files
    assert (first.outcome, second.outcome) == (Outcome.ADDED, Outcome.ADDED)
    assert first.reason == (
        "Old letter.pdf is a scan without text: it is kept and can be read and annotated by page, but not searched."
    )
    (visit,) = list_visits(library)
    assert (visit.id, visit.council, len(visit.documents)) == ("unfiled", "", 2)
    assert first.document is not None
    stored = stored_document(library, first.document)
    assert (stored.card.pages, is_scan(stored.source)) == (2, True)
    assert original(library, first.document) == ("Old letter.pdf", path.read_bytes())
    _, again = run(import_files(library, [path]))
    assert [(file.outcome, file.reason) for file in again.files] == [(Outcome.UNCHANGED, "")]


def test_a_file_that_is_not_what_its_name_says_is_read_and_told_of(tmp_path: Path, library: LibraryFile) -> None:
    council = "Marlshire Council"
    text = write(tmp_path / "plain.txt", council).read_bytes()
    (tmp_path / "plain.txt").unlink()
    named = tmp_path / "minutes.docx"
    named.write_bytes(text)
    _, report = run(import_files(library, [named]))
    (file,) = report.files
    assert file.outcome is Outcome.ADDED
    assert file.reason == (
        "minutes.docx is named as a Word document and holds text: what it holds was read and is kept; "
        "check that it is the file you meant."
    )
    page = tmp_path / "page.pdf"
    page.write_bytes(b"<html><body><h1>Inspection of " + council.encode() + b"</h1><p>" + text + b"</p></body></html>")
    _, report = run(import_files(library, [page]))
    assert "page.pdf is named as a PDF and holds a web page" in report.files[0].reason
    scan = tmp_path / "scan.docx"
    scan.write_bytes(scanned_pdf(striped()))
    _, report = run(import_files(library, [scan]))
    assert report.files[0].outcome is Outcome.ADDED
    assert "scan without text" in report.files[0].reason


def test_a_scans_page_numbers_are_not_found_but_its_name_is(tmp_path: Path, library: LibraryFile) -> None:
    path = tmp_path / "Cabinet minutes.pdf"
    path.write_bytes(scanned_pdf(striped(), striped()))
    run(import_files(library, [path]))
    assert [hit.title for hit in search(library, None, "cabinet").hits] == ["Cabinet minutes"]
    assert search(library, None, "page").total == 0


def test_a_full_disk_ends_the_import_with_one_sentence(tmp_path: Path, library: LibraryFile) -> None:
    folder = tmp_path / "papers"
    write(folder / "a.txt", "Ashby")
    run(import_files(library, [folder]))
    with library.alone() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    for name in "bcd":
        write(folder / f"{name}.txt", name.upper() + "exley").write_text(RELEASE.format(council=f"{name}exley") * 200)
    _, report = run(import_files(library, [folder]))
    assert outcomes(report) == [("a.txt", Outcome.UNCHANGED), ("b.txt", Outcome.FAILED)]
    assert report.files[-1].reason == (
        "b.txt could not be stored because the disk is full or refused it, and the 2 after it were not tried; "
        "what was imported before is kept: free some space and import again."
    )
    assert counts(library).documents == 1


def test_a_file_that_changes_or_goes_away_while_it_is_read_costs_only_itself(
    tmp_path: Path, library: LibraryFile
) -> None:
    paths = [write(tmp_path / f"{name}.txt", name.title()) for name in ("ashby", "barley", "coombe", "denby")]
    work = import_files(library, paths)
    next(work)
    next(work)
    paths[1].unlink()
    paths[2].write_text("Another text stands here now.")
    _, report = run(work)
    kept = [each for each in report.files if each.outcome is Outcome.ADDED]
    assert {Path(each.path) for each in kept} >= {paths[0], paths[3]}
    for each in report.files:
        assert each.outcome is Outcome.ADDED or "nothing was" in each.reason
    for each in kept:
        _, data = original(library, each.document or "")
        card = find_by_sha256(library, hashlib.sha256(data).hexdigest())
        assert card is not None
        assert card.id == each.document


def test_an_email_says_what_came_with_it_and_was_not_read(tmp_path: Path, library: LibraryFile) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(
        b'From: a@b.uk\nTo: c@d.uk\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="m"\n\n'
        b"--m\nContent-Type: text/plain\n\nPlease find attached the letter.\n"
        b"--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=letter.pdf\n\nx\n--m--\n"
    )
    _, report = run(import_files(library, [path]))
    assert report.files[0].outcome is Outcome.ADDED
    assert report.files[0].reason.startswith("mail.eml came with letter.pdf: only the e-mail itself was read")

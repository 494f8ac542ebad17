"""Pages as pictures: drawn elsewhere, checked here."""

import base64
import zlib
from collections.abc import Iterator

import psutil  # type: ignore[import-untyped] # ships no type information
import pytest

from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.reading.artist import PageArtist
from briefing_app.reading.limits import MAX_PICTURE
from briefing_app.reading.pictures import PagePicture, picture_of
from tests.scanning import scanned_pdf, striped


@pytest.fixture
def artist() -> Iterator[PageArtist]:
    artist = PageArtist()
    yield artist
    artist.close()


def darkness(picture: PagePicture) -> float:
    rows = (
        picture.pixels[row * picture.stride : row * picture.stride + 3 * picture.width] for row in range(picture.height)
    )
    return sum(255 * len(row) - sum(row) for row in rows) / (255 * 3 * picture.width * picture.height)


def not_needed() -> bytes:
    raise AssertionError("the process has the document already")


def test_pages_are_drawn_as_wide_as_asked_and_the_document_is_lent_once(artist: PageArtist) -> None:
    data = scanned_pdf(striped(12), striped(2, page=(842, 595)))
    first = artist.draw("d-1", lambda: data, 1, 400)
    second = artist.draw("d-1", not_needed, 2, 800)
    assert (first.width, second.width) == (400, 800)
    assert first.height == pytest.approx(400 * 842 / 595, abs=1)
    assert second.height == pytest.approx(800 * 595 / 842, abs=1)
    assert darkness(first) > 2 * darkness(second) > 0


def test_another_document_takes_its_place(artist: PageArtist) -> None:
    one, other = scanned_pdf(striped(1)), scanned_pdf(striped(12))
    light = artist.draw("d-1", lambda: one, 1, 200)
    dark = artist.draw("d-2", lambda: other, 1, 200)
    assert darkness(dark) > 3 * darkness(light)
    assert artist.draw("d-1", lambda: one, 1, 200) == light


def test_a_page_that_is_not_there_and_a_document_that_is_none_cost_one_sentence(artist: PageArtist) -> None:
    data = scanned_pdf(striped())
    with pytest.raises(UnreadableFileError, match=r"^Page 7 of the original could not be drawn; its text and your"):
        artist.draw("d-1", lambda: data, 7, 200)
    with pytest.raises(BriefingError, match="Page 1 of the original"):
        artist.draw("d-2", lambda: b"%PDF-1.4 nothing", 1, 200)
    assert artist.draw("d-1", lambda: data, 1, 200).width == 200


def test_a_huge_page_is_drawn_as_large_as_is_allowed(artist: PageArtist) -> None:
    data = scanned_pdf(striped(page=(14_000, 14_000)))
    drawn = artist.draw("d-1", lambda: data, 1, 50_000)
    assert 0.9 * MAX_PICTURE < drawn.width * drawn.height < 1.1 * MAX_PICTURE


def test_resting_ends_the_process_and_the_next_page_starts_another(artist: PageArtist) -> None:
    data = scanned_pdf(striped())
    before = set(psutil.Process().children())
    artist.draw("d-1", lambda: data, 1, 100)
    assert set(psutil.Process().children()) > before
    artist.rest()
    assert set(psutil.Process().children()) <= before
    assert artist.draw("d-1", lambda: data, 1, 100).width == 100
    artist.close()
    with pytest.raises(BriefingError):
        artist.draw("d-1", lambda: data, 1, 100)


def packed(pixels: bytes) -> str:
    return base64.b64encode(zlib.compress(pixels)).decode()


@pytest.mark.parametrize(
    "plain",
    [
        [2, 2, 6, packed(bytes(11))],
        [2, 2, 6, packed(bytes(13))],
        [2, 2, 5, packed(bytes(10))],
        [2, -2, 6, packed(b"")],
        [2, 2, 6, base64.b64encode(b"no zlib").decode()],
        [2, 2, 6, "é"],
        [60_000, 60_000, 180_000, packed(b"")],
    ],
)
def test_what_is_no_picture_is_not_taken_for_one(plain: list[object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        picture_of(plain)
    assert picture_of([2, 2, 6, packed(bytes(12))]) == PagePicture(2, 2, 6, bytes(12))

"""Scanned PDFs made by hand: every page one grey picture, no text."""

import zlib
from dataclasses import dataclass

import pypdfium2

from tests.making_pdfs import pdf_of, stream


@dataclass(frozen=True)
class Scan:
    """One page's picture: eight bits a pixel, 0 for black, and the page's size in points."""

    width: int
    height: int
    pixels: bytes
    page: tuple[float, float] = (595, 842)


def striped(lines: int = 12, page: tuple[float, float] = (595, 842)) -> Scan:
    """A page with so many dark lines on it, as text looks from afar."""
    width, height = 120, 170
    rows = [bytes([255]) * width] * height
    for line in range(lines):
        rows[10 + line * 12] = bytes([255]) * 15 + bytes([40]) * 90 + bytes([255]) * 15
    return Scan(width, height, b"".join(rows), page)


def scan_of(data: bytes, dots: int = 110) -> bytes:
    """A PDF as it would come from a copier: each page a picture of itself."""
    document = pypdfium2.PdfDocument(data)
    scans = []
    for number in range(len(document)):
        page = document[number]
        bitmap = page.render(scale=dots / 72, grayscale=True)
        raw = bytes(bitmap.buffer)
        rows = (raw[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height))
        scans.append(Scan(bitmap.width, bitmap.height, b"".join(rows), page.get_size()))
    document.close()
    return scanned_pdf(*scans)


def scanned_pdf(*scans: Scan) -> bytes:
    """A PDF of these pictures, one a page."""
    kids = " ".join(f"{3 + 3 * n} 0 R" for n in range(len(scans)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(scans)}>>".encode()]
    for n, scan in enumerate(scans):
        first, (width, height) = 3 + 3 * n, scan.page
        box = f"/MediaBox[0 0 {width:g} {height:g}]/Resources<</XObject<</P {first + 1} 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R{box}/Contents {first + 2} 0 R>>".encode())
        sizes = f"/Width {scan.width}/Height {scan.height}/ColorSpace/DeviceGray/BitsPerComponent 8"
        objects.append(stream(f"/Type/XObject/Subtype/Image{sizes}/Filter/FlateDecode", zlib.compress(scan.pixels)))
        objects.append(stream("", f"{width:g} 0 0 {height:g} 0 0 cm /P Do".encode()))
    return pdf_of(objects)

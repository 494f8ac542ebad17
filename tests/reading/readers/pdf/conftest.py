"""PDFs made by hand, line by line."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from tests.making_pdfs import pdf_of, stream

LEADING = 14.5


@dataclass
class Sheet:
    """A page being written from the top."""

    y: float = 760.0
    marks: list[str] = field(default_factory=list)

    def line(self, text: str, *, x: float = 72, size: float = 12, bold: bool = False, gap: float = LEADING) -> "Sheet":
        """Write a line `gap` points below the one before."""
        self.y -= gap
        return self.at(text, x=x, y=self.y, size=size, bold=bold)

    def lines(self, text: str, *, x: float = 72, hang: float = 0, gap: float = 2 * LEADING) -> "Sheet":
        """Write a paragraph given line by line, `hang` points further in from its second line."""
        for place, words in enumerate(text.strip().split("\n")):
            self.line(words.strip(), x=x + (hang if place else 0), gap=LEADING if place else gap)
        return self

    def at(self, text: str, *, x: float, y: float, size: float = 12, bold: bool = False) -> "Sheet":
        """Write words at a place of their own."""
        raw = text.encode("cp1252").decode("latin-1").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        self.marks.append(f"BT /F{2 if bold else 1} {size} Tf 1 0 0 1 {x} {y:.1f} Tm ({raw}) Tj ET")
        return self


MakePdf = Callable[..., bytes]


@pytest.fixture
def sheet() -> Callable[[], Sheet]:
    """Begins a page."""
    return Sheet


@pytest.fixture
def pdf() -> MakePdf:
    """Makes a PDF of pages, which may be `shown` turned, their words `turned`, their `box` moved, or `crop` shown."""

    def make(
        *pages: Sheet, locked: bool = False, shown: int = 0, turned: str = "", box: str = "", crop: str = ""
    ) -> bytes:
        kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
        objects = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        ]
        box = box or ("0 0 842 595" if turned and shown in {90, 270} else "0 0 595 842")
        boxes = f"/MediaBox[{box}]/CropBox[{crop or box}]"
        for n, page in enumerate(pages):
            fonts = "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>"
            objects.append(
                f"<</Type/Page/Parent 2 0 R{boxes}/Rotate {shown}{fonts}/Contents {6 + 2 * n} 0 R>>".encode()
            )
            objects.append(stream("", "\n".join([turned, *page.marks]).encode("latin-1")))
        lock = b""
        if locked:
            key, other = b"ab" * 32, b"cd" * 32
            objects.append(b"<</Filter/Standard/V 1/R 2/Length 40/P -44/O<%s>/U<%s>>>" % (key, other))
            lock = b"/Encrypt %d 0 R/ID[<00><00>]" % len(objects)
        return pdf_of(objects, lock)

    return make

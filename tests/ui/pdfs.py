"""A small PDF with words, for the window to open."""

from tests.making_pdfs import pdf_of, stream

_WORDS = "Inspectors found that social workers know the children they work with well."


def text_pdf(pages: int) -> bytes:
    """So many pages of numbered paragraphs."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n in range(pages):
        lines = [
            f"BT /F1 12 Tf 1 0 0 1 72 {760 - 29 * line} Tm ({n * 20 + line + 1}. {_WORDS}) Tj ET" for line in range(20)
        ]
        fonts = "/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{fonts}/Contents {5 + 2 * n} 0 R>>".encode())
        objects.append(stream("", "\n".join(lines).encode()))
    return pdf_of(objects)

"""Documents of pieces in every format that is read; nothing is put right on the way."""

import html
import io
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from tests.fuzz.fragments import Piece

Document = list[Piece]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def plain(document: Document) -> str:
    """As text, a blank line between."""
    marks = {"bullet": "• ", "row": "a | "}
    lines = [
        f"{n}. {text}" if kind == "number" else marks.get(kind, "") + text for n, (kind, text) in enumerate(document, 1)
    ]
    return "\n\n".join(lines)


def markdown(document: Document) -> str:
    """As Markdown."""
    marks = {"bullet": "- ", "heading": "## ", "row": "| "}
    return "\n\n".join(marks.get(kind, "") + text for kind, text in document)


def page(document: Document) -> str:
    """As a web page, its words escaped."""
    tags = {"heading": "h2", "bullet": "li", "number": "li", "row": "td"}
    body = "".join(f"<{tags.get(kind, 'p')}>{html.escape(text)}</{tags.get(kind, 'p')}>" for kind, text in document)
    return f"<!doctype html><html><body><nav>Menu</nav><article>{body}</article></body></html>"


def mail(document: Document) -> bytes:
    """As an e-mail of both forms."""
    return (
        "MIME-Version: 1.0\r\nMessage-ID: <1@x>\r\nSubject: =?utf-8?q?A_visit?=\r\n"
        "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"{plain(document)}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page(document)}\r\n--x--\r\n"
    ).encode(errors="replace")


def word(document: Document) -> bytes:
    """As a Word file."""
    styles = {"heading": "Heading1", "bullet": "ListBullet"}
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{styles.get(kind, "Normal")}"/></w:pPr><w:r><w:t>{_xml(text)}</w:t></w:r></w:p>'
        for kind, text in document
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return buffer.getvalue()


def pdf(document: Document) -> bytes:
    """As a PDF, a dozen lines a page; signs that its font lacks become question marks."""
    lines = [f"{n} {text}" if kind == "number" else text for n, (kind, text) in enumerate(document, 1)]
    sheets = [lines[at : at + 12] for at in range(0, len(lines), 12)]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(sheets)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(sheets)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n, sheet in enumerate(sheets):
        stream = b"\n".join(_line(text, 800 - 30 * row) for row, text in enumerate(sheet))
        inside = f"/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * n} 0 R"
        objects.append(f"<</Type/Page/Parent 2 0 R{inside}>>".encode())
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    return _file(objects)


def _xml(text: str) -> str:
    return escape("".join(char if char.isprintable() or char in "\n\t" else "\ufffd" for char in text))


def _line(text: str, y: int) -> bytes:
    raw = text.encode("cp1252", errors="replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 11 Tf 1 0 0 1 60 %d Tm (%s) Tj ET" % (y, raw)


def _file(objects: list[bytes]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + head + table + tail


FILES: dict[str, Callable[[Document], bytes]] = {
    "a.txt": lambda document: plain(document).encode(errors="replace"),
    "half.txt": lambda document: plain(document).encode("utf-16-le", errors="replace"),
    "windows.txt": lambda document: plain(document).encode("cp1252", errors="replace"),
    "a.md": lambda document: markdown(document).encode(errors="replace"),
    "a.html": lambda document: page(document).encode(errors="replace"),
    "a.eml": mail,
    "a.docx": word,
    "a.pdf": pdf,
}

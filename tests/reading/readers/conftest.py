"""Word documents made by hand, part by part."""

import io
import zipfile
from collections.abc import Callable

import pytest

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
_STYLES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in (("Title", "Title"), ("H1", "heading 1"), ("LB", "List Bullet"))
    )
    + "</w:styles>"
)
_DOCUMENT = (
    '{head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body>{body}</w:body></w:document>"
)

Docx = Callable[..., bytes]


@pytest.fixture
def docx() -> Docx:
    """Makes a Word document from the XML of its body, and of styles beside the usual ones."""

    def make(body: str, *, head: str = "", styles: str = "", extra: dict[str, bytes] | None = None) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            archive.writestr("_rels/.rels", _RELATIONS)
            archive.writestr("word/styles.xml", _STYLES.replace("</w:styles>", f"{styles}</w:styles>"))
            archive.writestr(
                "word/_rels/document.xml.rels",
                _RELATIONS.replace("officeDocument/2006/relationships/officeDocument", "x").replace(
                    "http://schemas.openxmlformats.org/x",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
                ).replace("word/document.xml", "styles.xml"),
            )  # fmt: skip
            archive.writestr("word/document.xml", _DOCUMENT.format(head=head, body=body))
            for name, data in (extra or {}).items():
                archive.writestr(name, data)
        return buffer.getvalue()

    return make

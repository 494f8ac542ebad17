"""Word documents: tracked insertions and content controls kept, deletions left out."""

import io
import zipfile
from xml.parsers import expat

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import BriefingError, ProtectedFileError, TooLargeError, UnreadableFileError
from briefing_app.reading.limits import (
    MAX_ENTRIES,
    MAX_RATIO,
    MAX_RATIO_ALL,
    MAX_UNPACKED,
    MAX_XML_PART,
)
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.html import add_html

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Bullet 2'] => ul > li:fresh
r[style-name='Strong'] => strong
"""
_MAIN_PART = "word/document.xml"
_SMALL = 2**20
_OTHERS = (
    ("xl/", "a spreadsheet", "copy the part you need and paste it"),
    ("ppt/", "a presentation", "save it as PDF and import that"),
    ("content.xml", "an OpenDocument file", "save it as Word (.docx) or PDF and import that"),
    ("META-INF/container.xml", "an e-book", "save it as PDF and import that"),
)
_BOMB = (
    "It unpacks to more than any document a person would write; "
    "nothing was stored: ask whoever sent it for a PDF, or paste the text."
)


def read_docx(data: bytes) -> SourceText:
    """A Word document with its blocks.

    Raises:
        UnreadableFileError: it is another kind of ZIP file, damaged, or holds XML entities.
        TooLargeError: it unpacks past the limits.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive)
        return _converted(data)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        KeyError,
        expat.ExpatError,
        NotImplementedError,
    ) as error:
        raise UnreadableFileError(
            "It is a damaged Word document; nothing was stored: open it in Word, save it anew and import that."
        ) from error


def _converted(data: bytes) -> SourceText:
    import mammoth

    result = mammoth.convert_to_html(
        io.BytesIO(data),
        style_map=_STYLES,
        # Pictures are neither read nor kept; links inside them to other files are never followed.
        convert_image=lambda _: [],
        ignore_empty_paragraphs=True,
    )
    builder = SourceBuilder()
    add_html(builder, f"<body>{result.value}</body>", whole=True)
    return builder.build()


def _check(archive: zipfile.ZipFile) -> None:
    """Refuse bombs by what the archive declares, and what is no Word document by its parts."""
    parts = archive.infolist()
    _check_sizes(parts)
    names = {part.filename for part in parts}
    if _MAIN_PART not in names:
        raise _not_word(names)
    if any(part.flag_bits & 1 for part in parts):
        raise ProtectedFileError("It asks for a password; nothing was stored: save a copy without one and import that.")
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            _check_xml(archive, part)


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > MAX_ENTRIES or unpacked > MAX_UNPACKED:
        raise TooLargeError(_BOMB)
    if unpacked > _SMALL and unpacked > MAX_RATIO_ALL * max(packed, 1):
        raise TooLargeError(_BOMB)
    for part in parts:
        if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise TooLargeError(_BOMB)


def _not_word(names: set[str]) -> BriefingError:
    for start, what, advice in _OTHERS:
        if any(name.startswith(start) for name in names):
            return UnreadableFileError(f"It is {what}, which Briefing does not read; nothing was stored: {advice}.")
    return UnreadableFileError(
        "It is a ZIP archive, not a Word document; nothing was stored: unpack it and import the documents inside."
    )


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse a part with a document type: no Word file has one, and entity bombs need it."""
    if part.file_size > MAX_XML_PART:
        raise TooLargeError(_BOMB)
    parser = expat.ParserCreate()
    begun = False

    def on_type(*_: object) -> None:
        raise UnreadableFileError(
            "It holds XML definitions that no Word document needs and that can be used to attack a computer; "
            "nothing was stored: ask whoever sent it for a PDF."
        )

    def on_element(*_: object) -> None:
        nonlocal begun
        begun = True

    parser.StartDoctypeDeclHandler = on_type
    parser.EntityDeclHandler = on_type
    parser.StartElementHandler = on_element
    with archive.open(part) as stream:
        # A document type stands before the first element or nowhere.
        while not begun and (piece := stream.read(65536)):
            parser.Parse(piece, False)  # noqa: FBT003 (expat takes no names)

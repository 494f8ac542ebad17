"""Word documents: tracked insertions, content controls and text boxes kept, deletions and hidden words left out.

Words that stand there crossed out are left out too, and listed, since whoever holds the paper sees them.
"""

import io
import zipfile
from xml.etree.ElementTree import ParseError

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import BriefingError, UnreadableFileError
from briefing_app.reading.readers.archives import DAMAGED, check_parts, check_sizes
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.docx_parts import laid_out
from briefing_app.reading.readers.docx_styles import Styles, styles_of
from briefing_app.reading.readers.html import add_html

_STYLES = """
p.Title => h1:fresh
p.Subtitle => p:fresh > strong
p.BoldLine => p:fresh > strong
p.ContentsList => p.contents-list:fresh
p.ListBullet => ul > li:fresh
r[style-name='Strong'] => strong
"""
_MAIN_PART = "word/document.xml"
_APPLE = "a document of Apple’s Pages, Numbers or Keynote"
_EXPORT = "open it there, export it as Word (.docx) or PDF, and import that"
_OTHERS = (
    ("xl/", "a spreadsheet", "save a table of neighbours’ grades as .xlsx or CSV; of others, paste the part you need"),
    ("ppt/", "a presentation", "save it as PDF and import that"),
    ("content.xml", "an OpenDocument file", "save it as Word (.docx) or PDF and import that"),
    ("META-INF/container.xml", "an e-book", "save it as PDF and import that"),
    ("Index/", _APPLE, _EXPORT),
    ("Index.zip", _APPLE, _EXPORT),
    ("index.xml", _APPLE, _EXPORT),
    ("FixedDocSeq.fdseq", "an XPS document", "print it to PDF and import that"),
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
            styles = styles_of(archive)
            plain = laid_out(archive, styles)
        return _converted(plain, styles)
    except (*DAMAGED, ParseError) as error:
        raise UnreadableFileError(
            "It is a damaged Word document; nothing was stored: open it in Word, save it anew and import that."
        ) from error


def _converted(data: bytes, styles: Styles) -> SourceText:
    import mammoth

    result = mammoth.convert_to_html(
        io.BytesIO(data),
        style_map=f"{styles.rules}\n{_STYLES}",
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
    check_sizes(parts)
    names = {part.filename for part in parts}
    if _MAIN_PART not in names:
        raise _not_word(names)
    check_parts(archive)


def _not_word(names: set[str]) -> BriefingError:
    for start, what, advice in _OTHERS:
        if any(name.startswith(start) for name in names):
            return UnreadableFileError(f"It is {what}, which Briefing does not read; nothing was stored: {advice}.")
    return UnreadableFileError(
        "It is a ZIP archive, not a Word document; nothing was stored: unpack it and import the documents inside."
    )

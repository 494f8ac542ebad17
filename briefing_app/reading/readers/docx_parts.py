"""A Word document's parts laid out so that the library which reads them passes over none of the words a person sees."""

import io
import zipfile
from xml.etree import ElementTree as ET

from briefing_app.domain.errors import UnreadableFileError
from briefing_app.reading.readers.docx_equations import EQUATIONS, equation_words
from briefing_app.reading.readers.docx_outline import tell_kinds
from briefing_app.reading.readers.docx_styles import Styles

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_WRAPPERS = frozenset({"fldSimple", "dir", "bdo", "ruby", "rubyBase"})
"""Fields, marks of direction and marks of how words are said, round words which the library loses."""
_DRAWN = frozenset({"AlternateContent", "drawing", "pict"})
"""What may hold a text box, often twice over for older programs."""
_OFF = frozenset({"0", "false", "none"})


def laid_out(archive: zipfile.ZipFile, styles: Styles) -> bytes:
    """The same document for the library.

    Raises:
        UnreadableFileError: another document is embedded in it, whose words only Word can put in their place.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as anew:
        for name in dict.fromkeys(archive.namelist()):
            # Pictures are not read.
            if name.endswith((".xml", ".rels")):
                part = archive.read(name)
                anew.writestr(name, _anew(part, styles) if name in _PARTS else part)
    return written.getvalue()


def _anew(part: bytes, styles: Styles) -> bytes:
    root = ET.fromstring(part)  # noqa: S314 (document types, which attacks need, were refused before)
    space = root.tag.rpartition("}")[0] + "}"
    _lay_out(root, space)
    tell_kinds(root, space, styles)
    return str(ET.tostring(root, "unicode")).encode()


def _lay_out(root: ET.Element, space: str) -> None:
    """Change the tree from the top down, without recursion: a document may nest as deep as it likes."""
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        parent[:] = [_seen(child, space) for child in parent if not _unseen(child, space)]
        waiting += parent


def _unseen(element: ET.Element, space: str) -> bool:
    """Hidden words, small letters that tell how a word is said, and what a form says where nothing was filled in."""
    if _name(element) == "sdt":
        return element.find(f"{space}sdtPr/{space}showingPlcHdr") is not None
    if _name(element) == "rt":
        return True
    hidden = element.find(f"{space}rPr/{space}vanish") if _name(element) == "r" else None
    return hidden is not None and hidden.get(f"{space}val") not in _OFF


def _seen(element: ET.Element, space: str) -> ET.Element:
    name = _name(element)
    if name == "altChunk":
        raise UnreadableFileError(
            "It holds another document that Word has not taken in yet; nothing was stored: "
            "open it in Word, save it anew and import that."
        )
    if name in _WRAPPERS:
        element.tag = f"{space}smartTag"
    elif name == "dstrike":
        # The library knows one line through words, not two.
        element.tag = f"{space}strike"
    elif name == "cr" or (name == "br" and element.get(f"{space}type") in {"page", "column"}):
        return ET.Element(f"{space}br")
    elif name in _DRAWN:
        return _boxes(element, space)
    elif name in EQUATIONS:
        return _run(equation_words(element), space)
    return element


def _run(words: str, space: str) -> ET.Element:
    run = ET.Element(f"{space}r")
    ET.SubElement(run, f"{space}t").text = words
    return run


def _boxes(drawn: ET.Element, space: str) -> ET.Element:
    """The text boxes in what is drawn, each once; what is drawn itself where there are none."""
    ways = [*drawn] if _name(drawn) == "AlternateContent" else [drawn]
    for way in ways:
        boxes = [box for box in way.iter(f"{space}txbxContent") if "".join(box.itertext()).strip()]
        inside = {id(inner) for box in boxes for inner in box.iter() if inner is not box}
        if boxes:
            held = ET.Element(f"{space}pict")
            held.extend(box for box in boxes if id(box) not in inside)
            return held
    if _name(drawn) == "AlternateContent" and ways and not any(_name(way) == "Fallback" for way in ways):
        ways[0].tag = ways[0].tag.replace("}Choice", "}Fallback")
    return drawn


def _name(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]

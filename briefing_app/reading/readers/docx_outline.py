"""What each paragraph of a Word document is: a heading, an entry of the contents list, a point, or text."""

import re
from xml.etree import ElementTree as ET

from briefing_app.reading.readers.docx_styles import Styles, heading_at
from briefing_app.reading.readers.lines import may_be_title, reads_as_text

_CONTENTS = "ContentsList"
_GALLERIES = frozenset({"Table of Contents", "Table of Figures"})
_LISTS = re.compile(r"\s*TO[CA]\b")
"""The fields that make a list of headings, or of figures and the like."""


def tell_kinds(root: ET.Element, space: str, styles: Styles) -> None:
    """Put on each paragraph the plain style that says what it is."""
    listed = _contents_in(root, space)
    for paragraph in root.iter(f"{space}p"):
        looks = paragraph.find(f"{space}pPr")
        kind = _CONTENTS if id(paragraph) in listed else _kind(paragraph, looks, space, styles)
        if kind is not None:
            _put(paragraph, looks, space, kind)


def _kind(paragraph: ET.Element, looks: ET.Element | None, space: str, styles: Styles) -> str | None:
    """What a paragraph is; "" where it is only text for all its style says, None where nothing says anything."""
    if looks is None:
        return None
    said = [looks.find(f"{space}{name}") for name in ("outlineLvl", "pStyle")]
    outline, style = (None if each is None else each.get(f"{space}val") for each in said)
    kind = styles.kinds.get(style or "") if outline is None else heading_at(outline)
    if kind is None or (not kind and style not in styles.kinds):
        return None
    if kind == "BoldLine" and looks.find(f"{space}numPr") is not None:
        # A point of a list, whatever it looks like.
        return None
    if kind in {"", "ListBullet", "Subtitle", "BoldLine", _CONTENTS}:
        return kind
    words = " ".join("".join(text.text or " " for text in paragraph.iter(f"{space}t")).split())
    return kind if (may_be_title(words) if kind == "Title" else not reads_as_text(words)) else ""


def _put(paragraph: ET.Element, looks: ET.Element | None, space: str, kind: str) -> None:
    if looks is None:
        looks = ET.Element(f"{space}pPr")
        paragraph.insert(0, looks)
    for style in looks.findall(f"{space}pStyle"):
        looks.remove(style)
    if kind:
        looks.insert(0, ET.Element(f"{space}pStyle", {f"{space}val": kind}))


def _contents_in(root: ET.Element, space: str) -> frozenset[int]:
    """The paragraphs (by `id`) of contents lists, as Word sets them: in a control for them, or in a field."""
    listed = set[int]()
    for control in root.iter(f"{space}sdt"):
        gallery = control.find(f"{space}sdtPr/{space}docPartObj/{space}docPartGallery")
        if gallery is not None and gallery.get(f"{space}val") in _GALLERIES:
            listed |= {id(paragraph) for paragraph in control.iter(f"{space}p")}
    return frozenset(listed | _Fields(space).listed_in(root))


class _Fields:
    """Follows a document's fields, which begin, say what they are, show words and end each in a mark of its own."""

    def __init__(self, space: str) -> None:
        self._space = space
        self._open: list[str] = []
        """What each field that is open says of itself, the innermost last."""
        self._shown: list[set[int]] = []
        """The paragraphs with words of each of them."""
        self._paragraph = 0
        self._listed = set[int]()

    def listed_in(self, root: ET.Element) -> set[int]:
        """The paragraphs with words of a list of headings; one that never ends is none."""
        for element in root.iter():
            name = element.tag.removeprefix(self._space)
            if name == "p":
                self._paragraph = id(element)
            elif name == "fldChar":
                self._mark(element.get(f"{self._space}fldCharType") or "")
            elif name == "instrText" and self._open:
                self._open[-1] += element.text or ""
            elif name == "t" and self._open:
                self._shown[-1].add(self._paragraph)
            elif _LISTS.match(element.get(f"{self._space}instr") or ""):
                self._listed.add(self._paragraph)
        return self._listed

    def _mark(self, kind: str) -> None:
        if kind == "begin":
            self._open.append("")
            self._shown.append(set())
        elif kind == "end" and self._open:
            told, shown = self._open.pop(), self._shown.pop()
            if _LISTS.match(told):
                self._listed |= shown
            elif self._shown:
                # Each line of a contents list is mostly a field in it.
                self._shown[-1] |= shown

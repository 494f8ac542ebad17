"""Styles of a Word document: which make a heading, a point or an entry of the contents list, and which hide words."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"
_HEADING = re.compile(
    r"(?:heading|head|pennawd|überschrift|berschrift|titre|titel|título|ttulo|titolo|kop|rubrik|overskrift|otsikko"
    r"|encabezado|cabeçalho|nagłówek|nagwek|nadpis|címsor|cmsor|başlık) ?([1-9])",
    re.IGNORECASE,
)
"""Headings by name, where a program wrote a name of its own language and no level."""
_NAMED = {
    "Title": r"title|titel|titre|teitl|título|ttulo|titolo|tittel|tytuł|cím",
    "Subtitle": r"sub-?title|untertitel|sous-titre|is-?deitl|subtítulo|sottotitolo|ondertitel|undertitel",
    "ContentsList": r"(?:toc|contents|tdm|verzeichnis|inhopg) ?[1-9]|(?:toc|contents) heading|table of figures",
    "ListBullet": r"list bullet(?: [2-9])?",
}
_BY_NAME = {kind: re.compile(names, re.IGNORECASE) for kind, names in _NAMED.items()}
_MOST_LEVELS = 6
_MOST_BASED = 12
"""Styles based on each other, one more than Word allows."""
_BODY = 9
_OFF = frozenset({"0", "false", "none"})
_SORTS = {"character": ("r", "s"), "paragraph": ("p", "p:fresh > s")}


@dataclass(frozen=True, slots=True)
class Styles:
    """What the styles of a document make of the words they are put on."""

    kinds: Mapping[str, str] = field(default_factory=dict)
    """Of the styles for paragraphs: "Heading1" to "Heading6", "BoldLine", or one of those in `_NAMED`."""
    rules: str = ""
    """For the library that reads the document, a line for each style that hides, strikes or emboldens words."""


def styles_of(archive: zipfile.ZipFile) -> Styles:
    """The styles of a Word document; none where it says nothing of them."""
    if _STYLES not in archive.namelist():
        return Styles()
    root = ET.fromstring(archive.read(_STYLES))  # noqa: S314 (document types, which attacks need, were refused before)
    return _Sheet(root, _bullets(archive)).styles()


def _bullets(archive: zipfile.ZipFile) -> frozenset[str]:
    """The lists (by id) whose points bear bullets, and no numbers."""
    if _NUMBERING not in archive.namelist():
        return frozenset()
    root = ET.fromstring(archive.read(_NUMBERING))  # noqa: S314 (as for the styles)
    space = root.tag.rpartition("}")[0] + "}"
    bulleted = set[str | None]()
    for kind in root.iter(f"{space}abstractNum"):
        mark = kind.find(f"{space}lvl/{space}numFmt")
        if mark is not None and mark.get(f"{space}val") == "bullet":
            bulleted.add(kind.get(f"{space}abstractNumId"))
    return frozenset(
        one.get(f"{space}numId") or ""
        for one in root.iter(f"{space}num")
        if (used := one.find(f"{space}abstractNumId")) is not None and used.get(f"{space}val") in bulleted
    )


def heading_at(outline: str | None) -> str:
    """The kind of heading at a level of the outline, which counts from 0; "" for body text."""
    level = int(outline) if outline and outline.isascii() and outline.isdigit() and len(outline) < 3 else _BODY
    return f"Heading{min(level + 1, _MOST_LEVELS)}" if level < _BODY else ""


class _Sheet:
    """The definitions of all styles, each of which may be based on another."""

    def __init__(self, root: ET.Element, bullets: frozenset[str]) -> None:
        self._bullets = bullets
        self._space = root.tag.rpartition("}")[0] + "}"
        self._defined: dict[tuple[str, str], ET.Element] = {}
        for style in root.iter(f"{self._space}style"):
            sort, key = (style.get(f"{self._space}{name}") or "" for name in ("type", "styleId"))
            self._defined.setdefault((sort, key), style)

    def styles(self) -> Styles:
        """What each of them makes of its words."""
        rules: dict[tuple[str, str], str] = {}
        for sort, key in self._defined:
            if sort in _SORTS and key.isprintable() and (rule := self._rule(sort, key)):
                rules[sort, key] = rule
        paragraphs = [key for sort, key in self._defined if sort == "paragraph" and (sort, key) not in rules]
        kinds = {key: kind for key in paragraphs if (kind := self._kind(key))}
        return Styles(kinds, "\n".join(rules.values()))

    def _kind(self, key: str) -> str:
        """What a style, or the nearest one it is based on that says so, makes of a paragraph."""
        for style in self._line("paragraph", key):
            name = self._value(style, "name") or ""
            for said in (name, style.get(f"{self._space}styleId") or ""):
                if heading := _HEADING.fullmatch(said):
                    return heading_at(str(int(heading[1]) - 1))
                if kind := next((kind for kind, names in _BY_NAME.items() if names.fullmatch(said)), ""):
                    return kind
            outline = self._value(style, "pPr", "outlineLvl")
            if outline is not None:
                return heading_at(outline)
        lists = (self._value(style, "pPr", "numPr", "numId") for style in self._line("paragraph", key))
        if next((one for one in lists if one is not None), "") in self._bullets:
            return "ListBullet"
        return "BoldLine" if self._is_on("paragraph", key, "b") else ""

    def _rule(self, sort: str, key: str) -> str:
        kind, struck = _SORTS[sort]
        if self._is_on(sort, key, "vanish"):
            return f"{kind}.{_escaped(key)} => !"
        if self._is_on(sort, key, "strike") or self._is_on(sort, key, "dstrike"):
            return f"{kind}.{_escaped(key)} => {struck}"
        if sort == "character" and self._is_on(sort, key, "b"):
            return f"r.{_escaped(key)} => strong"
        return ""

    def _is_on(self, sort: str, key: str, look: str) -> bool:
        for style in self._line(sort, key):
            found = style.find(f"{self._space}rPr/{self._space}{look}")
            if found is not None:
                return found.get(f"{self._space}val") not in _OFF
        return False

    def _line(self, sort: str, key: str) -> Iterator[ET.Element]:
        """A style, the one it is based on, and so on."""
        for _ in range(_MOST_BASED):
            style = self._defined.get((sort, key))
            if style is None:
                break
            yield style
            key = self._value(style, "basedOn") or ""

    def _value(self, style: ET.Element, *path: str) -> str | None:
        found = style.find("/".join(f"{self._space}{name}" for name in path))
        return None if found is None else found.get(f"{self._space}val")


def _escaped(key: str) -> str:
    """A style's id as the library's rules take it, whatever letters it is made of."""
    return "".join(sign if sign.isascii() and (sign.isalpha() or sign in "-_") else f"\\{sign}" for sign in key)

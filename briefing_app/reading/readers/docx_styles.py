"""Styles of a Word document that hide the words they are put on, or strike them through."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

_STYLES = "word/styles.xml"
_ODD = re.compile(rb":(?:d?strike|vanish)\b")
_PLAIN_ID = re.compile(r"[A-Za-z][\w-]*", re.ASCII)
_OFF = frozenset({"0", "false", "none"})
_SORTS = {"character": ("r", "s"), "paragraph": ("p", "p:fresh > s")}


def odd_styles(data: bytes) -> str:
    """Rules for the library that reads the document, a line for each style that hides words or strikes them through."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = archive.read(_STYLES) if _STYLES in archive.namelist() else b""
    return "\n".join(_rules(part)) if _ODD.search(part) else ""


def _rules(part: bytes) -> Iterator[str]:
    root = ET.fromstring(part)  # noqa: S314 (document types, which attacks need, were refused before)
    space = root.tag.rpartition("}")[0] + "}"
    for style in root.iter(f"{space}style"):
        key = style.get(f"{space}styleId") or ""
        sort = _SORTS.get(style.get(f"{space}type") or "")
        looks = style.find(f"{space}rPr")
        if sort is None or looks is None or not _PLAIN_ID.fullmatch(key):
            continue
        if _is_on(looks, space, "vanish"):
            yield f"{sort[0]}.{key} => !"
        elif _is_on(looks, space, "strike") or _is_on(looks, space, "dstrike"):
            yield f"{sort[0]}.{key} => {sort[1]}"


def _is_on(looks: ET.Element, space: str, name: str) -> bool:
    found = looks.find(f"{space}{name}")
    return found is not None and found.get(f"{space}val") not in _OFF

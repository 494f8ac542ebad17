"""Labels made by reading: what a document holds, with only the first and last words of each passage."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ALL_GRADES = re.compile(r"retold(?:-[2-5])?|kept-aside-[46789]")
"""Folders where a label without grades means that the document tells none."""


@dataclass(frozen=True, slots=True)
class Label:
    """One document and what a reader found in it."""

    name: str
    document: Path
    gold: dict[str, Any]
    own_themes: bool
    """Whether its themes are ours; the shared labels have others."""
    text: str = ""
    """What the document says, where it is no file of its own."""

    @property
    def kind(self) -> str:
        """Which column of the table it counts in."""
        return {"letters": "letter", "reports": "report"}.get(self.document.parent.name, "release")

    @property
    def tells_grades(self) -> bool:
        """Whether every grade that a release tells of its visit is labelled, so that any other is wrong."""
        return self.kind == "release" and (
            "grades" in self.gold or _ALL_GRADES.fullmatch(self.document.parent.name) is not None
        )


def labels_in(*folders: Path, own_themes: bool = True) -> Iterator[Label]:
    """Yield the labels in these folders (not in folders below) whose document is there."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            told = json.loads(path.read_text(encoding="utf-8"))
            document = (folder / told.get("document", path.with_suffix(".txt").name)).resolve()
            if document.exists():
                yield Label(path.stem, document, told.get("gold", told), own_themes)

"""Archives that are damaged in a way that only unpacking them shows."""

import zipfile
from pathlib import Path


def spoilt_archive(file: Path, part: str) -> None:
    """Write a ZIP of one part, packed in the way that fewest programs know, and spoil what is packed."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(part, "{}" * 100)
    content = bytearray(file.read_bytes())
    # Behind the part's head, and what says how it is packed.
    start = 30 + len(part) + 9
    content[start : start + 12] = b"\xff" * 12
    file.write_bytes(content)

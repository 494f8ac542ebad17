"""Zip files that depend on nothing but what is in them."""

import zipfile
from collections.abc import Callable
from datetime import datetime
from io import BytesIO


def same_bytes(save: Callable[[BytesIO], object], made: str) -> bytes:
    """What `save` writes, with each member dated `made` (ISO) and not by the clock."""
    written, kept = BytesIO(), BytesIO()
    save(written)
    day = datetime.fromisoformat(made)
    dated = (max(day.year, 1980), day.month, day.day, day.hour, day.minute, day.second)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, dated)
            member.compress_type = zipfile.ZIP_DEFLATED
            # Else the system that it is written on is told.
            member.create_system = 3
            target.writestr(member, source.read(name))
    return kept.getvalue()

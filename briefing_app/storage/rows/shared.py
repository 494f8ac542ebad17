"""Table of the library for what a shared library holds of it."""

from sqlalchemy import JSON, Text
from sqlalchemy.orm import Mapped, mapped_column

from briefing_app.storage.rows.library import LibraryBase


class SharedVisitRow(LibraryBase):
    """A version of a visit that was published from here, or taken in from a shared library, whole."""

    __tablename__ = "shared_visit"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    """Of the briefing file with the visit."""
    visit: Mapped[str] = mapped_column(Text, primary_key=True)
    documents: Mapped[list[str]] = mapped_column(JSON)
    """Ids, in this library, of the documents it brought."""
    seen: Mapped[str] = mapped_column(Text)

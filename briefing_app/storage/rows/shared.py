"""Tables of the library for what it knows of a shared library."""

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from briefing_app.storage.rows.library import LibraryBase


class SharedVisitRow(LibraryBase):
    """A version of a visit that was published from here, or taken in from a shared library, whole."""

    __tablename__ = "shared_visit"
    __table_args__ = (UniqueConstraint("sha256", "visit"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(Text)
    """Of the briefing file with the visit."""
    visit: Mapped[str] = mapped_column(Text)
    documents: Mapped[list[str]] = mapped_column(JSON)
    """Ids, in this library, of the documents in it."""
    seen: Mapped[str] = mapped_column(Text)


class SharedDocumentRow(LibraryBase):
    """A document of such a version, as long as it is here without a break.

    What was removed and imported again lacks what others had put right in it.
    """

    __tablename__ = "shared_document"
    __table_args__ = (UniqueConstraint("sha256", "visit", "document_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(Text)
    visit: Mapped[str] = mapped_column(Text)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)

"""Tables of the library for what a person put right."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from briefing_app.storage.rows.library import LibraryBase


class CorrectionRow(LibraryBase):
    """One correction with the words it is about; `number` gives the order in which they apply."""

    __tablename__ = "correction"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    batch: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    exact: Mapped[str] = mapped_column(Text)
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    stop: Mapped[int]
    says: Mapped[dict[str, Any]] = mapped_column(JSON)
    """What the action needs besides: kind, theme, speaker, said_by, at, other; and whether the words were repeated."""
    made: Mapped[str] = mapped_column(Text)
    standing: Mapped[str] = mapped_column(Text)


class ReadingRow(LibraryBase):
    """What the reader found in a document that a person has corrected, so that corrections can be taken back."""

    __tablename__ = "reading"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), primary_key=True)
    placed: Mapped[int]
    findings: Mapped[list[list[Any]]] = mapped_column(JSON)
    quotes: Mapped[list[list[Any]]] = mapped_column(JSON)
    unplaced: Mapped[list[list[Any]]] = mapped_column(JSON)

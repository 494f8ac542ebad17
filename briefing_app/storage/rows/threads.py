"""Table of the library for what a person said of threads between visits."""

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from briefing_app.storage.rows.library import LibraryBase


class ThreadRulingRow(LibraryBase):
    """A person's word on one earlier area for improvement and one later finding.

    Findings are named by their words' id and not tied to their rows: a new version writes those anew.
    """

    __tablename__ = "thread_ruling"
    __table_args__ = (UniqueConstraint("area", "finding"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    area_document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    area: Mapped[str] = mapped_column(Text)
    finding_document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    finding: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Text)
    made: Mapped[str] = mapped_column(Text)

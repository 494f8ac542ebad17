"""Table of the library for what a person said of a release held against a letter."""

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from briefing_app.storage.rows.library import LibraryBase


class ComparisonRulingRow(LibraryBase):
    """A person's word on one entry of a comparison, known by the two documents and the entry's own words."""

    __tablename__ = "comparison_ruling"
    __table_args__ = (UniqueConstraint("release_id", "letter_id", "subject", "words"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    release_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"))
    letter_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    subject: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    says: Mapped[str] = mapped_column(Text)
    made: Mapped[str] = mapped_column(Text)

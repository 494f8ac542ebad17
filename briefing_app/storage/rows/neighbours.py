"""Tables of the library for the neighbours' grades that people import."""

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from briefing_app.storage.rows.library import LibraryBase


class NeighbourTableRow(LibraryBase):
    """One imported table; `council_key` is whose neighbours it lists, who need not have a visit in the library."""

    __tablename__ = "neighbour_table"
    __table_args__ = (UniqueConstraint("council_key", "sha256"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    council_key: Mapped[str] = mapped_column(Text)
    council: Mapped[str] = mapped_column(Text)
    areas: Mapped[list[str]] = mapped_column(JSON)
    as_of: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    imported: Mapped[str] = mapped_column(Text)

    rows: Mapped[list["NeighbourRow"]] = relationship(
        order_by="NeighbourRow.position", cascade="all, delete-orphan", passive_deletes=True
    )


class NeighbourRow(LibraryBase):
    """One council of a table; `grades` has one cell for each of the table's areas."""

    __tablename__ = "neighbour"

    number: Mapped[int] = mapped_column(primary_key=True)
    table_number: Mapped[int] = mapped_column(ForeignKey("neighbour_table.number", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    council: Mapped[str] = mapped_column(Text)
    grades: Mapped[list[str]] = mapped_column(JSON)
    inspected: Mapped[str] = mapped_column(Text)
    region: Mapped[str] = mapped_column(Text)
    closeness: Mapped[str] = mapped_column(Text)

"""What a page may ask the program to do: plain values that a link carries and the window carries out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintPage:
    """Print the page on show."""


Deed = PrintPage

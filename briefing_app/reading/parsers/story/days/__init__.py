"""The days of a visit, and the day of the text itself, as a story tells them."""

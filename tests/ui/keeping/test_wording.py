from datetime import datetime

from briefing_app.ui.keeping.wording import when


class InWales(datetime):
    """A time whose months the system has Welsh names for, as Qt tells Python it is to use."""

    def strftime(self, form: str) -> str:
        return super().strftime(form.replace("%B", "Mawrth"))


def test_a_moment_is_said_in_english_whatever_the_system_speaks() -> None:
    assert when(InWales(2026, 3, 3, 14, 2), datetime(2026, 3, 9)) == "3 March 2026, 14:02"

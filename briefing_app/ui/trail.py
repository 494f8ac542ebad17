"""Where the member has been, for back and forward."""

from dataclasses import dataclass, replace

from briefing_app.ui.places import Place


@dataclass(frozen=True, slots=True)
class Step:
    """A place and how far down it was read."""

    place: Place
    scroll: int = 0
    passing: bool = False
    """Only walked past with the arrow keys: the next step takes its place."""


class Trail:
    """The places visited, in order, which of them is asked for, and which is shown."""

    LONGEST = 200

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._at = -1
        self._shown = -1
        """The step that is on screen; another one while that is being fetched."""

    @property
    def here(self) -> Step | None:
        """What is shown now, or as soon as it is fetched."""
        return self._steps[self._at] if self._steps else None

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from somewhere."""
        return self._at < len(self._steps) - 1

    def leave(self, scroll: int) -> None:
        """Remember how far down the shown place was read."""
        if self._steps:
            self._steps[self._at] = replace(self._steps[self._at], scroll=scroll)

    def visit(self, place: Place, *, passing: bool = False) -> None:
        """Go to a place; what lay ahead is forgotten. Going where one already is adds nothing."""
        here = self.here
        if here and here.place == place:
            self._steps[self._at] = replace(here, passing=here.passing and passing)
            return
        keep = self._at if here and here.passing and passing else self._at + 1
        steps = [*self._steps[:keep], Step(place, passing=passing)]
        self._steps = steps[-self.LONGEST :]
        self._at = len(self._steps) - 1
        self._shown = max(-1, min(self._shown, keep - 1) - (len(steps) - len(self._steps)))

    def arrive(self) -> None:
        """What was asked for is on screen."""
        self._shown = self._at

    def give_up(self) -> None:
        """What was asked for cannot be shown: forget it, and be where one still is."""
        if self._at == self._shown:
            return
        gone = self._at
        self._at = self._shown - (self._shown > gone)
        del self._steps[gone]
        if 0 < gone < len(self._steps) and self._steps[gone - 1].place == self._steps[gone].place:
            del self._steps[gone]
            self._at -= self._at >= gone
        self.arrive()

    def back(self) -> Step | None:
        """Step back; None at the start."""
        return self._move(-1) if self.can_go_back else None

    def forward(self) -> Step | None:
        """Step forward again; None at the end."""
        return self._move(1) if self.can_go_forward else None

    def _move(self, by: int) -> Step:
        self._at += by
        return self._steps[self._at]

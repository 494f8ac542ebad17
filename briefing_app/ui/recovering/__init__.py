"""Getting back what one wrote: deleted notes, and what a note said before."""

from briefing_app.ui.recovering.binning import Binning
from briefing_app.ui.recovering.rewording import Rewording

__all__ = ["Binning", "Rewording"]

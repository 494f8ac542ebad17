"""One visit across its documents, and across the council's visits before it: what window and exports both tell."""

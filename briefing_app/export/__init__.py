"""One visit as a document to hand out."""

"""What the words say: sentences, speech, dates, places, kinds and themes."""

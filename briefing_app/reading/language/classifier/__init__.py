"""The sentence classifier: a small language model, taught on labelled sentences, that tells kinds and themes."""

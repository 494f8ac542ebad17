"""The words that decide what a sentence is about and whether it praises or asks: tables to be read and argued with."""

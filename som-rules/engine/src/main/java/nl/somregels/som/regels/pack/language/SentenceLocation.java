package nl.somregels.som.regels.pack.language;

/** File and line (from 1) of a sentence, and what it is part of, such as {@code Regel 4}. */
public record SentenceLocation(String file, int lineNumber, String part) {}

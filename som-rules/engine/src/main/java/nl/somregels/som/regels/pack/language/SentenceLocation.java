package nl.somregels.som.regels.pack.language;

/**
 * Where a sentence stands, as a message says it.
 *
 * @param file file within the pack
 * @param lineNumber line, from 1
 * @param part what it is part of, such as {@code Regel 4}
 */
public record SentenceLocation(String file, int lineNumber, String part) {}

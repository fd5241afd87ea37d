package nl.somregels.som.regels.pages.html;

/**
 * A name with its value, as a file or a page writes them.
 *
 * @param naam such as fase
 * @param waarde such as NA_VONNIS
 */
public record NamedValue(String naam, String waarde) {}

package nl.somregels.som.regels.pages.html;

/** A name with its value as a file or page writes them, such as fase and NA_VONNIS. */
public record NamedValue(String naam, String waarde) {}

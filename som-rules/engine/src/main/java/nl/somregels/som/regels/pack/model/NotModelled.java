package nl.somregels.som.regels.pack.model;

/**
 * Something the source says and the rules leave out, declared.
 *
 * @param onderwerp what it is about
 * @param bron where the source says it
 * @param reden why the rules leave it out
 */
public record NotModelled(String onderwerp, String bron, String reden) {}

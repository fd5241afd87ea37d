package nl.somregels.som.regels.pack.model;

/** Something the source says and the rules leave out, with the reason. */
public record NotModelled(String onderwerp, String bron, String reden) {}

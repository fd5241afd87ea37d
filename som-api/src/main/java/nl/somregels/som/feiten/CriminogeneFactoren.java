package nl.somregels.som.feiten;

import java.util.List;

/**
 * The closed word list of {@link Feit#CRIMINOGENE_FACTOREN}: the areas of life that a RISC covers,
 * with the single words in which case files state them.
 */
public final class CriminogeneFactoren {
  /** The words, alphabetically. */
  public static final List<String> WORDS =
      List.of(
          "agressie",
          "alcoholgebruik",
          "dakloosheid",
          "delictverleden",
          "denkpatronen",
          "drugsgebruik",
          "emotioneel-welzijn",
          "financien",
          "gokken",
          "houding",
          "huisvesting",
          "impulsiviteit",
          "opleiding",
          "psychische-problemen",
          "relaties",
          "schulden",
          "sociaal-netwerk",
          "verslaving",
          "vrijetijdsbesteding",
          "werk",
          "werkloosheid");

  private CriminogeneFactoren() {}
}

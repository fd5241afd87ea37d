package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.pack.language.SentencePattern.Slot;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Every sentence that differs from a given one in one value, read with the same vocabulary. A
 * number moves by one either way in the unit of the sentence, and where that unit is coarse also by
 * one of the smallest unit, so that the boundary itself is tried; an article list has each end
 * moved by one; a word gives way to each other word that can stand there.
 */
public final class SentenceMutations {
  private static final Woordenschat WOORDENSCHAT = Woordenschat.gebundeld();
  private static final Map<String, String> ENKELVOUD =
      Map.of("dagen", "dag", "weken", "week", "maanden", "maand");
  private static final Map<String, String> MEERVOUD =
      Map.of("dag", "dagen", "week", "weken", "maand", "maanden");
  private static final Map<String, FinerUnit> FIJNER =
      Map.of(
          "week", new FinerUnit(7, "dagen"),
          "weken", new FinerUnit(7, "dagen"),
          "jaar", new FinerUnit(12, "maanden"));

  private final Voorwaarde voorwaarde;
  private final SentencePattern patroon;
  private final List<String> waarden;
  private final List<SentenceMutation> varianten = new ArrayList<>();

  private SentenceMutations(Voorwaarde voorwaarde, SentencePattern patroon, List<String> waarden) {
    this.voorwaarde = voorwaarde;
    this.patroon = patroon;
    this.waarden = waarden;
  }

  /** How many of a smaller unit go into one. */
  private record FinerUnit(int aantal, String eenheid) {}

  /** Of a condition of a pack that loaded; by place in the sentence, lower numbers first. */
  public static List<SentenceMutation> van(Voorwaarde voorwaarde) {
    for (SentencePattern patroon : WOORDENSCHAT.voorwaardepatronen()) {
      Optional<List<String>> waarden =
          patroon.losjes(voorwaarde.zin()).filter(gevonden -> past(patroon, gevonden));
      if (waarden.isPresent()) {
        SentenceMutations bron = new SentenceMutations(voorwaarde, patroon, waarden.get());
        IntStream.range(0, waarden.get().size()).forEach(bron::plaats);
        return bron.varianten;
      }
    }
    throw new IllegalArgumentException("no sentence of the vocabulary: " + voorwaarde.zin());
  }

  private static boolean past(SentencePattern patroon, List<String> waarden) {
    return IntStream.range(0, waarden.size())
        .allMatch(i -> patroon.plaatsen().get(i).past(waarden.get(i)));
  }

  private void plaats(int nummer) {
    Slot plaats = patroon.plaatsen().get(nummer);
    if (plaats.isGetal()) {
      getal(nummer);
    } else if (plaats.isReeks()) {
      artikelen(nummer);
    } else if (!isEenheid(plaats)) {
      List<String> woorden =
          plaats.keuzes().isEmpty() ? CriminogeneFactoren.WOORDEN : plaats.keuzes();
      woorden.stream()
          .filter(woord -> !woord.equals(waarden.get(nummer)))
          .forEach(
              woord ->
                  variant(
                      SentenceMutation.SentenceMutationKind.KEUZE, met(waarden, nummer, woord)));
    }
  }

  private void getal(int nummer) {
    int getal = Integer.parseInt(waarden.get(nummer));
    boolean metEenheid =
        nummer + 1 < waarden.size() && isEenheid(patroon.plaatsen().get(nummer + 1));
    String eenheid = metEenheid ? waarden.get(nummer + 1) : "";
    getal(nummer, getal - 1, eenheid);
    getal(nummer, getal + 1, eenheid);
    FinerUnit fijner = FIJNER.get(eenheid);
    if (fijner != null) {
      getal(nummer, getal * fijner.aantal - 1, fijner.eenheid);
      getal(nummer, getal * fijner.aantal + 1, fijner.eenheid);
    }
  }

  private void getal(int nummer, int getal, String eenheid) {
    List<String> anders = met(waarden, nummer, Integer.toString(getal));
    if (!eenheid.isEmpty()) {
      Map<String, String> vorm = getal == 1 ? ENKELVOUD : MEERVOUD;
      anders = met(anders, nummer + 1, vorm.getOrDefault(eenheid, eenheid));
    }
    variant(SentenceMutation.SentenceMutationKind.GETAL, anders);
  }

  /** Each end of each range one lower and one higher, as far as something is left of the range. */
  private void artikelen(int nummer) {
    String[] reeksen = waarden.get(nummer).split(", ?");
    for (int i = 0; i < reeksen.length; i++) {
      String[] grenzen = reeksen[i].split("-");
      int van = Integer.parseInt(grenzen[0]);
      int tot = Integer.parseInt(grenzen[grenzen.length - 1]);
      reeks(nummer, reeksen, i, van - 1, tot);
      reeks(nummer, reeksen, i, van + 1, tot);
      reeks(nummer, reeksen, i, van, tot - 1);
      reeks(nummer, reeksen, i, van, tot + 1);
    }
  }

  private void reeks(int nummer, String[] reeksen, int plaats, int van, int tot) {
    if (van >= 0 && van <= tot) {
      String[] anders = reeksen.clone();
      anders[plaats] = van == tot ? Integer.toString(van) : van + "-" + tot;
      variant(
          SentenceMutation.SentenceMutationKind.GETAL,
          met(waarden, nummer, String.join(", ", anders)));
    }
  }

  private void variant(SentenceMutation.SentenceMutationKind soort, List<String> anders) {
    String zin = patroon.metWaarden(anders);
    Optional<String> betekenis = WOORDENSCHAT.voorwaarde("- " + zin);
    try {
      varianten.add(
          betekenis.isEmpty()
              ? new SentenceMutation(soort, zin, null, "deze zin staat niet in de woordenschat")
              : new SentenceMutation(
                  soort,
                  zin,
                  new Voorwaarde(
                      zin, voorwaarde.regelnummer(), ExpressionParser.parse(betekenis.get())),
                  ""));
    } catch (InvalidValueException e) {
      varianten.add(new SentenceMutation(soort, zin, null, "in deze zin " + e.getMessage()));
    }
  }

  private static boolean isEenheid(Slot plaats) {
    return plaats.keuzes().stream()
        .anyMatch(woord -> FIJNER.containsKey(woord) || MEERVOUD.containsKey(woord));
  }

  private static List<String> met(List<String> waarden, int plaats, String waarde) {
    List<String> anders = new ArrayList<>(waarden);
    anders.set(plaats, waarde);
    return anders;
  }
}

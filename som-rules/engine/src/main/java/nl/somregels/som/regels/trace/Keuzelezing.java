package nl.somregels.som.regels.trace;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitsoort;

/**
 * Each word of each choice as a fact that was read, made once: these are the same for every case.
 *
 * @param feit the fact with its word
 * @param zin the same as it stands in a sentence
 */
record Keuzelezing(GelezenFeit feit, String zin) {
  private static final Keuzelezing[][] ALLE =
      Arrays.stream(Feit.values()).map(Keuzelezing::woorden).toArray(Keuzelezing[][]::new);

  private static Keuzelezing[] woorden(Feit feit) {
    if (feit == Feit.LAATSTE_RECLASSERINGSINFORMATIE) {
      return new Keuzelezing[] {van(feit, "GEEN")};
    }
    return feit.soort() instanceof Feitsoort.Keuze keuze
        ? keuze.woorden().stream().map(woord -> van(feit, woord)).toArray(Keuzelezing[]::new)
        : new Keuzelezing[0];
  }

  private static Keuzelezing van(Feit feit, String woord) {
    GelezenFeit gelezen = new GelezenFeit(feit.naam(), woord, List.of());
    return new Keuzelezing(gelezen, Feitenlezing.metNaam(gelezen));
  }

  /** The fact when it has this word. */
  static GelezenFeit feit(Feit feit, Enum<?> woord) {
    return ALLE[feit.ordinal()][woord.ordinal()].feit;
  }

  /** Its name in words and its word. */
  static String zin(Feit feit, Enum<?> woord) {
    return ALLE[feit.ordinal()][woord.ordinal()].zin;
  }
}

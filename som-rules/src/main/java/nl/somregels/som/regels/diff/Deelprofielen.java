package nl.somregels.som.regels.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.Deelklassen;
import nl.somregels.som.regels.verify.Deelklassen.Deelklasse;
import nl.somregels.som.regels.verify.Profielmodel;

/**
 * Counts partly known profiles exactly without visiting each: the groups of facts are added one by
 * one, and cases in which both packs have got equally far are counted together.
 *
 * @param profielen the number of profiles, fully known ones too
 * @param gewijzigd those with another prioriteit
 */
record Deelprofielen(long profielen, long gewijzigd) {

  /**
   * How far both packs have got: per pack the criteria that are settled as not applying and those
   * that are open, one bit each, and whether the phase is known.
   */
  private record Stand(
      long nietVan, long openVan, long nietNaar, long openNaar, boolean faseBekend) {

    /** Three-valued "and", criterion by criterion. */
    Stand samen(Stand ander) {
      long van = nietVan | ander.nietVan;
      long naar = nietNaar | ander.nietNaar;
      return new Stand(
          van,
          (openVan | ander.openVan) & ~van,
          naar,
          (openNaar | ander.openNaar) & ~naar,
          faseBekend && ander.faseBekend);
    }
  }

  static Deelprofielen tel(Deelklassen klassen, Profielmodel van, Profielmodel naar) {
    Map<Stand, Long> standen = new HashMap<>();
    for (List<Deelklasse> groep : klassen.groepen()) {
      Map<Stand, Long> verder = new LinkedHashMap<>();
      for (Deelklasse klasse : groep) {
        Stand stand = stand(klasse, van, naar);
        if (standen.isEmpty()) {
          verder.merge(stand, 1L, Long::sum);
        }
        standen.forEach((tot, aantal) -> verder.merge(tot.samen(stand), aantal, Math::addExact));
      }
      standen = verder;
    }
    long alle = 0;
    long gewijzigd = 0;
    for (Map.Entry<Stand, Long> stand : standen.entrySet()) {
      alle += stand.getValue();
      gewijzigd += wijzigt(stand.getKey(), van, naar) ? stand.getValue() : 0;
    }
    return new Deelprofielen(alle, gewijzigd);
  }

  /** What one class settles; a condition that reads no fact of its group holds nothing back. */
  private static Stand stand(Deelklasse klasse, Profielmodel van, Profielmodel naar) {
    Waarheid[] waarheden = klasse.waarheden().clone();
    for (int i = 0; i < waarheden.length; i++) {
      if (!klasse.raakt(i)) {
        waarheden[i] = Waarheid.WAAR;
      }
    }
    Status[] links = van.statussen(waarheden);
    Status[] rechts = naar.statussen(waarheden);
    return new Stand(
        met(links, Status.NIET_VAN_TOEPASSING),
        met(links, Status.ONBEKEND),
        met(rechts, Status.NIET_VAN_TOEPASSING),
        met(rechts, Status.ONBEKEND),
        klasse.faseBekend());
  }

  private static long met(Status[] statussen, Status gezocht) {
    long bits = 0;
    for (int i = 0; i < statussen.length; i++) {
      bits |= statussen[i] == gezocht ? 1L << i : 0;
    }
    return bits;
  }

  private static boolean wijzigt(Stand stand, Profielmodel van, Profielmodel naar) {
    return van.model().prioriteit(stand.nietVan, stand.openVan, stand.faseBekend)
        != naar.model().prioriteit(stand.nietNaar, stand.openNaar, stand.faseBekend);
  }
}

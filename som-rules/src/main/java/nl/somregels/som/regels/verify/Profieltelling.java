package nl.somregels.som.regels.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.session.Waarheid;

/**
 * What one pack does over profiles: which sets of criteria apply together, and for each condition
 * where it alone holds its criterion back. Remembers the first profile of each.
 */
final class Profieltelling implements Profielloop.Ontvanger {
  private final Profielmodel model;
  private final int[][] plaatsen;
  private final Map<Long, Long> eerstePerSet = new LinkedHashMap<>();
  private final Map<Tegenhouder, Long> eersteTegengehouden = new LinkedHashMap<>();
  private long aantal;

  Profieltelling(Profielmodel model, Profielruimte ruimte) {
    this.model = model;
    this.plaatsen =
        model.model().criteria().stream()
            .map(criterium -> plaatsen(criterium, ruimte))
            .toArray(int[][]::new);
  }

  /**
   * A condition that alone holds its criterion back.
   *
   * @param criterium number of the criterion
   * @param voorwaarde place of the condition within it
   * @param vanToepassing the criteria that do apply
   */
  record Tegenhouder(int criterium, int voorwaarde, long vanToepassing) {}

  @Override
  public void profiel(long nummer, Waarheid[] waarheden) {
    aantal++;
    long vanToepassing = model.vanToepassing(waarheden);
    eerstePerSet.putIfAbsent(vanToepassing, nummer);
    for (int c = 0; c < plaatsen.length; c++) {
      int enige = enigeOnware(plaatsen[c], waarheden);
      if (enige >= 0) {
        eersteTegengehouden.putIfAbsent(new Tegenhouder(c, enige, vanToepassing), nummer);
      }
    }
  }

  /** The one condition that is false, or -1 when none or more are. */
  private static int enigeOnware(int[] plaatsen, Waarheid[] waarheden) {
    int enige = -1;
    for (int i = 0; i < plaatsen.length; i++) {
      if (waarheden[plaatsen[i]] == Waarheid.ONWAAR) {
        if (enige >= 0) {
          return -1;
        }
        enige = i;
      }
    }
    return enige;
  }

  /** Adds what was counted over later profiles. */
  Profieltelling samen(Profieltelling later) {
    later.eerstePerSet.forEach(eerstePerSet::putIfAbsent);
    later.eersteTegengehouden.forEach(eersteTegengehouden::putIfAbsent);
    aantal += later.aantal;
    return this;
  }

  /** The number of profiles seen. */
  long aantal() {
    return aantal;
  }

  /** Every set of criteria that applies together in some profile, with the first such profile. */
  Map<Long, Long> eerstePerSet() {
    return eerstePerSet;
  }

  /**
   * Every way in which one condition alone holds its criterion back, with the first such profile.
   */
  Map<Tegenhouder, Long> eersteTegengehouden() {
    return eersteTegengehouden;
  }

  /** Whether the criterion applies in every profile or in none. */
  Status overal(int criterium) {
    boolean ooit = eerstePerSet.keySet().stream().anyMatch(set -> (set & 1L << criterium) != 0);
    boolean altijd = eerstePerSet.keySet().stream().allMatch(set -> (set & 1L << criterium) != 0);
    return altijd ? Status.VAN_TOEPASSING : ooit ? Status.ONBEKEND : Status.NIET_VAN_TOEPASSING;
  }

  private static int[] plaatsen(Criterium criterium, Profielruimte ruimte) {
    return criterium.voorwaarden().stream()
        .mapToInt(voorwaarde -> ruimte.voorwaarden().indexOf(voorwaarde.expressie()))
        .toArray();
  }
}

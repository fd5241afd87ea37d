package nl.somregels.som.regels.profile.count;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.session.Waarheid;

/**
 * One pack's decision over truths that were asked for a list of conditions which may hold those of
 * other packs too. Immutable.
 */
public final class Profielmodel {
  private final Criteriamodel model;
  private final int[][] criteria;
  private final int[][] opties;
  private final long eerstBekeken;

  /** For truths in the order of these conditions, which must hold every condition of the rules. */
  public Profielmodel(Regels regels, List<Expressie> voorwaarden) {
    this.model = new Criteriamodel(regels);
    this.criteria = plaatsen(regels.criteria(), voorwaarden);
    this.opties = plaatsen(regels.opties(), voorwaarden);
    long bits = 0;
    for (int i = 0; i < opties.length; i++) {
      bits |= regels.opties().get(i).eerst() ? 1L << i : 0;
    }
    this.eerstBekeken = bits;
  }

  /** The criteria with their precedence. */
  public Criteriamodel model() {
    return model;
  }

  /** What these truths settle of every criterion and optional criterion. */
  public Profielstand stand(Waarheid[] waarheden, boolean faseBekend) {
    long niet = 0;
    long open = 0;
    for (int i = 0; i < criteria.length + opties.length; i++) {
      Status status =
          status(i < criteria.length ? criteria[i] : opties[i - criteria.length], waarheden);
      niet |= status == Status.NIET_VAN_TOEPASSING ? 1L << i : 0;
      open |= status == Status.ONBEKEND ? 1L << i : 0;
    }
    return new Profielstand(niet, open, faseBekend);
  }

  /** The criteria that surely apply, one bit each. */
  public long vanToepassing(Profielstand stand) {
    return ~(stand.niet() | stand.open()) & eerste(criteria.length);
  }

  /** The optional criteria that surely apply, one bit each. */
  public long opties(Profielstand stand) {
    return ~(stand.niet() | stand.open()) >>> criteria.length & eerste(opties.length);
  }

  /** The outcome that is proposed. */
  public Uitkomst uitkomst(Profielstand stand) {
    return model.uitkomst(vanToepassing(stand), stand.niet(), stand.faseBekend());
  }

  /**
   * The same as far as the outcome and the weighing group go, with less told apart: of the optional
   * criteria that are settled only one that applies is kept, if there is one to be looked at first
   * that one, and the others count as not applying.
   *
   * @param klaar the optional criteria of which nothing more is to come
   */
  Profielstand vouw(Profielstand stand, long klaar) {
    if (klaar == 0) {
      return stand;
    }
    long gelden = opties(stand) & klaar;
    long voorop = gelden & eerstBekeken;
    long blijft = Long.lowestOneBit(voorop != 0 ? voorop : gelden);
    long weg = (klaar & ~blijft) << criteria.length;
    return new Profielstand(stand.niet() | weg, stand.open() & ~weg, stand.faseBekend());
  }

  /** The same with every optional criterion settled. */
  Profielstand vouw(Profielstand stand) {
    return vouw(stand, eerste(opties.length));
  }

  private static long eerste(int aantal) {
    return aantal == 0 ? 0 : -1L >>> Long.SIZE - aantal;
  }

  private static Status status(int[] plaatsen, Waarheid[] waarheden) {
    Status status = Status.VAN_TOEPASSING;
    for (int plaats : plaatsen) {
      if (waarheden[plaats] == Waarheid.ONWAAR) {
        return Status.NIET_VAN_TOEPASSING;
      }
      if (waarheden[plaats] == Waarheid.ONBEKEND) {
        status = Status.ONBEKEND;
      }
    }
    return status;
  }

  private static int[][] plaatsen(List<Criterium> regels, List<Expressie> voorwaarden) {
    return regels.stream()
        .map(
            regel ->
                regel.voorwaarden().stream()
                    .mapToInt(voorwaarde -> voorwaarden.indexOf(voorwaarde.expressie()))
                    .toArray())
        .toArray(int[][]::new);
  }
}

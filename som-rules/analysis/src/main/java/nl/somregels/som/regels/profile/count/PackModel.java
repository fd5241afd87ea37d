package nl.somregels.som.regels.profile.count;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.Truth;

/**
 * One pack's decision over truths that were asked for a list of conditions which may hold those of
 * other packs too. Immutable.
 */
public final class PackModel {
  private final CriteriaModel model;
  private final int[][] criteria;
  private final int[][] opties;
  private final long eerstBekeken;

  /** For truths in the order of these conditions, which must hold every condition of the rules. */
  public PackModel(RuleSet regels, List<Expression> voorwaarden) {
    this.model = new CriteriaModel(regels);
    this.criteria = plaatsen(regels.criteria(), voorwaarden);
    this.opties = plaatsen(regels.opties(), voorwaarden);
    long bits = 0;
    for (int i = 0; i < opties.length; i++) {
      bits |= regels.opties().get(i).eerst() ? 1L << i : 0;
    }
    this.eerstBekeken = bits;
  }

  /** The criteria with their precedence. */
  public CriteriaModel model() {
    return model;
  }

  /** What these truths settle of every criterion and optional criterion. */
  public ProfileState stand(Truth[] waarheden, boolean faseBekend) {
    long niet = 0;
    long open = 0;
    for (int i = 0; i < criteria.length + opties.length; i++) {
      Status status =
          status(i < criteria.length ? criteria[i] : opties[i - criteria.length], waarheden);
      niet |= status == Status.NIET_VAN_TOEPASSING ? 1L << i : 0;
      open |= status == Status.ONBEKEND ? 1L << i : 0;
    }
    return new ProfileState(niet, open, faseBekend);
  }

  /** The criteria that surely apply, one bit each. */
  public long vanToepassing(ProfileState stand) {
    return ~(stand.niet() | stand.open()) & eerste(criteria.length);
  }

  /** The optional criteria that surely apply, one bit each. */
  public long opties(ProfileState stand) {
    return ~(stand.niet() | stand.open()) >>> criteria.length & eerste(opties.length);
  }

  /** The outcome that is proposed. */
  public Decision uitkomst(ProfileState stand) {
    return model.uitkomst(vanToepassing(stand), stand.niet(), stand.faseBekend());
  }

  /**
   * The same as far as the outcome and the weighing group go, with less told apart: of the optional
   * criteria that are settled only one that applies is kept, if there is one to be looked at first
   * that one, and the others count as not applying.
   *
   * @param klaar the optional criteria of which nothing more is to come
   */
  ProfileState vouw(ProfileState stand, long klaar) {
    if (klaar == 0) {
      return stand;
    }
    long gelden = opties(stand) & klaar;
    long voorop = gelden & eerstBekeken;
    long blijft = Long.lowestOneBit(voorop != 0 ? voorop : gelden);
    long weg = (klaar & ~blijft) << criteria.length;
    return new ProfileState(stand.niet() | weg, stand.open() & ~weg, stand.faseBekend());
  }

  /** The same with every optional criterion settled. */
  ProfileState vouw(ProfileState stand) {
    return vouw(stand, eerste(opties.length));
  }

  private static long eerste(int aantal) {
    return aantal == 0 ? 0 : -1L >>> Long.SIZE - aantal;
  }

  private static Status status(int[] plaatsen, Truth[] waarheden) {
    Status status = Status.VAN_TOEPASSING;
    for (int plaats : plaatsen) {
      if (waarheden[plaats] == Truth.ONWAAR) {
        return Status.NIET_VAN_TOEPASSING;
      }
      if (waarheden[plaats] == Truth.ONBEKEND) {
        status = Status.ONBEKEND;
      }
    }
    return status;
  }

  private static int[][] plaatsen(List<Criterium> regels, List<Expression> voorwaarden) {
    return regels.stream()
        .map(
            regel ->
                regel.voorwaarden().stream()
                    .mapToInt(voorwaarde -> voorwaarden.indexOf(voorwaarde.expressie()))
                    .toArray())
        .toArray(int[][]::new);
  }
}

package nl.somregels.som.regels.verify;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.session.Waarheid;

/**
 * One pack's decision over truths that were asked for a list of conditions which may hold those of
 * other packs too. Immutable.
 */
public final class Profielmodel {
  private final Criteriamodel model;
  private final int[][] criteria;
  private final int[][] opties;

  /** For truths in the order of these conditions, which must hold every condition of the rules. */
  public Profielmodel(Regels regels, List<Expressie> voorwaarden) {
    this.model = new Criteriamodel(regels);
    this.criteria = plaatsen(regels.criteria(), voorwaarden);
    this.opties = plaatsen(regels.opties(), voorwaarden);
  }

  /** The criteria with their precedence. */
  public Criteriamodel model() {
    return model;
  }

  /** The statuses of all criteria. */
  public Status[] statussen(Waarheid[] waarheden) {
    return statussen(criteria, waarheden);
  }

  /** The statuses of all optional criteria. */
  public Status[] optiestatussen(Waarheid[] waarheden) {
    return statussen(opties, waarheden);
  }

  /** The criteria that surely apply, one bit each. */
  public long vanToepassing(Waarheid[] waarheden) {
    return bits(criteria, waarheden);
  }

  /** The optional criteria that surely apply, one bit each. */
  public long opties(Waarheid[] waarheden) {
    return bits(opties, waarheden);
  }

  /** The outcome of a fully known profile. */
  public Uitkomst uitkomst(long vanToepassing) {
    return model.uitkomst(vanToepassing);
  }

  private static Status[] statussen(int[][] regels, Waarheid[] waarheden) {
    Status[] statussen = new Status[regels.length];
    for (int i = 0; i < statussen.length; i++) {
      statussen[i] = status(regels[i], waarheden);
    }
    return statussen;
  }

  private static long bits(int[][] regels, Waarheid[] waarheden) {
    long bits = 0;
    for (int i = 0; i < regels.length; i++) {
      if (status(regels[i], waarheden) == Status.VAN_TOEPASSING) {
        bits |= 1L << i;
      }
    }
    return bits;
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

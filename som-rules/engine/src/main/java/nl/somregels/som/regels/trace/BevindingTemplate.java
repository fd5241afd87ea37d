package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DutchLists;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the profile of a case determines of one finding; the values of the case complete it. A
 * finding on choices alone is written once, for the first case that asks: their words are part of
 * the profile. Thread-safe: two threads that ask first both write it, with equal results.
 */
public final class BevindingTemplate {
  private final BevindingWriter writer;
  private final Status status;
  private final Truth[] waarheden;
  private final List<CriteriumCode> wijktVoor;
  private final FeitSet ontbrekend;
  private final List<String> namen;
  private @Nullable String inWoorden;
  private @Nullable Bevinding compleet;

  /**
   * A finding.
   *
   * @param waarheden the truth of each condition of the criterion
   */
  BevindingTemplate(
      BevindingWriter writer,
      Status status,
      Truth[] waarheden,
      List<CriteriumCode> wijktVoor,
      FeitSet ontbrekend) {
    this.writer = writer;
    this.status = status;
    this.waarheden = waarheden;
    this.wijktVoor = wijktVoor;
    this.ontbrekend = ontbrekend;
    this.namen = ontbrekend.namen();
  }

  /** The finding in a case of this profile. */
  public Bevinding voltooi(FeitValueReader lezing) {
    if (!writer.leestAlleenKeuzes()) {
      return writer.schrijf(this, lezing);
    }
    Bevinding eerder = compleet;
    if (eerder == null) {
      eerder = writer.schrijf(this, lezing);
      compleet = eerder;
    }
    return eerder;
  }

  /** Whether the criterion applies. */
  public Status status() {
    return status;
  }

  List<CriteriumCode> wijktVoor() {
    return wijktVoor;
  }

  List<String> ontbrekend() {
    return namen;
  }

  String ontbreektInWoorden() {
    String eerder = inWoorden;
    if (eerder == null) {
      eerder = DutchLists.en(ontbrekend.feiten().stream().map(FeitLabels::van).toList());
      inWoorden = eerder;
    }
    return eerder;
  }

  Truth waarheid(int voorwaarde) {
    return waarheden[voorwaarde];
  }

  int aantal(Truth gezocht) {
    int aantal = 0;
    for (Truth waarheid : waarheden) {
      aantal += waarheid == gezocht ? 1 : 0;
    }
    return aantal;
  }
}

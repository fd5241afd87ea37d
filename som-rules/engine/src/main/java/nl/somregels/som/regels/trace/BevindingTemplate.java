package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the profile of a case determines of one finding; the values of the case complete it. A
 * finding on choices alone is complete already: their words are part of the profile. Immutable.
 */
public final class BevindingTemplate {
  private final BevindingWriter writer;
  private final Status status;
  private final Truth[] truths;
  private final List<CriteriumCode> yieldsTo;
  private final List<String> ontbrekend;
  private final String unknown;
  private final @Nullable Bevinding complete;

  /**
   * A finding.
   *
   * @param truths the truth of each condition of the criterion
   * @param complete the finding of every case of the profile, or null when their values differ
   */
  BevindingTemplate(
      BevindingWriter writer,
      Status status,
      Truth[] truths,
      List<CriteriumCode> yieldsTo,
      FeitSet ontbrekend,
      @Nullable Bevinding complete) {
    this.writer = writer;
    this.status = status;
    this.truths = truths;
    this.yieldsTo = yieldsTo;
    this.ontbrekend = ontbrekend.names();
    this.unknown = status == Status.ONBEKEND ? FeitLabels.unknown(this.ontbrekend) : "";
    this.complete = complete;
  }

  /** The finding in a case of this profile. */
  public Bevinding complete(FeitValueReader lezing) {
    return complete == null ? writer.write(this, lezing) : complete;
  }

  /** Whether the criterion applies. */
  public Status status() {
    return status;
  }

  List<CriteriumCode> yieldsTo() {
    return yieldsTo;
  }

  List<String> ontbrekend() {
    return ontbrekend;
  }

  /** Sentences that those facts are unknown, where that leaves the status open. */
  String unknown() {
    return unknown;
  }

  Truth truth(int voorwaarde) {
    return truths[voorwaarde];
  }
}

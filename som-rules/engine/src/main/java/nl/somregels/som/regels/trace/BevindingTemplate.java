package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/**
 * What the profile of a case determines of one finding; the values of the case complete it. A
 * finding on choices alone is written once, for the first case that asks: their words are part of
 * the profile. Thread-safe: two threads that ask first both write it, with equal results.
 */
public final class BevindingTemplate {
  private final BevindingWriter writer;
  private final Status status;
  private final Truth[] truths;
  private final List<CriteriumCode> yieldsTo;
  private final FeitSet ontbrekend;
  private final List<String> names;
  private @Nullable String inWords;
  private @Nullable Bevinding complete;

  /**
   * A finding.
   *
   * @param truths the truth of each condition of the criterion
   */
  BevindingTemplate(
      BevindingWriter writer,
      Status status,
      Truth[] truths,
      List<CriteriumCode> yieldsTo,
      FeitSet ontbrekend) {
    this.writer = writer;
    this.status = status;
    this.truths = truths;
    this.yieldsTo = yieldsTo;
    this.ontbrekend = ontbrekend;
    this.names = ontbrekend.names();
  }

  /** The finding in a case of this profile. */
  public Bevinding complete(FeitValueReader lezing) {
    if (!writer.readsOnlyChoices()) {
      return writer.write(this, lezing);
    }
    Bevinding earlier = complete;
    if (earlier == null) {
      earlier = writer.write(this, lezing);
      complete = earlier;
    }
    return earlier;
  }

  /** Whether the criterion applies. */
  public Status status() {
    return status;
  }

  List<CriteriumCode> yieldsTo() {
    return yieldsTo;
  }

  List<String> ontbrekend() {
    return names;
  }

  String isMissingInWords() {
    String earlier = inWords;
    if (earlier == null) {
      earlier = DutchLists.and(ontbrekend.feiten().stream().map(Feit::label).toList());
      inWords = earlier;
    }
    return earlier;
  }

  Truth truth(int voorwaarde) {
    return truths[voorwaarde];
  }

  int count(Truth sought) {
    int count = 0;
    for (Truth truth : truths) {
      count += truth == sought ? 1 : 0;
    }
    return count;
  }
}

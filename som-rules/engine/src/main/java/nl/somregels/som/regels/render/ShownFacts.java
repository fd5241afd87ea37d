package nl.somregels.som.regels.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.text.DutchDates;
import org.jspecify.annotations.Nullable;

/** The days of a case in sentences, and who has to move when time presses. */
final class ShownFacts {
  /** So many days before the end a conflict presses (rules/MODEL.md, Wat altijd te zien is). */
  private static final long HASTE = 28;

  private final Prioritering prioritering;
  private final LocalDate peildatum;
  private final @Nullable LocalDate arrival;
  private final @Nullable LocalDate end;
  private final @Nullable LocalDate hearing;
  private final @Nullable LocalDate contact;

  ShownFacts(Prioritering prioritering) {
    this.prioritering = prioritering;
    this.peildatum = prioritering.receipt().peildatum();
    this.arrival = date(Feit.DATUM_BINNENKOMST);
    this.end = date(Feit.EINDDATUM_DETENTIE);
    this.hearing = date(Feit.ZITTINGSDATUM);
    this.contact = date(Feit.LAATSTE_CONTACT_CASEMANAGER);
  }

  /** Of the fact itself, or of what is derived from it; null when unknown. */
  private @Nullable LocalDate date(Feit feit) {
    List<FeitValue> getoond = prioritering.getoond();
    return getoond == null
        ? null
        : getoond.stream()
            .map(shown -> shown.uit().isEmpty() ? shown : shown.uit().get(0))
            .filter(shown -> shown.feit().equals(feit.jsonName()))
            .map(shown -> LocalDate.parse(shown.waarde().toString()))
            .findFirst()
            .orElse(null);
  }

  /** Who has to move, and that there is haste; empty when neither has to be said. */
  List<String> whoMoves() {
    List<String> lines = new ArrayList<>();
    if (prioritering.prioriteit() == Prioriteit.UITGESTELD) {
      lines.add(
          "Nu is de adviseur aan zet met het advies, daarna de rechter met het vonnis. Hulp die niet"
              + " kan wachten, kan nu al beginnen.");
    }
    if (prioritering.tegenstrijdig() && isAfterVerdict() && end != null) {
      long left = ChronoUnit.DAYS.between(peildatum, end);
      if (left >= 0 && left <= HASTE) {
        lines.add("Er is haast, want de detentie duurt nog " + days(left) + ".");
      }
    }
    return lines;
  }

  private boolean isAfterVerdict() {
    return prioritering.bevindingen().stream()
        .flatMap(bevinding -> bevinding.feiten().stream())
        .anyMatch(
            feit ->
                feit.feit().equals(Feit.FASE.jsonName())
                    && feit.waarde().equals(Fase.NA_VONNIS.name()));
  }

  /** The known days, and which are unknown; empty of a proposal that does not say them. */
  String days() {
    if (prioritering.getoond() == null) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (arrival == null) {
      unknown.add(Feit.DATUM_BINNENKOMST.jsonName());
    } else {
      long day = ChronoUnit.DAYS.between(arrival, peildatum) + 1;
      sentences.add("Dit is dag " + day + " van de detentie.");
    }
    if (end == null) {
      unknown.add(Feit.EINDDATUM_DETENTIE.jsonName());
    } else {
      sentences.add(left(end));
    }
    if (hearing == null) {
      unknown.add(Feit.ZITTINGSDATUM.jsonName());
    } else {
      sentences.add(
          "De zitting "
              + (hearing.isBefore(peildatum) ? "was op " : "is op ")
              + DutchDates.of(hearing)
              + ".");
    }
    sentences.add(contact());
    if (!unknown.isEmpty()) {
      sentences.add(FeitLabels.sentences("Niet bekend: ", "Ook niet bekend: ", unknown));
    }
    return String.join(" ", sentences);
  }

  private String left(LocalDate end) {
    long left = ChronoUnit.DAYS.between(peildatum, end);
    if (left < 0) {
      return "De einddatum is voorbij: " + DutchDates.of(end) + ".";
    }
    return "Nog " + days(left) + " tot de einddatum, " + DutchDates.of(end) + ".";
  }

  private String contact() {
    if (contact == null) {
      return "Het is niet bekend wanneer de casemanager de persoon voor het laatst sprak.";
    }
    long ago = ChronoUnit.DAYS.between(contact, peildatum);
    return "De casemanager sprak de persoon op "
        + DutchDates.of(contact)
        + (ago == 0 ? ", de peildatum zelf." : ", " + days(ago) + " geleden.");
  }

  private static String days(long count) {
    return count + (count == 1 ? " dag" : " dagen");
  }
}

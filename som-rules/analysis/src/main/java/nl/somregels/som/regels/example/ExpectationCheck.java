package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.example.Expectation.Openness;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.jspecify.annotations.Nullable;

/** Lays what an example expects beside what rules make of it. */
public final class ExpectationCheck {
  public static final MeldingCode DEVIATES = MeldingCode.VOORBEELD_WIJKT_AF;

  private static final String GENERAL =
      "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.";

  private final Voorbeeld voorbeeld;
  private final FoundResult found;
  private final @Nullable Prioritering prioritering;
  private final List<Melding> deviations = new ArrayList<>();

  private ExpectationCheck(
      Voorbeeld voorbeeld, FoundResult found, @Nullable Prioritering prioritering) {
    this.voorbeeld = voorbeeld;
    this.found = found;
    this.prioritering = prioritering;
  }

  /** Every deviation: first the outcome, then the findings by code; empty when as expected. */
  public static List<Melding> of(Voorbeeld voorbeeld, Prioritering prioritering) {
    return new ExpectationCheck(voorbeeld, FoundResult.of(prioritering), prioritering).deviations();
  }

  /**
   * As {@link #of(Voorbeeld, Prioritering)}, without {@code mogelijk}, {@code ontbrekend} and
   * {@code kanNaarA}: those are about the case with more known.
   */
  public static List<Melding> of(Voorbeeld voorbeeld, FoundResult found) {
    return new ExpectationCheck(voorbeeld, found, null).deviations();
  }

  private List<Melding> deviations() {
    outcome();
    weeggroep();
    statuses();
    yields();
    return List.copyOf(deviations);
  }

  private void outcome() {
    Expectation expected = voorbeeld.expected();
    compare("de prioriteit", expected.prioriteit(), found.prioriteit());
    compare("tegenstrijdig", jaNee(expected.contradictory()), jaNee(found.contradictory()));
    if (prioritering != null) {
      open(Openness.MOGELIJK, expected.possible(), prioritering.mogelijkePrioriteiten());
      open(
          Openness.ONTBREKEND,
          expected.missing(),
          prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).sorted().toList());
    }
  }

  private void weeggroep() {
    Expectation expected = voorbeeld.expected();
    if (expected.weeggroep() != null) {
      compare(
          "de weeggroep",
          expected.weeggroep(),
          found.weeggroep() == null ? "geen" : found.weeggroep());
    }
    if (expected.weeggroep() != null || expected.first()) {
      compare("eerst", jaNee(expected.first()), jaNee(found.first()));
    }
    if (prioritering != null) {
      Weeggroep group = prioritering.weeggroep();
      open(
          Openness.KAN_NAAR_A,
          expected.canMoveToA(),
          group == null ? List.of() : group.kanNaarA().stream().sorted().toList());
    }
  }

  private void statuses() {
    Stream.concat(
            found.statuses().entrySet().stream(),
            voorbeeld.expected().weeggroep() == null
                ? Stream.empty()
                : found.options().entrySet().stream())
        .forEach(status -> status(status.getKey(), status.getValue()));
  }

  private void status(CriteriumCode code, Status status) {
    List<Status> expected = expected(code);
    if (!expected.contains(status)) {
      report(
          "criterium " + code,
          expected.stream().map(Status::name).collect(Collectors.joining(" of ")),
          status,
          explanation(code));
    }
  }

  private List<Status> expected(CriteriumCode code) {
    Expectation expected = voorbeeld.expected();
    if (expected.applying().contains(code)) {
      return List.of(Status.VAN_TOEPASSING);
    }
    if (expected.unknown() != null && expected.unknown().contains(code)) {
      return List.of(Status.ONBEKEND);
    }
    return expected.exact().contains(Openness.ONBEKEND)
        ? List.of(Status.NIET_VAN_TOEPASSING)
        : List.of(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
  }

  private String explanation(CriteriumCode code) {
    if (prioritering == null) {
      return GENERAL;
    }
    Weeggroep group = prioritering.weeggroep();
    return Stream.concat(
            prioritering.bevindingen().stream(),
            group == null ? Stream.<Bevinding>empty() : group.opties().stream())
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .map(bevinding -> bevinding.uitleg() + " Zie " + bevinding.regel() + ".")
        .orElse(GENERAL);
  }

  private void yields() {
    Expectation expected = voorbeeld.expected();
    if (expected.yields() != null) {
      compare("wijkt", expected.yields(), found.yields());
    }
    if (expected.mandatory() != null) {
      compare("verplicht", list(expected.mandatory()), list(found.mandatory()));
    }
  }

  /** What may be open: at least what is expected, or precisely that. */
  private void open(Openness what, @Nullable Collection<?> expected, Collection<?> received) {
    if (expected == null) {
      return;
    }
    boolean isExact = voorbeeld.expected().exact().contains(what);
    if (isExact ? !List.copyOf(expected).equals(received) : !received.containsAll(expected)) {
      report(
          what.toString(), (isExact ? "" : "minstens ") + list(expected), list(received), GENERAL);
    }
  }

  private void compare(String what, Object expected, @Nullable Object received) {
    if (!expected.equals(received)) {
      report(what, expected, received, GENERAL);
    }
  }

  private void report(String what, Object expected, @Nullable Object received, String suggestion) {
    deviations.add(
        Melding.at(
            DEVIATES,
            voorbeeld.place(),
            "voorbeeld \"%s\" verwacht bij %s %s, maar de regels geven %s."
                .formatted(voorbeeld.name(), what, expected, received),
            suggestion));
  }

  private static String list(Collection<?> values) {
    return values.isEmpty()
        ? "geen"
        : values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String jaNee(boolean ja) {
    return ja ? "JA" : "NEE";
  }
}

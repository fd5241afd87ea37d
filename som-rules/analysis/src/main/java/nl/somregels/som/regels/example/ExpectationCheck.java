package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.example.Expectation.Openness;
import nl.somregels.som.regels.profile.count.FoundResult;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/** Lays what an example expects beside what rules make of it. */
public final class ExpectationCheck {
  private final Expectation expected;
  private final FoundResult found;
  private final @Nullable Prioritering prioritering;
  private final List<Deviation> deviations = new ArrayList<>();

  private ExpectationCheck(
      Voorbeeld voorbeeld, FoundResult found, @Nullable Prioritering prioritering) {
    this.expected = voorbeeld.expected();
    this.found = found;
    this.prioritering = prioritering;
  }

  /** Every deviation: first the findings by code, then the outcome; empty when as expected. */
  public static List<Deviation> of(Voorbeeld voorbeeld, Prioritering prioritering) {
    return new ExpectationCheck(voorbeeld, FoundResult.of(prioritering), prioritering).deviations();
  }

  /**
   * As {@link #of(Voorbeeld, Prioritering)}, without {@code mogelijk}, {@code ontbrekend} and
   * {@code kanNaarA}: those are about the case with more known.
   */
  public static List<Deviation> of(Voorbeeld voorbeeld, FoundResult found) {
    return new ExpectationCheck(voorbeeld, found, null).deviations();
  }

  private List<Deviation> deviations() {
    statuses();
    leading("de prioriteit is", expected.prioriteit(), found.prioriteit());
    if (expected.contradictory() != found.contradictory()) {
      report("de criteria spreken elkaar %stegen".formatted(found.contradictory() ? "" : "niet "));
    }
    weeggroep();
    consequences();
    if (prioritering != null) {
      open(prioritering);
    }
    return List.copyOf(deviations);
  }

  private void statuses() {
    Stream.concat(
            found.statuses().entrySet().stream(),
            expected.weeggroep() == null ? Stream.empty() : found.options().entrySet().stream())
        .forEach(status -> status(status.getKey(), status.getValue()));
  }

  private void status(CriteriumCode code, Status status) {
    if (expected(code).contains(status)) {
      return;
    }
    Bevinding bevinding = bevinding(code);
    String now =
        switch (status) {
          case VAN_TOEPASSING -> " geldt";
          case NIET_VAN_TOEPASSING -> " geldt niet";
          case ONBEKEND ->
              " is onbekend" + (bevinding == null ? "" : because(bevinding.ontbrekend()));
        };
    String place = bevinding == null ? "" : "Zie " + bevinding.regel() + ".";
    deviations.add(
        new Deviation(
            true,
            "criterium " + code + now,
            place,
            bevinding == null ? "" : bevinding.uitleg() + " " + place));
  }

  private static String because(List<String> unknown) {
    return unknown.isEmpty()
        ? ""
        : ", want %s %s niet ingevuld".formatted(and(unknown), unknown.size() == 1 ? "is" : "zijn");
  }

  private Set<Status> expected(CriteriumCode code) {
    if (expected.applying().contains(code)) {
      return Set.of(Status.VAN_TOEPASSING);
    }
    if (expected.unknown() != null && expected.unknown().contains(code)) {
      return Set.of(Status.ONBEKEND);
    }
    return expected.exact().contains(Openness.ONBEKEND)
        ? Set.of(Status.NIET_VAN_TOEPASSING)
        : Set.of(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
  }

  private @Nullable Bevinding bevinding(CriteriumCode code) {
    return bevindingen()
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .orElse(null);
  }

  private void weeggroep() {
    if (expected.weeggroep() != null) {
      leading(
          found.weeggroep() == null ? "er is" : "de weeggroep is",
          expected.weeggroep(),
          found.weeggroep() == null ? "geen weeggroep" : found.weeggroep());
    }
    if ((expected.weeggroep() != null || expected.first()) && expected.first() != found.first()) {
      report("de zaak is %sals eerste te bekijken".formatted(found.first() ? "" : "niet "));
    }
  }

  private void consequences() {
    if (expected.yields() != null && !expected.yields().equals(found.yields())) {
      yields(expected.yields(), found.yields(), " wijkt niet voor ");
      yields(found.yields(), expected.yields(), " wijkt voor ");
    }
    if (expected.mandatory() != null) {
      both(expected.mandatory(), found.mandatory(), "criterium %s geeft %seen verplichte taak");
    }
  }

  private void yields(
      SortedMap<CriteriumCode, SortedSet<CriteriumCode>> some,
      SortedMap<CriteriumCode, SortedSet<CriteriumCode>> others,
      String verb) {
    some.forEach(
        (code, before) -> {
          SortedSet<CriteriumCode> only = new TreeSet<>(before);
          only.removeAll(others.getOrDefault(code, new TreeSet<>()));
          if (!only.isEmpty()) {
            report("criterium " + code + verb + and(only));
          }
        });
  }

  /** What is there and was not expected, and the other way round. */
  private void both(Collection<?> some, Collection<?> received, String text) {
    some.stream().filter(one -> !received.contains(one)).forEach(one -> report(text, one, "g"));
    received.stream().filter(one -> !some.contains(one)).forEach(one -> report(text, one, ""));
  }

  /** What may be open: at least what is expected, or precisely that. */
  private void open(Prioritering answer) {
    open(
        Openness.MOGELIJK,
        expected.possible(),
        answer.mogelijkePrioriteiten(),
        "%s is niet mogelijk");
    open(
        Openness.ONTBREKEND,
        expected.missing(),
        answer.ontbrekend().stream().map(OntbrekendFeit::feit).toList(),
        "%s maakt niets uit");
    Weeggroep group = answer.weeggroep();
    open(
        Openness.KAN_NAAR_A,
        expected.canMoveToA(),
        group == null ? List.of() : group.kanNaarA(),
        "%s kan niet naar groep A leiden");
  }

  private void open(
      Openness what, @Nullable Collection<?> some, Collection<?> received, String gone) {
    if (some == null) {
      return;
    }
    some.stream()
        .filter(one -> !received.contains(one))
        .forEach(one -> report(gone.formatted(one)));
    if (expected.exact().contains(what)) {
      received.stream().filter(one -> !some.contains(one)).forEach(one -> report(also(what, one)));
    }
  }

  private String also(Openness what, Object value) {
    return switch (what) {
      case MOGELIJK -> "ook " + value + " is mogelijk" + reason(value);
      case ONTBREKEND -> "ook " + value + " maakt uit" + readers(value);
      default -> "ook " + value + " kan naar groep A leiden" + readers(value);
    };
  }

  /** The unknown facts that lead to an outcome, each with the criteria that cannot be judged. */
  private String reason(Object outcome) {
    List<String> feiten =
        prioritering == null
            ? List.of()
            : prioritering.ontbrekend().stream()
                .filter(feit -> feit.kanLeidenTot().contains(outcome))
                .map(OntbrekendFeit::feit)
                .toList();
    return because(feiten)
        + feiten.stream().map(this::readers).distinct().collect(Collectors.joining());
  }

  /** The criteria that cannot be judged for want of this fact. */
  private String readers(Object feit) {
    List<CriteriumCode> readers =
        bevindingen()
            .filter(bevinding -> bevinding.status() == Status.ONBEKEND)
            .filter(bevinding -> bevinding.ontbrekend().contains(feit))
            .map(Bevinding::criterium)
            .toList();
    return readers.isEmpty()
        ? ""
        : " (%s %s)".formatted(readers.size() == 1 ? "criterium" : "criteria", and(readers));
  }

  private Stream<Bevinding> bevindingen() {
    if (prioritering == null) {
      return Stream.empty();
    }
    Weeggroep group = prioritering.weeggroep();
    return Stream.concat(
        prioritering.bevindingen().stream(),
        group == null ? Stream.empty() : group.opties().stream());
  }

  private void leading(String what, Object some, Object received) {
    if (!some.equals(received)) {
      deviations.add(Deviation.of(true, "%s %s in plaats van %s".formatted(what, received, some)));
    }
  }

  private void report(String text, Object value, String negation) {
    report(text.formatted(value, negation));
  }

  private void report(String text) {
    deviations.add(Deviation.of(false, text));
  }

  static String and(Collection<?> values) {
    return DutchLists.and(values.stream().map(Object::toString).toList());
  }
}

package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.jspecify.annotations.Nullable;

/** Lays what an example expects beside what rules make of it. */
public final class ExpectationCheck {
  /** The code of every deviation. */
  public static final MeldingCode WIJKT_AF = MeldingCode.VOORBEELD_WIJKT_AF;

  private static final String ALGEMEEN =
      "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.";

  private final Voorbeeld voorbeeld;
  private final FoundResult gevonden;
  private final @Nullable Prioritering prioritering;
  private final Set<CriteriumCode> genoemd;
  private final List<Melding> afwijkingen = new ArrayList<>();

  private ExpectationCheck(
      Voorbeeld voorbeeld,
      FoundResult gevonden,
      @Nullable Prioritering prioritering,
      Set<CriteriumCode> genoemd) {
    this.voorbeeld = voorbeeld;
    this.gevonden = gevonden;
    this.prioritering = prioritering;
    this.genoemd = genoemd;
  }

  /**
   * Every deviation: first the outcome, then the findings by code; empty when it is as expected.
   *
   * @param genoemd the codes that some example of the pack names; a criterion that none names yet
   *     is new, and cases that say nothing of its facts do not deviate by that
   */
  public static List<Melding> van(
      Voorbeeld voorbeeld, Prioritering prioritering, Set<CriteriumCode> genoemd) {
    return new ExpectationCheck(voorbeeld, FoundResult.van(prioritering), prioritering, genoemd)
        .afwijkingen();
  }

  /**
   * Every deviation, leaving aside what the example expects of the case with more known: {@code
   * mogelijk} and {@code kanNaarA}.
   *
   * @param genoemd as in {@link #van(Voorbeeld, Prioritering, Set)}
   */
  public static List<Melding> van(
      Voorbeeld voorbeeld, FoundResult gevonden, Set<CriteriumCode> genoemd) {
    return new ExpectationCheck(voorbeeld, gevonden, null, genoemd).afwijkingen();
  }

  private List<Melding> afwijkingen() {
    uitkomst();
    weeggroep();
    statussen();
    wijkt();
    return List.copyOf(afwijkingen);
  }

  private void uitkomst() {
    Expectation verwacht = voorbeeld.verwacht();
    vergelijk("de prioriteit", verwacht.prioriteit(), gevonden.prioriteit());
    vergelijk("tegenstrijdig", jaNee(verwacht.tegenstrijdig()), jaNee(gevonden.tegenstrijdig()));
    if (prioritering != null && verwacht.mogelijk() != null) {
      vergelijk(
          "mogelijk", lijst(verwacht.mogelijk()), lijst(prioritering.mogelijkePrioriteiten()));
    }
  }

  private void weeggroep() {
    Expectation verwacht = voorbeeld.verwacht();
    if (verwacht.weeggroep() != null) {
      vergelijk(
          "de weeggroep",
          verwacht.weeggroep(),
          gevonden.weeggroep() == null ? "geen" : gevonden.weeggroep());
    }
    if (verwacht.weeggroep() != null || verwacht.eerst()) {
      vergelijk("eerst", jaNee(verwacht.eerst()), jaNee(gevonden.eerst()));
    }
    if (prioritering != null && verwacht.kanNaarA() != null) {
      Weeggroep groep = prioritering.weeggroep();
      vergelijk(
          "kanNaarA",
          lijst(verwacht.kanNaarA()),
          lijst(groep == null ? List.of() : new TreeSet<>(groep.kanNaarA())));
    }
  }

  private void statussen() {
    Stream.concat(
            gevonden.statussen().entrySet().stream(),
            voorbeeld.verwacht().weeggroep() == null
                ? Stream.empty()
                : gevonden.opties().entrySet().stream())
        .forEach(status -> status(status.getKey(), status.getValue()));
  }

  private void status(CriteriumCode code, Status status) {
    List<Status> verwacht = verwacht(code);
    boolean nieuw = status == Status.ONBEKEND && !genoemd.contains(code);
    if (!nieuw && !verwacht.contains(status)) {
      meld(
          "criterium " + code,
          verwacht.stream().map(Status::name).collect(Collectors.joining(" of ")),
          status,
          uitleg(code));
    }
  }

  private List<Status> verwacht(CriteriumCode code) {
    SortedSet<CriteriumCode> onbekend = voorbeeld.verwacht().onbekend();
    if (voorbeeld.verwacht().vanToepassing().contains(code)) {
      return List.of(Status.VAN_TOEPASSING);
    }
    if (onbekend == null) {
      return List.of(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
    }
    return List.of(onbekend.contains(code) ? Status.ONBEKEND : Status.NIET_VAN_TOEPASSING);
  }

  private String uitleg(CriteriumCode code) {
    if (prioritering == null) {
      return ALGEMEEN;
    }
    Weeggroep groep = prioritering.weeggroep();
    return Stream.concat(
            prioritering.bevindingen().stream(),
            groep == null ? Stream.<Bevinding>empty() : groep.opties().stream())
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .map(bevinding -> bevinding.uitleg() + " Zie " + bevinding.regel() + ".")
        .orElse(ALGEMEEN);
  }

  private void wijkt() {
    Expectation verwacht = voorbeeld.verwacht();
    if (verwacht.wijkt() != null) {
      vergelijk("wijkt", verwacht.wijkt(), gevonden.wijkt());
    }
    if (verwacht.verplicht() != null) {
      vergelijk("verplicht", lijst(verwacht.verplicht()), lijst(gevonden.verplicht()));
    }
  }

  private void vergelijk(String wat, Object verwacht, @Nullable Object gekregen) {
    if (!verwacht.equals(gekregen)) {
      meld(wat, verwacht, gekregen, ALGEMEEN);
    }
  }

  private void meld(String wat, Object verwacht, @Nullable Object gekregen, String suggestie) {
    afwijkingen.add(
        Melding.of(
            WIJKT_AF,
            voorbeeld.plaats().bestand(),
            voorbeeld.plaats().regelnummer(),
            "voorbeeld \"%s\" verwacht bij %s %s, maar de regels geven %s."
                .formatted(voorbeeld.naam(), wat, verwacht, gekregen),
            suggestie));
  }

  private static String lijst(Collection<?> waarden) {
    return waarden.isEmpty()
        ? "geen"
        : waarden.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String jaNee(boolean ja) {
    return ja ? "JA" : "NEE";
  }
}

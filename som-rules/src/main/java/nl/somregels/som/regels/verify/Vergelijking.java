package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import org.jspecify.annotations.Nullable;

/** Lays what an example expects beside what the engine proposes. */
public final class Vergelijking {
  /** The code of every deviation. */
  public static final String WIJKT_AF = "voorbeeld-wijkt-af";

  private static final String ALGEMEEN =
      "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.";

  private final Voorbeeld voorbeeld;
  private final Prioritering prioritering;
  private final Set<CriteriumCode> genoemd;
  private final List<Melding> afwijkingen = new ArrayList<>();

  private Vergelijking(Voorbeeld voorbeeld, Prioritering prioritering, Set<CriteriumCode> genoemd) {
    this.voorbeeld = voorbeeld;
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
    Vergelijking vergelijking = new Vergelijking(voorbeeld, prioritering, genoemd);
    vergelijking.uitkomst();
    vergelijking.weeggroep();
    vergelijking.statussen();
    vergelijking.wijkt();
    return List.copyOf(vergelijking.afwijkingen);
  }

  private void uitkomst() {
    Verwachting verwacht = voorbeeld.verwacht();
    vergelijk("de prioriteit", verwacht.prioriteit(), prioritering.prioriteit());
    vergelijk(
        "tegenstrijdig", jaNee(verwacht.tegenstrijdig()), jaNee(prioritering.tegenstrijdig()));
    if (verwacht.mogelijk() != null) {
      vergelijk(
          "mogelijk", lijst(verwacht.mogelijk()), lijst(prioritering.mogelijkePrioriteiten()));
    }
  }

  private void weeggroep() {
    Verwachting verwacht = voorbeeld.verwacht();
    Weeggroep groep = prioritering.weeggroep();
    if (verwacht.weeggroep() != null) {
      vergelijk("de weeggroep", verwacht.weeggroep(), groep == null ? "geen" : groep.groep());
    }
    if (verwacht.weeggroep() != null || verwacht.eerst()) {
      vergelijk("eerst", jaNee(verwacht.eerst()), jaNee(groep != null && groep.eerst()));
    }
    if (verwacht.kanNaarA() != null) {
      vergelijk(
          "kanNaarA",
          lijst(verwacht.kanNaarA()),
          lijst(groep == null ? List.of() : new TreeSet<>(groep.kanNaarA())));
    }
  }

  private void statussen() {
    bevindingen()
        .forEach(
            bevinding -> {
              List<Status> verwacht = verwacht(bevinding.criterium());
              boolean nieuw =
                  bevinding.status() == Status.ONBEKEND && !genoemd.contains(bevinding.criterium());
              if (!nieuw && !verwacht.contains(bevinding.status())) {
                meld(
                    "criterium " + bevinding.criterium(),
                    verwacht.stream().map(Status::name).collect(Collectors.joining(" of ")),
                    bevinding.status(),
                    "%s Zie %s.".formatted(bevinding.uitleg(), bevinding.regel()));
              }
            });
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

  private Stream<Bevinding> bevindingen() {
    Weeggroep groep = prioritering.weeggroep();
    return Stream.concat(
        prioritering.bevindingen().stream(),
        groep == null || voorbeeld.verwacht().weeggroep() == null
            ? Stream.empty()
            : groep.opties().stream());
  }

  private void wijkt() {
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> verwacht = voorbeeld.verwacht().wijkt();
    if (verwacht != null) {
      SortedMap<CriteriumCode, SortedSet<CriteriumCode>> gekregen = new TreeMap<>();
      prioritering.bevindingen().stream()
          .filter(bevinding -> !bevinding.wijktVoor().isEmpty())
          .forEach(
              bevinding ->
                  gekregen.put(bevinding.criterium(), new TreeSet<>(bevinding.wijktVoor())));
      vergelijk("wijkt", verwacht, gekregen);
    }
  }

  private void vergelijk(String wat, Object verwacht, @Nullable Object gekregen) {
    if (!verwacht.equals(gekregen)) {
      meld(wat, verwacht, gekregen, ALGEMEEN);
    }
  }

  private void meld(String wat, Object verwacht, @Nullable Object gekregen, String suggestie) {
    afwijkingen.add(
        Melding.fout(
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

package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;

/**
 * Whether packs can live side by side: no revision twice, and at most one adopted pack in force on
 * any day. A day between two packs with none in force is a warning.
 */
public final class CalendarCheck {
  private static final Comparator<Regelpakket> BY_ENTRY =
      Comparator.comparing(Regelpakket::geldigVanaf).thenComparing(Regelpakket::versie);

  private final List<Melding> meldingen = new ArrayList<>();
  private final List<Regelpakket> all;

  private CalendarCheck(List<Regelpakket> all) {
    this.all = all;
  }

  /** What there is to say of these packs, all revisions included; ordered by starting date. */
  public static List<Melding> check(List<Regelpakket> pakketten) {
    CalendarCheck controle = new CalendarCheck(pakketten);
    controle.duplicate();
    controle.calendar(inForce(pakketten));
    return List.copyOf(controle.meldingen);
  }

  /** Those that are in force at some time, ordered by starting date. */
  public static List<Regelpakket> inForce(List<Regelpakket> pakketten) {
    return pakketten.stream()
        .filter(pakket -> pakket.inForceOn(pakket.geldigVanaf()))
        .filter(pakket -> isCurrent(pakket, pakketten))
        .sorted(BY_ENTRY)
        .toList();
  }

  /** Superseded revisions of a pack that is itself older; packs by the folder they came from. */
  public static List<Melding> herzieningen(Map<String, Regelpakket> perFolder) {
    CalendarCheck controle = new CalendarCheck(List.copyOf(perFolder.values()));
    perFolder.forEach(
        (folder, pakket) -> {
          Regelpakket current = perFolder.get(pakket.versie().toString());
          if (current != null && current.herziening() < pakket.herziening()) {
            controle.error(
                MeldingCode.HERZIENING_TE_HOOG,
                pakket,
                "in %s staat een oude herziening %s, maar het pakket zelf is herziening %s."
                    .formatted(folder, pakket.herziening(), current.herziening()),
                "Geef het pakket zelf de hoogste herziening, of haal de map weg.");
          }
        });
    return List.copyOf(controle.meldingen);
  }

  /** What is wrong whatever the calendar: a revision twice or too high. */
  public static List<Melding> contradiction(Map<String, Regelpakket> perFolder) {
    CalendarCheck controle = new CalendarCheck(List.copyOf(perFolder.values()));
    controle.duplicate();
    controle.meldingen.addAll(herzieningen(perFolder));
    return List.copyOf(controle.meldingen);
  }

  /**
   * Whether no later revision of this version is among the packs. One that is a concept does not
   * take the place of one that is not.
   */
  public static boolean isCurrent(Regelpakket pakket, List<Regelpakket> pakketten) {
    return pakketten.stream()
        .filter(other -> other.versie().equals(pakket.versie()))
        .filter(other -> isConcept(pakket) || !isConcept(other))
        .allMatch(other -> other.herziening() <= pakket.herziening());
  }

  private static boolean isConcept(Regelpakket pakket) {
    return pakket.status() == PakketStatus.CONCEPT;
  }

  private void duplicate() {
    for (int i = 0; i < all.size(); i++) {
      Regelpakket pakket = all.get(i);
      if (all.subList(0, i).stream()
          .anyMatch(
              earlier ->
                  earlier.versie().equals(pakket.versie())
                      && earlier.herziening() == pakket.herziening())) {
        error(
            MeldingCode.DUBBEL_PAKKET,
            pakket,
            "pakket %s met herziening %s is er twee keer."
                .formatted(pakket.versie(), pakket.herziening()),
            "Geef het nieuwste pakket de volgende herziening.");
      }
    }
  }

  private void calendar(List<Regelpakket> adopted) {
    for (int i = 0; i < adopted.size(); i++) {
      Regelpakket pakket = adopted.get(i);
      for (Regelpakket later : adopted.subList(i + 1, adopted.size())) {
        if (pakket.inForceOn(later.geldigVanaf())) {
          overlap(pakket, later);
        }
      }
    }
    LocalDate covered = adopted.isEmpty() ? null : adopted.get(0).geldigVanaf();
    for (Regelpakket pakket : adopted) {
      if (covered != null && pakket.geldigVanaf().isAfter(covered)) {
        gap(covered, pakket);
      }
      covered = covered == null ? null : last(covered, pakket.geldigTot());
    }
  }

  private void overlap(Regelpakket earlier, Regelpakket later) {
    error(
        MeldingCode.OVERLAP,
        later,
        "pakket %s geldt vanaf %s, maar pakket %s geldt dan ook (%s)."
            .formatted(
                later.versie(),
                later.geldigVanaf(),
                earlier.versie(),
                earlier.geldigTot() == null
                    ? "vanaf " + earlier.geldigVanaf() + ", zonder einde"
                    : "van " + earlier.geldigVanaf() + " tot " + earlier.geldigTot()),
        earlier.geldigVanaf().equals(later.geldigVanaf())
            ? "Geef een van de twee een andere geldigVanaf."
            : "Zet in %s: geldigTot: %s.".formatted(bestand(earlier), later.geldigVanaf()));
  }

  private void gap(LocalDate from, Regelpakket pakket) {
    meldingen.add(
        Melding.of(
            MeldingCode.GAT,
            bestand(pakket),
            0,
            "van %s tot %s is geen pakket van kracht.".formatted(from, pakket.geldigVanaf()),
            "Is dat niet de bedoeling, laat het vorige pakket dan gelden tot %s."
                .formatted(pakket.geldigVanaf())));
  }

  /** Null is without end. */
  private static @org.jspecify.annotations.Nullable LocalDate last(
      LocalDate covered, @org.jspecify.annotations.Nullable LocalDate until) {
    return until == null || until.isAfter(covered) ? until : covered;
  }

  private void error(MeldingCode code, Regelpakket pakket, String text, String suggestion) {
    meldingen.add(Melding.of(code, bestand(pakket), 0, text, suggestion));
  }

  private String bestand(Regelpakket pakket) {
    boolean isWorkedOn =
        all.stream()
            .filter(other -> other.versie().equals(pakket.versie()))
            .anyMatch(other -> other.herziening() > pakket.herziening());
    PakketReference pack =
        new PakketReference(pakket.versie(), isWorkedOn ? pakket.herziening() : null);
    return PakketFolder.name(pack) + "/" + PakketFileSet.MANIFEST;
  }
}

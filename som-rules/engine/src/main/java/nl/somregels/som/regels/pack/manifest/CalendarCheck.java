package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;

/**
 * Whether packs can live side by side: no revision twice, and at most one adopted pack in force on
 * any day. A day between two packs with none in force is a warning.
 */
public final class CalendarCheck {
  private static final Comparator<Regelpakket> OP_INGANG =
      Comparator.comparing(Regelpakket::geldigVanaf).thenComparing(Regelpakket::versie);

  private final List<Melding> meldingen = new ArrayList<>();

  private CalendarCheck() {}

  /** What there is to say of these packs, all revisions included; ordered by starting date. */
  public static List<Melding> controleer(List<Regelpakket> pakketten) {
    CalendarCheck controle = new CalendarCheck();
    controle.dubbel(pakketten);
    controle.kalender(
        pakketten.stream()
            .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
            .filter(pakket -> isHuidig(pakket, pakketten))
            .sorted(OP_INGANG)
            .toList());
    return List.copyOf(controle.meldingen);
  }

  /**
   * What there is to say of revisions that are kept as superseded while the pack itself is older.
   *
   * @param perMap every pack by the folder it came from
   */
  public static List<Melding> herzieningen(Map<String, Regelpakket> perMap) {
    CalendarCheck controle = new CalendarCheck();
    perMap.forEach(
        (map, pakket) -> {
          Regelpakket huidig = perMap.get(pakket.versie().toString());
          if (huidig != null && huidig.herziening() < pakket.herziening()) {
            controle.fout(
                MeldingCode.HERZIENING_TE_HOOG,
                pakket,
                "in %s staat een oude herziening %s, maar het pakket zelf is herziening %s."
                    .formatted(map, pakket.herziening(), huidig.herziening()),
                "Geef het pakket zelf de hoogste herziening, of haal de map weg.");
          }
        });
    return List.copyOf(controle.meldingen);
  }

  /**
   * The errors that packs have beside each other whatever the calendar: a revision twice or too
   * high.
   */
  public static List<Melding> tegenspraak(Map<String, Regelpakket> perMap) {
    CalendarCheck controle = new CalendarCheck();
    controle.dubbel(List.copyOf(perMap.values()));
    controle.meldingen.addAll(herzieningen(perMap));
    return List.copyOf(controle.meldingen);
  }

  /** Whether no later revision of this version is among the packs. */
  public static boolean isHuidig(Regelpakket pakket, List<Regelpakket> pakketten) {
    return pakketten.stream()
        .filter(ander -> ander.versie().equals(pakket.versie()))
        .allMatch(ander -> ander.herziening() <= pakket.herziening());
  }

  private void dubbel(List<Regelpakket> pakketten) {
    for (int i = 0; i < pakketten.size(); i++) {
      Regelpakket pakket = pakketten.get(i);
      if (pakketten.subList(0, i).stream()
          .anyMatch(
              eerder ->
                  eerder.versie().equals(pakket.versie())
                      && eerder.herziening() == pakket.herziening())) {
        fout(
            MeldingCode.DUBBEL_PAKKET,
            pakket,
            "pakket %s met herziening %s is er twee keer."
                .formatted(pakket.versie(), pakket.herziening()),
            "Geef het nieuwste pakket de volgende herziening.");
      }
    }
  }

  private void kalender(List<Regelpakket> vastgesteld) {
    for (int i = 0; i < vastgesteld.size(); i++) {
      Regelpakket pakket = vastgesteld.get(i);
      for (Regelpakket later : vastgesteld.subList(i + 1, vastgesteld.size())) {
        if (pakket.inForceOn(later.geldigVanaf())) {
          overlap(pakket, later);
        }
      }
    }
    LocalDate gedekt = vastgesteld.isEmpty() ? null : vastgesteld.get(0).geldigVanaf();
    for (Regelpakket pakket : vastgesteld) {
      if (gedekt != null && pakket.geldigVanaf().isAfter(gedekt)) {
        gat(gedekt, pakket);
      }
      gedekt = gedekt == null ? null : laatste(gedekt, pakket.geldigTot());
    }
  }

  private void overlap(Regelpakket eerder, Regelpakket later) {
    fout(
        MeldingCode.OVERLAP,
        later,
        "pakket %s geldt vanaf %s, maar pakket %s geldt dan ook (%s)."
            .formatted(
                later.versie(),
                later.geldigVanaf(),
                eerder.versie(),
                eerder.geldigTot() == null
                    ? "vanaf " + eerder.geldigVanaf() + ", zonder einde"
                    : "van " + eerder.geldigVanaf() + " tot " + eerder.geldigTot()),
        eerder.geldigVanaf().equals(later.geldigVanaf())
            ? "Geef een van de twee een andere geldigVanaf."
            : "Zet in %s/pakket.yaml: geldigTot: %s."
                .formatted(eerder.versie(), later.geldigVanaf()));
  }

  private void gat(LocalDate van, Regelpakket pakket) {
    meldingen.add(
        Melding.of(
            MeldingCode.GAT,
            bestand(pakket),
            0,
            "van %s tot %s is geen pakket van kracht.".formatted(van, pakket.geldigVanaf()),
            "Is dat niet de bedoeling, laat het vorige pakket dan gelden tot %s."
                .formatted(pakket.geldigVanaf())));
  }

  /** Null is without end. */
  private static @org.jspecify.annotations.Nullable LocalDate laatste(
      LocalDate gedekt, @org.jspecify.annotations.Nullable LocalDate tot) {
    return tot == null || tot.isAfter(gedekt) ? tot : gedekt;
  }

  private void fout(MeldingCode code, Regelpakket pakket, String tekst, String suggestie) {
    meldingen.add(Melding.of(code, bestand(pakket), 0, tekst, suggestie));
  }

  private static String bestand(Regelpakket pakket) {
    return pakket.versie() + "/" + PakketFileSet.MANIFEST;
  }
}

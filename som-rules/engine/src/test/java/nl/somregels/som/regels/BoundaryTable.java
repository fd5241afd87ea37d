package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import org.jspecify.annotations.Nullable;

/** Varied valid cases around the boundaries of the rules; the same seed gives the same cases. */
public final class BoundaryTable {
  private static final List<LocalDate> PEILDATA =
      List.of(
          TestZaken.PEILDATUM,
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 2, 28),
          LocalDate.of(2025, 3, 1),
          LocalDate.of(2027, 1, 1));
  private static final List<String> DELICTEN = List.of("300 Sr", "310 Sr", "2 onder C Opiumwet");

  private final Random toeval;
  private final LocalDate peildatum;
  private final double onbekend;

  /** A case with the date on which it is judged. */
  public record BoundaryRow(Gedetineerde zaak, LocalDate peildatum) {}

  private BoundaryTable(Random toeval) {
    this.toeval = toeval;
    this.peildatum = kies(PEILDATA);
    this.onbekend = kies(List.of(0.0, 0.15, 0.5, 0.8, 0.95));
  }

  /** So many cases; about one in five is fully known. */
  public static List<BoundaryRow> lijst(int aantal, long zaad) {
    Random toeval = new Random(zaad);
    List<BoundaryRow> gevallen = new ArrayList<>();
    while (gevallen.size() < aantal) {
      BoundaryTable bron = new BoundaryTable(toeval);
      Gedetineerde zaak = bron.zaak("G-" + gevallen.size());
      if (FeitenValidator.fouten(zaak, bron.peildatum).isEmpty()) {
        gevallen.add(new BoundaryRow(zaak, bron.peildatum));
      }
    }
    return gevallen;
  }

  private Gedetineerde zaak(String kenmerk) {
    GedetineerdeBuilder zaak = Gedetineerde.builder(kenmerk);
    LocalDate binnenkomst =
        peildatum.minusDays(kies(List.of(0, 12, 13, 14, 15, 26, 27, 28, 29, 400)));
    LocalDate delict = binnenkomst.minusDays(kies(List.of(0, 10, 300)));
    for (Feit feit : Feit.values()) {
      if (feit != Feit.KENMERK && toeval.nextDouble() >= onbekend) {
        zaak.met(feit, waarde(feit, binnenkomst, delict));
      }
    }
    return zaak.build();
  }

  private @Nullable Object waarde(Feit feit, LocalDate binnenkomst, LocalDate delict) {
    if (feit.soort() instanceof FeitType.Choice keuze) {
      return keuze.parse(kies(keuze.woorden()));
    }
    return switch (feit) {
      case DATUM_BINNENKOMST -> binnenkomst;
      case PLEEGDATUM -> delict;
      case EINDDATUM_DETENTIE -> binnenkomst.plusDays(kies(List.of(0, 26, 27, 28, 29, 400)));
      case ZITTINGSDATUM -> peildatum.plusDays(kies(List.of(-5, 0, 30)));
      case GEBOORTEDATUM -> geboorte(kies(List.of(delict, binnenkomst, peildatum)));
      case DATUM_RISC, LAATSTE_CONTACT_CASEMANAGER -> rondEenJaar();
      case LAATSTE_RECLASSERINGSINFORMATIE ->
          toeval.nextInt(4) == 0
              ? Reclasseringsinformatie.GEEN
              : Reclasseringsinformatie.van(rondEenJaar());
      case ACTUEEL_DELICT -> kies(DELICTEN);
      case CRIMINOGENE_FACTOREN ->
          kies(
              List.of(
                  List.of(),
                  List.of("werk"),
                  List.of("verslaving"),
                  List.of("werk", "schulden", "relaties")));
      default -> List.of("gezin \u00e9\u00e9n", "werk");
    };
  }

  private LocalDate rondEenJaar() {
    return kies(
        List.of(
            peildatum,
            peildatum.minusDays(30),
            peildatum.minusYears(1).plusDays(1),
            peildatum.minusYears(1),
            peildatum.minusYears(1).minusDays(1),
            peildatum.minusYears(3)));
  }

  private LocalDate geboorte(LocalDate op) {
    return op.minusYears(kies(List.of(17, 18, 22, 23, 24, 40))).plusDays(kies(List.of(-1, 0, 1)));
  }

  private <T> T kies(List<T> keuzes) {
    return keuzes.get(toeval.nextInt(keuzes.size()));
  }
}

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
  private static final List<String> OFFENCES = List.of("300 Sr", "310 Sr", "2 onder C Opiumwet");

  private final Random chance;
  private final LocalDate peildatum;
  private final double unknown;

  /** A case with the date on which it is judged. */
  public record BoundaryRow(Gedetineerde zaak, LocalDate peildatum) {}

  private BoundaryTable(Random chance) {
    this.chance = chance;
    this.peildatum = choose(PEILDATA);
    this.unknown = choose(List.of(0.0, 0.15, 0.5, 0.8, 0.95));
  }

  /** So many cases; about one in five is fully known. */
  public static List<BoundaryRow> list(int count, long seed) {
    Random chance = new Random(seed);
    List<BoundaryRow> cases = new ArrayList<>();
    while (cases.size() < count) {
      BoundaryTable source = new BoundaryTable(chance);
      Gedetineerde zaak = source.zaak("G-" + cases.size());
      if (FeitenValidator.errors(zaak, source.peildatum).isEmpty()) {
        cases.add(new BoundaryRow(zaak, source.peildatum));
      }
    }
    return cases;
  }

  private Gedetineerde zaak(String kenmerk) {
    GedetineerdeBuilder zaak = Gedetineerde.builder(kenmerk);
    LocalDate arrival =
        peildatum.minusDays(choose(List.of(0, 12, 13, 14, 15, 26, 27, 28, 29, 400)));
    LocalDate offence = arrival.minusDays(choose(List.of(0, 10, 300)));
    for (Feit feit : Feit.model()) {
      if (!feit.equals(Feit.KENMERK) && chance.nextDouble() >= unknown) {
        zaak.met(feit, value(feit, arrival, offence));
      }
    }
    return zaak.build();
  }

  private @Nullable Object value(Feit feit, LocalDate arrival, LocalDate offence) {
    if (feit.kind() instanceof FeitType.Choice choice) {
      return choice.parse(choose(choice.words()));
    }
    return switch (feit.jsonName()) {
      case "datumBinnenkomst" -> arrival;
      case "pleegdatum" -> offence;
      case "einddatumDetentie" -> arrival.plusDays(choose(List.of(0, 26, 27, 28, 29, 400)));
      case "zittingsdatum" -> peildatum.plusDays(choose(List.of(-5, 0, 30)));
      case "geboortedatum" -> birth(choose(List.of(offence, arrival, peildatum)));
      case "datumRisc", "laatsteContactCasemanager" -> aroundOneYear();
      case "laatsteReclasseringsinformatie" ->
          chance.nextInt(4) == 0
              ? Reclasseringsinformatie.NONE
              : Reclasseringsinformatie.of(aroundOneYear());
      case "actueelDelict" -> choose(OFFENCES);
      case "criminogeneFactoren" ->
          choose(
              List.of(
                  List.of(),
                  List.of("werk"),
                  List.of("verslaving"),
                  List.of("werk", "schulden", "relaties")));
      default -> List.of("gezin \u00e9\u00e9n", "werk");
    };
  }

  private LocalDate aroundOneYear() {
    return choose(
        List.of(
            peildatum,
            peildatum.minusDays(30),
            peildatum.minusYears(1).plusDays(1),
            peildatum.minusYears(1),
            peildatum.minusYears(1).minusDays(1),
            peildatum.minusYears(3)));
  }

  private LocalDate birth(LocalDate at) {
    return at.minusYears(choose(List.of(17, 18, 22, 23, 24, 40)))
        .plusDays(choose(List.of(-1, 0, 1)));
  }

  private <T> T choose(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}

package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * For each criterium every combination of the facts that it reads, unknown among them, with nothing
 * else known: what its explanation can say of itself.
 */
public final class OwnFactsTable {
  private static final LocalDate PEILDATUM = TestZaken.PEILDATUM;

  private OwnFactsTable() {}

  /** The valid cases, criterium by criterium. */
  public static List<Gedetineerde> of(Criterium criterium) {
    List<Feit> feiten =
        criterium
            .conditions()
            .flatMap(condition -> condition.fields().stream())
            .flatMap(field -> field.feiten().stream())
            .distinct()
            .toList();
    List<GedetineerdeBuilder> cases = List.of(Gedetineerde.builder("E-1"));
    for (Feit feit : feiten) {
      List<GedetineerdeBuilder> more = new ArrayList<>();
      for (GedetineerdeBuilder known : cases) {
        for (@Nullable Object value : values(feit)) {
          more.add(known.build().toBuilder().met(feit, value));
        }
      }
      cases = more;
    }
    return cases.stream()
        .map(GedetineerdeBuilder::build)
        .filter(zaak -> FeitenValidator.errors(zaak, PEILDATUM).isEmpty())
        .toList();
  }

  /** Unknown and a value on each side of every bound that a bundled pack has. */
  private static List<@Nullable Object> values(Feit feit) {
    if (feit.kind() instanceof FeitType.Choice choice) {
      return withUnknown(choice.words().stream().map(choice::parse));
    }
    return switch (feit.jsonName()) {
      case "datumBinnenkomst" -> withUnknown(days(-400, -27, -14, -13, 0));
      case "einddatumDetentie" -> withUnknown(days(-1, 0, 13, 100));
      case "geboortedatum" -> withUnknown(Stream.of(17, 18, 22, 23, 40).map(PEILDATUM::minusYears));
      case "pleegdatum" -> withUnknown(days(-800, -500, -30));
      case "laatsteReclasseringsinformatie" ->
          withUnknown(
              Stream.concat(
                  Stream.of(Reclasseringsinformatie.NONE),
                  days(-800, -30).map(Reclasseringsinformatie::of)));
      case "actueelDelict" -> withUnknown(Stream.of("300 Sr", "310 Sr", "2 onder C Opiumwet"));
      case "criminogeneFactoren" ->
          withUnknown(
              Stream.of(List.of(), List.of("werk"), List.of("werk", "verslaving", "schulden")));
      case "beschermendeFactoren", "bijzondereVoorwaarden", "hulpverleningscontacten" ->
          withUnknown(Stream.of(List.of(), List.of("gezin"), List.of("a", "b", "c")));
      default -> withUnknown(days(-800, -366, -365, -30));
    };
  }

  private static Stream<LocalDate> days(int... from) {
    return Arrays.stream(from).mapToObj(PEILDATUM::plusDays);
  }

  private static List<@Nullable Object> withUnknown(Stream<?> known) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(null);
    known.map(Objects::requireNonNull).forEach(all::add);
    return all;
  }
}

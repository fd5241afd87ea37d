package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.Feit.ACTUEEL_DELICT;
import static nl.somregels.som.feiten.Feit.CRIMINOGENE_FACTOREN;
import static nl.somregels.som.feiten.Feit.DATUM_RISC;
import static nl.somregels.som.feiten.Feit.HULPVERLENINGSCONTACTEN;
import static nl.somregels.som.feiten.Feit.KENMERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeitColumnsTest {
  private static final List<Feit> FEITEN =
      List.of(KENMERK, DATUM_RISC, ACTUEEL_DELICT, HULPVERLENINGSCONTACTEN);

  private final FeitColumns columns = new FeitColumns(FEITEN);

  @Test
  void elkeCelIsHetFeitVanZijnKolom() {
    Gedetineerde feiten =
        columns.read(List.of("A1", "2026-02-28", "300 Sr", "wijkteam|GGZ", "meer")).valid();

    assertThat(columns.count()).isEqualTo(4);
    assertThat(columns.feit(1)).isEqualTo(DATUM_RISC);
    assertThat(feiten)
        .isEqualTo(
            Gedetineerde.builder("A1")
                .met(DATUM_RISC, LocalDate.of(2026, 2, 28))
                .met(ACTUEEL_DELICT, "300 Sr")
                .met(HULPVERLENINGSCONTACTEN, List.of("wijkteam", "GGZ"))
                .build());
    assertThat(columns.read(List.of("A1", "")).valid())
        .isEqualTo(Gedetineerde.builder("A1").build());
  }

  @Test
  void watTerugkomtIsDezelfdeWaarde() {
    assertThat(help("wijkteam|GGZ")).isSameAs(help("wijkteam|GGZ")).isNotSameAs(help("wijkteam"));
    assertThat(help("GEEN")).isEqualTo(List.of());
  }

  @Test
  void deEersteKorteTekstenWordenOnthouden() {
    String first = "team 0";
    String samePlace =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> "team " + i)
            .filter(text -> (text.hashCode() - first.hashCode()) % 1024 == 0)
            .findFirst()
            .orElseThrow();
    Object value = help(first);

    assertThat(help(samePlace)).isEqualTo(List.of(samePlace));
    assertThat(help(first)).isSameAs(value);
    String longText = "x".repeat(201);
    assertThat(help(longText)).isEqualTo(List.of(longText)).isNotSameAs(help(longText));
  }

  @Test
  void watFoutIsBlijftFout() {
    for (int i = 0; i < 3; i++) {
      assertThat(columns.read(List.of("A1", "", "300", "GGZ|GGZ")).errors(LocalDate.EPOCH))
          .extracting(Object::toString)
          .containsExactly(
              "actueelDelict: deze waarde is niet geldig; schrijf artikel en wet, zoals 300 Sr.",
              "hulpverleningscontacten: een woord staat meer dan 1 keer in de lijst.");
    }
  }

  @Test
  void gelijkeTekstInEenAndereKolomIsEenAnderFeit() {
    FeitColumns lists =
        new FeitColumns(List.of(KENMERK, HULPVERLENINGSCONTACTEN, CRIMINOGENE_FACTOREN));

    assertThat(lists.read(List.of("A1", "wijkteam", "wijkteam")).errors(LocalDate.EPOCH))
        .extracting(InvoerError::feit)
        .containsExactly("criminogeneFactoren");
  }

  @Test
  void ookMeerTekstenDanOnthoudenWordenEnOpElkeDraadIsElkeWaardeDeZijne() {
    IntStream.range(0, 40_000)
        .parallel()
        .forEach(i -> assertThat(help("team " + i % 5000)).isEqualTo(List.of("team " + i % 5000)));
  }

  @Test
  void hetKenmerkIsAlleenTeLezen() {
    assertThat(columns.kenmerk(List.of("A1", "x"))).isEqualTo("A1");
    assertThat(columns.kenmerk(List.of(""))).isNull();
    assertThat(columns.kenmerk(List.of(" A1"))).isNull();
    assertThat(columns.kenmerk(List.of())).isNull();
    assertThat(new FeitColumns(List.of(DATUM_RISC, KENMERK)).kenmerk(List.of("", "B2")))
        .isEqualTo("B2");
  }

  private Object help(String cell) {
    return columns.read(List.of("A1", "", "", cell)).valid().get(HULPVERLENINGSCONTACTEN);
  }
}

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

  private final FeitColumns kolommen = new FeitColumns(FEITEN);

  @Test
  void elkeCelIsHetFeitVanZijnKolom() {
    Gedetineerde feiten =
        kolommen.lees(List.of("A1", "2026-02-28", "300 Sr", "wijkteam|GGZ", "meer")).geldig();

    assertThat(kolommen.aantal()).isEqualTo(4);
    assertThat(kolommen.feit(1)).isEqualTo(DATUM_RISC);
    assertThat(feiten)
        .isEqualTo(
            Gedetineerde.builder("A1")
                .met(DATUM_RISC, LocalDate.of(2026, 2, 28))
                .met(ACTUEEL_DELICT, "300 Sr")
                .met(HULPVERLENINGSCONTACTEN, List.of("wijkteam", "GGZ"))
                .build());
    assertThat(kolommen.lees(List.of("A1", "")).geldig())
        .isEqualTo(Gedetineerde.builder("A1").build());
  }

  @Test
  void watTerugkomtIsDezelfdeWaarde() {
    assertThat(hulp("wijkteam|GGZ")).isSameAs(hulp("wijkteam|GGZ")).isNotSameAs(hulp("wijkteam"));
    assertThat(hulp("GEEN")).isEqualTo(List.of());
  }

  @Test
  void deEersteKorteTekstenWordenOnthouden() {
    String eerste = "team 0";
    String zelfdePlaats =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> "team " + i)
            .filter(tekst -> (tekst.hashCode() - eerste.hashCode()) % 1024 == 0)
            .findFirst()
            .orElseThrow();
    Object waarde = hulp(eerste);

    assertThat(hulp(zelfdePlaats)).isEqualTo(List.of(zelfdePlaats));
    assertThat(hulp(eerste)).isSameAs(waarde);
    String lang = "x".repeat(201);
    assertThat(hulp(lang)).isEqualTo(List.of(lang)).isNotSameAs(hulp(lang));
  }

  @Test
  void watFoutIsBlijftFout() {
    for (int i = 0; i < 3; i++) {
      assertThat(kolommen.lees(List.of("A1", "", "300", "GGZ|GGZ")).fouten(LocalDate.EPOCH))
          .extracting(Object::toString)
          .containsExactly(
              "actueelDelict: deze waarde is niet geldig; schrijf artikel en wet, zoals 300 Sr.",
              "hulpverleningscontacten: een woord staat meer dan 1 keer in de lijst.");
    }
  }

  @Test
  void gelijkeTekstInEenAndereKolomIsEenAnderFeit() {
    FeitColumns lijsten =
        new FeitColumns(List.of(KENMERK, HULPVERLENINGSCONTACTEN, CRIMINOGENE_FACTOREN));

    assertThat(lijsten.lees(List.of("A1", "wijkteam", "wijkteam")).fouten(LocalDate.EPOCH))
        .extracting(InvoerError::feit)
        .containsExactly("criminogeneFactoren");
  }

  @Test
  void ookMeerTekstenDanOnthoudenWordenEnOpElkeDraadIsElkeWaardeDeZijne() {
    IntStream.range(0, 40_000)
        .parallel()
        .forEach(i -> assertThat(hulp("team " + i % 5000)).isEqualTo(List.of("team " + i % 5000)));
  }

  @Test
  void hetKenmerkIsAlleenTeLezen() {
    assertThat(kolommen.kenmerk(List.of("A1", "x"))).isEqualTo("A1");
    assertThat(kolommen.kenmerk(List.of(""))).isNull();
    assertThat(kolommen.kenmerk(List.of(" A1"))).isNull();
    assertThat(kolommen.kenmerk(List.of())).isNull();
    assertThat(new FeitColumns(List.of(DATUM_RISC, KENMERK)).kenmerk(List.of("", "B2")))
        .isEqualTo("B2");
  }

  private Object hulp(String cel) {
    return kolommen.lees(List.of("A1", "", "", cel)).geldig().get(HULPVERLENINGSCONTACTEN);
  }
}

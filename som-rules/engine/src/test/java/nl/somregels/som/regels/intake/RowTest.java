package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.LazyZaak;
import nl.somregels.som.feiten.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of a long row does not wait in memory for whoever asks for its case. */
class RowTest {
  @Test
  void alleenEenLangeRijWordtMeteenGelezen() {
    AtomicInteger gelezen = new AtomicInteger();
    Row kort = Row.van(1, "A1", 4096, () -> inhoud(gelezen));
    assertThat(gelezen).hasValue(0);
    assertThat(kort.lezer().get().fouten()).isEmpty();
    assertThat(gelezen).hasValue(1);

    Row lang = Row.van(2, "A2", 4097, () -> inhoud(gelezen));
    assertThat(gelezen).hasValue(2);
    assertThat(lang.lezer().get()).isSameAs(lang.lezer().get());
    assertThat(gelezen).hasValue(2);
    assertThat(lang.nummer()).isEqualTo(2);
    assertThat(lang.kenmerk()).isEqualTo("A2");
  }

  private static Row.RowContent inhoud(AtomicInteger gelezen) {
    gelezen.incrementAndGet();
    return new Row.RowContent(null, List.of());
  }

  @ParameterizedTest
  @EnumSource
  void inElkFormaatWordtDeLengteGezien(InvoerFormat formaat) {
    List<String> veel = IntStream.range(0, 30).mapToObj(i -> i + "x".repeat(150)).toList();
    String tekst =
        InstroomText.schrijf(
            formaat,
            List.of(
                Map.of("kenmerk", "A1", "hulpverleningscontacten", veel),
                Map.of("kenmerk", "A2", "hulpverleningscontacten", veel.subList(0, 25)),
                Map.of("kenmerk", "A3", "hulpverleningscontacten", veel)));
    List<LazyZaak> rijen = InstroomText.rijen(formaat, tekst);

    assertThat(feiten(rijen.get(0))).isSameAs(feiten(rijen.get(0)));
    assertThat(feiten(rijen.get(1))).isEqualTo(feiten(rijen.get(1)));
    assertThat(feiten(rijen.get(1))).isNotSameAs(feiten(rijen.get(1)));
    assertThat(feiten(rijen.get(2))).isSameAs(feiten(rijen.get(2)));
    assertThat(feiten(rijen.get(2)).kenmerk()).isEqualTo("A3");
  }

  private static Gedetineerde feiten(LazyZaak bron) {
    return ((Zaak.Valid) bron.zaak()).gedetineerde();
  }
}

package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of a long row does not wait in memory for whoever asks for its case. */
class RowTest {
  @Test
  void alleenEenLangeRijWordtMeteenGelezen() {
    AtomicInteger read = new AtomicInteger();
    Row shortText = Row.of(1, "A1", 4096, () -> content(read));
    assertThat(read).hasValue(0);
    assertThat(shortText.reader().get().errors()).isEmpty();
    assertThat(read).hasValue(1);

    Row longText = Row.of(2, "A2", 4097, () -> content(read));
    assertThat(read).hasValue(2);
    assertThat(longText.reader().get()).isSameAs(longText.reader().get());
    assertThat(read).hasValue(2);
    assertThat(longText.number()).isEqualTo(2);
    assertThat(longText.kenmerk()).isEqualTo("A2");
  }

  private static Row.RowContent content(AtomicInteger read) {
    read.incrementAndGet();
    return new Row.RowContent(null, List.of(), null);
  }

  @ParameterizedTest
  @EnumSource
  void inElkFormaatWordtDeLengteGezien(InvoerFormat format) {
    List<String> many = IntStream.range(0, 30).mapToObj(i -> i + "x".repeat(150)).toList();
    String text =
        InstroomText.write(
            format,
            List.of(
                Map.of("kenmerk", "A1", "hulpverleningscontacten", many),
                Map.of("kenmerk", "A2", "hulpverleningscontacten", many.subList(0, 25)),
                Map.of("kenmerk", "A3", "hulpverleningscontacten", many)));
    List<LazyZaak> rows = InstroomText.rows(format, text);

    assertThat(feiten(rows.get(0))).isSameAs(feiten(rows.get(0)));
    assertThat(feiten(rows.get(1))).isEqualTo(feiten(rows.get(1)));
    assertThat(feiten(rows.get(1))).isNotSameAs(feiten(rows.get(1)));
    assertThat(feiten(rows.get(2))).isSameAs(feiten(rows.get(2)));
    assertThat(feiten(rows.get(2)).kenmerk()).isEqualTo("A3");
  }

  private static Gedetineerde feiten(LazyZaak source) {
    return ((Zaak.Valid) source.zaak()).gedetineerde();
  }
}

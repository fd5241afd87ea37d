package nl.somregels.som.cli.output;

import static nl.somregels.som.cli.output.TextTable.Column.numbers;
import static nl.somregels.som.cli.output.TextTable.Column.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private final StringWriter out = new StringWriter();
  private final TextTable table = new TextTable(out, words("naam"), numbers("n"), words("meer"));

  @Test
  void woordenStaanLinksEnGetallenRechts() throws Exception {
    table.row("criterium", 7, "");
    table.row("b", 123, "x");
    table.end();

    assertThat(out.toString())
        .isEqualTo(
            """
            naam         n  meer
            criterium    7
            b          123  x
            """);
  }

  @Test
  void eenCelIsEenRegelDieOpEenSchermPast() throws Exception {
    table.row("eerste\r\nmet \u001b[31mrood", 1, "x");
    table.row("k".repeat(1000), 2, "x");
    table.end();

    assertThat(out.toString().lines()).hasSize(3);
    assertThat(out.toString())
        .doesNotContain("\u001b")
        .contains("\nk".concat("k".repeat(98)) + "…  2  x\n");
  }

  @Test
  void eenLangeTabelWordtGeschrevenTerwijlZijKomt() throws Exception {
    for (int i = 0; i < 1000; i++) {
      table.row("a", i, "");
    }
    assertThat(out.toString().lines()).hasSize(1001);

    table.row("te breed voor de kolom", 1, "x");
    table.end();

    assertThat(out.toString()).endsWith("te breed voor de kolom    1  x\n");
  }
}

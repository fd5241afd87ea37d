package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeNoteHtmlTest {
  @Test
  void koppenSluitenAanOnderEenKopVanHetTweedeNiveau() {
    assertThat(ChangeNoteHtml.render("# Een\n\n### Twee\n\n# Drie"))
        .isEqualTo("<h3>Een</h3>\n<h4>Twee</h4>\n<h3>Drie</h3>");
    assertThat(ChangeNoteHtml.render("### Eerst")).isEqualTo("<h3>Eerst</h3>");
  }

  @Test
  void eenAdresStaatUitgeschrevenAchterZijnLink() {
    assertThat(ChangeNoteHtml.render("Zie [de *bron*](https://example.org/a)."))
        .isEqualTo("<p>Zie de <em>bron</em> (https://example.org/a).</p>");
  }

  @Test
  void zonderTekstIsErNiets() {
    assertThat(ChangeNoteHtml.render("")).isEmpty();
  }
}

package nl.somregels.som.regels.decide;

import static nl.somregels.som.regels.session.Waarheid.ONBEKEND;
import static nl.somregels.som.regels.session.Waarheid.ONWAAR;
import static nl.somregels.som.regels.session.Waarheid.WAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Voorwaardensessie;
import org.junit.jupiter.api.Test;

/** Phase, lvb (JA, NEE) and length of stay (below 28, below 90, longer), in that order. */
class VoorwaardetabelTest {
  private static final Expressie LVB = new Gelijk(Veld.LVB, "JA");
  private static final Expressie KORT = new Grens(Veld.VERBLIJFSDUUR, false, 28);
  private static final Expressie MIDDEL =
      new Samen(List.of(new Grens(Veld.VERBLIJFSDUUR, true, 28), lang(false)));

  private final List<Expressie> voorwaarden =
      List.of(LVB, MIDDEL, new Een(List.of(LVB, KORT)), new Samen(List.of(LVB, lang(true))));
  private final Voorwaardetabel tabel =
      new Voorwaardetabel(
          Variabelen.of(voorwaarden),
          voorwaarden,
          voorwaarde -> new Regelverwijzing("criteria.dslr", 1),
          Voorwaardensessie.of(voorwaarden));

  @Test
  void eenVoorwaardeLeestDeVariabelenVanHaarVelden() {
    assertThat(tabel.leest(0)).containsExactly(1);
    assertThat(tabel.leest(1)).containsExactly(2);
    assertThat(tabel.leest(2)).containsExactly(1, 2);
  }

  @Test
  void eenFeitMaaktHaarWaarOnwaarOfOnbekend() {
    assertThat(tabel.waarheid(0, mogelijk(0b01, 0b111))).isEqualTo(WAAR);
    assertThat(tabel.waarheid(0, mogelijk(0b10, 0b111))).isEqualTo(ONWAAR);
    assertThat(tabel.waarheid(0, mogelijk(0b11, 0b111))).isEqualTo(ONBEKEND);
    assertThat(tabel.waarheid(1, mogelijk(0b11, 0b010))).isEqualTo(WAAR);
    assertThat(tabel.waarheid(1, mogelijk(0b11, 0b101))).isEqualTo(ONWAAR);
    assertThat(tabel.waarheid(1, mogelijk(0b11, 0b110))).isEqualTo(ONBEKEND);
  }

  @Test
  void bijTweeFeitenKanEenVanBeideBeslissen() {
    assertThat(tabel.waarheid(2, mogelijk(0b01, 0b111))).isEqualTo(WAAR);
    assertThat(tabel.waarheid(2, mogelijk(0b11, 0b001))).isEqualTo(WAAR);
    assertThat(tabel.waarheid(2, mogelijk(0b10, 0b110))).isEqualTo(ONWAAR);
    assertThat(tabel.waarheid(2, mogelijk(0b10, 0b111))).isEqualTo(ONBEKEND);
    assertThat(tabel.waarheid(3, mogelijk(0b01, 0b100))).isEqualTo(WAAR);
    assertThat(tabel.waarheid(3, mogelijk(0b10, 0b111))).isEqualTo(ONWAAR);
    assertThat(tabel.waarheid(3, mogelijk(0b11, 0b011))).isEqualTo(ONWAAR);
    assertThat(tabel.waarheid(3, mogelijk(0b01, 0b110))).isEqualTo(ONBEKEND);
  }

  private static Expressie lang(boolean minstens) {
    return new Grens(Veld.VERBLIJFSDUUR, minstens, 90);
  }

  private static long[] mogelijk(long lvb, long verblijf) {
    return new long[] {0b11, lvb, verblijf};
  }
}

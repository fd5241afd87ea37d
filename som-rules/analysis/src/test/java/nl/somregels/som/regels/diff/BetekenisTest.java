package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

class BetekenisTest {
  private static final Expressie A = new Gelijk(Veld.LVB, "JA");
  private static final Expressie B = new Gelijk(Veld.SOCIALE_STEUN, "NEE");
  private static final Expressie C = new Gelijk(Veld.TE_MOTIVEREN, "JA");

  @Test
  void volgordeEnHerhalingBetekenenNiets() {
    assertThat(betekenis(A, B)).isEqualTo(betekenis(B, A, B)).isNotEqualTo(betekenis(A, C));
    assertThat(betekenis(een(A, B))).isEqualTo(betekenis(een(B, A)));
  }

  @Test
  void samenIsHetzelfdeAlsElkApartEnEenVanBeideIsDatNiet() {
    assertThat(betekenis(samen(A, B), C)).isEqualTo(betekenis(A, B, C));
    assertThat(betekenis(een(A, een(B, C)))).isEqualTo(betekenis(een(A, B, C)));
    assertThat(betekenis(een(A, B))).isNotEqualTo(betekenis(A, B));
    assertThat(betekenis(een(A, samen(B, C)))).isNotEqualTo(betekenis(een(A, B, C)));
  }

  @Test
  void eenGroepVanEenDeelIsDatDeel() {
    assertThat(betekenis(een(A))).isEqualTo(betekenis(A)).isEqualTo(betekenis(een(samen(A), A)));
    assertThat(betekenis(een(samen(A), B))).isEqualTo(betekenis(een(A, B)));
  }

  private static Expressie een(Expressie... delen) {
    return new Een(List.of(delen));
  }

  private static Expressie samen(Expressie... delen) {
    return new Samen(List.of(delen));
  }

  private static Betekenis betekenis(Expressie... voorwaarden) {
    return Betekenis.van(
        List.of(voorwaarden).stream().map(deel -> new Voorwaarde("zin", 1, deel)).toList());
  }
}

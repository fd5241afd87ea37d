package nl.somregels.som.regels.decide;

import static nl.somregels.som.feiten.Feit.DATUM_RISC;
import static nl.somregels.som.feiten.Feit.FASE;
import static nl.somregels.som.feiten.Feit.LVB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import org.junit.jupiter.api.Test;

class FeitSetTest {
  private final FeitSet set = FeitSet.of(List.of(LVB, FASE));

  @Test
  void deFeitenStaanInDeVolgordeVanHetModel() {
    assertThat(set.feiten()).containsExactly(FASE, LVB);
    assertThat(set.names()).containsExactly("fase", "lvb");
    assertThat(FeitSet.of(List.of(LVB)).names()).containsExactly("lvb");
    assertThat(FeitSet.of(Feit.model()).feiten()).containsExactlyElementsOf(Feit.model());
  }

  @Test
  void eenLegeSetHeeftGeenFeiten() {
    assertThat(FeitSet.EMPTY.isEmpty()).isTrue();
    assertThat(FeitSet.EMPTY.feiten()).isEmpty();
    assertThat(FeitSet.EMPTY.names()).isEmpty();
    assertThat(set.isEmpty()).isFalse();
  }

  @Test
  void samenvoegenEnWeglatenGaatPerFeit() {
    FeitSet other = FeitSet.of(List.of(LVB, DATUM_RISC));
    assertThat(set.with(other)).isEqualTo(FeitSet.of(List.of(FASE, LVB, DATUM_RISC)));
    assertThat(set.without(other)).isEqualTo(FeitSet.of(List.of(FASE)));
    assertThat(set.without(LVB)).isEqualTo(FeitSet.of(List.of(FASE)));
    assertThat(set.without(DATUM_RISC)).isEqualTo(set);
    assertThat(set.contains(FASE)).isTrue();
    assertThat(set.contains(DATUM_RISC)).isFalse();
  }

  @Test
  void bekendIsWatDeZaakNoemt() {
    Gedetineerde zaak = Gedetineerde.builder("F-1").fase(Fase.PREVENTIEF).lvb(JaNee.NEE).build();
    assertThat(FeitSet.known(zaak).feiten()).contains(FASE, LVB);
    assertThat(FeitSet.known(zaak).contains(DATUM_RISC)).isFalse();
  }
}

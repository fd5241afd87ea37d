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
    assertThat(set.namen()).containsExactly("fase", "lvb");
    assertThat(FeitSet.of(List.of(LVB)).namen()).containsExactly("lvb");
    assertThat(FeitSet.of(List.of(Feit.values())).feiten()).containsExactly(Feit.values());
  }

  @Test
  void eenLegeSetHeeftGeenFeiten() {
    assertThat(FeitSet.LEEG.isLeeg()).isTrue();
    assertThat(FeitSet.LEEG.feiten()).isEmpty();
    assertThat(FeitSet.LEEG.namen()).isEmpty();
    assertThat(set.isLeeg()).isFalse();
  }

  @Test
  void samenvoegenEnWeglatenGaatPerFeit() {
    FeitSet ander = FeitSet.of(List.of(LVB, DATUM_RISC));
    assertThat(set.met(ander)).isEqualTo(FeitSet.of(List.of(FASE, LVB, DATUM_RISC)));
    assertThat(set.zonder(ander)).isEqualTo(FeitSet.of(List.of(FASE)));
    assertThat(set.zonder(LVB)).isEqualTo(FeitSet.of(List.of(FASE)));
    assertThat(set.zonder(DATUM_RISC)).isEqualTo(set);
    assertThat(set.ookIn(ander)).isEqualTo(FeitSet.of(List.of(LVB)));
    assertThat(set.bevat(FASE)).isTrue();
    assertThat(set.bevat(DATUM_RISC)).isFalse();
  }

  @Test
  void bekendIsWatDeZaakNoemt() {
    Gedetineerde zaak = Gedetineerde.builder("F-1").fase(Fase.PREVENTIEF).lvb(JaNee.NEE).build();
    assertThat(FeitSet.bekend(zaak).feiten()).contains(FASE, LVB);
    assertThat(FeitSet.bekend(zaak).bevat(DATUM_RISC)).isFalse();
  }
}

package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.engine.CacheStats;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

/** Of rules that do not cut facts into classes an engine remembers nothing. */
class WithoutCacheTest {
  private static final Pakket PAKKET = TestPakketten.pakket("2021.1");
  private static final Gedetineerde DATED_CASE =
      Gedetineerde.builder("een").fase(Fase.NA_VONNIS).build();

  @Test
  void eenWoordDatGeenWoordVanHetVeldIsZetHetGeheugenUit() {
    assertThat(twice(new Expression.Equals(Field.FASE, "NA_VONNIS")))
        .isEqualTo(new CacheStats(2, 1));
    assertThat(twice(new Expression.Equals(Field.FASE, "ELDERS"))).isEqualTo(new CacheStats(0, 0));
  }

  private static CacheStats twice(Expression voorwaarde) {
    PakketEngine engine = new PakketEngine(PAKKET.identity(), rules(voorwaarde));
    assertThat(engine.evaluate(DATED_CASE, TestZaken.PEILDATUM))
        .isEqualTo(engine.evaluate(DATED_CASE, TestZaken.PEILDATUM));
    return engine.cacheStats();
  }

  private static RuleSet rules(Expression voorwaarde) {
    Criterium one = PAKKET.rules().criteria().get(0);
    Criterium other = one.withVoorwaarden(List.of(new Voorwaarde("proef", 1, voorwaarde)));
    return new RuleSet(List.of(other), List.of(), List.of(), List.of());
  }
}

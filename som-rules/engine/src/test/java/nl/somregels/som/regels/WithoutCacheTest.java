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
  private static final Gedetineerde GEVAL =
      Gedetineerde.builder("een").fase(Fase.NA_VONNIS).build();

  @Test
  void eenWoordDatGeenWoordVanHetVeldIsZetHetGeheugenUit() {
    assertThat(tweemaal(new Expression.Equals(Field.FASE, "NA_VONNIS")))
        .isEqualTo(new CacheStats(2, 1));
    assertThat(tweemaal(new Expression.Equals(Field.FASE, "ELDERS")))
        .isEqualTo(new CacheStats(0, 0));
  }

  private static CacheStats tweemaal(Expression voorwaarde) {
    PakketEngine engine = new PakketEngine(PAKKET.identiteit(), regels(voorwaarde));
    assertThat(engine.evaluate(GEVAL, TestZaken.PEILDATUM))
        .isEqualTo(engine.evaluate(GEVAL, TestZaken.PEILDATUM));
    return engine.memoTelling();
  }

  private static RuleSet regels(Expression voorwaarde) {
    Criterium een = PAKKET.regels().criteria().get(0);
    Criterium ander =
        new Criterium(
            een.code(),
            een.naam(),
            een.beleidszin(),
            een.bron(),
            een.consensus(),
            een.lezing(),
            een.toelichting(),
            List.of(new Voorwaarde("proef", 1, voorwaarde)),
            een.effect(),
            een.verplicht(),
            een.eerst(),
            een.regel());
    return new RuleSet(List.of(ander), List.of(), List.of(), List.of());
  }
}

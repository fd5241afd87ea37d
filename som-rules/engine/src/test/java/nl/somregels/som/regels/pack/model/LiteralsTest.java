package nl.somregels.som.regels.pack.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  private final Literals literals =
      Literals.of(
          List.of(
              new Or(
                  List.of(
                      new AtLeast(Field.VERBLIJFSDUUR, true, 28),
                      new And(List.of(new AtLeast(Field.VERBLIJFSDUUR, false, 7), word("drugs"))))),
              new AtLeast(Field.DETENTIEDAG, true, 14),
              new Equals(Field.LVB, "JA"),
              word("alcohol")));

  @Test
  void elkGetalStaatBijZijnVeldHoeDiepHetOokStaat() {
    assertThat(literals.bounds(Field.VERBLIJFSDUUR)).containsExactly(7, 28);
    assertThat(literals.bounds(Field.OUDERDOM_RISC)).isEmpty();
    assertThat(literals.bounds(List.of(Field.DETENTIEDAG, Field.VERBLIJFSDUUR)))
        .containsExactly(7, 14, 28);
  }

  @Test
  void deWoordenZijnDieVanLijstenInElkeKeuze() {
    assertThat(literals.words()).containsExactly("alcohol", "drugs");
    assertThat(literals.choices())
        .containsExactly(
            List.of(), List.of("alcohol"), List.of("drugs"), List.of("alcohol", "drugs"));
  }

  private static Expression word(String word) {
    return new Contains(Field.CRIMINOGENE_FACTOREN, true, word);
  }
}

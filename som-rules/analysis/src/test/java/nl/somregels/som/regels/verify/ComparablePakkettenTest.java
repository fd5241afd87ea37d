package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Test;

/** A folder with two packs, and of the second an older revision. */
class ComparablePakkettenTest {
  private final ComparablePakketten neighbours =
      new ComparablePakketten(
          Stream.of("2026.8", "2026.9", "2026.9/herzieningen/1")
              .map(name -> new PakketFileSet(name, new TreeMap<>()))
              .toList());

  @Test
  void eenVervangenHerzieningIsGeenPakketOmMeeTeVergelijken() {
    assertThat(neighbours.versions())
        .extracting(PakketVersie::toString)
        .containsExactly("2021.1", "2021.2", "2026.1", "2026.8", "2026.9");
    assertThat(neighbours.find(PakketReference.of("2026.9")).map(PakketFileSet::name))
        .hasValue("2026.9");
  }

  @Test
  void eenHerzieningDieIsGenoemdWordtGevonden() {
    assertThat(neighbours.find(PakketReference.of("2026.9@1")).map(PakketFileSet::name))
        .hasValue("2026.9/herzieningen/1");
    assertThat(neighbours.find(PakketReference.of("2021.1@1")).map(PakketFileSet::name))
        .hasValue("2021.1/herzieningen/1");
    assertThat(neighbours.find(PakketReference.of("2030.1@1"))).isEmpty();
  }

  @Test
  void hetEerstePakketHeeftGeenLagereVersieInDeMap() {
    assertThat(neighbours.isFirst(PakketVersie.of("2026.8"))).isTrue();
    assertThat(neighbours.isFirst(PakketVersie.of("2026.9"))).isFalse();
    assertThat(new ComparablePakketten(List.of()).isFirst(PakketVersie.of("2026.9"))).isTrue();
  }
}

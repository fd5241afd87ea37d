package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pages.html.PagePakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoorbeeldTextTest {
  /** A constant, a value behind a colon, or a date as files write it. */
  private static final Pattern FOR_MACHINES =
      Pattern.compile("[A-Z]+_[A-Z_]+|: (JA|NEE|LAAG|MATIG|HOOG)\\b|\\d{4}-\\d{2}-\\d{2}");

  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void eenVoorbeeldStaatInWoordenOpDePagina(String version) {
    List<Voorbeeld> all =
        BundledPakketten.sources().stream()
            .filter(source -> source.name().equals(version))
            .flatMap(
                source ->
                    VoorbeeldReader.read(source, PagePakketten.versie(version)).all().stream())
            .toList();
    assertThat(all).hasSizeGreaterThan(100);
    for (Voorbeeld voorbeeld : all) {
      PackDocument.ShownVoorbeeld shown = VoorbeeldText.of(voorbeeld);
      assertThat(shown.feiten()).isNotEmpty();
      assertThat(shown.verwacht()).startsWith(voorbeeld.expected().prioriteit().label());
      assertThat(shown.feiten()).noneMatch(FOR_MACHINES.asPredicate());
      assertThat(shown.verwacht()).noneMatch(FOR_MACHINES.asPredicate());
    }
  }
}

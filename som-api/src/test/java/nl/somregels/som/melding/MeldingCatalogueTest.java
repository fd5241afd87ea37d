package nl.somregels.som.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MeldingCatalogueTest {
  private static final Path PAGE = Path.of("..", "rules", "MELDINGEN.md");

  @Test
  void elkeCodeHeeftEenEigenBetekenisEnZegtWatTeDoen() {
    assertThat(MeldingCatalogue.entries())
        .extracting(MeldingCatalogue.Entry::code)
        .containsExactly(MeldingCode.values());
    assertThat(MeldingCatalogue.entries())
        .extracting(MeldingCatalogue.Entry::meaning)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith("."));
    assertThat(MeldingCatalogue.entries())
        .extracting(MeldingCatalogue.Entry::remedy)
        .allMatch(sentence -> sentence.endsWith("."));
  }

  /** {@code mvn -pl som-api test -Dtest=MeldingCatalogueTest -DschrijfMeldingen=true} writes it. */
  @Test
  void dePaginaIsDeCatalogus() throws IOException {
    if (Boolean.getBoolean("schrijfMeldingen")) {
      Files.writeString(PAGE, MeldingCatalogue.markdown());
    }
    assertThat(PAGE).hasContent(MeldingCatalogue.markdown());
  }
}

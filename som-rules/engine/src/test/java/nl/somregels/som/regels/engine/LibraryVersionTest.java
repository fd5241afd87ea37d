package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import nl.somregels.som.regels.ProjectRoot;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {
  @Test
  void eenBouwUitGitNoemtDeCommitWaarHijVanIs() {
    String build =
        Files.exists(ProjectRoot.path().resolve(".git")) ? "\\+[0-9a-f]{12}(-dirty)?" : "";
    assertThat(SomRegels.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?" + build);
  }

  @Test
  void zonderGitBlijftDeVersieOver() {
    assertThat(LibraryVersion.build("1.2.3", "ab12")).isEqualTo("1.2.3+ab12");
    assertThat(LibraryVersion.build("1.2.3", "${git.commit.id.describe}")).isEqualTo("1.2.3");
    assertThat(LibraryVersion.build("1.2.3", "")).isEqualTo("1.2.3");
    assertThatThrownBy(() -> LibraryVersion.build("${project.version}", "ab12"))
        .isInstanceOf(IllegalStateException.class);
  }
}

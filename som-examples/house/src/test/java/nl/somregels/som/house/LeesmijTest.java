package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows rules/LEESMIJ.md as a new analyst would: every command, every edit, every answer. */
class LeesmijTest {
  @TempDir Path folder;

  @Test
  @Tag("slow")
  void elkeStapGeeftWatErStaat() throws IOException {
    List<String> parts = LeesmijWalk.parts();
    LeesmijWalk walk = LeesmijWalk.of(parts.get(0) + parts.get(2), folder);
    assertThat(walk.commands()).isGreaterThanOrEqualTo(8);
    assertThat(walk.edits()).isGreaterThanOrEqualTo(6);
    assertThat(walk.answers()).isGreaterThanOrEqualTo(6);
  }

  @Test
  @Tag("heleruimte")
  void meerCriteriaErbijVraagtGeenHandwerkAanOudeVoorbeelden() throws IOException {
    Files.createDirectory(folder.resolve("mijnregels"));
    LeesmijWalk walk = LeesmijWalk.of(LeesmijWalk.parts().get(1), folder);
    assertThat(walk.edits()).isEqualTo(6);
    assertThat(walk.answers()).isEqualTo(4);
  }

  /**
   * What the long section promises, counted in its text: nothing of an old example, three commands.
   */
  @Test
  void elkeWensIsHoogstensDrieOpdrachten() throws IOException {
    String[] wishes = LeesmijWalk.parts().get(1).split("\nsom nieuw ");
    assertThat(wishes).hasSize(3);
    for (int i = 1; i < wishes.length; i++) {
      assertThat(Pattern.compile("(?m)^som ").matcher(wishes[i]).results()).hasSize(3);
      assertThat(wishes[i]).doesNotContainPattern("(?m)^mijnregels/.*/voorbeelden/");
    }
  }
}

package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** publiccode.yml has what version 0.5 of its standard asks, and says what the POM says. */
class PubliccodeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Set<String> REQUIRED =
      Set.of(
          "publiccodeYmlVersion",
          "name",
          "url",
          "platforms",
          "developmentStatus",
          "softwareType",
          "description",
          "legal",
          "maintenance",
          "localisation");
  private static final Set<String> OPTIONAL =
      Set.of(
          "applicationSuite",
          "landingURL",
          "isBasedOn",
          "softwareVersion",
          "releaseDate",
          "logo",
          "categories",
          "usedBy",
          "roadmap",
          "intendedAudience",
          "dependsOn",
          "organisation",
          "fundedBy");

  private Map<String, Object> file;
  private String pom;

  @BeforeEach
  void read() throws IOException {
    file =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(ROOT.resolve("publiccode.yml")));
    pom = Files.readString(ROOT.resolve("pom.xml"));
  }

  @Test
  void itHasEveryRequiredKeyAndNoUnknownOne() {
    assertThat(file.keySet()).containsAll(REQUIRED);
    assertThat(file.keySet()).allMatch(key -> REQUIRED.contains(key) || OPTIONAL.contains(key));
    assertThat(file.get("publiccodeYmlVersion")).isEqualTo("0.5.0");
    assertThat(texts(file, "platforms")).isNotEmpty();
    assertThat(file.get("developmentStatus"))
        .isIn("concept", "development", "beta", "stable", "obsolete");
    assertThat(file.get("softwareType")).isEqualTo("library");
  }

  @Test
  void everyDescriptionFitsInACatalogue() {
    Map<String, Object> descriptions = section(file, "description");

    assertThat(descriptions.keySet()).containsExactly("en", "nl");
    for (String language : descriptions.keySet()) {
      Map<String, Object> description = section(descriptions, language);
      assertThat((String) description.get("shortDescription")).hasSizeBetween(1, 150);
      assertThat((String) description.get("longDescription")).hasSizeBetween(150, 10_000);
      assertThat(texts(description, "features")).hasSizeBetween(5, 20);
    }
  }

  /** Every other kind of maintenance must name a person or a contractor. */
  @Test
  void nobodyIsNamedWhileNobodyMaintainsItInPublic() {
    assertThat(section(file, "maintenance")).containsExactly(Map.entry("type", "none"));
  }

  @Test
  void licenceAddressAndOwnerAreThoseOfThePom() {
    Map<String, Object> legal = section(file, "legal");

    assertThat(pom)
        .contains("<name>" + legal.get("license") + "</name>")
        .contains("<name>" + legal.get("mainCopyrightOwner") + "</name>")
        .contains("<som.url>" + file.get("url") + "</som.url>");
    assertThat(section(file, "localisation").get("localisationReady")).isInstanceOf(Boolean.class);
    assertThat(texts(section(file, "localisation"), "availableLanguages")).contains("nl");
  }

  @SuppressWarnings("unchecked") // a section of YAML has names
  private static Map<String, Object> section(Map<String, Object> of, String key) {
    return (Map<String, Object>) of.get(key);
  }

  @SuppressWarnings("unchecked") // a list of YAML that the standard says has texts
  private static List<String> texts(Map<String, Object> of, String key) {
    return (List<String>) of.get(key);
  }
}

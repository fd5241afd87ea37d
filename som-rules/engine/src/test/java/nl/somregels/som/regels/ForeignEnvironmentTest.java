package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.VerklaringText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java that starts somewhere else in the world gives the same bytes. */
@Tag("duurtest")
class ForeignEnvironmentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Istanbul",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Apia",
      })
  void eenAndereJavaGeeftDezelfdeBytes(String opties) throws Exception {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of(opties.split(" ")));
    opdracht.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), ForeignEnvironmentTest.class.getName()));
    Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    String uitvoer =
        new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(proces.waitFor()).as(uitvoer).isZero();
    assertThat(uitvoer.lines().reduce("", (vorige, regel) -> regel)).isEqualTo(hash());
  }

  /** Prints the hash of everything that the cases give. */
  public static void main(String[] args) throws Exception {
    System.out.println(hash());
  }

  private static String hash() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    SomEngine engine = SomRegels.bundled().versie(PakketVersie.of("2021.2"));
    for (BoundaryTable.BoundaryRow geval : BoundaryTable.lijst(100, 81)) {
      var prioritering = engine.evaluate(geval.zaak(), geval.peildatum());
      String tekst = PrioriteringJson.render(prioritering) + VerklaringText.render(prioritering);
      digest.update(tekst.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

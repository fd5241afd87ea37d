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
@Tag("slow")
class ForeignEnvironmentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Istanbul",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Apia",
      })
  void eenAndereJavaGeeftDezelfdeBytes(String options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), ForeignEnvironmentTest.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines().reduce("", (previous, line) -> line)).isEqualTo(hash());
  }

  /** Prints the hash of everything that the cases give. */
  public static void main(String[] args) throws Exception {
    System.out.println(hash());
  }

  private static String hash() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    SomEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.2"));
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(100, 81)) {
      var prioritering = engine.evaluate(oneCase.zaak(), oneCase.peildatum());
      String text = PrioriteringJson.render(prioritering) + VerklaringText.render(prioritering);
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

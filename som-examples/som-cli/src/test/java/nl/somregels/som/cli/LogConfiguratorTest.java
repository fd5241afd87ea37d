package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import nl.somregels.som.cli.console.LogConfigurator;
import org.junit.jupiter.api.Test;

class LogConfiguratorTest {

  @Test
  void alleenWaarschuwingenElkOpEenRegelVanDeFoutuitvoer() {
    PrintStream earlier = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      LoggerContext context = new LoggerContext();
      context.setMDCAdapter(new LogbackMDCAdapter());
      new LogConfigurator().configure(context);
      context.getLogger("nl.voorbeeld.Bron").info("niet nodig");
      context
          .getLogger("nl.voorbeeld.Bron")
          .warn("de map é is weg", new IllegalStateException("zonder spoor"));
      context.stop();
    } finally {
      System.setErr(earlier);
    }
    assertThat(written.toString(StandardCharsets.UTF_8))
        .isEqualTo("WARN Bron: de map é is weg" + System.lineSeparator());
  }

  @Test
  void logbackVindtHem() {
    assertThat(ServiceLoader.load(Configurator.class)).hasOnlyElementsOfType(LogConfigurator.class);
  }
}

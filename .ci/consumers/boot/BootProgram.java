package org.example.boot;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Judges a file of cases, and one case by itself, and writes what comes of it to another file. */
@SpringBootApplication
public class BootProgram implements CommandLineRunner {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  public static void main(String[] args) {
    SpringApplication.run(BootProgram.class, args);
  }

  @Override
  public void run(String... args) throws Exception {
    Regelpakketten pakketten = SomRegels.bundled();
    SomEngine engine = pakketten.inForceOn(PEILDATUM);
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8);
        InputStream in = Files.newInputStream(Path.of(args[0]));
        Stream<ZaakResult> judged =
            engine.evaluateAll(
                InstroomReader.open(in, InvoerFormat.CSV, pakketten, PEILDATUM).stream(), PEILDATUM)) {
      judged.forEachOrdered(
          one ->
              out.println(
                  PrioriteringJson.render(((ZaakResult.Proposal) one).prioritering())));
      Gedetineerde alone = Gedetineerde.builder("V-1").build();
      out.println(PrioriteringJson.render(engine.evaluate(alone, PEILDATUM)));
    }
  }
}

package org.example.spark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Judges the rows of a file, in the partitions of a data set or, with a third word, by itself. */
public final class SparkProgram {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  private SparkProgram() {}

  public static void main(String[] args) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    String header = lines.get(0);
    List<String> rows = lines.subList(1, lines.size());
    List<String> judged =
        new ArrayList<>(args.length > 2 ? judge(header, rows.iterator()) : spark(header, rows));
    // rows of a data set have no order
    Collections.sort(judged);
    Files.write(Path.of(args[1]), judged);
  }

  private static List<String> spark(String header, List<String> rows) throws Exception {
    MapPartitionsFunction<String, String> part = some -> judge(header, some).iterator();
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      return session
          .createDataset(rows, Encoders.STRING())
          .repartition(4)
          .mapPartitions(part, Encoders.STRING())
          .collectAsList();
    }
  }

  private static List<String> judge(String header, Iterator<String> rows) {
    Regelpakketten pakketten = SomRegels.bundled();
    SomEngine engine = pakketten.inForceOn(PEILDATUM);
    StringBuilder csv = new StringBuilder(header).append('\n');
    rows.forEachRemaining(row -> csv.append(row).append('\n'));
    InputStream in = new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    try (Stream<ZaakResult> judged =
        engine.evaluateAll(
            InstroomReader.open(in, InvoerFormat.CSV, pakketten, PEILDATUM).stream(), PEILDATUM)) {
      return judged
          .map(one -> PrioriteringJson.render(((ZaakResult.Proposal) one).prioritering()))
          .toList();
    }
  }
}

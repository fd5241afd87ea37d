package nl.somregels.som.regels.consumer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.zaken.LazyZaak;

/**
 * An application that embeds the library: makes an engine, and then judges a case and an inflow, as
 * often as it is asked to and on whatever thread.
 */
public final class LoaderProbe implements Supplier<String> {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  private final SomEngine engine = SomRegels.bundled().inForceOn(PEILDATUM);

  @Override
  public String get() {
    StringJoiner all = new StringJoiner("\n");
    Gedetineerde gedetineerde =
        Gedetineerde.builder("V-16")
            .fase(Fase.NA_VONNIS)
            .datumBinnenkomst(LocalDate.of(2026, 1, 12))
            .toezichtNaDetentie(JaNee.JA)
            .build();
    all.add(PrioriteringJson.render(engine.evaluate(gedetineerde, PEILDATUM)));
    ByteArrayInputStream in = new ByteArrayInputStream(csv().getBytes(StandardCharsets.UTF_8));
    Stream<LazyZaak> zaken =
        InstroomReader.open(in, InvoerFormat.CSV, SomRegels.bundled(), PEILDATUM).stream();
    try (Stream<ZaakResult> beoordelingen = engine.evaluateAll(zaken, PEILDATUM)) {
      beoordelingen
          .map(result -> ((ZaakResult.Proposal) result).prioritering())
          .map(PrioriteringJson::render)
          .forEachOrdered(all::add);
    }
    return all.toString();
  }

  private static String csv() {
    StringBuilder csv = new StringBuilder("kenmerk,fase,toezichtNaDetentie,geboortedatum,lvb\n");
    int number = 0;
    for (String fase : List.of("", "PREVENTIEF", "NA_VONNIS")) {
      for (String supervision : List.of("", "JA", "NEE")) {
        for (String geboortedatum : List.of("", "1980-01-01", "2008-01-01")) {
          for (String lvb : List.of("", "JA", "NEE")) {
            csv.append("V-")
                .append(++number)
                .append(',')
                .append(fase)
                .append(',')
                .append(supervision);
            csv.append(',').append(geboortedatum).append(',').append(lvb).append('\n');
          }
        }
      }
    }
    return csv.toString();
  }
}

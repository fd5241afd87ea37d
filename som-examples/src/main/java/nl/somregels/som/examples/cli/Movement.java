package nl.somregels.som.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;

/** Counts what each case gets from one pack and from another; what cannot be judged is refused. */
final class Movement {
  private final SomEngine van;
  private final SomEngine naar;
  private final LocalDate peildatum;
  private final CaseMessages messages;
  private final Map<String, Map<String, Long>> tellingen = new TreeMap<>();
  private long geweigerd;

  Movement(SomEngine van, SomEngine naar, LocalDate peildatum, CaseMessages messages) {
    this.van = van;
    this.naar = naar;
    this.peildatum = peildatum;
    this.messages = messages;
  }

  /** Takes all cases and says once what was strange. */
  void addAll(InstroomReader zaken) {
    while (zaken.hasNext()) {
      add(zaken.next().zaak());
    }
    messages.end();
  }

  void add(Zaak zaak) {
    if (zaak instanceof Zaak.Geldig geldig) {
      count(geldig);
    } else if (zaak instanceof Zaak.Geweigerd refused) {
      refuse(refused);
    }
  }

  /** Who moves; ordered by outcome before, then after. */
  List<Verplaatsing> verplaatsingen() {
    return tellingen.entrySet().stream()
        .flatMap(
            rij ->
                rij.getValue().entrySet().stream()
                    .map(cel -> new Verplaatsing(rij.getKey(), cel.getKey(), cel.getValue())))
        .toList();
  }

  long geweigerd() {
    return geweigerd;
  }

  private void count(Zaak.Geldig zaak) {
    Gedetineerde feiten = zaak.gedetineerde();
    String eerst;
    String dan;
    try {
      eerst = van.evaluate(feiten, peildatum).prioriteit().name();
      dan = naar.evaluate(feiten, peildatum).prioriteit().name();
    } catch (InvoerException e) {
      refuse(new Zaak.Geweigerd(zaak.rij(), feiten.kenmerk(), e.fouten()));
      return;
    }
    tellingen.computeIfAbsent(eerst, nieuw -> new TreeMap<>()).merge(dan, 1L, Long::sum);
    messages.count(zaak);
  }

  private void refuse(Zaak.Geweigerd zaak) {
    messages.geweigerd(zaak);
    geweigerd++;
  }
}

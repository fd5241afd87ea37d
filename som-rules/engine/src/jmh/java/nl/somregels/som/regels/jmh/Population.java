package nl.somregels.som.regels.jmh;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.zaken.Zaak;

/** The cases to measure with: the bundled inflow, and as many as a year brings, made of it. */
final class Population {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  private static final Path INFLOW = Path.of("som-examples/sample/instroom-300.csv");

  /** Facts that belong together; a case of a year takes each group from somebody else. */
  private static final List<Set<Feit>> GROUPS =
      List.of(
          Set.of(Feit.VERBLIJFSSTATUS),
          Set.of(Feit.GEBOORTEDATUM, Feit.ASR_WEGINGSKADER_TOEGEPAST),
          range(Feit.RECIDIVERISICO, Feit.LAATSTE_RECLASSERINGSINFORMATIE),
          Set.of(Feit.LOPENDE_ADVIESVRAAG, Feit.SIGNAAL_CASEMANAGER),
          Set.of(Feit.CRIMINOGENE_FACTOREN, Feit.BESCHERMENDE_FACTOREN),
          range(Feit.LVB, Feit.HULPVERLENINGSCONTACTEN));

  private Population() {}

  private static Set<Feit> range(Feit first, Feit last) {
    return new TreeSet<>(Feit.model()).subSet(first, true, last, true);
  }

  /** The bundled inflow of 300 fictional cases. */
  static List<Gedetineerde> bundled() {
    Path root = Path.of(System.getProperty("som.root", ""));
    List<Gedetineerde> cases = new ArrayList<>();
    try (InstroomReader reader =
        InstroomReader.open(
            root.resolve(INFLOW), InvoerFormat.CSV, SomRegels.bundled(), PEILDATUM)) {
      reader.forEachRemaining(
          source -> {
            if (source.zaak() instanceof Zaak.Valid valid) {
              cases.add(valid.gedetineerde());
            }
          });
    }
    if (cases.size() != 300) {
      throw new IllegalStateException("not the bundled inflow: " + cases.size() + " cases");
    }
    return cases;
  }

  /** So many varied cases, most of them partly known; the same every time. */
  static List<Gedetineerde> varied(int number) {
    return varied(number, bundled());
  }

  /**
   * So many varied cases of which every fact is stated that the others allow; the same every time.
   */
  static List<Gedetineerde> fullyKnown(int number) {
    SplittableRandom random = new SplittableRandom(20_210_602);
    List<Gedetineerde> bundled = bundled();
    return varied(number, bundled.stream().map(each -> complete(each, bundled, random)).toList());
  }

  private static Gedetineerde complete(
      Gedetineerde partly, List<Gedetineerde> others, SplittableRandom random) {
    Gedetineerde known = partly;
    for (Feit feit : Feit.model()) {
      for (int tries = 0; known.value(feit).isEmpty() && tries < 300; tries++) {
        Gedetineerde more = known.toBuilder().met(feit, anyValue(feit, others, random)).build();
        known = FeitenValidator.errors(more, PEILDATUM).isEmpty() ? more : known;
      }
    }
    return known;
  }

  private static Object anyValue(Feit feit, List<Gedetineerde> cases, SplittableRandom random) {
    List<Object> values =
        cases.stream().flatMap(each -> each.value(feit).stream()).<Object>map(v -> v).toList();
    return values.get(random.nextInt(values.size()));
  }

  private static List<Gedetineerde> varied(int number, List<Gedetineerde> bundled) {
    SplittableRandom random = new SplittableRandom(20_210_601);
    List<Gedetineerde> cases = new ArrayList<>(number);
    while (cases.size() < number) {
      GedetineerdeBuilder builder = bundled.get(random.nextInt(bundled.size())).toBuilder();
      builder.met(Feit.KENMERK, "J" + cases.size());
      for (Set<Feit> group : GROUPS) {
        Gedetineerde donor = bundled.get(random.nextInt(bundled.size()));
        group.forEach(feit -> builder.met(feit, donor.value(feit).orElse(null)));
      }
      Gedetineerde mixed = builder.build();
      if (FeitenValidator.errors(mixed, PEILDATUM).isEmpty()) {
        cases.add(mixed);
      }
    }
    return cases;
  }
}

package nl.somregels.som.regels.testkit;

import static nl.somregels.som.feiten.Feit.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.feiten.Zelfredzaamheid;
import nl.somregels.som.regels.testkit.CaseDates.DateSpread;
import nl.somregels.som.text.Bounds;

/**
 * Draws cases for tests that do without jqwik; with jqwik, start at {@link SomArbitraries}. Dates
 * are drawn in the order that makes them fit, so every case is accepted on its peildatum, and they
 * lie often at or beside a number of the model: day 14 and 15, a stay of 27 and 28 days, one year,
 * the 18th and 23rd birthday, 29 February. The same source of randomness gives the same cases. Not
 * for use by several threads at once.
 */
public final class CaseGenerator {
  /** The facts that no criterion of 2021.1 with an effect reads. */
  public static final Set<Feit> OUTSIDE_CRITERIA_1_UNTIL_10 =
      Collections.unmodifiableSet(
          new TreeSet<>(
              List.of(
                  ZITTINGSDATUM,
                  ACTUEEL_DELICT,
                  LETSELRISICO,
                  ONTTREKKINGSRISICO,
                  BRON_RECIDIVERISICO,
                  CRIMINOGENE_FACTOREN,
                  BESCHERMENDE_FACTOREN,
                  LVB,
                  LAAGGELETTERD,
                  PSYCHIATRISCHE_PROBLEMATIEK,
                  SOCIALE_STEUN,
                  ZELFREDZAAMHEID,
                  TE_MOTIVEREN,
                  BIJZONDERE_VOORWAARDEN,
                  HULPVERLENINGSCONTACTEN,
                  LAATSTE_CONTACT_CASEMANAGER)));

  private static final List<Feit> JA_NEE =
      List.of(
          VERBLIJFSSTATUS,
          LOPENDE_ADVIESVRAAG,
          ASR_WEGINGSKADER_TOEGEPAST,
          TOEZICHT_NA_DETENTIE,
          ARTIKEL_43_LID_3_PLAATSING,
          ISD_OPGELEGD,
          TBS_DWANG_OPGELEGD,
          ADVISERING_AFGEROND,
          MAATREGEL_GESTART,
          UITSTROOM_MET_ZORGMACHTIGING,
          LVB,
          LAAGGELETTERD,
          PSYCHIATRISCHE_PROBLEMATIEK,
          SOCIALE_STEUN,
          TE_MOTIVEREN);

  private final RandomGenerator random;
  private final Function<DateSpread, CaseDates> dates;
  private long number;

  /** Cases on many peildatums, often around a leap day. */
  public CaseGenerator(RandomGenerator random) {
    this.random = Objects.requireNonNull(random, "random");
    this.dates = spread -> CaseDates.next(random, spread);
  }

  /** Cases on one peildatum. */
  public CaseGenerator(RandomGenerator random, LocalDate peildatum) {
    this.random = Objects.requireNonNull(random, "random");
    Bounds.date(peildatum, "peildatum");
    this.dates = spread -> CaseDates.at(peildatum, random, spread);
  }

  /** The next case, from nothing known to everything known. */
  public DatedCase next() {
    CaseDates chosen = dates.apply(DateSpread.OVERAL);
    Map<Feit, Object> feiten = feiten(chosen, DateSpread.OVERAL);
    forget(feiten);
    withoutRiscAtNone(feiten);
    return datedCase(feiten, chosen.peildatum());
  }

  /** A case of which every fact is known; no RISC and no label exactly with GEEN. */
  public DatedCase complete() {
    CaseDates chosen = dates.apply(DateSpread.OVERAL);
    Map<Feit, Object> feiten = feiten(chosen, DateSpread.OVERAL);
    feiten.putIfAbsent(SIGNAAL_CASEMANAGER, JaNee.NEE);
    withoutRiscAtNone(feiten);
    return datedCase(feiten, chosen.peildatum());
  }

  /**
   * A case of which each fact is known with the same chance.
   *
   * @param known from 0, nothing is known, to 1, everything is
   * @throws IllegalArgumentException when the chance is not from 0 to 1
   */
  public DatedCase partly(double known) {
    chance(known);
    Map<Feit, Object> feiten = new TreeMap<>();
    DatedCase complete = complete();
    complete
        .gedetineerde()
        .knownFeiten()
        .forEach(
            (feit, value) -> {
              if (!feit.equals(KENMERK) && random.nextDouble() < known) {
                feiten.put(feit, value);
              }
            });
    return datedCase(feiten, complete.peildatum());
  }

  /** A case with every known date at or beside a number of the model; a few facts are unknown. */
  public DatedCase boundaryCase() {
    CaseDates chosen = dates.apply(DateSpread.OP_DE_GRENS);
    Map<Feit, Object> feiten = feiten(chosen, DateSpread.OP_DE_GRENS);
    forgetSome(feiten);
    withoutRiscAtNone(feiten);
    return datedCase(feiten, chosen.peildatum());
  }

  static void chance(double known) {
    if (!(known >= 0 && known <= 1)) {
      throw new IllegalArgumentException("a chance is from 0 to 1, not " + known);
    }
  }

  private DatedCase datedCase(Map<Feit, Object> feiten, LocalDate peildatum) {
    GedetineerdeBuilder builder = Gedetineerde.builder("g" + ++number);
    feiten.forEach(builder::met);
    DatedCase datedCase = new DatedCase(builder.build(), peildatum);
    List<InvoerError> errors = FeitenValidator.errors(datedCase.gedetineerde(), peildatum);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(datedCase.toJson() + " " + errors);
    }
    return datedCase;
  }

  private static void withoutRiscAtNone(Map<Feit, Object> feiten) {
    if (Reclasseringsinformatie.NONE.equals(feiten.get(LAATSTE_RECLASSERINGSINFORMATIE))) {
      feiten.remove(DATUM_RISC);
      feiten.remove(RECIDIVERISICO);
    }
  }

  private Map<Feit, Object> feiten(CaseDates chosen, DateSpread spread) {
    Map<Feit, Object> feiten = new TreeMap<>();
    feiten.put(FASE, choose(Fase.values()));
    feiten.put(GEBOORTEDATUM, chosen.birth());
    feiten.put(PLEEGDATUM, chosen.offence());
    feiten.put(DATUM_BINNENKOMST, chosen.arrival());
    feiten.put(EINDDATUM_DETENTIE, chosen.endDate(random, spread));
    feiten.put(DATUM_RISC, chosen.information(random, spread));
    feiten.put(
        LAATSTE_RECLASSERINGSINFORMATIE,
        random.nextInt(6) == 0
            ? Reclasseringsinformatie.NONE
            : Reclasseringsinformatie.of(chosen.information(random, spread)));
    feiten.put(RECIDIVERISICO, choose(Risico.values()));
    double ja = choose(0.1, 0.3, 0.6);
    for (Feit feit : JA_NEE) {
      feiten.put(feit, random.nextDouble() < ja ? JaNee.JA : JaNee.NEE);
    }
    if (random.nextInt(3) == 0) {
      feiten.put(SIGNAAL_CASEMANAGER, choose(JaNee.values()));
    }
    remaining(feiten, chosen.peildatum());
    return feiten;
  }

  private void remaining(Map<Feit, Object> feiten, LocalDate peildatum) {
    feiten.put(ZITTINGSDATUM, peildatum.plusDays(random.nextInt(-100, 300)));
    feiten.put(ACTUEEL_DELICT, choose("300 Sr", "310 Sr", "287 Sr", "2 Opiumwet"));
    feiten.put(LETSELRISICO, choose(Risico.values()));
    feiten.put(ONTTREKKINGSRISICO, choose(Risico.values()));
    feiten.put(BRON_RECIDIVERISICO, choose(BronRecidiverisico.values()));
    List<String> words = CriminogeneFactoren.WORDS;
    feiten.put(CRIMINOGENE_FACTOREN, words.subList(0, random.nextInt(words.size())));
    feiten.put(BESCHERMENDE_FACTOREN, random.nextBoolean() ? List.of() : List.of("werk"));
    feiten.put(ZELFREDZAAMHEID, choose(Zelfredzaamheid.values()));
    feiten.put(BIJZONDERE_VOORWAARDEN, random.nextBoolean() ? List.of() : List.of("meldplicht"));
    feiten.put(HULPVERLENINGSCONTACTEN, List.of());
    feiten.put(LAATSTE_CONTACT_CASEMANAGER, peildatum.minusDays(random.nextInt(60)));
  }

  /** Forgets nothing, everything, a few facts, or each with the same chance; fase less often. */
  private void forget(Map<Feit, Object> feiten) {
    if (random.nextInt(4) == 0) {
      forgetSome(feiten);
      return;
    }
    double unknown = random.nextInt(50) == 0 ? 1 : choose(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8);
    for (Feit feit : Feit.model()) {
      boolean spared = feit.equals(FASE) && unknown < 1 && random.nextInt(3) > 0;
      if (!spared && random.nextDouble() < unknown) {
        feiten.remove(feit);
      }
    }
  }

  private void forgetSome(Map<Feit, Object> feiten) {
    List<Feit> read = new ArrayList<>(feiten.keySet());
    read.removeAll(OUTSIDE_CRITERIA_1_UNTIL_10);
    for (int i = random.nextInt(4); i > 0; i--) {
      feiten.remove(choose(read.toArray(Feit[]::new)));
    }
  }

  @SafeVarargs
  private <T> T choose(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

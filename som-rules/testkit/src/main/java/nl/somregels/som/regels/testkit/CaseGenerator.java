package nl.somregels.som.regels.testkit;

import static nl.somregels.som.feiten.Feit.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.CriminogeneFactoren;
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

/**
 * Draws cases for tests that do without jqwik; with jqwik, start at {@link SomArbitraries}. Dates
 * are drawn in the order that makes them fit, so every case is accepted on its peildatum, and they
 * lie often at or beside a number of the model: day 14 and 15, a stay of 27 and 28 days, one year,
 * the 18th and 23rd birthday, 29 February. The same source of randomness gives the same cases. Not
 * for use by several threads at once.
 */
public final class CaseGenerator {
  /** The facts that no criterion of 2021.1 with an effect reads. */
  public static final Set<Feit> BUITEN_CRITERIA_1_TOT_10 =
      Collections.unmodifiableSet(
          EnumSet.of(
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
              LAATSTE_CONTACT_CASEMANAGER));

  private static final Set<Feit> JA_NEE =
      EnumSet.of(
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
  private final Function<DateSpread, CaseDates> datums;
  private long nummer;

  /** Cases on many peildatums, often around a leap day. */
  public CaseGenerator(RandomGenerator random) {
    this.random = Objects.requireNonNull(random, "random");
    this.datums = spreiding -> CaseDates.next(random, spreiding);
  }

  /** Cases on one peildatum. */
  public CaseGenerator(RandomGenerator random, LocalDate peildatum) {
    this.random = Objects.requireNonNull(random, "random");
    Bounds.date(peildatum, "peildatum");
    this.datums = spreiding -> CaseDates.op(peildatum, random, spreiding);
  }

  /** The next case, from nothing known to everything known. */
  public DatedCase next() {
    CaseDates gekozen = datums.apply(DateSpread.OVERAL);
    Map<Feit, Object> feiten = feiten(gekozen, DateSpread.OVERAL);
    vergeet(feiten);
    zonderRiscBijGeen(feiten);
    return geval(feiten, gekozen.peildatum());
  }

  /** A case of which every fact is known; no RISC and no label exactly with GEEN. */
  public DatedCase volledig() {
    CaseDates gekozen = datums.apply(DateSpread.OVERAL);
    Map<Feit, Object> feiten = feiten(gekozen, DateSpread.OVERAL);
    feiten.putIfAbsent(SIGNAAL_CASEMANAGER, JaNee.NEE);
    zonderRiscBijGeen(feiten);
    return geval(feiten, gekozen.peildatum());
  }

  /**
   * A case of which each fact is known with the same chance.
   *
   * @param bekend from 0, nothing is known, to 1, everything is
   * @throws IllegalArgumentException when the chance is not from 0 to 1
   */
  public DatedCase gedeeltelijk(double bekend) {
    kans(bekend);
    Map<Feit, Object> feiten = new EnumMap<>(Feit.class);
    DatedCase volledig = volledig();
    volledig
        .gedetineerde()
        .bekendeFeiten()
        .forEach(
            (feit, waarde) -> {
              if (feit != KENMERK && random.nextDouble() < bekend) {
                feiten.put(feit, waarde);
              }
            });
    return geval(feiten, volledig.peildatum());
  }

  /** A case with every known date at or beside a number of the model; a few facts are unknown. */
  public DatedCase grensgeval() {
    CaseDates gekozen = datums.apply(DateSpread.OP_DE_GRENS);
    Map<Feit, Object> feiten = feiten(gekozen, DateSpread.OP_DE_GRENS);
    vergeetEnkele(feiten);
    zonderRiscBijGeen(feiten);
    return geval(feiten, gekozen.peildatum());
  }

  static void kans(double bekend) {
    if (!(bekend >= 0 && bekend <= 1)) {
      throw new IllegalArgumentException("a chance is from 0 to 1, not " + bekend);
    }
  }

  private DatedCase geval(Map<Feit, Object> feiten, LocalDate peildatum) {
    GedetineerdeBuilder builder = Gedetineerde.builder("g" + ++nummer);
    feiten.forEach(builder::met);
    DatedCase geval = new DatedCase(builder.build(), peildatum);
    List<InvoerError> fouten = FeitenValidator.fouten(geval.gedetineerde(), peildatum);
    if (!fouten.isEmpty()) {
      throw new IllegalStateException(geval + " " + fouten);
    }
    return geval;
  }

  private static void zonderRiscBijGeen(Map<Feit, Object> feiten) {
    if (Reclasseringsinformatie.GEEN.equals(feiten.get(LAATSTE_RECLASSERINGSINFORMATIE))) {
      feiten.remove(DATUM_RISC);
      feiten.remove(RECIDIVERISICO);
    }
  }

  private Map<Feit, Object> feiten(CaseDates gekozen, DateSpread spreiding) {
    Map<Feit, Object> feiten = new EnumMap<>(Feit.class);
    feiten.put(FASE, kies(Fase.values()));
    feiten.put(GEBOORTEDATUM, gekozen.geboorte());
    feiten.put(PLEEGDATUM, gekozen.pleeg());
    feiten.put(DATUM_BINNENKOMST, gekozen.binnenkomst());
    feiten.put(EINDDATUM_DETENTIE, gekozen.einddatum(random, spreiding));
    feiten.put(DATUM_RISC, gekozen.informatie(random, spreiding));
    feiten.put(
        LAATSTE_RECLASSERINGSINFORMATIE,
        random.nextInt(6) == 0
            ? Reclasseringsinformatie.GEEN
            : Reclasseringsinformatie.van(gekozen.informatie(random, spreiding)));
    feiten.put(RECIDIVERISICO, kies(Risico.values()));
    double ja = kies(0.1, 0.3, 0.6);
    for (Feit feit : JA_NEE) {
      feiten.put(feit, random.nextDouble() < ja ? JaNee.JA : JaNee.NEE);
    }
    if (random.nextInt(3) == 0) {
      feiten.put(SIGNAAL_CASEMANAGER, kies(JaNee.values()));
    }
    overige(feiten, gekozen.peildatum());
    return feiten;
  }

  private void overige(Map<Feit, Object> feiten, LocalDate peildatum) {
    feiten.put(ZITTINGSDATUM, peildatum.plusDays(random.nextInt(-100, 300)));
    feiten.put(ACTUEEL_DELICT, kies("300 Sr", "310 Sr", "287 Sr", "2 Opiumwet"));
    feiten.put(LETSELRISICO, kies(Risico.values()));
    feiten.put(ONTTREKKINGSRISICO, kies(Risico.values()));
    feiten.put(BRON_RECIDIVERISICO, kies(BronRecidiverisico.values()));
    List<String> woorden = CriminogeneFactoren.WOORDEN;
    feiten.put(CRIMINOGENE_FACTOREN, woorden.subList(0, random.nextInt(woorden.size())));
    feiten.put(BESCHERMENDE_FACTOREN, random.nextBoolean() ? List.of() : List.of("werk"));
    feiten.put(ZELFREDZAAMHEID, kies(Zelfredzaamheid.values()));
    feiten.put(BIJZONDERE_VOORWAARDEN, random.nextBoolean() ? List.of() : List.of("meldplicht"));
    feiten.put(HULPVERLENINGSCONTACTEN, List.of());
    feiten.put(LAATSTE_CONTACT_CASEMANAGER, peildatum.minusDays(random.nextInt(60)));
  }

  /** Forgets nothing, everything, a few facts, or each with the same chance; fase less often. */
  private void vergeet(Map<Feit, Object> feiten) {
    if (random.nextInt(4) == 0) {
      vergeetEnkele(feiten);
      return;
    }
    double onbekend = random.nextInt(50) == 0 ? 1 : kies(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8);
    for (Feit feit : Feit.values()) {
      boolean gespaard = feit == FASE && onbekend < 1 && random.nextInt(3) > 0;
      if (!gespaard && random.nextDouble() < onbekend) {
        feiten.remove(feit);
      }
    }
  }

  private void vergeetEnkele(Map<Feit, Object> feiten) {
    List<Feit> gelezen = new ArrayList<>(feiten.keySet());
    gelezen.removeAll(BUITEN_CRITERIA_1_TOT_10);
    for (int i = random.nextInt(4); i > 0; i--) {
      feiten.remove(kies(gelezen.toArray(Feit[]::new)));
    }
  }

  @SafeVarargs
  private <T> T kies(T... keuzes) {
    return keuzes[random.nextInt(keuzes.length)];
  }
}

package nl.somregels.som.regels.reference;

import static nl.somregels.som.feiten.Feit.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Invoerfout;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.feiten.Zelfredzaamheid;

/**
 * Partly and fully known cases around every number of the model, valid by construction. The same
 * source of randomness gives the same cases.
 */
final class CaseGenerator {
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

  /** The facts that no criterion of 2021.1 with an effect reads. */
  static final Set<Feit> IRRELEVANT =
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
          LAATSTE_CONTACT_CASEMANAGER);

  private final RandomGenerator random;
  private long number;

  CaseGenerator(RandomGenerator random) {
    this.random = random;
  }

  /** The next case, from nothing known to everything known. */
  GeneratedCase next() {
    CaseDates dates = CaseDates.next(random);
    Map<Feit, Object> facts = all(dates);
    forget(facts);
    if (Reclasseringsinformatie.GEEN.equals(facts.get(LAATSTE_RECLASSERINGSINFORMATIE))) {
      facts.remove(DATUM_RISC);
      facts.remove(RECIDIVERISICO);
    }
    GedetineerdeBuilder builder = Gedetineerde.builder("g" + ++number);
    facts.forEach(builder::met);
    GeneratedCase generated = new GeneratedCase(builder.build(), dates.peildatum());
    List<Invoerfout> fouten = Feitcontrole.fouten(generated.gedetineerde(), generated.peildatum());
    if (!fouten.isEmpty()) {
      throw new IllegalStateException(generated + " " + fouten);
    }
    return generated;
  }

  private Map<Feit, Object> all(CaseDates dates) {
    Map<Feit, Object> facts = new EnumMap<>(Feit.class);
    facts.put(FASE, pick(Fase.values()));
    facts.put(GEBOORTEDATUM, dates.geboorte());
    facts.put(PLEEGDATUM, dates.pleeg());
    facts.put(DATUM_BINNENKOMST, dates.binnenkomst());
    facts.put(EINDDATUM_DETENTIE, dates.einddatum(random));
    facts.put(DATUM_RISC, dates.informatie(random));
    facts.put(
        LAATSTE_RECLASSERINGSINFORMATIE,
        random.nextInt(6) == 0
            ? Reclasseringsinformatie.GEEN
            : Reclasseringsinformatie.van(dates.informatie(random)));
    facts.put(RECIDIVERISICO, pick(Risico.values()));
    double ja = pick(0.1, 0.3, 0.6);
    for (Feit feit : JA_NEE) {
      facts.put(feit, random.nextDouble() < ja ? JaNee.JA : JaNee.NEE);
    }
    if (random.nextInt(3) == 0) {
      facts.put(SIGNAAL_CASEMANAGER, pick(JaNee.values()));
    }
    irrelevant(facts, dates);
    return facts;
  }

  private void irrelevant(Map<Feit, Object> facts, CaseDates dates) {
    facts.put(ZITTINGSDATUM, dates.peildatum().plusDays(random.nextInt(-100, 300)));
    facts.put(ACTUEEL_DELICT, pick("300 Sr", "310 Sr", "287 Sr", "2 Opiumwet"));
    facts.put(LETSELRISICO, pick(Risico.values()));
    facts.put(ONTTREKKINGSRISICO, pick(Risico.values()));
    facts.put(BRON_RECIDIVERISICO, pick(BronRecidiverisico.values()));
    List<String> woorden = CriminogeneFactoren.WOORDEN;
    facts.put(CRIMINOGENE_FACTOREN, woorden.subList(0, random.nextInt(woorden.size())));
    facts.put(BESCHERMENDE_FACTOREN, random.nextBoolean() ? List.of() : List.of("werk"));
    facts.put(ZELFREDZAAMHEID, pick(Zelfredzaamheid.values()));
    facts.put(BIJZONDERE_VOORWAARDEN, random.nextBoolean() ? List.of() : List.of("meldplicht"));
    facts.put(HULPVERLENINGSCONTACTEN, List.of());
    facts.put(LAATSTE_CONTACT_CASEMANAGER, dates.peildatum().minusDays(random.nextInt(60)));
  }

  /** Forgets nothing, everything, a few facts, or each with the same chance; fase less often. */
  private void forget(Map<Feit, Object> facts) {
    if (random.nextInt(4) == 0) {
      List<Feit> relevant = new ArrayList<>(facts.keySet());
      relevant.removeAll(IRRELEVANT);
      for (int i = random.nextInt(4); i > 0; i--) {
        facts.remove(pick(relevant.toArray(Feit[]::new)));
      }
      return;
    }
    double unknown = random.nextInt(50) == 0 ? 1 : pick(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8);
    for (Feit feit : Arrays.asList(Feit.values())) {
      boolean spared = feit == FASE && unknown < 1 && random.nextInt(3) > 0;
      if (!spared && random.nextDouble() < unknown) {
        facts.remove(feit);
      }
    }
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

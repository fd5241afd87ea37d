package nl.somregels.som.regels.pack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;

/**
 * Everything a sentence of the vocabulary can speak of: a fact itself, or a fact derived from
 * others (rules/MODEL.md, Afgeleide feiten). What is known of a field is a set of words or an
 * interval of numbers, so that an unknown fact is neither true nor false.
 */
public enum Field {
  FASE(Feit.FASE),
  VERBLIJFSSTATUS(Feit.VERBLIJFSSTATUS),
  /** The label, or AFWEZIG when it is known that there is no RISC. */
  RECIDIVERISICO(Feit.RECIDIVERISICO, Feit.LAATSTE_RECLASSERINGSINFORMATIE),
  LETSELRISICO(Feit.LETSELRISICO),
  ONTTREKKINGSRISICO(Feit.ONTTREKKINGSRISICO),
  BRON_RECIDIVERISICO(Feit.BRON_RECIDIVERISICO),
  LOPENDE_ADVIESVRAAG(Feit.LOPENDE_ADVIESVRAAG),
  ASR_WEGINGSKADER_TOEGEPAST(Feit.ASR_WEGINGSKADER_TOEGEPAST),
  TOEZICHT_NA_DETENTIE(Feit.TOEZICHT_NA_DETENTIE),
  ARTIKEL_43_LID_3_PLAATSING(Feit.ARTIKEL_43_LID_3_PLAATSING),
  ISD_OPGELEGD(Feit.ISD_OPGELEGD),
  TBS_DWANG_OPGELEGD(Feit.TBS_DWANG_OPGELEGD),
  ADVISERING_AFGEROND(Feit.ADVISERING_AFGEROND),
  MAATREGEL_GESTART(Feit.MAATREGEL_GESTART),
  UITSTROOM_MET_ZORGMACHTIGING(Feit.UITSTROOM_MET_ZORGMACHTIGING),
  SIGNAAL_CASEMANAGER(Feit.SIGNAAL_CASEMANAGER),
  LVB(Feit.LVB),
  LAAGGELETTERD(Feit.LAAGGELETTERD),
  PSYCHIATRISCHE_PROBLEMATIEK(Feit.PSYCHIATRISCHE_PROBLEMATIEK),
  SOCIALE_STEUN(Feit.SOCIALE_STEUN),
  ZELFREDZAAMHEID(Feit.ZELFREDZAAMHEID),
  TE_MOTIVEREN(Feit.TE_MOTIVEREN),
  /** The words of the list that the case has. */
  CRIMINOGENE_FACTOREN(Feit.CRIMINOGENE_FACTOREN),
  /** Day of the detention, the admission being day 1. */
  DETENTIEDAG("detentiedag", Unit.DAGEN, Feit.DATUM_BINNENKOMST),
  VERBLIJFSDUUR("verblijfsduur", Unit.DAGEN, Feit.DATUM_BINNENKOMST, Feit.EINDDATUM_DETENTIE),
  RESTERENDE_DETENTIE("resterendeDetentie", Unit.DAGEN, Feit.EINDDATUM_DETENTIE),
  TIJD_TOT_ZITTING("tijdTotZitting", Unit.DAGEN, Feit.ZITTINGSDATUM),
  TIJD_SINDS_CONTACT("tijdSindsContact", Unit.DAGEN, Feit.LAATSTE_CONTACT_CASEMANAGER),
  LEEFTIJD_BIJ_DELICT(
      "leeftijdBijDelict", Unit.JAREN, Feit.DATUM_BINNENKOMST, Feit.GEBOORTEDATUM, Feit.PLEEGDATUM),
  LEEFTIJD_OP_PEILDATUM("leeftijdOpPeildatum", Unit.JAREN, Feit.GEBOORTEDATUM),
  OUDERDOM_DELICT("ouderdomDelict", Unit.MAANDEN, Feit.PLEEGDATUM),
  /** Number of the article when the law is Sr; {@link #NO_NUMBER} for another law. */
  ARTIKEL_SR("artikelSr", Unit.AANTAL, Feit.ACTUEEL_DELICT),
  OUDERDOM_RISC(
      "ouderdomRisc", Unit.MAANDEN, Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE),
  NIEUWSTE_INFORMATIE(
      "nieuwsteInformatie", Unit.MAANDEN, Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE),
  AANTAL_CRIMINOGENE_FACTOREN("aantalCriminogeneFactoren", Unit.AANTAL, Feit.CRIMINOGENE_FACTOREN),
  AANTAL_BESCHERMENDE_FACTOREN(
      "aantalBeschermendeFactoren", Unit.AANTAL, Feit.BESCHERMENDE_FACTOREN),
  AANTAL_BIJZONDERE_VOORWAARDEN(
      "aantalBijzondereVoorwaarden", Unit.AANTAL, Feit.BIJZONDERE_VOORWAARDEN),
  AANTAL_HULPVERLENINGSCONTACTEN(
      "aantalHulpverleningscontacten", Unit.AANTAL, Feit.HULPVERLENINGSCONTACTEN);

  public enum FieldKind {
    KEUZE,
    GETAL,
    WOORDEN
  }

  /** The Wetboek van Strafrecht has less than 500 articles; a suffix is no part of the number. */
  private static final int HIGHEST_ARTICLE = 999;

  /** The word of {@link #RECIDIVERISICO} when there is known to be no RISC. */
  public static final String ABSENT = "AFWEZIG";

  /** Below every number that dates can give: nothing known, or not a number of this kind. */
  public static final int NO_NUMBER = -1_000_000_000;

  /** Above every number: the upper end of "nothing known". */
  public static final int UNBOUNDED = 1_000_000_000;

  /** The age of information that is known not to exist: older than any number in a sentence. */
  public static final int NO_INFORMATION = 999_999_999;

  private final String naam;
  private final FieldKind kind;
  private final Unit unit;
  private final List<Feit> feiten;
  private final Feit firstFeit;

  Field(Feit feit, Feit... also) {
    this.naam = feit.jsonName();
    this.kind = feit.kind() instanceof FeitType.Choice ? FieldKind.KEUZE : FieldKind.WOORDEN;
    this.unit = Unit.AANTAL;
    this.feiten = also.length == 0 ? List.of(feit) : List.of(feit, also[0]);
    this.firstFeit = feit;
  }

  Field(String name, Unit unit, Feit... feiten) {
    this.naam = name;
    this.kind = FieldKind.GETAL;
    this.unit = unit;
    this.feiten = List.of(feiten);
    this.firstFeit = feiten[0];
  }

  /** The name in the vocabulary, and of a derived fact in a trace. */
  public String naam() {
    return naam;
  }

  public FieldKind kind() {
    return kind;
  }

  /** The largest number in a sentence: every number costs the proofs a case on either side. */
  public int largest() {
    return this == ARTIKEL_SR ? HIGHEST_ARTICLE : unit.largest();
  }

  public Unit unit() {
    return unit;
  }

  /** The facts it is derived from, in model order; the fact itself first for a choice. */
  public List<Feit> feiten() {
    return feiten;
  }

  /** The first of {@link #feiten}; for a choice the fact itself. */
  public Feit firstFeit() {
    return firstFeit;
  }

  /** Whether a trace shows it as a fact of its own, with the facts it comes from. */
  public boolean isDerived() {
    return kind == FieldKind.GETAL;
  }

  /** The words a choice can have or a list can hold, in their own order; empty for a number. */
  public List<String> words() {
    return switch (kind) {
      case GETAL -> List.of();
      case WOORDEN -> CriminogeneFactoren.WORDS;
      case KEUZE -> {
        List<String> words = ((FeitType.Choice) feiten.get(0).kind()).words();
        yield this == RECIDIVERISICO
            ? List.of(words.get(0), words.get(1), words.get(2), ABSENT)
            : words;
      }
    };
  }

  public static Optional<Field> byName(String name) {
    return Arrays.stream(values()).filter(field -> field.naam.equals(name)).findFirst();
  }
}

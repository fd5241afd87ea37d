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
  /** Number of the article when the law is Sr; {@link #GEEN_GETAL} for another law. */
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

  /** What kind of value a field has. */
  public enum FieldKind {
    KEUZE,
    GETAL,
    WOORDEN
  }

  /** The Wetboek van Strafrecht has less than 500 articles; a suffix is no part of the number. */
  private static final int HOOGSTE_ARTIKEL = 999;

  /** The word of {@link #RECIDIVERISICO} when there is known to be no RISC. */
  public static final String AFWEZIG = "AFWEZIG";

  /**
   * Below every number that dates can give (years 0 to 9999): the lower end of "nothing known", and
   * "not a number of this kind".
   */
  public static final int GEEN_GETAL = -1_000_000_000;

  /** Above every number: the upper end of "nothing known". */
  public static final int ONBEGRENSD = 1_000_000_000;

  /** The age of information that is known not to exist: older than any number in a sentence. */
  public static final int GEEN_INFORMATIE = 999_999_999;

  private final String naam;
  private final FieldKind soort;
  private final Unit eenheid;
  private final List<Feit> feiten;
  private final Feit eersteFeit;

  Field(Feit feit, Feit... ook) {
    this.naam = feit.naam();
    this.soort = feit.soort() instanceof FeitType.Choice ? FieldKind.KEUZE : FieldKind.WOORDEN;
    this.eenheid = Unit.AANTAL;
    this.feiten = ook.length == 0 ? List.of(feit) : List.of(feit, ook[0]);
    this.eersteFeit = feit;
  }

  Field(String naam, Unit eenheid, Feit... feiten) {
    this.naam = naam;
    this.soort = FieldKind.GETAL;
    this.eenheid = eenheid;
    this.feiten = List.of(feiten);
    this.eersteFeit = feiten[0];
  }

  /** The name in the vocabulary, and of a derived fact in a trace. */
  public String naam() {
    return naam;
  }

  /** What kind of value it has. */
  public FieldKind soort() {
    return soort;
  }

  /**
   * The largest number that a sentence can name, in the unit of the field: what is above it says
   * nothing about people, and every number costs the proofs a case on either side of it.
   */
  public int grootste() {
    return this == ARTIKEL_SR ? HOOGSTE_ARTIKEL : eenheid.grootste();
  }

  /** In what its numbers are counted. */
  public Unit eenheid() {
    return eenheid;
  }

  /**
   * The facts it is derived from, in the order of the model; the fact itself first for a choice.
   */
  public List<Feit> feiten() {
    return feiten;
  }

  /** The first of {@link #feiten}; for a choice the fact itself. */
  public Feit eersteFeit() {
    return eersteFeit;
  }

  /** Whether a trace shows it as a fact of its own, with the facts it comes from. */
  public boolean isAfgeleid() {
    return soort == FieldKind.GETAL;
  }

  /** The words a choice can have or a list can hold, in their own order; empty for a number. */
  public List<String> woorden() {
    return switch (soort) {
      case GETAL -> List.of();
      case WOORDEN -> CriminogeneFactoren.WOORDEN;
      case KEUZE -> {
        List<String> woorden = ((FeitType.Choice) feiten.get(0).soort()).woorden();
        yield this == RECIDIVERISICO
            ? List.of(woorden.get(0), woorden.get(1), woorden.get(2), AFWEZIG)
            : woorden;
      }
    };
  }

  /** The field of this name. */
  public static Optional<Field> vanNaam(String naam) {
    return Arrays.stream(values()).filter(veld -> veld.naam.equals(naam)).findFirst();
  }
}

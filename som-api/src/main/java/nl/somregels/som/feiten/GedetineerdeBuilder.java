package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Collects the known facts of one {@link Gedetineerde}. Every setter takes null for "unknown" and
 * throws nothing: what is wrong, {@link #build} says of all facts at once. Setting a fact again
 * takes its earlier value away, right or wrong. Not safe for use by several threads at once.
 */
public final class GedetineerdeBuilder {
  private final @Nullable Object[] waarden = new Object[Feit.AANTAL];
  private final Map<Feit, List<InvoerError>> fouten = new EnumMap<>(Feit.class);

  GedetineerdeBuilder() {}

  /**
   * Sets any fact by its name in the model.
   *
   * @param waarde a value of the type that {@link FeitType} documents for the fact, or null for
   *     unknown; what does not fit is refused by {@link #build}
   */
  public GedetineerdeBuilder met(Feit feit, @Nullable Object waarde) {
    Objects.requireNonNull(feit, "feit");
    fouten.remove(feit);
    waarden[feit.ordinal()] = null;
    if (waarde != null) {
      try {
        waarden[feit.ordinal()] = feit.soort().copy(waarde);
      } catch (ValueException e) {
        fouten.put(feit, e.over(feit));
      }
    }
    return this;
  }

  /**
   * The immutable result; the builder can be used on.
   *
   * @throws InvoerException with every reason at once, when a value does not fit its fact or the
   *     kenmerk is missing
   */
  public Gedetineerde build() {
    List<InvoerError> alle = new ArrayList<>(0);
    if (waarden[Feit.KENMERK.ordinal()] == null && !fouten.containsKey(Feit.KENMERK)) {
      alle.add(FeitenReadResult.ontbreekt());
    }
    fouten.values().forEach(alle::addAll);
    if (!alle.isEmpty()) {
      throw new InvoerException(alle);
    }
    return new Gedetineerde(waarden.clone());
  }

  /** {@link Feit#FASE}. */
  public GedetineerdeBuilder fase(@Nullable Fase waarde) {
    return met(Feit.FASE, waarde);
  }

  /** {@link Feit#DATUM_BINNENKOMST}. */
  public GedetineerdeBuilder datumBinnenkomst(@Nullable LocalDate waarde) {
    return met(Feit.DATUM_BINNENKOMST, waarde);
  }

  /** {@link Feit#EINDDATUM_DETENTIE}. */
  public GedetineerdeBuilder einddatumDetentie(@Nullable LocalDate waarde) {
    return met(Feit.EINDDATUM_DETENTIE, waarde);
  }

  /** {@link Feit#ZITTINGSDATUM}. */
  public GedetineerdeBuilder zittingsdatum(@Nullable LocalDate waarde) {
    return met(Feit.ZITTINGSDATUM, waarde);
  }

  /** {@link Feit#GEBOORTEDATUM}. */
  public GedetineerdeBuilder geboortedatum(@Nullable LocalDate waarde) {
    return met(Feit.GEBOORTEDATUM, waarde);
  }

  /** {@link Feit#PLEEGDATUM}. */
  public GedetineerdeBuilder pleegdatum(@Nullable LocalDate waarde) {
    return met(Feit.PLEEGDATUM, waarde);
  }

  /** {@link Feit#ACTUEEL_DELICT}. */
  public GedetineerdeBuilder actueelDelict(@Nullable String waarde) {
    return met(Feit.ACTUEEL_DELICT, waarde);
  }

  /** {@link Feit#VERBLIJFSSTATUS}. */
  public GedetineerdeBuilder verblijfsstatus(@Nullable JaNee waarde) {
    return met(Feit.VERBLIJFSSTATUS, waarde);
  }

  /** {@link Feit#RECIDIVERISICO}. */
  public GedetineerdeBuilder recidiverisico(@Nullable Risico waarde) {
    return met(Feit.RECIDIVERISICO, waarde);
  }

  /** {@link Feit#LETSELRISICO}. */
  public GedetineerdeBuilder letselrisico(@Nullable Risico waarde) {
    return met(Feit.LETSELRISICO, waarde);
  }

  /** {@link Feit#ONTTREKKINGSRISICO}. */
  public GedetineerdeBuilder onttrekkingsrisico(@Nullable Risico waarde) {
    return met(Feit.ONTTREKKINGSRISICO, waarde);
  }

  /** {@link Feit#DATUM_RISC}. */
  public GedetineerdeBuilder datumRisc(@Nullable LocalDate waarde) {
    return met(Feit.DATUM_RISC, waarde);
  }

  /** {@link Feit#BRON_RECIDIVERISICO}. */
  public GedetineerdeBuilder bronRecidiverisico(@Nullable BronRecidiverisico waarde) {
    return met(Feit.BRON_RECIDIVERISICO, waarde);
  }

  /** {@link Feit#LAATSTE_RECLASSERINGSINFORMATIE}. */
  public GedetineerdeBuilder laatsteReclasseringsinformatie(
      @Nullable Reclasseringsinformatie waarde) {
    return met(Feit.LAATSTE_RECLASSERINGSINFORMATIE, waarde);
  }

  /** {@link Feit#LOPENDE_ADVIESVRAAG}. */
  public GedetineerdeBuilder lopendeAdviesvraag(@Nullable JaNee waarde) {
    return met(Feit.LOPENDE_ADVIESVRAAG, waarde);
  }

  /** {@link Feit#ASR_WEGINGSKADER_TOEGEPAST}. */
  public GedetineerdeBuilder asrWegingskaderToegepast(@Nullable JaNee waarde) {
    return met(Feit.ASR_WEGINGSKADER_TOEGEPAST, waarde);
  }

  /** {@link Feit#TOEZICHT_NA_DETENTIE}. */
  public GedetineerdeBuilder toezichtNaDetentie(@Nullable JaNee waarde) {
    return met(Feit.TOEZICHT_NA_DETENTIE, waarde);
  }

  /** {@link Feit#ARTIKEL_43_LID_3_PLAATSING}. */
  public GedetineerdeBuilder artikel43Lid3Plaatsing(@Nullable JaNee waarde) {
    return met(Feit.ARTIKEL_43_LID_3_PLAATSING, waarde);
  }

  /** {@link Feit#ISD_OPGELEGD}. */
  public GedetineerdeBuilder isdOpgelegd(@Nullable JaNee waarde) {
    return met(Feit.ISD_OPGELEGD, waarde);
  }

  /** {@link Feit#TBS_DWANG_OPGELEGD}. */
  public GedetineerdeBuilder tbsDwangOpgelegd(@Nullable JaNee waarde) {
    return met(Feit.TBS_DWANG_OPGELEGD, waarde);
  }

  /** {@link Feit#ADVISERING_AFGEROND}. */
  public GedetineerdeBuilder adviseringAfgerond(@Nullable JaNee waarde) {
    return met(Feit.ADVISERING_AFGEROND, waarde);
  }

  /** {@link Feit#MAATREGEL_GESTART}. */
  public GedetineerdeBuilder maatregelGestart(@Nullable JaNee waarde) {
    return met(Feit.MAATREGEL_GESTART, waarde);
  }

  /** {@link Feit#UITSTROOM_MET_ZORGMACHTIGING}. */
  public GedetineerdeBuilder uitstroomMetZorgmachtiging(@Nullable JaNee waarde) {
    return met(Feit.UITSTROOM_MET_ZORGMACHTIGING, waarde);
  }

  /** {@link Feit#SIGNAAL_CASEMANAGER}. */
  public GedetineerdeBuilder signaalCasemanager(@Nullable JaNee waarde) {
    return met(Feit.SIGNAAL_CASEMANAGER, waarde);
  }

  /** {@link Feit#CRIMINOGENE_FACTOREN}. */
  public GedetineerdeBuilder criminogeneFactoren(@Nullable List<String> waarde) {
    return met(Feit.CRIMINOGENE_FACTOREN, waarde);
  }

  /** {@link Feit#BESCHERMENDE_FACTOREN}. */
  public GedetineerdeBuilder beschermendeFactoren(@Nullable List<String> waarde) {
    return met(Feit.BESCHERMENDE_FACTOREN, waarde);
  }

  /** {@link Feit#LVB}. */
  public GedetineerdeBuilder lvb(@Nullable JaNee waarde) {
    return met(Feit.LVB, waarde);
  }

  /** {@link Feit#LAAGGELETTERD}. */
  public GedetineerdeBuilder laaggeletterd(@Nullable JaNee waarde) {
    return met(Feit.LAAGGELETTERD, waarde);
  }

  /** {@link Feit#PSYCHIATRISCHE_PROBLEMATIEK}. */
  public GedetineerdeBuilder psychiatrischeProblematiek(@Nullable JaNee waarde) {
    return met(Feit.PSYCHIATRISCHE_PROBLEMATIEK, waarde);
  }

  /** {@link Feit#SOCIALE_STEUN}. */
  public GedetineerdeBuilder socialeSteun(@Nullable JaNee waarde) {
    return met(Feit.SOCIALE_STEUN, waarde);
  }

  /** {@link Feit#ZELFREDZAAMHEID}. */
  public GedetineerdeBuilder zelfredzaamheid(@Nullable Zelfredzaamheid waarde) {
    return met(Feit.ZELFREDZAAMHEID, waarde);
  }

  /** {@link Feit#TE_MOTIVEREN}. */
  public GedetineerdeBuilder teMotiveren(@Nullable JaNee waarde) {
    return met(Feit.TE_MOTIVEREN, waarde);
  }

  /** {@link Feit#BIJZONDERE_VOORWAARDEN}. */
  public GedetineerdeBuilder bijzondereVoorwaarden(@Nullable List<String> waarde) {
    return met(Feit.BIJZONDERE_VOORWAARDEN, waarde);
  }

  /** {@link Feit#HULPVERLENINGSCONTACTEN}. */
  public GedetineerdeBuilder hulpverleningscontacten(@Nullable List<String> waarde) {
    return met(Feit.HULPVERLENINGSCONTACTEN, waarde);
  }

  /** {@link Feit#LAATSTE_CONTACT_CASEMANAGER}. */
  public GedetineerdeBuilder laatsteContactCasemanager(@Nullable LocalDate waarde) {
    return met(Feit.LAATSTE_CONTACT_CASEMANAGER, waarde);
  }
}

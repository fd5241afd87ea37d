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
  private final @Nullable Object[] values = new Object[Feit.model().size()];
  private final Map<Feit, List<InvoerError>> errors = new TreeMap<>();

  GedetineerdeBuilder() {}

  /**
   * Sets any fact by its name in the model.
   *
   * @param value a value of the type that {@link FeitType} documents for the fact, or null for
   *     unknown; what does not fit is refused by {@link #build}
   */
  public GedetineerdeBuilder met(Feit feit, @Nullable Object value) {
    Objects.requireNonNull(feit, "feit");
    errors.remove(feit);
    values[feit.place()] = null;
    if (value != null) {
      try {
        values[feit.place()] = feit.kind().copy(value);
      } catch (ValueException e) {
        errors.put(feit, e.over(feit));
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
    List<InvoerError> all = new ArrayList<>(0);
    if (values[Feit.KENMERK.place()] == null && !errors.containsKey(Feit.KENMERK)) {
      all.add(FeitenReadResult.isMissing());
    }
    errors.values().forEach(all::addAll);
    if (!all.isEmpty()) {
      throw new InvoerException(all);
    }
    return new Gedetineerde(values.clone());
  }

  /** {@link Feit#FASE}. */
  public GedetineerdeBuilder fase(@Nullable Fase value) {
    return met(Feit.FASE, value);
  }

  /** {@link Feit#DATUM_BINNENKOMST}. */
  public GedetineerdeBuilder datumBinnenkomst(@Nullable LocalDate value) {
    return met(Feit.DATUM_BINNENKOMST, value);
  }

  /** {@link Feit#EINDDATUM_DETENTIE}. */
  public GedetineerdeBuilder einddatumDetentie(@Nullable LocalDate value) {
    return met(Feit.EINDDATUM_DETENTIE, value);
  }

  /** {@link Feit#ZITTINGSDATUM}. */
  public GedetineerdeBuilder zittingsdatum(@Nullable LocalDate value) {
    return met(Feit.ZITTINGSDATUM, value);
  }

  /** {@link Feit#GEBOORTEDATUM}. */
  public GedetineerdeBuilder geboortedatum(@Nullable LocalDate value) {
    return met(Feit.GEBOORTEDATUM, value);
  }

  /** {@link Feit#PLEEGDATUM}. */
  public GedetineerdeBuilder pleegdatum(@Nullable LocalDate value) {
    return met(Feit.PLEEGDATUM, value);
  }

  /** {@link Feit#ACTUEEL_DELICT}. */
  public GedetineerdeBuilder actueelDelict(@Nullable String value) {
    return met(Feit.ACTUEEL_DELICT, value);
  }

  /** {@link Feit#VERBLIJFSSTATUS}. */
  public GedetineerdeBuilder verblijfsstatus(@Nullable JaNee value) {
    return met(Feit.VERBLIJFSSTATUS, value);
  }

  /** {@link Feit#RECIDIVERISICO}. */
  public GedetineerdeBuilder recidiverisico(@Nullable Risico value) {
    return met(Feit.RECIDIVERISICO, value);
  }

  /** {@link Feit#LETSELRISICO}. */
  public GedetineerdeBuilder letselrisico(@Nullable Risico value) {
    return met(Feit.LETSELRISICO, value);
  }

  /** {@link Feit#ONTTREKKINGSRISICO}. */
  public GedetineerdeBuilder onttrekkingsrisico(@Nullable Risico value) {
    return met(Feit.ONTTREKKINGSRISICO, value);
  }

  /** {@link Feit#DATUM_RISC}. */
  public GedetineerdeBuilder datumRisc(@Nullable LocalDate value) {
    return met(Feit.DATUM_RISC, value);
  }

  /** {@link Feit#BRON_RECIDIVERISICO}. */
  public GedetineerdeBuilder bronRecidiverisico(@Nullable BronRecidiverisico value) {
    return met(Feit.BRON_RECIDIVERISICO, value);
  }

  /** {@link Feit#LAATSTE_RECLASSERINGSINFORMATIE}. */
  public GedetineerdeBuilder laatsteReclasseringsinformatie(
      @Nullable Reclasseringsinformatie value) {
    return met(Feit.LAATSTE_RECLASSERINGSINFORMATIE, value);
  }

  /** {@link Feit#LOPENDE_ADVIESVRAAG}. */
  public GedetineerdeBuilder lopendeAdviesvraag(@Nullable JaNee value) {
    return met(Feit.LOPENDE_ADVIESVRAAG, value);
  }

  /** {@link Feit#ASR_WEGINGSKADER_TOEGEPAST}. */
  public GedetineerdeBuilder asrWegingskaderToegepast(@Nullable JaNee value) {
    return met(Feit.ASR_WEGINGSKADER_TOEGEPAST, value);
  }

  /** {@link Feit#TOEZICHT_NA_DETENTIE}. */
  public GedetineerdeBuilder toezichtNaDetentie(@Nullable JaNee value) {
    return met(Feit.TOEZICHT_NA_DETENTIE, value);
  }

  /** {@link Feit#ARTIKEL_43_LID_3_PLAATSING}. */
  public GedetineerdeBuilder artikel43Lid3Plaatsing(@Nullable JaNee value) {
    return met(Feit.ARTIKEL_43_LID_3_PLAATSING, value);
  }

  /** {@link Feit#ISD_OPGELEGD}. */
  public GedetineerdeBuilder isdOpgelegd(@Nullable JaNee value) {
    return met(Feit.ISD_OPGELEGD, value);
  }

  /** {@link Feit#TBS_DWANG_OPGELEGD}. */
  public GedetineerdeBuilder tbsDwangOpgelegd(@Nullable JaNee value) {
    return met(Feit.TBS_DWANG_OPGELEGD, value);
  }

  /** {@link Feit#ADVISERING_AFGEROND}. */
  public GedetineerdeBuilder adviseringAfgerond(@Nullable JaNee value) {
    return met(Feit.ADVISERING_AFGEROND, value);
  }

  /** {@link Feit#MAATREGEL_GESTART}. */
  public GedetineerdeBuilder maatregelGestart(@Nullable JaNee value) {
    return met(Feit.MAATREGEL_GESTART, value);
  }

  /** {@link Feit#UITSTROOM_MET_ZORGMACHTIGING}. */
  public GedetineerdeBuilder uitstroomMetZorgmachtiging(@Nullable JaNee value) {
    return met(Feit.UITSTROOM_MET_ZORGMACHTIGING, value);
  }

  /** {@link Feit#SIGNAAL_CASEMANAGER}. */
  public GedetineerdeBuilder signaalCasemanager(@Nullable JaNee value) {
    return met(Feit.SIGNAAL_CASEMANAGER, value);
  }

  /** {@link Feit#CRIMINOGENE_FACTOREN}. */
  public GedetineerdeBuilder criminogeneFactoren(@Nullable List<String> value) {
    return met(Feit.CRIMINOGENE_FACTOREN, value);
  }

  /** {@link Feit#BESCHERMENDE_FACTOREN}. */
  public GedetineerdeBuilder beschermendeFactoren(@Nullable List<String> value) {
    return met(Feit.BESCHERMENDE_FACTOREN, value);
  }

  /** {@link Feit#LVB}. */
  public GedetineerdeBuilder lvb(@Nullable JaNee value) {
    return met(Feit.LVB, value);
  }

  /** {@link Feit#LAAGGELETTERD}. */
  public GedetineerdeBuilder laaggeletterd(@Nullable JaNee value) {
    return met(Feit.LAAGGELETTERD, value);
  }

  /** {@link Feit#PSYCHIATRISCHE_PROBLEMATIEK}. */
  public GedetineerdeBuilder psychiatrischeProblematiek(@Nullable JaNee value) {
    return met(Feit.PSYCHIATRISCHE_PROBLEMATIEK, value);
  }

  /** {@link Feit#SOCIALE_STEUN}. */
  public GedetineerdeBuilder socialeSteun(@Nullable JaNee value) {
    return met(Feit.SOCIALE_STEUN, value);
  }

  /** {@link Feit#ZELFREDZAAMHEID}. */
  public GedetineerdeBuilder zelfredzaamheid(@Nullable Zelfredzaamheid value) {
    return met(Feit.ZELFREDZAAMHEID, value);
  }

  /** {@link Feit#TE_MOTIVEREN}. */
  public GedetineerdeBuilder teMotiveren(@Nullable JaNee value) {
    return met(Feit.TE_MOTIVEREN, value);
  }

  /** {@link Feit#BIJZONDERE_VOORWAARDEN}. */
  public GedetineerdeBuilder bijzondereVoorwaarden(@Nullable List<String> value) {
    return met(Feit.BIJZONDERE_VOORWAARDEN, value);
  }

  /** {@link Feit#HULPVERLENINGSCONTACTEN}. */
  public GedetineerdeBuilder hulpverleningscontacten(@Nullable List<String> value) {
    return met(Feit.HULPVERLENINGSCONTACTEN, value);
  }

  /** {@link Feit#LAATSTE_CONTACT_CASEMANAGER}. */
  public GedetineerdeBuilder laatsteContactCasemanager(@Nullable LocalDate value) {
    return met(Feit.LAATSTE_CONTACT_CASEMANAGER, value);
  }
}

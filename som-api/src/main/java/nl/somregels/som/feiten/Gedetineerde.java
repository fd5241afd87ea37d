package nl.somregels.som.feiten;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one detention episode. Immutable and safe to share between threads.
 *
 * <p>Every fact but {@code kenmerk} may be unknown, and an unknown fact is an empty {@link
 * Optional}: there is no value that a comparison could take for JA or NEE. What each fact means,
 * and where it comes from, stands at its constant in {@link Feit}. Equal are two that know the
 * same.
 */
public final class Gedetineerde implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By {@link Feit#place()}; null when unknown. */
  private final transient @Nullable Object[] values;

  Gedetineerde(@Nullable Object[] values) {
    this.values = values;
  }

  /**
   * A builder for the episode with this reference; all other facts start unknown.
   *
   * @param kenmerk the caller's own reference, no SKN and no name; {@code build} refuses null
   */
  public static GedetineerdeBuilder builder(@Nullable String kenmerk) {
    return new GedetineerdeBuilder().met(Feit.KENMERK, kenmerk);
  }

  /**
   * Reads the names and values of a JSON object, as JSON libraries hand them over; null is unknown.
   *
   * @throws InvoerException with every reason at once, for unknown names and values that do not fit
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Gedetineerde fromJson(Map<String, Object> json) {
    return FeitenReader.MODEL.read(json).valid();
  }

  /** A builder that starts with everything known here. */
  public GedetineerdeBuilder toBuilder() {
    GedetineerdeBuilder builder = new GedetineerdeBuilder();
    knownFeiten().forEach(builder::met);
    return builder;
  }

  /**
   * The value of any fact, in the Java type that {@link FeitType} documents; empty when unknown.
   * {@code signaalCasemanager} is an event and stays empty here when nobody gave it.
   */
  public Optional<Object> value(Feit feit) {
    return Optional.ofNullable(get(feit));
  }

  @Nullable Object get(Feit feit) {
    return values[Objects.requireNonNull(feit, "feit").place()];
  }

  /** Whether the fact is known. */
  public boolean known(Feit feit) {
    return get(feit) != null;
  }

  /** The known facts in the order of the model; a new map that cannot be changed. */
  public Map<Feit, Object> knownFeiten() {
    Map<Feit, Object> known = new LinkedHashMap<>();
    Feit.model().forEach(feit -> value(feit).ifPresent(it -> known.put(feit, it)));
    return Collections.unmodifiableMap(known);
  }

  /** The known facts by name as one JSON object: text and lists, in the order of the model. */
  @JsonValue
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    knownFeiten().forEach((feit, value) -> json.put(feit.jsonName(), feit.kind().toJson(value)));
    return json;
  }

  /** The caller's reference. */
  public String kenmerk() {
    return (String) value(Feit.KENMERK).orElseThrow();
  }

  /** {@link Feit#FASE}, empty when unknown. */
  public Optional<Fase> fase() {
    return read(Feit.FASE, Fase.class);
  }

  /** {@link Feit#DATUM_BINNENKOMST}, empty when unknown. */
  public Optional<LocalDate> datumBinnenkomst() {
    return read(Feit.DATUM_BINNENKOMST, LocalDate.class);
  }

  /** {@link Feit#EINDDATUM_DETENTIE}, empty when unknown. */
  public Optional<LocalDate> einddatumDetentie() {
    return read(Feit.EINDDATUM_DETENTIE, LocalDate.class);
  }

  /** {@link Feit#ZITTINGSDATUM}, empty when unknown. */
  public Optional<LocalDate> zittingsdatum() {
    return read(Feit.ZITTINGSDATUM, LocalDate.class);
  }

  /** {@link Feit#GEBOORTEDATUM}, empty when unknown. */
  public Optional<LocalDate> geboortedatum() {
    return read(Feit.GEBOORTEDATUM, LocalDate.class);
  }

  /** {@link Feit#PLEEGDATUM}, empty when unknown. */
  public Optional<LocalDate> pleegdatum() {
    return read(Feit.PLEEGDATUM, LocalDate.class);
  }

  /** {@link Feit#ACTUEEL_DELICT}, empty when unknown. */
  public Optional<String> actueelDelict() {
    return read(Feit.ACTUEEL_DELICT, String.class);
  }

  /** {@link Feit#VERBLIJFSSTATUS}, empty when unknown. */
  public Optional<JaNee> verblijfsstatus() {
    return read(Feit.VERBLIJFSSTATUS, JaNee.class);
  }

  /** {@link Feit#RECIDIVERISICO}, empty when unknown. */
  public Optional<Risico> recidiverisico() {
    return read(Feit.RECIDIVERISICO, Risico.class);
  }

  /** {@link Feit#LETSELRISICO}, empty when unknown. */
  public Optional<Risico> letselrisico() {
    return read(Feit.LETSELRISICO, Risico.class);
  }

  /** {@link Feit#ONTTREKKINGSRISICO}, empty when unknown. */
  public Optional<Risico> onttrekkingsrisico() {
    return read(Feit.ONTTREKKINGSRISICO, Risico.class);
  }

  /** {@link Feit#DATUM_RISC}, empty when unknown. */
  public Optional<LocalDate> datumRisc() {
    return read(Feit.DATUM_RISC, LocalDate.class);
  }

  /** {@link Feit#BRON_RECIDIVERISICO}, empty when unknown. */
  public Optional<BronRecidiverisico> bronRecidiverisico() {
    return read(Feit.BRON_RECIDIVERISICO, BronRecidiverisico.class);
  }

  /** {@link Feit#LAATSTE_RECLASSERINGSINFORMATIE}, empty when unknown. */
  public Optional<Reclasseringsinformatie> laatsteReclasseringsinformatie() {
    return read(Feit.LAATSTE_RECLASSERINGSINFORMATIE, Reclasseringsinformatie.class);
  }

  /** {@link Feit#LOPENDE_ADVIESVRAAG}, empty when unknown. */
  public Optional<JaNee> lopendeAdviesvraag() {
    return read(Feit.LOPENDE_ADVIESVRAAG, JaNee.class);
  }

  /** {@link Feit#ASR_WEGINGSKADER_TOEGEPAST}, empty when unknown. */
  public Optional<JaNee> asrWegingskaderToegepast() {
    return read(Feit.ASR_WEGINGSKADER_TOEGEPAST, JaNee.class);
  }

  /** {@link Feit#TOEZICHT_NA_DETENTIE}, empty when unknown. */
  public Optional<JaNee> toezichtNaDetentie() {
    return read(Feit.TOEZICHT_NA_DETENTIE, JaNee.class);
  }

  /** {@link Feit#ARTIKEL_43_LID_3_PLAATSING}, empty when unknown. */
  public Optional<JaNee> artikel43Lid3Plaatsing() {
    return read(Feit.ARTIKEL_43_LID_3_PLAATSING, JaNee.class);
  }

  /** {@link Feit#ISD_OPGELEGD}, empty when unknown. */
  public Optional<JaNee> isdOpgelegd() {
    return read(Feit.ISD_OPGELEGD, JaNee.class);
  }

  /** {@link Feit#TBS_DWANG_OPGELEGD}, empty when unknown. */
  public Optional<JaNee> tbsDwangOpgelegd() {
    return read(Feit.TBS_DWANG_OPGELEGD, JaNee.class);
  }

  /** {@link Feit#ADVISERING_AFGEROND}, empty when unknown. */
  public Optional<JaNee> adviseringAfgerond() {
    return read(Feit.ADVISERING_AFGEROND, JaNee.class);
  }

  /** {@link Feit#MAATREGEL_GESTART}, empty when unknown. */
  public Optional<JaNee> maatregelGestart() {
    return read(Feit.MAATREGEL_GESTART, JaNee.class);
  }

  /** {@link Feit#UITSTROOM_MET_ZORGMACHTIGING}, empty when unknown. */
  public Optional<JaNee> uitstroomMetZorgmachtiging() {
    return read(Feit.UITSTROOM_MET_ZORGMACHTIGING, JaNee.class);
  }

  /** {@link Feit#SIGNAAL_CASEMANAGER}; an event, so NEE when nobody gave it. */
  public JaNee signaalCasemanager() {
    return read(Feit.SIGNAAL_CASEMANAGER, JaNee.class).orElse(JaNee.NEE);
  }

  /** {@link Feit#CRIMINOGENE_FACTOREN}, empty when unknown. */
  public Optional<List<String>> criminogeneFactoren() {
    return list(Feit.CRIMINOGENE_FACTOREN);
  }

  /** {@link Feit#BESCHERMENDE_FACTOREN}, empty when unknown. */
  public Optional<List<String>> beschermendeFactoren() {
    return list(Feit.BESCHERMENDE_FACTOREN);
  }

  /** {@link Feit#LVB}, empty when unknown. */
  public Optional<JaNee> lvb() {
    return read(Feit.LVB, JaNee.class);
  }

  /** {@link Feit#LAAGGELETTERD}, empty when unknown. */
  public Optional<JaNee> laaggeletterd() {
    return read(Feit.LAAGGELETTERD, JaNee.class);
  }

  /** {@link Feit#PSYCHIATRISCHE_PROBLEMATIEK}, empty when unknown. */
  public Optional<JaNee> psychiatrischeProblematiek() {
    return read(Feit.PSYCHIATRISCHE_PROBLEMATIEK, JaNee.class);
  }

  /** {@link Feit#SOCIALE_STEUN}, empty when unknown. */
  public Optional<JaNee> socialeSteun() {
    return read(Feit.SOCIALE_STEUN, JaNee.class);
  }

  /** {@link Feit#ZELFREDZAAMHEID}, empty when unknown. */
  public Optional<Zelfredzaamheid> zelfredzaamheid() {
    return read(Feit.ZELFREDZAAMHEID, Zelfredzaamheid.class);
  }

  /** {@link Feit#TE_MOTIVEREN}, empty when unknown. */
  public Optional<JaNee> teMotiveren() {
    return read(Feit.TE_MOTIVEREN, JaNee.class);
  }

  /** {@link Feit#BIJZONDERE_VOORWAARDEN}, empty when unknown. */
  public Optional<List<String>> bijzondereVoorwaarden() {
    return list(Feit.BIJZONDERE_VOORWAARDEN);
  }

  /** {@link Feit#HULPVERLENINGSCONTACTEN}, empty when unknown. */
  public Optional<List<String>> hulpverleningscontacten() {
    return list(Feit.HULPVERLENINGSCONTACTEN);
  }

  /** {@link Feit#LAATSTE_CONTACT_CASEMANAGER}, empty when unknown. */
  public Optional<LocalDate> laatsteContactCasemanager() {
    return read(Feit.LAATSTE_CONTACT_CASEMANAGER, LocalDate.class);
  }

  private <T> Optional<T> read(Feit feit, Class<T> type) {
    return value(feit).map(type::cast);
  }

  @SuppressWarnings("unchecked") // only lists of text are admitted for these facts
  private Optional<List<String>> list(Feit feit) {
    return value(feit).map(value -> (List<String>) value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gedetineerde that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  private Object writeReplace() {
    return new SerialisedGedetineerde(new LinkedHashMap<>(toJson()));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("facts are read by name");
  }

  /** Only the reference, for logs. */
  @Override
  public String toString() {
    return "Gedetineerde[" + kenmerk() + "]";
  }
}

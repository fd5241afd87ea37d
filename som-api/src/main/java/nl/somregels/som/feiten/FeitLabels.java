package nl.somregels.som.feiten;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.text.DutchLists;

/** A fact in the words of a person: {@code of de advisering is afgerond}. JSON keeps the names. */
public final class FeitLabels {
  private FeitLabels() {}

  /** The fact, to stand after "niet bekend:" or before a colon and its value. */
  public static String of(Feit feit) {
    Objects.requireNonNull(feit, "feit");
    return switch (feit) {
      case KENMERK -> "het kenmerk";
      case FASE -> "de fase van de detentie";
      case DATUM_BINNENKOMST -> "de datum van binnenkomst";
      case EINDDATUM_DETENTIE -> "de einddatum van de detentie";
      case ZITTINGSDATUM -> "de datum van de zitting";
      case GEBOORTEDATUM -> "de geboortedatum";
      case PLEEGDATUM -> "de pleegdatum";
      case ACTUEEL_DELICT -> "het delict";
      case VERBLIJFSSTATUS -> "of het verblijf rechtmatig is";
      case RECIDIVERISICO -> "het recidiverisico";
      case LETSELRISICO -> "het letselrisico";
      case ONTTREKKINGSRISICO -> "het onttrekkingsrisico";
      case DATUM_RISC -> "de datum van de RISC";
      case BRON_RECIDIVERISICO -> "de bron van het recidiverisico";
      case LAATSTE_RECLASSERINGSINFORMATIE -> "de datum van de laatste reclasseringsinformatie";
      case LOPENDE_ADVIESVRAAG -> "of er een adviesvraag loopt";
      case ASR_WEGINGSKADER_TOEGEPAST -> "of het ASR-wegingskader is toegepast";
      case TOEZICHT_NA_DETENTIE -> "of er toezicht na detentie is opgelegd";
      case ARTIKEL_43_LID_3_PLAATSING -> "of er een plaatsing volgens artikel 43 lid 3 Pbw is";
      case ISD_OPGELEGD -> "of ISD is opgelegd";
      case TBS_DWANG_OPGELEGD -> "of TBS met dwangverpleging is opgelegd";
      case ADVISERING_AFGEROND -> "of de advisering is afgerond";
      case MAATREGEL_GESTART -> "of de maatregel is gestart";
      case UITSTROOM_MET_ZORGMACHTIGING -> "of iemand uitstroomt met een zorgmachtiging";
      case SIGNAAL_CASEMANAGER -> "of de casemanager een signaal geeft";
      case CRIMINOGENE_FACTOREN -> "de criminogene factoren";
      case BESCHERMENDE_FACTOREN -> "de beschermende factoren";
      case LVB -> "of er een licht verstandelijke beperking (lvb) is";
      case LAAGGELETTERD -> "of iemand laaggeletterd is";
      case PSYCHIATRISCHE_PROBLEMATIEK -> "of er psychiatrische problematiek is";
      case SOCIALE_STEUN -> "of er sociale steun is";
      case ZELFREDZAAMHEID -> "de zelfredzaamheid";
      case TE_MOTIVEREN -> "of iemand te motiveren is";
      case BIJZONDERE_VOORWAARDEN -> "de bijzondere voorwaarden";
      case HULPVERLENINGSCONTACTEN -> "de contacten met de hulpverlening";
      case LAATSTE_CONTACT_CASEMANAGER -> "de datum van het laatste contact met de casemanager";
    };
  }

  /** The fact of this name; the name itself when it is that of a derived fact. */
  public static String of(String name) {
    Objects.requireNonNull(name, "name");
    return Feit.byName(name).map(FeitLabels::of).orElse(name);
  }

  /** The facts of these names, joined by commas and {@code and}. */
  public static String and(List<String> names) {
    Objects.requireNonNull(names, "names");
    return DutchLists.and(names.stream().map(FeitLabels::of).toList());
  }
}

package nl.somregels.som.regels.pack.language;

import static nl.somregels.som.regels.pack.language.Meaning.*;
import static nl.somregels.som.regels.pack.model.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.regels.pack.model.Expression;

/**
 * The closed vocabulary of the rule files. A sentence belongs to it when an entry fits it from its
 * first to its last character, with every value a possible one of its place. There is none for "is
 * onbekend": an unknown fact never makes a criterium apply. Thread-safe.
 */
public final class Woordenschat {
  /**
   * What a condition can say, as an analyst reads it. Of two that begin alike the longer one stands
   * first. Packs that have an outdated wording keep it; new rules should have the first.
   */
  private static final List<ConditionSentence> CONDITIONS =
      List.of(
          // De detentie
          sentence("de fase is PREVENTIEF|NA_VONNIS", is(FASE)),
          sentence("de detentie is nog niet op dag N", below(DETENTIEDAG)),
          sentence("de detentie is op dag N of later", atLeast(DETENTIEDAG)),
          sentence("de verblijfsduur is korter dan N dag|dagen|week|weken", below(VERBLIJFSDUUR)),
          sentence("de verblijfsduur is minstens N dag|dagen|week|weken", atLeast(VERBLIJFSDUUR)),
          sentence(
              "de detentie eindigt binnen N dag|dagen|week|weken", within(RESTERENDE_DETENTIE)),
          sentence("de detentie eindigt pas na N dag|dagen|week|weken", above(RESTERENDE_DETENTIE)),
          sentence("de zitting is binnen N dag|dagen|week|weken", within(TIJD_TOT_ZITTING)),
          sentence("de zitting is pas na N dag|dagen|week|weken", above(TIJD_TOT_ZITTING)),
          sentence(
              "het laatste contact met de casemanager is hoogstens N dag|dagen|week|weken geleden",
              atMost(TIJD_SINDS_CONTACT)),
          sentence(
              "het laatste contact met de casemanager is meer dan N dag|dagen|week|weken geleden",
              above(TIJD_SINDS_CONTACT)),
          // De persoon en het delict
          sentence("de leeftijd bij het delict is N tot N jaar", fromUntil(LEEFTIJD_BIJ_DELICT)),
          sentence("de leeftijd bij het delict is minstens N jaar", atLeast(LEEFTIJD_BIJ_DELICT)),
          sentence("de leeftijd bij het delict is lager dan N jaar", below(LEEFTIJD_BIJ_DELICT)),
          sentence("de leeftijd op de peildatum is N tot N jaar", fromUntil(LEEFTIJD_OP_PEILDATUM)),
          sentence(
              "de leeftijd op de peildatum is N tot en met N jaar",
              fromThrough(LEEFTIJD_OP_PEILDATUM)),
          sentence(
              "de leeftijd op de peildatum is minstens N jaar", atLeast(LEEFTIJD_OP_PEILDATUM)),
          sentence("de leeftijd op de peildatum is lager dan N jaar", below(LEEFTIJD_OP_PEILDATUM)),
          sentence(
              "het delict is hoogstens N jaar|maand|maanden geleden gepleegd",
              atMost(OUDERDOM_DELICT)),
          sentence(
              "het delict is meer dan N jaar|maand|maanden geleden gepleegd",
              above(OUDERDOM_DELICT)),
          sentence("het actuele delict is artikel ARTIKELEN Sr", in(ARTIKEL_SR)),
          sentence("het actuele delict is niet artikel ARTIKELEN Sr", not(in(ARTIKEL_SR))),
          sentence("rechtmatig verblijf is JA|NEE", is(VERBLIJFSSTATUS)),
          // Risico en reclasseringsinformatie
          sentence(
              "het recidiverisico is LAAG|MATIG|HOOG of LAAG|MATIG|HOOG",
              or(is(RECIDIVERISICO), is(RECIDIVERISICO))),
          sentence("het recidiverisico is LAAG|MATIG|HOOG", is(RECIDIVERISICO)),
          sentence(
              "het letselrisico is LAAG|MATIG|HOOG of LAAG|MATIG|HOOG",
              or(is(LETSELRISICO), is(LETSELRISICO))),
          sentence("het letselrisico is LAAG|MATIG|HOOG", is(LETSELRISICO)),
          sentence(
              "het onttrekkingsrisico is LAAG|MATIG|HOOG of LAAG|MATIG|HOOG",
              or(is(ONTTREKKINGSRISICO), is(ONTTREKKINGSRISICO))),
          sentence("het onttrekkingsrisico is LAAG|MATIG|HOOG", is(ONTTREKKINGSRISICO)),
          sentence(
              "de bron van het recidiverisico is RECLASSERINGSOORDEEL|OXREC",
              is(BRON_RECIDIVERISICO)),
          sentence("er is een RISC van hoogstens N jaar|maand|maanden oud", atMost(OUDERDOM_RISC)),
          sentence("er is geen RISC van hoogstens N jaar|maand|maanden oud", above(OUDERDOM_RISC)),
          sentence(
              "er is reclasseringsinformatie van hoogstens N jaar|maand|maanden oud",
              atMost(NIEUWSTE_INFORMATIE)),
          sentence(
              "er is geen reclasseringsinformatie van hoogstens N jaar|maand|maanden oud",
              above(NIEUWSTE_INFORMATIE)),
          sentence("er is nooit reclasseringsinformatie geweest", never(NIEUWSTE_INFORMATIE)),
          // Advies, toezicht en maatregelen
          sentence(
              "er loopt een adviesvraag voor de zitting: JA|NEE",
              is(LOPENDE_ADVIESVRAAG),
              "er loopt een adviesvraag: JA|NEE"),
          sentence("het ASR-wegingskader is toegepast: JA|NEE", is(ASR_WEGINGSKADER_TOEGEPAST)),
          sentence(
              "er volgt toezicht na de detentie: JA|NEE",
              is(TOEZICHT_NA_DETENTIE),
              "er is toezicht na detentie opgelegd: JA|NEE"),
          sentence(
              "er is een plaatsing volgens artikel 43 lid 3 Pbw: JA|NEE",
              is(ARTIKEL_43_LID_3_PLAATSING)),
          sentence("er is ISD opgelegd: JA|NEE", is(ISD_OPGELEGD)),
          sentence("er is TBS met dwangverpleging opgelegd: JA|NEE", is(TBS_DWANG_OPGELEGD)),
          sentence(
              "er is ISD of TBS met dwangverpleging opgelegd",
              or(is(ISD_OPGELEGD, "JA"), is(TBS_DWANG_OPGELEGD, "JA"))),
          sentence(
              "er is geen ISD en geen TBS met dwangverpleging opgelegd",
              and(is(ISD_OPGELEGD, "NEE"), is(TBS_DWANG_OPGELEGD, "NEE"))),
          sentence("de advisering is afgerond: JA|NEE", is(ADVISERING_AFGEROND)),
          sentence("de maatregel is gestart: JA|NEE", is(MAATREGEL_GESTART)),
          sentence(
              "de uitstroom is met een zorgmachtiging: JA|NEE", is(UITSTROOM_MET_ZORGMACHTIGING)),
          sentence("de casemanager geeft een signaal: JA|NEE", is(SIGNAAL_CASEMANAGER)),
          // Kenmerken die mensen wegen
          sentence("de lvb is JA|NEE", is(LVB)),
          sentence("de laaggeletterdheid is JA|NEE", is(LAAGGELETTERD)),
          sentence("er is psychiatrische problematiek: JA|NEE", is(PSYCHIATRISCHE_PROBLEMATIEK)),
          sentence("er is sociale steun: JA|NEE", is(SOCIALE_STEUN)),
          sentence("de zelfredzaamheid is BEPERKT|VOLDOENDE", is(ZELFREDZAAMHEID)),
          sentence("betrokkene is te motiveren: JA|NEE", is(TE_MOTIVEREN)),
          sentence(
              "er zijn minstens N criminogene factoren, of W of X staat erbij",
              or(
                  atLeast(AANTAL_CRIMINOGENE_FACTOREN),
                  contains(CRIMINOGENE_FACTOREN),
                  contains(CRIMINOGENE_FACTOREN))),
          sentence("er zijn minstens N criminogene factoren", atLeast(AANTAL_CRIMINOGENE_FACTOREN)),
          sentence("er zijn minder dan N criminogene factoren", below(AANTAL_CRIMINOGENE_FACTOREN)),
          sentence("bij de criminogene factoren staat niet W", not(contains(CRIMINOGENE_FACTOREN))),
          sentence("bij de criminogene factoren staat W", contains(CRIMINOGENE_FACTOREN)),
          sentence(
              "er zijn minstens N beschermende factoren", atLeast(AANTAL_BESCHERMENDE_FACTOREN)),
          sentence(
              "er zijn minder dan N beschermende factoren", below(AANTAL_BESCHERMENDE_FACTOREN)),
          sentence(
              "er zijn minstens N bijzondere voorwaarden", atLeast(AANTAL_BIJZONDERE_VOORWAARDEN)),
          sentence(
              "er zijn minder dan N bijzondere voorwaarden", below(AANTAL_BIJZONDERE_VOORWAARDEN)),
          sentence(
              "er zijn minstens N hulpverleningscontacten",
              atLeast(AANTAL_HULPVERLENINGSCONTACTEN)),
          sentence(
              "er zijn minder dan N hulpverleningscontacten",
              below(AANTAL_HULPVERLENINGSCONTACTEN)));

  private Woordenschat() {}

  private static ConditionSentence sentence(String text, Meaning meaning, String... outdated) {
    return new ConditionSentence(
        SentencePattern.of(text),
        meaning,
        Arrays.stream(outdated).map(SentencePattern::of).toList());
  }

  /** Whether a text without its dash is a condition, whatever its values. */
  public static boolean isCondition(String sentence) {
    return conditionPatterns().stream().anyMatch(pattern -> pattern.strict(sentence).isPresent());
  }

  /**
   * The meaning of a condition without its dash; empty when no sentence fits.
   *
   * @throws InvalidValueException when one fits, with a value that its field cannot have
   */
  static Optional<Expression> condition(String sentence) {
    return CONDITIONS.stream().flatMap(condition -> condition.read(sentence).stream()).findFirst();
  }

  /** The sentence for new rules in the place of a condition that is outdated; empty of others. */
  public static Optional<String> replacement(String sentence) {
    return CONDITIONS.stream()
        .flatMap(condition -> condition.replacement(sentence).stream())
        .findFirst();
  }

  /** What a line under {@code gevolg} says; empty when no sentence fits. */
  public static Optional<Consequence> consequence(String line, int number) {
    return Arrays.stream(ConsequenceKind.values())
        .flatMap(
            kind ->
                kind.pattern().strict(line).stream()
                    .map(values -> new Consequence(kind, values, number)))
        .findFirst();
  }

  /** For new rules, as an analyst reads them, with a word for each variable. */
  public static List<String> conditionSentences() {
    return currentConditionPatterns().stream().map(SentencePattern::readable).toList();
  }

  public static List<String> consequenceSentences() {
    return consequencePatterns().stream().map(SentencePattern::readable).toList();
  }

  /** The conditions in the order of the manual. */
  static List<ConditionSentence> conditions() {
    return CONDITIONS;
  }

  /** The condition sentences for new rules, with the places for values. */
  static List<SentencePattern> currentConditionPatterns() {
    return CONDITIONS.stream().map(ConditionSentence::pattern).toList();
  }

  /** Every condition sentence with the places for values. */
  static List<SentencePattern> conditionPatterns() {
    return CONDITIONS.stream().flatMap(ConditionSentence::wordings).toList();
  }

  static List<SentencePattern> consequencePatterns() {
    return Arrays.stream(ConsequenceKind.values()).map(ConsequenceKind::pattern).toList();
  }
}

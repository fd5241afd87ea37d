package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Field.FieldKind;
import nl.somregels.som.text.DutchSentence;

/** What a field is and when it is unknown, for whoever writes rules (rules/MODEL.md). */
final class FieldNotes {
  private FieldNotes() {}

  /** Of the fields of one sentence, in its order. */
  static String meaning(List<Field> fields) {
    boolean facts = fields.stream().allMatch(field -> field.kind() == FieldKind.KEUZE);
    return facts && fields.size() > 1
        ? FeitLabels.sentences(
            "Gaat over meer feiten: ",
            "En over: ",
            fields.stream().map(field -> field.firstFeit().jsonName()).toList())
        : fields.stream().map(FieldNotes::meaning).collect(Collectors.joining(" "));
  }

  private static String meaning(Field field) {
    return switch (field) {
      case RECIDIVERISICO ->
          "Het label uit de RISC. Is er nooit informatie geweest, dan is er geen label.";
      case DETENTIEDAG -> "Welke dag het op de peildatum is. De dag van binnenkomst is dag 1.";
      case VERBLIJFSDUUR ->
          "De dagen van binnenkomst tot de einddatum: de hele duur, niet wat er nog over is.";
      case RESTERENDE_DETENTIE -> "De dagen van de peildatum tot de einddatum.";
      case TIJD_TOT_ZITTING -> "De dagen van de peildatum tot de zitting.";
      case TIJD_SINDS_CONTACT -> "De dagen van het laatste contact tot de peildatum.";
      case LEEFTIJD_BIJ_DELICT ->
          "De hele jaren op de dag van het feit. Is die niet bekend, dan op de dag van binnenkomst.";
      case LEEFTIJD_OP_PEILDATUM -> "De hele jaren op de peildatum.";
      case OUDERDOM_DELICT -> "De tijd van de dag van het feit tot de peildatum.";
      case ARTIKEL_SR -> "Het nummer van het artikel. Een andere wet dan Sr heeft geen nummer.";
      case OUDERDOM_RISC -> "De tijd van de datum van de RISC tot de peildatum.";
      case NIEUWSTE_INFORMATIE ->
          "De tijd van de nieuwste informatie, ook een RISC, tot de peildatum.";
      case CRIMINOGENE_FACTOREN ->
          "Kies een woord van de lijst: " + String.join(", ", field.words()) + ".";
      case AANTAL_CRIMINOGENE_FACTOREN,
          AANTAL_BESCHERMENDE_FACTOREN,
          AANTAL_BIJZONDERE_VOORWAARDEN,
          AANTAL_HULPVERLENINGSCONTACTEN ->
          "Het aantal woorden van de lijst.";
      default -> choices(field.firstFeit());
    };
  }

  /** What each word of a choice says of a person. */
  private static String choices(Feit feit) {
    List<String> words = ((FeitType.Choice) feit.kind()).words();
    return words.stream()
        .map(word -> word + ": " + FeitLabels.clause(feit.jsonName(), word) + ".")
        .collect(Collectors.joining(" "));
  }

  /** Of the fields of one sentence, which read these columns. */
  static String unknown(List<Field> fields, List<String> columns) {
    return switch (fields.get(0)) {
      case VERBLIJFSDUUR ->
          "Zonder datum van binnenkomst. Zonder einddatum zolang de grens nog niet voorbij is.";
      case LEEFTIJD_BIJ_DELICT ->
          "Zonder geboortedatum, of zonder de dag van het feit en de datum van binnenkomst.";
      case RECIDIVERISICO -> "Zonder label, tenzij er nooit informatie is geweest.";
      case OUDERDOM_RISC ->
          "Zonder datum van de RISC, tenzij alle informatie ouder is of er nooit is geweest.";
      case NIEUWSTE_INFORMATIE ->
          "Zonder datum van de laatste informatie, tenzij de RISC al jong genoeg is.";
      default ->
          DutchSentence.capital(FeitLabels.sentences("Zolang niet bekend is: ", "Of: ", columns));
    };
  }
}

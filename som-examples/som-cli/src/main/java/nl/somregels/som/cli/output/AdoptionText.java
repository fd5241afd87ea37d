package nl.somregels.som.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.AdoptionStep;

/** A step of adoption for a person: what it did, or every reason why not. */
public final class AdoptionText {
  private AdoptionText() {}

  public static String render(AdoptionStep step) {
    if (!step.gedaan()) {
      return "De stap %s is niet gezet.\n".formatted(step.stap().word())
          + step.meldingen().stream()
              .filter(melding -> melding.ernst() == Ernst.FOUT)
              .map(ControleWriter::text)
              .collect(Collectors.joining())
              .stripTrailing();
    }
    return (lines("", step.gevolgen())
            + lines("Let op: ", step.waarschuwingen())
            + "Gewijzigde bestanden:\n"
            + lines("  ", step.bestanden()))
        .stripTrailing();
  }

  private static String lines(String begin, List<String> texts) {
    return texts.stream().map(text -> begin + text + "\n").collect(Collectors.joining());
  }
}

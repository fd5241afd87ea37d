package nl.somregels.som.feiten;

import static nl.somregels.som.melding.MeldingCode.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.somregels.som.feiten.ValueException.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * A complete list of different words: free ones, or from a closed list. In a CSV cell the words are
 * separated by {@code |} and {@code GEEN} alone is the empty list; what cannot be written in a cell
 * is no word in JSON either, nor is what means that the list is unknown. A refusal gives a reason
 * for each of the first wrong words, and the number of the others.
 */
record WordListFeitType(List<String> toegestaan) implements FeitType {
  static final String LEEG = "GEEN";
  private static final String SCHEIDING = "|";

  /** How many words a list has at most; each is a text of at most 1000 characters. */
  static final int MOST = 1000;

  @Override
  public Class<?> type() {
    return List.class;
  }

  @Override
  public Object parse(String tekst) {
    Objects.requireNonNull(tekst, "tekst");
    return tekst.equals(LEEG)
        ? List.of()
        : lees(List.of(tekst.split("\\|", -1)), "GEEN kan niet samen met andere woorden.");
  }

  @Override
  public Object copy(Object waarde) {
    return lees(
        (List<?>) FeitType.super.copy(waarde),
        "GEEN is hier geen woord; schrijf [] voor een bekende lege lijst.");
  }

  /** Looks for a near word only for the reasons that are given: the rest is counted. */
  private Object lees(List<?> gegeven, String geen) {
    if (gegeven.size() > MOST) {
      String tooMany = "dit zijn %s woorden; een lijst heeft er hoogstens %s.";
      throw new ValueException(
          List.of(new RefusalReason(LIJST_TE_LANG, null, tooMany.formatted(gegeven.size(), MOST))));
    }
    List<String> woorden = new ArrayList<>();
    List<RefusalReason> redenen = new ArrayList<>(0);
    Set<Object> gezien = new HashSet<>();
    Set<Object> dubbel = new HashSet<>();
    int meer = 0;
    for (Object gegevenWoord : gegeven) {
      Object woord =
          toegestaan.isEmpty() && gegevenWoord instanceof String tekst
              ? TextFeitType.eenvormig(tekst)
              : gegevenWoord;
      boolean nieuw = gezien.add(woord);
      if (nieuw && woord instanceof String tekst && isGoed(tekst)) {
        woorden.add(tekst);
      } else if (nieuw || dubbel.add(woord)) {
        if (redenen.size() < InvoerError.MOST) {
          redenen.add(nieuw ? reden(woord, geen) : dubbel(woord));
        } else {
          meer++;
        }
      }
    }
    if (meer > 0) {
      redenen.add(
          new RefusalReason(
              MEER_REDENEN, null, "en nog %s verkeerde woorden.".formatted(meer), meer));
    }
    if (!redenen.isEmpty()) {
      throw new ValueException(redenen);
    }
    return List.copyOf(woorden);
  }

  private boolean isGoed(String woord) {
    if (woord.equals(LEEG)) {
      return false;
    }
    return toegestaan.isEmpty()
        ? !woord.equalsIgnoreCase(LEEG)
            && !ValueHint.isUnknown(woord)
            && !woord.contains(SCHEIDING)
            && TextFeitType.VRIJ.isGeldig(woord)
        : toegestaan.contains(woord);
  }

  private RefusalReason reden(@Nullable Object woord, String geen) {
    if (!(woord instanceof String tekst)) {
      return new RefusalReason(
          VERKEERDE_SOORT,
          ValueException.toon(woord),
          "een lijst bestaat uit woorden tussen aanhalingstekens; hier staat iets anders.");
    }
    if (tekst.isBlank()) {
      return new RefusalReason(ONGELDIG_WOORD, tekst, "laat geen plaats in de lijst leeg.");
    }
    if (tekst.equals(LEEG)) {
      return new RefusalReason(GEEN_NAAST_WOORDEN, tekst, geen);
    }
    if (!toegestaan.isEmpty()) {
      return new RefusalReason(
          ONBEKEND_WOORD, tekst, "een woord is niet bekend." + uitweg(tekst) + ValueHint.of(tekst));
    }
    if (tekst.equalsIgnoreCase(LEEG)) {
      return new RefusalReason(
          ONGELDIG_WOORD, tekst, "schrijf GEEN in hoofdletters als er geen zijn (in JSON: []).");
    }
    if (ValueHint.isUnknown(tekst)) {
      return new RefusalReason(
          ONGELDIG_WOORD, tekst, "een woord is niet geldig." + ValueHint.LEAVE_EMPTY);
    }
    return new RefusalReason(
        ONGELDIG_WOORD,
        tekst,
        tekst.contains(SCHEIDING)
            ? "een woord bevat een |; dat scheidt de woorden van een lijst."
            : "een woord is niet geldig; " + TextFeitType.VRIJ.hoe());
  }

  private String uitweg(String tekst) {
    String suggestie = DidYouMean.zin(tekst, toegestaan);
    return suggestie.isEmpty() ? " Kies uit " + String.join(", ", toegestaan) + "." : suggestie;
  }

  private static RefusalReason dubbel(@Nullable Object woord) {
    return new RefusalReason(
        DUBBEL_WOORD, ValueException.toon(woord), "een woord staat meer dan 1 keer in de lijst.");
  }

  @Override
  public Object toJson(Object waarde) {
    return Objects.requireNonNull(waarde, "waarde");
  }
}

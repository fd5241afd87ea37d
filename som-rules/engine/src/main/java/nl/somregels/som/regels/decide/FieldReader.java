package nl.somregels.som.regels.decide;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;

/** Reads what the rules can tell of one field, as a number of a few bits. Immutable. */
sealed interface FieldReader {

  /** What is known of the field, from 0 and below two to the power {@link #aantalBits}. */
  int lees(FieldValues beeld);

  /** Whether that leaves one class of the field. */
  boolean isBepaald(int gelezen);

  /** How many bits it takes. */
  int aantalBits();

  /** The reader for the classes of a field of a variable. */
  static FieldReader van(Variable variabele, Field veld) {
    List<ValueClass> klassen = variabele.klassen(veld);
    return switch (veld.soort()) {
      case KEUZE -> new ChoiceReader(veld, veld.woorden().toArray(String[]::new));
      case GETAL ->
          new NumberReader(
              veld,
              klassen.stream()
                  .mapToInt(klasse -> ((ValueClass.IntervalClass) klasse).van())
                  .filter(van -> van != Field.GEEN_GETAL)
                  .distinct()
                  .sorted()
                  .toArray());
      case WOORDEN ->
          new ListReader(
              veld, ((ValueClass.WordsClass) klassen.get(0)).genoemd().stream().sorted().toList());
    };
  }

  private static int bits(int waarden) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(waarden - 1);
  }

  /** A choice: 0 when unknown, or the place of its word from 1. */
  record ChoiceReader(Field veld, String[] woorden) implements FieldReader {
    @Override
    public int lees(FieldValues beeld) {
      String woord = beeld.keuze(veld);
      if (woord == null) {
        return 0;
      }
      int plaats = 0;
      while (!woorden[plaats].equals(woord)) {
        plaats++;
      }
      return plaats + 1;
    }

    @Override
    public boolean isBepaald(int gelezen) {
      return gelezen > 0;
    }

    @Override
    public int aantalBits() {
      return bits(woorden.length + 1);
    }
  }

  /** A number: how many of the cuts are at or below each of its bounds. */
  record NumberReader(Field veld, int[] snedes) implements FieldReader {
    @Override
    public int lees(FieldValues beeld) {
      return plaats(beeld.laagste(veld)) | plaats(beeld.hoogste(veld)) << bits(snedes.length + 1);
    }

    private int plaats(int grens) {
      int plaats = 0;
      while (plaats < snedes.length && snedes[plaats] <= grens) {
        plaats++;
      }
      return plaats;
    }

    @Override
    public boolean isBepaald(int gelezen) {
      int half = bits(snedes.length + 1);
      return gelezen >> half == (gelezen & (1 << half) - 1);
    }

    @Override
    public int aantalBits() {
      return 2 * bits(snedes.length + 1);
    }
  }

  /** A list: 0 when unknown, or 1 and a bit for each named word that is in it. */
  record ListReader(Field veld, List<String> genoemd) implements FieldReader {
    @Override
    public int lees(FieldValues beeld) {
      Set<String> woorden = beeld.woorden(veld);
      if (woorden == null) {
        return 0;
      }
      int gelezen = 1;
      for (int i = 0; i < genoemd.size(); i++) {
        gelezen |= woorden.contains(genoemd.get(i)) ? 2 << i : 0;
      }
      return gelezen;
    }

    @Override
    public boolean isBepaald(int gelezen) {
      return gelezen > 0;
    }

    @Override
    public int aantalBits() {
      return genoemd.size() + 1;
    }
  }
}

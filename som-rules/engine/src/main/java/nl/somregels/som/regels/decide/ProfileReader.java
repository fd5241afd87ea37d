package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.session.FieldValues;

/**
 * Reads the {@link ProfileKey} of a case for the conditions of a pack.
 *
 * <p>Why nothing else can matter. A condition is built with "and" and "or" from comparisons of a
 * field with a literal, so its truth depends on the word of a choice, on between which literals the
 * two bounds of a number lie, and on which of the named words a list holds; the classes of {@link
 * Variables}, from which the possible outcomes come, are cut at the same literals. Besides that,
 * what is missing depends on which facts are known ({@link FactInfluence}), but only on those of a
 * variable that is not settled, or of one that a condition reads together with another: a condition
 * on one settled field is settled too. So those are in the profile, and nothing else of the case is
 * read before its own values are filled in.
 *
 * <p>Immutable; thread-safe.
 */
public final class ProfileReader {
  private final List<ProfilePart> parts;
  private final int length;

  private record ProfilePart(List<FieldReader> fields, FeitSet feiten, boolean always) {}

  private ProfileReader(List<ProfilePart> parts) {
    this.parts = parts;
    int bits = Long.SIZE;
    for (ProfilePart part : parts) {
      for (FieldReader field : part.fields) {
        bits += field.bitCount();
      }
    }
    this.length = (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /** For these conditions; empty when one is no comparison: then a profile does not tell all. */
  public static Optional<ProfileReader> of(Collection<Expression> voorwaarden) {
    if (!voorwaarden.stream().allMatch(ProfileReader::cuts)) {
      return Optional.empty();
    }
    List<ProfilePart> parts = new ArrayList<>();
    for (Variable variable : Variables.of(voorwaarden)) {
      FeitSet feiten = FeitSet.EMPTY;
      for (var field : variable.fields()) {
        feiten = feiten.with(FeitSet.of(field.feiten()));
      }
      boolean withOther =
          voorwaarden.stream()
              .map(Expression::fields)
              .anyMatch(
                  fields ->
                      fields.size() > 1 && variable.fields().stream().anyMatch(fields::contains));
      parts.add(
          new ProfilePart(
              variable.fields().stream().map(field -> FieldReader.of(variable, field)).toList(),
              feiten,
              withOther));
    }
    return Optional.of(new ProfileReader(List.copyOf(parts)));
  }

  private static boolean cuts(Expression voorwaarde) {
    return voorwaarde
        .comparisons()
        .allMatch(
            comparison ->
                comparison.fold(
                    new Fold<>(
                        equal -> equal.field().words().contains(equal.word()),
                        bound -> bound.field().isDerived(),
                        contains -> contains.field().words().contains(contains.word()),
                        and -> false,
                        or -> false)));
  }

  public ProfileKey read(FieldValues view, FeitSet known) {
    long[] bits = new long[length];
    long feiten = 0;
    int place = Long.SIZE;
    for (int i = 0; i < parts.size(); i++) {
      ProfilePart part = parts.get(i);
      boolean open = part.always;
      for (int j = 0; j < part.fields.size(); j++) {
        FieldReader field = part.fields.get(j);
        int read = field.read(view);
        open |= !field.isDetermined(read);
        bits[place >> 6] |= (long) read << place;
        int rest = Long.SIZE - (place & Long.SIZE - 1);
        if (rest < field.bitCount()) {
          bits[(place >> 6) + 1] |= (long) read >>> rest;
        }
        place += field.bitCount();
      }
      if (open) {
        feiten |= part.feiten.bits();
      }
    }
    bits[0] = known.bits() & feiten;
    return new ProfileKey(bits);
  }
}

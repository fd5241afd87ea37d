package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
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
  private final List<ProfilePart> delen;
  private final int lengte;

  /** One variable with the readers of its fields. */
  private record ProfilePart(List<FieldReader> velden, FeitSet feiten, boolean altijd) {}

  private ProfileReader(List<ProfilePart> delen) {
    this.delen = delen;
    int bits = Long.SIZE;
    for (ProfilePart deel : delen) {
      for (FieldReader veld : deel.velden) {
        bits += veld.aantalBits();
      }
    }
    this.lengte = (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /**
   * For these conditions; empty when one of them is no comparison that cuts its field into classes,
   * because then a profile would not tell everything.
   */
  public static Optional<ProfileReader> of(Collection<Expression> voorwaarden) {
    if (!voorwaarden.stream().allMatch(ProfileReader::snijdt)) {
      return Optional.empty();
    }
    List<ProfilePart> delen = new ArrayList<>();
    for (Variable variabele : Variables.of(voorwaarden)) {
      FeitSet feiten = FeitSet.LEEG;
      for (var veld : variabele.velden()) {
        feiten = feiten.met(FeitSet.of(veld.feiten()));
      }
      boolean metAndere =
          voorwaarden.stream()
              .map(Expression::velden)
              .anyMatch(
                  velden ->
                      velden.size() > 1 && variabele.velden().stream().anyMatch(velden::contains));
      delen.add(
          new ProfilePart(
              variabele.velden().stream().map(veld -> FieldReader.van(variabele, veld)).toList(),
              feiten,
              metAndere));
    }
    return Optional.of(new ProfileReader(List.copyOf(delen)));
  }

  private static boolean snijdt(Expression expressie) {
    if (expressie instanceof And samen) {
      return samen.delen().stream().allMatch(ProfileReader::snijdt);
    }
    if (expressie instanceof Or een) {
      return een.delen().stream().allMatch(ProfileReader::snijdt);
    }
    if (expressie instanceof Equals gelijk) {
      return gelijk.veld().woorden().contains(gelijk.woord());
    }
    if (expressie instanceof Contains bevat) {
      return bevat.veld().woorden().contains(bevat.woord());
    }
    return expressie instanceof AtLeast grens && grens.veld().isAfgeleid();
  }

  /**
   * The profile of a case.
   *
   * @param bekend its known facts
   */
  public ProfileKey lees(FieldValues beeld, FeitSet bekend) {
    long[] bits = new long[lengte];
    long feiten = 0;
    int plaats = Long.SIZE;
    for (int i = 0; i < delen.size(); i++) {
      ProfilePart deel = delen.get(i);
      boolean open = deel.altijd;
      for (int j = 0; j < deel.velden.size(); j++) {
        FieldReader veld = deel.velden.get(j);
        int gelezen = veld.lees(beeld);
        open |= !veld.isBepaald(gelezen);
        bits[plaats >> 6] |= (long) gelezen << plaats;
        int rest = Long.SIZE - (plaats & Long.SIZE - 1);
        if (rest < veld.aantalBits()) {
          bits[(plaats >> 6) + 1] |= (long) gelezen >>> rest;
        }
        plaats += veld.aantalBits();
      }
      if (open) {
        feiten |= deel.feiten.bits();
      }
    }
    bits[0] = bekend.bits() & feiten;
    return new ProfileKey(bits);
  }
}

package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Which pack is meant: a version, such as {@code 2021.1}, or one revision of it, such as {@code
 * 2021.1@1}. Immutable.
 *
 * @param versie the version
 * @param herziening the revision from 1, or null for the current one
 */
public record PakketReference(PakketVersie versie, @Nullable Integer herziening)
    implements Serializable {
  private static final Pattern FORM = Pattern.compile("([^@]*)@([1-9]\\d{0,2})");

  /** Refuses a revision that cannot be. */
  public PakketReference {
    Objects.requireNonNull(versie, "versie");
    if (herziening != null) {
      Bounds.atLeast(1, herziening, "herziening");
    }
  }

  /** The current revision of this version. */
  public static PakketReference current(PakketVersie versie) {
    return new PakketReference(versie, null);
  }

  /**
   * The pack that this text names.
   *
   * @throws IllegalArgumentException when the text is not of the form {@code 2021.1} or {@code
   *     2021.1@1}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PakketReference of(String text) {
    Matcher revision = FORM.matcher(Objects.requireNonNull(text, "text"));
    if (revision.matches()) {
      return new PakketReference(
          PakketVersie.of(revision.group(1)), Integer.valueOf(revision.group(2)));
    }
    if (text.contains("@")) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is geen pakket; schrijf de herziening als getal, zoals 2021.1@1.");
    }
    return current(PakketVersie.of(text));
  }

  /** Whether this pack is of the version, and of the revision if one is named. */
  public boolean means(PakketVersie version, int revision) {
    Objects.requireNonNull(version, "version");
    return versie.equals(version) && (herziening == null || herziening == revision);
  }

  /** The form it is read from. */
  @JsonValue
  @Override
  public String toString() {
    return herziening == null ? versie.toString() : versie + "@" + herziening;
  }
}

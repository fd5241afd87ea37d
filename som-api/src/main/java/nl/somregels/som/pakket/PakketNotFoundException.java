package nl.somregels.som.pakket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * There is no pack for what was asked; the message is Dutch and says which there are. Survives Java
 * serialisation with what it holds.
 */
public final class PakketNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 2L;

  private final @Nullable LocalDate datum;
  private final @Nullable PakketVersie versie;

  /** A type that is serialisable for certain. */
  private final ArrayList<PakketVersie> versies;

  private PakketNotFoundException(
      String message,
      @Nullable LocalDate datum,
      @Nullable PakketVersie versie,
      List<PakketVersie> versies) {
    super(Objects.requireNonNull(message, "message"));
    this.datum = datum;
    this.versie = versie;
    this.versies = new ArrayList<>(Objects.requireNonNull(versies, "versies"));
  }

  /** There is no folder with packs, or no pack in it. */
  public PakketNotFoundException(String message) {
    this(message, null, null, List.of());
  }

  /**
   * No pack is in force on this date.
   *
   * @param versies the versions that there are
   */
  public PakketNotFoundException(String message, LocalDate datum, List<PakketVersie> versies) {
    this(message, Objects.requireNonNull(datum, "datum"), null, versies);
  }

  /**
   * There is no pack of this version.
   *
   * @param versies the versions that there are
   */
  public PakketNotFoundException(String message, PakketVersie versie, List<PakketVersie> versies) {
    this(message, null, Objects.requireNonNull(versie, "versie"), versies);
  }

  /** The date for which a pack was asked; empty when none was. */
  public Optional<LocalDate> datum() {
    return Optional.ofNullable(datum);
  }

  /** The version that was asked for; empty when none was. */
  public Optional<PakketVersie> versie() {
    return Optional.ofNullable(versie);
  }

  /** The versions that there are, in the order of the message; a list that cannot be changed. */
  public List<PakketVersie> versies() {
    return List.copyOf(versies);
  }
}

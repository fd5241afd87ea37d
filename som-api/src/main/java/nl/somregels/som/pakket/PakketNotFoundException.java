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

  private final @Nullable LocalDate date;
  private final @Nullable PakketVersie version;

  /** A type that is serialisable for certain. */
  private final ArrayList<PakketVersie> versions;

  private PakketNotFoundException(
      String message,
      @Nullable LocalDate date,
      @Nullable PakketVersie version,
      List<PakketVersie> versions) {
    super(Objects.requireNonNull(message, "message"));
    this.date = date;
    this.version = version;
    this.versions = new ArrayList<>(Objects.requireNonNull(versions, "versions"));
  }

  /** There is no folder with packs, or no pack in it. */
  public PakketNotFoundException(String message) {
    this(message, null, null, List.of());
  }

  /**
   * No pack is in force on this date.
   *
   * @param versions the versions that there are
   */
  public PakketNotFoundException(String message, LocalDate date, List<PakketVersie> versions) {
    this(message, Objects.requireNonNull(date, "date"), null, versions);
  }

  /**
   * There is no pack of this version.
   *
   * @param versions the versions that there are
   */
  public PakketNotFoundException(
      String message, PakketVersie version, List<PakketVersie> versions) {
    this(message, null, Objects.requireNonNull(version, "version"), versions);
  }

  /** The date for which a pack was asked; empty when none was. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The version that was asked for; empty when none was. */
  public Optional<PakketVersie> version() {
    return Optional.ofNullable(version);
  }

  /** The versions that there are, in the order of the message; a list that cannot be changed. */
  public List<PakketVersie> versions() {
    return List.copyOf(versions);
  }
}

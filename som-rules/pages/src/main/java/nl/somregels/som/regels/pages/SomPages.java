package nl.somregels.som.regels.pages;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.DecisionTable;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.packs.DefaultPakketFiles;
import nl.somregels.som.regels.pages.comparison.ComparisonPageRenderer;
import nl.somregels.som.regels.pages.pack.CriteriaTable;
import nl.somregels.som.regels.pages.pack.PackCheck;
import nl.somregels.som.regels.pages.pack.PackDocument;
import nl.somregels.som.regels.pages.pack.PackPageRenderer;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * Pages for people to read, print and sign. Each is one self-contained HTML document that loads and
 * runs nothing; equal input gives the same bytes. Thread-safe.
 */
public final class SomPages {
  private SomPages() {}

  /**
   * A pack as one page.
   *
   * @param files files of this library
   * @throws PakketNotFoundException when there is no such version, naming those there are
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException when the files are another's, or the check or the comparison
   *     is of another pack
   */
  public static String document(PakketFiles files, PakketVersie version, DocumentOptions options) {
    PakketFileSet source =
        DefaultPakketFiles.of(Objects.requireNonNull(files, "files"))
            .source(Objects.requireNonNull(version, "version"));
    Objects.requireNonNull(options, "options");
    Pakket pakket = RegelpakketLoader.load(source);
    return PackPageRenderer.render(
        PackDocument.of(
            pakket,
            RegelpakketLoader.filesHash(source),
            options.examples() ? VoorbeeldReader.read(source, pakket).all() : List.of(),
            check(source, options),
            against(pakket, options)));
  }

  private static @Nullable Vergelijking against(Pakket pakket, DocumentOptions options) {
    Vergelijking against = options.against();
    if (against != null
        && !against.details().naar().pakketHash().equals(pakket.identity().pakketHash())) {
      throw new IllegalArgumentException(
          "Dit is een vergelijking met "
              + against.naar()
              + ", niet met "
              + pakket.reference()
              + ".");
    }
    return against;
  }

  /**
   * The criteria of a pack as one table.
   *
   * @param files files of this library
   * @throws PakketNotFoundException when there is no such version, naming those there are
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException when the files are another's
   */
  public static DecisionTable decisionTable(PakketFiles files, PakketVersie version) {
    PakketFileSet source =
        DefaultPakketFiles.of(Objects.requireNonNull(files, "files"))
            .source(Objects.requireNonNull(version, "version"));
    return CriteriaTable.of(RegelpakketLoader.load(source));
  }

  /** That table as one page, for the screen and for A3 paper on its side. */
  public static String page(DecisionTable table) {
    return CriteriaTable.render(Objects.requireNonNull(table, "table"));
  }

  private static @Nullable PackCheck check(PakketFileSet source, DocumentOptions options) {
    Controle controle = options.controle();
    if (controle == null) {
      return null;
    }
    if (!controle.pakket().equals(source.name())) {
      throw new IllegalArgumentException(
          "Dit is de controle van " + controle.pakket() + ", niet van " + source.name() + ".");
    }
    return new PackCheck(controle, Objects.requireNonNull(options.date()));
  }

  /** As {@link #document(PakketFiles, PakketVersie, DocumentOptions)}, not checked. */
  public static String document(PakketFiles files, PakketVersie version) {
    return document(files, version, DocumentOptions.NONE);
  }

  /** A comparison of two packs as one page. */
  public static String comparison(Vergelijking vergelijking) {
    return ComparisonPageRenderer.render(Objects.requireNonNull(vergelijking, "vergelijking"));
  }
}

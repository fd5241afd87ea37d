package nl.somregels.som.regels.pack.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.Melding;

/** The unchecked files of one pack, by path, with objections to what is there and was not read. */
public record PakketFileSet(
    String name, SortedMap<String, byte[]> files, List<Melding> objections) {
  public static final String MANIFEST = "pakket.yaml";

  /** Copies the collections; the arrays are not copied and must not be changed. */
  public PakketFileSet {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    objections = List.copyOf(objections);
  }

  /** Files that are not from a folder. */
  public PakketFileSet(String name, SortedMap<String, byte[]> files) {
    this(name, files, List.of());
  }

  /** The text of a file of a pack that loaded, and so is UTF-8; without byte order mark. */
  public String text(String file) {
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Equal when the name and every byte of every file are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PakketFileSet that
        && name.equals(that.name)
        && objections.equals(that.objections)
        && files.keySet().equals(that.files.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), that.files.get(file.getKey())));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, files.keySet());
  }
}

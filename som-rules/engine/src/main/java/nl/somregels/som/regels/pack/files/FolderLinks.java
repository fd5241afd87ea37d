package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where links in a folder with packs may lead: to another place in that folder and nowhere else. So
 * is a volume of Kubernetes laid out: every file is a link to a folder beside it, through the link
 * {@code ..data} that is swapped.
 */
public final class FolderLinks {
  private final Path root;

  private FolderLinks(Path root) {
    this.root = root;
  }

  /** Of this folder, which may itself be a link to any place. */
  public static FolderLinks in(Path folder) throws IOException {
    return new FolderLinks(folder.toRealPath());
  }

  /** Where the folder really is. */
  Path root() {
    return root;
  }

  /** Something in the real folder, or what it links to; empty when that is outside, or nothing. */
  public Optional<Path> follow(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return Optional.of(path);
    }
    try {
      return Optional.of(path.toRealPath()).filter(real -> real.startsWith(root));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

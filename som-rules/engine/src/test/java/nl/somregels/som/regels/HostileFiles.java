package nl.somregels.som.regels;

import static nl.somregels.som.regels.HostilePakketten.CRITERIA;
import static nl.somregels.som.regels.HostilePakketten.K;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are not what a pack holds, or not where, or not how much. */
final class HostileFiles {
  private HostileFiles() {}

  static void add(HostilePakketten pakketten) {
    kinds(pakketten);
    paths(pakketten);
    hyperlinks(pakketten);
    extent(pakketten);
  }

  private static void kinds(HostilePakketten pakketten) {
    byte[] code = ("rule a when eval(" + K + ".sing()) then end").getBytes(StandardCharsets.UTF_8);
    List.of(
            "woordenschat.dsl",
            "regels.drl",
            "Canary.java",
            "Canary.class",
            "kanarie.jar",
            "beslistabel.xls",
            "proces.bpmn",
            "kmodule.xml",
            "drools.properties",
            ".verborgen.dslr",
            "criteria.dslr.drl",
            "criteria.DSLR",
            "regels",
            "pakket.yml",
            "extra.yaml",
            "criteria 2.dslr",
            "voorbeelden/regels.drl",
            "voorbeelden/regels.dslr",
            "herzieningen/1/regels.drl")
        .forEach(
            path ->
                pakketten.bytes(
                    "bestand " + path,
                    path.startsWith("herz") ? path.substring("herzieningen/1/".length()) : path,
                    path,
                    code));
    List.of("META-INF/services/x", "voorbeelden/diep/er/x.yaml", "a/b/c/d/e/f/g/h/i/j/x.dslr")
        .forEach(
            path ->
                pakketten.bytes(
                    "map " + path,
                    path.startsWith("voor") ? "voorbeelden/diep" : path.split("/")[0],
                    path,
                    code));
    pakketten.onDisk(
        "pakket onder een andere naam",
        "geheim",
        folder -> Files.move(folder.resolve("2021.1"), folder.resolve("geheim")));
    pakketten.onDisk(
        "pakket onder een andere versie",
        "pakket.yaml",
        folder -> Files.move(folder.resolve("2021.1"), folder.resolve("2027.1")));
    pakketten.onDisk(
        "regelbestand naast het pakket",
        "los.dslr",
        folder -> Files.copy(folder.resolve("2021.1/criteria.dslr"), folder.resolve("los.dslr")));
  }

  private static void paths(HostilePakketten pakketten) {
    List.of(
            "../criteria.dslr",
            "..",
            "voorbeelden/../../x.yaml",
            "/tmp/criteria.dslr",
            "C:\\criteria.dslr",
            "..\\criteria.dslr",
            "\\\\server\\x.dslr",
            "./criteria2.dslr",
            "a//b.dslr")
        .forEach(path -> pakketten.path("pad " + path, path, path));
    pakketten.path("pad met een nieuwe regel", "a?b.dslr", "a\nb.dslr");
    pakketten.path("pad met een omkering", "a?b.dslr", "a\u202Eb.dslr");
    pakketten.path("eindeloos pad", "a".repeat(120) + "...", "a".repeat(5000) + ".dslr");
  }

  private static void hyperlinks(HostilePakketten pakketten) {
    pakketten.onDisk(
        "koppeling naar een bestand buiten het pakket",
        "extra.dslr",
        folder -> {
          Path goal =
              Files.writeString(folder.resolveSibling(folder.getFileName() + "-geheim"), "geheim");
          Files.createSymbolicLink(folder.resolve("2021.1/extra.dslr"), goal);
        });
    pakketten.onDisk(
        "koppeling binnen het pakket",
        "extra.dslr:6",
        folder -> Files.createSymbolicLink(folder.resolve("2021.1/extra.dslr"), Path.of(CRITERIA)));
    pakketten.onDisk(
        "koppeling naar een map",
        "bijlagen",
        folder -> Files.createSymbolicLink(folder.resolve("2021.1/bijlagen"), Path.of("/")));
    pakketten.onDisk(
        "koppeling naar niets",
        "extra.dslr",
        folder ->
            Files.createSymbolicLink(folder.resolve("2021.1/extra.dslr"), Path.of("weg.dslr")));
    pakketten.onDisk(
        "koppeling naar zichzelf",
        "extra.dslr",
        folder ->
            Files.createSymbolicLink(folder.resolve("2021.1/extra.dslr"), Path.of("extra.dslr")));
    pakketten.onDisk(
        "koppeling via een koppeling naar buiten",
        "extra.dslr",
        folder -> {
          Files.createSymbolicLink(folder.resolve("..data"), Path.of("/etc"));
          Files.createSymbolicLink(
              folder.resolve("2021.1/extra.dslr"), Path.of("../..data/passwd"));
        });
    pakketten.onDisk(
        "koppeling naar de map erboven",
        "2021.1/herzieningen/2021.1",
        folder -> Files.createSymbolicLink(folder.resolve("2021.1/herzieningen"), folder));
    pakketten.onDisk(
        "koppeling als herziening",
        "2021.1/herzieningen/1/herzieningen",
        folder -> {
          Path herzieningen = Files.createDirectory(folder.resolve("2021.1/herzieningen"));
          Files.createSymbolicLink(herzieningen.resolve("1"), folder.resolve("2021.1"));
        });
    pakketten.onDisk(
        "koppeling als pakket",
        "2027.1/pakket.yaml",
        folder -> Files.createSymbolicLink(folder.resolve("2027.1"), folder.resolve("2021.1")));
    pakketten.onDisk(
        "eindeloos apparaat als regelbestand",
        "extra.dslr",
        folder ->
            Files.createSymbolicLink(folder.resolve("2021.1/extra.dslr"), Path.of("/dev/zero")));
    pakketten.onDisk("wachtrij als regelbestand", "extra.dslr", HostileFiles::queue);
  }

  /** Opening a named pipe for reading waits for ever. */
  private static void queue(Path folder) throws IOException {
    String path = folder.resolve("2021.1/extra.dslr").toString();
    try {
      if (new ProcessBuilder("mkfifo", path).start().waitFor() != 0) {
        throw new IllegalStateException("mkfifo " + path);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void extent(HostilePakketten pakketten) {
    pakketten.bytes(
        "bestand van 2 MB",
        "extra.dslr",
        "extra.dslr",
        "// x\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII));
    pakketten.onDisk(
        "bestand van 8 GB zonder inhoud",
        "extra.dslr",
        folder -> {
          try (var file =
              new RandomAccessFile(folder.resolve("2021.1/extra.dslr").toFile(), "rw")) {
            file.setLength(8L << 30);
          }
        });
    pakketten.onDisk(
        "veel bestanden",
        "meer dan 200 bestanden",
        folder -> {
          for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("2021.1/r" + i + ".dslr"), "// x\n");
          }
        });
    pakketten.onDisk(
        "veel grote bestanden",
        "groter dan 4 MB",
        folder -> {
          for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("2021.1/r" + i + ".dslr"), "// x\n".repeat(200_000));
          }
        });
    pakketten.onDisk(
        "veel pakketten",
        "meer dan 100 pakketten",
        folder -> {
          for (int i = 1; i < 200; i++) {
            Files.createDirectory(folder.resolve("2027." + i));
          }
        });
  }
}

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

  static void voegToe(HostilePakketten pakketten) {
    soorten(pakketten);
    paden(pakketten);
    koppelingen(pakketten);
    omvang(pakketten);
  }

  private static void soorten(HostilePakketten pakketten) {
    byte[] code = ("rule a when eval(" + K + ".zing()) then end").getBytes(StandardCharsets.UTF_8);
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
            pad ->
                pakketten.bytes(
                    "bestand " + pad,
                    pad.startsWith("herz") ? pad.substring("herzieningen/1/".length()) : pad,
                    pad,
                    code));
    List.of("META-INF/services/x", "voorbeelden/diep/er/x.yaml", "a/b/c/d/e/f/g/h/i/j/x.dslr")
        .forEach(
            pad ->
                pakketten.bytes(
                    "map " + pad,
                    pad.startsWith("voor") ? "voorbeelden/diep" : pad.split("/")[0],
                    pad,
                    code));
    pakketten.opSchijf(
        "pakket onder een andere naam",
        "geheim",
        map -> Files.move(map.resolve("2021.1"), map.resolve("geheim")));
    pakketten.opSchijf(
        "pakket onder een andere versie",
        "pakket.yaml",
        map -> Files.move(map.resolve("2021.1"), map.resolve("2027.1")));
    pakketten.opSchijf(
        "regelbestand naast het pakket",
        "los.dslr",
        map -> Files.copy(map.resolve("2021.1/criteria.dslr"), map.resolve("los.dslr")));
  }

  private static void paden(HostilePakketten pakketten) {
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
        .forEach(pad -> pakketten.pad("pad " + pad, pad, pad));
    pakketten.pad("pad met een nieuwe regel", "a?b.dslr", "a\nb.dslr");
    pakketten.pad("pad met een omkering", "a?b.dslr", "a\u202Eb.dslr");
    pakketten.pad("eindeloos pad", "a".repeat(120) + "...", "a".repeat(5000) + ".dslr");
  }

  private static void koppelingen(HostilePakketten pakketten) {
    pakketten.opSchijf(
        "koppeling naar een bestand buiten het pakket",
        "extra.dslr",
        map -> {
          Path doel =
              Files.writeString(map.resolveSibling(map.getFileName() + "-geheim"), "geheim");
          Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), doel);
        });
    pakketten.opSchijf(
        "koppeling binnen het pakket",
        "extra.dslr:6",
        map -> Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), Path.of(CRITERIA)));
    pakketten.opSchijf(
        "koppeling naar een map",
        "bijlagen",
        map -> Files.createSymbolicLink(map.resolve("2021.1/bijlagen"), Path.of("/")));
    pakketten.opSchijf(
        "koppeling naar niets",
        "extra.dslr",
        map -> Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), Path.of("weg.dslr")));
    pakketten.opSchijf(
        "koppeling naar zichzelf",
        "extra.dslr",
        map -> Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), Path.of("extra.dslr")));
    pakketten.opSchijf(
        "koppeling via een koppeling naar buiten",
        "extra.dslr",
        map -> {
          Files.createSymbolicLink(map.resolve("..data"), Path.of("/etc"));
          Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), Path.of("../..data/passwd"));
        });
    pakketten.opSchijf(
        "koppeling naar de map erboven",
        "2021.1/herzieningen/2021.1",
        map -> Files.createSymbolicLink(map.resolve("2021.1/herzieningen"), map));
    pakketten.opSchijf(
        "koppeling als herziening",
        "2021.1/herzieningen/1/herzieningen",
        map -> {
          Path herzieningen = Files.createDirectory(map.resolve("2021.1/herzieningen"));
          Files.createSymbolicLink(herzieningen.resolve("1"), map.resolve("2021.1"));
        });
    pakketten.opSchijf(
        "koppeling als pakket",
        "2027.1/pakket.yaml",
        map -> Files.createSymbolicLink(map.resolve("2027.1"), map.resolve("2021.1")));
    pakketten.opSchijf(
        "eindeloos apparaat als regelbestand",
        "extra.dslr",
        map -> Files.createSymbolicLink(map.resolve("2021.1/extra.dslr"), Path.of("/dev/zero")));
    pakketten.opSchijf("wachtrij als regelbestand", "extra.dslr", HostileFiles::wachtrij);
  }

  /** Opening a named pipe for reading waits for ever. */
  private static void wachtrij(Path map) throws IOException {
    String pad = map.resolve("2021.1/extra.dslr").toString();
    try {
      if (new ProcessBuilder("mkfifo", pad).start().waitFor() != 0) {
        throw new IllegalStateException("mkfifo " + pad);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void omvang(HostilePakketten pakketten) {
    pakketten.bytes(
        "bestand van 2 MB",
        "extra.dslr",
        "extra.dslr",
        "// x\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII));
    pakketten.opSchijf(
        "bestand van 8 GB zonder inhoud",
        "extra.dslr",
        map -> {
          try (var bestand =
              new RandomAccessFile(map.resolve("2021.1/extra.dslr").toFile(), "rw")) {
            bestand.setLength(8L << 30);
          }
        });
    pakketten.opSchijf(
        "veel bestanden",
        "meer dan 200 bestanden",
        map -> {
          for (int i = 0; i < 300; i++) {
            Files.writeString(map.resolve("2021.1/r" + i + ".dslr"), "// x\n");
          }
        });
    pakketten.opSchijf(
        "veel grote bestanden",
        "groter dan 4 MB",
        map -> {
          for (int i = 0; i < 5; i++) {
            Files.writeString(map.resolve("2021.1/r" + i + ".dslr"), "// x\n".repeat(200_000));
          }
        });
    pakketten.opSchijf(
        "veel pakketten",
        "meer dan 100 pakketten",
        map -> {
          for (int i = 1; i < 200; i++) {
            Files.createDirectory(map.resolve("2027." + i));
          }
        });
  }
}

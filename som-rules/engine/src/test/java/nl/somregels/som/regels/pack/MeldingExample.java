package nl.somregels.som.regels.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A change to the bundled pack 2021.1 and the exact text of what is said of it. Read from a text
 * file of which each line starts with what it is: {@code #} the kind of remark and a name,
 * {@code @} the file, {@code <} text to replace, {@code >} what it becomes, {@code =} the expected
 * text.
 *
 * @param code the kind of remark, as in the remark itself
 * @param naam what is wrong, in a few words
 * @param wijzigingen the changes, in order
 * @param verwacht all remarks, one under the other
 */
public record MeldingExample(
    String code, String naam, List<FileEdit> wijzigingen, String verwacht) {
  /** A text in a file and what it becomes; a file without old text is replaced as a whole. */
  record FileEdit(String bestand, String oud, String nieuw) {
    FileEdit met(String soort, String regel) {
      if (soort.equals("<")) {
        return new FileEdit(bestand, oud + regel + "\n", nieuw);
      }
      if (soort.equals(">")) {
        return new FileEdit(bestand, oud, nieuw + regel + "\n");
      }
      String[] keer = regel.split(" ", 2);
      String einde = soort.equals("*") ? "\n" : " ";
      return new FileEdit(
          bestand, oud, nieuw + (keer[1] + einde).repeat(Integer.parseInt(keer[0])));
    }
  }

  /** The cases in a file of the test resources. */
  static List<MeldingExample> lees(String bestand) {
    List<MeldingExample> voorbeelden = new ArrayList<>();
    for (String deel : tekst(bestand).split("(?m)^# ")) {
      if (!deel.isBlank()) {
        voorbeelden.add(voorbeeld(deel));
      }
    }
    return voorbeelden;
  }

  private static MeldingExample voorbeeld(String deel) {
    List<String> regels = deel.lines().toList();
    String[] kop = regels.get(0).split(": ", 2);
    List<FileEdit> wijzigingen = new ArrayList<>();
    for (String regel : regels.subList(1, regels.size())) {
      String soort = regel.isEmpty() ? "" : regel.substring(0, 1);
      String inhoud = regel.length() < 2 ? "" : StringEscapeUtils.unescapeJava(regel.substring(2));
      if (soort.equals("@")) {
        wijzigingen.add(new FileEdit(inhoud, "", ""));
      } else if ("<>*-".contains(soort) && !soort.isEmpty()) {
        FileEdit laatste = wijzigingen.remove(wijzigingen.size() - 1);
        wijzigingen.add(laatste.met(soort, inhoud));
      }
    }
    String verwacht =
        String.join(
            "\n",
            regels.stream().filter(r -> r.startsWith("= ")).map(r -> r.substring(2)).toList());
    return new MeldingExample(kop[0], kop[1], wijzigingen, verwacht);
  }

  /** The pack with the changes. */
  PakketFileSet bron() {
    SortedMap<String, byte[]> bestanden = basis();
    for (FileEdit wijziging : wijzigingen) {
      if (wijziging.oud.isEmpty() && wijziging.nieuw.isEmpty()) {
        bestanden.remove(wijziging.bestand);
      } else {
        bestanden.put(
            wijziging.bestand,
            gewijzigd(bestanden.getOrDefault(wijziging.bestand, new byte[0]), wijziging));
      }
    }
    return new PakketFileSet("2021.1", bestanden);
  }

  private byte[] gewijzigd(byte[] bytes, FileEdit wijziging) {
    String tekst = new String(bytes, StandardCharsets.UTF_8);
    if (!wijziging.oud.isEmpty() && tekst.split(Pattern.quote(wijziging.oud), -1).length != 2) {
      throw new IllegalStateException(naam + ": staat er niet precies een keer: " + wijziging.oud);
    }
    String nieuw =
        wijziging.oud.isEmpty() ? wijziging.nieuw : tekst.replace(wijziging.oud, wijziging.nieuw);
    return nieuw.getBytes(StandardCharsets.UTF_8);
  }

  /** Everything that is said of the pack with the changes. */
  InvalidPakketException fout() {
    try {
      RegelpakketLoader.load(bron());
    } catch (InvalidPakketException e) {
      return e;
    }
    throw new AssertionError(naam + ": het pakket laadt");
  }

  /** The files of the bundled pack 2021.1. */
  public static SortedMap<String, byte[]> basis() {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals("2021.1"))
        .map(bron -> new TreeMap<String, byte[]>(bron.bestanden()))
        .min(Comparator.comparing(SortedMap::firstKey))
        .orElseThrow();
  }

  private static String tekst(String bestand) {
    try (InputStream in = MeldingExample.class.getResourceAsStream("fouten/" + bestand)) {
      return new String(Objects.requireNonNull(in, bestand).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return code + ": " + naam;
  }
}

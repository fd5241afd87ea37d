package nl.somregels.som.regels.pack.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;

/**
 * Makes text of the bytes of a file: UTF-8, with or without a byte order mark, of visible
 * characters that Dutch is written with, in lines of a readable length. Everything else can look
 * like something it is not, and is refused by line.
 */
public final class TextDecoder {
  private static final String LEESTEKENS =
      "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u20AC\u2264\u2265\u2192";

  /** What to do with a text that is too long. */
  public static final String KORTER = "Maak hem korter, of verdeel hem.";

  private static final Pattern REGELEINDE = Pattern.compile("\r\n|\r|\n");

  private final String bestand;
  private final MeldingCollector meldingen;

  private TextDecoder(String bestand, MeldingCollector meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
  }

  /** The text; empty when not even that can be made of it. */
  public static Optional<String> lees(String bestand, byte[] bytes, MeldingCollector meldingen) {
    return new TextDecoder(bestand, meldingen).lees(bytes);
  }

  /** Whether the character may stand in a file of a pack. */
  static boolean isToegestaan(int teken) {
    return teken == '\t'
        || teken >= ' ' && teken <= '~'
        || teken >= 0xA1 && teken <= 0x17F && teken != 0xAD
        || LEESTEKENS.indexOf(teken) >= 0;
  }

  /** What is wrong with a text of more than {@link PakketLimits#TEKENS_PER_TEKST}. */
  public static String teLang(String tekst) {
    return "deze tekst heeft %s tekens; er mogen er %s zijn."
        .formatted(tekst.length(), PakketLimits.TEKENS_PER_TEKST);
  }

  /** The first character that may not stand in a file of a pack. */
  public static OptionalInt verboden(String tekst) {
    return tekst.codePoints().filter(teken -> !isToegestaan(teken)).findFirst();
  }

  private Optional<String> lees(byte[] bytes) {
    Optional<String> tekst = decodeer(bytes);
    if (tekst.isEmpty()) {
      return tekst;
    }
    String[] regels = REGELEINDE.split(tekst.get(), -1);
    if (regels.length > PakketLimits.REGELS_PER_BESTAND) {
      meldingen.fout(
          MeldingCode.TE_VEEL_REGELS,
          bestand,
          PakketLimits.REGELS_PER_BESTAND + 1,
          "dit bestand heeft %s regels; er mogen er %s zijn."
              .formatted(regels.length, PakketLimits.REGELS_PER_BESTAND),
          "Verdeel de inhoud over meer bestanden.");
      return Optional.empty();
    }
    StringBuilder schoon = new StringBuilder();
    for (int i = 0; i < regels.length; i++) {
      schoon.append(regel(regels[i], i + 1)).append('\n');
    }
    return Optional.of(schoon.substring(0, schoon.length() - 1));
  }

  private Optional<String> decodeer(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer uit = CharBuffer.allocate(bytes.length + 1);
    CoderResult einde = decoder.decode(in, uit, true);
    String tekst = uit.flip().toString();
    if (einde.isError()) {
      meldingen.onleesbaar(
          MeldingCode.CODERING,
          bestand,
          REGELEINDE.split(tekst, -1).length,
          "op deze regel staat een teken dat geen UTF-8 is.",
          "Sla het bestand op als UTF-8; in Kladblok en Word staat dat bij Opslaan als, Codering.");
      return Optional.empty();
    }
    return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
  }

  /** What is left of a refused line is what was probably meant, to read on with. */
  private String regel(String regel, int nummer) {
    if (regel.length() > PakketLimits.TEKENS_PER_REGEL) {
      meldingen.onleesbaar(
          MeldingCode.REGEL_TE_LANG,
          bestand,
          nummer,
          "deze regel heeft %s tekens; er mogen er %s zijn."
              .formatted(regel.length(), PakketLimits.TEKENS_PER_REGEL),
          "Verdeel de tekst over meer regels.");
      return "";
    }
    OptionalInt verboden = verboden(regel);
    if (verboden.isEmpty()) {
      return regel;
    }
    meldingen.onleesbaar(
        MeldingCode.VERBODEN_TEKEN,
        bestand,
        nummer,
        "teken %s van deze regel is %s."
            .formatted(
                regel.codePointCount(0, regel.indexOf(Character.toString(verboden.getAsInt()))) + 1,
                omschrijving(verboden.getAsInt())),
        "Typ de regel opnieuw, met gewone letters, cijfers, leestekens en spaties.");
    StringBuilder schoon = new StringBuilder();
    Normalizer.normalize(regel, Normalizer.Form.NFKC)
        .codePoints()
        .filter(TextDecoder::isToegestaan)
        .forEach(schoon::appendCodePoint);
    return schoon.toString();
  }

  /** What the character is, as far as a person can do something with it. */
  public static String omschrijving(int teken) {
    String soort =
        switch (Character.getType(teken)) {
          case Character.SPACE_SEPARATOR -> "een bijzondere spatie";
          case Character.FORMAT, Character.CONTROL -> "een onzichtbaar teken";
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
              "een bijzonder regeleinde";
          case Character.DECIMAL_DIGIT_NUMBER -> "een cijfer uit een ander schrift";
          default ->
              Character.isLetter(teken)
                  ? "een letter uit een ander schrift"
                  : "een teken dat hier niet kan staan";
        };
    return soort
        + " (U+"
        + HexFormat.of().withUpperCase().toHexDigits(teken, teken > 0xFFFF ? 5 : 4)
        + ")";
  }
}

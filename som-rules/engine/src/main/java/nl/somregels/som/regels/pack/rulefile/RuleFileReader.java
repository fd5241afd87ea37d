package nl.somregels.som.regels.pack.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/** Splits a rule file into rules; a wrong line is reported once, and read as probably meant. */
public final class RuleFileReader {
  private static final Pattern TITLE = Pattern.compile("(\\S+)\\s+\"([^\"]+)\"(.*)");
  private static final Pattern TITLE_WITHOUT_QUOTES = Pattern.compile("regel\\s+(.+)");

  /** A dash, and what word processors make of one, or of a list. */
  private static final Pattern DASH = Pattern.compile("^[-\u2013\u2014\u2022*]\\s*");

  private static final String PATTERN = "er is een gedetineerde";
  private static final Pattern DASHED_SENTENCE = Pattern.compile("-(?!\\s*" + PATTERN + "$).*");
  private static final List<String> KEYWORDS = List.of("wanneer", "gevolg", "einde", PATTERN);

  private enum BlockPart {
    BUITEN,
    KOP,
    VOORWAARDEN,
    GEVOLGEN
  }

  private final String file;
  private final MeldingCollector meldingen;
  private final List<RuleBlock> blocks = new ArrayList<>();
  private final List<String> comment = new ArrayList<>();
  private BlockPart part = BlockPart.BUITEN;
  private @Nullable RuleBlock block;
  private boolean pattern;

  private RuleFileReader(String file, MeldingCollector meldingen) {
    this.file = file;
    this.meldingen = meldingen;
  }

  public static List<RuleBlock> read(String file, String text, MeldingCollector meldingen) {
    RuleFileReader reader = new RuleFileReader(file, meldingen);
    int number = 0;
    for (String line : text.lines().toList()) {
      reader.line(new RuleBlock.RuleLine(line.strip(), ++number));
    }
    reader.close();
    return reader.blocks;
  }

  private void line(RuleBlock.RuleLine line) {
    if (line.text().startsWith("//")) {
      comment.add(line.text().substring(2).strip());
      return;
    } else if (!line.text().isEmpty() && !meldingen.isFull()) {
      content(line);
    }
    if (line.text().isEmpty() || block != null) {
      comment.clear();
    }
  }

  private void content(RuleBlock.RuleLine line) {
    if (ProgramCode.isRecognised(line.text())) {
      error(
          MeldingCode.PROGRAMMACODE,
          line,
          quote(line) + " is programmacode; die kan hier niet staan.",
          "Gebruik alleen zinnen uit de woordenschat.");
      return;
    }
    if (isTitle(line) || isTitleWithOtherCharacters(line)) {
      return;
    }
    if (block == null) {
      error(
          MeldingCode.ONBEKENDE_REGEL,
          line,
          quote(line) + " staat buiten een regel.",
          "Een regel begint met: regel \"code en naam\".");
      return;
    }
    String keyword = line.text().replaceAll("\\s+", " ");
    if (!KEYWORDS.contains(keyword) && !DASHED_SENTENCE.matcher(keyword).matches()) {
      keyword = DidYouMean.before(keyword, KEYWORDS).orElse("");
      if (!keyword.isEmpty()) {
        unknown(line, "Bedoelde u \"" + keyword + "\"?");
      }
    }
    switch (keyword) {
      case "wanneer" -> further(BlockPart.VOORWAARDEN, part == BlockPart.KOP, line);
      case "gevolg" ->
          further(BlockPart.GEVOLGEN, part == BlockPart.KOP || part == BlockPart.VOORWAARDEN, line);
      case "einde" -> end(line);
      default -> within(block, keyword.equals(PATTERN), line);
    }
  }

  private boolean isTitle(RuleBlock.RuleLine line) {
    Matcher title = TITLE.matcher(line.text());
    if (!title.matches() || DidYouMean.before(title.group(1), List.of("regel")).isEmpty()) {
      return false;
    }
    if (!title.group(1).equals("regel")) {
      unknown(line, "Bedoelde u \"regel\"?");
    } else if (!title.group(3).isBlank()) {
      error(
          MeldingCode.ONBEKENDE_REGEL,
          line,
          "achter de titel kan niet staan: \"" + Quote.of(title.group(3).strip()) + "\".",
          "Laat de regel eindigen met het aanhalingsteken van de titel.");
    }
    open(title.group(2).strip(), line);
    return true;
  }

  /** A title without the right quotation marks begins a rule too: what follows belongs to it. */
  private boolean isTitleWithOtherCharacters(RuleBlock.RuleLine line) {
    Matcher matcher = TITLE_WITHOUT_QUOTES.matcher(line.text());
    if (!matcher.matches()) {
      return false;
    }
    String title = matcher.group(1).replaceAll(RuleMetadata.QUOTES, "").strip();
    error(
        MeldingCode.ONBEKENDE_REGEL,
        line,
        quote(line) + " heeft geen titel tussen rechte aanhalingstekens.",
        "Schrijf: regel \"" + Quote.of(title) + "\".");
    open(title, line);
    return true;
  }

  private void open(String title, RuleBlock.RuleLine line) {
    close();
    String policySentence = String.join(" ", comment);
    if (policySentence.length() > PakketLimits.CHARACTERS_PER_TEXT) {
      error(
          MeldingCode.REGEL_TE_LANG,
          line,
          "boven deze regel: " + TextDecoder.tooLong(policySentence),
          "Zet een lege regel boven wat niet bij de regel hoort.");
      policySentence = policySentence.substring(0, PakketLimits.CHARACTERS_PER_TEXT);
    }
    block =
        new RuleBlock(
            title,
            policySentence,
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new RegelLocation(file, line.number()));
    part = BlockPart.KOP;
    pattern = false;
  }

  private void further(BlockPart next, boolean mayHere, RuleBlock.RuleLine line) {
    if (!mayHere) {
      error(
          MeldingCode.VERKEERDE_VOLGORDE,
          line,
          quote(line) + " staat hier niet op zijn plaats.",
          "De volgorde is: regel, wanneer, gevolg, einde.");
    }
    part = next;
  }

  private void end(RuleBlock.RuleLine line) {
    if (block != null && block.consequences().isEmpty()) {
      error(
          MeldingCode.GEVOLG_ONTBREEKT,
          line,
          "Regel \"" + title() + "\" eindigt zonder gevolg.",
          part == BlockPart.GEVOLGEN
              ? "Zet onder gevolg een zin die zegt wat de regel doet, zoals: het effect is LAAG."
              : "Zet voor einde een regel gevolg, met daaronder wat de regel doet.");
    }
    keep();
  }

  private void within(RuleBlock current, boolean isPattern, RuleBlock.RuleLine line) {
    boolean isVoorwaarde = isPattern || DASH.matcher(line.text()).find();
    if (part == BlockPart.KOP && isVoorwaarde) {
      error(
          MeldingCode.WANNEER_ONTBREEKT,
          line,
          "boven " + quote(line) + " ontbreekt wanneer.",
          "Zet erboven een regel met alleen: wanneer.");
      part = BlockPart.VOORWAARDEN;
    }
    if (part != BlockPart.GEVOLGEN
        && Woordenschat.consequence(line.text(), line.number()).isPresent()) {
      error(
          MeldingCode.GEVOLG_ONTBREEKT,
          line,
          "boven " + quote(line) + " ontbreekt gevolg.",
          "Zet erboven een regel met alleen: gevolg.");
      part = BlockPart.GEVOLGEN;
    }
    if (part == BlockPart.KOP || line.text().startsWith("@")) {
      metadata(current, line);
    } else if (part == BlockPart.VOORWAARDEN) {
      voorwaarde(current, isPattern, line);
    } else {
      current.consequences().add(line);
    }
  }

  private void voorwaarde(RuleBlock current, boolean isPattern, RuleBlock.RuleLine line) {
    if (isPattern) {
      pattern = true;
      return;
    }
    RuleBlock.RuleLine dashed = line;
    if (!line.text().startsWith("-")) {
      String sentence = DASH.matcher(line.text()).replaceFirst("");
      dashed = new RuleBlock.RuleLine("- " + sentence, line.number());
      unknown(
          line,
          !sentence.equals(line.text())
              ? "Begin met een gewoon streepje: \"- " + Quote.of(sentence) + "\"."
              : Woordenschat.isCondition(sentence)
                  ? "Zet er een streepje voor: \"" + dashed.text() + "\"."
                  : "Een voorwaarde begint met een streepje en een spatie.");
    }
    if (!pattern) {
      error(
          MeldingCode.PATROON_ONTBREEKT,
          line,
          "boven " + quote(line) + " ontbreekt \"" + PATTERN + "\".",
          "Zet dat direct onder wanneer.");
      pattern = true;
    }
    current.voorwaarden().add(dashed);
  }

  private void metadata(RuleBlock current, RuleBlock.RuleLine line) {
    RuleMetadata read = RuleMetadata.read(line.text());
    if (read == null || !read.isRight() || part != BlockPart.KOP) {
      unknown(line, read == null ? RuleMetadata.HOW : "Schrijf boven wanneer: " + read + ".");
    }
    if (read != null
        && current.metadata().putIfAbsent(read.name(), read.onLine(line.number())) != null) {
      error(
          MeldingCode.DUBBELE_METADATA,
          line,
          "@" + Quote.of(read.name()) + " staat twee keer bij regel \"" + title() + "\".",
          "Voeg de teksten samen.");
    }
  }

  private void unknown(RuleBlock.RuleLine line, String how) {
    error(MeldingCode.ONBEKENDE_REGEL, line, quote(line) + " kan hier niet staan.", how);
  }

  /** An open rule at a new one or at the end of the file is reported and kept. */
  private void close() {
    if (block != null) {
      error(
          MeldingCode.REGEL_NIET_GESLOTEN,
          new RuleBlock.RuleLine("", block.place().regelnummer()),
          "Regel \"" + title() + "\" is niet gesloten.",
          "Zet einde op een eigen regel onder het gevolg.");
      keep();
    }
  }

  private void keep() {
    if (block != null) {
      blocks.add(block);
    }
    block = null;
    part = BlockPart.BUITEN;
  }

  private String title() {
    return block == null ? "" : Quote.of(block.title());
  }

  private static String quote(RuleBlock.RuleLine line) {
    return "\"" + Quote.of(line.text()) + "\"";
  }

  private void error(MeldingCode code, RuleBlock.RuleLine line, String text, String suggestion) {
    meldingen.error(code, file, line.number(), text, suggestion);
  }
}

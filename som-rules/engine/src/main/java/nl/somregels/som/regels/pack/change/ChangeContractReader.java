package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.text.DidYouMean;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the Markdown blocks below the heading of the intended changes. */
final class ChangeContractReader {
  private static final Parser BLOCKS =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(
              environment -> (rules, block) -> block.appendChild(new Text(rules.getContent())))
          .build();
  private static final Pattern AGAINST = Pattern.compile("Ten opzichte van pakket (\\S+?)[:.]?");

  private final MeldingCollector meldingen;
  private final IntendedChangeReader changes;

  private ChangeContractReader(MeldingCollector meldingen) {
    this.meldingen = meldingen;
    this.changes = new IntendedChangeReader(meldingen);
  }

  /** The contract; empty when the note has none, and, reported, when it is not to be understood. */
  static Optional<ChangeContract> read(String change, MeldingCollector meldingen) {
    ChangeContractReader reader = new ChangeContractReader(meldingen);
    Node document = BLOCKS.parse(change);
    TextLimit limit = reader.new TextLimit();
    document.accept(limit);
    return limit.isExceeded ? Optional.empty() : reader.find(document);
  }

  /** Whoever reads the whole note reads within each block, which costs its square at worst. */
  private final class TextLimit extends AbstractVisitor {
    private boolean isExceeded;

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      if (literal.length() > PakketLimits.CHARACTERS_PER_TEXT) {
        isExceeded = true;
        error(
            MeldingCode.REGEL_TE_LANG,
            text.getParent(),
            TextDecoder.tooLong(literal),
            TextDecoder.SHORTER);
      }
    }
  }

  private Optional<ChangeContract> find(Node document) {
    Node found = null;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading) {
        String header = text(block);
        if (header.equals(ChangeContract.HEADER) && found != null) {
          error(
              MeldingCode.DUBBEL_DEEL,
              block,
              "de kop \"%s\" staat ook op regel %s.".formatted(header, lineNumber(found)),
              "Voeg de twee samen.");
        } else if (header.equals(ChangeContract.HEADER)) {
          found = block;
        } else if (DidYouMean.before(header, List.of(ChangeContract.HEADER)).isPresent()) {
          error(
              MeldingCode.ONBEKEND_DEEL,
              block,
              "de kop \""
                  + Quote.of(header)
                  + "\" is net anders dan die van de bedoelde wijzigingen.",
              "Bedoelde u \"" + ChangeContract.HEADER + "\"?");
        }
      }
    }
    return Optional.ofNullable(found).flatMap(this::contract);
  }

  private Optional<ChangeContract> contract(Node header) {
    Node first = header.getNext();
    Matcher against = AGAINST.matcher(first instanceof Paragraph ? text(first) : "");
    if (!against.matches()) {
      error(
          MeldingCode.PAKKET_NIET_GENOEMD,
          header,
          "onder deze kop staat niet met welk pakket is vergeleken.",
          "Begin met: Ten opzichte van pakket 2021.1:");
      return Optional.empty();
    }
    List<IntendedChangeReader.ContractLine> lines = new ArrayList<>();
    Node block = first.getNext();
    for (; block != null && !(block instanceof Heading); block = block.getNext()) {
      lines.addAll(lines(block));
    }
    if (block == first.getNext()) {
      error(
          MeldingCode.WIJZIGING_ONTBREEKT,
          first,
          "hieronder staat geen enkele wijziging.",
          "Schrijf \"- geen\" als er niets verandert, of \"- nog geen\" zolang u ze niet weet.");
    }
    Optional<PakketReference> version = version(first, against.group(1));
    int lineNumber = lineNumber(first);
    return changes
        .read(lines)
        .flatMap(
            read ->
                version.map(
                    pakket ->
                        new ChangeContract(
                            pakket, lineNumber, IntendedChangeReader.isStillOpen(lines), read)));
  }

  private Optional<PakketReference> version(Node place, String text) {
    try {
      return Optional.of(PakketReference.of(text));
    } catch (IllegalArgumentException e) {
      error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "\"" + Quote.of(text) + "\" is geen versie van een pakket.",
          "Schrijf bijvoorbeeld 2021.1, of 2021.1@1 voor een herziening.");
      return Optional.empty();
    }
  }

  /** The lines of a plain list; anything else is reported. */
  private List<IntendedChangeReader.ContractLine> lines(Node block) {
    List<IntendedChangeReader.ContractLine> lines = new ArrayList<>();
    if (!(block instanceof BulletList)) {
      looseText(block);
      return lines;
    }
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      Node text = part.getFirstChild();
      if (text instanceof Paragraph && text.getNext() == null) {
        lines.add(new IntendedChangeReader.ContractLine(text(text), lineNumber(text)));
      } else {
        looseText(part);
      }
    }
    return lines;
  }

  private void looseText(Node block) {
    error(
        MeldingCode.LOSSE_TEKST,
        block,
        "hier staat iets anders dan een lijst met wijzigingen.",
        "Zet uitleg onder een andere kop; elke wijziging staat hier achter \"- \".");
  }

  /** What stands in a block without blocks of its own, with single blanks. */
  private static String text(Node block) {
    return block.getFirstChild() instanceof Text text
        ? text.getLiteral().strip().replaceAll("\\s+", " ")
        : "";
  }

  private static int lineNumber(Node block) {
    return block.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private void error(MeldingCode code, Node place, String fact, String suggestion) {
    meldingen.error(code, PakketNotes.CHANGE, lineNumber(place), fact, suggestion);
  }
}

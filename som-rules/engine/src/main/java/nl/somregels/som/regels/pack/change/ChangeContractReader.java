package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.model.ChangeContract;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the intended changes in a change note: the blocks between their heading and the next. Only
 * the blocks of Markdown are read; what is within a line stays as it is written.
 */
final class ChangeContractReader {
  private static final Parser BLOKKEN =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(
              omgeving -> (regels, blok) -> blok.appendChild(new Text(regels.getContent())))
          .build();
  private static final Pattern TEGEN = Pattern.compile("Ten opzichte van pakket (\\S+?)[:.]?");

  private final MeldingCollector meldingen;
  private final IntendedChangeReader wijzigingen;

  private ChangeContractReader(MeldingCollector meldingen) {
    this.meldingen = meldingen;
    this.wijzigingen = new IntendedChangeReader(meldingen);
  }

  /** The contract; empty when the note has none, and, reported, when it is not to be understood. */
  static Optional<ChangeContract> lees(String wijziging, MeldingCollector meldingen) {
    ChangeContractReader reader = new ChangeContractReader(meldingen);
    Node document = BLOKKEN.parse(wijziging);
    TextLimit limit = reader.new TextLimit();
    document.accept(limit);
    return limit.isExceeded ? Optional.empty() : reader.zoek(document);
  }

  /** Whoever reads the whole note reads within each block, which costs its square at worst. */
  private final class TextLimit extends AbstractVisitor {
    private boolean isExceeded;

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      if (literal.length() > PakketLimits.TEKENS_PER_TEKST) {
        isExceeded = true;
        fout(
            MeldingCode.REGEL_TE_LANG,
            text.getParent(),
            TextDecoder.teLang(literal),
            TextDecoder.KORTER);
      }
    }
  }

  private Optional<ChangeContract> zoek(Node document) {
    Node gevonden = null;
    for (Node blok = document.getFirstChild(); blok != null; blok = blok.getNext()) {
      if (blok instanceof Heading) {
        String kop = tekst(blok);
        if (kop.equals(ChangeContract.KOP) && gevonden != null) {
          fout(
              MeldingCode.DUBBEL_DEEL,
              blok,
              "de kop \"%s\" staat ook op regel %s.".formatted(kop, regelnummer(gevonden)),
              "Voeg de twee samen.");
        } else if (kop.equals(ChangeContract.KOP)) {
          gevonden = blok;
        } else if (DidYouMean.voor(kop, List.of(ChangeContract.KOP)).isPresent()) {
          fout(
              MeldingCode.ONBEKEND_DEEL,
              blok,
              "de kop \""
                  + Quote.van(kop)
                  + "\" is net anders dan die van de bedoelde wijzigingen.",
              "Bedoelde u \"" + ChangeContract.KOP + "\"?");
        }
      }
    }
    return Optional.ofNullable(gevonden).flatMap(this::contract);
  }

  private Optional<ChangeContract> contract(Node kop) {
    Node eerste = kop.getNext();
    Matcher tegen = TEGEN.matcher(eerste instanceof Paragraph ? tekst(eerste) : "");
    if (!tegen.matches()) {
      fout(
          MeldingCode.PAKKET_NIET_GENOEMD,
          kop,
          "onder deze kop staat niet met welk pakket is vergeleken.",
          "Begin met: Ten opzichte van pakket 2021.1:");
      return Optional.empty();
    }
    List<IntendedChangeReader.ContractLine> regels = new ArrayList<>();
    Node blok = eerste.getNext();
    for (; blok != null && !(blok instanceof Heading); blok = blok.getNext()) {
      regels.addAll(regels(blok));
    }
    if (blok == eerste.getNext()) {
      fout(
          MeldingCode.WIJZIGING_ONTBREEKT,
          eerste,
          "hieronder staat geen enkele wijziging.",
          "Schrijf \"- geen\" als er niets verandert, of \"- nog geen\" zolang u ze niet weet.");
    }
    Optional<PakketVersie> versie = versie(eerste, tegen.group(1));
    int regelnummer = regelnummer(eerste);
    return wijzigingen
        .lees(regels)
        .flatMap(
            gelezen ->
                versie.map(
                    pakket ->
                        new ChangeContract(
                            pakket, regelnummer, IntendedChangeReader.isNogOpen(regels), gelezen)));
  }

  private Optional<PakketVersie> versie(Node plaats, String tekst) {
    try {
      return Optional.of(PakketVersie.of(tekst));
    } catch (IllegalArgumentException e) {
      fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "\"" + Quote.van(tekst) + "\" is geen versie van een pakket.",
          "Schrijf bijvoorbeeld 2021.1.");
      return Optional.empty();
    }
  }

  /** The lines of a plain list; anything else is reported. */
  private List<IntendedChangeReader.ContractLine> regels(Node blok) {
    List<IntendedChangeReader.ContractLine> regels = new ArrayList<>();
    if (!(blok instanceof BulletList)) {
      losseTekst(blok);
      return regels;
    }
    for (Node deel = blok.getFirstChild(); deel != null; deel = deel.getNext()) {
      Node tekst = deel.getFirstChild();
      if (tekst instanceof Paragraph && tekst.getNext() == null) {
        regels.add(new IntendedChangeReader.ContractLine(tekst(tekst), regelnummer(tekst)));
      } else {
        losseTekst(deel);
      }
    }
    return regels;
  }

  private void losseTekst(Node blok) {
    fout(
        MeldingCode.LOSSE_TEKST,
        blok,
        "hier staat iets anders dan een lijst met wijzigingen.",
        "Zet uitleg onder een andere kop; elke wijziging staat hier achter \"- \".");
  }

  /** What stands in a block without blocks of its own, with single blanks. */
  private static String tekst(Node blok) {
    return blok.getFirstChild() instanceof Text tekst
        ? tekst.getLiteral().strip().replaceAll("\\s+", " ")
        : "";
  }

  private static int regelnummer(Node blok) {
    return blok.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private void fout(MeldingCode code, Node plaats, String watIsZo, String suggestie) {
    meldingen.fout(code, PakketNotes.WIJZIGING, regelnummer(plaats), watIsZo, suggestie);
  }
}

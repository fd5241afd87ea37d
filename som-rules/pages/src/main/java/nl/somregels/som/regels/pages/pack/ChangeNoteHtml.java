package nl.somregels.som.regels.pages.pack;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The change note as HTML that fits below a heading of the second level. Markup in the note shows
 * as text; an address stands behind its link, so that it can be read on paper, and loads nothing.
 */
final class ChangeNoteHtml {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  private ChangeNoteHtml() {}

  static String render(String markdown) {
    Node tekst = PARSER.parse(markdown);
    tekst.accept(new HeadingShift());
    return RENDERER.render(tekst).strip();
  }

  private static final class HeadingShift extends AbstractVisitor {
    private int niveau = 2;

    @Override
    public void visit(Heading kop) {
      niveau = Math.min(Math.min(kop.getLevel() + 2, niveau + 1), 6);
      kop.setLevel(niveau);
      visitChildren(kop);
    }

    @Override
    public void visit(Link link) {
      uitgeschreven(link, link.getDestination());
    }

    @Override
    public void visit(Image beeld) {
      uitgeschreven(beeld, beeld.getDestination());
    }

    private void uitgeschreven(Node link, String adres) {
      visitChildren(link);
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.insertBefore(new Text(" (" + adres + ")"));
      link.unlink();
    }
  }
}

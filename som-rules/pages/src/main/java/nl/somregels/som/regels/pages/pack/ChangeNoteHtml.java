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
    Node text = PARSER.parse(markdown);
    text.accept(new HeadingShift());
    return RENDERER.render(text).strip();
  }

  private static final class HeadingShift extends AbstractVisitor {
    private int level = 2;

    @Override
    public void visit(Heading header) {
      level = Math.min(Math.min(header.getLevel() + 2, level + 1), 6);
      header.setLevel(level);
      visitChildren(header);
    }

    @Override
    public void visit(Link link) {
      spelledOut(link, link.getDestination());
    }

    @Override
    public void visit(Image view) {
      spelledOut(view, view.getDestination());
    }

    private void spelledOut(Node link, String address) {
      visitChildren(link);
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.insertBefore(new Text(" (" + address + ")"));
      link.unlink();
    }
  }
}

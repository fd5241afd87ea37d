package nl.somregels.som.regels.pages.html;

import java.io.StringReader;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page, read back: it is written so that every XML parser can. */
public record HtmlElement(Element wortel) {
  public static HtmlElement parse(String tekst) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      return new HtmlElement(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(tekst)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  public List<Element> alle(String naam) {
    return elementen(wortel.getElementsByTagName(naam));
  }

  public List<Element> alle() {
    return alle("*");
  }

  public HtmlElement id(String id) {
    return new HtmlElement(
        alle().stream()
            .filter(met("id", id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id)));
  }

  public String tekst() {
    return tekst(wortel);
  }

  public static String tekst(Node node) {
    return node.getTextContent().replaceAll("\\s+", " ").strip();
  }

  public static List<Element> kinderen(Element element, String naam) {
    return elementen(element.getChildNodes()).stream()
        .filter(kind -> kind.getTagName().equals(naam))
        .toList();
  }

  public static Predicate<Element> met(String attribuut, String waarde) {
    return element -> element.getAttribute(attribuut).equals(waarde);
  }

  public static List<Attr> attributen(Element element) {
    var attributen = element.getAttributes();
    return IntStream.range(0, attributen.getLength())
        .mapToObj(i -> (Attr) attributen.item(i))
        .toList();
  }

  private static List<Element> elementen(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}

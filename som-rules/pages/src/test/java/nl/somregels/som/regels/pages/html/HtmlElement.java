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
public record HtmlElement(Element root) {
  public static HtmlElement parse(String text) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      return new HtmlElement(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  public List<Element> all(String name) {
    return elements(root.getElementsByTagName(name));
  }

  public List<Element> all() {
    return all("*");
  }

  public HtmlElement id(String id) {
    return new HtmlElement(
        all().stream()
            .filter(with("id", id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id)));
  }

  public String tekst() {
    return tekst(root);
  }

  public static String tekst(Node node) {
    return node.getTextContent().replaceAll("\\s+", " ").strip();
  }

  public static List<Element> children(Element element, String name) {
    return elements(element.getChildNodes()).stream()
        .filter(kind -> kind.getTagName().equals(name))
        .toList();
  }

  public static Predicate<Element> with(String attribute, String value) {
    return element -> element.getAttribute(attribute).equals(value);
  }

  public static List<Attr> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}

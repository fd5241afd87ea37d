package nl.somregels.som.regels.session;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Veld;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The last gate before Drools compiles: the written rules are parsed to a tree, which runs nothing,
 * and refused unless the tree holds only what {@link DrlWriter} can write. A refusal is a fault of
 * this library, never of a rule file, which cannot get this far with anything but sentences of the
 * vocabulary.
 */
final class Drlslot {
  private static final Set<String> VELDEN =
      Arrays.stream(Veld.values()).flatMap(Drlslot::namen).collect(Collectors.toSet());
  private static final Pattern VERGELIJKING =
      Pattern.compile("(\\w+) (==|>=|<|contains) (\"[A-Za-z_-]+\"|-?\\d+)");
  private static final Pattern TUSSENIN = Pattern.compile("(?:[()]| && | \\|\\| )*");

  private Drlslot() {}

  /**
   * The tree of these rules, to be compiled as it is.
   *
   * @throws IllegalStateException when it holds anything else than conditions on the facts
   */
  static PackageDescr controleer(String drl) {
    PackageDescr pakket = parse(drl);
    eis(
        pakket.getImports().size() == 1
            && pakket.getImports().get(0).getTarget().equals(Feitenbeeld.class.getName()),
        "other imports than the facts");
    eis(
        pakket.getFunctionImports().isEmpty()
            && pakket.getAccumulateImports().isEmpty()
            && pakket.getFunctions().isEmpty()
            && pakket.getGlobals().isEmpty()
            && pakket.getTypeDeclarations().isEmpty()
            && pakket.getEnumDeclarations().isEmpty()
            && pakket.getEntryPointDeclarations().isEmpty()
            && pakket.getWindowDeclarations().isEmpty()
            && pakket.getAttributes().isEmpty()
            && pakket.getUnit() == null,
        "declarations besides the rules");
    eis(!pakket.getRules().isEmpty(), "no rules");
    pakket.getRules().forEach(Drlslot::regel);
    return pakket;
  }

  private static PackageDescr parse(String drl) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr pakket = parser.parse(false, drl);
      eis(pakket != null && !parser.hasErrors(), "unreadable: " + parser.getErrors());
      return pakket;
    } catch (DroolsParserException e) {
      throw new IllegalStateException("generated rules are unreadable", e);
    }
  }

  private static void regel(RuleDescr regel) {
    String naam = "rule " + regel.getName();
    eis(!regel.isQuery() && regel.getParentName() == null, naam + ": not a plain rule");
    eis(
        regel.getAttributes().isEmpty() && regel.getAnnotations().isEmpty(),
        naam + ": attributes or annotations");
    eis(
        regel.getNamedConsequences().isEmpty() && String.valueOf(regel.getConsequence()).isBlank(),
        naam + ": a consequence");
    eis(
        regel.getLhs().getDescrs().size() == 1
            && regel.getLhs().getDescrs().get(0) instanceof PatternDescr,
        naam + ": not exactly one pattern");
    PatternDescr patroon = (PatternDescr) regel.getLhs().getDescrs().get(0);
    eis(
        patroon.getObjectType().equals(Feitenbeeld.class.getSimpleName())
            && patroon.getIdentifier() == null
            && patroon.getSource() == null
            && patroon.getBehaviors().isEmpty()
            && patroon.getAnnotations().isEmpty(),
        naam + ": another pattern than the facts");
    eis(patroon.getDescrs().size() == 1, naam + ": not exactly one constraint");
    for (BaseDescr voorwaarde : patroon.getDescrs()) {
      eis(voorwaarde instanceof ExprConstraintDescr, naam + ": a binding");
      voorwaarde(naam, ((ExprConstraintDescr) voorwaarde).getExpression());
    }
  }

  /** Both readings must agree: the parser of Drools skips text it does not understand. */
  private static void voorwaarde(String naam, String tekst) {
    var parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
    ConstraintConnectiveDescr boom = parser.parse(tekst);
    eis(boom != null && !parser.hasErrors(), naam + ": unreadable constraint " + tekst);
    eis(
        vergelijkingen(naam, boom) == vergelijkingen(naam, tekst),
        naam + ": text beside the constraint " + tekst);
  }

  private static int vergelijkingen(String naam, BaseDescr deel) {
    if (deel instanceof ConstraintConnectiveDescr samen) {
      return samen.getDescrs().stream().mapToInt(kind -> vergelijkingen(naam, kind)).sum();
    }
    eis(
        deel instanceof RelationalExprDescr vergelijking
            && !vergelijking.getOperatorDescr().isNegated()
            && vergelijking.getLeft() instanceof AtomicExprDescr links
            && VELDEN.contains(links.getExpression())
            && vergelijking.getRight() instanceof AtomicExprDescr rechts
            && rechts.isLiteral(),
        naam + ": no comparison of a field with a literal in " + deel);
    return 1;
  }

  private static int vergelijkingen(String naam, String tekst) {
    Matcher vergelijking = VERGELIJKING.matcher(tekst);
    int aantal = 0;
    int einde = 0;
    while (vergelijking.find()) {
      tussenin(naam, tekst.substring(einde, vergelijking.start()));
      eis(VELDEN.contains(vergelijking.group(1)), naam + ": no field " + vergelijking.group(1));
      einde = vergelijking.end();
      aantal++;
    }
    tussenin(naam, tekst.substring(einde));
    return aantal;
  }

  private static void tussenin(String naam, String tekst) {
    eis(TUSSENIN.matcher(tekst).matches(), naam + ": not a constraint: " + tekst);
  }

  private static Stream<String> namen(Veld veld) {
    return switch (veld.soort()) {
      case KEUZE -> Stream.of(veld.naam());
      case GETAL -> Stream.of(veld.naam() + "Laagste", veld.naam() + "Hoogste");
      case WOORDEN -> Stream.of(veld.naam(), veld.naam() + "Niet");
    };
  }

  private static void eis(boolean houdt, String wat) {
    if (!houdt) {
      throw new IllegalStateException("generated rules hold what they must not: " + wat);
    }
  }
}

package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.Gevalbeschrijving;
import nl.somregels.som.regels.pages.html.NamedValue;
import nl.somregels.som.regels.pages.html.Pakketkop;
import nl.somregels.som.regels.pages.html.Woorden;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.render.Prioriteitwoorden;
import nl.somregels.som.regels.render.Vergelijkingszinnen;
import nl.somregels.som.vergelijking.Mogelijkheidsverandering;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.Redenverandering;
import nl.somregels.som.vergelijking.Regelverschil;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/** What the template of a comparison shows, by the names that it uses. */
record Vergelijkingspagina(
    Vergelijking vergelijking,
    List<Pakketkop> pakketten,
    List<Beweging> bewegingen,
    List<Overgangstabel> overgangen,
    List<Redenrij> redenen,
    List<Verschilrij> regels,
    List<Verschilrij> bewoording) {

  static Vergelijkingspagina of(Vergelijking vergelijking) {
    var verantwoording = vergelijking.verantwoording();
    return new Vergelijkingspagina(
        vergelijking,
        List.of(new Pakketkop(verantwoording.van()), new Pakketkop(verantwoording.naar())),
        bewegingen(vergelijking),
        Overgangstabel.van(vergelijking),
        verantwoording.redenen().stream().map(Redenrij::new).toList(),
        verantwoording.regels().stream().map(Verschilrij::new).toList(),
        verantwoording.bewoording().stream().map(Verschilrij::new).toList());
  }

  private static List<Beweging> bewegingen(Vergelijking vergelijking) {
    List<Beweging> bewegingen = new ArrayList<>();
    bewegingen.add(
        new Beweging(
            "Alle volledig bekende profielen",
            Bewegingsbeeld.of("profielen", "profielen", vergelijking.verantwoording().beweging())));
    var populatie = vergelijking.populatie();
    if (populatie != null) {
      bewegingen.add(
          new Beweging("De populatie", Bewegingsbeeld.of("populatie", "zaken", populatie)));
    }
    return bewegingen;
  }

  String conclusie() {
    return Vergelijkingszinnen.conclusie(vergelijking);
  }

  List<String> cijfers() {
    return Vergelijkingszinnen.cijfers(vergelijking);
  }

  /** What happens to the population; empty without one. */
  String populatie() {
    var populatie = vergelijking.populatie();
    return populatie == null ? "" : Vergelijkingszinnen.verplaatst(populatie);
  }

  String vergeleken() {
    return Vergelijkingszinnen.vergeleken(vergelijking);
  }

  String profiel() {
    return Vergelijkingszinnen.profiel();
  }

  boolean heeftRedenen() {
    return !redenen.isEmpty();
  }

  boolean heeftRegels() {
    return !regels.isEmpty();
  }

  boolean heeftBewoording() {
    return !bewoording.isEmpty();
  }

  /** A picture with what it is of. */
  record Beweging(String kop, Bewegingsbeeld beeld) {}

  /** The smallest case that shows something. */
  record Geval(Getuige getuige) {
    List<NamedValue> feiten() {
      return Gevalbeschrijving.van(getuige);
    }

    String peildatum() {
      return Woorden.datum(getuige.peildatum());
    }
  }

  /** Transitions of one kind. */
  record Overgangstabel(String id, String kop, String leeg, List<Overgangsrij> rijen) {
    static List<Overgangstabel> van(Vergelijking vergelijking) {
      return List.of(
          new Overgangstabel(
              "prioriteit",
              "Wie verandert van prioriteit",
              "Geen enkel volledig bekend profiel krijgt een andere prioriteit.",
              vergelijking.overgangen().stream().map(Overgangsrij::prioriteit).toList()),
          new Overgangstabel(
              "deels",
              "Wie alleen bij deels bekende feiten verandert",
              "Er is geen verandering die alleen bij deels bekende feiten voorkomt.",
              vergelijking.verantwoording().alleenDeels().stream()
                  .map(Overgangsrij::prioriteit)
                  .toList()),
          new Overgangstabel(
              "weeggroep",
              "Wie verandert van weeggroep",
              "Geen enkel volledig bekend profiel krijgt een andere weeggroep.",
              vergelijking.overgangenWeeggroep().stream().map(Overgangsrij::weeggroep).toList()),
          new Overgangstabel(
              "mogelijk",
              "Andere mogelijke uitkomsten, deels bekende feiten meegeteld",
              "Bij geen enkel profiel worden andere uitkomsten mogelijk.",
              vergelijking.verantwoording().mogelijkheden().stream()
                  .map(Overgangsrij::mogelijk)
                  .toList()));
    }

    boolean heeftRijen() {
      return !rijen.isEmpty();
    }
  }

  /** One transition, between outcomes or between groups. */
  record Overgangsrij(Overgang overgang, String van, String naar) {
    static Overgangsrij prioriteit(Overgang overgang) {
      return new Overgangsrij(
          overgang, Woorden.prioriteit(overgang.van()), Woorden.prioriteit(overgang.naar()));
    }

    static Overgangsrij weeggroep(Overgang overgang) {
      return new Overgangsrij(overgang, groep(overgang.van()), groep(overgang.naar()));
    }

    static Overgangsrij mogelijk(Mogelijkheidsverandering verandering) {
      String van = mogelijk(verandering.van());
      String naar = mogelijk(verandering.naar());
      return new Overgangsrij(
          new Overgang(van, naar, verandering.aantal(), verandering.getuige(), List.of()),
          van,
          naar);
    }

    private static String mogelijk(List<Prioriteit> uitkomsten) {
      return uitkomsten.stream().map(Prioriteitwoorden::naam).collect(Collectors.joining(" of "));
    }

    private static String groep(String naam) {
      return naam.equals("geen") ? "geen groep" : "groep " + naam;
    }

    String aantal() {
      return Getalnotatie.duizendtallen(overgang.aantal());
    }

    Geval geval() {
      return new Geval(overgang.getuige());
    }

    List<String> oorzaken() {
      return overgang.oorzaken().stream().map(Regelverschil::toString).toList();
    }
  }

  /** One kind of change at the same prioriteit. */
  record Redenrij(Redenverandering reden) {
    String prioriteit() {
      return Prioriteitwoorden.naam(reden.prioriteit());
    }

    String aantal() {
      return Getalnotatie.duizendtallen(reden.aantal());
    }

    Geval geval() {
      return new Geval(reden.getuige());
    }
  }

  /** One thing that rules say differently. */
  record Verschilrij(Regelverschil verschil) {
    String inVan() {
      return plaats(verschil.inVan());
    }

    String inNaar() {
      return plaats(verschil.inNaar());
    }

    private static String plaats(@Nullable Regelverwijzing regel) {
      return regel == null ? "" : regel.toString();
    }
  }
}

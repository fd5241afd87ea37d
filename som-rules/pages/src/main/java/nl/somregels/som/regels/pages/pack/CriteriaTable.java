package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.pakket.DecisionTable;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pages.html.HtmlTemplate;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.text.DutchSentence;

/** Puts the criteria of a pack in one table, and that table on a page. */
public final class CriteriaTable {
  private static final HtmlTemplate PAGE = new HtmlTemplate("tabel.mustache");

  private CriteriaTable() {}

  /** A condition stands in the column of each fact that it reads. */
  public static DecisionTable of(Pakket pakket) {
    List<Criterium> criteria = pakket.rules().all();
    TreeSet<Field> fields = new TreeSet<>();
    pakket.rules().conditions().forEach(condition -> fields.addAll(condition.fields()));
    List<String> header = new ArrayList<>();
    header.add("Criterium");
    fields.forEach(field -> header.add(heading(field)));
    header.addAll(List.of("Effect", "Wijkt voor"));
    return new DecisionTable(
        "Regelpakket %s, herziening %s (%s)"
            .formatted(
                pakket.identity().versie(),
                pakket.identity().herziening(),
                PageLabels.status(pakket.identity().status()).toLowerCase(Locale.ROOT)),
        pakket.identity().pakketHash(),
        header,
        criteria.stream().map(criterium -> row(pakket, criterium, fields)).toList());
  }

  private static List<String> row(Pakket pakket, Criterium criterium, TreeSet<Field> fields) {
    boolean option = pakket.rules().opties().contains(criterium);
    CriteriumCard card =
        option
            ? CriteriumCard.option(criterium, "")
            : CriteriumCard.of(criterium, pakket.rules().voorrang(), "");
    List<String> cells = new ArrayList<>();
    cells.add(criterium.code() + " " + criterium.notes().naam());
    for (Field field : fields) {
      cells.add(
          criterium.voorwaarden().stream()
              .filter(voorwaarde -> voorwaarde.expression().fields().contains(field))
              .map(Voorwaarde::zin)
              .collect(Collectors.joining("\n")));
    }
    cells.add(card.gevolg());
    cells.add(card.wijktVoor().stream().map(Object::toString).collect(Collectors.joining(", ")));
    return cells;
  }

  /** What a column about it is called. */
  static String heading(Field field) {
    return switch (field) {
      case DETENTIEDAG -> "Dag van de detentie";
      case VERBLIJFSDUUR -> "Duur van de detentie";
      case RESTERENDE_DETENTIE -> "Dagen tot het einde";
      case TIJD_TOT_ZITTING -> "Dagen tot de zitting";
      case TIJD_SINDS_CONTACT -> "Laatste contact met de casemanager";
      case LEEFTIJD_BIJ_DELICT -> "Leeftijd bij het delict";
      case LEEFTIJD_OP_PEILDATUM -> "Leeftijd nu";
      case OUDERDOM_DELICT -> "Hoe lang geleden het delict was";
      case OUDERDOM_RISC -> "Hoe oud de RISC is";
      case NIEUWSTE_INFORMATIE -> "Hoe oud de nieuwste informatie is";
      case AANTAL_CRIMINOGENE_FACTOREN -> "Aantal criminogene factoren";
      case AANTAL_BESCHERMENDE_FACTOREN -> "Aantal beschermende factoren";
      case AANTAL_BIJZONDERE_VOORWAARDEN -> "Aantal bijzondere voorwaarden";
      case AANTAL_HULPVERLENINGSCONTACTEN -> "Aantal contacten met hulpverleners";
      default -> DutchSentence.capital(field.firstFeit().label());
    };
  }

  /** The table as one self-contained page, for the screen and for A3 paper on its side. */
  public static String render(DecisionTable table) {
    return PAGE.fill(new Page(table));
  }

  /** What the template names. */
  private record Page(DecisionTable table) {
    List<Row> rows() {
      return table.rows().stream()
          .map(
              cells ->
                  new Row(
                      cells.get(0),
                      cells.stream().skip(1).map(cell -> new Cell(cell.lines().toList())).toList()))
          .toList();
    }
  }

  private record Row(String criterium, List<Cell> cells) {}

  private record Cell(List<String> lines) {}
}

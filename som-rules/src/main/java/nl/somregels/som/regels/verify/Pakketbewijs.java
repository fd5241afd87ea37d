package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.Melding;
import nl.somregels.som.Melding.Ernst;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Voorrangsregel;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.verify.Profieltelling.Tegenhouder;

/**
 * Proves what a pack does: runs production Drools on every fully known profile and reports what can
 * never happen, what always happens and what makes no difference, each with a witness.
 */
public final class Pakketbewijs {
  private final Pakket pakket;
  private final Profielruimte ruimte;
  private final Profielmodel model;
  private final List<Melding> meldingen = new ArrayList<>();

  /** Of one pack. */
  public Pakketbewijs(Pakket pakket) {
    this.pakket = pakket;
    this.ruimte =
        Profielruimte.of(
            Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
                .flatMap(criterium -> criterium.voorwaarden().stream())
                .map(Voorwaarde::expressie)
                .toList());
    this.model = new Profielmodel(pakket.regels(), ruimte.voorwaarden());
  }

  /** The number of fully known profiles. */
  public long aantal() {
    return ruimte.aantal();
  }

  /**
   * Everything there is to report, in the order of the checks.
   *
   * @param voortgang hears how many profiles are done, from several threads
   */
  public List<Melding> bewijs(LongConsumer voortgang) {
    meldingen.clear();
    Profieltelling telling =
        Profielloop.doorloop(ruimte, () -> new Profieltelling(model, ruimte), voortgang).stream()
            .reduce(new Profieltelling(model, ruimte), Profieltelling::samen);
    criteria(telling);
    voorwaarden(telling);
    voorrang(telling);
    uitkomsten(telling);
    botsingen(telling);
    ongelezenFeiten();
    return List.copyOf(meldingen);
  }

  private void criteria(Profieltelling telling) {
    List<Criterium> criteria = pakket.regels().criteria();
    for (int c = 0; c < criteria.size(); c++) {
      Status overal = telling.overal(c);
      Criterium criterium = criteria.get(c);
      if (overal == Status.NIET_VAN_TOEPASSING) {
        meld(
            Ernst.FOUT,
            "nooit-van-toepassing",
            criterium.regel(),
            "Criterium " + criterium.code() + " kan in geen enkel geval van toepassing zijn.",
            "Kijk of de voorwaarden elkaar tegenspreken.");
      } else if (overal == Status.VAN_TOEPASSING) {
        meld(
            Ernst.WAARSCHUWING,
            "altijd-van-toepassing",
            criterium.regel(),
            "Criterium " + criterium.code() + " is in elk geval van toepassing.",
            "Kijk of er een voorwaarde ontbreekt.");
      }
    }
  }

  private void voorwaarden(Profieltelling telling) {
    List<Criterium> criteria = pakket.regels().criteria();
    for (int c = 0; c < criteria.size(); c++) {
      Criterium criterium = criteria.get(c);
      for (int v = 0; v < criterium.voorwaarden().size(); v++) {
        int nummer = c;
        int plaats = v;
        List<Tegenhouder> gevallen =
            telling.eersteTegengehouden().keySet().stream()
                .filter(geval -> geval.criterium() == nummer && geval.voorwaarde() == plaats)
                .toList();
        Voorwaarde voorwaarde = criterium.voorwaarden().get(v);
        Regelverwijzing regel =
            new Regelverwijzing(criterium.regel().bestand(), voorwaarde.regelnummer());
        if (gevallen.isEmpty()) {
          meld(
              Ernst.WAARSCHUWING,
              "voorwaarde-zonder-verschil",
              regel,
              "\"%s\" bij criterium %s maakt in geen enkel geval verschil."
                  .formatted(voorwaarde.zin(), criterium.code()),
              "De andere voorwaarden zeggen dit al; laat hem weg of pas hem aan.");
        } else if (gevallen.stream().noneMatch(geval -> verandert(geval))) {
          meld(
              Ernst.OPMERKING,
              "voorwaarde-alleen-in-uitleg",
              regel,
              "\"%s\" bij criterium %s verandert nooit een uitkomst, alleen de uitleg."
                  .formatted(voorwaarde.zin(), criterium.code()),
              "");
        }
      }
    }
  }

  private boolean verandert(Tegenhouder geval) {
    long met = geval.vanToepassing() | 1L << geval.criterium();
    return !model.uitkomst(geval.vanToepassing()).equals(model.uitkomst(met));
  }

  /** A line makes a difference when taking it away gives another outcome for some profile. */
  private void voorrang(Profieltelling telling) {
    Regels regels = pakket.regels();
    for (Voorrangsregel regel : regels.voorrang()) {
      List<Voorrangsregel> zonder =
          regels.voorrang().stream().filter(ander -> ander != regel).toList();
      Profielmodel anders =
          new Profielmodel(
              new Regels(regels.criteria(), zonder, regels.weging(), regels.opties()),
              ruimte.voorwaarden());
      long beide = bit(regel.wijker()) | bit(regel.voor());
      Predicate<Long> samen = set -> (set & beide) == beide;
      if (telling.eerstePerSet().keySet().stream().noneMatch(samen)) {
        meld(
            Ernst.WAARSCHUWING,
            "voorrang-zonder-verschil",
            regel.regel(),
            "Criterium %s en %s gelden nooit samen; deze voorrang maakt geen verschil."
                .formatted(regel.wijker(), regel.voor()),
            "Laat de regel weg, of kijk of de voorwaarden kloppen.");
      } else if (telling.eerstePerSet().keySet().stream()
          .noneMatch(set -> !model.uitkomst(set).equals(anders.uitkomst(set)))) {
        meld(
            Ernst.OPMERKING,
            "voorrang-alleen-in-uitleg",
            regel.regel(),
            "Dat criterium %s wijkt voor %s verandert nooit een uitkomst, alleen de uitleg."
                .formatted(regel.wijker(), regel.voor()),
            "");
      }
    }
  }

  private void uitkomsten(Profieltelling telling) {
    Set<Prioriteit> nooit = EnumSet.allOf(Prioriteit.class);
    telling.eerstePerSet().keySet().forEach(set -> nooit.remove(model.uitkomst(set).prioriteit()));
    nooit.forEach(
        prioriteit ->
            meldingen.add(
                new Melding(
                    Ernst.WAARSCHUWING,
                    "uitkomst-nooit-bereikt",
                    "",
                    0,
                    "Geen enkel geval krijgt " + prioriteit + ".",
                    "Kijk of er een criterium of voorrang te veel of te weinig is.")));
  }

  /** Every smallest group of criteria that is left in disagreement, with the smallest profile. */
  private void botsingen(Profieltelling telling) {
    Map<Long, Long> botsingen = new TreeMap<>();
    telling
        .eerstePerSet()
        .forEach(
            (set, profiel) -> {
              if (model.uitkomst(set).tegenstrijdig()) {
                botsingen.merge(meedoend(set), profiel, Math::min);
              }
            });
    botsingen.forEach(
        (groep, profiel) -> {
          boolean kleinste =
              botsingen.keySet().stream()
                  .noneMatch(ander -> !ander.equals(groep) && (ander & groep) == ander);
          if (kleinste) {
            meldingen.add(
                new Melding(
                    Ernst.OPMERKING,
                    "aan-mensen-gelaten",
                    "",
                    0,
                    "De criteria " + codes(groep) + " spreken elkaar tegen; mensen wegen dat.",
                    "",
                    Getuigen.kleinste(ruimte, model, profiel, groep)));
          }
        });
  }

  /** The criteria whose effect takes part in the decision. */
  private long meedoend(long set) {
    long mee = 0;
    List<Criterium> criteria = pakket.regels().criteria();
    Status[] statussen = new Status[criteria.size()];
    for (int i = 0; i < statussen.length; i++) {
      statussen[i] = (set & 1L << i) != 0 ? Status.VAN_TOEPASSING : Status.NIET_VAN_TOEPASSING;
    }
    for (int i = 0; i < statussen.length; i++) {
      boolean telt =
          statussen[i] == Status.VAN_TOEPASSING
              && model.model().wijktVoor(i, statussen).isEmpty()
              && criteria.get(i).effect() != Effect.WEGING;
      mee |= telt ? 1L << i : 0;
    }
    return mee;
  }

  private void ongelezenFeiten() {
    Set<Feit> ongelezen = EnumSet.allOf(Feit.class);
    ongelezen.remove(Feit.KENMERK);
    ruimte.groepen().forEach(groep -> groep.feiten().forEach(ongelezen::remove));
    pakket.regels().weging().forEach(weging -> weging.feiten().forEach(ongelezen::remove));
    if (!ongelezen.isEmpty()) {
      meldingen.add(
          new Melding(
              Ernst.OPMERKING,
              "feiten-ongelezen",
              "",
              0,
              "Geen regel van dit pakket leest: "
                  + ongelezen.stream().map(Feit::naam).collect(Collectors.joining(", "))
                  + ".",
              ""));
    }
  }

  private long bit(nl.somregels.som.bevindingen.CriteriumCode code) {
    List<Criterium> criteria = pakket.regels().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).code().equals(code)) {
        return 1L << i;
      }
    }
    return 0;
  }

  private String codes(long groep) {
    List<String> codes = new ArrayList<>();
    List<Criterium> criteria = pakket.regels().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if ((groep & 1L << i) != 0) {
        codes.add(criteria.get(i).code().code());
      }
    }
    return String.join(" en ", codes);
  }

  private void meld(
      Ernst ernst, String code, Regelverwijzing regel, String tekst, String suggestie) {
    meldingen.add(new Melding(ernst, code, regel.bestand(), regel.regelnummer(), tekst, suggestie));
  }
}

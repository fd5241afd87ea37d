package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Whether words beside a rule still say the number that its condition had in the pack that the
 * change note names: its title, the sentence above it, its reading and note, the readings of the
 * pack that name it, and the titles of its example cases.
 */
final class StaleNumberCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    ChangeContract contract = context.pakket().notes().contract();
    if (contract == null || !ComparablePakketten.isCurrent(context.source())) {
      return new CheckResult(List.of(), List.of());
    }
    Optional<PakketFileSet> other = context.neighbours().find(contract.against());
    if (other.isEmpty()) {
      return new CheckResult(List.of(), List.of());
    }
    List<Melding> meldingen = new ArrayList<>();
    try {
      List<Criterium> before = RegelpakketLoader.load(other.get()).rules().all();
      for (Criterium criterium : context.pakket().rules().all()) {
        before.stream()
            .filter(old -> old.code().equals(criterium.code()))
            .forEach(
                old ->
                    changed(old, criterium)
                        .forEach((was, is) -> find(context, criterium, was, is, meldingen)));
      }
    } catch (InvalidPakketException e) {
      return new CheckResult(List.of(), List.of());
    }
    return new CheckResult(meldingen, List.of());
  }

  /** Numbers that a condition no longer has, each with what stands there now. */
  static Map<NumberPhrase, NumberPhrase> changed(Criterium before, Criterium after) {
    Map<NumberPhrase, NumberPhrase> changed = new LinkedHashMap<>();
    for (String was : onlyIn(before, after)) {
      for (String is : onlyIn(after, before)) {
        if (NumberPhrase.form(was).equals(NumberPhrase.form(is))) {
          List<NumberPhrase> first = NumberPhrase.in(was);
          List<NumberPhrase> then = NumberPhrase.in(is);
          for (int i = 0; i < Math.min(first.size(), then.size()); i++) {
            if (!then.contains(first.get(i))) {
              changed.putIfAbsent(first.get(i), then.get(i));
            }
          }
        }
      }
    }
    return changed;
  }

  private static List<String> onlyIn(Criterium criterium, Criterium other) {
    List<String> known = other.voorwaarden().stream().map(Voorwaarde::zin).toList();
    return criterium.voorwaarden().stream()
        .map(Voorwaarde::zin)
        .filter(sentence -> !known.contains(sentence))
        .toList();
  }

  private static void find(
      CheckContext context,
      Criterium criterium,
      NumberPhrase was,
      NumberPhrase is,
      List<Melding> meldingen) {
    String file = criterium.regel().bestand();
    RuleProse prose = RuleProse.of(context.source().text(file), criterium.regel().regelnummer());
    was.places(prose.text(), true)
        .forEach(place -> meldingen.add(melding(criterium, was, is, file, prose.line(place))));
    Pattern names = names(criterium);
    List<String> manifest = context.source().text(PakketFileSet.MANIFEST).lines().toList();
    boolean inside = false;
    for (int i = 0; i < manifest.size(); i++) {
      String line = manifest.get(i);
      inside = line.startsWith("lezingen:") || inside && line.matches("\\s.*|-.*|#.*|");
      if (inside && names.matcher(line).find() && !was.places(line, false).isEmpty()) {
        meldingen.add(melding(criterium, was, is, PakketFileSet.MANIFEST, i + 1));
      }
    }
    for (Voorbeeld voorbeeld : context.voorbeelden().all()) {
      if (voorbeeld.name().startsWith(criterium.code() + " ")
          && !was.places(voorbeeld.name(), false).isEmpty()) {
        meldingen.add(
            melding(
                criterium, was, is, voorbeeld.place().bestand(), voorbeeld.place().regelnummer()));
      }
    }
  }

  private static Pattern names(Criterium criterium) {
    String code = Pattern.quote(criterium.code().code());
    return Pattern.compile(
        criterium.code().code().matches("\\d+")
            ? "(?i)criterium " + code + "(?![\\w-])"
            : "(?i)(?<![\\w-])" + code + "(?![\\w-])");
  }

  private static Melding melding(
      Criterium criterium, NumberPhrase was, NumberPhrase is, String file, int lineNumber) {
    return Melding.of(
        MeldingCode.OUD_GETAL,
        file,
        lineNumber,
        "hier staat nog het oude getal \"%s\"; criterium %s zegt nu \"%s\"."
            .formatted(was, criterium.code(), is),
        "Pas de tekst aan, of laat haar staan als zij iets anders bedoelt.");
  }
}

package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.regels.pack.PakketCopy;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.FileRules;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Whether something of a pack is still to be written: a remark while it is a concept, an error once
 * it is adopted. Not asked of old revisions and of what is withdrawn.
 */
final class FinishedCheck implements Check {
  private static final Pattern TO_WRITE =
      Pattern.compile("[-#*>\\s]*(?:\\w+:\\s*)?[\"']?" + PakketCopy.TO_WRITE + ".*");

  private static final List<String> WRITTEN =
      List.of(PakketFileSet.MANIFEST, PakketNotes.CHANGE, PakketNotes.NOT_MODELLED);

  /** The code of what is a lesser remark while the pack is no adopted one. */
  static MeldingCode code(CheckContext context, MeldingCode before) {
    return context.pakket().manifest().status() == PakketStatus.VASTGESTELD
        ? MeldingCode.VASTGESTELD_NIET_AF
        : before;
  }

  @Override
  public CheckResult check(CheckContext context) {
    if (!ComparablePakketten.isCurrent(context.source())
        || context.pakket().manifest().status() == PakketStatus.INGETROKKEN) {
      return new CheckResult(List.of(), List.of());
    }
    MeldingCode code = code(context, MeldingCode.NOG_TE_SCHRIJVEN);
    List<Melding> meldingen = new ArrayList<>();
    context.source().files().keySet().stream()
        .filter(file -> WRITTEN.contains(file) || file.startsWith(FileRules.VOORBEELDEN + "/"))
        .forEach(file -> toWrite(context.source(), file, code, meldingen));
    Manifest manifest = context.pakket().manifest();
    if (manifest.validSince().equals(PakketCopy.DATE_TO_WRITE)) {
      meldingen.add(
          Melding.of(
              code,
              PakketFileSet.MANIFEST,
              manifest.fields().values().get("geldigVanaf").lineNumber(),
              "geldigVanaf is nog niet ingevuld.",
              "Schrijf de eerste dag waarop het pakket geldt, of geef haar bij som vaststel"
                  + " --met-ingang."));
    }
    header(context, code, meldingen);
    context.pakket().rules().all().stream()
        .filter(criterium -> criterium.notes().naam().isEmpty())
        .forEach(criterium -> meldingen.add(nameless(criterium, code)));
    return new CheckResult(meldingen, List.of());
  }

  private static void toWrite(
      PakketFileSet source, String file, MeldingCode code, List<Melding> meldingen) {
    List<String> lines = lines(source, file);
    for (int i = 0; i < lines.size(); i++) {
      if (TO_WRITE.matcher(lines.get(i)).matches()) {
        meldingen.add(
            Melding.of(
                code,
                file,
                i + 1,
                "hier staat nog \"" + PakketCopy.TO_WRITE.strip() + "...\".",
                "Schrijf wat daar gevraagd wordt."));
      }
    }
  }

  private static void header(CheckContext context, MeldingCode code, List<Melding> meldingen) {
    Manifest manifest = context.pakket().manifest();
    String expected = "# " + PakketNotes.header(manifest.versie(), manifest.herziening());
    List<String> lines = lines(context.source(), PakketNotes.CHANGE);
    int first = (int) lines.stream().takeWhile(String::isBlank).count();
    if (first < lines.size() && !lines.get(first).strip().equals(expected)) {
      meldingen.add(
          Melding.of(
              code,
              PakketNotes.CHANGE,
              first + 1,
              "dit is niet de kop van dit pakket en deze herziening.",
              "Begin met: " + expected));
    }
  }

  private static List<String> lines(PakketFileSet source, String file) {
    return Stream.of(file)
        .filter(source.files()::containsKey)
        .flatMap(name -> source.text(name).lines())
        .toList();
  }

  private static Melding nameless(Criterium criterium, MeldingCode code) {
    return Melding.at(
        code,
        criterium.regel(),
        "criterium " + criterium.code() + " heeft geen naam.",
        "Schrijf achter de code hoe het heet, zoals: regel \"4 Kort verblijf na het vonnis\".");
  }
}

package nl.somregels.som.regels.adopt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.PakketCopy;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.ManifestEdit;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a step changes in the files of a folder, and writes nothing. A step that cannot be
 * taken is refused with {@link IllegalArgumentException}, in Dutch; a pack that does not load with
 * {@link InvalidPakketException}.
 */
public final class StepPlanner {
  private final FolderContent content;
  private final LocalDate today;
  private final SortedMap<String, byte[]> fresh = new TreeMap<>();
  private final List<String> effects = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** For one plan, of a step on this day. */
  public StepPlanner(FolderContent content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  /** Adopts what is in the folder of a version: its dates and those of its neighbours fit. */
  public StepPlan adopt(PakketVersie version, @Nullable LocalDate from) {
    Regelpakket before = loaded(content.source(version));
    refuse(
        before.status() == PakketStatus.INGETROKKEN,
        "Pakket %s is ingetrokken.\nBegin een nieuw pakket met: som nieuw %s NAAR --regels MAP."
            .formatted(version, version));
    refuse(
        before.status() == PakketStatus.VASTGESTELD && content.lock().has(before),
        "Pakket %s herziening %s is al vastgesteld.".formatted(version, before.herziening()));
    Optional<Regelpakket> predecessor =
        latest(
            version,
            pakket -> pakket.status() == PakketStatus.VASTGESTELD && !pakket.equals(before));
    refuse(
        from != null && predecessor.isPresent(),
        "Een herziening vervangt de vorige over dezelfde dagen; daarbij hoort geen --met-ingang.\n"
            + "Laat de optie weg, of verander geldigVanaf in pakket.yaml.");
    LocalDate start = from == null ? before.geldigVanaf() : from;
    List<Regelpakket> others =
        inForce(content).stream().filter(other -> !other.versie().equals(version)).toList();
    LocalDate until =
        Stream.concat(
                Stream.ofNullable(before.geldigTot()),
                others.stream().map(Regelpakket::geldigVanaf).filter(start::isBefore))
            .min(Comparator.naturalOrder())
            .orElse(null);
    Regelpakket after = edit(version.toString(), PakketStatus.VASTGESTELD, start, until);
    effects.add("Pakket %s is vastgesteld en geldt %s.".formatted(name(after), period(after)));
    for (Regelpakket other : others) {
      if (other.geldigVanaf().isBefore(start) && other.inForceOn(start)) {
        edit(content.folder(other), other.status(), other.geldigVanaf(), start);
        effects.add("Pakket %s geldt nu tot %s.".formatted(name(other), start));
      }
    }
    PakketLock lock =
        content
            .lock()
            .with(
                content.with(fresh, content.lock()).identities().values().stream()
                    .filter(pakket -> pakket.versie().equals(version))
                    .toList());
    fresh.put(PakketFolder.LOCK, bytes(lock.text()));
    effects.add("De inhoud is vastgelegd in " + PakketFolder.LOCK + ".");
    if (start.isBefore(today)) {
      warnings.add(
          "De eerste dag is al geweest: wat sinds %s is voorgesteld, is met andere regels gedaan."
              .formatted(start));
    }
    predecessor
        .filter(old -> old.geldigVanaf().isBefore(start))
        .ifPresent(
            old ->
                warnings.add(
                    "Herziening %s gold vanaf %s; van die dag tot %s gaat deze herziening niet."
                        .formatted(old.herziening(), old.geldigVanaf(), start)));
    return plan(StepKind.VASTSTEL, after, start, lock);
  }

  /** Starts the next revision of an adopted pack, as a concept beside it. */
  public StepPlan revise(PakketVersie version) {
    PakketFileSet source = content.source(version);
    Regelpakket before = loaded(source);
    refuse(
        before.status() != PakketStatus.VASTGESTELD,
        before.status() == PakketStatus.CONCEPT
            ? "Pakket %s is een concept; u kunt het zelf wijzigen.".formatted(name(before))
            : "Pakket %s is ingetrokken.\nBegin een nieuw pakket met: som nieuw %s NAAR --regels MAP."
                .formatted(name(before), version));
    unchanged(before);
    String beside = PakketFolder.name(new PakketReference(version, before.herziening()));
    refuse(content.find(beside).isPresent(), "De map " + beside + " bestaat al.");
    source.files().forEach((name, bytes) -> fresh.put(beside + "/" + name, bytes));
    PakketFileSet next = PakketCopy.nextRevision(source);
    next.files()
        .forEach(
            (name, bytes) -> {
              if (bytes != source.files().get(name)) {
                fresh.put(next.name() + "/" + name, bytes);
              }
            });
    Regelpakket after = loaded(next);
    effects.add("Pakket %s is begonnen, als concept.".formatted(name(after)));
    effects.add(
        "Herziening %s is bewaard in %s en geldt tot u de nieuwe vaststelt."
            .formatted(before.herziening(), beside));
    return plan(StepKind.HERZIE, after, null, content.lock());
  }

  /** Withdraws the adopted revision of a version from this day on. */
  public StepPlan withdraw(PakketVersie version, LocalDate until) {
    content.source(version);
    Regelpakket before =
        latest(version, pakket -> pakket.status() != PakketStatus.CONCEPT)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Pakket %s is een concept; er is niets in te trekken.".formatted(version)));
    refuse(
        before.status() == PakketStatus.INGETROKKEN,
        "Pakket %s is al ingetrokken.".formatted(name(before)));
    unchanged(before);
    refuse(
        until.isBefore(today),
        "Intrekken kan vanaf vandaag of later; %s is al geweest.".formatted(until));
    refuse(
        !before.geldigVanaf().isBefore(until),
        "Pakket %s geldt pas vanaf %s.\nMaak het vaststellen ongedaan met som terug, of geef een latere dag met --met-ingang."
            .formatted(name(before), before.geldigVanaf()));
    LocalDate end = before.geldigTot();
    refuse(
        end != null && until.isAfter(end),
        "Pakket %s geldt al niet meer vanaf %s.".formatted(name(before), end));
    Regelpakket after =
        edit(content.folder(before), PakketStatus.INGETROKKEN, before.geldigVanaf(), until);
    effects.add("Pakket %s is ingetrokken vanaf %s.".formatted(name(after), until));
    List<Regelpakket> left = inForce(content.with(fresh, content.lock()));
    left.stream()
        .filter(pakket -> pakket.inForceOn(until))
        .findFirst()
        .ifPresent(
            pakket -> effects.add("Vanaf %s geldt pakket %s.".formatted(until, name(pakket))));
    return plan(StepKind.TREK_IN, after, until, content.lock());
  }

  private StepPlan plan(
      StepKind kind, Regelpakket pakket, @Nullable LocalDate from, PakketLock lock) {
    FolderContent after = content.with(fresh, lock);
    CalendarCheck.check(List.copyOf(after.identities().values())).stream()
        .filter(melding -> melding.code() == MeldingCode.GAT)
        .map(Melding::tekst)
        .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1))
        .forEach(warnings::add);
    List<Regelpakket> inForce = inForce(after);
    if (inForce.isEmpty()) {
      warnings.add("Er is geen vastgesteld pakket.");
    } else if (kind != StepKind.HERZIE) {
      Regelpakket last = inForce.get(inForce.size() - 1);
      warnings.add(
          last.geldigTot() == null
              ? "Pakket %s heeft geen einddatum: het geldt tot u een volgend pakket vaststelt."
                  .formatted(name(last))
              : "Vanaf %s geldt geen enkel pakket.".formatted(last.geldigTot()));
    }
    return new StepPlan(kind, pakket, from, fresh, after, effects, warnings);
  }

  /** Another status and other dates; nothing else may differ. */
  private Regelpakket edit(
      String folder, PakketStatus status, LocalDate since, @Nullable LocalDate until) {
    PakketFileSet source = content.find(folder).orElseThrow();
    Regelpakket before = RegelpakketLoader.identity(source).orElseThrow();
    ManifestEdit edit =
        new ManifestEdit(source.text(PakketFileSet.MANIFEST))
            .set("status", status.name().toLowerCase(Locale.ROOT));
    if (!since.equals(before.geldigVanaf())) {
      edit.set("geldigVanaf", since.toString());
    }
    if (until != null && !until.equals(before.geldigTot())) {
      edit.validUntil(until);
    }
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.put(PakketFileSet.MANIFEST, bytes(edit.toString()));
    Optional<Regelpakket> after =
        RegelpakketLoader.identity(new PakketFileSet(folder, files))
            .filter(
                pakket ->
                    pakket.status() == status
                        && pakket.geldigVanaf().equals(since)
                        && Objects.equals(pakket.geldigTot(), until)
                        && (!since.equals(before.geldigVanaf())
                            || pakket.pakketHash().equals(before.pakketHash())));
    fresh.put(folder + "/" + PakketFileSet.MANIFEST, files.get(PakketFileSet.MANIFEST));
    return after.orElseThrow(
        () ->
            new IllegalArgumentException(
                ("In %s/%s zijn status en datums niet te wijzigen.\n"
                        + "Zet status, geldigVanaf en geldigTot elk op een eigen regel, met geldigTot na"
                        + " geldigVanaf.")
                    .formatted(folder, PakketFileSet.MANIFEST)));
  }

  private Optional<Regelpakket> latest(PakketVersie version, Predicate<Regelpakket> which) {
    return content.identities().values().stream()
        .filter(pakket -> pakket.versie().equals(version))
        .filter(which)
        .max(Comparator.comparing(Regelpakket::herziening));
  }

  /** An adopted pack that is not what was adopted is not built upon. */
  private void unchanged(Regelpakket pakket) {
    content
        .lock()
        .contradiction(pakket)
        .ifPresent(
            melding -> {
              throw new IllegalArgumentException(melding.tekst() + "\n" + melding.suggestie());
            });
    refuse(
        !content.lock().has(pakket),
        "Pakket %s is vastgesteld, maar niet vastgelegd in %s.\nLeg het vast met: som vaststel %s --regels MAP."
            .formatted(name(pakket), PakketFolder.LOCK, pakket.versie()));
  }

  private static Regelpakket loaded(PakketFileSet source) {
    return RegelpakketLoader.load(source).identity();
  }

  private static List<Regelpakket> inForce(FolderContent content) {
    return CalendarCheck.inForce(List.copyOf(content.identities().values()));
  }

  private static String name(Regelpakket pakket) {
    return pakket.versie() + " herziening " + pakket.herziening();
  }

  private static String period(Regelpakket pakket) {
    return "vanaf "
        + pakket.geldigVanaf()
        + (pakket.geldigTot() == null ? "" : " tot " + pakket.geldigTot());
  }

  private static void refuse(boolean is, String why) {
    if (is) {
      throw new IllegalArgumentException(why);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

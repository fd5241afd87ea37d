package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.MeldingExample;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a folder of packs, or with packs beside each other, and what is said of it.
 * The act makes a folder with pack 2021.1 wrong; expected are all remarks, one under the other.
 */
public record FolderFault(MeldingCode code, FaultAction act, String expected) {
  /** Changes the folder, or gives the remarks itself. */
  @FunctionalInterface
  interface FaultAction {
    @Nullable List<Melding> perform(Path folder) throws IOException;
  }

  public List<Melding> meldingen(Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : MeldingExample.base().entrySet()) {
        Path path = folder.resolve("2021.1").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      List<Melding> meldingen = act.perform(folder);
      if (meldingen != null) {
        return meldingen;
      }
      PakketFolder.sources(folder).forEach(RegelpakketLoader::load);
      throw new AssertionError(code + ": de map laadt");
    } catch (InvalidPakketException e) {
      return e.meldingen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultAction with(FaultOperation operation) {
    return folder -> {
      operation.perform(folder);
      return null;
    };
  }

  @FunctionalInterface
  private interface FaultOperation {
    void perform(Path folder) throws IOException;
  }

  private static Regelpakket pakket(
      String version, int herziening, PakketStatus status, String from, @Nullable String until) {
    return new Regelpakket(
        PakketVersie.of(version),
        herziening,
        "titel",
        status,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        "hash",
        1,
        java.util.Map.of());
  }

  private static FaultAction calendar(Regelpakket... pakketten) {
    return folder -> CalendarCheck.check(List.of(pakketten));
  }

  private static List<Melding> lastOfMany(Path folder) throws IOException {
    Files.writeString(folder.resolve("2021.1/extra.dslr"), "Geen regel.\n".repeat(250));
    try {
      PakketFolder.sources(folder).forEach(RegelpakketLoader::load);
      return List.of();
    } catch (InvalidPakketException e) {
      return e.meldingen().subList(200, e.meldingen().size());
    }
  }

  public static List<FolderFault> all() {
    Regelpakket open = pakket("2021.1", 1, PakketStatus.VASTGESTELD, "2021-06-01", null);
    return List.of(
        new FolderFault(
            MeldingCode.KOPPELING,
            with(folder -> Files.createSymbolicLink(folder.resolve("2021.1/x.dslr"), Path.of("/"))),
            """
            x.dslr: dit is een koppeling naar een plaats buiten de map met pakketten, naar niets of naar zichzelf; die wordt niet gevolgd.
            Zet het bestand of de map zelf hier."""),
        new FolderFault(
            MeldingCode.CODERING,
            with(
                folder ->
                    Files.writeString(
                        folder.resolve("2021.1/extra.dslr"),
                        "// een\n// caf\u00E9\n",
                        StandardCharsets.ISO_8859_1)),
            """
            extra.dslr:2: op deze regel staat een teken dat geen UTF-8 is.
            Sla het bestand op als UTF-8; in Kladblok en Word staat dat bij Opslaan als, Codering."""),
        new FolderFault(
            MeldingCode.CODERING,
            with(
                folder ->
                    Files.writeString(
                        folder.resolve("2021.1/extra.dslr"),
                        "PK\u0003\u0004" + "0".repeat(2 << 20))),
            """
            extra.dslr: dit bestand is een zip of een werkmap van Excel (.xlsx).
            Bewaar de inhoud als gewone tekst, in UTF-8."""),
        new FolderFault(
            MeldingCode.BIJZONDER_BESTAND,
            with(
                folder ->
                    ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(
                            java.net.UnixDomainSocketAddress.of(folder.resolve("2021.1/x.dslr")))),
            """
            x.dslr: dit is geen gewoon bestand.
            Haal het weg."""),
        new FolderFault(
            MeldingCode.VASTGELEGD_ONLEESBAAR,
            folder -> {
              Files.writeString(folder.resolve("vastgesteld.lock"), "# x\n2021.1 een\n");
              PakketLock.in(folder);
              return null;
            },
            """
            vastgesteld.lock:2: deze regel noemt geen pakket, of een pakket dat er al staat.
            Zet het bestand terug zoals het was."""),
        new FolderFault(
            MeldingCode.VASTGESTELD_GEWIJZIGD,
            folder -> {
              Files.writeString(
                  folder.resolve("vastgesteld.lock"), "2021.1 1 2 " + "0".repeat(64) + "\n");
              return PakketLock.in(folder).contradiction(open).stream().toList();
            },
            """
            pakket.yaml: pakket 2021.1 herziening 1 is vastgesteld met een andere inhoud dan hier staat.
            Zet de regels terug, of geef het pakket een nieuwe herziening."""),
        new FolderFault(
            MeldingCode.NIET_VASTGELEGD,
            folder -> PakketLock.in(folder).unknown(List.of(open)).stream().toList(),
            """
            vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1 herziening 1; een verandering valt niet op.
            Leg vast met: som vaststel VERSIE --regels MAP."""),
        new FolderFault(
            MeldingCode.ONBEKENDE_MAP,
            with(folder -> Files.createDirectory(folder.resolve("2021.1/oud"))),
            """
            oud: deze map kan hier niet staan; hij is niet gelezen.
            In een pakket kunnen alleen de mappen voorbeelden en herzieningen staan."""),
        new FolderFault(
            MeldingCode.ONBEKENDE_MAP,
            with(folder -> Files.createDirectories(folder.resolve("2021.1/herzieningen/oud"))),
            """
            dit is geen map van een herziening.
            In herzieningen staat per oude herziening een map met het nummer als naam."""),
        new FolderFault(
            MeldingCode.MAPNAAM,
            with(folder -> Files.move(folder.resolve("2021.1"), folder.resolve("2027.1"))),
            """
            pakket.yaml: dit is versie 2021.1, herziening 1, maar de map heet 2027.1.
            Noem de map 2021.1 (of 2021.1/herzieningen/1 voor een oude herziening), of pas pakket.yaml aan."""),
        new FolderFault(
            MeldingCode.MAPNAAM,
            with(folder -> Files.move(folder.resolve("2021.1"), folder.resolve("2027-1"))),
            """
            deze map heeft een pakket.yaml, maar de naam is geen versie.
            Noem de map naar de versie, zoals 2021.1."""),
        new FolderFault(
            MeldingCode.BESTAND_ONLEESBAAR,
            folder -> List.of(FolderReader.unreadable("criteria.dslr")),
            """
            criteria.dslr: dit bestand kan niet worden gelezen.
            Kijk of u het mag openen en of een ander programma het vasthoudt."""),
        new FolderFault(
            MeldingCode.BESTAND_TE_GROOT,
            with(
                folder -> {
                  try (var file =
                      new RandomAccessFile(folder.resolve("2021.1/criteria.dslr").toFile(), "rw")) {
                    file.setLength(2 << 20);
                  }
                }),
            """
            criteria.dslr: dit bestand is groter dan 1 MB.
            Verdeel de inhoud over meer bestanden."""),
        new FolderFault(
            MeldingCode.PAKKET_TE_GROOT,
            with(
                folder -> {
                  for (int i = 0; i < 5; i++) {
                    Files.write(folder.resolve("2021.1/r" + i + ".dslr"), new byte[1_000_000]);
                  }
                }),
            """
            De bestanden van het pakket zijn samen groter dan 4 MB.
            Haal weg wat geen regel of voorbeeld is."""),
        new FolderFault(
            MeldingCode.TE_VEEL_BESTANDEN,
            with(
                folder -> {
                  for (int i = 0; i < 201; i++) {
                    Files.createFile(folder.resolve("2021.1/r" + i + ".dslr"));
                  }
                }),
            """
            Het pakket heeft meer dan 200 bestanden.
            Voeg bestanden samen."""),
        new FolderFault(
            MeldingCode.TE_VEEL_PAKKETTEN,
            with(
                folder -> {
                  for (int i = 1; i < 101; i++) {
                    Files.createDirectory(folder.resolve("2027." + i));
                  }
                }),
            """
            De map heeft meer dan 100 pakketten.
            Bewaar oude pakketten in een andere map."""),
        new FolderFault(
            MeldingCode.TE_VEEL_FOUTEN,
            FolderFault::lastOfMany,
            """
            Na 200 fouten is niet verder gelezen.
            Los deze eerst op en controleer het pakket dan opnieuw."""),
        new FolderFault(
            MeldingCode.OVERLAP,
            calendar(open, pakket("2027.1", 1, PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: pakket 2027.1 geldt vanaf 2027-01-01, maar pakket 2021.1 geldt dan ook (vanaf 2021-06-01, zonder einde).
            Zet in 2021.1/pakket.yaml: geldigTot: 2027-01-01."""),
        new FolderFault(
            MeldingCode.OVERLAP,
            calendar(
                pakket("2021.1", 1, PakketStatus.VASTGESTELD, "2021-06-01", "2027-01-02"),
                pakket("2027.1", 1, PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: pakket 2027.1 geldt vanaf 2027-01-01, maar pakket 2021.1 geldt dan ook (van 2021-06-01 tot 2027-01-02).
            Zet in 2021.1/pakket.yaml: geldigTot: 2027-01-01."""),
        new FolderFault(
            MeldingCode.GAT,
            calendar(
                pakket("2021.1", 1, PakketStatus.VASTGESTELD, "2021-06-01", "2026-12-31"),
                pakket("2027.1", 1, PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: van 2026-12-31 tot 2027-01-01 is geen pakket van kracht.
            Is dat niet de bedoeling, laat het vorige pakket dan gelden tot 2027-01-01."""),
        new FolderFault(
            MeldingCode.STAP_ONLEESBAAR,
            with(
                folder ->
                    Files.writeString(
                        Files.createDirectories(folder.resolve("stappen/1")).resolve("stap.txt"),
                        "iets\n")),
            """
            stappen/1/stap.txt: dit is niet zoals som het schreef.
            Zet het bestand terug zoals het was."""),
        new FolderFault(
            MeldingCode.DUBBEL_PAKKET,
            calendar(open, pakket("2021.1", 1, PakketStatus.CONCEPT, "2021-06-01", null)),
            """
            2021.1/pakket.yaml: pakket 2021.1 met herziening 1 is er twee keer.
            Geef het nieuwste pakket de volgende herziening."""),
        new FolderFault(
            MeldingCode.HERZIENING_TE_HOOG,
            folder ->
                CalendarCheck.herzieningen(
                    Map.of(
                        "2021.1",
                        pakket("2021.1", 1, PakketStatus.VASTGESTELD, "2021-06-01", null),
                        "2021.1/herzieningen/5",
                        pakket("2021.1", 5, PakketStatus.VASTGESTELD, "2021-06-01", null))),
            """
            2021.1/pakket.yaml: in 2021.1/herzieningen/5 staat een oude herziening 5, maar het pakket zelf is herziening 1.
            Geef het pakket zelf de hoogste herziening, of haal de map weg."""));
  }

  @Override
  public String toString() {
    return code.code();
  }
}

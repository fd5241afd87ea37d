package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.Test;

/** What we throw crosses the wire to whoever asked, as in a cluster, with all it holds. */
class SerialisationTest {
  @Test
  void eenWeigeringHoudtHaarRedenen() throws Exception {
    InvoerException thrown =
        catchThrowableOfType(
            InvoerException.class,
            () ->
                Gedetineerde.fromJson(
                    Map.of("lvb", "ja", "criminogeneFactoren", List.of("x", "y"))));
    InvoerException read = copy(thrown);
    assertThat(read).hasMessage(thrown.getMessage());
    assertThat(read.errors()).isEqualTo(thrown.errors()).hasSize(4);
  }

  @Test
  void eenPakketDatErNietIsHoudtDeDatumEnDeVersies() throws Exception {
    PakketNotFoundException none =
        copy(
            catchThrowableOfType(
                PakketNotFoundException.class,
                () -> SomRegels.bundled().inForceOn(LocalDate.of(1999, 1, 1))));
    assertThat(none).hasMessageStartingWith("Op 1999-01-01 is geen regelpakket van kracht");
    assertThat(none.date()).contains(LocalDate.of(1999, 1, 1));
    assertThat(none.version()).isEmpty();
    assertThat(none.versions()).contains(PakketVersie.of("2021.1"), PakketVersie.of("2026.1"));

    PakketVersie asked = PakketVersie.of("2050.1");
    PakketNotFoundException other =
        copy(
            catchThrowableOfType(
                PakketNotFoundException.class, () -> SomRegels.bundled().version(asked)));
    assertThat(other.version()).contains(asked);
    assertThat(other.date()).isEmpty();
    assertThat(other.versions()).isEqualTo(none.versions());
    assertThat(
            catchThrowableOfType(
                    PakketNotFoundException.class,
                    () -> SomAnalysis.check(SomRegels.bundledFiles(), asked))
                .versions())
        .contains(PakketVersie.of("2021.1"));
  }

  @Test
  void eenOngeldigPakketHoudtZijnMeldingen() throws Exception {
    InvalidPakketException thrown =
        new InvalidPakketException(
            "2026.9", List.of(Melding.of(MeldingCode.YAML, "pakket.yaml", 3, "dit is fout.", "")));
    assertThat(copy(thrown).meldingen()).isEqualTo(thrown.meldingen());
  }

  @Test
  void eenZaakKomtTerugZoalsZijWas() throws Exception {
    Gedetineerde zaak =
        TestZaken.afterVerdict("lvb=JA").toBuilder().recidiverisico(Risico.HOOG).build();
    assertThat(copy(zaak)).isEqualTo(zaak);
  }

  /** Of every exception of ours, so that a new one does not lose what it holds. */
  @Test
  void geenUitzonderingVerliestEenVeld() {
    List<Class<?>> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.somregels.som")
                .stream()
                .filter(type -> type.isAssignableTo(Throwable.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertThat(types).hasSizeGreaterThan(6);
    for (Class<?> type : types) {
      assertThat(Arrays.stream(type.getDeclaredFields()).filter(SerialisationTest::isLost))
          .as(type.getName())
          .isEmpty();
    }
  }

  private static boolean isLost(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && (Modifier.isTransient(field.getModifiers())
            || !field.getType().isPrimitive()
                && !java.io.Serializable.class.isAssignableFrom(field.getType()));
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}

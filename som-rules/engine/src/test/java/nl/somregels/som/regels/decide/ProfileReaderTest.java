package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
  static final List<Expression> VREEMD =
      List.of(
          new Equals(Field.DETENTIEDAG, "15"),
          new Equals(Field.LVB, "MISSCHIEN"),
          new AtLeast(Field.LVB, true, 3),
          new Contains(Field.LVB, true, "verslaving"));

  private final ProfileReader reader =
      ProfileReader.of(
              List.of(
                  new Equals(Field.LVB, "JA"),
                  new AtLeast(Field.VERBLIJFSDUUR, false, 28),
                  new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving")))
          .orElseThrow();

  @ParameterizedTest
  @FieldSource("VREEMD")
  void watDeKlassenNietKunnenSnijdenHeeftGeenProfiel(Expression vreemd) {
    assertThat(ProfileReader.of(List.of(vreemd))).isEmpty();
    assertThat(ProfileReader.of(List.of(new Equals(Field.LVB, "JA"), new Or(List.of(vreemd)))))
        .isEmpty();
  }

  @Test
  void alleenWatDeRegelsOnderscheidenTeltMee() {
    FeitSet geen = FeitSet.LEEG;
    ProfileKey kort = reader.lees(verblijf(5, 5), geen);

    assertThat(reader.lees(verblijf(27, 27), geen)).isEqualTo(kort);
    assertThat(reader.lees(verblijf(28, 28), geen)).isNotEqualTo(kort);
    assertThat(reader.lees(verblijf(5, 28), geen)).isNotEqualTo(kort);
    assertThat(reader.lees(woorden("werk"), geen)).isEqualTo(reader.lees(woorden("wonen"), geen));
    assertThat(reader.lees(woorden("verslaving"), geen))
        .isNotEqualTo(reader.lees(woorden("werk"), geen));
  }

  @Test
  void eenBekendFeitTeltAlleenMeeZolangZijnVeldOpenIs() {
    FeitSet einde = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(reader.lees(verblijf(5, 5), einde))
        .isEqualTo(reader.lees(verblijf(5, 5), FeitSet.LEEG));
    assertThat(reader.lees(verblijf(5, 40), einde))
        .isNotEqualTo(reader.lees(verblijf(5, 40), FeitSet.LEEG));
  }

  @Test
  void eenBekendFeitTeltAltijdMeeAlsEenVoorwaardeHetSamenMetEenAnderLeest() {
    Expression of =
        new Or(List.of(new Equals(Field.LVB, "JA"), new AtLeast(Field.VERBLIJFSDUUR, false, 28)));
    ProfileReader samen = ProfileReader.of(List.of(of)).orElseThrow();
    FeitSet einde = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(samen.lees(verblijf(5, 5), einde))
        .isNotEqualTo(samen.lees(verblijf(5, 5), FeitSet.LEEG));
    assertThat(samen.lees(verblijf(5, 5), FeitSet.of(List.of(Feit.PLEEGDATUM))))
        .isEqualTo(samen.lees(verblijf(5, 5), FeitSet.LEEG));
  }

  @Test
  void watSamenOfEenVanBeideMoetZijnHeeftEenProfielAlsElkDeelHetHeeft() {
    Expression lvb = new Equals(Field.LVB, "JA");
    assertThat(ProfileReader.of(List.of(new Or(List.of(lvb)), new And(List.of(lvb))))).isPresent();
    assertThat(ProfileReader.of(List.of(new And(List.of(lvb, VREEMD.get(0)))))).isEmpty();
  }

  /** The bits of fields run on over the end of a long, wherever the first of them begins. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void elkeKlasseVanElkVeldGeeftEenAnderProfiel(int weg) {
    List<Field> velden = List.of(Field.values()).subList(weg, Field.values().length);
    List<Expression> voorwaarden = velden.stream().flatMap(ProfileReaderTest::vragen).toList();
    ProfileReader alles = ProfileReader.of(voorwaarden).orElseThrow();
    Set<ProfileKey> profielen = new HashSet<>();
    int verwacht = 1;
    profielen.add(alles.lees(new FieldValuesBuilder().build(), FeitSet.LEEG));
    for (Variable variabele : Variables.of(voorwaarden)) {
      for (Field veld : variabele.velden()) {
        for (ValueClass klasse : variabele.klassen(veld)) {
          FieldValuesBuilder beeld = new FieldValuesBuilder();
          klasse.zet(beeld);
          profielen.add(alles.lees(beeld.build(), FeitSet.LEEG));
          verwacht++;
        }
      }
    }
    assertThat(profielen).hasSize(verwacht).hasSizeGreaterThan(80);
  }

  @Test
  void gelijkeProfielenHebbenGelijkeHashes() {
    ProfileKey een = reader.lees(verblijf(5, 5), FeitSet.LEEG);
    ProfileKey twee = reader.lees(verblijf(6, 6), FeitSet.LEEG);
    assertThat(een).isEqualTo(twee).hasSameHashCodeAs(twee).isNotEqualTo("profiel");
  }

  private static Stream<Expression> vragen(Field veld) {
    return switch (veld.soort()) {
      case KEUZE -> Stream.of(new Equals(veld, veld.woorden().get(0)));
      case GETAL -> Stream.of(new AtLeast(veld, true, 5), new AtLeast(veld, true, 12));
      case WOORDEN ->
          Stream.of(new Contains(veld, true, "verslaving"), new Contains(veld, true, "gokken"));
    };
  }

  private static FieldValues verblijf(int laagste, int hoogste) {
    return new FieldValuesBuilder().getal(Field.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static FieldValues woorden(String woord) {
    return new FieldValuesBuilder().woorden(Field.CRIMINOGENE_FACTOREN, Set.of(woord)).build();
  }
}

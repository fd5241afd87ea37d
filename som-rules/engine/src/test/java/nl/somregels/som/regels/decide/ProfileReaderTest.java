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
  static final List<Expression> STRANGE =
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
  @FieldSource("STRANGE")
  void watDeKlassenNietKunnenSnijdenHeeftGeenProfiel(Expression strange) {
    assertThat(ProfileReader.of(List.of(strange))).isEmpty();
    assertThat(ProfileReader.of(List.of(new Equals(Field.LVB, "JA"), new Or(List.of(strange)))))
        .isEmpty();
  }

  @Test
  void alleenWatDeRegelsOnderscheidenTeltMee() {
    FeitSet none = FeitSet.EMPTY;
    ProfileKey shortText = reader.read(stay(5, 5), none);

    assertThat(reader.read(stay(27, 27), none)).isEqualTo(shortText);
    assertThat(reader.read(stay(28, 28), none)).isNotEqualTo(shortText);
    assertThat(reader.read(stay(5, 28), none)).isNotEqualTo(shortText);
    assertThat(reader.read(words("werk"), none)).isEqualTo(reader.read(words("wonen"), none));
    assertThat(reader.read(words("verslaving"), none))
        .isNotEqualTo(reader.read(words("werk"), none));
  }

  @Test
  void eenBekendFeitTeltAlleenMeeZolangZijnVeldOpenIs() {
    FeitSet end = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(reader.read(stay(5, 5), end)).isEqualTo(reader.read(stay(5, 5), FeitSet.EMPTY));
    assertThat(reader.read(stay(5, 40), end)).isNotEqualTo(reader.read(stay(5, 40), FeitSet.EMPTY));
  }

  @Test
  void eenBekendFeitTeltAltijdMeeAlsEenVoorwaardeHetSamenMetEenAnderLeest() {
    Expression of =
        new Or(List.of(new Equals(Field.LVB, "JA"), new AtLeast(Field.VERBLIJFSDUUR, false, 28)));
    ProfileReader together = ProfileReader.of(List.of(of)).orElseThrow();
    FeitSet end = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(together.read(stay(5, 5), end))
        .isNotEqualTo(together.read(stay(5, 5), FeitSet.EMPTY));
    assertThat(together.read(stay(5, 5), FeitSet.of(List.of(Feit.PLEEGDATUM))))
        .isEqualTo(together.read(stay(5, 5), FeitSet.EMPTY));
  }

  @Test
  void watSamenOfEenVanBeideMoetZijnHeeftEenProfielAlsElkDeelHetHeeft() {
    Expression lvb = new Equals(Field.LVB, "JA");
    assertThat(ProfileReader.of(List.of(new Or(List.of(lvb)), new And(List.of(lvb))))).isPresent();
    assertThat(ProfileReader.of(List.of(new And(List.of(lvb, STRANGE.get(0)))))).isEmpty();
  }

  /** The bits of fields run on over the end of a long, wherever the first of them begins. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void elkeKlasseVanElkVeldGeeftEenAnderProfiel(int path) {
    List<Field> fields = List.of(Field.values()).subList(path, Field.values().length);
    List<Expression> voorwaarden = fields.stream().flatMap(ProfileReaderTest::questions).toList();
    ProfileReader all = ProfileReader.of(voorwaarden).orElseThrow();
    Set<ProfileKey> profiles = new HashSet<>();
    int expected = 1;
    profiles.add(all.read(new FieldValuesBuilder().build(), FeitSet.EMPTY));
    for (Variable variable : Variables.of(voorwaarden)) {
      for (Field field : variable.fields()) {
        for (ValueClass valueClass : variable.classes(field)) {
          FieldValuesBuilder view = new FieldValuesBuilder();
          valueClass.set(view);
          profiles.add(all.read(view.build(), FeitSet.EMPTY));
          expected++;
        }
      }
    }
    assertThat(profiles).hasSize(expected).hasSizeGreaterThan(80);
  }

  @Test
  void gelijkeProfielenHebbenGelijkeHashes() {
    ProfileKey one = reader.read(stay(5, 5), FeitSet.EMPTY);
    ProfileKey two = reader.read(stay(6, 6), FeitSet.EMPTY);
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo("profiel");
  }

  private static Stream<Expression> questions(Field field) {
    return switch (field.kind()) {
      case KEUZE -> Stream.of(new Equals(field, field.words().get(0)));
      case GETAL -> Stream.of(new AtLeast(field, true, 5), new AtLeast(field, true, 12));
      case WOORDEN ->
          Stream.of(new Contains(field, true, "verslaving"), new Contains(field, true, "gokken"));
    };
  }

  private static FieldValues stay(int lowest, int highest) {
    return new FieldValuesBuilder().number(Field.VERBLIJFSDUUR, lowest, highest).build();
  }

  private static FieldValues words(String word) {
    return new FieldValuesBuilder().words(Field.CRIMINOGENE_FACTOREN, Set.of(word)).build();
  }
}

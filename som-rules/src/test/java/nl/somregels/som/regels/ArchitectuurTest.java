package nl.somregels.som.regels;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The arrow pack, session, decide, trace, render; and Drools behind the second. */
@AnalyzeClasses(packages = "nl.somregels.som.regels", importOptions = DoNotIncludeTests.class)
class ArchitectuurTest {
  private static final String REGELS = "nl.somregels.som.regels";

  @ArchTest
  static final ArchRule droolsAlleenInSession =
      noClasses()
          .that()
          .resideOutsideOfPackage(pakket("session"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel..");

  /** Rules are built as objects: nothing reads or compiles text as code. */
  @ArchTest
  static final ArchRule nietsVertaaltTekstNaarCode =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.kie.api.builder..",
              "org.kie.api.io..",
              "org.kie.internal.builder..",
              "org.kie.internal.io..",
              "org.kie.memorycompiler..",
              "org.drools.compiler..",
              "org.drools.drl..",
              "org.drools.mvel..",
              "org.mvel..",
              "org.antlr..",
              "org.eclipse.jdt..",
              "javax.script..",
              "javax.tools..");

  @ArchTest static final ArchRule intakeKentGeenAnderStadium = kentAlleen("intake");

  @ArchTest static final ArchRule packKentGeenAnderStadium = kentAlleen("pack");

  @ArchTest static final ArchRule sessionKentAlleenPack = kentAlleen("session", "pack");

  @ArchTest
  static final ArchRule decideKentAlleenPackEnSession = kentAlleen("decide", "pack", "session");

  @ArchTest
  static final ArchRule traceKentAlleenWatErvoorLigt =
      kentAlleen("trace", "pack", "session", "decide");

  @ArchTest static final ArchRule renderKentAlleenDeApi = kentAlleen("render");

  @ArchTest
  static final ArchRule verifyKentDeStadiaEnGetallenInTekst =
      kentAlleen("verify", "pack", "session", "decide", "render");

  @ArchTest
  static final ArchRule diffKentVerifyEnWatDaaronderLigt =
      kentAlleen("diff", "pack", "session", "decide", "verify");

  @ArchTest
  static final ArchRule mutateKentVerifyEnWatDaaronderLigt =
      kentAlleen("mutate", "pack", "session", "decide", "verify");

  @ArchTest
  static final ArchRule documentKentPackVerifyEnDeWoordenVanRender =
      kentAlleen("document", "pack", "verify", "render");

  @ArchTest
  static final ArchRule geenStadiumKentWatErbovenLigt =
      noClasses()
          .that()
          .resideInAnyPackage(
              pakket("intake"),
              pakket("pack"),
              pakket("session"),
              pakket("decide"),
              pakket("trace"),
              pakket("render"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              pakket("verify"),
              pakket("diff"),
              pakket("mutate"),
              pakket("document"),
              pakket("replay"));

  @ArchTest
  static final ArchRule geenKringenTussenPakketten =
      slices().matching(REGELS + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule geenStadiumKentDeIngang =
      noClasses()
          .that()
          .resideInAnyPackage(
              pakket("intake"),
              pakket("pack"),
              pakket("session"),
              pakket("decide"),
              pakket("trace"),
              pakket("render"),
              pakket("verify"),
              pakket("diff"),
              pakket("mutate"),
              pakket("document"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(REGELS);

  @ArchTest
  static final ArchRule geenVageNamen =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");

  @ArchTest
  static void elkPakketZegtWatNullIs(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(6)
        .allSatisfy(
            pakket ->
                assertThat(pakket.getPackageInfo().isAnnotatedWith(NullMarked.class))
                    .as(pakket.getName())
                    .isTrue());
  }

  private static String pakket(String naam) {
    return REGELS + "." + naam + "..";
  }

  /** Of this library a stage knows itself, the API and the named stages. */
  private static ArchRule kentAlleen(String stadium, String... ook) {
    String[] bekend = new String[ook.length + 1];
    bekend[0] = pakket(stadium);
    for (int i = 0; i < ook.length; i++) {
      bekend[i + 1] = pakket(ook[i]);
    }
    return noClasses()
        .that()
        .resideInAPackage(pakket(stadium))
        .should()
        .dependOnClassesThat(resideInAPackage(REGELS + "..").and(not(resideInAnyPackage(bekend))));
  }
}

package nl.somregels.som.regels.consumer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.somregels.som.regels.SomRegels;

/** The kit stands outside the library and takes none of the library's own tests along. */
@AnalyzeClasses(packages = "nl.somregels.som")
class TestkitArchitectureTest {
  private static final String TESTKIT = "nl.somregels.som.regels.testkit";
  private static final DescribedPredicate<JavaClass> OWN_TEST =
      describe(
          "a test of the library",
          valueClass ->
              !valueClass.getPackageName().equals(TESTKIT)
                  && valueClass.getSource().stream()
                      .anyMatch(source -> Location.of(source.getUri()).contains("/test-classes/")));

  @ArchTest
  static final ArchRule testkitKentGeenTestVanDeBibliotheek =
      noClasses().that().resideInAPackage(TESTKIT).should().dependOnClassesThat(OWN_TEST);

  @ArchTest
  static final ArchRule testkitKentDeApiDeIngangEnWatCasussenEnProfielenGeeft =
      classes()
          .that()
          .resideInAPackage(TESTKIT)
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("java..")
                  .or(resideInAPackage("net.jqwik.api.."))
                  .or(resideInAPackage("org.junit.jupiter.api.."))
                  .or(resideInAPackage("org.assertj.core.."))
                  .or(resideInAPackage("org.jspecify.annotations.."))
                  .or(resideInAPackage("com.fasterxml.jackson.."))
                  .or(resideInAPackage("nl.somregels.som"))
                  .or(resideInAPackage("nl.somregels.som.feiten.."))
                  .or(resideInAPackage("nl.somregels.som.text.."))
                  .or(resideInAPackage("nl.somregels.som.bevindingen.."))
                  .or(resideInAPackage("nl.somregels.som.prioritering.."))
                  .or(resideInAPackage("nl.somregels.som.melding.."))
                  .or(resideInAPackage("nl.somregels.som.pakket.."))
                  .or(JavaClass.Predicates.type(SomRegels.class))
                  .or(resideInAPackage("nl.somregels.som.regels.pack.."))
                  .or(resideInAPackage("nl.somregels.som.regels.render.."))
                  .or(resideInAPackage("nl.somregels.som.regels.analysis"))
                  .or(resideInAPackage("nl.somregels.som.regels.example"))
                  .or(resideInAPackage("nl.somregels.som.regels.profile.."))
                  .or(resideInAPackage(TESTKIT)));

  @ArchTest
  static final ArchRule nietsVanDeBibliotheekKentDeTestkit =
      noClasses()
          .that()
          .resideOutsideOfPackage(TESTKIT)
          .and(DescribedPredicate.not(OWN_TEST))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TESTKIT);
}

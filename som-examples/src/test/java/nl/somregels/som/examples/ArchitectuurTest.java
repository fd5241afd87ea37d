package nl.somregels.som.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The programs run on what a user of the library can reach. */
@AnalyzeClasses(packages = "nl.somregels.som.examples", importOptions = DoNotIncludeTests.class)
class ArchitectuurTest {
  private static final String REGELS = "nl.somregels.som.regels";

  @ArchTest
  static final ArchRule geenDrools =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule vanDeRegelsAlleenWatVoorGebruikersIs =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage(REGELS + "..")
                  .and(
                      not(
                          resideInAnyPackage(
                              REGELS,
                              REGELS + ".intake",
                              REGELS + ".render",
                              REGELS + ".replay",
                              REGELS + ".document",
                              REGELS + ".verify",
                              REGELS + ".diff"))));

  @ArchTest
  static final ArchRule geenKringenTussenPakketten =
      slices().matching("nl.somregels.som.examples.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule geenVageNamen =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");
}

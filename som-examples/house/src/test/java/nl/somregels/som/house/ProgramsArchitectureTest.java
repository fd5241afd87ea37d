package nl.somregels.som.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The programs do not know Drools; that they use the API alone is for {@link PackageInfoTest}. */
@AnalyzeClasses(
    packages = {"nl.somregels.som.cli", "nl.somregels.som.examples"},
    importOptions = DoNotIncludeTests.class)
class ProgramsArchitectureTest {
  @ArchTest
  static final ArchRule noDrools =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule noCirclesOfRooms =
      slices().matching("nl.somregels.som.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");
}

package nl.somregels.som;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

/** The API stays small: the arrow feiten, bevindingen, prioritering, and almost no libraries. */
@AnalyzeClasses(packages = "nl.somregels.som", importOptions = DoNotIncludeTests.class)
class ApiArchitectureTest {
  private static final String SOM = "nl.somregels.som";

  @ArchTest
  static final ArchRule deApiKentAlleenJavaEnAnnotaties =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify.annotations", "com.fasterxml.jackson.annotation", SOM + "..");

  @ArchTest
  static final ArchRule feitenKennenGeenBevindingen =
      noClasses()
          .that()
          .resideInAPackage(SOM + ".feiten")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SOM, SOM + ".zaken", SOM + ".bevindingen", SOM + ".prioritering");

  @ArchTest
  static final ArchRule bevindingenKennenGeenPrioritering =
      noClasses()
          .that()
          .resideInAPackage(SOM + ".bevindingen")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SOM, SOM + ".prioritering");

  @ArchTest
  static final ArchRule alleenDeIngangKentDeIngang =
      noClasses()
          .that()
          .resideOutsideOfPackages(SOM, SOM + ".instroom")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SOM);

  @ArchTest
  static final ArchRule alleenWieErbuitenStaatTelt =
      noClasses()
          .that()
          .resideOutsideOfPackage(SOM + ".instroom")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SOM + ".instroom");

  @ArchTest
  static final ArchRule geenKringenTussenPakketten =
      slices().matching(SOM + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static void elkPakketZegtWatNullIs(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            pakket ->
                assertThat(pakket.getPackageInfo().isAnnotatedWith(NullMarked.class))
                    .as(pakket.getName())
                    .isTrue());
  }

  @ArchTest
  static final ArchRule geenVageNamen =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");
}

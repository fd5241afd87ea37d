package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.somregels.som.melding.MeldingCode;
import org.junit.jupiter.api.Test;

class MeldingCodesTest {
  @Test
  void elkeCodeWordtErgensGebruikt() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.somregels.som")
                    .stream()
                    .filter(type -> !type.isEquivalentTo(MeldingCode.class))
                    .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                    .map(JavaFieldAccess::getTarget)
                    .filter(field -> field.getOwner().isEquivalentTo(MeldingCode.class))
                    .map(field -> MeldingCode.valueOf(field.getName())))
        .contains(MeldingCode.values());
  }
}

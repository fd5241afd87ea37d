package nl.somregels.som.regels;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Set;
import nl.somregels.som.melding.MeldingCode;

/** Which codes the classes of a package, and of those below it, can give. */
public final class UsedCodes {
  private UsedCodes() {}

  /** Read from the compiled classes, tests left out. */
  public static Set<MeldingCode> in(String packageName) {
    Set<MeldingCode> codes = EnumSet.noneOf(MeldingCode.class);
    new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
            .filter(type -> !type.isEquivalentTo(MeldingCode.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .map(JavaFieldAccess::getTarget)
            .filter(field -> field.getOwner().isEquivalentTo(MeldingCode.class))
            .forEach(field -> codes.add(MeldingCode.valueOf(field.getName())));
    return codes;
  }
}

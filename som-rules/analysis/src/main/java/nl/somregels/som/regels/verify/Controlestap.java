package nl.somregels.som.regels.verify;

import nl.somregels.som.regels.verify.proof.CheckResult;

/** One check of a pack that loaded. */
public interface Controlestap {

  /** Everything this check has to say of the pack. */
  CheckResult controleer(Pakketcontext context);
}

package nl.somregels.som.regels.verify;

import nl.somregels.som.regels.verify.proof.CheckResult;

/** One check of a pack that loaded. */
public interface Check {

  CheckResult check(CheckContext context);
}

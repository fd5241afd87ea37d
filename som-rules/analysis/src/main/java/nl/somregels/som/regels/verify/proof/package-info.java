/**
 * Internal. Start at {@link nl.somregels.som.regels.verify.proof.ProofSpace}: a claim about all
 * cases in, a proof or the smallest counterexample out.
 *
 * <p>The arrow: space -&gt; count -&gt; <b>proof</b> -&gt; verify.
 */
@NullMarked
package nl.somregels.som.regels.verify.proof;

import org.jspecify.annotations.NullMarked;

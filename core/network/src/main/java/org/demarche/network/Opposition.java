package org.demarche.network;

import org.demarche.model.ClaimId;

/**
 * Another claim that cannot be true together with this one. Each of the two names the other.
 *
 * @param other the other claim
 * @param source who published it
 * @param kind in what they differ
 * @param weighs whether it keeps this claim from counting as confirmed: it is of another origin, commits itself, is no less reliable, and differs in
 *     what is said and not only in when. A party's denial alone does not weigh so much: it is shown
 */
public record Opposition(ClaimId other, String source, Contradiction.Kind kind, boolean weighs) {}

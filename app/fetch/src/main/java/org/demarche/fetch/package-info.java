/**
 * Official lists from their publishers: downloaded, checked as a whole, and handed on only if they are what they should be.
 *
 * <p>Start from {@link org.demarche.fetch.Fetcher}. What is asked, and where, stands in {@link org.demarche.fetch.FetchConfig}: the addresses of the
 * publishers come with the program, a file of the user changes them. What becomes of a list that is good is up to the {@link
 * org.demarche.fetch.ListStore}. A source that cannot be reached, or gives something that is not its list, leaves everything as it was, and the other
 * sources go on.
 *
 * <pre>{@code
 * FetchConfig config = FetchConfig.standard(System.getenv());
 * Fetcher fetcher = new Fetcher(config, store, Surroundings.ofMachine());
 * List<FetchResult> results = fetcher.fetch(workspace.resolve("fetch"), config.named(List.of("un-sc")));
 * results.get(0).outcome();   // SWITCHED, UNCHANGED, REFUSED, FAILED or NOT_SET_UP
 * }</pre>
 *
 * <p>This is the only module that asks other machines for anything, and it asks only for what it is told to. It may depend on model and lists, and knows
 * nothing of the ledger. Its clock, its sleep and its chance are given to it.
 */
@NullMarked
package org.demarche.fetch;

import org.jspecify.annotations.NullMarked;

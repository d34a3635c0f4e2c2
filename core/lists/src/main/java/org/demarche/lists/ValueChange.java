package org.demarche.lists;

import java.util.Optional;

/** What became of one value of an entry from one version of a list to another. */
public sealed interface ValueChange {
    /** The value in the version before; empty if it is added. */
    Optional<ListedValue> before();

    /** The value in the version after; empty if it is removed. */
    Optional<ListedValue> after();

    /** {@code added}, {@code removed} or {@code changed}. */
    String word();

    /**
     * Only the version after has it.
     *
     * @param value the value
     */
    record Added(ListedValue value) implements ValueChange {
        @Override
        public Optional<ListedValue> before() {
            return Optional.empty();
        }

        @Override
        public Optional<ListedValue> after() {
            return Optional.of(value);
        }

        @Override
        public String word() {
            return "added";
        }
    }

    /**
     * Only the version before has it.
     *
     * @param value the value
     */
    record Removed(ListedValue value) implements ValueChange {
        @Override
        public Optional<ListedValue> before() {
            return Optional.of(value);
        }

        @Override
        public Optional<ListedValue> after() {
            return Optional.empty();
        }

        @Override
        public String word() {
            return "removed";
        }
    }

    /**
     * One value stands where another stood, or is said otherwise. That the two belong together is {@link ValuePairs}' judgement; that both differ is not.
     *
     * @param was the value before
     * @param is the value after
     */
    record Changed(ListedValue was, ListedValue is) implements ValueChange {
        @Override
        public Optional<ListedValue> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<ListedValue> after() {
            return Optional.of(is);
        }

        @Override
        public String word() {
            return "changed";
        }
    }
}

package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;
import org.demarche.resolve.Match.Strength;

/**
 * Finds pairs of records whose names agree. O(names · keys of a name + pairs of names that share a key), on all processors; a key that more records share
 * than the policy allows brings nobody together.
 */
final class Candidates {
    private static final int NAME_BITS = 31;
    private static final long LAST_NAME = (1L << NAME_BITS) - 1;

    private final List<Profile> profiles;
    private final ResolutionPolicy policy;
    private final NameComparer comparer = NameComparer.standard();
    private final List<Entry> entries = new ArrayList<>();
    private final PairSet pairs = new PairSet();
    private final Map<Long, Match> best = new HashMap<>();

    /** One name of one record. */
    private record Entry(int profile, FullName name) {}

    Candidates(List<Profile> profiles, ResolutionPolicy policy) {
        this.profiles = profiles;
        this.policy = policy;
    }

    /** The best match of every pair that has one, among the profiles at the given positions; the best first. */
    List<Match> among(List<Integer> positions) {
        for (int position : positions) {
            profiles.get(position).names().forEach(name -> entries.add(new Entry(position, name)));
        }
        Blocks blocks = new Blocks();
        List<long[]> keys = entries.parallelStream().map(this::keys).toList();
        for (int name = 0; name < keys.size(); name++) {
            for (long key : keys.get(name)) {
                blocks.add(key, name);
            }
        }
        blocks.forEach(policy.mostRecordsOfKey, this::bringTogether);
        LongStream.of(pairs.sorted())
                .parallel()
                .boxed()
                .flatMap(pair -> match((int) (pair >> NAME_BITS), (int) (pair & LAST_NAME)).stream())
                .toList()
                .forEach(match -> best.merge(((long) match.left() << NAME_BITS) | match.right(), match, Match::better));
        return best.values().stream().sorted(Match.BEST).toList();
    }

    private long[] keys(Entry entry) {
        return BlockingKeys.of(entry.name(), profiles.get(entry.profile()).type()).stream()
                .mapToLong(Blocks::hash)
                .toArray();
    }

    private void bringTogether(int[] block) {
        int count = 0;
        for (int one = 0; one < block.length; one++) {
            for (int other = one + 1; other < block.length; other++) {
                if (comparable(block[one], block[other])) {
                    if (++count > policy.mostPairsOfKey) {
                        return;
                    }
                    pairs.add(((long) block[one] << NAME_BITS) | block[other]);
                }
            }
        }
    }

    private boolean comparable(int one, int other) {
        int left = entries.get(one).profile();
        int right = entries.get(other).profile();
        return left != right
                && !profiles.get(left).isListedBeside(profiles.get(right))
                && profiles.get(left).fitsTypeOf(profiles.get(right));
    }

    /** Safe for several threads: it changes nothing. */
    private Optional<Match> match(int one, int other) {
        Entry left = entries.get(one);
        Entry right = entries.get(other);
        if (left.profile() > right.profile()) {
            Entry swapped = left;
            left = right;
            right = swapped;
        }
        boolean sameWords = left.name().hasWordsOf(right.name()) && alikeEnough(left, right);
        boolean mayHaveFewer = left.name().name().kind() == NameKind.PERSON && mayCount(left, right);
        boolean shortened = shortens(left, right) || shortens(right, left);
        if (!sameWords && !mayHaveFewer && !shortened) {
            return Optional.empty(); // whatever the score, which is what costs
        }
        double score = comparer.score(left.name().name(), right.name().name());
        Optional<Strength> strength = Optional.empty();
        if (sameWords && score >= policy.namesAgree) {
            strength = Optional.of(Strength.AGREE);
        } else if (mayHaveFewer && score >= policy.namesWithBirthDate) {
            strength = Optional.of(Strength.FEWER_WORDS);
        } else if (shortened) {
            strength = Optional.of(Strength.SHORT);
        }
        Entry first = left;
        Entry second = right;
        return strength.map(
                how -> new Match(first.profile(), second.profile(), how, score, first.name(), second.name()));
    }

    /** Whether {@link Strength#FEWER_WORDS} can make a difference: it is admitted by equal births, and else only stands before {@link Strength#SHORT}. */
    private boolean mayCount(Entry left, Entry right) {
        Profile one = profiles.get(left.profile());
        Profile other = profiles.get(right.profile());
        return one.listed() != other.listed() || PairCheck.exactBirthsOverlap(one, other);
    }

    /** Whether the names are alike enough for what they are: two general names or two missions must not differ in a single word. */
    private boolean alikeEnough(Entry left, Entry right) {
        boolean strict = left.name().isGeneral()
                || right.name().isGeneral()
                || policy.needsSameWords(profiles.get(left.profile()).type())
                || policy.needsSameWords(profiles.get(right.profile()).type());
        return !strict || left.name().hasSameWords(right.name());
    }

    /** Only a text shortens, and only what is listed is unambiguously shortened. */
    private boolean shortens(Entry mention, Entry listed) {
        return !profiles.get(mention.profile()).listed()
                && profiles.get(listed.profile()).listed()
                && policy.mayBeShortened(profiles.get(listed.profile()).type())
                && mention.name().shortens(listed.name(), policy.extraWords);
    }
}

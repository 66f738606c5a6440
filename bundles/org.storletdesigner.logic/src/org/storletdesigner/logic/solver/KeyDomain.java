package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.language.Partition;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * The values of one key, divided into blocks that no given value set tells apart. Block 0 is absence; the others are
 * ordered by their shortest members, so a smaller block number is a simpler value. Immutable.
 */
public final class KeyDomain {
    /** The block of an absent key. */
    public static final int ABSENT = 0;

    private final Partition partition;
    private final Map<ValueSet, BlockSet> blocks = new LinkedHashMap<>();

    private KeyDomain(Partition partition) {
        this.partition = partition;
    }

    /** The coarsest domain that tells all members of each set from all others. */
    static KeyDomain of(Set<ValueSet> sets, Limits limits) {
        Map<Language, Integer> languages = new LinkedHashMap<>();
        sets.forEach(set -> languages.putIfAbsent(set.language(), languages.size()));
        KeyDomain domain = new KeyDomain(Partition.of(new ArrayList<>(languages.keySet()), limits));
        sets.forEach(set -> domain.add(set, languages.get(set.language())));
        return domain;
    }

    private void add(ValueSet set, int language) {
        blocks.put(set, BlockSet.where(size(),
                block -> block == ABSENT ? set.allowsAbsent() : partition.in(block - 1, language)));
    }

    /** How many blocks there are, absence included. */
    public int size() {
        return partition.blocks() + 1;
    }

    /** About how many words of memory the domain takes. */
    long weight() {
        return size() * (8 + blocks.size() / 64L);
    }

    boolean knows(ValueSet set) {
        return blocks.containsKey(set);
    }

    /** The blocks of one of the sets that the domain was made for. */
    public BlockSet blocks(ValueSet set) {
        return blocks.get(set);
    }

    /** The shortest member of a block; {@code null} for absence. */
    public String word(int block) {
        return block == ABSENT ? null : partition.word(block - 1);
    }

    /** The shortest members of some blocks, {@code null} for absence. */
    public List<String> words(BlockSet set) {
        List<String> words = new ArrayList<>();
        for (int block = set.next(0); block >= 0; block = set.next(block + 1)) {
            words.add(word(block));
        }
        return words;
    }

    /**
     * The values in some blocks as one set.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when its automaton grows too large
     */
    public ValueSet set(BlockSet wanted, Limits limits) {
        ValueSet union = ValueSet.nothing();
        for (int block = wanted.next(0); block >= 0; block = wanted.next(block + 1)) {
            union = union.or(set(block, limits), limits);
        }
        return union;
    }

    private ValueSet set(int block, Limits limits) {
        if (block == ABSENT) {
            return ValueSet.absent();
        }
        ValueSet meet = ValueSet.exists();
        for (Map.Entry<ValueSet, BlockSet> entry : blocks.entrySet()) {
            ValueSet side = entry.getValue().contains(block) ? entry.getKey() : entry.getKey().not();
            meet = meet.and(side, limits);
        }
        return meet;
    }
}

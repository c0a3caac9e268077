package quotient.storage.database;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Enums are kept as their code, sets of them as codes with commas between. */
public final class Words {
    private Words() {}

    public static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E read(String code, Class<E> type) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    /** In the order of the enum, so that equal sets read the same. */
    public static String codes(Collection<? extends Enum<?>> words) {
        return words.stream().sorted().map(Words::code).collect(joining(","));
    }

    public static <E extends Enum<E>> Set<E> readSet(String codes, Class<E> type) {
        return codes.isEmpty()
                ? Set.of()
                : Stream.of(codes.split(",")).map(code -> read(code, type)).collect(toUnmodifiableSet());
    }
}

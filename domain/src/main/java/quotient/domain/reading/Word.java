package quotient.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of a fixed vocabulary: it has one code, and may be called by other words. */
public interface Word {

    /** The constant's own name. */
    String name();

    /** As APIs and commands write it: {@code mid_market}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Other words for it, in small letters, with underscores. */
    default List<String> alsoCalled() {
        return List.of();
    }

    /** The value that is meant, in any case, with hyphens or underscores. */
    static <T extends Word> Optional<T> find(String typed, T[] vocabulary) {
        String word = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        return Stream.of(vocabulary)
                .filter(value -> value.code().equals(word) || value.alsoCalled().contains(word))
                .findFirst();
    }

    static <T extends Word> List<String> codes(T[] vocabulary) {
        return Stream.of(vocabulary).map(Word::code).toList();
    }
}

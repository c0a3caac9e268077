package quotient.domain.money;

/** Digits as people read them: {@code 1,234,567.891}. The same in every locale. */
public final class Digits {

    private Digits() {}

    public static String grouped(long number) {
        return grouped(Long.toString(number));
    }

    /** @param plain an amount without exponent */
    static String grouped(String plain) {
        int point = plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}

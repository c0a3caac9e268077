package quotient.domain.people;

import java.util.Optional;

/** PRC §59: what a person was examined in. Levels 1 and 2 last a year, level 3 two. */
public enum CertificationLevel {
    REPRESENTATIVE(1, 12, "/cert take 1"),
    MANAGER(2, 12, "/cert cases"),
    ADMINISTRATOR(3, 24, "/cert practical");

    private final int number;
    private final int monthsValid;
    private final String command;

    CertificationLevel(int number, int monthsValid, String command) {
        this.number = number;
        this.monthsValid = monthsValid;
        this.command = command;
    }

    public int number() {
        return number;
    }

    public int monthsValid() {
        return monthsValid;
    }

    /** What is typed to be examined in it. */
    public String command() {
        return command;
    }

    /** Whose content it builds on, and which must be held before (PRC §59); empty for the first. */
    public Optional<CertificationLevel> before() {
        return this == REPRESENTATIVE ? Optional.empty() : Optional.of(ofNumber(number - 1));
    }

    public static CertificationLevel ofNumber(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("certification levels are 1, 2 and 3, not " + number);
        }
        return values()[number - 1];
    }
}

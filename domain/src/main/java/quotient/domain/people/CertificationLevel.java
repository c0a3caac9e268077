package quotient.domain.people;

/** PRC §59: what a person was examined in. Levels 1 and 2 last a year, level 3 two. */
public enum CertificationLevel {
    REPRESENTATIVE(1, 12),
    MANAGER(2, 12),
    ADMINISTRATOR(3, 24);

    private final int number;
    private final int monthsValid;

    CertificationLevel(int number, int monthsValid) {
        this.number = number;
        this.monthsValid = monthsValid;
    }

    public int number() {
        return number;
    }

    public int monthsValid() {
        return monthsValid;
    }

    public static CertificationLevel ofNumber(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("certification levels are 1, 2 and 3, not " + number);
        }
        return values()[number - 1];
    }
}

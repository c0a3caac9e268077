package quotient.domain.policy;

import quotient.domain.money.Percent;

/**
 * A discount for those who can prove who they are (PRC §15, P19).
 *
 * @param name what a quote calls it: {@code student}
 * @param spoken whom it is for: {@code students}
 * @param proof what has to be seen first, as the end of a sentence
 */
public record SpecialPrice(String name, String spoken, Percent percent, String proof) {}

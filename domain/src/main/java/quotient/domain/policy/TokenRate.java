package quotient.domain.policy;

import quotient.domain.money.Money;

/** What 1,000 tokens cost the company, going in and coming out (D1). */
public record TokenRate(Money input, Money output) {}

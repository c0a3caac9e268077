package quotient.domain.incidents;

import quotient.domain.money.Money;
import quotient.domain.money.Percent;

/** What somebody asks to credit a customer with: a share of a monthly fee, and why. */
public record CreditWish(String client, Money monthlyFee, Percent percent, String reason) {}
